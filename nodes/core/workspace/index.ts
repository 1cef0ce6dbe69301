export { namesLike } from './alike';
export { unsaid, usualWeek, workspaceSaidSchema, type WorkspaceSaid } from './said';
export { knownTriggersSchema, watchersSchema, type Watcher, type Watchers } from './watcher';
