import { formatClock } from './clockHours';
import { weekdayName, weekdayOf, type LocalDay } from './localDate';
import { readInstant } from './range';
import { MS_PER_DAY } from './units';
import { zoneNamed, type Zone } from './zone';

// Not from Intl: its month names and punctuation differ from one version to the next.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant as people in a time zone read it, for messages.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @param timeZone An IANA name.
 * @throws LeadOpsError `time.outOfRange`, or `calendar.timeZone` when the zone is unknown.
 *
 * @example
 * describeInstant(Date.parse('2026-11-23T08:05Z'), 'Europe/Berlin')
 * // 'Mon 23 Nov 2026, 09:05 (Europe/Berlin)'
 */
export function describeInstant(instantMs: number, timeZone: string): string {
	return `${describeMoment(readInstant(instantMs), zoneNamed(timeZone))} (${timeZone})`;
}

/** An instant on the clock of a zone that goes without saying. */
export function describeMoment(instant: number, zone: Zone): string {
	const local = instant + zone.offsetAt(instant);
	const day = Math.floor(local / MS_PER_DAY);
	return `${describeDay(day)}, ${formatClock(local - day * MS_PER_DAY)}`;
}

/**
 * @example
 * describeDay(20780) // 'Mon 23 Nov 2026'
 */
export function describeDay(day: LocalDay): string {
	return `${describeDayOfYear(day)} ${new Date(day * MS_PER_DAY).getUTCFullYear()}`;
}

/**
 * A date where the year goes without saying.
 *
 * @example
 * describeDayOfYear(20780) // 'Mon 23 Nov'
 */
export function describeDayOfYear(day: LocalDay): string {
	const date = new Date(day * MS_PER_DAY);
	const weekday = weekdayName(weekdayOf(day)).slice(0, 3);
	return `${weekday} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
