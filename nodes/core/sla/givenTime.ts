import { quoted, writtenOut } from '../text';
import { readMoment } from '../time';

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
 * @param given as {@link readMoment} reads it; empty for now
 * @param timeZone for text without a zone, an IANA name
 * @param now epoch milliseconds
 * @example
 * readGivenTime('2026-11-23T10:00:00', 'Europe/Berlin', now).at // Date.parse('2026-11-23T09:00Z')
 */
export function readGivenTime(given: unknown, timeZone: string, now: number): GivenTime {
	if (given === undefined || given === null || given === '') {
		return { at: now, ahead: false, note: null };
	}
	const at = readMoment(given, timeZone);
	if (at === undefined) {
		return {
			at: now,
			ahead: false,
			note: `${quoted(writtenOut(given))} is no time, so now was taken`,
		};
	}
	return { at, ahead: isAhead(at, now), note: null };
}
