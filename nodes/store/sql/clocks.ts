import type { ClockBook } from '../LeadStore';
import type { StoredClock } from '../records';
import { within } from './limits';
import type { Sql } from './Sql';

interface ClockRow {
	clock: string;
}

const toClock = (row: ClockRow) => JSON.parse(row.clock) as StoredClock;

export class SqlClockBook implements ClockBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async start(clocks: readonly StoredClock[]) {
		const started: string[] = [];
		for (const clock of clocks) {
			const added = await this.sql.run(
				`INSERT INTO clock (workspace, inquiry_id, name, state, clock) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT DO NOTHING`,
				this.workspace,
				within('Inquiry ID', clock.inquiryId),
				within('Clock', clock.name),
				clock.state,
				JSON.stringify(clock),
			);
			if (added > 0) started.push(clock.name);
		}
		return started;
	}

	async ofInquiry(inquiryId: string) {
		const rows = await this.sql.all<ClockRow>(
			'SELECT clock FROM clock WHERE workspace = ? AND inquiry_id = ? ORDER BY name',
			this.workspace,
			inquiryId,
		);
		return rows.map(toClock);
	}

	async ofLead(leadId: string) {
		const rows = await this.sql.all<ClockRow>(
			// A cross join is taken in the order in which it is written.
			`SELECT c.clock FROM inquiry i CROSS JOIN clock c
			WHERE i.workspace = ? AND i.lead_id = ?
				AND c.workspace = i.workspace AND c.inquiry_id = i.id
			ORDER BY i.received_at, c.name`,
			this.workspace,
			leadId,
		);
		return rows.map(toClock);
	}

	async update(clock: StoredClock) {
		await this.sql.run(
			`UPDATE clock SET state = ?, clock = ?
			WHERE workspace = ? AND inquiry_id = ? AND name = ?`,
			clock.state,
			JSON.stringify(clock),
			this.workspace,
			clock.inquiryId,
			clock.name,
		);
	}
}
