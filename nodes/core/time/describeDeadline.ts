import { formatClock } from './clockHours';
import { weekdayName, weekdayOf } from './localDate';
import { readInstant } from './range';
import { MS_PER_DAY } from './units';
import { zoneNamed } from './zone';

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

const nearDays = ['today, ', 'tomorrow, '];

/**
 * Until when somebody is answered, as a letter says it. The date is always there: a letter may arrive
 * on another day than it was written.
 *
 * @param instantMs epoch milliseconds, from 1970 to 2199
 * @param timeZone an IANA name
 * @param now epoch milliseconds
 * @throws LeadOpsError `time.outOfRange`, or `calendar.timeZone` when the zone is unknown
 * @example
 * describeDeadline(Date.parse('2026-11-23T14:00Z'), 'Europe/Berlin', Date.parse('2026-11-23T08:05Z'))
 * // 'today, Monday 23 November, by 15:00 (Berlin time)'
 */
export function describeDeadline(instantMs: number, timeZone: string, now: number): string {
	const { day, ofDay } = localTime(instantMs, timeZone);
	const near = nearDays[day - localTime(now, timeZone).day] ?? 'on ';
	const date = new Date(day * MS_PER_DAY);
	const named = `${weekdayName(weekdayOf(day))} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
	return `${near}${named}, by ${formatClock(ofDay)} (${zoneInWords(timeZone)})`;
}

/**
 * The hour and minute of an instant on the clock of a zone.
 *
 * @example
 * describeHour(Date.parse('2026-11-23T08:05Z'), 'Europe/Berlin') // '09:05'
 */
export const describeHour = (instantMs: number, timeZone: string): string =>
	formatClock(localTime(instantMs, timeZone).ofDay);

function localTime(instantMs: number, timeZone: string) {
	const instant = readInstant(instantMs);
	const local = instant + zoneNamed(timeZone).offsetAt(instant);
	const day = Math.floor(local / MS_PER_DAY);
	return { day, ofDay: local - day * MS_PER_DAY };
}

/**
 * A zone as people call its time.
 *
 * @param timeZone an IANA name
 * @example
 * zoneInWords('America/New_York') // 'New York time'
 */
export function zoneInWords(timeZone: string): string {
	const place = timeZone.split('/').at(-1) ?? timeZone;
	return timeZone.includes('/') ? `${place.replaceAll('_', ' ')} time` : timeZone;
}
