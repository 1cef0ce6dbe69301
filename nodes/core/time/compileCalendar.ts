import { LeadOpsError } from '../errors';
import { timelineKey, type Calendar } from './calendar';
import { calendarSettings, type CalendarSettings } from './calendarSettings';
import { DayRules } from './dayRules';
import { readExceptions } from './exceptions';
import type { Hours } from './hours';
import { readICal } from './iCal';
import { labels } from './labels';
import { FIRST_DAY } from './localDate';
import { opensFrom } from './opens';
import { publicHolidays } from './publicHolidays';
import { readInstant } from './range';
import { TimedClosures } from './timedClosures';
import { Timeline } from './timeline';
import { MS_PER_DAY } from './units';
import { readWeeklyHours } from './weeklyHours';
import { zoneNamed } from './zone';

/**
 * Makes a calendar of its settings, refusing those that cannot work. It costs microseconds; the
 * years a calendar is used in are worked out when first needed and kept with it. Only a calendar
 * that names a country loads the library of public holidays, once.
 *
 * @param asOf The present, in epoch ms. With it, a calendar that will not open again is refused;
 * without it, only one that never opens from 1970 to 2199.
 * @throws LeadOpsError with one of the codes
 * `calendar.settings` (not of the shape of `calendarSettings`), `calendar.timeZone`,
 * `calendar.time`, `calendar.sameTime`, `calendar.date`, `calendar.noDays`, `calendar.overlap`,
 * `calendar.exceptionTwice`, `calendar.holidayCountry`, `calendar.holidayRegion`,
 * `calendar.holidayName`, `calendar.iCal`, `calendar.neverOpen`.
 *
 * @example
 * compileCalendar({
 *   timeZone: 'Europe/Berlin',
 *   weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
 *   exceptions: [{ date: '12-24..01-01', name: 'Winter break' }],
 *   publicHolidays: { country: 'DE', region: 'BE' },
 * }).timeZone // 'Europe/Berlin'
 */
export function compileCalendar(settings: CalendarSettings, asOf?: number): Calendar {
	const hours = readHours(settings);
	refuseNeverOpen(hours, asOf);
	return Object.freeze({ timeZone: hours.zone.name, [timelineKey]: new Timeline(hours) });
}

function readHours(settings: CalendarSettings): Hours {
	const read = readSettings(settings);
	const zone = zoneNamed(read.timeZone);
	const weekly = readWeeklyHours(read);
	const exceptions = read.exceptions?.length ? readExceptions(read.exceptions, weekly) : undefined;
	const iCal = read.iCal?.trim() ? readICal(read.iCal, zone, read.freeEventsClose) : undefined;
	const holidays = read.publicHolidays && publicHolidays(read.publicHolidays, weekly);
	const sources = [exceptions, iCal?.days, holidays].filter((source) => source !== undefined);
	return {
		zone,
		weekly,
		dayRules: new DayRules(sources),
		closures: new TimedClosures(iCal?.times),
	};
}

function readSettings(settings: CalendarSettings) {
	const result = calendarSettings.safeParse(settings);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new LeadOpsError({
		code: 'calendar.settings',
		message: `The calendar cannot be read: ${issue?.path.join('.')}: ${issue?.message}`,
		hint: `Check the calendar’s ${labels.zone}, ${labels.hours} (days 1 Monday to 7 Sunday) and ${labels.days}.`,
		cause: result.error,
	});
}

function refuseNeverOpen(hours: Hours, asOf: number | undefined): void {
	const now = asOf === undefined ? undefined : readInstant(asOf);
	const today =
		now === undefined ? FIRST_DAY : Math.floor((now + hours.zone.offsetAt(now)) / MS_PER_DAY);
	// Yesterday's hours may last past midnight.
	if (opensFrom(hours, today - 1)) return;
	const hasWeek = hours.weekly.weekMs > 0;
	throw new LeadOpsError({
		code: 'calendar.neverOpen',
		message: hasWeek
			? `The calendar is never open: ${labels.days}, ${labels.country} and ${labels.iCal} close every day that has ${labels.hours}`
			: `The calendar is never open: it has no ${labels.hours} and no ${labels.days} with hours to come`,
		hint: hasWeek
			? `Shorten the ranges under ${labels.days}, or add days to ${labels.hours}.`
			: `Add a line to ${labels.hours}.`,
	});
}
