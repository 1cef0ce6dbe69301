import { concepts, wordsIn } from '../../words';
import { fold } from '../../fold';

/** So many letters of a stem lead to its list; a shorter one is in the list of all its letters. */
const KEY = 3;

interface Known {
	words: Map<string, number[]>;
	stems: Map<string, Array<readonly [stem: string, concept: number]>>;
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
			if (written.endsWith('*') && word.length >= KEY) {
				const key = word.slice(0, KEY);
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
	const list = stems.get(word.slice(0, KEY));
	if (!list) return whole ?? nothing;
	const found = whole ? [...whole] : [];
	for (const [stem, concept] of list) {
		if (word.startsWith(stem) && !found.includes(concept)) found.push(concept);
	}
	return found;
}

const nothing: readonly number[] = [];
