import { remembering } from '../../remembering';
import { conceptNames, conceptsOf } from './conceptsOf';
import { shapes, type Tokens } from './tokens';

const BUCKETS_OF_WORDS = 3 << 13;
const BUCKETS_OF_LETTERS = 1 << 14;
const BUCKETS_OF_CONCEPTS = 1 << 12;

/**
 * What a message is read for. Each group has buckets of its own, so that the few that say much are not
 * drowned by the many, and is scaled to its share.
 */
export const groups = [
	{ name: 'words', first: 0, share: 1 },
	{ name: 'letters', first: BUCKETS_OF_WORDS, share: 1 },
	{ name: 'concepts', first: BUCKETS_OF_WORDS + BUCKETS_OF_LETTERS, share: 0.4 },
	{
		name: 'shape',
		first: BUCKETS_OF_WORDS + BUCKETS_OF_LETTERS + BUCKETS_OF_CONCEPTS,
		share: 0.12,
	},
] as const;

/** Places of some of them. */
export const [LETTERS, CONCEPTS, SHAPE] = [1, 2, 3] as const;

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

/** Which of `count` a hash falls into. */
const bucketOf = (hash: number, count: number) => ((hash ^ (hash >>> 15)) >>> 0) % count;

/** FNV-1a over the letters of a word. */
function hashOf(word: string): number {
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

/** What is read in a word, whatever stands beside it. */
export interface WordRead {
	hash: number;
	/** The buckets of its runs of letters, as often as they are there; none for what stands in for a number or a link. */
	runs: readonly number[];
	concepts: readonly number[];
}

/** So many words are remembered: people write much the same ones. */
const REMEMBERED = 10_000;

const readAnew = (word: string): WordRead => ({
	hash: hashOf(word),
	runs: word.startsWith('_') ? [] : runsOf(word),
	concepts: conceptsOf(word),
});

const readAgain = remembering(REMEMBERED, readAnew);

/** Reads a word. What is longer than a word is read anew each time, so that it fills no memory. */
export const readWord = (word: string): WordRead =>
	word.length > LONGEST_WORD ? readAnew(word) : readAgain(word);

/**
 * The buckets of a message.
 *
 * @example
 * featuresOf(tokensOf('price?', '')).ends.length // 4
 */
export function featuresOf({ words, shape }: Tokens): Features {
	const buckets: number[] = [];
	const add = (bucket: number) => {
		const count = met[bucket] as number;
		if (count === 0) buckets.push(bucket);
		met[bucket] = count + 1;
	};
	const ends: number[] = [];
	const read = words.map(readWord);
	addWords(read, add);
	ends.push(buckets.length);
	for (let at = 0; at < read.length; at += 1) {
		const { runs } = read[at] as WordRead;
		for (let run = 0; run < runs.length; run += 1) add(runs[run] as number);
	}
	ends.push(buckets.length);
	addConcepts(read, add);
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

function addWords(words: readonly WordRead[], add: (bucket: number) => void) {
	let before = SEED;
	for (const { hash } of words) {
		add(bucketOfWord(hash));
		add(bucketOfPair(before, hash));
		before = hash;
	}
}

/** Marks before and after a word. */
const [BEGIN, END] = ['<', '>'] as const;

function runsOf(word: string): number[] {
	const marked = BEGIN + word.slice(0, LONGEST_WORD) + END;
	const runs: number[] = [];
	for (let from = 0; from < marked.length - 1; from += 1) {
		let hash = SEED;
		const to = Math.min(from + LONGEST_RUN, marked.length);
		for (let at = from; at < to; at += 1) {
			hash = Math.imul(hash ^ marked.charCodeAt(at), PRIME);
			if (at - from + 1 >= SHORTEST_RUN) {
				runs.push(groups[LETTERS].first + bucketOf(hash, BUCKETS_OF_LETTERS));
			}
		}
	}
	return runs;
}

/** Concepts so many words apart are neighbours. */
const NEAR = 4;

function addConcepts(words: readonly WordRead[], add: (bucket: number) => void) {
	let last: readonly number[] = [];
	let lastAt = -NEAR;
	for (const [at, { concepts }] of words.entries()) {
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

/** Naive Bayes has buckets for concepts alone: words fare better with more buckets of the other. */
export const bayesBucketCount = BUCKETS_OF_CONCEPTS;

/** The bucket of naive Bayes for a bucket of a group, by its place; -1 where it has none. */
export const bayesBucketOf = (bucket: number, group: number): number =>
	group === CONCEPTS ? bucket - groups[CONCEPTS].first : -1;

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
			const count = counts[at] as number;
			const often = count === 1 ? 1 : 1 + Math.log(count);
			const value = often * (rarity[buckets[at] as number] as number);
			values[at] = value;
			squares += value * value;
		}
		const scale = squares > 0 ? (groups[group]?.share ?? 0) / Math.sqrt(squares) : 0;
		for (let at = from; at < end; at += 1) values[at] = (values[at] as number) * scale;
		from = end;
	}
	return values;
}
