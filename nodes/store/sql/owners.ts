import { knownOwnerSchema, type KnownOwner } from '../../core/route';
import type { OwnerBook } from '../books/OwnerBook';
import { within } from './limits';
import type { Sql } from './Sql';

export class SqlOwnerBook implements OwnerBook {
	constructor(
		private readonly sql: Sql,
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
			await this.sql.run(
				`INSERT INTO owner (workspace, owner_key, marks) VALUES (?, ?, ?)
				ON CONFLICT (workspace, owner_key) DO UPDATE SET marks = excluded.marks`,
				this.workspace,
				within('Owner ID', owner.key),
				JSON.stringify(owner),
			);
		}
	}
}
