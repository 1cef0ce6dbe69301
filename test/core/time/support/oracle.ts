/**
 * Business time the slow and obvious way, to check the quick one against: every minute of some
 * weeks is marked as open or closed, and questions are answered by counting marks. It shares no
 * code with what it checks: luxon knows the zones, dates are compared as text, holidays come
 * straight from their library, and times off from the numbers that their iCal text was made of.
 */
import Holidays from 'date-holidays';
import { IANAZone } from 'luxon';
import type { CalendarSettings, PublicHolidaysSettings } from '../../../../nodes/core/time';
import { DAY, eventClock, HOUR, MINUTE, type Scene, type SceneEvent } from './arbitraries';

const MINUTES_A_DAY = 1440;

/** Hours may begin some days before the first marked minute, and end after the last. */
const MARGIN = 4 * DAY;

export interface Oracle {
	between(from: number, to: number): number;
	/** Undefined when the answer lies outside the marked minutes; so for `subtract`. */
	add(from: number, duration: number): number | undefined;
	subtract(until: number, duration: number): number | undefined;
	isOpen(instant: number): boolean;
}

const CLOSED = 0;
// Both kinds of open are odd numbers.
const OPEN = 1;
/** Open by a line of the own list, which times off do not touch. */
const OPEN_BY_LINE = 3;

/** The marks of each minute, and how many of the minutes before it are open. */
interface Page {
	readonly marks: Uint8Array;
	readonly before: Int32Array;
}

let page: Page | undefined;

/** One page serves all oracles: each one is made when the one before has answered. */
function pageOf(size: number): Page {
	if (page?.marks.length !== size) {
		page = { marks: new Uint8Array(size), before: new Int32Array(size + 1) };
	}
	return page;
}

