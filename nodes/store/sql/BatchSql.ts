import { ReadAhead, type ExpectedIds, type ReadAheadOrder } from './ReadAhead';
import type { Connection, Sql, SqlValue } from './Sql';
import { tablesIn } from './tablesIn';

/** A change that waits to be written. */
interface Change {
	statement: string;
	values: readonly LaterValue[];
}

/** A value, or what makes it when it is written. */
export type LaterValue = SqlValue | (() => SqlValue);

/** The ids that a batch will ask about. */
export type Expected = Readonly<Record<ReadAheadOrder<unknown>['by'], ExpectedIds>>;

/**
 * The statements of a transaction in one workspace. What a batch writes lead by lead is written table
 * by table, and what it reads lead by lead is read for many leads at once: either takes a fraction of
 * the time. Nobody sees a difference: before a statement names a table, what waits to be written into
 * it is written, and what was read ahead of an id is forgotten when something of it changes.
 */
export class BatchSql implements Sql {
	private readonly waiting = new Map<string, Change[]>();

	/** By a table: the tables into which something waits, or waited, to be written that looks into it. */
	private readonly lookers = new Map<string, Set<string>>();

	/** The ids of the rows that were written once, by their tables. */
	private readonly written = new Map<string, Set<string>>();

	/** What is added to rows that count, by their tables and ids, until it is written. */
	private readonly sums = new Map<string, Map<string, { n: number }>>();

	/** By what they read. */
	private readonly readers = new Map<string, ReadAhead<unknown>>();

	/** By the tables that they read. */
	private readonly readersOfTable = new Map<string, Array<ReadAhead<unknown>>>();

	constructor(
		private readonly connection: Connection,
		private readonly expected: Expected,
	) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		if (this.waiting.size > 0) await this.writeInto(tablesIn(statement));
		return await this.connection.all<Row>(statement, ...values);
	}

	/**
	 * Makes a change at once: one that many rows hang on, or whose count of rows is asked for. What waits
	 * and looks into what it changes is written before.
	 */
	async run(statement: string, ...values: SqlValue[]) {
		const tables = tablesIn(statement);
		await this.writeInto([...tables, ...(this.lookers.get(tables[0] ?? '') ?? [])]);
		for (const table of tables) {
			this.written.delete(table);
			for (const reader of this.readersOf(table)) reader.forgetAll();
		}
		return await this.connection.run(statement, ...values);
	}

	/**
	 * Makes a change before anybody could see that it was not made: at the latest at the end of the
	 * transaction, or of the part of it that is undone alone.
	 *
	 * @param statement changes one table; what waits to be written into others that it looks into is
	 * written before it
	 * @param values some may be made when they are written, which is quicker for one after the other
	 * @param about the ids (of inquiries, leads or keys) by which the rows that it changes are read ahead
	 */
	later(
		statement: string,
		about: string | null | readonly string[],
		...values: LaterValue[]
	): void {
		const [table = '', ...others] = tablesIn(statement);
		for (const other of others) {
			this.lookers.set(other, (this.lookers.get(other) ?? new Set()).add(table));
		}
		const waiting = this.waiting.get(table);
		if (waiting) waiting.push({ statement, values });
		else this.waiting.set(table, [{ statement, values }]);
		const ids = typeof about === 'string' ? [about] : (about ?? []);
		for (const reader of this.readersOf(table)) ids.forEach((id) => reader.forget(id));
	}

	/**
	 * As {@link later}, for a row that stays as it is while it is there: it is written once.
	 *
	 * @param id tells it from the others of its table
	 */
	once(statement: string, id: string, ...values: LaterValue[]): void {
		const [table = ''] = tablesIn(statement);
		const written = this.written.get(table) ?? new Set();
		if (written.has(id)) return;
		this.written.set(table, written.add(id));
		this.later(statement, null, ...values);
	}

	/**
	 * As {@link later}, for a row that counts: whatever is added to it is added by one statement.
	 *
	 * @param id tells the row from the others of its table
	 * @param n may be below 0; the statement's last value
	 */
	add(statement: string, id: string, n: number, ...values: SqlValue[]): void {
		const [table = ''] = tablesIn(statement);
		const sums = this.sums.get(table) ?? new Map<string, { n: number }>();
		const known = sums.get(id);
		if (known) {
			known.n += n;
			return;
		}
		const sum = { n };
		this.sums.set(table, sums.set(id, sum));
		this.later(statement, null, ...values, () => sum.n);
	}

	/** What reads rows by an id, for many of the expected ids at once; the same for the same order. */
	readAhead<Row>(order: ReadAheadOrder<Row>): ReadAhead<Row> {
		const statement = order.statement(1);
		const key = JSON.stringify([statement, order.values, order.valuesOf?.('')]);
		const known = this.readers.get(key);
		if (known) return known as ReadAhead<Row>;
		const reader = new ReadAhead<Row>(this, order, this.expected[order.by]);
		const ofAnyRow = reader as ReadAhead<unknown>;
		this.readers.set(key, ofAnyRow);
		for (const table of tablesIn(statement)) {
			this.readersOfTable.set(table, [...this.readersOf(table), ofAnyRow]);
		}
		return reader;
	}

	/** Makes the changes that wait. */
	async write(): Promise<void> {
		await this.writeInto([...this.waiting.keys()]);
	}

	/** Forgets what was read, and the changes that wait. */
	forget(): void {
		this.waiting.clear();
		this.written.clear();
		this.sums.clear();
		for (const reader of this.readers.values()) reader.forgetAll();
	}

	private async writeInto(tables: readonly string[]) {
		for (const table of tables) {
			const changes = this.waiting.get(table);
			if (!changes) continue;
			this.waiting.delete(table);
			this.sums.delete(table);
			await this.writeInto(lookedInto(changes));
			for (const [statement, alike] of runsOf(changes)) {
				await this.connection.runEach(statement, alike);
			}
		}
	}

	private readersOf(table: string) {
		return this.readersOfTable.get(table) ?? [];
	}
}

/** The tables that changes look into beside the one that they change. */
const lookedInto = (changes: readonly Change[]) => [
	...new Set(changes.flatMap(({ statement }) => tablesIn(statement).slice(1))),
];

/** Changes in their order, those by the same statement one after the other at once. */
function runsOf(changes: readonly Change[]) {
	const runs: Array<[string, Array<readonly SqlValue[]>]> = [];
	for (const { statement, values: given } of changes) {
		const values = given.map((value) => (typeof value === 'function' ? value() : value));
		const last = runs.at(-1);
		if (last?.[0] === statement) last[1].push(values);
		else runs.push([statement, [values]]);
	}
	return runs;
}
