export { assignLead, type AssignFacts } from './assignLead';
export { giveToQueue } from './giveToQueue';
export type { OwnerOnItem } from './leadOwner';
export type { OwnersTable } from './ownerAwayNow';
export { reassignLead, type ReassignFacts } from './reassignLead';
export { sharedHosts } from './sharedHosts';
export { Team } from './Team';
export { Turns, turnsPerWorkspace } from './Turns';
