import { spansOn, type Hours } from './hours';
import type { LocalDay } from './localDate';
import type { Span } from './span';
import { daysAround } from './timedClosures';
import { MS_PER_DAY } from './units';
import type { Zone } from './zone';

/** A local day that the weekly hours alone do not describe, with its hours in real time. */
export interface PlacedDay {
	readonly day: LocalDay;
	/** Oldest first and apart from those of every other day. */
	readonly spans: readonly Span[];
}

/**
 * The days from `firstDay` up to `endDay` that have a rule of their own, may lose hours to a
 * closure, or lie near a change of the zone's clocks. On every other day the weekly hours hold at
 * one offset, the night after included.
 */
export function placedDays(hours: Hours, firstDay: LocalDay, endDay: LocalDay): PlacedDay[] {
	const isWanted = (day: LocalDay) => day >= firstDay && day < endDay;
	// Days around a change are worked out together even if only some of them are wanted.
	const days = new Set(daysNearTransitions(hours.zone, firstDay, endDay));
	for (const day of hours.dayRules.within(firstDay, endDay)) days.add(day);
	for (const day of daysNearClosures(hours, firstDay, endDay)) if (isWanted(day)) days.add(day);

	const spansByDay = new Map<LocalDay, Span[]>([...days].sort(ascending).map((day) => [day, []]));
	for (const { day, span } of apart(clockSpans(hours, [...spansByDay.keys()]))) {
		spansByDay.get(day)?.push(span);
	}
	return [...spansByDay]
		.filter(([day]) => isWanted(day))
		.map(([day, spans]) => ({ day, spans: cut(hours, day, spans) }));
}

/** The own list has the last word on its dates: closures of other lists leave them alone. */
function cut({ dayRules, closures }: Hours, day: LocalDay, spans: readonly Span[]) {
	return dayRules.on(day)?.source === 'specialDay' ? spans : closures.cut(spans);
}

/** False for a date the zone skipped, as Apia did 2011-12-30 by moving across the date line. */
export function dayExists(zone: Zone, day: LocalDay): boolean {
	return zone.instantOf(day * MS_PER_DAY) < zone.instantOf((day + 1) * MS_PER_DAY);
}

/**
 * A day's hours reach from its midnight to two days later by the clock, and the clock is less than
 * a day from UTC. So a change of clocks can touch the days that begin up to three days before it
 * and up to one day after it.
 */
function daysNearTransitions(zone: Zone, firstDay: LocalDay, endDay: LocalDay): LocalDay[] {
	return zone
		.transitionsBetween((firstDay - 4) * MS_PER_DAY, (endDay + 4) * MS_PER_DAY)
		.flatMap(({ at }) => {
			const day = Math.floor(at / MS_PER_DAY);
			return [day - 2, day - 1, day, day + 1];
		});
}

function daysNearClosures({ closures }: Hours, firstDay: LocalDay, endDay: LocalDay): LocalDay[] {
	return closures
		.within({ start: (firstDay - 2) * MS_PER_DAY, end: (endDay + 3) * MS_PER_DAY })
		.flatMap((closure) => {
			const around = daysAround(closure);
			const first = Math.max(around.firstDay, firstDay);
			const count = Math.max(0, Math.min(around.endDay, endDay) - first);
			return Array.from({ length: count }, (_, index) => first + index);
		});
}

interface PlacedSpan {
	readonly day: LocalDay;
	readonly span: Span;
}

function clockSpans(hours: Hours, days: LocalDay[]): PlacedSpan[] {
	const { zone } = hours;
	return days
		.filter((day) => dayExists(zone, day))
		.flatMap((day) =>
			spansOn(hours, day).map(({ start, end }) => ({
				day,
				span: {
					start: zone.instantOf(day * MS_PER_DAY + start),
					end: zone.instantOf(day * MS_PER_DAY + end),
				},
			})),
		);
}

/**
 * Times that clocks skipped move forward, past others that exist: the ends of hours may then cross,
 * or hours come to lie over others. Real time counts once, for the hours that had it first, and
 * days keep following one another.
 */
function apart(placed: PlacedSpan[]): PlacedSpan[] {
	const result: PlacedSpan[] = [];
	let end = -Infinity;
	let day = -Infinity;
	for (const next of placed.toSorted((a, b) => a.span.start - b.span.start)) {
		const span = { start: Math.max(next.span.start, end), end: next.span.end };
		if (span.end <= span.start) continue;
		({ end } = span);
		day = Math.max(day, next.day);
		result.push({ day, span });
	}
	return result;
}

function ascending(a: number, b: number): number {
	return a - b;
}
