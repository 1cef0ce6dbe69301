import { conceptNames, conceptsOf } from './conceptsOf';
import { shapes, type Tokens } from './tokens';

const BUCKETS_OF_WORDS = 1 << 14;
const BUCKETS_OF_LETTERS = 1 << 14;
const BUCKETS_OF_CONCEPTS = 1 << 12;

/**
 * What a message is read for. Each group has buckets of its own, so that the few that say much are not
 * drowned by the many, and is scaled to its share.
 */
export const groups = [
	{ name: 'words', first: 0, share: 1 },
	{ name: 'letters', first: BUCKETS_OF_WORDS, share: 1 },
	{ name: 'concepts', first: BUCKETS_OF_WORDS + BUCKETS_OF_LETTERS, share: 0.6 },
	{
		name: 'shape',
		first: BUCKETS_OF_WORDS + BUCKETS_OF_LETTERS + BUCKETS_OF_CONCEPTS,
		share: 0.12,
	},
] as const;

/** Their places. */
export const [WORDS, LETTERS, CONCEPTS, SHAPE] = [0, 1, 2, 3] as const;

export const bucketCount = groups[SHAPE].first + shapes.length;

/** What was met in a message: buckets, each once, and how often; the groups one after the other. */
export interface Features {
	buckets: Int32Array;
	counts: Float32Array;
	/** Where each group ends, in order. */
	ends: number[];
}

/** How often each bucket was met in the group that is read; cleared after each. */
const met = new Float32Array(bucketCount);

/** Longer words are read up to here; nobody writes them. */
const LONGEST_WORD = 24;
const [SHORTEST_RUN, LONGEST_RUN] = [2, 5] as const;

const PRIME = 16777619;
const SEED = 0x811c9dc5 | 0;

/** Which of `count` (a power of two) a hash falls into. */
const bucketOf = (hash: number, count: number) => (hash ^ (hash >>> 15)) & (count - 1);

/** FNV-1a over the letters of a word. */
export function hashOf(word: string): number {
	let hash = SEED;
	for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
	return hash;
}

const pairHash = (before: number, after: number) => Math.imul(Math.imul(before, 31) ^ after, PRIME);

/** The bucket of a word. */
export const bucketOfWord = (hash: number) => bucketOf(hash, BUCKETS_OF_WORDS);

/** The bucket of two words side by side. */
export const bucketOfPair = (before: number, after: number) =>
	bucketOf(pairHash(before, after), BUCKETS_OF_WORDS);

/** The bucket of a concept, by its place. */
export const bucketOfConcept = (concept: number) => groups[CONCEPTS].first + concept;

/** Concepts so many words apart are neighbours. */
const NEAR = 4;

/**
 * The buckets of a message. Runs of letters are hashed in place.
 *
 * @example
 * featuresOf(tokensOf('price?', '')).ends.length // 4
 */
export function featuresOf({ words, shape }: Tokens): Features {
	const buckets: number[] = [];
	const add = (bucket: number) => {
		const count = met[bucket] ?? 0;
		if (count === 0) buckets.push(bucket);
		met[bucket] = count + 1;
	};
	const ends: number[] = [];
	readWords(words, add);
	ends.push(buckets.length);
	for (const word of words) if (!word.startsWith('_')) readLetters(word, add);
	ends.push(buckets.length);
	readConcepts(words, add);
	ends.push(buckets.length);
	for (const name of shape) add(groups[SHAPE].first + shapes.indexOf(name));
	ends.push(buckets.length);
	const kept = new Int32Array(buckets.length);
	const counts = new Float32Array(buckets.length);
	for (let at = 0; at < buckets.length; at += 1) {
		const bucket = buckets[at] ?? 0;
		kept[at] = bucket;
		counts[at] = met[bucket] ?? 0;
		met[bucket] = 0;
	}
	return { buckets: kept, counts, ends };
}

function readWords(words: readonly string[], add: (bucket: number) => void) {
	let before = SEED;
	for (const word of words) {
		const hash = hashOf(word);
		add(bucketOfWord(hash));
		add(bucketOfPair(before, hash));
		before = hash;
	}
}

/** The letters of the word that is read, with a mark before and after. */
const letters = new Uint16Array(LONGEST_WORD + 2);
const [BEGIN, END] = ['<'.charCodeAt(0), '>'.charCodeAt(0)] as const;

function readLetters(word: string, add: (bucket: number) => void) {
	const length = Math.min(word.length, LONGEST_WORD) + 2;
	letters[0] = BEGIN;
	for (let at = 1; at < length - 1; at += 1) letters[at] = word.charCodeAt(at - 1);
	letters[length - 1] = END;
	for (let from = 0; from < length - 1; from += 1) {
		let hash = SEED;
		const to = Math.min(from + LONGEST_RUN, length);
		for (let at = from; at < to; at += 1) {
			hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
			if (at - from + 1 >= SHORTEST_RUN) {
				add(groups[LETTERS].first + bucketOf(hash, BUCKETS_OF_LETTERS));
			}
		}
	}
}

function readConcepts(words: readonly string[], add: (bucket: number) => void) {
	let last: readonly number[] = [];
	let lastAt = -NEAR;
	for (let at = 0; at < words.length; at += 1) {
		const concepts = conceptsOf(words[at] ?? '');
		if (concepts.length === 0) continue;
		for (const concept of concepts) {
			add(bucketOfConcept(concept));
			if (at - lastAt > NEAR) continue;
			for (const before of last) {
				const hash = pairHash(before + 1, concept + 1);
				const rest = BUCKETS_OF_CONCEPTS - conceptNames.length;
				add(groups[CONCEPTS].first + conceptNames.length + ((hash >>> 1) % rest));
			}
		}
		last = concepts;
		lastAt = at;
	}
}

/** Naive Bayes has fewer buckets for words, and none for letters and shape. */
const BAYES_OF_WORDS = 1 << 13;

export const bayesBucketCount = BAYES_OF_WORDS + BUCKETS_OF_CONCEPTS;

/** The bucket of naive Bayes for a bucket of a group, by its place; -1 where it has none. */
export function bayesBucketOf(bucket: number, group: number): number {
	if (group === WORDS) return bucket & (BAYES_OF_WORDS - 1);
	return group === CONCEPTS ? BAYES_OF_WORDS + bucket - groups[CONCEPTS].first : -1;
}

/**
 * How much each bucket of a message says: its count and its rarity, each group scaled to its share.
 *
 * @param rarity of each bucket: high where few messages have it
 */
export function valuesOf({ buckets, counts, ends }: Features, rarity: ArrayLike<number>) {
	const values = new Float32Array(buckets.length);
	let from = 0;
	for (const [group, end] of ends.entries()) {
		let squares = 0;
		for (let at = from; at < end; at += 1) {
			const value = (1 + Math.log(counts[at] ?? 1)) * (rarity[buckets[at] ?? 0] ?? 0);
			values[at] = value;
			squares += value * value;
		}
		const scale = squares > 0 ? (groups[group]?.share ?? 0) / Math.sqrt(squares) : 0;
		for (let at = from; at < end; at += 1) values[at] = (values[at] ?? 0) * scale;
		from = end;
	}
	return values;
}
