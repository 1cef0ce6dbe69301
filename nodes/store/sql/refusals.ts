import type { Refusal, RefusalBook } from '../books';
import type { BatchSql } from './BatchSql';
import { inBlocks, placeholders } from './Sql';

const insert = `INSERT INTO refusal (workspace, mark, what, at) VALUES (?, ?, ?, ?)
	ON CONFLICT DO NOTHING`;

const remove = 'DELETE FROM refusal WHERE workspace = ? AND mark = ? AND what = ?';

export class SqlRefusalBook implements RefusalBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async remember(refusals: readonly Refusal[], at: number) {
		for (const { mark, what } of refusals) {
			this.sql.later(insert, null, this.workspace, mark, what, at);
		}
	}

	async forget(refusals: readonly Refusal[]) {
		for (const { mark, what } of refusals) {
			this.sql.later(remove, null, this.workspace, mark, what);
		}
	}

	async of(marks: readonly string[]) {
		const found = new Set<string>();
		for (const some of inBlocks([...new Set(marks)])) {
			const rows = await this.sql.all<{ what: string }>(
				`SELECT what FROM refusal WHERE workspace = ? AND mark IN ${placeholders(some.length)}
				ORDER BY what`,
				...[this.workspace, ...some],
			);
			for (const { what } of rows) found.add(what);
		}
		return [...found];
	}
}
