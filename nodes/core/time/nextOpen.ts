import { timelineOf, type Calendar } from './calendar';
import { readInstant } from './range';

/**
 * The first instant, this one or later, at which the calendar is open.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @returns Epoch milliseconds: the instant itself when it is open, else the next opening moment.
 * @throws LeadOpsError `time.outOfRange` when either lies outside the years 1970 to 2199,
 * `calendar.noMoreHours` when a calendar without weekly hours does not open again.
 *
 * @example
 * // Friday 17:00, open Monday to Friday 09:00–17:00 UTC: Monday 09:00
 * nextOpen(calendar, Date.parse('2026-11-20T17:00Z')) // Date.parse('2026-11-23T09:00Z')
 */
export function nextOpen(calendar: Calendar, instantMs: number): number {
	return timelineOf(calendar).forward(readInstant(instantMs), 0, 'opening');
}
