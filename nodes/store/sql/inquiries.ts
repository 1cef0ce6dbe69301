import {
	isContentInquiryId,
	nthInquiryId,
	numberOfInquiry,
	sharedInquiryId,
} from '../../core/keys';
import { assignmentSchema } from '../../core/lead';
import type { Inquiry, InquiryBook, LeadItem, Registration } from '../books';
import { newestAssignment } from './assignments';
import { assignmentOf } from './assignmentText';
import { itemText, itemWith, type ItemRow } from './itemText';
import { addKeys } from './leadKeys';
import { within } from './limits';
import type { Sql } from './Sql';
import { waitingTimerId } from './timers';

interface InquiryRow extends ItemRow {
	received_at: number;
	outcome: string | null;
	item: string;
	assignment: string | null;
}

const columns = `workspace, id, lead_id, received_at, outcome, item,
	${newestAssignment('i.id')} AS assignment`;

function toInquiry(row: InquiryRow): Inquiry {
	const assignment =
		row.assignment === null ? null : assignmentSchema.parse(assignmentOf(row.assignment));
	const reached = assignment ? 'assigned' : 'open';
	return {
		id: row.id,
		leadId: row.lead_id,
		receivedAt: row.received_at,
		state: row.outcome === null ? reached : 'finished',
		outcome: row.outcome,
		item: itemWith(row.item, row.assignment, row),
		assignment,
	};
}

/** Of the later inquiries with the same words, the first one in a span of time. */
const firstOfSameWords = `SELECT id, received_at FROM (SELECT id, received_at FROM inquiry
	WHERE workspace = ? AND content_id = ? AND received_at >= ? AND received_at <= ?
	ORDER BY received_at LIMIT 1) later`;

export class SqlInquiryBook implements InquiryBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async identify({
		inquiryId,
		receivedAt,
		replayWindowMs,
	}: Parameters<InquiryBook['identify']>[0]) {
		// The same submission is the same inquiry for ever. The same content is the same inquiry
		// around a known receipt, whichever of the two deliveries came first.
		const isContent = isContentInquiryId(inquiryId);
		const from = Math.max(receivedAt - replayWindowMs, Number.MIN_SAFE_INTEGER);
		const to = Math.min(receivedAt + replayWindowMs, Number.MAX_SAFE_INTEGER);
		const rows = await this.sql.all<Pick<InquiryRow, 'id' | 'received_at'>>(
			`SELECT id, received_at FROM inquiry WHERE workspace = ? AND id = ?
			${isContent ? `UNION ALL ${firstOfSameWords}` : ''}`,
			...[this.workspace, inquiryId],
			...(isContent ? [this.workspace, inquiryId, from, to] : []),
		);
		const isNear = ({ received_at }: (typeof rows)[number]) =>
			!isContent || (received_at >= from && received_at <= to);
		const [known] = rows.filter(isNear).sort((a, b) => a.received_at - b.received_at);
		if (known) return { id: known.id, known: true };
		const isTaken = rows.some(({ id }) => id === inquiryId);
		return { id: isTaken ? await this.freeIdFor(inquiryId) : inquiryId, known: false };
	}

	/** An id that no inquiry with these words has: the next one, unless one came late. */
	private async freeIdFor(contentId: string) {
		const [newest] = await this.sql.all<Pick<InquiryRow, 'id'>>(
			`SELECT id FROM inquiry WHERE workspace = ? AND content_id = ?
			ORDER BY received_at DESC LIMIT 1`,
			this.workspace,
			contentId,
		);
		let n = newest ? numberOfInquiry(newest.id) + 1 : 2;
		for (let step = 1; await this.isThere(nthInquiryId(contentId, n)); step *= 2) n += step;
		return nthInquiryId(contentId, n);
	}

	private async isThere(id: string) {
		const rows = await this.sql.all(
			'SELECT 1 AS there FROM inquiry WHERE workspace = ? AND id = ?',
			this.workspace,
			id,
		);
		return rows.length > 0;
	}

	async add({ id, leadId, receivedAt, waitingAt, item }: Parameters<InquiryBook['add']>[0]) {
		await this.insert(id, leadId, receivedAt, item);
		await this.sql.run(
			`INSERT INTO timer (workspace, id, kind, due_at, visible_at, attempts, inquiry_id)
			VALUES (?, ?, 'waiting', ?, ?, 0, ?) ON CONFLICT DO NOTHING`,
			this.workspace,
			waitingTimerId(id),
			waitingAt,
			waitingAt,
			id,
		);
	}

	async register(registration: Registration) {
		const { id, known } = await this.identify(registration);
		const replayed = known ? await this.find(id) : undefined;
		if (replayed) return { inquiry: replayed, replay: true };

		await this.add({ ...registration, id });
		const { leadId, receivedAt, item } = registration;
		const inquiry: Inquiry = {
			...{ id, leadId, receivedAt, item },
			...{ state: 'open', outcome: null, assignment: null },
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

	async keepItem(
		...[id, leadId, receivedAt, item, keys = []]: Parameters<InquiryBook['keepItem']>
	) {
		await this.insert(id, leadId, receivedAt, await this.withoutOtherBooks(id, item));
		const holder = leadId ?? id;
		if (keys.length === 0 || (await this.isKnown(holder))) return;
		await addKeys(this.sql, this.workspace, holder, keys);
	}

	/** Without what comes back out of other books: the assignment, and how the clocks stand. */
	private async withoutOtherBooks(id: string, item: LeadItem): Promise<LeadItem> {
		const { assignment, sla, ...others } = item;
		if (assignment === undefined && sla === undefined) return item;
		const [kept] = await this.sql.all<{ assignment: number; sla: number }>(
			`SELECT (SELECT COUNT(*) FROM assignment WHERE workspace = ? AND inquiry_id = ?) AS assignment,
				(SELECT COUNT(*) FROM clock WHERE workspace = ? AND inquiry_id = ?) AS sla`,
			...[this.workspace, id, this.workspace, id],
		);
		return {
			...others,
			...(assignment !== undefined && !Number(kept?.assignment) && { assignment }),
			...(sla !== undefined && !Number(kept?.sla) && { sla }),
		};
	}

	/** A known lead has keys of its own, which Dedup Match gave it. */
	private async isKnown(leadId: string) {
		const known = await this.sql.all(
			'SELECT 1 AS known FROM lead WHERE workspace = ? AND id = ?',
			this.workspace,
			leadId,
		);
		return known.length > 0;
	}

	async outcomeOf(inquiryId: string) {
		const [row] = await this.sql.all<Pick<InquiryRow, 'outcome'>>(
			'SELECT outcome FROM inquiry WHERE workspace = ? AND id = ?',
			this.workspace,
			inquiryId,
		);
		return row?.outcome ?? null;
	}

	async finish(inquiryId: string, outcome: string) {
		await this.sql.run(
			`UPDATE inquiry SET outcome = ? WHERE workspace = ? AND id = ? AND outcome IS NULL`,
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

	private async insert(id: string, leadId: string | null, receivedAt: number, item: LeadItem) {
		await this.sql.run(
			`INSERT INTO inquiry (workspace, id, content_id, lead_id, received_at, item)
			VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (workspace, id) DO UPDATE SET
				item = excluded.item, lead_id = COALESCE(excluded.lead_id, inquiry.lead_id)`,
			this.workspace,
			within('Inquiry ID', id),
			id === sharedInquiryId(id) ? null : sharedInquiryId(id),
			within('Lead ID', leadId),
			receivedAt,
			itemText(item, { workspace: this.workspace, id, lead_id: leadId }),
		);
	}
}
