import { allPhrases, allWords } from '../words';
import { addPhrase, newTree, phrasesAt } from './phraseTree';
import { saidWords } from './saidWords';

/** A negation is said of what begins at most so many words after it: "not really interested". */
const REACH = 2;

const negations: ReadonlySet<string> = new Set(
	allPhrases(({ inquiry }) => inquiry.negations).flatMap(saidWords),
);

const notNegating = newTree<true>();
for (const phrase of allPhrases(({ inquiry }) => inquiry.notNegating)) {
	addPhrase(notNegating, phrase, true);
}

/** Where a new thought begins, which the negation before it does not reach. */
const newThought = new RegExp(
	String.raw`[.,;:!?()\n]+|\s(?:${[...allWords(({ inquiry }) => inquiry.but)].join('|')})\s`,
	'i',
);

/**
 * Which negation is said of each word of a text.
 *
 * @param words those of `text`
 * @returns for each word the index of its negation, or -1; `undefined` when nothing is negated
 * @example
 * negationsIn('no demo, please', ['no', 'demo', 'please']) // [-1, 0, -1]
 */
export function negationsIn(text: string, words: readonly string[]): number[] | undefined {
	if (!words.some((word) => negations.has(word))) return undefined;
	const negatedBy: number[] = words.map(() => -1);
	let end = 0;
	for (const thought of text.split(newThought)) {
		const begin = end;
		end += saidWords(thought).length;
		markThought(words, negatedBy, begin, Math.min(end, words.length));
	}
	return negatedBy;
}

function markThought(words: readonly string[], negatedBy: number[], begin: number, end: number) {
	if (!words.slice(begin, end).some((word) => negations.has(word))) return;
	for (let index = begin; index < end; index += 1) {
		const harmless = phrasesAt(notNegating, words, index).at(-1);
		if (harmless) {
			index += harmless.length - 1;
		} else if (negations.has(words[index] ?? '')) {
			negatedBy.fill(index, index + 1, Math.min(index + 1 + REACH, end));
		}
	}
}
