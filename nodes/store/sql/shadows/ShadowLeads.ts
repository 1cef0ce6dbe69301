import type { Shadow, ShadowBooks } from '../../books';
import { askedOf, strongestFirst, tells } from '../accountMembers';
import type { BatchSql } from '../BatchSql';
import { leadColumns, toKnownLead, type LeadRow } from '../leadRow';
import { SqlLeadBook } from '../leads';
import { ownerOf } from '../ownerText';
import { laneOf } from './lane';

/**
 * Whose the lead `l` is to a shadow that has `s` of it: by its own decisions, else as it was live before the
 * shadow began. Who asked since then and was not decided by the shadow yet is nobody's.
 */
const ownerThere =
	'CASE WHEN s.id IS NOT NULL THEN s.owner WHEN l.last_inquiry_at < ? THEN l.owner END';

const beside = 'FROM lead l LEFT JOIN lead s ON s.workspace = ? AND s.id = l.id';

const membersBy = (column: string, n: number) => `SELECT * FROM (
	SELECT ${leadColumns}, ${ownerThere} AS owner_there ${beside}
		WHERE l.workspace = ? AND l.${column} = ? AND ${tells}
			AND (${ownerThere} IS NOT NULL OR l.status = 'customer') ${strongestFirst}) of_${n}`;

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
		const [row] = await this.sql.all<{ owner: string | null }>(
			`SELECT ${ownerThere} AS owner ${beside} WHERE l.workspace = ? AND l.id = ?`,
			...[this.shadow.since, this.lane, this.workspace, leadId],
		);
		return row && row.owner !== null ? ownerOf(row.owner) : null;
	}

	async ofAccount(account: Parameters<ShadowLeadBook['ofAccount']>[0]) {
		const asked = askedOf(account);
		if (asked.length === 0) return [];
		const { since } = this.shadow;
		const rows = await this.sql.all<LeadRow & { owner_there: string | null }>(
			asked.map(([column], n) => membersBy(column, n)).join(' UNION ALL '),
			...asked.flatMap(([, value]) => [since, this.lane, this.workspace, value, since]),
		);
		const leads = new Map(rows.map((row) => [row.id, { ...row, owner: row.owner_there }]));
		return [...leads.values()].map(toKnownLead);
	}
}
