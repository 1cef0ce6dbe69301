/** A value that both databases store as it is. */
export type SqlValue = string | number | null;

/**
 * A connection inside a transaction. Statements are written once, in SQL that SQLite and
 * PostgreSQL both read, with `?` for each value; an adapter translates what differs.
 */
export interface Sql {
	all<Row>(statement: string, ...values: SqlValue[]): Promise<Row[]>;
	/** Returns how many rows changed. */
	run(statement: string, ...values: SqlValue[]): Promise<number>;
}

/** What an adapter gives. */
export interface Connection extends Sql {
	/** Runs a statement that changes rows with each of these lists of values, in their order. */
	runEach(statement: string, rows: ReadonlyArray<readonly SqlValue[]>): Promise<void>;
}

/** `(?, ?, ?)` for a list of n values. */
export const placeholders = (n: number) => `(${Array(n).fill('?').join(', ')})`;

/** Few lengths, so that there are few statements to plan; ascending. */
const blockLengths = [1, 4, 16, 64];

/** How many of so many rows one statement takes. */
export const blockWithin = (rows: number) =>
	blockLengths.findLast((length) => length <= rows) ?? rows;

/**
 * Cuts a list into blocks for `IN` lists of few different lengths; a block is filled up by
 * repeating its last value.
 *
 * @example
 * [...inBlocks(['a', 'b', 'c'])] // [['a', 'b', 'c', 'c']]
 */
export function* inBlocks<Value>(values: readonly Value[]): Generator<Value[]> {
	for (let from = 0; from < values.length; from += longestBlock) {
		yield filled(values.slice(from, from + longestBlock));
	}
}

/** How many values {@link inBlocks} puts into a block at most. */
export const longestBlock = 64;

function filled<Value>(block: readonly Value[]): Value[] {
	const length = blockLengths.find((most) => block.length <= most) ?? longestBlock;
	return [...block, ...Array<Value>(length - block.length).fill(block.at(-1) as Value)];
}
