export { assignLead, type AssignFacts } from './assignLead';
export { giveToQueue } from './giveToQueue';
export { reassignLead, type ReassignFacts } from './reassignLead';
export { Team } from './Team';
export { Turns, turnsPerWorkspace } from './Turns';
