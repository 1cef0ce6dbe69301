import { describeDay } from './describeInstant';
import { describeLength } from './describeLength';
import { explainDay, weekdayOff, type DayReason, type ExplainedDay } from './explainedDay';
import { formatDate, weekdayOf, type LocalDay } from './localDate';
import type { Span } from './span';
import type { Timeline } from './timeline';
import { weeklyOpenBefore, weeklySpansOn, type WeeklyHours } from './weeklyHours';

/** A local day of the time from a clock's start until it is due, or a run of days that are alike. */
export interface DueTimeLine {
	/** The first date, `YYYY-MM-DD`; hours past midnight are listed on the day they begin on. */
	readonly date: string;
	/** The last date; the same as `date` for a single day. */
	readonly lastDate: string;
	/** How many of the dates have open hours that counted, and how many have none at all. */
	readonly openDays: number;
	readonly closedDays: number;
	/** Why days are closed, or the day has other hours; absent for ordinary open days. */
	readonly reason?: DayReason;
	/** By how much the clocks were set forward on the day; negative when they were set back. */
	readonly clockChangeMs?: number;
	/** The open hours of a single day that counted, in epoch milliseconds. */
	readonly hours: ReadonlyArray<{ readonly from: number; readonly to: number }>;
	readonly openMs: number;
	/** The line as a person reads it, such as `Mon 23 Nov 2026: 09:00–09:30 (30 min)`. */
	readonly text: string;
}

/** Up to so many days each day has a line of its own; of more, ordinary ones share a line. */
const MOST_SINGLE_DAYS = 14;

/** A stretch of days with one line: a single one that was looked at, or several that are alike. */
interface Run {
	readonly first: LocalDay;
	readonly last: LocalDay;
	readonly single?: ExplainedDay;
	/** What days must have in common to share a line; absent for a day that stands alone. */
	readonly kind?: string;
}

/**
 * The lines for the days from `firstDay` to `lastDay`, of which the hours in `within` count. Only
 * days that are not like their weekday are looked at one by one.
 */
export function dueTimeLines(
	timeline: Timeline,
	firstDay: LocalDay,
	lastDay: LocalDay,
	within: Span,
): DueTimeLine[] {
	// Hours of the nights before may reach into the first day, and when clocks are set back across
	// midnight those of the day after begin in the last.
	const [from, to] = [firstDay - 2, lastDay + 1];
	const isListed = ({ day, exists, openMs }: ExplainedDay) =>
		(exists && day >= firstDay && day <= lastDay) || openMs > 0;
	if (lastDay - firstDay < MOST_SINGLE_DAYS) {
		return daysFrom(from, to)
			.map((day) => explainDay(timeline, day, within))
			.filter(isListed)
			.map(lineOfDay);
	}
	const edges = [...daysFrom(from, firstDay + 1), ...daysFrom(lastDay - 1, to)];
	const unlike = timeline.placedWithin(from, to + 1).map(({ day }) => day);
	const looked = [...new Set([...edges, ...unlike])].sort((a, b) => a - b);
	const runs: Run[] = [];
	let next = from;
	for (const day of looked) {
		if (next < day) add(runs, { first: next, last: day - 1, kind: 'plain' });
		const single = explainDay(timeline, day, within);
		if (isListed(single)) add(runs, { first: day, last: day, single, kind: kindOf(single) });
		next = day + 1;
	}
	return runs.map((run) => lineOf(run, timeline.hours.weekly));
}

const daysFrom = (first: LocalDay, last: LocalDay): LocalDay[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);

function kindOf({ plain, closed, reason, clockChangeMs }: ExplainedDay): string | undefined {
	if (plain) return 'plain';
	return closed && reason && !clockChangeMs ? `${reason.kind}: ${reason.name}` : undefined;
}

/** Adds a run, or lengthens the last one where it goes on. */
function add(runs: Run[], run: Run): void {
	const last = runs.at(-1);
	if (last?.kind !== undefined && last.kind === run.kind && last.last + 1 === run.first) {
		// A closed day's line can stand for all: they are closed for the same reason.
		const single = run.kind === 'plain' ? undefined : last.single;
		runs[runs.length - 1] = { ...last, last: run.last, single };
	} else runs.push(run);
}

function lineOf(run: Run, weekly: WeeklyHours): DueTimeLine {
	const { first, last, single } = run;
	if (first === last && single) return lineOfDay(single);
	const count = last - first + 1;
	const range = `${describeDay(first)} to ${describeDay(last)}`;
	const dates = { date: formatDate(first), lastDate: formatDate(last), hours: [] };
	if (single?.reason) {
		const { reason } = single;
		const text = `${range}: closed, ${reason.name} (${count} days)`;
		return { ...dates, openDays: 0, closedDays: count, reason, openMs: 0, text };
	}
	const openDays = daysFrom(first, Math.min(last, first + 6))
		.filter((day) => weeklySpansOn(weekly, day).length > 0)
		.reduce((sum, day) => sum + Math.floor((last - day) / 7) + 1, 0);
	const openMs = weeklyOpenBefore(weekly, last + 1) - weeklyOpenBefore(weekly, first);
	const closedDays = count - openDays;
	const counts = [
		openDays > 0 && `${describeDays(openDays)} open (${describeLength(openMs)})`,
		closedDays > 0 && `${describeDays(closedDays)} closed (${daysOff(weekly)})`,
	];
	return {
		...dates,
		openDays,
		closedDays,
		...(closedDays > 0 && { reason: { kind: 'weekday', name: daysOff(weekly) } as const }),
		openMs,
		text: `${range}: ${counts.filter(Boolean).join(', ')}`,
	};
}

function lineOfDay(single: ExplainedDay): DueTimeLine {
	const { date, reason, clockChangeMs, counted, openMs, closed, text } = single;
	return {
		date,
		lastDate: date,
		openDays: openMs > 0 ? 1 : 0,
		closedDays: closed ? 1 : 0,
		...(reason && { reason }),
		...(clockChangeMs !== undefined && { clockChangeMs }),
		hours: counted.map(({ start, end }) => ({ from: start, to: end })),
		openMs,
		text,
	};
}

/** What people call the days of the week that have no hours. */
function daysOff(weekly: WeeklyHours): string {
	const off = daysFrom(0, 6)
		.sort((a, b) => weekdayOf(a) - weekdayOf(b))
		.filter((day) => weeklySpansOn(weekly, day).length === 0);
	return [...new Set(off.map(weekdayOff))].join(', ');
}

/**
 * @example
 * describeDays(1) // '1 day'
 */
export const describeDays = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
