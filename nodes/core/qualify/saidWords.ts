import { words } from '../fold';

/** What stays of a short form behind its apostrophe, and the words it can belong to. */
const shortEndings: Readonly<Record<string, RegExp>> = {
	t: /n$/,
	nt: /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should)$/,
	m: /^i$/,
	d: /^(?:i|we|you|they|he|she|it|that|what|who)$/,
	ll: /^(?:i|we|you|they|he|she|it|that|what|who)$/,
	ve: /^(?:i|we|you|they|would|could|should)$/,
	re: /^(?:we|you|they)$/,
	s: /^(?:it|that|what|here|there|who|he|she|let|how|where)$/,
};

/**
 * The words of a text as they are compared here: folded, and with one spelling of English short
 * forms, whichever apostrophe is written and wherever, or none.
 *
 * @example
 * saidWords('It doesn’t work') // ['it', 'doesnt', 'work']
 * saidWords('it doesnt work') // ['it', 'doesnt', 'work']
 */
export function saidWords(text: string): string[] {
	const all = words(text);
	let kept = 0;
	for (const [index, word] of all.entries()) {
		const before = index > 0 ? all[kept - 1] : undefined;
		if (before !== undefined && word.length < 3 && shortEndings[word]?.test(before)) {
			all[kept - 1] = before + word;
		} else {
			all[kept] = word;
			kept += 1;
		}
	}
	all.length = kept;
	return all;
}

/**
 * What two spellings of a phrase have in common; the `*` of a stem is kept.
 *
 * @example
 * sameWords('Online-Casino') === sameWords('online casino') // true
 */
export const sameWords = (phrase: string): string =>
	saidWords(phrase).join(' ') + (phrase.endsWith('*') ? '*' : '');
