import type { Language } from './language';
import { languages } from './languages';
import { phrasesIn, wordsIn } from './lists';

type Pick = (language: Language) => string | undefined;

/** A part of each language, in their order. */
export const inEach = (pick: Pick): string[] =>
	Object.values(languages)
		.map(pick)
		.filter((part) => part !== undefined);

/**
 * The words of all languages for one thing, each once.
 *
 * @param more a list of further ones
 * @example
 * allWords(({ and }) => and).has('oraz') // true
 */
export const allWords = (pick: Pick, more = ''): ReadonlySet<string> =>
	new Set(wordsIn([...inEach(pick), more].join(' ')));

/** The phrases of all languages for one thing, each once. */
export const allPhrases = (pick: Pick): readonly string[] => [
	...new Set(inEach(pick).flatMap(phrasesIn)),
];
