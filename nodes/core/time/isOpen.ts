import { timelineOf, type Calendar } from './calendar';
import { readInstant } from './range';

/**
 * Whether the calendar is open. It is at the moment it opens; at the moment it closes it is not.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @throws LeadOpsError `time.outOfRange` for an instant outside the years 1970 to 2199.
 *
 * @example
 * // Open Monday to Friday 09:00–17:00 UTC
 * isOpen(calendar, Date.parse('2026-11-20T09:00Z')) // true
 * isOpen(calendar, Date.parse('2026-11-20T17:00Z')) // false
 */
export function isOpen(calendar: Calendar, instantMs: number): boolean {
	return timelineOf(calendar).isOpen(readInstant(instantMs));
}