/** Answers for instants nearer than `reach` to the moment of the scene. */
export function createOracle({ settings, events, around }: Scene, reach: number): Oracle {
	const startMs = around - reach;
	const size = (2 * reach) / MINUTE;
	const zone = minutesOf(settings.timeZone, startMs, size);
	const timesOff = events.flatMap((event) => timesOf(event, around));
	const { marks, before } = pageOf(size);
	marks.fill(CLOSED);
	markHours(settings, zone, daysOff(settings, zone.dates, timesOff), marks);
	for (const timeOff of timesOff) eraseTimed(timeOff, settings.timeZone, startMs, marks);
	countOpen(marks, before);

	const minuteOf = (instant: number) => Math.floor((instant - startMs) / MINUTE);
	const openUntil = (instant: number) => {
		const minute = minuteOf(instant);
		const part = at(marks, minute) === CLOSED ? 0 : instant - startMs - minute * MINUTE;
		return at(before, minute) * MINUTE + part;
	};
	/** How many minutes from the start have less than that much open before them, or as much. */
	const minutesWith = (open: number, orAsMuch: boolean) => {
		let [low, high] = [0, size + 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			const is = at(before, middle) * MINUTE;
			if (is < open || (orAsMuch && is === open)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const timeAt = (minute: number, open: number) =>
		startMs + minute * MINUTE + open - at(before, minute) * MINUTE;
	return {
		between: (from, to) => openUntil(to) - openUntil(from),
		isOpen: (instant) => at(marks, minuteOf(instant)) !== CLOSED,
		add(from, duration) {
			const open = openUntil(from) + duration;
			// The first minute with all of it before.
			const minute = minutesWith(open, false);
			return minute > size ? undefined : timeAt(minute, open);
		},
		subtract(until, duration) {
			const open = openUntil(until) - duration;
			// The last minute with no more than that before.
			return open < 0 ? undefined : timeAt(minutesWith(open, true) - 1, open);
		},
	};
}

function countOpen(marks: Uint8Array, before: Int32Array): void {
	let count = 0;
	for (let minute = 0; minute < marks.length; minute++) {
		before[minute] = count;
		count += (marks[minute] ?? CLOSED) & 1;
	}
	before[marks.length] = count;
}

/** What a zone's clock shows at each minute of real time, and when it first shows each time. */
interface ZoneMinutes {
	/** The local dates as text, and the first one in days since 1970. */
	readonly dates: readonly string[];
	readonly firstDay: number;
	/** Whether the clock ever shows the noon of each date. */
	readonly hasDay: Uint8Array;
	/** For each minute of the clock from the first date on: the marked minute it begins at. */
	readonly marked: Int32Array;
}

const zonesMet = new Map<string, ZoneMinutes>();

function minutesOf(zone: string, startMs: number, size: number): ZoneMinutes {
	const key = `${zone} ${startMs} ${size}`;
	const known = zonesMet.get(key);
	if (known) return known;

	const first = startMs / MINUTE - MARGIN / MINUTE;
	const end = first + size + (2 * MARGIN) / MINUTE;
	const firstDay = Math.floor(first / MINUTES_A_DAY);
	const days = Math.ceil(end / MINUTES_A_DAY) - firstDay;
	const NEVER = -1e9;
	const marked = new Int32Array(days * MINUTES_A_DAY).fill(NEVER);
	for (const { from, to, offset } of offsetsOf(zone, first, end)) {
		const shift = offset - firstDay * MINUTES_A_DAY;
		for (let minute = from; minute < to; minute++) {
			if (marked[minute + shift] === NEVER) marked[minute + shift] = minute - startMs / MINUTE;
		}
	}
	const hasDay = new Uint8Array(days);
	for (let day = 0; day < days; day++) {
		hasDay[day] = marked[day * MINUTES_A_DAY + MINUTES_A_DAY / 2] === NEVER ? 0 : 1;
	}
	// A time that the clock skips is as far past the last one it showed as if it had gone on.
	for (let index = 1; index < marked.length; index++) {
		if (marked[index] === NEVER) marked[index] = at(marked, index - 1) + 1;
	}
	const dates = Array.from({ length: days }, (_, day) => isoDate((firstDay + day) * DAY));
	const found = { dates, firstDay, hasDay, marked };
	zonesMet.set(key, found);
	return found;
}

/** A zone's offsets from one minute of real time to another, all in minutes. */
function offsetsOf(zone: string, first: number, end: number) {
	const iana = IANAZone.create(zone);
	const offsetAt = (minute: number) => iana.offset(minute * MINUTE);
	const offsets: Array<{ from: number; to: number; offset: number }> = [];
	// No zone changes its clocks twice in a day.
	for (let day = first; day < end; day += MINUTES_A_DAY) {
		const [offset, next] = [offsetAt(day), offsetAt(day + MINUTES_A_DAY)];
		let [same, changed] = [0, MINUTES_A_DAY];
		while (offset !== next && changed - same > 1) {
			const middle = (same + changed) >> 1;
			if (offsetAt(day + middle) === offset) same = middle;
			else changed = middle;
		}
		offsets.push({ from: day, to: day + changed, offset });
		offsets.push({ from: day + changed, to: day + MINUTES_A_DAY, offset: next });
	}
	return offsets;
}

/** Marks the hours of each date; a minute that two hours come to lie on is the earlier one's. */
function markHours(
	settings: CalendarSettings,
	zone: ZoneMinutes,
	off: ReadonlyMap<string, number>,
	marks: Uint8Array,
): void {
	const lines = linesOf(settings);
	const week = weekOf(settings);
	const placed: Array<{ from: number; to: number; mark: number }> = [];
	for (const [index, date] of zone.dates.slice(0, -3).entries()) {
		if (zone.hasDay[index] === 0) continue;
		const line = lines.find((each) => holdsDate(each, date));
		const weekly = week[(zone.firstDay + index + 3) % 7] ?? [];
		for (const [from, to] of line?.hours ?? untilHoliday(weekly, off.get(date))) {
			const start = index * MINUTES_A_DAY;
			placed.push({
				from: at(zone.marked, start + from),
				to: at(zone.marked, start + to),
				mark: line ? OPEN_BY_LINE : OPEN,
			});
		}
	}
	placed.sort((a, b) => a.from - b.from);
	let end = 0;
	for (const { from, to, mark } of placed) {
		if (to <= end) continue;
		marks.fill(mark, Math.max(from, end), to);
		end = to;
	}
}

type Minutes = ReadonlyArray<readonly [number, number]>;

/** The hours of each weekday from Monday, in minutes of the day. */
const weekOf = ({ alwaysOpen, weekly = [] }: CalendarSettings): Minutes[] =>
	[1, 2, 3, 4, 5, 6, 7].map((weekday): Minutes => {
		if (alwaysOpen) return [[0, MINUTES_A_DAY]];
		return weekly.filter(({ days }) => days.includes(weekday)).map(minutes);
	});

const untilHoliday = (hours: Minutes, until = Infinity): Minutes =>
	hours
		.filter(([from]) => from < until)
		.map(([from, to]): [number, number] => [from, Math.min(to, until)]);

function minutes({ from, to }: { from: string; to: string }): [number, number] {
	const [start = 0, end = 0] = [from, to].map((text) => {
		const [hour = 0, minute = 0] = text.split(':').map(Number);
		return hour * 60 + minute;
	});
	return [start, end <= start ? end + MINUTES_A_DAY : end];
}

/** A line of the own list, for comparing its dates as text. */
interface Line {
	readonly from: string;
	readonly to: string;
	readonly hours: Minutes;
}

/** The lines, those most meant for a date first: dated before yearly, a date before a range. */
function linesOf({ exceptions = [] }: CalendarSettings): Line[] {
	const kinds = [/^\d{4}-..-..$/, /^\d{4}-.*\.\./, /^..-..$/, /^..-..\.\./];
	return kinds
		.flatMap((kind) => exceptions.filter(({ date }) => kind.test(date)))
		.map(({ date, intervals = [] }) => {
			const [from = '', to = from] = date.split('..');
			return { from, to, hours: intervals.map(minutes) };
		});
}

function holdsDate({ from, to }: Line, date: string): boolean {
	const text = date.slice(10 - from.length);
	return from <= to ? text >= from && text <= to : text >= from || text <= to;
}

/** By date, the minute of the day from which nobody works: holidays and whole days off. */
function daysOff(
	{ publicHolidays }: CalendarSettings,
	dates: readonly string[],
	timesOff: readonly TimeOff[],
): ReadonlyMap<string, number> {
	const days = publicHolidays ? holidaysIn(publicHolidays, dates) : new Map<string, number>();
	const wholeDays = timesOff.filter(({ isAllDay }) => isAllDay);
	if (wholeDays.length === 0) return days;
	const all = new Map(days);
	for (const { from, to } of wholeDays) {
		for (let ms = from; ms < to; ms += DAY) all.set(isoDate(ms), 0);
	}
	return all;
}

const listsMet = new Map<string, Holidays>();
const yearsMet = new Map<string, ReturnType<Holidays['getHolidays']>>();
const holidaysMet = new Map<string, ReadonlyMap<string, number>>();

function holidaysIn({ country, region = '' }: PublicHolidaysSettings, dates: readonly string[]) {
	const place = `${country} ${region}`;
	const key = `${place} ${dates[0]}`;
	const known = holidaysMet.get(key);
	if (known) return known;
	const list = listsMet.get(place) ?? new Holidays(country, region);
	listsMet.set(place, list);
	const inYear = (year: number) => {
		const holidays =
			yearsMet.get(`${place} ${year}`) ??
			// The substitute of Veterans Day is a federal holiday, too, which the library calls a bank holiday.
			list
				.getHolidays(year)
				.filter(({ type, substitute }) => type === 'public' || (country === 'US' && substitute));
		yearsMet.set(`${place} ${year}`, holidays);
		return holidays;
	};
	// Days off may begin in the year before.
	const years = new Set(dates.map((date) => Number(date.slice(0, 4))));
	const found = [Math.min(...years) - 1, ...years].flatMap(inYear);
	const days = new Map<string, number>();
	for (const { date, start, end } of found) {
		const [hour = 0, minute = 0] = date.slice(11, 16).split(':').map(Number);
		const from = hour * 60 + minute;
		// An hour less is a change of clocks.
		const count = Math.max(1, Math.floor((end.getTime() - start.getTime() + HOUR) / DAY));
		for (let day = 0; day < count; day++) {
			const text = isoDate(Date.parse(date.slice(0, 10)) + day * DAY);
			days.set(text, Math.min(from, days.get(text) ?? Infinity));
		}
	}
	holidaysMet.set(key, days);
	return days;
}

/** One time of a scene's event, on its own clock read as if that were UTC. */
interface TimeOff extends Pick<SceneEvent, 'isAllDay' | 'zone'> {
	readonly from: number;
	readonly to: number;
}

/** All times of an event that lie near its scene. */
function timesOf({ every, ...event }: SceneEvent, around: number): TimeOff[] {
	const { from, to } = eventClock(event, around);
	const { isAllDay, zone } = event;
	const count = every === 0 ? 1 : Math.ceil(60 / every);
	return Array.from({ length: count }, (_, index) => {
		const later = index * every * DAY;
		return { isAllDay, zone, from: from + later, to: to + later };
	});
}

/** Takes the marks of ordinary hours away where a time off lies. */
function eraseTimed(
	{ isAllDay, zone, from, to }: TimeOff,
	timeZone: string,
	startMs: number,
	marks: Uint8Array,
): void {
	if (isAllDay) return;
	const start = minuteOfClock(from, zone ?? timeZone, startMs, marks.length);
	const first = Math.max(0, start);
	const end = Math.min(marks.length, start + (to - from) / MINUTE);
	for (let minute = first; minute < end; minute++) {
		if (marks[minute] === OPEN) marks[minute] = CLOSED;
	}
}

/** The marked minute at which a clock first shows a time. */
function minuteOfClock(clockMs: number, zone: string, startMs: number, size: number): number {
	const { firstDay, marked } = minutesOf(zone, startMs, size);
	return marked[clockMs / MINUTE - firstDay * MINUTES_A_DAY] ?? Infinity;
}

const at = (values: Uint8Array | Int32Array, index: number): number => values[index] ?? 0;

const isoDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);
