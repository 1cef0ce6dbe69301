import { timelineOf, type Calendar } from './calendar';
import { readDuration, readInstant } from './range';

/**
 * The latest instant from which `durationMs` of business time passes until `instantMs`: the mirror
 * image of `addBusinessTime`.
 *
 * A time that begins as the calendar opens begins at that opening moment, not at the closing
 * before. Zero subtracts nothing: the instant itself comes back, even a closed one.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @param durationMs Milliseconds, zero or more; rounded to whole ones.
 * @returns Epoch milliseconds.
 * @throws LeadOpsError as `addBusinessTime` does.
 *
 * @example
 * // An hour before Monday 09:30, open Monday to Friday 09:00–17:00 UTC: Friday 16:30
 * subtractBusinessTime(calendar, Date.parse('2026-11-23T09:30Z'), 3_600_000)
 * // Date.parse('2026-11-20T16:30Z')
 */
export function subtractBusinessTime(
	calendar: Calendar,
	instantMs: number,
	durationMs: number,
): number {
	const until = readInstant(instantMs);
	const duration = readDuration(durationMs);
	return duration === 0 ? until : timelineOf(calendar).backward(until, duration, 'opening');
}
