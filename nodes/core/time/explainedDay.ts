import { formatClock } from './clockHours';
import type { DayRuleOrigin } from './dayRules';
import { describeDay } from './describeInstant';
import { describeLength } from './describeLength';
import { formatDate, weekdayName, weekdayOf, type LocalDay } from './localDate';
import { dayExists } from './placedDays';
import { totalOf, type Span } from './span';
import type { Timeline } from './timeline';
import { MS_PER_DAY } from './units';
import { weeklySpansOn } from './weeklyHours';
import type { Zone } from './zone';

/** Why a day has no hours, or other ones than its weekday. */
export interface DayReason {
	/** `weekday` is a day of the week that has no hours at all. */
	readonly kind: 'weekday' | DayRuleOrigin;
	/** What people call it, such as `weekend` or `Good Friday`. */
	readonly name: string;
}

/** What a local day had to do with a stretch of real time. */
export interface ExplainedDay {
	readonly day: LocalDay;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** False for a date the zone skipped. */
	readonly exists: boolean;
	/** No hours begin on this day. */
	readonly closed: boolean;
	/** All of its weekly hours counted, and nothing else is to be said of it. */
	readonly plain: boolean;
	readonly reason?: DayReason;
	/** By how much the clocks were set forward on this day; negative when they were set back. */
	readonly clockChangeMs?: number;
	/** The hours that counted, in real time. */
	readonly counted: readonly Span[];
	readonly openMs: number;
	readonly text: string;
}

/** What is the same of a day whatever stretch of time it is looked at for. */
interface DayFacts
	extends Pick<ExplainedDay, 'date' | 'exists' | 'closed' | 'reason' | 'clockChangeMs'> {
	readonly spans: readonly Span[];
	/** Its open time in a week without special days, in milliseconds. */
	readonly weeklyMs: number;
	readonly name: string;
}

/** Leads that come in together are due on the same days. */
const MOST_DAYS = 1000;
const knownFacts = new WeakMap<Timeline, Map<LocalDay, DayFacts>>();

function factsOf(timeline: Timeline, day: LocalDay): DayFacts {
	const days = knownFacts.get(timeline) ?? new Map<LocalDay, DayFacts>();
	knownFacts.set(timeline, days);
	const known = days.get(day);
	if (known) return known;
	if (days.size >= MOST_DAYS) days.clear();
	const { zone, weekly } = timeline.hours;
	const spans = timeline.spansOn(day);
	const facts = {
		spans,
		date: formatDate(day),
		exists: dayExists(zone, day),
		closed: spans.length === 0,
		reason: reasonFor(timeline, day, spans),
		clockChangeMs: clockChangeOn(zone, day),
		weeklyMs: totalOf(weeklySpansOn(weekly, day)),
		name: describeDay(day),
	};
	days.set(day, facts);
	return facts;
}

/** Looks at one day's hours, and at those of them that lie in a stretch of time. */
export function explainDay(timeline: Timeline, day: LocalDay, within: Span): ExplainedDay {
	const { zone } = timeline.hours;
	const facts = factsOf(timeline, day);
	const { spans, date, exists, closed, reason, clockChangeMs, weeklyMs, name } = facts;
	const counted = spans
		.map(({ start, end }) => ({
			start: Math.max(start, within.start),
			end: Math.min(end, within.end),
		}))
		.filter(({ start, end }) => start < end);
	const openMs = totalOf(counted);
	const hours = closed ? 'closed' : describeHours(zone, spans, counted, within);
	const notes = [hours, reason?.name, clockChangeMs && describeClockChange(clockChangeMs)];
	return {
		day,
		date,
		exists,
		closed,
		plain: openMs === weeklyMs && !clockChangeMs && (!reason || reason.kind === 'weekday'),
		...(reason && { reason }),
		...(clockChangeMs !== undefined && { clockChangeMs }),
		counted,
		openMs,
		text: `${name}: ${notes.filter(Boolean).join(', ')}`,
	};
}

/**
 * @example
 * describeClockChange(-3600000) // 'clocks go back 1 h'
 */
function describeClockChange(ms: number): string {
	return `clocks go ${ms > 0 ? 'forward' : 'back'} ${describeLength(Math.abs(ms))}`;
}

/** What people call a day of the week that has no hours. */
export function weekdayOff(day: LocalDay): string {
	const weekday = weekdayOf(day);
	return weekday >= 5 ? 'weekend' : `no hours on ${weekdayName(weekday)}s`;
}

function reasonFor(
	{ hours }: Timeline,
	day: LocalDay,
	spans: readonly Span[],
): DayReason | undefined {
	const rule = hours.dayRules.on(day);
	const weeklySpans = weeklySpansOn(hours.weekly, day);
	// A holiday on a Sunday that is closed anyway is a Sunday.
	const isNews = rule && (rule.spans.length > 0 || weeklySpans.length > 0);
	if (rule && isNews) return { kind: rule.source, name: rule.name ?? 'special day' };
	if (weeklySpans.length === 0) return { kind: 'weekday', name: weekdayOff(day) };
	const names = closureNames(hours, day, spans);
	return names.length === 0 ? undefined : { kind: 'iCal', name: names.join(' and ') };
}

/** The closures that took hours from a day. */
function closureNames(
	{ closures, weekly, zone }: Timeline['hours'],
	day: LocalDay,
	left: readonly Span[],
) {
	const spans = weeklySpansOn(weekly, day).map(({ start, end }) => ({
		start: zone.instantOf(day * MS_PER_DAY + start),
		end: zone.instantOf(day * MS_PER_DAY + end),
	}));
	if (totalOf(left) === totalOf(spans)) return [];
	return [...new Set(spans.flatMap((span) => closures.within(span).map(({ name }) => name)))];
}

function clockChangeOn(zone: Zone, day: LocalDay): number | undefined {
	const [from, to] = [zone.instantOf(day * MS_PER_DAY), zone.instantOf((day + 1) * MS_PER_DAY)];
	const change = zone
		.transitionsBetween(from, to)
		.reduce((sum, { at, offset }) => sum + offset - zone.offsetAt(at - 1), 0);
	return change === 0 ? undefined : change;
}

function describeHours(
	zone: Zone,
	spans: readonly Span[],
	counted: readonly Span[],
	within: Span,
): string {
	if (counted.length === 0) {
		if (spans.every(({ end }) => end <= within.start)) return 'no hours left';
		return spans.every(({ start }) => start >= within.end) ? 'not yet open' : 'between its hours';
	}
	const clockTimes = counted.map((span) => describeSpan(zone, span)).join(', ');
	return `${clockTimes} (${describeLength(totalOf(counted))})`;
}

function describeSpan(zone: Zone, { start, end }: Span): string {
	// Just before the end the clock runs as it did during the hours, should it change at the end.
	const closing = ((end - 1 + zone.offsetAt(end - 1)) % MS_PER_DAY) + 1;
	const opening = (start + zone.offsetAt(start)) % MS_PER_DAY;
	return `${formatClock(opening)}–${formatClock(closing)}`;
}
