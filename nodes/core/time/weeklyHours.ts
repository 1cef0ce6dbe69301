import { LeadOpsError } from '../errors';
import type { CalendarSettings, WeeklyHoursSettings } from './calendarSettings';
import { formatHours, parseHours } from './clockHours';
import { labels } from './labels';
import { weekdayName, weekdayOf, type LocalDay } from './localDate';
import { totalOf, type Span } from './span';
import { MS_PER_DAY, MS_PER_WEEK } from './units';

/** The hours of a week in which no clock changes and no exception falls. */
export interface WeeklyHours {
	/** The hours beginning on each weekday from Monday, on the clock since that day's midnight. */
	readonly days: readonly (readonly Span[])[];
	/** Open time of the week's days before each weekday, Monday first. */
	readonly openBefore: readonly number[];
	/** Open time of the whole week. */
	readonly weekMs: number;
}

/**
 * Reads the weekly hours.
 *
 * @throws LeadOpsError when a time cannot be read, a row has no days, or hours overlap.
 */
export function readWeeklyHours({ weekly = [], alwaysOpen }: CalendarSettings): WeeklyHours {
	const days: Span[][] = Array.from({ length: 7 }, () =>
		alwaysOpen ? [{ start: 0, end: MS_PER_DAY }] : [],
	);
	if (!alwaysOpen) for (const row of weekly) addRow(days, row);
	for (const spans of days) spans.sort((a, b) => a.start - b.start);
	refuseOverlap(days);

	const openBefore: number[] = [];
	let weekMs = 0;
	for (const spans of days) {
		openBefore.push(weekMs);
		weekMs += totalOf(spans);
	}
	return { days, openBefore, weekMs };
}

/** The hours the week gives to that date. */
export function weeklySpansOn(weekly: WeeklyHours, day: LocalDay): readonly Span[] {
	return weekly.days[weekdayOf(day)] ?? [];
}

/** Open time from a fixed Monday to the start of that date, exceptions and clock changes aside. */
export function weeklyOpenBefore(weekly: WeeklyHours, day: LocalDay): number {
	const weekday = weekdayOf(day);
	return mondayWeek(day - weekday) * weekly.weekMs + (weekly.openBefore[weekday] ?? 0);
}

/** The inverse of `weeklyOpenBefore`: the last date with less than `open` before it, or as much. */
export function weeklyDayReaching(weekly: WeeklyHours, open: number, orAsMuch: boolean): LocalDay {
	const weeks = open / weekly.weekMs;
	const week = orAsMuch ? Math.floor(weeks) : Math.ceil(weeks) - 1;
	const rest = open - week * weekly.weekMs;
	const weekday = weekly.openBefore.findLastIndex((before) =>
		orAsMuch ? before <= rest : before < rest,
	);
	return week * 7 - 3 + weekday;
}

/** Weeks are counted from Monday 1969-12-29, three days before day 0. */
function mondayWeek(monday: LocalDay): number {
	return (monday + 3) / 7;
}

function addRow(days: Span[][], row: WeeklyHoursSettings): void {
	const span = parseHours(row, labels.hours);
	if (row.days.length === 0) {
		throw new LeadOpsError({
			code: 'calendar.noDays',
			message: `${labels.hours}: ${formatHours(span)} is on no day`,
			hint: 'Choose at least one day of the week, or remove the row.',
		});
	}
	for (const isoWeekday of new Set(row.days)) days[isoWeekday - 1]?.push(span);
}

function refuseOverlap(days: readonly (readonly Span[])[]): void {
	const placed = days.flatMap((spans, weekday) =>
		spans.map((span) => ({ weekday, span, start: span.start + weekday * MS_PER_DAY })),
	);
	placed.forEach((hours, index) => {
		const next = placed[index + 1] ?? placed[0];
		if (!next) return;
		// Sunday's last hours may reach into Monday's first.
		const nextStart = index + 1 < placed.length ? next.start : next.start + MS_PER_WEEK;
		if (hours.start + hours.span.end - hours.span.start <= nextStart) return;
		const names = [hours, next].map((h) => `${weekdayName(h.weekday)} ${formatHours(h.span)}`);
		throw new LeadOpsError({
			code: 'calendar.overlap',
			message: `${labels.hours} overlap: ${names.join(' and ')}`,
			hint: 'Change From or To so that one begins when the other has ended.',
		});
	});
}
