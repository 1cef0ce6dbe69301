import { timelineOf, type Calendar } from './calendar';
import { readInstant } from './range';

/**
 * The business time from one instant to another: the real time that passes between them while the
 * calendar is open.
 *
 * @param fromMs Epoch milliseconds, from 1970 to 2199.
 * @param toMs Epoch milliseconds, from 1970 to 2199.
 * @returns Milliseconds; negative when `toMs` is before `fromMs`.
 * @throws LeadOpsError `time.outOfRange` for an instant outside the years 1970 to 2199.
 *
 * @example
 * // Friday 16:30 to Monday 09:30, open Monday to Friday 09:00–17:00 UTC
 * businessTimeBetween(calendar, Date.parse('2026-11-20T16:30Z'), Date.parse('2026-11-23T09:30Z'))
 * // 3_600_000
 */
export function businessTimeBetween(calendar: Calendar, fromMs: number, toMs: number): number {
	return timelineOf(calendar).between(readInstant(fromMs), readInstant(toMs));
}
