import { attempt } from '../../attempt';
import { END_DAY, type LocalDay } from '../localDate';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../units';
import { zoneNamed, type Zone } from '../zone';
import { zoneCalled } from '../zoneCalled';
import { componentsNamed, lineNamed, type Component } from './components';
import { brokenLine, quote, type ContentLine } from './contentLines';
import { readRecurrence } from './recurrence';
import { dayOfTime, readTime, type ICalTime } from './values';

/** How the clock of an event turns into real time and back. */
export interface EventZone {
	instantOf(localMs: number): number;
	localOf(instantMs: number): number;
}

/** Finds the clock that a time of the text is on. */
export type ZoneOf = (line: ContentLine, time: ICalTime) => EventZone;

const utc: EventZone = { instantOf: (localMs) => localMs, localOf: (instantMs) => instantMs };

const ianaZone = (zone: Zone): EventZone => ({
	instantOf: (localMs) => zone.instantOf(localMs),
	localOf: (instantMs) => instantMs + zone.offsetAt(instantMs),
});

/**
 * The clocks of iCalendar text: UTC, IANA zones, zones that the text itself describes, else what
 * programs call them ("W. Europe Standard Time", "(UTC+01:00) Berlin"), and for times without any that of the
 * calendar.
 *
 * @param calendarZone for times that name no zone
 */
export function eventZones(components: readonly Component[], calendarZone: Zone): ZoneOf {
	const known = new Map<string, EventZone | undefined>();
	const described = componentsNamed(components, 'VTIMEZONE');
	const find = (name: string): EventZone | undefined => {
		// Some programs put a path of their own before the IANA name.
		const path = name.split('/');
		for (const part of [name, path.slice(-3).join('/'), path.slice(-2).join('/')]) {
			const iana = attempt(() => zoneNamed(part));
			if (iana.ok) return ianaZone(iana.value);
		}
		const description = described.find((zone) => lineNamed(zone, 'TZID')?.value.trim() === name);
		if (description) return describedZone(description);
		const meant = zoneCalled(name)?.zone;
		return meant === undefined ? undefined : ianaZone(zoneNamed(meant));
	};
	return (line, { isUtc, zoneName }) => {
		if (isUtc) return utc;
		if (zoneName === undefined) return ianaZone(calendarZone);
		if (!known.has(zoneName)) known.set(zoneName, find(zoneName));
		const zone = known.get(zoneName);
		if (zone) return zone;
		throw brokenLine(
			line,
			`the time zone "${zoneName}" is not known`,
			'Export the calendar with its time zones (VTIMEZONE), or make the event one for the whole day.',
		);
	};
}

/** A stretch of a described zone's year, and when it begins on the clock before it. */
interface Observance {
	readonly offset: number;
	readonly offsetBefore: number;
	/** The last begin at that time on the clock before, or earlier. */
	latestBegin(localMs: number): number | undefined;
}

function describedZone(description: Component): EventZone {
	const observances = description.parts.map(readObservance);
	const first = observances[0];
	if (!first) throw brokenLine(description.begin, 'the time zone says nothing');
	const offsetOn = (localMs: number): number => {
		const begun = observances.flatMap(({ offset, latestBegin }) => {
			const begin = latestBegin(localMs);
			return begin === undefined ? [] : [{ offset, begin }];
		});
		return begun.sort((a, b) => b.begin - a.begin)[0]?.offset ?? first.offsetBefore;
	};
	return {
		instantOf: (localMs) => localMs - offsetOn(localMs),
		localOf: (instantMs) => instantMs + offsetOn(instantMs + offsetOn(instantMs)),
	};
}

function readObservance(part: Component): Observance {
	const startLine = needed(part, 'DTSTART');
	const start = readTime(startLine).localMs;
	const clock = start - dayOfTime(start) * MS_PER_DAY;
	const ruleLine = lineNamed(part, 'RRULE');
	const rule = ruleLine && readRecurrence(ruleLine, dayOfTime(start), END_DAY);
	return {
		offset: readOffset(needed(part, 'TZOFFSETTO')),
		offsetBefore: readOffset(needed(part, 'TZOFFSETFROM')),
		latestBegin(localMs) {
			const day: LocalDay = dayOfTime(localMs - clock);
			if (localMs < start) return undefined;
			const found = rule?.within(day - 400, day).at(-1);
			return found === undefined ? start : found * MS_PER_DAY + clock;
		},
	};
}

function needed(part: Component, name: string): ContentLine {
	const line = lineNamed(part, name);
	if (!line) throw brokenLine(part.begin, `${part.name} has no ${name}`);
	return line;
}

/** `+0130` in milliseconds. */
function readOffset(line: ContentLine): number {
	const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)(?:\d\d)?$/.exec(line.value.trim()) ?? [];
	if (!sign) throw brokenLine(line, quote(line.value));
	const size = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
	return sign === '-' ? 0 - size : size;
}
