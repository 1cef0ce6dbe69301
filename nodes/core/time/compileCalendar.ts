import { LeadOpsError } from '../errors';
import { timelineKey, type Calendar } from './calendar';
import { calendarSettings, type CalendarSettings } from './calendarSettings';
import { readExceptions } from './exceptions';
import { hasOpening, type Hours } from './hours';
import { readInstant } from './range';
import { Timeline } from './timeline';
import { MS_PER_DAY } from './units';
import { readWeeklyHours } from './weeklyHours';
import { zoneNamed } from './zone';

/**
 * Makes a calendar of its settings, refusing those that cannot work. It costs microseconds; the
 * years a calendar is used in are worked out when first needed and kept with it.
 *
 * @param asOf The present, in epoch ms. With it, a calendar without weekly hours is refused if
 * all exceptions that open it are past; without it, only if there are none.
 * @throws LeadOpsError with one of the codes
 * `calendar.settings` (not of the shape of `calendarSettings`), `calendar.timeZone`,
 * `calendar.time`, `calendar.sameTime`, `calendar.date`, `calendar.noDays`, `calendar.overlap`,
 * `calendar.exceptionTwice`, `calendar.neverOpen`.
 *
 * @example
 * compileCalendar({
 *   timeZone: 'Europe/Berlin',
 *   weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
 *   exceptions: [{ date: '2026-12-25', name: 'Christmas Day' }],
 * }).timeZone // 'Europe/Berlin'
 */
export function compileCalendar(settings: CalendarSettings, asOf?: number): Calendar {
	const read = readSettings(settings);
	const zone = zoneNamed(read.timeZone);
	const weekly = readWeeklyHours(read);
	const hours = { zone, weekly, exceptions: readExceptions(read.exceptions ?? [], weekly) };
	refuseNeverOpen(hours, asOf);
	return Object.freeze({ timeZone: zone.name, [timelineKey]: new Timeline(hours) });
}

function readSettings(settings: CalendarSettings) {
	const result = calendarSettings.safeParse(settings);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new LeadOpsError({
		code: 'calendar.settings',
		message: `The calendar cannot be read: ${issue?.path.join('.')}: ${issue?.message}`,
		hint: 'Check the calendar’s Time Zone, Weekly Hours (days 1 Monday to 7 Sunday) and Exceptions.',
		cause: result.error,
	});
}

function refuseNeverOpen(hours: Hours, asOf: number | undefined): void {
	const now = asOf === undefined ? undefined : readInstant(asOf);
	const today =
		now === undefined ? -Infinity : Math.floor((now + hours.zone.offsetAt(now)) / MS_PER_DAY);
	// Yesterday's hours may last past midnight.
	if (hasOpening(hours, (day) => day >= today - 1)) return;
	throw new LeadOpsError({
		code: 'calendar.neverOpen',
		message:
			'The calendar is never open: it has no Weekly Hours and no Exception with hours to come',
		hint: 'Add Weekly Hours, or turn on Always Open.',
	});
}
