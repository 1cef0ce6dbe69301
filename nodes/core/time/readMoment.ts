import { DateTime } from 'luxon';
import { END_INSTANT, FIRST_INSTANT } from './range';
import { zoneNamed } from './zone';

/** From 2001 on; a smaller number is no time of a lead in that unit. */
const firstSeconds = 1e9;
const firstMilliseconds = 1e12;

/** ISO 8601 whose time names its zone, as `Z`, `+01:00`, `+0100` or `+01`. */
const namesZone = /[T ]\d\d\S*? ?(?:Z|[+-]\d\d(?::?\d\d)?)$/i;

const digits = /^\d{10,13}(?:\.\d{1,9})?$/;

/** As programs write a moment, and read it in a fraction of the time that any text takes. */
const utcInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

const isSameDay = (at: number, text: string) =>
	!Number.isNaN(at) && new Date(at).toISOString().startsWith(text.slice(0, 10));

/** A whole date first: a time alone would be one of today, of which nothing is known here. */
const date = /^\d{4}-?\d\d-?\d\d/;

/**
 * The moment that a program or a person wrote: ISO 8601, also with a space for the `T`, RFC 2822
 * as in mails, or seconds or milliseconds since 1970. `undefined` for what is no certain moment
 * from 1970 to 2199.
 *
 * @param timeZone for text that names none, an IANA name; without it such text is no certain moment
 * @returns epoch milliseconds; a local time that exists twice means the first, and one that does not
 * exist moves forward
 * @throws LeadOpsError for a zone that there is not
 * @example
 * readMoment('2026-03-02 10:00', 'Europe/Berlin') // Date.UTC(2026, 2, 2, 9)
 * readMoment('2026-03-02 10:00') // undefined: of which zone?
 * readMoment(1772442000) // Date.UTC(2026, 2, 2, 9)
 */
export function readMoment(value: unknown, timeZone?: string): number | undefined {
	const at = typeof value === 'number' ? ofNumber(value) : ofText(value, timeZone);
	return at >= FIRST_INSTANT && at < END_INSTANT ? Math.trunc(at) : undefined;
}

function ofNumber(number: number): number {
	if (number < firstSeconds) return NaN;
	return number < firstMilliseconds ? number * 1000 : number;
}

function ofText(value: unknown, timeZone: string | undefined): number {
	if (typeof value !== 'string' || value.length > 60) return NaN;
	const text = value.trim();
	if (digits.test(text)) return ofNumber(Number(text));
	if (utcInstant.test(text)) {
		const at = Date.parse(text);
		// A day that its month does not have would be read as one of the next month.
		if (isSameDay(at, text)) return at;
	}
	if (!date.test(text)) return DateTime.fromRFC2822(text).toMillis();
	const at = DateTime.fromISO(text.replace(' ', 'T').replace(' ', ''), { zone: 'utc' }).toMillis();
	if (namesZone.test(text) || Number.isNaN(at)) return at;
	return timeZone === undefined ? NaN : zoneNamed(timeZone).instantOf(at);
}
