export { addBusinessTime } from './addBusinessTime';
export { businessTimeBetween } from './businessTimeBetween';
export type { Calendar } from './calendar';
export {
	calendarSettings,
	type CalendarExceptionSettings,
	type CalendarSettings,
	type HoursSettings,
	type WeeklyHoursSettings,
} from './calendarSettings';
export { compileCalendar } from './compileCalendar';
export { describeInstant } from './describeInstant';
export { explainDueTime, type DueTimeDay, type DueTimeExplanation } from './explainDueTime';
export { isOpen } from './isOpen';
export { nextOpen } from './nextOpen';
export { previousOpen } from './previousOpen';
export { subtractBusinessTime } from './subtractBusinessTime';
