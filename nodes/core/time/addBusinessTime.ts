import { timelineOf, type Calendar } from './calendar';
import { readDuration, readInstant } from './range';

/**
 * The earliest instant at which `durationMs` of business time has passed since `instantMs`.
 *
 * Business time is the real time that passes while the calendar is open. A time that is used up as
 * the calendar closes is due at that closing moment, not at the next opening. Zero adds nothing:
 * the instant itself comes back, even a closed one.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @param durationMs Milliseconds, zero or more; rounded to whole ones.
 * @returns Epoch milliseconds.
 * @throws LeadOpsError `time.duration` for a negative or endless duration, `time.outOfRange` when
 * either end lies outside the years 1970 to 2199, `calendar.noMoreHours` when the calendar has no
 * weekly hours and its exceptions do not suffice.
 *
 * @example
 * // Friday 16:30 plus an hour, open Monday to Friday 09:00–17:00 UTC: Monday 09:30
 * addBusinessTime(calendar, Date.parse('2026-11-20T16:30Z'), 3_600_000)
 * // Date.parse('2026-11-23T09:30Z')
 */
export function addBusinessTime(calendar: Calendar, instantMs: number, durationMs: number): number {
	const from = readInstant(instantMs);
	const duration = readDuration(durationMs);
	return duration === 0 ? from : timelineOf(calendar).forward(from, duration, 'closing');
}
