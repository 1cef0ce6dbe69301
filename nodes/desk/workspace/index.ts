export { describeLeft, leftBehind, noteTrigger, type LeftBehind } from './leftBehind';
export { saidForWorkspace, sayForWorkspace } from './said';
export {
	isWatched,
	refuseMixUp,
	sayNotWatching,
	sayWatching,
	sayWatchingEveryMs,
	watchedLike,
} from './watchers';
