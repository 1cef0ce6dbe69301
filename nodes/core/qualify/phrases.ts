import { addPhrase, newTree, phrasesAt, type PhraseTree } from './phraseTree';
import type { InquiryText, SaidText } from './text';

/** A word or phrase of one list, at the end of its path. */
interface Entry {
	list: number;
	/** As it was written. */
	phrase: string;
}

/** An entry that counts something instead, such as `3 links` or `5 words`. */
interface CountEntry extends Entry {
	counts: 'links' | 'words';
	atLeast: number;
}

/** Lists of words and phrases, ready to be looked for in one pass. */
export interface PhraseFinder {
	lists: number;
	root: PhraseTree<Entry>;
	countEntries: CountEntry[];
}

/**
 * `all` finds every phrase; `longest` gives words to the longest phrase alone, so that the `buy`
 * in `buy viagra` is not a wish to buy.
 */
export type FindMode = 'all' | 'longest';

/** Most lists are not seen; they share it, and nothing is ever added to it. */
const nothing: string[] = [];

const countPhrase = /^(\d{1,3}) (link|word)s?$/i;

/**
 * Compiles lists of phrases once, for {@link findPhrases}. A word that ends with `*` stands for all
 * words that begin so. The entry `3 links` stands for a text with three web links or more, `5 words`
 * for a message of five words or more.
 */
export function compilePhrases(lists: ReadonlyArray<readonly string[]>): PhraseFinder {
	const finder: PhraseFinder = { lists: lists.length, root: newTree(), countEntries: [] };
	lists.forEach((phrases, list) => {
		for (const phrase of new Set(phrases)) {
			const [, atLeast, counted] = countPhrase.exec(phrase) ?? [];
			if (atLeast === undefined) {
				addPhrase(finder.root, phrase, { list, phrase });
			} else {
				const counts = counted?.toLowerCase() === 'link' ? 'links' : 'words';
				finder.countEntries.push({ list, phrase, counts, atLeast: Number(atLeast) });
			}
		}
	});
	return finder;
}

/**
 * The phrases of each list that a text holds, as whole words, whatever the capitals, accents and
 * apostrophes; each once, in the order in which they appear. A phrase that a negation is said of
 * is not held: `price` is not in `we want no price`, but `not working` is in `it is not working`.
 * Time grows with the length of the text only: each word starts at most one walk, no longer than
 * the longest phrase.
 *
 * @returns one array for each list
 * @example
 * findPhrases(compilePhrases([['price'], ['job']]), readInquiry({ message: 'The PRICE?' … }), 'all')
 * // [['price'], []]
 */
export function findPhrases(finder: PhraseFinder, text: InquiryText, mode: FindMode): string[][] {
	const seen = new Array<string[]>(finder.lists).fill(nothing);
	const note = (entries: readonly Entry[]) => {
		for (const { list, phrase } of entries) {
			const phrases = seen[list] ?? nothing;
			if (phrases === nothing) seen[list] = [phrase];
			else if (!phrases.includes(phrase)) phrases.push(phrase);
		}
	};
	for (const said of text.texts) findIn(finder, said, mode, note);
	note(finder.countEntries.filter(({ counts, atLeast }) => text[counts] >= atLeast));
	return seen;
}

function findIn(
	finder: PhraseFinder,
	{ words, negatedBy }: SaidText,
	mode: FindMode,
	note: (entries: readonly Entry[]) => void,
) {
	/** Words before it belong to a phrase; a negation among them is that phrase's own. */
	let taken = 0;
	for (let start = 0; start < words.length; ) {
		const found = phrasesAt(finder.root, words, start);
		const longest = found.at(-1);
		if (!longest) {
			start += 1;
			continue;
		}
		const negated = (negatedBy?.[start] ?? -1) >= taken;
		if (!negated) {
			for (const { values } of mode === 'longest' ? [longest] : found) note(values);
		}
		taken = Math.max(taken, start + longest.length);
		start += mode === 'longest' ? longest.length : 1;
	}
}
