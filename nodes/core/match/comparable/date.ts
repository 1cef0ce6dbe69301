import { words } from '../../fold';
import { monthNamed } from '../../time';

/** As people and programs write a day. */
interface Written {
	year: string;
	month: string;
	day: string;
}

/** What is written as eight digits. */
const compact = /^(\d{4})(\d\d)(\d\d)$/;

/** Behind these nothing is left but a time. */
const SHORTEST_DAY = 3;

const isYear = (digits: string) => digits.length === 4;

/** Years of two digits are of the last hundred years before this one ends. */
const fullYear = (year: string) =>
	year.length === 2 ? `${Number(year) > 30 ? 19 : 20}${year}` : year;

/** The month that is named in words; none where several are. */
function monthIn(text: string): string | undefined {
	if (!/\p{L}{3}/u.test(text)) return undefined;
	const named = words(text).flatMap((word) => monthNamed(word.replace(/\d+/g, '')) ?? []);
	return new Set(named).size === 1 ? `${named[0]}` : undefined;
}

function written(text: string): Written | undefined {
	const groups = text.match(/\d+/g) ?? [];
	const [a = '', b = '', c = ''] = groups;
	const month = monthIn(text);
	if (month !== undefined && groups.length >= 2 && !(groups.length === 3 && isYear(c))) {
		return isYear(a) ? { year: a, month, day: b } : { year: b, month, day: a };
	}
	const [, year, ofYear, day] = groups.length === 1 ? (compact.exec(a) ?? []) : [];
	if (year && ofYear && day) return { year, month: ofYear, day };
	if (groups.length < SHORTEST_DAY) return undefined;
	if (isYear(a)) return { year: a, month: b, day: c };
	// Day first where it can be, as most of the world writes it.
	return Number(b) > 12 ? { year: c, month: a, day: b } : { year: c, month: b, day: a };
}

/** Earlier ones are what programs write for no date. */
const FIRST_YEAR = 1000;

/**
 * A day as it is compared: year, month and day as eight digits, whatever the order, with the month in
 * digits or by its name in any of the languages. Nothing of what is no day, such as a year alone.
 *
 * @example
 * dateOf('24.12.1980') // '19801224'
 * dateOf('4. März 1990') // '19900304'
 * dateOf('31.02.1990') // ''
 */
export function dateOf(text: string): string {
	const found = written(text);
	if (!found) return '';
	const [year, month, day] = [fullYear(found.year), Number(found.month), Number(found.day)];
	if (!isYear(year) || Number(year) < FIRST_YEAR) return '';
	const at = new Date(Date.UTC(Number(year), month - 1, day));
	const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return exists ? at.toISOString().slice(0, 10).replaceAll('-', '') : '';
}
