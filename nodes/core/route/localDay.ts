import { DateTime } from 'luxon';

/**
 * The day that it is somewhere: from its first moment up to that of the next day.
 *
 * @param now in milliseconds
 * @param zone an IANA time zone
 * @example
 * localDay(Date.parse('2026-03-29T12:00:00Z'), 'Europe/Berlin') // 23 hours long
 */
export function localDay(now: number, zone: string): { from: number; to: number } {
	const day = DateTime.fromMillis(now, { zone }).startOf('day');
	return { from: day.toMillis(), to: day.plus({ days: 1 }).toMillis() };
}
