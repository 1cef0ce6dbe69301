import { DateTime } from 'luxon';
import { isOpen, nextOpen, previousOpen, type Calendar } from '../time';

/**
 * The same time of the day, some open days later. An open day is a date in the calendar's zone on
 * which it is open at some time. Time outside hours counts from the next opening; a time of the
 * day at which the last day is not open becomes the opening after it on that day, or else the
 * closing before it.
 *
 * @param from epoch milliseconds
 * @param days a whole number, 0 or more
 * @returns epoch milliseconds
 * @throws LeadOpsError `time.outOfRange` or `calendar.noMoreHours` when there are not so many days
 *
 * @example
 * // Thursday 16:00, open Monday to Friday 09:00–17:00 UTC: Monday 16:00
 * addBusinessDays(calendar, Date.parse('2026-11-19T16:00Z'), 2)
 */
export function addBusinessDays(calendar: Calendar, from: number, days: number): number {
	if (days <= 0) return from;
	const zone = calendar.timeZone;
	const begin = DateTime.fromMillis(nextOpen(calendar, from), { zone });
	let day = begin;
	for (let counted = 0; counted < days; counted++) {
		const midnight = day.startOf('day').plus({ days: 1 }).startOf('day');
		day = DateTime.fromMillis(nextOpen(calendar, midnight.toMillis()), { zone });
	}
	const { hour, minute, second, millisecond } = begin;
	const at = day.set({ hour, minute, second, millisecond }).toMillis();
	if (isOpen(calendar, at)) return at;
	const opening = nextOpen(calendar, at);
	const opensThatDay = DateTime.fromMillis(opening, { zone }).hasSame(day, 'day');
	return opensThatDay ? opening : previousOpen(calendar, at);
}
