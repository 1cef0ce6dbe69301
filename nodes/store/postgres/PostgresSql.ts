import { createHash } from 'node:crypto';
import type { QueryConfig, QueryResult } from 'pg';
import { blockWithin, type Connection, type SqlValue } from '../sql/Sql';
import { rowFromStored, toStored } from '../sql/storedText';

interface Translated {
	text: string;
	/** A connection plans a statement once for all calls with the same name. */
	name: string | undefined;
}

/**
 * What brings rows of several places together, or goes through a list. It can be gone about in
 * several ways, and has no name: a plan made while the tables were small would be kept, and read
 * all of them after a large import.
 */
const manyWays = /\bJOIN\b|\bIN \(|\bEXISTS\b|\bORDER BY\b/;

/** Each statement as PostgreSQL writes it, translated once. */
const translated = new Map<string, Translated>();

/** PostgreSQL numbers its values. No statement has a question mark that stands for anything else. */
function translate(statement: string): Translated {
	let known = translated.get(statement);
	if (known === undefined) {
		let position = 0;
		const text = statement.replace(/\?/g, () => `$${++position}`);
		known = { text, name: manyWays.test(text) ? undefined : nameOf(text) };
		translated.set(statement, known);
	}
	return known;
}

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Runs one statement on a connection. */
export type RunQuery = (query: QueryConfig) => Promise<QueryResult<Record<string, unknown>>>;

/** Statements as all databases read them, on a connection to PostgreSQL. */
export class PostgresSql implements Connection {
	constructor(private readonly query: RunQuery) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		const { rows } = await this.query(asQuery(statement, values));
		return rows.map((row) => rowFromStored<Row>(row));
	}

	async run(statement: string, ...values: SqlValue[]) {
		const { rowCount } = await this.query(asQuery(statement, values));
		return rowCount ?? 0;
	}

	async runEach(statement: string, rows: ReadonlyArray<readonly SqlValue[]>) {
		const isPlain = plainInsert.test(statement) || isOfDifferent(statement, rows);
		for (let from = 0; from < rows.length; ) {
			const some = rows.slice(from, from + (isPlain ? blockWithin(rows.length - from) : 1));
			await this.run(ofRows(statement, some.length), ...some.flat());
			from += some.length;
		}
	}
}

/** Adds a row, and changes none: many rows can be added by one statement. */
const plainInsert = /^INSERT INTO [^?]* VALUES \(\?(?:, \?)*\)(?: ON CONFLICT DO NOTHING)?$/;

/** Adds to rows that count; many can be added to by one statement, as long as each comes once. */
const countingInsert =
	/^INSERT INTO (\w+) \((\w+), n\) VALUES \(\?, \?\)\s+ON CONFLICT \(\2\) DO UPDATE SET n = \1\.n \+ excluded\.n$/;

const isOfDifferent = (statement: string, rows: ReadonlyArray<readonly SqlValue[]>) =>
	countingInsert.test(statement) && new Set(rows.map(([id]) => id)).size === rows.length;

/** An insert of one row, as one of several. */
const ofRows = (statement: string, rows: number) =>
	rows === 1
		? statement
		: statement.replace(/\(\?[^)]*\)/, (row) => Array(rows).fill(row).join(', '));

const asQuery = (statement: string, values: SqlValue[]): QueryConfig => ({
	...translate(statement),
	values: values.map((value) => (typeof value === 'string' ? toStored(value) : value)),
});
