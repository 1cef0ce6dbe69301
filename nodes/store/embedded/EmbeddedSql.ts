import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql, SqlValue } from '../sql/Sql';
import { rowFromStored, toStored } from '../sql/storedText';

/** Statements of one database file, each prepared once. */
export class EmbeddedSql implements Sql {
	private readonly prepared = new Map<string, StatementSync>();

	constructor(private readonly database: DatabaseSync) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		const rows = this.prepare(statement).all(...values.map(stored));
		return rows.map((row) => rowFromStored<Row>(row));
	}

	async run(statement: string, ...values: SqlValue[]) {
		return Number(this.prepare(statement).run(...values.map(stored)).changes);
	}

	private prepare(statement: string) {
		let prepared = this.prepared.get(statement);
		if (!prepared) {
			prepared = this.database.prepare(statement);
			this.prepared.set(statement, prepared);
		}
		return prepared;
	}
}

const stored = (value: SqlValue) => (typeof value === 'string' ? toStored(value) : value);
