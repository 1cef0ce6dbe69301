import { fold } from '../fold';
import { inEach } from './all';
import type { Language, Phrases } from './language';

/** So many words may stand where a phrase has an ellipsis. */
const MOST_BETWEEN = 5;

/**
 * A pattern that finds the phrases of all languages for one thing, in the words of a text with one
 * space between them. Case, accents and marks do not matter. A choice stands in brackets, a word that ends with `*` stands for
 * all that begin so, and `…` for up to five words.
 *
 * @param flags those of a regular expression
 * @example
 * phrasePattern(({ answers }) => answers.refusal).test('i do not want to be called') // true
 */
export const phrasePattern = (pick: (language: Language) => Phrases, flags = ''): RegExp =>
	new RegExp(`(?<![^ ])(?:${inEach(pick).flatMap(patternsOf).join('|')})(?![^ ])`, flags);

const patternsOf = (list: Phrases): string[] =>
	// Folding writes an ellipsis as three points.
	fold(list)
		.replace(/[\s'’-]+/g, ' ')
		.split(',')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '')
		.map((phrase) =>
			phrase
				.replaceAll('[', '(?:')
				.replaceAll(']', ')')
				.replaceAll('*', '[^ ]*')
				.replaceAll(' ... ', ` (?:[^ ]+ ){0,${MOST_BETWEEN}}`),
		);
