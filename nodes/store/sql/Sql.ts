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
