export { decideAssign } from './decideAssign';
export { decideReassign, type EndingAssignment, type NextOwner } from './decideReassign';
export type { RouteDecision } from './decided';
export { whyTaken, type Taken } from './taken';
