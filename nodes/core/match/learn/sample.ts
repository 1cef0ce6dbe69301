import { eachPair, firstEquals } from '../blocking';
import { levelsOfKind } from '../levels';
import type { Frequencies, MatchModel, Scorer } from '../model';
import { Agreements, type Table } from '../table';

/** So many pairs are learned from at most; they need a few seconds. */
const MOST_PAIRS = 400_000;

/** So many random pairs tell how strangers agree. */
const RANDOM_PAIRS = 400_000;

const { floor, imul, min } = Math;

/** Pairs of records that keys brought together, and how they agree. */
export interface PairSample {
	count: number;
	/** The level of each field, a pair after the other. */
	levels: Uint8Array;
	/** The share of leads with the value that they have in common, as a binary logarithm; 0 where that does not matter. */
	shares: Float32Array;
	swapped: Uint8Array;
	/** The first record of each. */
	ones: Int32Array;
	others: Int32Array;
	/** How many records they are of. */
	records: number;
}

/**
 * The pairs of a table that share a key, but for those that nothing speaks for. Of a large table those
 * of its first records.
 */
export function samplePairs(table: Table, scorer: Scorer): PairSample {
	const fields = table.fields.length;
	const agreements = new Agreements(table);
	let room = 4096;
	let levels = new Uint8Array(room * fields);
	let shares = new Float32Array(room * fields);
	let swapped = new Uint8Array(room);
	let [ones, others] = [new Int32Array(room), new Int32Array(room)];
	const grow = () => {
		room *= 2;
		levels = copied(levels, new Uint8Array(room * fields));
		shares = copied(shares, new Float32Array(room * fields));
		swapped = copied(swapped, new Uint8Array(room));
		ones = copied(ones, new Int32Array(room));
		others = copied(others, new Int32Array(room));
	};
	let count = 0;
	let records = table.size;
	eachPair(table, firstEquals(table), (one, other) => {
		if (count >= MOST_PAIRS) {
			records = min(records, one);
			return;
		}
		if (!agreements.of(one, other, true)) return;
		if (count === room) grow();
		levels.set(agreements.last.levels, count * fields);
		scorer.sharesOf(one, other, agreements.last, shares, count * fields);
		swapped[count] = agreements.last.isSwapped ? 1 : 0;
		ones[count] = one;
		others[count++] = other;
	});
	return { count, levels, shares, swapped, ones, others, records };
}

function copied<Numbers extends Uint8Array | Float32Array | Int32Array>(
	from: Numbers,
	to: Numbers,
) {
	to.set(from);
	return to;
}

/** How random pairs agree: of each field, how many have each level. */
export function randomLevels(table: Table): number[][] {
	const counts = table.fields.map(({ kind }) => levelsOfKind[kind].map(() => 0));
	const agreements = new Agreements(table, {}, true);
	const { size } = table;
	if (size < 2) return counts;
	let state = 1;
	const below = (limit: number) => {
		state = (imul(state, 1664525) + 1013904223) >>> 0;
		return floor((state / 4294967296) * limit);
	};
	for (let pair = 0; pair < min(RANDOM_PAIRS, (size * (size - 1)) / 2); pair++) {
		const one = below(size);
		const other = (one + 1 + below(size - 1)) % size;
		agreements.of(one, other);
		agreements.last.levels.forEach((level, field) => {
			const of = counts[field];
			if (of && level > 0) of[level] = (of[level] ?? 0) + 1;
		});
	}
	return counts;
}

/** What learning begins with. */
export interface ToLearn {
	table: Table;
	frequencies: Frequencies;
	model: MatchModel;
}
