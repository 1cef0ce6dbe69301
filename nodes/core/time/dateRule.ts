import { LeadOpsError } from '../errors';
import { labels } from './labels';
import { dayOf, parseDate, type LocalDay } from './localDate';
import { MS_PER_DAY } from './units';

/** Which local dates something is about. */
export interface DateRule {
	/** As it was written. */
	readonly text: string;
	/** How much it is meant for one date: of two rules for a date the lower rank decides. */
	readonly rank: 0 | 1 | 2 | 3;
	/** The dates of a year it is about: runs of days, each with its first and last one. */
	runsIn(year: number): ReadonlyArray<readonly [LocalDay, LocalDay]>;
}

/**
 * Reads a date, a range of dates with both ends in it, or either for every year.
 *
 * @throws LeadOpsError `calendar.date` when it is none, or a range ends before it starts.
 *
 * @example
 * readDateRule('12-24..01-01').runsIn(2026).map((run) => run.map(formatDate))
 * // [['2026-01-01', '2026-01-01'], ['2026-12-24', '2026-12-31']]
 */
export function readDateRule(text: string): DateRule {
	const ends = text.split('..').map((end) => end.trim());
	const [from = '', to = from] = ends;
	if (text.trim() === '') {
		throw new LeadOpsError({
			code: 'calendar.date',
			message: `${labels.days}: a day has no Date`,
			hint: 'Enter its date, or remove the line.',
		});
	}
	if (ends.length > 2) throw badDate(text);
	if (from === '' && to !== '') {
		throw new LeadOpsError({
			code: 'calendar.date',
			message: `${labels.days}: the days until ${to} have no first day`,
			hint: 'Enter the first of them under Date, or remove Date Until.',
		});
	}
	return datedRule(text, from, to) ?? yearlyRule(text, from, to);
}

/**
 * Whether all days of a date or a range of dates are over; those of every year never are, nor what is
 * no date.
 *
 * @param now epoch milliseconds; a day is over when it is everywhere in the world
 * @example
 * daysOver('2025-12-24', Date.UTC(2026, 0, 10)) // true
 * daysOver('12-24', Date.UTC(2026, 0, 10)) // false
 */
export function daysOver(text: string, now: number): boolean {
	const last = parseDate(text.split('..').at(-1)?.trim() ?? '');
	return last !== undefined && (last + 2) * MS_PER_DAY <= now;
}

/** The dates of a rule in a year, oldest first. */
export function* daysIn(rule: DateRule, year: number): Generator<LocalDay> {
	for (const [first, last] of rule.runsIn(year)) {
		for (let day = first; day <= last; day++) yield day;
	}
}

function datedRule(text: string, from: string, to: string): DateRule | undefined {
	const first = parseDate(from);
	const last = parseDate(to);
	if (first === undefined || last === undefined) return undefined;
	if (last < first) {
		throw new LeadOpsError({
			code: 'calendar.date',
			message: `${labels.days}: ${from}..${to} ends before it starts`,
			hint: 'Give the first day first and the last day after it.',
		});
	}
	return {
		text,
		rank: first === last ? 0 : 1,
		runsIn: (year) =>
			runs([Math.max(first, dayOf(year, 1, 1)), Math.min(last, dayOf(year, 12, 31))]),
	};
}

function yearlyRule(text: string, from: string, to: string): DateRule {
	const first = readMonthDay(from, text);
	const last = readMonthDay(to, text);
	const wraps = last.order < first.order;
	return {
		text,
		rank: first.order === last.order ? 2 : 3,
		runsIn: (year) => {
			// In other than leap years 29 February begins a range on 1 March and ends one on the 28th.
			const start = dayOf(year, first.month, first.day);
			const end = Math.min(dayOf(year, last.month, last.day), dayOf(year, last.month + 1, 1) - 1);
			return wraps
				? runs([dayOf(year, 1, 1), end], [start, dayOf(year, 12, 31)])
				: runs([start, end]);
		},
	};
}

const runs = (...found: Array<readonly [LocalDay, LocalDay]>) =>
	found.filter(([first, last]) => first <= last);

function readMonthDay(written: string, whole: string) {
	// A leap year, so that 29 February is a date.
	if (!/^\d\d-\d\d$/.test(written) || parseDate(`2000-${written}`) === undefined) {
		throw badDate(whole);
	}
	const [month = 0, day = 0] = written.split('-').map(Number);
	return { month, day, order: month * 100 + day };
}

function badDate(text: string): LeadOpsError {
	return new LeadOpsError({
		code: 'calendar.date',
		message: `${labels.days}: "${text}" is not a date`,
		hint:
			'Write a date from 1970 to 2199 as YYYY-MM-DD, such as 2026-12-25; for a day of every year ' +
			'MM-DD, such as 12-25; for a range both ends, such as 2026-12-24..2027-01-01.',
	});
}
