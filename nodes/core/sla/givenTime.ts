import { DateTime } from 'luxon';
import { END_INSTANT, FIRST_INSTANT } from '../time';

/** Clocks of two machines may differ by this much; what lies further ahead has not happened. */
const skewMs = 5 * 60_000;

/**
 * Whether a moment is still to come for somebody whose clock says `now`, so that nothing has
 * happened yet. Both in epoch milliseconds.
 *
 * @example
 * isAhead(now + 60_000, now) // false: the clocks of two machines differ by as much
 */
export const isAhead = (at: number, now: number): boolean => at > now + skewMs;

/** Numbers below this are seconds since 1970, as some programs give them. */
const firstPlausibleMs = 100_000_000_000;

/** When something happened, and why another time than the one given was taken. */
export interface GivenTime {
	/** Epoch milliseconds. */
	at: number;
	/** True when it is still to come, so that nothing has happened yet. */
	ahead: boolean;
	/** What was wrong with the time given; `null` when nothing was. */
	note: string | null;
}

/**
 * Reads when something happened.
 *
 * @param given ISO 8601 text, epoch seconds or milliseconds; empty for now
 * @param timeZone for text without a zone, an IANA name
 * @param now epoch milliseconds
 * @example
 * readGivenTime('2026-11-23T10:00:00', 'Europe/Berlin', now).at // Date.parse('2026-11-23T09:00Z')
 */
export function readGivenTime(given: unknown, timeZone: string, now: number): GivenTime {
	if (given === undefined || given === null || given === '') {
		return { at: now, ahead: false, note: null };
	}
	const at = readTime(given, timeZone);
	if (at === undefined) {
		return { at: now, ahead: false, note: `"${String(given)}" is no time, so now was taken` };
	}
	return { at, ahead: isAhead(at, now), note: null };
}

function readTime(given: unknown, timeZone: string): number | undefined {
	const text = String(given).trim();
	const number = text === '' ? NaN : Number(text);
	const at = Number.isFinite(number) ? readNumber(number) : readText(text, timeZone);
	return at >= FIRST_INSTANT && at < END_INSTANT ? Math.trunc(at) : undefined;
}

const readNumber = (number: number) => (number < firstPlausibleMs ? number * 1000 : number);

function readText(text: string, timeZone: string): number {
	const iso = DateTime.fromISO(text.replace(' ', 'T'), { zone: timeZone });
	return (iso.isValid ? iso : DateTime.fromRFC2822(text, { zone: timeZone })).toMillis();
}
