import type { TimerBook } from '../LeadStore';
import type { DueTimer, Timer } from '../records';
import { itemWith, newestAssignment } from './assignments';
import { insertRows, type Sql } from './Sql';

interface TimerRow {
	id: string;
	kind: Timer['kind'];
	due_at: number;
	inquiry_id: string;
	clock: string | null;
	step: number | null;
	attempts: number;
}

/** The timer that brings an inquiry back which reached neither an owner nor an end. */
export const waitingTimerId = (inquiryId: string) => `${inquiryId}/waiting`;

export class SqlTimerBook implements TimerBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async set(timers: readonly Timer[]) {
		await insertRows(
			this.sql,
			`timer (workspace, id, kind, due_at, visible_at, attempts, inquiry_id, clock, step)`,
			timers.map(({ id, kind, dueAt, inquiryId, clock, step }) => [
				...[this.workspace, id, kind, dueAt, dueAt, 0],
				...[inquiryId, clock, step],
			]),
			'ON CONFLICT DO NOTHING',
		);
	}

	async cancel(inquiryId: string, clock?: string) {
		const ofClock = clock === undefined ? [] : [clock];
		await this.sql.run(
			`DELETE FROM timer WHERE workspace = ? AND inquiry_id = ?
			${ofClock.length > 0 ? 'AND clock = ?' : ''}`,
			this.workspace,
			inquiryId,
			...ofClock,
		);
	}

	async claimDue(now: number, limit: number, leaseMs: number) {
		const claimed = await this.sql.all<TimerRow>(
			`UPDATE timer SET visible_at = ?, attempts = attempts + 1
			WHERE workspace = ? AND id IN (
				SELECT id FROM timer WHERE workspace = ? AND visible_at <= ?
				ORDER BY visible_at LIMIT ?)
			RETURNING id, kind, due_at, inquiry_id, clock, step, attempts`,
			now + leaseMs,
			this.workspace,
			this.workspace,
			now,
			limit,
		);
		const due: DueTimer[] = [];
		for (const row of claimed) {
			const [inquiry] = await this.sql.all<{ item: string; assignment: string | null }>(
				`SELECT item, ${newestAssignment('i.id')} AS assignment
				FROM inquiry i WHERE workspace = ? AND id = ?`,
				this.workspace,
				row.inquiry_id,
			);
			due.push({
				id: row.id,
				kind: row.kind,
				dueAt: row.due_at,
				inquiryId: row.inquiry_id,
				clock: row.clock,
				step: row.step,
				attempt: row.attempts,
				item: inquiry ? itemWith(inquiry.item, inquiry.assignment) : {},
			});
		}
		return due.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
	}

	async complete(timerId: string) {
		await this.sql.run('DELETE FROM timer WHERE workspace = ? AND id = ?', this.workspace, timerId);
	}

	async postpone(timerId: string, at: number) {
		await this.sql.run(
			'UPDATE timer SET visible_at = ? WHERE workspace = ? AND id = ?',
			at,
			this.workspace,
			timerId,
		);
	}
}
