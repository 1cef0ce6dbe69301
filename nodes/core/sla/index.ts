export {
	activityKinds,
	isHumanTouch,
	readActivityKind,
	stopsOnKind,
	type Activity,
	type ActivityKind,
} from './activity';
export { readActivityTime, type ActivityTime } from './activityTime';
export { calendarOf } from './calendarOf';
export { shownClock, type ClockRecord, type ClockTimer } from './clockRecord';
export {
	clockStarts,
	describeActivity,
	describeDue,
	describeSla,
	summarizeClocks,
	type ClockStart,
} from './describeSla';
export {
	decideDue,
	longestRunMs,
	retryPauseMs,
	waitingTries,
	type DueDecision,
	type DueOutput,
	type DueWork,
	type RunEnd,
} from './dueTimer';
export {
	addDuration,
	describeDuration,
	durationMs,
	durationUnits,
	isDurationUnit,
	type Duration,
	type DurationUnit,
} from './duration';
export { compileSla, type ClockSettings, type SlaPolicy, type SlaSettings } from './policy';
export { breachClock, recordActivity, type ClocksAfter } from './recordActivity';
export { clockTimers, startClocks } from './startClocks';
