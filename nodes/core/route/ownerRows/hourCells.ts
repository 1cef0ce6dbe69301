import { fold } from '../../fold';
import { allPhrases, type Language } from '../../words';
import type { WeeklyHoursSettings } from '../../time';
import { readDays } from './dayWords';

/** The patterns of all languages; made when first asked for. */
let known: { always: RegExp; line: RegExp } | undefined;

const patterns = () => (known ??= { always: alwaysPattern(), line: linePattern() });

const anyOf = (pick: (words: Language['ownerHours']) => string) =>
	allPhrases(({ ownerHours }) => pick(ownerHours))
		.map(fold)
		.toSorted((one, other) => other.length - one.length)
		.join('|');

const alwaysPattern = () =>
	new RegExp(`^(?:24 ?/ ?7|24 ?h(?:ours|rs)?|${anyOf(({ always }) => always)})$`);

function linePattern(): RegExp {
	const clock = String.raw`(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|uhr|h)?`;
	const start = `(?:(?<!\\p{L})(?:${anyOf((words) => words.start)})\\s+)?`;
	const to = `(?:[-–—]|${anyOf((words) => words.to)})`;
	return new RegExp(
		String.raw`^([\p{L}\d.,/&+ –—-]*?)[:\s]*${start}${clock}\s*${to}\s*${clock}$`,
		'u',
	);
}

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
	if (patterns().always.test(folded)) return null;
	const lines = folded
		.split(/[;\n]|(?<=\d ?(?:am|pm|uhr|h)? ?),/)
		.filter((part) => part.trim() !== '');
	const read = lines.map((part) => readLine(part.trim()));
	return read.length > 0 && read.every((hours) => hours !== undefined) ? read : undefined;
}

function readLine(text: string): WeeklyHoursSettings | undefined {
	const [, dayWords = '', ...parts] = patterns().line.exec(text) ?? [];
	const [hour, minute, half, toHour, toMinute, toHalf] = parts;
	const days = readDays(dayWords);
	const from = clockOf(hour, minute, half ?? (toHalf === 'am' ? 'am' : undefined));
	const isBare = half === undefined && toHalf === undefined;
	const afternoon = isBare && endsInAfternoon(Number(hour), Number(toHour)) ? 'pm' : toHalf;
	const to = clockOf(toHour, toMinute, afternoon);
	return days && from && to ? { days: [...days], from, to } : undefined;
}

/** Who writes 9-5 works until five in the afternoon; 22-6 is a night. */
const endsInAfternoon = (from: number, to: number) => from >= 5 && from < 12 && to < from;

function clockOf(hour: string | undefined, minute = '00', half?: string): string | undefined {
	if (hour === undefined) return undefined;
	const twelve = half === 'am' || half === 'pm';
	const number = twelve ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
	return number > 24 || Number(minute) > 59
		? undefined
		: `${String(number).padStart(2, '0')}:${minute}`;
}
