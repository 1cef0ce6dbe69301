import { LeadOpsError } from '../errors';
import type { HoursSettings } from './calendarSettings';
import type { Span } from './span';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from './units';

/**
 * Reads opening hours as milliseconds on the clock since the day's midnight. Hours that end at or
 * before they begin cross midnight, so their end lies beyond 24 hours.
 *
 * @param where What the hours are of, for messages: the table, and the date of a special day.
 * @throws LeadOpsError `calendar.time` when a time cannot be read, `calendar.sameTime` when both
 * are the same, which could mean never or all day.
 *
 * @example
 * parseHours({ from: '22:00', to: '06:00' }, 'Working Hours') // { start: 79200000, end: 108000000 }
 */
export function parseHours({ from, to }: HoursSettings, where: string): Span {
	const start = parseClock(from);
	const end = parseClock(to);
	if (start === undefined || start === MS_PER_DAY) throw badTime(from, 'From', where);
	if (end === undefined) throw badTime(to, 'To', where);
	if (start === end) {
		throw new LeadOpsError({
			code: 'calendar.sameTime',
			message: `${where}: From and To are both ${from}, which could mean closed or all day`,
			hint: 'For the whole day enter 00:00 to 24:00; for a closed day remove the hours.',
		});
	}
	return { start, end: end > start ? end : end + MS_PER_DAY };
}

function parseClock(text: string): number | undefined {
	const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
	if (hours === undefined || minutes === undefined) return undefined;
	const ms = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
	return ms <= MS_PER_DAY ? ms : undefined;
}

function badTime(text: string, label: string, where: string): LeadOpsError {
	return new LeadOpsError({
		code: 'calendar.time',
		message: `${where}: "${text}" in ${label} is not a time`,
		hint:
			label === 'To'
				? 'Write it as HH:mm from 00:00 to 24:00, for example 17:30.'
				: 'Write it as HH:mm from 00:00 to 23:59, for example 09:00.',
	});
}

/**
 * The clock text of hours, for messages.
 *
 * @example
 * formatHours({ start: 79200000, end: 108000000 }) // '22:00–06:00'
 */
export function formatHours({ start, end }: Span): string {
	return `${formatClock(start)}–${formatClock(end > MS_PER_DAY ? end - MS_PER_DAY : end)}`;
}

/**
 * @example
 * formatClock(32700000) // '09:05'
 */
export function formatClock(ms: number): string {
	const minutes = Math.floor(ms / MS_PER_MINUTE);
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
