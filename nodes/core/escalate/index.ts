export {
	decideEscalation,
	escalationNotNeeded,
	type EscalationDecision,
	type EscalationFacts,
	type EscalationOutcome,
	type StepTexts,
} from './decide';
export { assignToQueue } from './finalQueue';
export {
	compileLadder,
	isEnd,
	isExpression,
	type Ladder,
	type LadderRow,
	type LadderSettings,
	type LadderStep,
} from './ladder';
export { fillIn, leadValues, placeholders, type MessageLead, type Placeholder } from './message';
export type { Occasion } from './occasion';
export type { QuietHours } from './quietHours';
export { escalateStalled, waitingClock } from './stalled';
