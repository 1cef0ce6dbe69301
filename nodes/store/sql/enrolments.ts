import { enrolmentSchema, type Enrolment } from '../../core/followUp';
import type { EnrolmentBook } from '../books';
import type { BatchSql } from './BatchSql';
import { within } from './limits';

export interface EnrolmentRow {
	inquiry_id: string;
	state: string;
	data: string;
}

/** An enrolment from its row, whose other columns have what its text has not. */
export const enrolmentOf = ({ inquiry_id, state, data }: EnrolmentRow): Enrolment =>
	enrolmentSchema.parse({ ...JSON.parse(data), inquiryId: inquiry_id, state });

const insert = `INSERT INTO enrolment (workspace, inquiry_id, state, company, data)
	VALUES (?, ?, ?, ?, ?) ON CONFLICT (workspace, inquiry_id)
	DO UPDATE SET state = excluded.state, company = excluded.company, data = excluded.data`;

/** More of one company are not on their way through a plan. */
const mostOfCompany = 500;

export class SqlEnrolmentBook implements EnrolmentBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async save({ inquiryId, state, ...data }: Enrolment) {
		this.sql.later(
			insert,
			inquiryId,
			...[this.workspace, within('Inquiry ID', inquiryId), state],
			state === 'ended' ? null : (data.colleagues?.company ?? null),
			JSON.stringify(data),
		);
	}

	async ofInquiry(inquiryId: string) {
		const [row] = await this.sql.all<EnrolmentRow>(
			'SELECT inquiry_id, state, data FROM enrolment WHERE workspace = ? AND inquiry_id = ?',
			...[this.workspace, inquiryId],
		);
		return row && enrolmentOf(row);
	}

	async ofCompany(company: string) {
		const rows = await this.sql.all<EnrolmentRow>(
			// The index alone says whose they are: SQLite would go through the workspace for their data.
			`SELECT e.inquiry_id, e.state, e.data FROM (SELECT workspace, inquiry_id FROM enrolment
				WHERE workspace = ? AND company = ? ORDER BY inquiry_id LIMIT ?) found CROSS JOIN enrolment e
			WHERE e.workspace = found.workspace AND e.inquiry_id = found.inquiry_id
			ORDER BY e.inquiry_id`,
			...[this.workspace, company, mostOfCompany],
		);
		return rows.map(enrolmentOf);
	}

	async ofLead(leadId: string) {
		const rows = await this.sql.all<EnrolmentRow>(
			// A cross join is taken in the order in which it is written.
			`SELECT e.inquiry_id, e.state, e.data FROM inquiry i CROSS JOIN enrolment e
			WHERE i.workspace = ? AND i.lead_id = ?
				AND e.workspace = i.workspace AND e.inquiry_id = i.id`,
			...[this.workspace, leadId],
		);
		const byId = (a: Enrolment, b: Enrolment) => (a.inquiryId < b.inquiryId ? -1 : 1);
		return rows.map(enrolmentOf).sort((a, b) => a.enrolledAt - b.enrolledAt || byId(a, b));
	}
}
