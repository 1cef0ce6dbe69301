import { fold } from '../../fold';
import { languages } from '../../words';
import type { WeeklyHoursSettings } from '../../time';

/** The weekdays of each language, folded, Monday first; made when first asked for. */
let knownDays: readonly string[][] | undefined;

const weekdays = () => (knownDays ??= Object.keys(languages).map(daysOf));

function daysOf(language: string): string[] {
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	// From a Monday on.
	return Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2026, 0, 5 + day))));
}

const workdays = [1, 2, 3, 4, 5];
const everyDay = [...workdays, 6, 7];

/** Around the clock: `null`, as the table of owners has it. */
const always =
	/^(?:24 ?\/ ?7|24 ?h(?:ours|rs)?|always|any ?time|immer|toujours|siempre|sempre|altijd|zawsze)$/;

const clock = String.raw`(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|uhr|h)?`;
const line = new RegExp(
	String.raw`^([\p{L}.,/ –-]*?)[:\s]*${clock}\s*(?:-|–|—|to|bis|à|a|tot|do|até)\s*${clock}$`,
	'u',
);

/**
 * Working hours in words: days and times, semicolons or lines between the lines.
 *
 * @returns `null` for somebody who always works; `undefined` for what cannot be read
 * @example
 * readHours('Mon-Thu 9:00-17:00; Fri 9-13')
 * // [{ days: [1, 2, 3, 4], from: '09:00', to: '17:00' }, { days: [5], from: '09:00', to: '13:00' }]
 */
export function readHours(text: string): WeeklyHoursSettings[] | null | undefined {
	const folded = fold(text).trim();
	if (always.test(folded)) return null;
	const lines = folded
		.split(/[;\n]|(?<=\d ?(?:am|pm|uhr|h)? ?),/)
		.filter((part) => part.trim() !== '');
	const read = lines.map((part) => readLine(part.trim()));
	return read.length > 0 && read.every((hours) => hours !== undefined) ? read : undefined;
}

function readLine(text: string): WeeklyHoursSettings | undefined {
	const [, dayWords = '', ...parts] = line.exec(text) ?? [];
	const [hour, minute, half, toHour, toMinute, toHalf] = parts;
	const days = readDays(dayWords);
	const from = clockOf(hour, minute, half ?? (toHalf === 'am' ? 'am' : undefined));
	const to = clockOf(toHour, toMinute, toHalf);
	return days && from && to ? { days, from, to } : undefined;
}

function clockOf(hour: string | undefined, minute = '00', half?: string): string | undefined {
	if (hour === undefined) return undefined;
	const twelve = half === 'am' || half === 'pm';
	const number = twelve ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
	return number > 24 || Number(minute) > 59
		? undefined
		: `${String(number).padStart(2, '0')}:${minute}`;
}

/** Days by their names in one language, whole or begun: what one does not know may be of the next. */
function readDays(text: string): number[] | undefined {
	if (text.trim() === '') return workdays;
	if (/^(?:daily|every ?day|taglich|tous les jours|todos los dias)$/.test(text.trim())) {
		return everyDay;
	}
	for (const names of weekdays()) {
		const days = daysIn(text, names);
		if (days) return days;
	}
	return undefined;
}

function daysIn(text: string, names: readonly string[]): number[] | undefined {
	const days = new Set<number>();
	for (const part of text.split(/[,/]|\s(?!-|–)/).filter((each) => /\p{L}/u.test(each))) {
		const ends = part.split(/[-–]/).map((word) => dayCalled(word.trim().replace(/\.$/, ''), names));
		const [first, last = first] = ends;
		if (ends.length > 2 || first === undefined || last === undefined) return undefined;
		for (let n = 0; n < 7; n++) {
			const day = ((first - 1 + n) % 7) + 1;
			days.add(day);
			if (day === last) break;
		}
	}
	return days.size === 0 ? undefined : [...days].toSorted((one, other) => one - other);
}

function dayCalled(word: string, names: readonly string[]): number | undefined {
	const found = names.flatMap((name, index) =>
		word.length >= 2 && name.startsWith(word) ? [index + 1] : [],
	);
	return found.length === 1 ? found[0] : undefined;
}
