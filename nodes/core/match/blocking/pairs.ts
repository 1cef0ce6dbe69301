import type { Table } from '../table';
import { mixed } from './hash';
import { Keys } from './Keys';
import { orderOf } from './sort';

/** Records that share a key with more than so many are compared with few of them. */
export const MOST_WITH_A_KEY = 30;

/** With so many of those before it. */
const COMPARED_OF_MANY = 3;

/**
 * For each record the first that is wholly equal to it, which may be itself.
 *
 * @example
 * firstEquals(table) // [0, 1, 0]: the third is as the first
 */
export function firstEquals(table: Table): Int32Array {
	const { rows, width, size, fields } = table;
	const hashes = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		let hash = 0;
		for (let at = row * width; at < row * width + fields.length; at++) {
			hash = mixed(hash, rows[at] as number);
		}
		hashes[row] = hash;
	}
	const order = orderOf(hashes, size);
	const firsts = new Int32Array(size);
	const areEqual = (one: number, other: number) => {
		for (let at = 0; at < fields.length; at++) {
			if (rows[one * width + at] !== rows[other * width + at]) return false;
		}
		return true;
	};
	let first = 0;
	for (let at = 0; at < size; at++) {
		const row = order[at] as number;
		const before = order[first] as number;
		if (at === 0 || hashes[row] !== hashes[before] || !areEqual(row, before)) first = at;
		firsts[row] = order[first] as number;
	}
	return firsts;
}

/** The keys of all records, one after the other. */
class KeyList {
	lows = new Int32Array(1024);

	count = 0;

	readonly starts: Int32Array;

	constructor(table: Table, firsts: Int32Array) {
		const keys = new Keys(table);
		this.starts = new Int32Array(table.size + 1);
		const take = (low: number) => this.add(low);
		for (let row = 0; row < table.size; row++) {
			this.starts[row] = this.count;
			if (firsts[row] === row) keys.of(row, take);
		}
		this.starts[table.size] = this.count;
	}

	private add(low: number) {
		if (this.count === this.lows.length) {
			const more = new Int32Array(this.count * 2);
			more.set(this.lows);
			this.lows = more;
		}
		this.lows[this.count++] = low;
	}
}

/**
 * Visits each pair of records that share a key, once. Of those that share one with more than
 * {@link MOST_WITH_A_KEY}, each is paired with the few before it. A record that is equal to an
 * earlier one is in no pair.
 *
 * @param firsts see {@link firstEquals}
 * @param visit the later record, and an earlier one
 * @param most the most that share a key and are all compared
 */
export function eachPair(
	table: Table,
	firsts: Int32Array,
	visit: (later: number, earlier: number) => void,
	most = MOST_WITH_A_KEY,
): void {
	const { lows, count, starts } = new KeyList(table, firsts);
	const order = orderOf(lows, count);
	/** By place in the order: the record. */
	const recordAt = new Int32Array(count);
	/** By key: its place in the order, and where those with the same key begin. */
	const places = new Int32Array(count);
	const begins = new Int32Array(count);
	const ownerOf = new Int32Array(count);
	for (let row = 0; row < table.size; row++) {
		ownerOf.fill(row, starts[row] as number, starts[row + 1] as number);
	}
	for (let begin = 0; begin < count; ) {
		const low = lows[order[begin] as number];
		let end = begin + 1;
		while (end < count && lows[order[end] as number] === low) end++;
		const isBig = end - begin > most;
		for (let place = begin; place < end; place++) {
			const key = order[place] as number;
			recordAt[place] = ownerOf[key] as number;
			places[key] = place;
			begins[key] = isBig ? Math.max(begin, place - COMPARED_OF_MANY) : begin;
		}
		begin = end;
	}
	const seen = new Int32Array(table.size).fill(-1);
	for (let row = 0; row < table.size; row++) {
		seen[row] = row;
		for (let key = starts[row] as number; key < (starts[row + 1] as number); key++) {
			const place = places[key] as number;
			for (let at = begins[key] as number; at < place; at++) {
				const other = recordAt[at] as number;
				if (seen[other] === row) continue;
				seen[other] = row;
				visit(row, other);
			}
		}
	}
}
