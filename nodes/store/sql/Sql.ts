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

/** `(?, ?, ?)` for a list of n values. */
export const placeholders = (n: number) => `(${Array(n).fill('?').join(', ')})`;

/** Few lengths, so that there are few statements to plan. */
const blockLengths = [1, 4, 16, 64];

/**
 * Cuts a list into blocks for `IN` lists of few different lengths; a block is filled up by
 * repeating its last value.
 *
 * @example
 * [...inBlocks(['a', 'b', 'c'])] // [['a', 'b', 'c', 'c']]
 */
export function* inBlocks<Value>(values: readonly Value[]): Generator<Value[]> {
	const longest = blockLengths.at(-1) ?? 1;
	for (let from = 0; from < values.length; from += longest) {
		const block = values.slice(from, from + longest);
		const length = blockLengths.find((most) => block.length <= most) ?? longest;
		const last = block.at(-1) as Value;
		yield [...block, ...Array<Value>(length - block.length).fill(last)];
	}
}

/**
 * Inserts rows by one statement, which takes a fraction of the time of one for each.
 *
 * @param into the table and its columns
 * @param rows each with a value for every column
 * @param conflict what to do about rows that are there, as SQL; an error without it
 * @returns how many rows were added
 * @example
 * await insertRows(sql, 'lead_key (workspace, kind)', [['w', 'email']], 'ON CONFLICT DO NOTHING');
 */
export async function insertRows(
	sql: Sql,
	into: string,
	rows: ReadonlyArray<readonly SqlValue[]>,
	conflict = '',
): Promise<number> {
	if (rows.length === 0) return 0;
	const values = rows.map((row) => placeholders(row.length)).join(', ');
	return await sql.run(`INSERT INTO ${into} VALUES ${values} ${conflict}`, ...rows.flat());
}
