import type { EventType, NewEvent } from '../../core/events';
import { leadIdOfNew } from '../../core/match';
import type { EventLog, Instant, LeadEvent } from '../books';
import type { BatchSql } from './BatchSql';
import type { ReadAhead } from './ReadAhead';
import { packedText, plainText } from './packedText';
import { placeholders } from './Sql';

export interface EventRow {
	at: number;
	type: string;
	inquiry_id: string | null;
	lead_id: string | null;
	data: string;
}

/** Stands in a row for the lead that its inquiry made: most events are of that one. */
const ofInquiry = '=';

const keptLeadId = (inquiryId: string | null, leadId: string | null) =>
	inquiryId !== null && leadId === leadIdOfNew(inquiryId) ? ofInquiry : leadId;

/** The lead that an event's row is about. */
export const leadIdOf = ({ inquiry_id, lead_id }: Pick<EventRow, 'inquiry_id' | 'lead_id'>) =>
	inquiry_id !== null && lead_id === ofInquiry ? leadIdOfNew(inquiry_id) : lead_id;

/** The same, for a statement about events of inquiries. */
export const leadOfEvent = `CASE WHEN lead_id = '${ofInquiry}'
	THEN '${leadIdOfNew('')}' || inquiry_id ELSE lead_id END`;

/** What an event says, as its row has it; {@link plainText} reads it. */
export const eventText = (data: unknown) => packedText(JSON.stringify(data));

export const toEvent = (row: EventRow): LeadEvent => ({
	at: row.at,
	type: row.type,
	inquiryId: row.inquiry_id,
	leadId: leadIdOf(row),
	data: JSON.parse(plainText(row.data)) as unknown,
});

const insert = `INSERT INTO event (workspace, at, type, inquiry_id, lead_id, data)
	VALUES (?, ?, ?, ?, ?, ?)`;

const columns = 'at, type, inquiry_id, lead_id, data';

/** A statement names so many leads at most. */
const MOST_AT_ONCE = 500;

type Types = readonly EventType[];

/** Events of some types, of inquiries and of leads as a whole. */
interface OfTypes {
	ofInquiry: ReadAhead<NumberedRow>;
	ofLead: ReadAhead<NumberedRow>;
}

type NumberedRow = EventRow & { sequence: number };

export class SqlEventLog implements EventLog {
	/** Few lists of types are asked for. */
	private readonly byTypes = new Map<string, OfTypes>();

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async append(events: readonly NewEvent[]) {
		for (const { at, type, inquiryId, leadId, data } of events) {
			this.sql.later(
				insert,
				inquiryId ?? leadId,
				...[this.workspace, at, type, inquiryId],
				keptLeadId(inquiryId, leadId),
				() => eventText(data),
			);
		}
	}

	async ofTypes({ inquiryId, leadId }: { inquiryId: string; leadId: string | null }, types: Types) {
		const { ofInquiry, ofLead } = this.readersOf(types);
		const rows = [
			...(await ofInquiry.of(inquiryId)),
			...(leadId === null ? [] : await ofLead.of(leadId)),
		];
		return rows.sort((a, b) => a.sequence - b.sequence).map(toEvent);
	}

	private readersOf(types: Types): OfTypes {
		let readers = this.byTypes.get(types.join());
		if (!readers) {
			const select = `SELECT sequence, ${columns} FROM event
				WHERE workspace = ? AND type IN ${placeholders(types.length)}`;
			const values = [this.workspace, ...types];
			readers = {
				ofInquiry: this.sql.readAhead({
					by: 'inquiryIds',
					statement: (ids) => `${select} AND inquiry_id IN ${placeholders(ids)}`,
					values,
					idOf: (row) => row.inquiry_id ?? '',
				}),
				ofLead: this.sql.readAhead({
					by: 'leadIds',
					statement: (ids) =>
						`${select} AND lead_id IN ${placeholders(ids)} AND inquiry_id IS NULL`,
					values,
					idOf: (row) => row.lead_id ?? '',
				}),
			};
			this.byTypes.set(types.join(), readers);
		}
		return readers;
	}

	async ofLastInquiries(type: EventType, before: Instant, inquiries: number) {
		const rows = await this.sql.all<EventRow>(
			`SELECT e.at, e.type, e.inquiry_id, e.lead_id, e.data
			FROM (SELECT id, received_at FROM inquiry WHERE workspace = ? AND received_at < ?
				ORDER BY received_at DESC, id DESC LIMIT ?) i
			JOIN event e ON e.workspace = ? AND e.inquiry_id = i.id AND e.type = ?
			ORDER BY i.received_at DESC, i.id DESC, e.sequence DESC`,
			...[this.workspace, before, inquiries, this.workspace, type],
		);
		return rows.map(toEvent);
	}

	async ofLeads(type: EventType, leadIds: readonly string[]) {
		const rows: EventRow[] = [];
		for (let from = 0; from < leadIds.length; from += MOST_AT_ONCE) {
			const some = leadIds.slice(from, from + MOST_AT_ONCE);
			const found = await this.sql.all<EventRow>(
				`SELECT ${columns} FROM event
				WHERE workspace = ? AND type = ? AND lead_id IN ${placeholders(some.length)}
					AND inquiry_id IS NULL ORDER BY sequence`,
				...[this.workspace, type, ...some],
			);
			rows.push(...found);
		}
		return rows.map(toEvent);
	}

	async timeline(inquiryId: string) {
		const rows = await this.sql.all<EventRow>(
			`SELECT ${columns} FROM event
			WHERE workspace = ? AND inquiry_id = ? ORDER BY sequence`,
			this.workspace,
			inquiryId,
		);
		return rows.map(toEvent);
	}
}
