import { isContentInquiryId, nthInquiryId, sharedInquiryId } from '../../core/keys';
import { assignmentSchema } from '../../core/lead';
import type { Inquiry, InquiryBook, LeadItem, Registration } from '../books';
import { itemWith, newestAssignment } from './assignments';
import { addKeys } from './leadKeys';
import { within } from './limits';
import type { Sql } from './Sql';
import { waitingTimerId } from './timers';

interface InquiryRow {
	id: string;
	lead_id: string | null;
	received_at: number;
	outcome: string | null;
	item: string;
	assignment: string | null;
}

const columns = `id, lead_id, received_at, outcome, item,
	${newestAssignment('i.id')} AS assignment`;

function toInquiry(row: InquiryRow): Inquiry {
	const assignment =
		row.assignment === null ? null : assignmentSchema.parse(JSON.parse(row.assignment));
	const reached = assignment ? 'assigned' : 'open';
	return {
		id: row.id,
		leadId: row.lead_id,
		receivedAt: row.received_at,
		state: row.outcome === null ? reached : 'finished',
		outcome: row.outcome,
		item: itemWith(row.item, row.assignment),
		assignment,
	};
}

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
		const sameWords = await this.sql.all<Pick<InquiryRow, 'id' | 'received_at'>>(
			`SELECT id, received_at FROM inquiry WHERE workspace = ? AND content_id = ?
			ORDER BY received_at`,
			this.workspace,
			sharedInquiryId(inquiryId),
		);
		// The same submission is the same inquiry for ever. The same content is the same inquiry
		// around a known receipt, whichever of the two deliveries came first.
		const known = sameWords.find(({ id, received_at }) =>
			isContentInquiryId(inquiryId)
				? Math.abs(received_at - receivedAt) <= replayWindowMs
				: id === inquiryId,
		);
		if (known) return { id: known.id, known: true };
		const isNth = isContentInquiryId(inquiryId) ? sameWords.length + 1 : 1;
		return { id: nthInquiryId(inquiryId, isNth), known: false };
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
		await this.insert(id, leadId, receivedAt, item);
		const holder = leadId ?? id;
		if (keys.length === 0 || (await this.isKnown(holder))) return;
		await addKeys(this.sql, this.workspace, holder, keys);
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
			sharedInquiryId(id),
			within('Lead ID', leadId),
			receivedAt,
			JSON.stringify(item),
		);
	}
}
