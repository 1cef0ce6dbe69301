import { dayOf, END_DAY, weekdayOf, type LocalDay } from '../localDate';
import { MS_PER_DAY } from '../units';
import { readRecurrenceParts, type RecurrenceParts } from './recurrenceParts';
import type { ContentLine } from './contentLines';

/** The dates on which something recurs. */
export interface Recurrence {
	/** The dates from `first` to `last`, both included, oldest first. */
	within(first: LocalDay, last: LocalDay): LocalDay[];
}

/** The days that a rule counts as one: a year, a month, a week or a day. */
interface Period {
	readonly start: LocalDay;
	readonly end: LocalDay;
	/** Periods are numbered, so that a rule can take every second one. */
	readonly index: number;
}

/** What a rule asks of a date. */
interface DateParts {
	readonly day: LocalDay;
	readonly year: number;
	readonly month: number;
	readonly dayOfMonth: number;
	readonly weekday: number;
}

/**
 * The dates of a recurrence rule (RFC 5545 §3.3.10) that counts in days or longer. A rule is a
 * question to each date, so that the dates of a year cost the same whenever the rule began, and one
 * that never comes true ends like any other. (The libraries for this walk from the first date on,
 * and on such a rule for minutes or for ever.)
 *
 * @param start the first date the rule may give
 * @param lastDay the last one, where its UNTIL says so
 * @throws LeadOpsError `calendar.iCal` for a rule that cannot be read
 */
export function readRecurrence(
	line: ContentLine,
	start: LocalDay,
	lastDay: LocalDay = END_DAY,
): Recurrence {
	const parts = withDefaults(readRecurrenceParts(line), start);
	const periodOf = periods(parts);
	const startIndex = periodOf(start).index;
	const between = function* (first: LocalDay, last: LocalDay): Generator<LocalDay> {
		for (let day = Math.max(first, start); day <= last; ) {
			const period = periodOf(day);
			if ((period.index - startIndex) % parts.interval === 0) {
				for (const found of datesOf(parts, period)) {
					if (found >= Math.max(first, start) && found <= last) yield found;
				}
			}
			day = period.end;
		}
	};
	let end = lastDay;
	if (parts.count !== undefined) {
		let left = parts.count;
		end = start - 1;
		for (const day of between(start, lastDay)) {
			end = day;
			if (--left === 0) break;
		}
	}
	return { within: (first, last) => [...between(first, Math.min(last, end))] };
}

/** What a rule leaves open is as on the first date. */
function withDefaults(parts: RecurrenceParts, start: LocalDay): RecurrenceParts {
	const { month, dayOfMonth, weekday } = partsOf(start);
	const { frequency, months, daysOfMonth, daysOfYear, weekdays } = parts;
	const isOpen = !daysOfMonth && !daysOfYear && !weekdays;
	if (!isOpen || frequency === 'DAILY') return parts;
	if (frequency === 'WEEKLY') return { ...parts, weekdays: [{ weekday, nth: 0 }] };
	return {
		...parts,
		months: months ?? (frequency === 'YEARLY' ? [month] : undefined),
		daysOfMonth: [dayOfMonth],
	};
}

function periods({ frequency, weekStart }: RecurrenceParts): (day: LocalDay) => Period {
	const kinds: Record<RecurrenceParts['frequency'], (day: LocalDay) => Period> = {
		DAILY: (day) => ({ start: day, end: day + 1, index: day }),
		WEEKLY: (day) => {
			const start = day - ((weekdayOf(day) - weekStart + 7) % 7);
			return { start, end: start + 7, index: Math.floor(start / 7) };
		},
		MONTHLY: (day) => {
			const { year, month } = partsOf(day);
			return {
				start: dayOf(year, month, 1),
				end: dayOf(year, month + 1, 1),
				index: year * 12 + month,
			};
		},
		YEARLY: (day) => {
			const { year } = partsOf(day);
			return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1), index: year };
		},
	};
	return kinds[frequency];
}

function datesOf(parts: RecurrenceParts, period: Period): LocalDay[] {
	const dates: LocalDay[] = [];
	for (const [start, end] of candidates(parts, period)) {
		for (let day = start; day < end; day++) if (fits(parts, partsOf(day))) dates.push(day);
	}
	if (!parts.positions) return dates;
	const chosen = parts.positions.map((position) =>
		dates.at(position > 0 ? position - 1 : position),
	);
	return [...new Set(chosen)].filter((day) => day !== undefined).sort((a, b) => a - b);
}

/** The part of a period that is worth looking at. */
function candidates({ frequency, months }: RecurrenceParts, { start, end, index }: Period) {
	if (frequency !== 'YEARLY' || !months) return [[start, end] as const];
	return [...new Set(months)]
		.sort((a, b) => a - b)
		.map((month) => [dayOf(index, month, 1), dayOf(index, month + 1, 1)] as const);
}

function fits(parts: RecurrenceParts, date: DateParts): boolean {
	const { months, daysOfMonth, daysOfYear, weekdays } = parts;
	const { day, year, month, dayOfMonth } = date;
	if (months && !months.includes(month)) return false;
	const monthEnd = dayOf(year, month + 1, 1);
	if (daysOfMonth && !holds(daysOfMonth, dayOfMonth, day - monthEnd)) return false;
	const yearStart = dayOf(year, 1, 1);
	const yearEnd = dayOf(year + 1, 1, 1);
	if (daysOfYear && !holds(daysOfYear, day - yearStart + 1, day - yearEnd)) return false;
	if (!weekdays) return true;
	// "The second Monday" is one of the year, unless the rule is about months.
	const inYear = parts.frequency === 'YEARLY' && !months;
	const [from, to] = inYear ? [yearStart, yearEnd] : [dayOf(year, month, 1), monthEnd];
	const nth = Math.floor((day - from) / 7) + 1;
	const nthLast = -Math.floor((to - 1 - day) / 7) - 1;
	return weekdays.some(
		(wanted) =>
			wanted.weekday === date.weekday && (wanted.nth === 0 || holds([wanted.nth], nth, nthLast)),
	);
}

/** Whether numbers counted from the start or, when negative, from the end hold one. */
const holds = (numbers: readonly number[], fromStart: number, fromEnd: number) =>
	numbers.includes(fromStart) || numbers.includes(fromEnd);

function partsOf(day: LocalDay): DateParts {
	const date = new Date(day * MS_PER_DAY);
	return {
		day,
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate(),
		weekday: weekdayOf(day),
	};
}
