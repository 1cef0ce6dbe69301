import { leadIdOfNew } from '../../core/match';
import type { Holding, HoldingBook, HoldingMove } from '../books';
import type { BatchSql } from './BatchSql';
import { within } from './limits';
import type { ReadAhead } from './ReadAhead';
import { inBlocks, placeholders } from './Sql';

interface HoldingRow {
	lead_id: string;
	owner_key: string;
	since: number;
	inquiry_id: string;
	pool: string;
}

/** Stands in a row for the inquiry that made the lead: most are held by that one. */
const ofLead = '=';

const inquiryOf = ({ lead_id, inquiry_id }: HoldingRow) => {
	if (inquiry_id !== ofLead) return inquiry_id;
	const made = leadIdOfNew('');
	return lead_id.startsWith(made) ? lead_id.slice(made.length) : lead_id;
};

const keptInquiry = ({ leadId, inquiryId }: Holding) =>
	leadId === leadIdOfNew(inquiryId) ? ofLead : inquiryId;

const toHolding = (row: HoldingRow): Holding => ({
	leadId: row.lead_id,
	ownerKey: row.owner_key,
	since: row.since,
	inquiryId: inquiryOf(row),
	pool: row.pool,
});

const columns = 'lead_id, owner_key, since, inquiry_id, pool';

const insert = `INSERT INTO holding (workspace, lead_id, owner_key, since, inquiry_id, pool)
	VALUES (?, ?, ?, ?, ?, ?)`;

const move = `UPDATE holding SET owner_key = ?, since = ?, inquiry_id = ?, pool = ?
	WHERE workspace = ? AND lead_id = ?`;

const remove = 'DELETE FROM holding WHERE workspace = ? AND lead_id = ?';

const count = `INSERT INTO held_leads (workspace, owner_key, pool, leads) VALUES (?, ?, ?, ?)
	ON CONFLICT (workspace, owner_key, pool) DO UPDATE SET leads = held_leads.leads + excluded.leads`;

export class SqlHoldingBook implements HoldingBook {
	private readonly byLead: ReadAhead<HoldingRow>;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.byLead = sql.readAhead({
			by: 'leadIds',
			statement: (ids) => `SELECT ${columns} FROM holding
				WHERE workspace = ? AND lead_id IN ${placeholders(ids)}`,
			values: [workspace],
			idOf: (row) => row.lead_id,
		});
	}

	async find(leadId: string) {
		const [row] = await this.byLead.of(leadId);
		return row && toHolding(row);
	}

	async countByOwner(ownerKeys: readonly string[]) {
		return await this.countBy('owner_key', ownerKeys);
	}

	async countByPool(pools: readonly string[]) {
		return await this.countBy('pool', pools);
	}

	async countByOwnerIn(pool: string) {
		const rows = await this.sql.all<{ owner_key: string; leads: number }>(
			`SELECT owner_key, leads FROM held_leads
			WHERE workspace = ? AND pool = ? AND leads > 0`,
			...[this.workspace, pool],
		);
		return new Map(rows.map((row) => [row.owner_key, Number(row.leads)]));
	}

	private async countBy(column: 'owner_key' | 'pool', those: readonly string[]) {
		const counts = new Map<string, number>();
		for (const keys of inBlocks(those)) {
			const rows = await this.sql.all<{ counted: string; leads: number }>(
				`SELECT ${column} AS counted, SUM(leads) AS leads FROM held_leads
				WHERE workspace = ? AND leads > 0 AND ${column} IN ${placeholders(keys.length)}
				GROUP BY ${column}`,
				...[this.workspace, ...keys],
			);
			for (const row of rows) counts.set(row.counted, Number(row.leads));
		}
		return counts;
	}

	async heldBy(ownerKey: string, limit: number, after?: Holding) {
		const rows = await this.sql.all<HoldingRow>(
			`SELECT ${columns} FROM holding
			WHERE workspace = ? AND owner_key = ? AND (since, lead_id) > (?, ?)
			ORDER BY since, lead_id LIMIT ?`,
			...[this.workspace, ownerKey],
			...[after?.since ?? Number.MIN_SAFE_INTEGER, after?.leadId ?? '', limit],
		);
		return rows.map(toHolding);
	}

	async take(holding: Holding): Promise<HoldingMove> {
		const { leadId, ownerKey, since, pool } = holding;
		const keptPool = within('Pool', pool);
		const before = await this.find(leadId);
		const inquiryId = keptInquiry(holding);
		if (!before) {
			this.sql.later(
				insert,
				leadId,
				...[this.workspace, within('Lead ID', leadId), within('Owner ID', ownerKey), since],
				...[inquiryId, keptPool],
			);
		} else if (before.ownerKey !== ownerKey) {
			this.sql.later(
				move,
				leadId,
				...[within('Owner ID', ownerKey), since, inquiryId, keptPool],
				...[this.workspace, leadId],
			);
		}
		return this.counted(before, holding);
	}

	async end(leadId: string): Promise<HoldingMove> {
		const before = await this.find(leadId);
		if (before) this.sql.later(remove, leadId, this.workspace, leadId);
		return this.counted(before);
	}

	private counted(before?: Holding, after?: Holding): HoldingMove {
		const stays = before?.ownerKey === after?.ownerKey;
		if (before && !stays) this.add(before, -1);
		if (after && !stays) this.add(after, 1);
		return movedTo(before, stays ? before : after);
	}

	/** A shadow's owners have the same keys as the live ones. */
	private add({ ownerKey, pool }: Holding, n: 1 | -1) {
		const id = JSON.stringify([this.workspace, ownerKey, pool]);
		this.sql.add(count, id, n, this.workspace, ownerKey, pool);
	}
}

/** What it means for who counts open leads that somebody had a lead, and somebody has it. */
export const movedTo = (before: Holding | undefined, after: Holding | undefined): HoldingMove => ({
	...{ from: before?.ownerKey ?? null, to: after?.ownerKey ?? null },
	...{ fromPool: before?.pool ?? '', toPool: after?.pool ?? '' },
});
