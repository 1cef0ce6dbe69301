export { assignLead, type AssignFacts } from './assignLead';
export { giveToQueue } from './giveToQueue';
export { reassignLead, type ReassignFacts } from './reassignLead';
export { Turns, turnsPerWorkspace } from './Turns';
