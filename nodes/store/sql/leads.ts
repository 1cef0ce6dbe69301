import { ownerSchema } from '../../core/lead';
import type { LeadBook } from '../LeadStore';
import type { KnownLead, LeadStatus, MatchKey } from '../records';
import type { Sql } from './Sql';

interface LeadRow {
	id: string;
	first_seen_at: number;
	last_inquiry_at: number;
	last_touch_at: number | null;
	inquiries: number;
	status: LeadStatus;
	owner: string | null;
	person: string;
}

type Person = Pick<KnownLead, 'fullName' | 'email' | 'phone' | 'company' | 'domain'>;

const columns = `l.id, l.first_seen_at, l.last_inquiry_at, l.last_touch_at, l.inquiries, l.status,
	l.owner, l.person`;

const toKnownLead = (row: LeadRow): KnownLead => ({
	...(JSON.parse(row.person) as Person),
	id: row.id,
	status: row.status,
	owner: row.owner === null ? null : ownerSchema.parse(JSON.parse(row.owner)),
	firstSeenAt: row.first_seen_at,
	lastInquiryAt: row.last_inquiry_at,
	lastTouchAt: row.last_touch_at,
	inquiries: row.inquiries,
});

export class SqlLeadBook implements LeadBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async find(leadId: string) {
		const [row] = await this.sql.all<LeadRow>(
			`SELECT ${columns} FROM lead l WHERE l.workspace = ? AND l.id = ?`,
			this.workspace,
			leadId,
		);
		return row && toKnownLead(row);
	}

	async findCandidates(keys: readonly MatchKey[]) {
		const found = new Map<string, KnownLead>();
		for (const { kind, value } of keys) {
			const rows = await this.sql.all<LeadRow>(
				`SELECT ${columns} FROM lead_key k
				JOIN lead l ON l.workspace = k.workspace AND l.id = k.lead_id
				WHERE k.workspace = ? AND k.kind = ? AND k.value = ?`,
				this.workspace,
				kind,
				value,
			);
			for (const row of rows) found.set(row.id, toKnownLead(row));
		}
		return [...found.values()].sort(
			(a, b) => a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1),
		);
	}

	async save(lead: KnownLead, keys: readonly MatchKey[]) {
		const { id, status, owner, firstSeenAt, lastInquiryAt, lastTouchAt, inquiries } = lead;
		const { fullName, email, phone, company, domain } = lead;
		const person: Person = { fullName, email, phone, company, domain };
		await this.sql.run(
			`INSERT INTO lead (workspace, id, first_seen_at, last_inquiry_at, last_touch_at,
				inquiries, status, owner, person)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (workspace, id) DO UPDATE SET
				first_seen_at = excluded.first_seen_at, last_inquiry_at = excluded.last_inquiry_at,
				last_touch_at = excluded.last_touch_at, inquiries = excluded.inquiries,
				status = excluded.status, owner = excluded.owner, person = excluded.person`,
			this.workspace,
			id,
			firstSeenAt,
			lastInquiryAt,
			lastTouchAt,
			inquiries,
			status,
			owner && JSON.stringify(owner),
			JSON.stringify(person),
		);
		for (const { kind, value } of keys) {
			await this.sql.run(
				`INSERT INTO lead_key (workspace, kind, value, lead_id) VALUES (?, ?, ?, ?)
				ON CONFLICT DO NOTHING`,
				this.workspace,
				kind,
				value,
				id,
			);
		}
	}

	async touch(leadId: string, at: number) {
		await this.sql.run(
			`UPDATE lead SET last_touch_at = ?
			WHERE workspace = ? AND id = ? AND (last_touch_at IS NULL OR last_touch_at < ?)`,
			at,
			this.workspace,
			leadId,
			at,
		);
	}
}
