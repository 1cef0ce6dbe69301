import { LeadOpsError } from '../errors';
import { END_INSTANT, FIRST_INSTANT } from './range';
import { MS_PER_DAY } from './units';

/**
 * A local date as the number of days since 1970-01-01. Dates are numbers so that a day's
 * neighbours, weekday and start are plain arithmetic.
 */
export type LocalDay = number;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The weekday of a local date counted from Monday, 0 to 6. 1970-01-01 was a Thursday. */
export function weekdayOf(day: LocalDay): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The English name of a weekday counted from Monday, 0 to 6. */
export function weekdayName(weekday: number): string {
	return WEEKDAYS[weekday] ?? '';
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws LeadOpsError `calendar.date` when it is not a date of the years 1970 to 2199.
 *
 * @example
 * parseDate('1970-02-01') // 31
 */
export function parseDate(text: string): LocalDay {
	const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	const day = ms / MS_PER_DAY;
	// The engine may roll 30 February over into March, so the text must come back unchanged.
	if (ms >= FIRST_INSTANT && ms < END_INSTANT && formatDate(day) === text) return day;
	throw new LeadOpsError({
		code: 'calendar.date',
		message: `"${text}" in Exceptions is not a date`,
		hint: 'Write the date as YYYY-MM-DD, for example 2026-12-25, from 1970 to 2199.',
	});
}

/**
 * @example
 * formatDate(31) // '1970-02-01'
 */
export function formatDate(day: LocalDay): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
