import type { ClockBook, StoredClock } from '../books';
import { SqlCalendars } from './calendars';
import { within } from './limits';
import { insertRows, type Sql, type SqlValue } from './Sql';

/** A clock's row, as far as {@link SqlClockBook.read} needs it. */
export interface ClockRow {
	clock: string;
}

/** A clock as its row has it: by the name of its calendar; one kept by an older version has it whole. */
type KeptClock = Omit<StoredClock, 'calendar'> & { calendar: string | StoredClock['calendar'] };

export class SqlClockBook implements ClockBook {
	private readonly calendars: SqlCalendars;

	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {
		this.calendars = new SqlCalendars(sql, workspace);
	}

	async start(clocks: readonly StoredClock[]) {
		if (clocks.length === 0) return;
		const rows: SqlValue[][] = [];
		for (const clock of clocks) {
			rows.push([
				...[this.workspace, within('Inquiry ID', clock.inquiryId), within('Clock', clock.name)],
				...[clock.state, await this.textOf(clock)],
			]);
		}
		await insertRows(
			this.sql,
			'clock (workspace, inquiry_id, name, state, clock)',
			rows,
			'ON CONFLICT DO NOTHING',
		);
	}

	async ofInquiry(inquiryId: string) {
		const rows = await this.sql.all<ClockRow>(
			'SELECT clock FROM clock WHERE workspace = ? AND inquiry_id = ? ORDER BY name',
			this.workspace,
			inquiryId,
		);
		return await this.read(rows);
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
		return await this.read(rows);
	}

	async update(clock: StoredClock) {
		await this.sql.run(
			`UPDATE clock SET state = ?, clock = ?
			WHERE workspace = ? AND inquiry_id = ? AND name = ?`,
			clock.state,
			await this.textOf(clock),
			this.workspace,
			clock.inquiryId,
			clock.name,
		);
	}

	private async textOf(clock: StoredClock): Promise<string> {
		const kept: KeptClock = { ...clock, calendar: await this.calendars.keep(clock.calendar) };
		return JSON.stringify(kept);
	}

	/** Clocks from rows as the store has them, with their working hours. */
	async read(rows: readonly ClockRow[]): Promise<StoredClock[]> {
		const clocks: StoredClock[] = [];
		for (const row of rows) {
			const { calendar, ...clock } = JSON.parse(row.clock) as KeptClock;
			const whole = typeof calendar === 'string' ? await this.calendars.find(calendar) : calendar;
			clocks.push({ ...clock, calendar: whole });
		}
		return clocks;
	}
}
