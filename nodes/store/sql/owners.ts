import { knownOwnerSchema, type KnownOwner } from '../../core/route';
import type { OwnerBook } from '../books/OwnerBook';
import { within } from './limits';
import type { BatchSql } from './BatchSql';

export class SqlOwnerBook implements OwnerBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async all() {
		const rows = await this.sql.all<{ marks: string }>(
			'SELECT marks FROM owner WHERE workspace = ? ORDER BY owner_key',
			this.workspace,
		);
		return rows.map(({ marks }) => knownOwnerSchema.parse(JSON.parse(marks)));
	}

	async save(owners: readonly KnownOwner[]) {
		for (const owner of owners) {
			this.sql.later(
				`INSERT INTO owner (workspace, owner_key, marks) VALUES (?, ?, ?)
				ON CONFLICT (workspace, owner_key) DO UPDATE SET marks = excluded.marks`,
				owner.key,
				this.workspace,
				within('Owner ID', owner.key),
				JSON.stringify(owner),
			);
		}
	}
}
