import { concepts, wordsIn } from '../../words';
import { fold } from '../../fold';
import { SHORTEST_STEM, stemKey } from '../stemKey';

interface Known {
	words: Map<string, number[]>;
	stems: Map<number, Array<readonly [stem: string, concept: number]>>;
}

/** The concepts, by their places in {@link conceptNames}. */
export const conceptNames = Object.keys(concepts);

let known: Known | undefined;

/** Compiled when the first message is read. */
function knownConcepts(): Known {
	if (known) return known;
	const words = new Map<string, number[]>();
	const stems: Known['stems'] = new Map();
	for (const [concept, byLanguage] of Object.values(concepts).entries()) {
		for (const written of new Set(Object.values(byLanguage).flatMap((list) => wordsIn(list)))) {
			const word = fold(written.replace('*', ''));
			if (written.endsWith('*') && word.length >= SHORTEST_STEM) {
				const key = stemKey(word);
				stems.set(key, [...(stems.get(key) ?? []), [word, concept]]);
			} else {
				words.set(word, [...(words.get(word) ?? []), concept]);
			}
		}
	}
	known = { words, stems };
	return known;
}

/** How umlauts are written without a key for them, as the stems have them. */
const spelled: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' };

/**
 * The concepts of a folded word, by their places in {@link conceptNames}; `[]` for most words.
 *
 * @example
 * conceptsOf('angebote').map((at) => conceptNames[at]) // ['price']
 */
export function conceptsOf(word: string): readonly number[] {
	const found = lookUp(word);
	if (found.length > 0 || !/[aou]e/.test(word)) return found;
	return lookUp(word.replace(/[aou]e/g, (pair) => spelled[pair] ?? pair));
}

function lookUp(word: string): readonly number[] {
	const { words, stems } = knownConcepts();
	const whole = words.get(word);
	const list = stems.get(stemKey(word));
	if (!list) return whole ?? nothing;
	const found = whole ? [...whole] : [];
	for (const [stem, concept] of list) {
		if (word.startsWith(stem) && !found.includes(concept)) found.push(concept);
	}
	return found;
}

const nothing: readonly number[] = [];
