import { timelineOf, type Calendar } from './calendar';
import { readInstant } from './range';

/**
 * The last instant, this one or earlier, up to which the calendar is open: where business time that
 * is not running stopped.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @returns Epoch milliseconds: the instant itself when it is open or a closing moment, else the
 * closing moment before it.
 * @throws LeadOpsError `time.outOfRange` when either lies outside the years 1970 to 2199,
 * `calendar.noMoreHours` when a calendar without weekly hours was not open before.
 *
 * @example
 * // Monday 08:00, open Monday to Friday 09:00–17:00 UTC: Friday 17:00
 * previousOpen(calendar, Date.parse('2026-11-23T08:00Z')) // Date.parse('2026-11-20T17:00Z')
 */
export function previousOpen(calendar: Calendar, instantMs: number): number {
	const instant = readInstant(instantMs);
	const timeline = timelineOf(calendar);
	return timeline.isOpen(instant) ? instant : timeline.backward(instant, 0, 'closing');
}
