import { END_INSTANT, FIRST_INSTANT } from './range';
import { MS_PER_DAY } from './units';

/**
 * A local date as the number of days since 1970-01-01. Dates are numbers so that a day's
 * neighbours, weekday and start are plain arithmetic.
 */
export type LocalDay = number;

/** The first date business time is known for, and the first one past it. */
export const FIRST_DAY: LocalDay = FIRST_INSTANT / MS_PER_DAY;
export const END_DAY: LocalDay = END_INSTANT / MS_PER_DAY;

/** The English names of the weekdays, Monday first. */
export const weekdayNames = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
];

/** The weekday of a local date counted from Monday, 0 to 6. 1970-01-01 was a Thursday. */
export function weekdayOf(day: LocalDay): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The English name of a weekday counted from Monday, 0 to 6. */
export function weekdayName(weekday: number): string {
	return weekdayNames[weekday] ?? '';
}

/**
 * The date that is so many days after the first of a month; months and days may run over.
 *
 * @param month 1 to 12
 * @example
 * formatDate(dayOf(2026, 2, 29)) // '2026-03-01'
 */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDay {
	return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** The year of a local date. */
export function yearOf(day: LocalDay): number {
	return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/**
 * Reads `YYYY-MM-DD`; undefined when it is not a date of the years 1970 to 2199.
 *
 * @example
 * parseDate('1970-02-01') // 31
 */
export function parseDate(text: string): LocalDay | undefined {
	const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	const day = ms / MS_PER_DAY;
	// The engine may roll 30 February over into March, so the text must come back unchanged.
	return day >= FIRST_DAY && day < END_DAY && formatDate(day) === text ? day : undefined;
}

/**
 * @example
 * formatDate(31) // '1970-02-01'
 */
export function formatDate(day: LocalDay): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
