export { addBusinessDays } from './addBusinessDays';
export { addBusinessTime } from './addBusinessTime';
export { businessTimeBetween } from './businessTimeBetween';
export type { Calendar } from './calendar';
export { calendarOf } from './calendarOf';
export {
	calendarSettings,
	holidayKinds,
	type CalendarExceptionSettings,
	type CalendarSettings,
	type HolidayKind,
	type HoursSettings,
	type PublicHolidaysSettings,
	type WeeklyHoursSettings,
} from './calendarSettings';
export { compileCalendar } from './compileCalendar';
export { daysOver } from './dateRule';
export { describeDeadline, describeHour, zoneInWords } from './describeDeadline';
export { describeDay, describeInstant } from './describeInstant';
export { describeLength } from './describeLength';
export { describeUsed } from './describeUsed';
export {
	addDuration,
	addLength,
	describeDuration,
	durationMs,
	durationSchema,
	durationUnits,
	isDurationUnit,
	lengthOf,
	measure,
	type Duration,
	type DurationUnit,
	type Length,
} from './duration';
export type { DueTimeLine } from './dueTimeLines';
export { explainDueTime, type DueTimeExplanation } from './explainDueTime';
export type { DayReason } from './explainedDay';
export { inZoneOf, type ZonesOfPeople } from './inZoneOf';
export { isOpen } from './isOpen';
export { labels as calendarLabels } from './labels';
export { weekdayNames } from './localDate';
export { monthNamed } from './monthNamed';
export { nextOpen } from './nextOpen';
export {
	closedWeek,
	joinedWeek,
	minutesOfWeek,
	openWeek,
	sayWeek,
	type WeekStretch,
} from './openWeek';
export { previousOpen } from './previousOpen';
export { END_INSTANT, FIRST_INSTANT } from './range';
export { readMoment } from './readMoment';
export { sayUtc } from './sayUtc';
export { subtractBusinessTime } from './subtractBusinessTime';
export { zoneNamed } from './zone';
export { zoneCalled } from './zoneCalled';
