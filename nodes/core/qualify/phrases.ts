import { words } from '../fold';
import type { InquiryText } from './text';

/** A word or phrase of one list, at the end of its path. */
interface Entry {
	list: number;
	/** As it was written. */
	phrase: string;
}

interface Step {
	next: Map<string, Step>;
	entries: Entry[];
}

/** Lists of words and phrases, ready to be looked for in one pass. */
export interface PhraseFinder {
	lists: number;
	root: Step;
	/** Entries that count web links instead, such as `3 links`. */
	linkEntries: Array<Entry & { atLeast: number }>;
}

/**
 * `all` finds every phrase; `longest` gives words to the longest phrase alone, so that the `buy`
 * in `buy viagra` is not a wish to buy.
 */
export type FindMode = 'all' | 'longest';

const linkPhrase = /^(\d{1,3}) links?$/i;
const newStep = (): Step => ({ next: new Map(), entries: [] });

/**
 * The words and phrases of a text on the screen, separated by commas or lines.
 *
 * @example
 * splitPhrases('price, how much,\n demo') // ['price', 'how much', 'demo']
 */
export const splitPhrases = (text: string): string[] =>
	text
		.split(/[,;\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/**
 * Compiles lists of phrases once, for {@link findPhrases}. The entry `3 links` stands for a text
 * with three web links or more.
 */
export function compilePhrases(lists: ReadonlyArray<readonly string[]>): PhraseFinder {
	const finder: PhraseFinder = { lists: lists.length, root: newStep(), linkEntries: [] };
	lists.forEach((phrases, list) => {
		for (const phrase of phrases) {
			const atLeast = linkPhrase.exec(phrase)?.[1];
			if (atLeast !== undefined) {
				finder.linkEntries.push({ list, phrase, atLeast: Number(atLeast) });
			} else {
				addPhrase(finder.root, { list, phrase });
			}
		}
	});
	return finder;
}

function addPhrase(root: Step, entry: Entry) {
	let step = root;
	for (const word of words(entry.phrase)) {
		let next = step.next.get(word);
		if (!next) {
			next = newStep();
			step.next.set(word, next);
		}
		step = next;
	}
	if (step !== root) step.entries.push(entry);
}

/**
 * The phrases of each list that a text holds, as whole words, whatever the capitals and accents;
 * each once, in the order in which they appear. Time grows with the length of the text only: each
 * word starts at most one walk, no longer than the longest phrase.
 *
 * @returns one array for each list
 * @example
 * findPhrases(compilePhrases([['price'], ['job']]), readInquiry({ message: 'The PRICE?' … }), 'all')
 * // [['price'], []]
 */
export function findPhrases(
	finder: PhraseFinder,
	{ texts, links }: InquiryText,
	mode: FindMode,
): string[][] {
	const seen = Array.from({ length: finder.lists }, (): string[] => []);
	const note = (entries: readonly Entry[]) => {
		for (const { list, phrase } of entries) {
			const phrases = seen[list];
			if (phrases && !phrases.includes(phrase)) phrases.push(phrase);
		}
	};
	for (const text of texts) {
		for (let start = 0; start < text.length; ) {
			const found = phrasesAt(finder.root, text, start);
			const longest = found.at(-1);
			if (mode === 'longest' && longest) {
				note(longest.entries);
				start += longest.length;
			} else {
				for (const { entries } of found) note(entries);
				start += 1;
			}
		}
	}
	note(finder.linkEntries.filter(({ atLeast }) => links >= atLeast));
	return seen;
}

interface Found {
	entries: Entry[];
	/** In words. */
	length: number;
}

const nothing: readonly Found[] = [];

/** The phrases that start at a word, shortest first. */
function phrasesAt(root: Step, text: readonly string[], start: number): readonly Found[] {
	let step = root.next.get(text[start] ?? '');
	if (!step) return nothing;
	const found: Found[] = [];
	for (let length = 1; step; length += 1) {
		if (step.entries.length > 0) found.push({ entries: step.entries, length });
		step = step.next.get(text[start + length] ?? '');
	}
	return found;
}
