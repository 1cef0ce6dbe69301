import { availabilitySet } from '../../core/events';
import { availabilityListSchema, type Availability } from '../../core/route';
import type { AvailabilityBook } from '../books';
import type { BatchSql } from './BatchSql';
import type { EventRow } from './events';
import { within } from './limits';
import { plainText } from './packedText';

/** Nothing of an event that another version of the pack wrote. */
function saidBy({ at, data }: Pick<EventRow, 'at' | 'data'>) {
	const event = availabilitySet.data.safeParse(JSON.parse(plainText(data))).data;
	if (!event) return [];
	const { ownerKey, away, by, until } = event;
	const span = {
		from: Date.parse(event.from),
		until: until === null ? null : Date.parse(until),
	};
	return [{ ownerKey, said: { away, by, ...span, at: Number(at) } }];
}

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

	async ever() {
		const rows = await this.sql.all<Pick<EventRow, 'at' | 'data'>>(
			`SELECT at, data FROM event
			WHERE workspace = ? AND type = 'owner.availabilitySet' ORDER BY sequence`,
			this.workspace,
		);
		const ever = await this.all();
		const byOwner = Map.groupBy(rows.flatMap(saidBy), ({ ownerKey }) => ownerKey);
		for (const [ownerKey, events] of byOwner) {
			const logged = events.map(({ said }) => said);
			// What counts still may be older than the log.
			const since = Math.min(...logged.map(({ at }) => at));
			const older = (ever.get(ownerKey) ?? []).filter(({ at }) => at < since);
			ever.set(ownerKey, [...older, ...logged]);
		}
		return ever;
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
