import { fold } from '../../fold';
import {
	bayesBucketOf,
	bucketOfConcept,
	bucketOfPair,
	bucketOfWord,
	readWord,
	CONCEPTS,
	type WordRead,
} from './features';
import type { Model } from './model';
import type { Tokens } from './tokens';

/** So many words and pairs are told. */
const MOST_TOLD = 3;

/** Small words say little to a reader, whatever their weight. */
const SHORTEST = 4;

interface Said {
	text: string;
	first: number;
	length: number;
	weight: number;
}

/**
 * The words and pairs of a message that speak most for one label against another: by their own weights
 * and those of their concepts. Runs of letters and marks speak too, and are told of nobody.
 *
 * @param label for which they speak, by its place
 * @param rival the label that was next
 * @example
 * wordsThatSpoke(model, tokensOf('Can I have a quote?', ''), sales, vendor) // ['quote']
 */
export function wordsThatSpoke(
	model: Model,
	{ words }: Tokens,
	label: number,
	rival: number,
): string[] {
	const { regression, bayes, rarity, labels } = model;
	const more = (of: Float32Array, bucket: number) =>
		(of[bucket * labels.length + label] ?? 0) - (of[bucket * labels.length + rival] ?? 0);
	const weightAt = (bucket: number) => more(regression, bucket) * (rarity[bucket] ?? 0);
	const weightOf = (concept: number) => {
		const bucket = bucketOfConcept(concept);
		return weightAt(bucket) + more(bayes, bayesBucketOf(bucket, CONCEPTS));
	};
	const ownWeight = ({ hash, concepts }: WordRead) => {
		let most = 0;
		for (const concept of concepts) most = Math.max(most, weightOf(concept));
		return weightAt(bucketOfWord(hash)) + most;
	};
	const seen: Said[] = [];
	const add = (text: string, first: number, length: number, weight: number) => {
		if (weight > 0) seen.push({ text, first, length, weight });
	};
	let before = 0;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? '';
		const read = readWord(word);
		const { hash } = read;
		const own = isTold(word) ? ownWeight(read) : 0;
		if (own > 0) add(word, at, 1, own);
		const last = words[at - 1] ?? '';
		if (isTold(word) && isTold(last)) {
			const pair = weightAt(bucketOfPair(before, hash));
			add(`${last} ${word}`, at - 1, 2, pair + own / 2);
		}
		before = hash;
	}
	const told: Said[] = [];
	for (const each of seen.sort((a, b) => b.weight - a.weight)) {
		if (told.length === MOST_TOLD) break;
		if (!told.some((other) => overlap(other, each))) told.push(each);
	}
	return told.map(({ text }) => text);
}

const isTold = (word: string) => word.length >= SHORTEST && !word.startsWith('_');

const overlap = (a: Said, b: Said) =>
	a.text === b.text || (a.first < b.first + b.length && b.first < a.first + a.length);

/** Words as they stand in the message, with its capitals and accents, where they can be found there. */
export function asWritten(words: readonly string[], written: string): string[] {
	if (words.length === 0) return [];
	const wanted = new Set(words.flatMap((phrase) => phrase.split(' ')));
	const byFolded = new Map<string, string>();
	for (const each of written.match(/[^\s.,;:!?()"“”„]+/g) ?? []) {
		if (byFolded.size === wanted.size) break;
		const folded = fold(each).replace(/['’]/g, '');
		if (wanted.has(folded) && !byFolded.has(folded)) byFolded.set(folded, each);
	}
	return words.map((phrase) =>
		phrase
			.split(' ')
			.map((word) => byFolded.get(word) ?? word)
			.join(' '),
	);
}
