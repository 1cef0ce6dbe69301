import type { EventType, NewEvent } from '../../core/events';
import { leadIdOfNew } from '../../core/match';
import type { EventLog, LeadEvent } from '../books';
import { insertRows, placeholders, type Sql } from './Sql';

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

export const toEvent = (row: EventRow): LeadEvent => ({
	at: row.at,
	type: row.type,
	inquiryId: row.inquiry_id,
	leadId: leadIdOf(row),
	data: JSON.parse(row.data) as unknown,
});

export class SqlEventLog implements EventLog {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async append(events: readonly NewEvent[]) {
		await insertRows(
			this.sql,
			'event (workspace, at, type, inquiry_id, lead_id, data)',
			events.map(({ at, type, inquiryId, leadId, data }) => [
				this.workspace,
				at,
				type,
				inquiryId,
				keptLeadId(inquiryId, leadId),
				JSON.stringify(data),
			]),
		);
	}

	async ofTypes(
		{ inquiryId, leadId }: { inquiryId: string; leadId: string | null },
		types: readonly EventType[],
	) {
		const columns = 'sequence, at, type, inquiry_id, lead_id, data';
		const oneOf = `type IN ${placeholders(types.length)}`;
		const rows = await this.sql.all<EventRow>(
			`SELECT ${columns} FROM event WHERE workspace = ? AND inquiry_id = ? AND ${oneOf}
			UNION ALL
			SELECT ${columns} FROM event
			WHERE workspace = ? AND lead_id = ? AND inquiry_id IS NULL AND ${oneOf}
			ORDER BY sequence`,
			...[this.workspace, inquiryId, ...types],
			...[this.workspace, leadId, ...types],
		);
		return rows.map(toEvent);
	}

	async timeline(inquiryId: string) {
		const rows = await this.sql.all<EventRow>(
			`SELECT at, type, inquiry_id, lead_id, data FROM event
			WHERE workspace = ? AND inquiry_id = ? ORDER BY sequence`,
			this.workspace,
			inquiryId,
		);
		return rows.map(toEvent);
	}
}
