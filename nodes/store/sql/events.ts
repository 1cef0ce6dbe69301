import type { NewEvent } from '../../core/events';
import type { EventLog, LeadEvent } from '../books';
import { insertRows, type Sql } from './Sql';

export interface EventRow {
	at: number;
	type: string;
	inquiry_id: string | null;
	lead_id: string | null;
	data: string;
}

export const toEvent = (row: EventRow): LeadEvent => ({
	at: row.at,
	type: row.type,
	inquiryId: row.inquiry_id,
	leadId: row.lead_id,
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
				leadId,
				JSON.stringify(data),
			]),
		);
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
