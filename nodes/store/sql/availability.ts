import { availabilityListSchema, type Availability } from '../../core/route';
import type { AvailabilityBook } from '../books';
import type { BatchSql } from './BatchSql';
import { within } from './limits';

export class SqlAvailabilityBook implements AvailabilityBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async all() {
		const rows = await this.sql.all<{ owner_key: string; said: string }>(
			'SELECT owner_key, said FROM owner_availability WHERE workspace = ?',
			this.workspace,
		);
		return new Map(
			rows.map((row) => [row.owner_key, availabilityListSchema.parse(JSON.parse(row.said))]),
		);
	}

	async save(ownerKey: string, said: readonly Availability[]) {
		if (said.length === 0) {
			await this.sql.run(
				'DELETE FROM owner_availability WHERE workspace = ? AND owner_key = ?',
				...[this.workspace, ownerKey],
			);
			return;
		}
		await this.sql.run(
			`INSERT INTO owner_availability (workspace, owner_key, said) VALUES (?, ?, ?)
			ON CONFLICT (workspace, owner_key) DO UPDATE SET said = excluded.said`,
			...[this.workspace, within('Owner ID', ownerKey), JSON.stringify(said)],
		);
	}
}
