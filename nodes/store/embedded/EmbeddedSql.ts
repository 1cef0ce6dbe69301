import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql, SqlValue } from '../sql/Sql';

/** Statements of one database file, each prepared once. */
export class EmbeddedSql implements Sql {
	private readonly prepared = new Map<string, StatementSync>();

	constructor(private readonly database: DatabaseSync) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		return this.prepare(statement).all(...values) as Row[];
	}

	async run(statement: string, ...values: SqlValue[]) {
		return Number(this.prepare(statement).run(...values).changes);
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
