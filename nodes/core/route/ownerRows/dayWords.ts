import { fold } from '../../fold';
import { languages, phrasesIn, type Language } from '../../words';

/** What one language calls days, all folded. */
interface DayWords {
	/** For each day its whole name and its shortest form, Monday first. */
	days: ReadonlyArray<readonly [name: string, short: string]>;
	/** Days that go by one name: `weekend`. */
	several: ReadonlyMap<string, readonly number[]>;
	/** Between two days. */
	to: RegExp;
}

const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

/** Made when first asked for. */
let known: readonly DayWords[] | undefined;

const knownWords = () =>
	(known ??= Object.entries(languages).map(([code, words]) => dayWordsOf(code, words)));

function dayWordsOf(code: string, { ownerHours }: Language): DayWords {
	const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
	const shorts = phrasesIn(ownerHours.weekdays).map(fold);
	const called = (list: string, days: readonly number[]) =>
		phrasesIn(list).map((phrase): [string, readonly number[]] => [fold(phrase), days]);
	return {
		// From a Monday on.
		days: shorts.map((short, day) => [fold(format.format(Date.UTC(2026, 0, 5 + day))), short]),
		several: new Map([
			...called(ownerHours.workdays, workdays),
			...called(ownerHours.weekend, weekend),
			...called(ownerHours.everyDay, [...workdays, ...weekend]),
		]),
		to: new RegExp(`\\s(?:${phrasesIn(ownerHours.to).map(fold).join('|')})\\s`, 'g'),
	};
}

/**
 * Days by their names in one language, whole or begun: what one does not know may be of the next.
 *
 * @param text folded; empty for who names no days
 * @returns 1 for Monday to 7 for Sunday, in this order; `undefined` for what is not all days
 * @example
 * readDays('mo-do, sa') // [1, 2, 3, 4, 6]
 * readDays('') // [1, 2, 3, 4, 5]
 */
export function readDays(text: string): readonly number[] | undefined {
	const written = text.trim().replace(/\s*[-–—]\s*/g, '-');
	if (written === '') return workdays;
	for (const words of knownWords()) {
		const days = words.several.get(written) ?? daysIn(written, words);
		if (days) return days;
	}
	return undefined;
}

function daysIn(text: string, { days, to }: DayWords): number[] | undefined {
	const found = new Set<number>();
	for (const part of text.replace(to, '-').split(/[,/&+]|\s/)) {
		if (part === '') continue;
		const ends = part.split('-').map((word) => dayCalled(word.replace(/\.$/, ''), days));
		const [first, last = first] = ends;
		if (ends.length > 2 || ends.includes(undefined)) return undefined;
		if (first === undefined || last === undefined) return undefined;
		for (let day = first; found.add(day) && day !== last; day = (day % 7) + 1);
	}
	return found.size === 0 ? undefined : [...found].toSorted((one, other) => one - other);
}

function dayCalled(word: string, days: DayWords['days']): number | undefined {
	const exact = days.findIndex(([name, short]) => word === name || word === short);
	if (exact >= 0) return exact + 1;
	const begun = days.flatMap(([name], index) =>
		word.length >= 2 && name.startsWith(word) ? [index + 1] : [],
	);
	return begun.length === 1 ? begun[0] : undefined;
}
