import type { Shadow, ShadowBooks } from '../../books';
import type { BatchSql } from '../BatchSql';
import { SqlLeadBook } from '../leads';
import { ownerOf } from '../ownerText';
import { laneOf } from './lane';

/**
 * Whose the lead `l` is to a shadow that has `s` of it: by its own decisions, else as it was live before the
 * shadow began. Who asked since then and was not decided by the shadow yet is nobody's.
 */
const owned = (column: 'domain' | 'account' | 'id') => `SELECT l.id,
		CASE WHEN s.id IS NULL THEN l.owner ELSE s.owner END AS owner
	FROM lead l LEFT JOIN lead s ON s.workspace = ? AND s.id = l.id
	WHERE l.workspace = ? AND l.${column} = ?
		AND (s.owner IS NOT NULL OR (s.id IS NULL AND l.owner IS NOT NULL AND l.last_inquiry_at < ?))`;

const newestOwned = (column: 'domain' | 'account') =>
	`${owned(column)} AND l.owner IS NOT NULL AND l.status <> 'closed'
	ORDER BY l.last_inquiry_at DESC, l.id DESC LIMIT 2`;

type ShadowLeadBook = ShadowBooks['leads'];

/** Known leads as a shadow sees them: they are the live ones, with the shadow's owners. */
export class ShadowLeads implements ShadowLeadBook {
	private readonly live: SqlLeadBook;

	private readonly lane: string;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
		private readonly shadow: Shadow,
	) {
		this.live = new SqlLeadBook(sql, workspace);
		this.lane = laneOf(workspace, shadow.name);
	}

	async find(leadId: string) {
		const lead = await this.live.find(leadId);
		if (!lead) return undefined;
		const [own] = await this.sql.all<{ owner: string | null }>(
			'SELECT owner FROM lead WHERE workspace = ? AND id = ?',
			...[this.lane, leadId],
		);
		return own ? { ...lead, owner: own.owner === null ? null : ownerOf(own.owner) } : lead;
	}

	async ownerOf(leadId: string) {
		const [row] = await this.sql.all<{ owner: string }>(
			owned('id'),
			...[this.lane, this.workspace, leadId, this.shadow.since],
		);
		return row ? ownerOf(row.owner) : null;
	}

	async ownerOfAccount(
		{ id, domain }: Parameters<ShadowLeadBook['ownerOfAccount']>[0],
		except: string,
	) {
		const newest =
			(await this.newest('account', id, except)) ?? (await this.newest('domain', domain, except));
		return newest === undefined ? undefined : ownerOf(newest);
	}

	private async newest(column: 'domain' | 'account', value: string | null, except: string) {
		if (value === null) return undefined;
		const rows = await this.sql.all<{ id: string; owner: string }>(
			newestOwned(column),
			...[this.lane, this.workspace, value, this.shadow.since],
		);
		return rows.find(({ id }) => id !== except)?.owner;
	}
}
