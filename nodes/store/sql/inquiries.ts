import {
	isContentInquiryId,
	nthInquiryId,
	numberOfInquiry,
	sharedInquiryId,
} from '../../core/keys';
import { assignmentSchema, type Assignment } from '../../core/lead';
import type { Inquiry, InquiryBook, LeadItem, ReceivedSpan, Registration } from '../books';
import { newestAssignment } from './assignments';
import { assignmentOf } from './assignmentText';
import type { BatchSql } from './BatchSql';
import { itemText, itemWith, type ItemRow } from './itemText';
import { addKeys } from './leadKeys';
import { within } from './limits';
import { inquiriesReceived } from './pastInquiries';
import type { ReadAhead } from './ReadAhead';
import { placeholders } from './Sql';
import { deleteTimer, setTimer, waitingTimer } from './timers';

interface InquiryRow extends ItemRow {
	received_at: number;
	outcome: string | null;
	item: string;
	assignment: string | null;
}

const columns = `workspace, id, lead_id, received_at, outcome, item,
	${newestAssignment('i.id')} AS assignment`;

/**
 * How far an inquiry is.
 *
 * @param newest its newest assignment
 */
export function stateOf(
	outcome: string | null,
	newest: Assignment | null | undefined,
): Inquiry['state'] {
	if (outcome !== null) return 'finished';
	if (!newest) return 'open';
	return newest.waiting ? 'waiting' : 'assigned';
}

function toInquiry(row: InquiryRow): Inquiry {
	const assignment =
		row.assignment === null ? null : assignmentSchema.parse(assignmentOf(row.assignment));
	return {
		id: row.id,
		leadId: row.lead_id,
		receivedAt: row.received_at,
		state: stateOf(row.outcome, assignment),
		outcome: row.outcome,
		item: itemWith(row.item, row.assignment, row),
		assignment,
	};
}

/** Of the later inquiries with the same words, the first one in a span of time. */
const firstOfSameWords = `SELECT id, received_at FROM inquiry
	WHERE workspace = ? AND content_id = ? AND received_at >= ? AND received_at <= ?
	ORDER BY received_at LIMIT 1`;

/** Whether the inquiry `i` is open, and its newest assignment gave it to no owner. */
const isUnowned = `i.outcome IS NULL AND (SELECT a.owner_id IS NULL FROM assignment a
	WHERE a.workspace = i.workspace AND a.inquiry_id = i.id ORDER BY a.round DESC LIMIT 1)`;

type Received = Pick<InquiryRow, 'id' | 'received_at'>;

/** What a look at an id and the words that it stands for gives. */
interface Seen {
	id: string;
	/** Of the inquiry with this id; `null` where there is none. */
	received_at: number | null;
	/** 1 where later inquiries have the same words, whose ids are others. */
	repeated: number;
}

const put = `INSERT INTO inquiry (workspace, id, content_id, lead_id, received_at, item)
	VALUES (?, ?, ?, ?, ?, ?)
	ON CONFLICT (workspace, id) DO UPDATE SET
		item = excluded.item, lead_id = COALESCE(excluded.lead_id, inquiry.lead_id)`;

const end = 'UPDATE inquiry SET outcome = ? WHERE workspace = ? AND id = ? AND outcome IS NULL';

export class SqlInquiryBook implements InquiryBook {
	private readonly seen: ReadAhead<Seen>;

	private readonly outcomes: ReadAhead<Pick<InquiryRow, 'id' | 'outcome'>>;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.seen = sql.readAhead({
			by: 'inquiryIds',
			statement: (ids) => `SELECT given.column1 AS id,
					(SELECT i.received_at FROM inquiry i
						WHERE i.workspace = ? AND i.id = given.column1) AS received_at,
					CASE WHEN EXISTS (SELECT 1 FROM inquiry i
						WHERE i.workspace = ? AND i.content_id = given.column1) THEN 1 ELSE 0 END AS repeated
				FROM (VALUES ${Array(ids).fill('(?)').join(', ')}) given`,
			values: [workspace, workspace],
			idOf: (row) => row.id,
		});
		this.outcomes = sql.readAhead({
			by: 'inquiryIds',
			statement: (ids) => `SELECT id, outcome FROM inquiry
				WHERE workspace = ? AND id IN ${placeholders(ids)}`,
			values: [workspace],
			idOf: (row) => row.id,
		});
	}

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
		const [seen] = await this.seen.of(inquiryId);
		const rows: Received[] = [];
		if (seen && seen.received_at !== null) {
			rows.push({ id: inquiryId, received_at: seen.received_at });
		}
		if (isContent && seen?.repeated) {
			rows.push(
				...(await this.sql.all<Received>(
					firstOfSameWords,
					...[this.workspace, inquiryId, from, to],
				)),
			);
		}
		const isNear = ({ received_at }: Received) =>
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
		this.put(id, leadId, receivedAt, item);
		setTimer(this.sql, this.workspace, {
			...{ ...waitingTimer(id), kind: 'waiting', dueAt: waitingAt },
			...{ clock: null, step: null },
		});
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
		this.put(id, leadId, receivedAt, item);
		const holder = leadId ?? id;
		if (keys.length === 0 || (await this.isKnown(holder))) return;
		addKeys(this.sql, this.workspace, holder, keys);
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

	async receivedIn(span: ReceivedSpan) {
		return await inquiriesReceived(this.sql, this.workspace, span);
	}

	async newestOf(leadId: string) {
		const [row] = await this.sql.all<Pick<InquiryRow, 'id'>>(
			`SELECT id FROM inquiry WHERE workspace = ? AND lead_id = ?
			ORDER BY received_at DESC LIMIT 1`,
			this.workspace,
			leadId,
		);
		return row?.id ?? null;
	}

	async unownedOf(leadId: string) {
		const rows = await this.sql.all<Received>(
			`SELECT id, received_at FROM inquiry i WHERE workspace = ? AND lead_id = ? AND ${isUnowned}
			UNION ALL
			SELECT id, received_at FROM inquiry i
			WHERE workspace = ? AND id = ? AND lead_id IS NULL AND ${isUnowned}`,
			...[this.workspace, leadId, this.workspace, leadId],
		);
		return rows
			.map(({ id, received_at }) => ({ id, receivedAt: received_at }))
			.sort((a, b) => a.receivedAt - b.receivedAt);
	}

	async outcomeOf(inquiryId: string) {
		const [row] = await this.outcomes.of(inquiryId);
		return row?.outcome ?? null;
	}

	async finish(inquiryId: string, outcome: string) {
		this.sql.later(end, inquiryId, outcome, this.workspace, inquiryId);
		deleteTimer(this.sql, this.workspace, waitingTimer(inquiryId));
	}

	private put(id: string, leadId: string | null, receivedAt: number, item: LeadItem) {
		this.sql.later(
			put,
			[id, sharedInquiryId(id)],
			this.workspace,
			within('Inquiry ID', id),
			id === sharedInquiryId(id) ? null : sharedInquiryId(id),
			within('Lead ID', leadId),
			receivedAt,
			() => itemText(item, { workspace: this.workspace, id, lead_id: leadId }),
		);
	}
}
