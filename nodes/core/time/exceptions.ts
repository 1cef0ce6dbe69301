import { inPlace, LeadOpsError } from '../errors';
import type { CalendarExceptionSettings } from './calendarSettings';
import { formatHours, parseHours } from './clockHours';
import { daysIn, readDateRule, type DateRule } from './dateRule';
import type { DayRule, DayRuleSource } from './dayRules';
import { labels } from './labels';
import { formatDate, yearOf, type LocalDay } from './localDate';
import type { Span } from './span';
import { MS_PER_DAY } from './units';
import { weeklySpansOn, type WeeklyHours } from './weeklyHours';

/** A line of the table of special days. */
interface ExceptionLine {
	readonly dates: DateRule;
	readonly name?: string;
	/** The hours beginning on its dates; empty when closed. */
	readonly spans: readonly Span[];
}

/** Weekdays and leap years fall on the same dates again after so many years. */
const CYCLE_START = 2024;
const CYCLE_YEARS = 28;

/**
 * Reads the dates that have hours of their own, or none. The same hours given twice for a date
 * count once, so that two lists of holidays may share a day; the first name is kept.
 *
 * @throws LeadOpsError when a date or time cannot be read, two lines that are equally meant for a
 * date give it different hours, or hours overlap one another or those of the days around.
 */
export function readExceptions(
	settings: readonly CalendarExceptionSettings[],
	weekly: WeeklyHours,
): DayRuleSource {
	const lines = settings.map(readLine);
	const firstGoesFirst = lines.toSorted((a, b) => a.dates.rank - b.dates.rank);
	refuseContradictions(firstGoesFirst);
	const source = { rulesIn: (year: number) => rulesIn(firstGoesFirst, year) };
	refuseOverlaps(lines, source, weekly);
	return source;
}

function readLine(
	{ date, name, intervals = [] }: CalendarExceptionSettings,
	index: number,
): ExceptionLine {
	const dates = inPlace(
		(message) => message.replace(`${labels.days}:`, `${labels.days}: row ${index + 1}:`),
		() => readDateRule(date),
	);
	const spans = intervals
		.map((hours) => parseHours(hours, `${labels.days}, ${date}`))
		.sort((a, b) => a.start - b.start);
	return { dates, name, spans };
}

function rulesIn(lines: readonly ExceptionLine[], year: number): Map<LocalDay, DayRule> {
	const rules = new Map<LocalDay, DayRule>();
	for (const { dates, name, spans } of lines) {
		for (const day of daysIn(dates, year)) {
			if (!rules.has(day)) rules.set(day, { source: 'specialDay', name, spans });
		}
	}
	return rules;
}

/** Years in which every way that a line's dates can fall is met. */
function yearsOf({ dates }: ExceptionLine): number[] {
	if (dates.rank > 1) return Array.from({ length: CYCLE_YEARS }, (_, i) => CYCLE_START + i);
	const [first = '', last = first] = dates.text.split('..');
	const years = [first, last].map((end) => Number(end.trim().slice(0, 4)));
	const [from = 0, to = from] = years;
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function refuseContradictions(lines: readonly ExceptionLine[]): void {
	lines.forEach((one, index) => {
		for (const other of lines.slice(index + 1)) {
			if (other.dates.rank !== one.dates.rank) break;
			const [a, b] = [one, other].map(({ spans }) => spans.map(formatHours).join(', ') || 'closed');
			const shared = a === b ? undefined : sharedDay(one, other);
			if (shared === undefined) continue;
			throw new LeadOpsError({
				code: 'calendar.exceptionTwice',
				message: `${labels.days}: ${formatDate(shared)} is given twice, as ${a} and as ${b}`,
				hint:
					'Keep one of them. One line can have several hours, and a line for a single date goes ' +
					'before a range.',
			});
		}
	});
}

function sharedDay(one: ExceptionLine, other: ExceptionLine): LocalDay | undefined {
	for (const year of yearsOf(one)) {
		for (const [first, last] of one.dates.runsIn(year)) {
			for (const [otherFirst, otherLast] of other.dates.runsIn(year)) {
				if (first <= otherLast && otherFirst <= last) return Math.max(first, otherFirst);
			}
		}
	}
	return undefined;
}

/** Looks at each day's own hours, the night before reaching into them, and theirs into the next. */
function refuseOverlaps(
	lines: readonly ExceptionLine[],
	source: DayRuleSource,
	weekly: WeeklyHours,
): void {
	const hasNights = [...weekly.days, ...lines.map(({ spans }) => spans)].some((spans) =>
		spans.some(({ end }) => end > MS_PER_DAY),
	);
	const rulesByYear = new Map<number, ReadonlyMap<LocalDay, DayRule>>();
	const spansOn = (day: LocalDay) => {
		const year = yearOf(day);
		const rules = rulesByYear.get(year) ?? source.rulesIn(year);
		rulesByYear.set(year, rules);
		return rules.get(day)?.spans ?? weeklySpansOn(weekly, day);
	};
	for (const line of lines) {
		if (line.spans.length === 0) continue;
		for (const day of datesOf(line)) {
			refuseOverlap(hasNights ? [day - 1, day, day + 1] : [day], spansOn);
			// Without hours past midnight one date of a line is like another.
			if (!hasNights) break;
		}
	}
}

function* datesOf(line: ExceptionLine): Generator<LocalDay> {
	for (const year of yearsOf(line)) yield* daysIn(line.dates, year);
}

function refuseOverlap(days: LocalDay[], spansOn: (day: LocalDay) => readonly Span[]): void {
	const placed = days.flatMap((date) =>
		spansOn(date).map((span) => ({
			date,
			span,
			start: date * MS_PER_DAY + span.start,
			end: date * MS_PER_DAY + span.end,
		})),
	);
	placed.forEach((hours, index) => {
		const next = placed[index + 1];
		if (!next || hours.end <= next.start) return;
		const [one, other] = [hours, next].map(
			({ date, span }) => `${formatDate(date)} ${formatHours(span)}`,
		);
		throw new LeadOpsError({
			code: 'calendar.overlap',
			message: `${labels.days}: the hours ${one} and ${other} overlap`,
			hint:
				'Change From or To so that one begins when the other has ended. Hours past midnight ' +
				'belong to the day they begin on, and a special day replaces only the hours of its own date.',
		});
	});
}
