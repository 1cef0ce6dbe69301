import { brokenLine, quote, type ContentLine } from './contentLines';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A recurrence rule as it is written; what it leaves open is undefined. */
export interface RecurrenceParts {
	readonly frequency: (typeof frequencies)[number];
	readonly interval: number;
	readonly count?: number;
	readonly months?: readonly number[];
	/** From 1, or from -1 for the last. */
	readonly daysOfMonth?: readonly number[];
	/** From 1, or from -1 for the last. */
	readonly daysOfYear?: readonly number[];
	/** Weekdays from Monday, 0 to 6; the how many-th one, from -1 for the last, or 0 for each. */
	readonly weekdays?: ReadonlyArray<{ readonly weekday: number; readonly nth: number }>;
	/** Which of the dates of a period count, from 1 or from -1 for the last. */
	readonly positions?: readonly number[];
	/** The weekday that weeks begin on, from Monday, 0 to 6. */
	readonly weekStart: number;
}

/**
 * Reads a recurrence rule. UNTIL is left to the reader of the event, who knows its zone.
 *
 * @throws LeadOpsError `calendar.iCal` for what cannot be read, and for the rare parts that are not
 * about dates or not known here: rules by the hour, minute, second, week number and Easter.
 */
export function readRecurrenceParts(line: ContentLine): RecurrenceParts {
	const given = rulePairs(line);
	const unknown = [...given.keys()].find((key) => !readers.has(key));
	if (unknown !== undefined) {
		throw brokenLine(line, `rules with ${unknown} are not known`, NOT_KNOWN);
	}
	const numbers = (key: string, most: number) => {
		const text = given.get(key);
		return text === undefined ? undefined : readNumbers(line, text, most);
	};
	const written = given.get('FREQ');
	if (written === undefined) throw brokenLine(line, quote(line.value));
	const frequency = frequencies.find((name) => name === written);
	if (!frequency) throw brokenLine(line, `rules of ${written} are not known`, NOT_KNOWN);
	const [interval = 1] = numbers('INTERVAL', 10_000) ?? [];
	const [count] = numbers('COUNT', 1_000_000) ?? [];
	const months = numbers('BYMONTH', 12);
	const weekdays = given.get('BYDAY')?.split(',').map(readWeekday);
	const weekStart = weekdayCodes.indexOf(given.get('WKST') ?? 'MO');
	const isNumbered = weekdays?.some((found) => found?.nth) ?? false;
	const isBroken =
		interval < 1 ||
		(count !== undefined && count < 1) ||
		months?.some((month) => month < 1) ||
		weekdays?.includes(undefined) ||
		(isNumbered && (frequency === 'DAILY' || frequency === 'WEEKLY')) ||
		weekStart === -1;
	if (isBroken) throw brokenLine(line, quote(line.value));
	return {
		frequency,
		interval,
		count,
		months,
		daysOfMonth: numbers('BYMONTHDAY', 31),
		daysOfYear: numbers('BYYEARDAY', 366),
		weekdays: weekdays?.filter((found) => found !== undefined),
		positions: numbers('BYSETPOS', 366),
		weekStart,
	};
}

/** The text of a part of a rule; undefined when it has no such part. */
export function rulePart(line: ContentLine, key: string): string | undefined {
	return rulePairs(line).get(key);
}

const NOT_KNOWN = 'Remove the event, or let it recur by day, week, month or year.';

const readers = new Set(
	'FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYMONTHDAY BYYEARDAY BYDAY BYSETPOS'.split(' '),
);

function rulePairs(line: ContentLine): Map<string, string> {
	return new Map(
		line.value
			.trim()
			.toUpperCase()
			.split(';')
			.filter((part) => part !== '')
			.map((part) => {
				const [key = '', value = ''] = part.split('=');
				return [key, value];
			}),
	);
}

function readNumbers(line: ContentLine, text: string, most: number): number[] {
	return text.split(',').map((part) => {
		const number = /^[+-]?\d+$/.test(part) ? Number(part) : 0;
		if (number === 0 || Math.abs(number) > most) throw brokenLine(line, quote(line.value));
		return number;
	});
}

function readWeekday(text: string) {
	const [, nth = '', code = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(text) ?? [];
	const weekday = weekdayCodes.indexOf(code);
	return weekday === -1 ? undefined : { weekday, nth: Number(nth) };
}
