export { checksOfLadder, checksOfTexts } from './checks';
export {
	decideEscalation,
	escalationNotNeeded,
	type EscalationDecision,
	type EscalationFacts,
	type EscalationOutcome,
	type StepTexts,
} from './decide';
export { assignToQueue } from './finalQueue';
export { compileLadder, isEnd, isExpression, type Ladder, type LadderStep } from './ladder';
export {
	ladderSettingsSchema,
	type LadderRow,
	type LadderSettings,
	type QuietHours,
} from './ladderSettings';
export type { Occasion } from './occasion';
export { channelsByPhone } from './recipients';
export { escalateStalled, waitingClock } from './stalled';
export type { OwnerAlert } from './lateAlert';
