import { fold } from '../fold';
import { saidWords } from './saidWords';
import { SHORTEST_STEM, stemKey } from './stemKey';

/** Phrases by their words, ready to be walked. */
export interface PhraseTree<Value> {
	next: Map<string, PhraseTree<Value>>;
	/** Beginnings of words, by how they begin. */
	stems: Map<number, Array<[stem: string, tree: PhraseTree<Value>]>>;
	values: Value[];
}

export const newTree = <Value>(): PhraseTree<Value> => ({
	next: new Map(),
	stems: new Map(),
	values: [],
});

/** How a word with umlauts is written by those who have none on their keyboard. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Adds a phrase; one without a word is in no text. A word that ends with `*` stands for all words that
 * begin so; words with umlauts are found as `ue` too.
 */
export function addPhrase<Value>(root: PhraseTree<Value>, phrase: string, value: Value): void {
	const lower = phrase.toLowerCase();
	const spelled = lower.replace(/[äöü]/g, (letter) => twoLetters[letter] ?? letter);
	addSpelling(root, lower, value);
	if (spelled !== lower) addSpelling(root, spelled, value);
}

function addSpelling<Value>(root: PhraseTree<Value>, phrase: string, value: Value): void {
	let tree = root;
	for (const written of fold(phrase).split(/\s+/)) {
		const parts = saidWords(written);
		for (const [index, word] of parts.entries()) {
			const isStem = index === parts.length - 1 && written.endsWith('*');
			tree = isStem && word.length >= SHORTEST_STEM ? stemStep(tree, word) : wordStep(tree, word);
		}
	}
	if (tree !== root) tree.values.push(value);
}

function wordStep<Value>(tree: PhraseTree<Value>, word: string): PhraseTree<Value> {
	const known = tree.next.get(word);
	if (known) return known;
	const made = newTree<Value>();
	tree.next.set(word, made);
	return made;
}

function stemStep<Value>(tree: PhraseTree<Value>, stem: string): PhraseTree<Value> {
	const key = stemKey(stem);
	const stems = tree.stems.get(key) ?? [];
	tree.stems.set(key, stems);
	const known = stems.find(([other]) => other === stem)?.[1];
	if (known) return known;
	const made = newTree<Value>();
	stems.push([stem, made]);
	return made;
}

/** A place in the tree where a phrase ends. */
export interface Found<Value> {
	values: readonly Value[];
	/** In words. */
	length: number;
}

/** The phrases that start at a word, shortest first. */
export function phrasesAt<Value>(
	tree: PhraseTree<Value>,
	text: readonly string[],
	start: number,
): ReadonlyArray<Found<Value>> {
	let trees = step(tree, text[start]);
	if (trees === nothing) return nothing;
	const found: Array<Found<Value>> = [];
	for (let length = 1; trees.length > 0; length += 1) {
		const [only] = trees;
		const values = trees.length === 1 && only ? only.values : trees.flatMap((at) => at.values);
		if (values.length > 0) found.push({ values, length });
		const word = text[start + length];
		trees = trees.length === 1 && only ? step(only, word) : trees.flatMap((at) => step(at, word));
	}
	return found;
}

const nothing: readonly never[] = [];

/** Where a word leads: by itself and by its beginnings. */
function step<Value>(
	tree: PhraseTree<Value>,
	word: string | undefined,
): ReadonlyArray<PhraseTree<Value>> {
	if (word === undefined) return nothing;
	const whole = tree.next.get(word);
	const stems = tree.stems.size > 0 ? tree.stems.get(stemKey(word)) : undefined;
	if (!stems) return whole ? [whole] : nothing;
	const reached = whole ? [whole] : [];
	for (const [stem, at] of stems) if (word.startsWith(stem)) reached.push(at);
	return reached.length > 0 ? reached : nothing;
}
