import { Info } from 'luxon';
import { joinedWords } from '../fold';
import { languages } from '../words';

/** What libraries do not have, and people write. */
const others: ReadonlyArray<readonly [name: string, month: number]> = [
	['mrz', 3],
	['janner', 1],
	['feber', 2],
];

/** The names of months in each language, short and long, as they stand alone and within a date. */
const namesOfMonths = (): Map<string, number> =>
	new Map([
		...Object.keys(languages).flatMap((locale) =>
			[Info.months, Info.monthsFormat].flatMap((names) =>
				(['long', 'short'] as const).flatMap((length) =>
					names
						.call(Info, length, { locale })
						.map((name, at): [string, number] => [joinedWords(name), at + 1]),
				),
			),
		),
		...others,
	]);

let names: ReadonlyMap<string, number> | undefined;

/** Shorter words are none. */
const SHORTEST_MONTH = 3;

/**
 * The month that a word names in one of the languages, also by its beginning where that is no other's.
 *
 * @param word folded
 * @returns 1 to 12
 * @example
 * monthNamed('marzo') // 3
 * monthNamed('sept') // 9
 * monthNamed('jui') // undefined: juin or juillet
 */
export function monthNamed(word: string): number | undefined {
	if (word.length < SHORTEST_MONTH) return undefined;
	names ??= namesOfMonths();
	const whole = names.get(word);
	if (whole !== undefined) return whole;
	const begun = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, at]) => at));
	return begun.size === 1 ? [...begun][0] : undefined;
}
