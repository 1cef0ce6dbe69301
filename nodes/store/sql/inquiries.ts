import { assignmentSchema, isContentInquiryId, nthInquiryId } from '../../core/lead';
import type { InquiryBook, Registration } from '../LeadStore';
import type { Inquiry, LeadItem } from '../records';
import type { Sql } from './Sql';
import { waitingTimerId } from './timers';

interface InquiryRow {
	id: string;
	lead_id: string | null;
	received_at: number;
	state: Inquiry['state'];
	outcome: string | null;
	item: string;
	assignment: string | null;
}

const columns = `id, lead_id, received_at, state, outcome, item,
	(SELECT a.assignment FROM assignment a
		WHERE a.workspace = i.workspace AND a.inquiry_id = i.id
		ORDER BY a.round DESC LIMIT 1) AS assignment`;

const toInquiry = (row: InquiryRow): Inquiry => ({
	id: row.id,
	leadId: row.lead_id,
	receivedAt: row.received_at,
	state: row.state,
	outcome: row.outcome,
	item: JSON.parse(row.item) as LeadItem,
	assignment: row.assignment === null ? null : assignmentSchema.parse(JSON.parse(row.assignment)),
});

export class SqlInquiryBook implements InquiryBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async register(registration: Registration) {
		const known = await this.findReplayed(registration);
		if (known) return { inquiry: known, replay: true };

		const { inquiryId, receivedAt, waitingAt, item } = registration;
		const id = nthInquiryId(inquiryId, (await this.countOfContent(inquiryId)) + 1);
		await this.insert(id, inquiryId, null, receivedAt, item);
		await this.sql.run(
			`INSERT INTO timer (workspace, id, kind, due_at, visible_at, attempts, inquiry_id)
			VALUES (?, ?, 'waiting', ?, ?, 0, ?)`,
			this.workspace,
			waitingTimerId(id),
			waitingAt,
			waitingAt,
			id,
		);
		const inquiry: Inquiry = {
			id,
			leadId: null,
			receivedAt,
			state: 'open',
			outcome: null,
			item,
			assignment: null,
		};
		return { inquiry, replay: false };
	}

	async find(inquiryId: string) {
		const [row] = await this.sql.all<InquiryRow>(
			`SELECT ${columns} FROM inquiry i WHERE workspace = ? AND id = ?`,
			this.workspace,
			inquiryId,
		);
		return row && toInquiry(row);
	}

	async link(inquiryId: string, leadId: string, item: LeadItem) {
		await this.sql.run(
			'UPDATE inquiry SET lead_id = ?, item = ? WHERE workspace = ? AND id = ?',
			leadId,
			JSON.stringify(item),
			this.workspace,
			inquiryId,
		);
	}

	async keepItem(inquiryId: string, leadId: string | null, receivedAt: number, item: LeadItem) {
		await this.insert(inquiryId, inquiryId, leadId, receivedAt, item);
	}

	async finish(inquiryId: string, outcome: string) {
		await this.sql.run(
			`UPDATE inquiry SET state = 'finished', outcome = ?
			WHERE workspace = ? AND id = ? AND state <> 'finished'`,
			outcome,
			this.workspace,
			inquiryId,
		);
		await this.sql.run(
			'DELETE FROM timer WHERE workspace = ? AND id = ?',
			this.workspace,
			waitingTimerId(inquiryId),
		);
	}

	/**
	 * The same submission is the same inquiry for ever. The same content is the same inquiry
	 * within the window around a known receipt, whichever of the two deliveries came first.
	 */
	private async findReplayed({ inquiryId, receivedAt, replayWindowMs }: Registration) {
		const exact = await this.find(inquiryId);
		if (!exact || !isContentInquiryId(inquiryId)) return exact;
		if (Math.abs(exact.receivedAt - receivedAt) <= replayWindowMs) return exact;
		const [row] = await this.sql.all<InquiryRow>(
			`SELECT ${columns} FROM inquiry i
			WHERE workspace = ? AND content_id = ? AND received_at BETWEEN ? AND ?
			ORDER BY received_at LIMIT 1`,
			this.workspace,
			inquiryId,
			receivedAt - replayWindowMs,
			receivedAt + replayWindowMs,
		);
		return row && toInquiry(row);
	}

	private async countOfContent(contentId: string) {
		const [row] = await this.sql.all<{ n: number }>(
			'SELECT COUNT(*) AS n FROM inquiry WHERE workspace = ? AND content_id = ?',
			this.workspace,
			contentId,
		);
		return Number(row?.n ?? 0);
	}

	private async insert(
		id: string,
		contentId: string,
		leadId: string | null,
		receivedAt: number,
		item: LeadItem,
	) {
		await this.sql.run(
			`INSERT INTO inquiry (workspace, id, content_id, lead_id, received_at, state, item)
			VALUES (?, ?, ?, ?, ?, 'open', ?)
			ON CONFLICT (workspace, id) DO UPDATE SET
				item = excluded.item, lead_id = COALESCE(excluded.lead_id, inquiry.lead_id)`,
			this.workspace,
			id,
			contentId,
			leadId,
			receivedAt,
			JSON.stringify(item),
		);
	}
}
