export {
	activityKinds,
	activityName,
	standingAfterActivity,
	isHumanTouch,
	readActivityKind,
	stopGroups,
	type Activity,
	type ActivityKind,
	type StopGroup,
} from '../lead';
export { isAhead, readGivenTime } from './givenTime';
export { answerActivity, answerDeed, answerNobody, answerOptOut, type Outcome } from './answer';
export { applyEvents, breachClock, type ClockChange, type ClocksAfter } from './applyEvents';
export { checksOfClocks, doubtsOfClocks, type LookedClocks } from './checks';
export { activityEvent, type ClockEvent } from './clockEvent';
export type { ClockRecord, ClockTerms, ClockTimer } from './clockRecord';
export { changedTimers, clockTimers, dueOccasion, warningsOf } from './clockTimers';
export { describeKept } from './describeKept';
export {
	describeActivity,
	describeChanges,
	describeClocks,
	describeSla,
	shownClock,
	summarizeClocks,
	wallMsUsed,
} from './describeSla';
export {
	decideDue,
	longestRunMs,
	retryPauseMs,
	type DueDecision,
	type DueMoment,
	type DueOutput,
	type DueWork,
	type RunEnd,
	goesThroughFlow,
} from './dueTimer';
export {
	addDuration,
	describeDuration,
	durationMs,
	durationSchema,
	durationUnits,
	isDurationUnit,
	type Duration,
	type DurationUnit,
} from '../time';
export { explainClock } from './explainClock';
export { loggedEvents } from './loggedEvents';
export { stillOfLead } from './stillOfLead';
export {
	chooseClocks,
	clockStarts,
	compileSla,
	type ChosenClock,
	type ClockSettings,
	type ClockStart,
	type SlaPolicy,
	type SlaSettings,
	type WarningPoint,
} from './policy';
export { recompute, type Recomputed } from './recompute';
export { startClocks, type StartMoment } from './startClocks';
