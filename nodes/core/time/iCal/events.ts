import { END_DAY, type LocalDay } from '../localDate';
import { MS_PER_DAY } from '../units';
import { componentsNamed, lineNamed, type Component } from './components';
import { brokenLine, type ContentLine } from './contentLines';
import { readRecurrence } from './recurrence';
import { rulePart } from './recurrenceParts';
import { dayOfTime, readDuration, readText, readTime, readTimes, type ICalTime } from './values';
import type { EventZone, ZoneOf } from './zones';

/** An event of iCalendar text, with all its recurrences. */
export interface ICalEvent {
	readonly name: string;
	/** True for an event of whole days. */
	readonly isAllDay: boolean;
	/** From its start to its end, in milliseconds on the clock. */
	readonly length: number;
	readonly zone: EventZone;
	/** When it begins on the dates from `first` to `last`, on the clock of its zone. */
	startsWithin(first: LocalDay, last: LocalDay): number[];
}

/**
 * Reads the events of iCalendar text: their dates, rules, additions and exceptions. Cancelled ones
 * are left out, and so are those at which people are free, unless they are asked for.
 *
 * @param freeToo whether they are asked for
 * @throws LeadOpsError `calendar.iCal` for an event that cannot be read, with its line.
 */
export function readEvents(
	components: readonly Component[],
	zoneOf: ZoneOf,
	freeToo: boolean,
): ICalEvent[] {
	const events = componentsNamed(components, 'VEVENT');
	const moved = movedByEvent(events);
	return events
		.filter((event) => said(event, 'STATUS') !== 'CANCELLED' && (freeToo || !isFree(event)))
		.map((event) => readEvent(event, zoneOf, moved))
		.filter(({ length }) => length > 0);
}

const said = (event: Component, name: string) =>
	lineNamed(event, name)?.value.trim().toUpperCase() ?? '';

/** As RFC 5545 writes it, and as Outlook does, which also says that somebody works elsewhere. */
const isFree = (event: Component) =>
	said(event, 'TRANSP') === 'TRANSPARENT' ||
	['FREE', 'WORKINGELSEWHERE'].includes(said(event, 'X-MICROSOFT-CDO-BUSYSTATUS'));

const idOf = (event: Component) => lineNamed(event, 'UID')?.value.trim() ?? '';

/** By an event's id, the lines that say which of its recurrences another event stands for. */
function movedByEvent(events: readonly Component[]): Map<string, ContentLine[]> {
	const moved = new Map<string, ContentLine[]>();
	for (const event of events) {
		const line = lineNamed(event, 'RECURRENCE-ID');
		if (line) moved.set(idOf(event), [...(moved.get(idOf(event)) ?? []), line]);
	}
	return moved;
}

function readEvent(
	event: Component,
	zoneOf: ZoneOf,
	moved: ReadonlyMap<string, ContentLine[]>,
): ICalEvent {
	const startLine = lineNamed(event, 'DTSTART');
	if (!startLine) throw brokenLine(event.begin, 'the event has no DTSTART');
	const start = readTime(startLine);
	const zone = zoneOf(startLine, start);
	const linesNamed = (name: string) => event.lines.filter((line) => line.name === name);
	/** A time on the clock of the event. */
	const localOf = (line: ContentLine, time: ICalTime) =>
		time.isDate || start.isDate || !(time.isUtc || time.zoneName)
			? time.localMs
			: zone.localOf(zoneOf(line, time).instantOf(time.localMs));
	const localTimes = (lines: readonly ContentLine[]) =>
		lines.flatMap((line) => readTimes(line).map((time) => localOf(line, time)));

	const isOneOfMany = lineNamed(event, 'RECURRENCE-ID') !== undefined;
	const standIns = isOneOfMany ? [] : (moved.get(idOf(event)) ?? []);
	const leftOut = new Set(localTimes([...linesNamed('EXDATE'), ...standIns]).map(dayOfTime));
	const added = localTimes(linesNamed('RDATE'));
	const startDay = dayOfTime(start.localMs);
	const clock = start.localMs - startDay * MS_PER_DAY;
	const recurrences = linesNamed('RRULE').map((line) =>
		readRecurrence(line, startDay, lastDayOf(line, clock, localOf)),
	);
	return {
		name: nameOf(event),
		isAllDay: start.isDate,
		length: lengthOf(event, startLine, start, zoneOf, localOf),
		zone,
		startsWithin(first, last) {
			const days = recurrences.flatMap((recurrence) => recurrence.within(first, last));
			const starts = recurrences.length === 0 ? [start.localMs] : [];
			return [...starts, ...days.map((day) => day * MS_PER_DAY + clock), ...added].filter(
				(localMs) => {
					const day = dayOfTime(localMs);
					return day >= first && day <= last && !leftOut.has(day);
				},
			);
		},
	};
}

type LocalOf = (line: ContentLine, time: ICalTime) => number;

/** The last date a rule allows, when it begins at that time of the day. */
function lastDayOf(line: ContentLine, clock: number, localOf: LocalOf): LocalDay {
	const until = rulePart(line, 'UNTIL');
	if (until === undefined) return END_DAY;
	const time = readTime({ ...line, parameters: new Map(), value: until });
	const day = dayOfTime(localOf(line, time));
	return time.isDate || localOf(line, time) >= day * MS_PER_DAY + clock ? day : day - 1;
}

function lengthOf(
	event: Component,
	startLine: ContentLine,
	start: ICalTime,
	zoneOf: ZoneOf,
	localOf: LocalOf,
): number {
	const endLine = lineNamed(event, 'DTEND');
	const durationLine = lineNamed(event, 'DURATION');
	if (!endLine && durationLine) return readDuration(durationLine);
	if (!endLine) return start.isDate ? MS_PER_DAY : 0;
	const end = readTime(endLine);
	const length = start.isDate
		? localOf(endLine, end) - start.localMs
		: zoneOf(endLine, end).instantOf(end.localMs) -
			zoneOf(startLine, start).instantOf(start.localMs);
	if (length < 0) throw brokenLine(endLine, 'the event ends before it starts');
	// Some programs give an event of one day the same first and last date.
	return start.isDate ? Math.max(length, MS_PER_DAY) : length;
}

function nameOf(event: Component): string {
	const line = lineNamed(event, 'SUMMARY');
	return (line && readText(line).replace(/\s+/g, ' ').trim()) || 'Busy';
}
