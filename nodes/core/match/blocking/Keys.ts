import type { ComparedField } from '../comparable';
import type { Table, Values } from '../table';
import { hashOf, mixed, wholeNumber, type Hash } from './hash';
import { keyRows, type KeyRow } from './keyRows';
import { customParts, partMakers, type PartOf } from './parts';

/** So few are kept beside the object itself, which is much quicker: of one lead there are one or two. */
const FIRST_VALUES = 16;

/** The hashes of a part of each value: most have one. */
class PartHashes {
	private low = new Int32Array(FIRST_VALUES);

	private high = new Int32Array(FIRST_VALUES);

	/** How many parts a value has, one more; 0 where it was not looked at. */
	private counts = new Uint8Array(FIRST_VALUES);

	private readonly further = new Map<number, Hash[]>();

	constructor(
		private readonly values: Values,
		private readonly partOf: PartOf,
	) {}

	countOf(value: number): number {
		if (value === 0) return 0;
		const known = this.counts[value] ?? 0;
		return known > 0 ? known - 1 : this.find(value);
	}

	lowAt(value: number, index: number): number {
		if (index === 0) return this.low[value] as number;
		return this.further.get(value)?.[index - 1]?.low ?? 0;
	}

	highAt(value: number, index: number): number {
		if (index === 0) return this.high[value] as number;
		return this.further.get(value)?.[index - 1]?.high ?? 0;
	}

	private find(value: number): number {
		if (value >= this.counts.length) {
			this.grow(Math.max(this.values.size, this.counts.length * 2));
		}
		const found = [...new Set(this.partOf(this.values.textOf(value)))];
		const [first, ...others] = found;
		this.counts[value] = found.length + 1;
		if (first === undefined) return 0;
		const { low, high } = hashOf(first);
		this.low[value] = low;
		this.high[value] = high;
		if (others.length > 0) this.further.set(value, others.map(hashOf));
		return found.length;
	}

	private grow(size: number) {
		const { low, high, counts } = this;
		this.low = new Int32Array(size);
		this.high = new Int32Array(size);
		this.counts = new Uint8Array(size);
		this.low.set(low);
		this.high.set(high);
		this.counts.set(counts);
	}
}

interface MadeRow {
	row: KeyRow;
	start: Hash;
	fields: readonly number[];
	hashes: readonly PartHashes[];
}

/** Takes the two halves of a key, and what the key is made of, such as `surname, town`. */
export type TakeKey = (low: number, high: number, name: string) => void;

/** Makes the keys of the records of a table. What is found of a value is found once. */
export class Keys {
	private readonly made: readonly MadeRow[];

	private readonly known = new Map<string, PartHashes>();

	/**
	 * @param salt what keys of two workspaces are kept apart by
	 */
	constructor(
		private readonly table: Table,
		salt = '',
	) {
		const { fields } = table;
		const standard = keyRows.flatMap((row) => this.madeOf(row, salt) ?? []);
		const firsts = new Set(standard.flatMap((made) => made.fields));
		const custom = fields.flatMap((field, at) =>
			firsts.has(at) ? [] : this.customOf(field, at, salt),
		);
		this.made = [...standard, ...custom];
	}

	/** Gives each key of a record. */
	of(row: number, take: TakeKey): void {
		const { table } = this;
		const { first, last } = table.places;
		const isNameless =
			(first < 0 || table.valueAt(row, first) === 0) &&
			(last < 0 || table.valueAt(row, last) === 0);
		for (const made of this.made) {
			if (made.row.onlyNameless && !isNameless) continue;
			this.give(made, row, take);
		}
	}

	private give(made: MadeRow, row: number, take: TakeKey) {
		const { start, fields, hashes } = made;
		const { isSorted, name } = made.row;
		const { table } = this;
		const [a, b, c] = fields.map((field) => table.valueAt(row, field));
		const [ofA, ofB, ofC] = hashes;
		if (a === undefined || ofA === undefined) return;
		const [countOfA, countOfB, countOfC] = [
			ofA.countOf(a),
			b === undefined || !ofB ? 1 : ofB.countOf(b),
			c === undefined || !ofC ? 1 : ofC.countOf(c),
		];
		if (countOfA * countOfB * countOfC === 0) return;
		for (let i = 0; i < countOfA; i++) {
			for (let j = 0; j < countOfB; j++) {
				let low = ofA.lowAt(a, i);
				let high = ofA.highAt(a, i);
				if (b !== undefined && ofB) {
					const [otherLow, otherHigh] = [ofB.lowAt(b, j), ofB.highAt(b, j)];
					const isSecond =
						isSorted === true && (otherLow < low || (otherLow === low && otherHigh < high));
					[low, high] = isSecond
						? [mixed(otherLow, low), mixed(otherHigh, high)]
						: [mixed(low, otherLow), mixed(high, otherHigh)];
				}
				if (c !== undefined && ofC) {
					low = mixed(low, ofC.lowAt(c, 0));
					high = mixed(high, ofC.highAt(c, 0));
				}
				take(mixed(start.low, low), mixed(start.high, high), name);
			}
		}
	}

	private madeOf(row: KeyRow, salt: string): MadeRow | undefined {
		const { fields } = this.table;
		const at = row.parts.map(({ kind }) => fields.findIndex((field) => field.kind === kind));
		if (at.includes(-1)) return undefined;
		const hashes = row.parts.map(({ part }, index) =>
			this.hashesOf(at[index] ?? 0, part, partMakers[part]),
		);
		return { row, start: hashOf(`${salt}\n${row.name}`), fields: at, hashes };
	}

	private customOf({ name, kind }: ComparedField, at: number, salt: string): MadeRow[] {
		const part = customParts[kind];
		if (part === undefined) return [];
		const row: KeyRow = { name: `custom ${name}`, parts: [] };
		const hashes = [this.hashesOf(at, 'custom', part)];
		return [{ row, start: hashOf(`${salt}\n${row.name}`), fields: [at], hashes }];
	}

	private hashesOf(field: number, name: string, partOf: PartOf): PartHashes {
		const values = this.table.values[field];
		if (!values) throw new RangeError(`No field ${field}`);
		const key = `${field} ${name}`;
		let known = this.known.get(key);
		if (!known) this.known.set(key, (known = new PartHashes(values, partOf)));
		return known;
	}
}

/**
 * The keys of one record, as a store keeps them: each a whole number of 53 bits, with the workspace
 * and the kind of key inside, each once, with what it is made of.
 *
 * @param table holds the record
 * @param row its row
 * @param workspace whose keys never meet another's
 * @example
 * namedKeys(table, 0, 'main').get(2912983749128) // 'surname, town'
 */
export function namedKeys(table: Table, row: number, workspace: string): Map<number, string> {
	const found = new Map<number, string>();
	new Keys(table, workspace).of(row, (low, high, name) =>
		found.set(wholeNumber({ low, high }), name),
	);
	return found;
}

/**
 * The numbers alone of {@link namedKeys}.
 *
 * @example
 * keyNumbers(table, 0, 'main').length // some 9
 */
export const keyNumbers = (table: Table, row: number, workspace: string): number[] => [
	...namedKeys(table, row, workspace).keys(),
];
