import { timelineOf, type Calendar } from './calendar';
import { formatClock } from './clockHours';
import { describeDay } from './describeInstant';
import { formatDate, type LocalDay } from './localDate';
import { readInstant } from './range';
import { totalOf, type Span } from './span';
import { dayExists } from './specialDays';
import type { Timeline } from './timeline';
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from './units';
import type { Zone } from './zone';

/** One local day of the time from a clock's start until it is due. */
export interface DueTimeDay {
	/** `YYYY-MM-DD`; hours past midnight are listed on the day they begin on. */
	readonly date: string;
	/** The name of the exception that gave the day its hours, or closed it. */
	readonly name?: string;
	/** No hours begin on this day. */
	readonly closed: boolean;
	/** The open hours that counted, in epoch milliseconds. */
	readonly hours: ReadonlyArray<{ readonly from: number; readonly to: number }>;
	readonly openMs: number;
	/** The line as a person reads it, such as `Mon 23 Nov 2026: 09:00–09:30 (30 min)`. */
	readonly text: string;
}

export interface DueTimeExplanation {
	readonly timeZone: string;
	/** The business time from start to due, in milliseconds. */
	readonly openMs: number;
	/** The days in order; the first and the last ones when there are many. */
	readonly days: readonly DueTimeDay[];
	/** What was left out of `days`, between its first and its last ones. */
	readonly leftOut?: {
		readonly firstDate: string;
		readonly lastDate: string;
		readonly openMs: number;
		readonly text: string;
	};
}

const MOST_FIRST_DAYS = 10;
const MOST_LAST_DAYS = 4;

/**
 * Why a clock that started at `fromMs` is due at `dueMs`: the days in between, the hours of each
 * that counted, and the names of those that were closed or had other hours. At most fourteen days
 * are listed, so that the value stays small and costs the same for any span.
 *
 * @param fromMs Epoch milliseconds, from 1970 to 2199.
 * @param dueMs Epoch milliseconds, from 1970 to 2199. When it is before `fromMs` the same days are
 * listed, and the whole `openMs` is negative.
 * @throws LeadOpsError `time.outOfRange` for an instant outside the years 1970 to 2199.
 *
 * @example
 * // Open Monday to Friday 09:00–17:00 UTC
 * explainDueTime(calendar, Date.parse('2026-11-20T16:30Z'), Date.parse('2026-11-23T09:30Z'))
 *   .days.map((day) => day.text)
 * // ['Fri 20 Nov 2026: 16:30–17:00 (30 min)',
 * //  'Sat 21 Nov 2026: closed',
 * //  'Sun 22 Nov 2026: closed',
 * //  'Mon 23 Nov 2026: 09:00–09:30 (30 min)']
 */
export function explainDueTime(
	calendar: Calendar,
	fromMs: number,
	dueMs: number,
): DueTimeExplanation {
	const from = readInstant(fromMs);
	const due = readInstant(dueMs);
	const timeline = timelineOf(calendar);
	const within = { start: Math.min(from, due), end: Math.max(from, due) };
	const firstDay = localDayAt(timeline.hours.zone, within.start);
	const lastDay = localDayAt(timeline.hours.zone, within.end);
	const listed = (day: LocalDay) => {
		const line = explainDay(timeline, day, within);
		const isBetween = day >= firstDay && day <= lastDay && dayExists(timeline.hours.zone, day);
		return isBetween || line.openMs > 0 ? [line] : [];
	};

	// Hours of the nights before may reach into the first day, and when clocks are set back across
	// midnight those of the day after begin in the last.
	let next = firstDay - 2;
	let last = lastDay + 1;
	const first: DueTimeDay[] = [];
	while (next <= last && first.length < MOST_FIRST_DAYS) first.push(...listed(next++));
	const final: DueTimeDay[] = [];
	while (next <= last && final.length < MOST_LAST_DAYS) final.unshift(...listed(last--));

	const days = [...first, ...final];
	const openMs = timeline.between(from, due);
	const explanation = { timeZone: calendar.timeZone, openMs, days };
	if (next > last) return explanation;
	const restMs = Math.abs(openMs) - days.reduce((sum, day) => sum + day.openMs, 0);
	return { ...explanation, leftOut: leftOut(next, last, restMs) };
}

function explainDay(timeline: Timeline, day: LocalDay, within: Span): DueTimeDay {
	const { hours } = timeline;
	const spans = timeline.spansOn(day);
	const counted = spans
		.map(({ start, end }) => ({
			start: Math.max(start, within.start),
			end: Math.min(end, within.end),
		}))
		.filter(({ start, end }) => start < end);
	const openMs = totalOf(counted);
	const name = hours.exceptions.get(day)?.name;
	const closed = spans.length === 0;
	const words = closed ? 'closed' : describeHours(hours.zone, counted);
	return {
		date: formatDate(day),
		...(name === undefined ? {} : { name }),
		closed,
		hours: counted.map(({ start, end }) => ({ from: start, to: end })),
		openMs,
		text: `${describeDay(day)}: ${words}${name ? `, ${name}` : ''}`,
	};
}

function describeHours(zone: Zone, counted: readonly Span[]): string {
	if (counted.length === 0) return 'none of its hours';
	const clockTimes = counted.map((span) => describeSpan(zone, span)).join(', ');
	return `${clockTimes} (${describeLength(totalOf(counted))})`;
}

function leftOut(first: LocalDay, last: LocalDay, openMs: number) {
	return {
		firstDate: formatDate(first),
		lastDate: formatDate(last),
		openMs,
		text: `${describeDay(first)} to ${describeDay(last)}: ${describeLength(openMs)}`,
	};
}

function localDayAt(zone: Zone, instant: number): LocalDay {
	return Math.floor((instant + zone.offsetAt(instant)) / MS_PER_DAY);
}

function describeSpan(zone: Zone, { start, end }: Span): string {
	// Just before the end the clock runs as it did during the hours, should it change at the end.
	const closing = ((end - 1 + zone.offsetAt(end - 1)) % MS_PER_DAY) + 1;
	const opening = (start + zone.offsetAt(start)) % MS_PER_DAY;
	return `${formatClock(opening)}–${formatClock(closing)}`;
}

/**
 * @example
 * describeLength(28500000) // '7 h 55 min'
 */
function describeLength(ms: number): string {
	if (ms > 0 && ms < MS_PER_MINUTE) return `${Math.ceil(ms / MS_PER_SECOND)} s`;
	const minutes = Math.floor(ms / MS_PER_MINUTE);
	const hours = Math.floor(minutes / 60);
	const parts = [hours > 0 && `${hours} h`, minutes % 60 > 0 && `${minutes % 60} min`];
	return parts.filter(Boolean).join(' ') || '0 min';
}
