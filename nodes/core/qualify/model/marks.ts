import { bucketOfConcept, bucketOfWord, readWord } from './features';
import { conceptNames } from './conceptsOf';
import { CONCEPT, type Mark } from './mark';

/** Shorter words say little to a reader. */
const SHORTEST = 3;

/** More words of a message say nothing new of what it is about. */
const MOST_WORDS = 60;

/**
 * The words and concepts of a message, each once. What stands in for a link or a number is none.
 *
 * @param words as `tokensOf` reads them
 * @param rarity of each bucket of the model
 * @example
 * marksOf(['what', 'price'], rarity).map(({ name }) => name) // ['what', 'price', '#price']
 */
export function marksOf(words: readonly string[], rarity: ArrayLike<number>): Mark[] {
	const told = [...new Set(words.filter(isTold))].slice(0, MOST_WORDS);
	const values = new Map<string, number>();
	for (const word of told) {
		const { hash, concepts } = readWord(word);
		values.set(word, rarity[bucketOfWord(hash)] ?? 0);
		for (const concept of concepts) {
			values.set(CONCEPT + (conceptNames[concept] ?? ''), rarity[bucketOfConcept(concept)] ?? 0);
		}
	}
	let squares = 0;
	for (const value of values.values()) squares += value * value;
	const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
	return Array.from(values, ([name, value]) => ({ name, value: value * scale }));
}

const isTold = (word: string): boolean => word.length >= SHORTEST && !word.startsWith('_');
