export { decideAssign } from './decideAssign';
export { decideReassign, type EndingAssignment, type NextOwner } from './decideReassign';
export type { RouteDecision } from './decided';
export type { Taken } from './taken';
