import { priorities, timerKinds, type TimerKind } from '../../core/lead';
import type {
	DueTimer,
	LeadItem,
	PlacedTimer,
	Timer,
	TimerBook,
	TimerName,
	TimerPlace,
} from '../books';
import { newestAssignment } from './assignments';
import type { BatchSql } from './BatchSql';
import { itemWith, type ItemRow } from './itemText';
import { inBlocks, placeholders } from './Sql';
import { keptTimerId, timerIdOf } from './timerId';

export interface TimerRow {
	id: string;
	kind: Timer['kind'];
	due_at: number;
	inquiry_id: string;
	clock: string | null;
	step: number | null;
	attempts: number;
}

export const timerOf = (row: TimerRow): Timer => ({
	id: timerIdOf(row),
	kind: row.kind,
	dueAt: row.due_at,
	inquiryId: row.inquiry_id,
	clock: row.clock,
	step: row.step,
});

interface InquiryRow extends ItemRow {
	item: string;
	assignment: string | null;
}

const itemOf = (inquiry: InquiryRow | undefined): LeadItem =>
	inquiry ? itemWith(inquiry.item, inquiry.assignment, inquiry) : {};

/** The timer that brings an inquiry back which reached neither an owner nor an end. */
export const waitingTimer = (inquiryId: string): TimerName => ({
	id: `${inquiryId}/waiting`,
	inquiryId,
});

/** After every instant that a date can have. */
const farthest = Number.MAX_SAFE_INTEGER;

/** So many of each kind are looked at to count them. */
const mostCounted = 1_000;

/** A part of an index that has its timers in the order in which they are handed out. */
interface Line {
	column: 'kind' | 'priority';
	value: string | number;
}

const lineOf = (kind: TimerKind): Line => ({ column: 'kind', value: kind });

/** In how many lines timers stand to be handed out: those of a kind in one, follow-ups by their priority. */
const linesOf = (kinds: readonly TimerKind[]): Line[] =>
	kinds.flatMap((kind): Line[] =>
		kind === 'follow-up'
			? priorities.map((_name, value) => ({ column: 'priority', value }))
			: [lineOf(kind)],
	);

/**
 * The first timers of each line, each out of its own part of an index: however many of another one are due
 * that nobody takes, they are not looked at. What is no follow-up has the place before all of them.
 */
const firstOfEach = (lines: readonly Line[]) =>
	lines
		.map(
			(
				{ column },
				n,
			) => `SELECT id, inquiry_id, visible_at, ${column === 'kind' ? -1 : 'priority'} AS place
			FROM (SELECT id, inquiry_id, visible_at${column === 'kind' ? '' : ', priority'} FROM timer
				WHERE workspace = ? AND ${column} = ? AND visible_at <= ?
				ORDER BY visible_at, id, inquiry_id LIMIT ?) line_${n}`,
		)
		.join(' UNION ALL ');

/** Whose timers they are, as far as they are counted. */
const firstLeadsOfEach = timerKinds
	.map(
		(_kind, n) => `SELECT inquiry_id FROM (SELECT inquiry_id FROM timer
			WHERE workspace = ? AND kind = ? ORDER BY visible_at, id, inquiry_id LIMIT ?) kind_${n}`,
	)
	.join(' UNION ALL ');

const insert = `INSERT INTO timer
	(workspace, id, kind, due_at, visible_at, attempts, inquiry_id, clock, step, priority)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;

const deleteOne = 'DELETE FROM timer WHERE workspace = ? AND inquiry_id = ? AND id = ?';

/** Sets a timer that was not set before. */
export function setTimer(sql: BatchSql, workspace: string, timer: Timer): void {
	const { kind, dueAt, inquiryId, clock, step, priority = 'normal' } = timer;
	sql.later(
		insert,
		null,
		...[workspace, keptTimerId(timer), kind, dueAt, dueAt, 0],
		...[inquiryId, clock, step, kind === 'follow-up' ? priorities.indexOf(priority) : null],
	);
}

/** Deletes a timer, if it is there. */
export const deleteTimer = (sql: BatchSql, workspace: string, timer: TimerName) =>
	sql.later(deleteOne, null, workspace, timer.inquiryId, keptTimerId(timer));

const inOrder = (a: Timer, b: Timer) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1);

export class SqlTimerBook implements TimerBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async set(timers: readonly Timer[]) {
		for (const timer of timers) setTimer(this.sql, this.workspace, timer);
	}

	async cancel(inquiryId: string, of: Parameters<TimerBook['cancel']>[1] = {}) {
		const asked = Object.entries(of).filter(([, value]) => value !== undefined);
		this.sql.later(
			`DELETE FROM timer WHERE workspace = ? AND inquiry_id = ?
			${asked.map(([column]) => `AND ${column} = ?`).join(' ')}`,
			null,
			...[this.workspace, inquiryId],
			...asked.map(([, value]) => value),
		);
	}

	async ofInquiry(inquiryId: string, kind: TimerKind): Promise<TimerName[]> {
		const rows = await this.sql.all<Pick<TimerRow, 'id' | 'inquiry_id'>>(
			`SELECT id, inquiry_id FROM timer WHERE workspace = ? AND inquiry_id = ? AND kind = ?
			ORDER BY id`,
			...[this.workspace, inquiryId, kind],
		);
		return rows.map((row) => ({ id: timerIdOf(row), inquiryId: row.inquiry_id }));
	}

	async nextDueAt(kinds: readonly TimerKind[] = timerKinds) {
		const [row] = await this.sql.all<{ at: number | null }>(
			`SELECT MIN(visible_at) AS at FROM (${firstOfEach(kinds.map(lineOf))}) first`,
			...kinds.flatMap((kind) => [this.workspace, kind, farthest, 1]),
		);
		return row?.at ?? null;
	}

	async countLeads() {
		const [row] = await this.sql.all<{ leads: number }>(
			`SELECT COUNT(DISTINCT inquiry_id) AS leads FROM (${firstLeadsOfEach}) first`,
			...timerKinds.flatMap((kind) => [this.workspace, kind, mostCounted]),
		);
		return Number(row?.leads ?? 0);
	}

	async claimDue(
		now: number,
		limit: number,
		leaseMs: number,
		kinds: readonly TimerKind[] = timerKinds,
	) {
		const lines = linesOf(kinds);
		const claimed = await this.sql.all<TimerRow & { priority: number | null }>(
			// Looked for once and before: PostgreSQL would look for them anew for each timer of a table that
			// it takes for small.
			`WITH due AS MATERIALIZED (
				SELECT inquiry_id AS due_inquiry, id AS due_id FROM (${firstOfEach(lines)}) first
				ORDER BY place, visible_at, id, inquiry_id LIMIT ?)
			UPDATE timer SET visible_at = ?, attempts = attempts + 1
			WHERE workspace = ? AND (inquiry_id, id) IN (SELECT due_inquiry, due_id FROM due)
			RETURNING id, kind, due_at, inquiry_id, clock, step, attempts, priority`,
			...lines.flatMap(({ value }) => [this.workspace, value, now, limit]),
			...[limit, now + leaseMs, this.workspace],
		);
		const items = await this.itemsOf(claimed.map((row) => row.inquiry_id));
		const due = claimed.map((row) => ({
			place: row.priority ?? -1,
			timer: {
				...timerOf(row),
				attempt: row.attempts,
				item: itemOf(items.get(row.inquiry_id)),
			},
		}));
		return due
			.sort((a, b) => a.place - b.place || inOrder(a.timer, b.timer))
			.map(({ timer }): DueTimer => timer);
	}

	private async itemsOf(inquiryIds: readonly string[]) {
		const items = new Map<string, InquiryRow>();
		for (const ids of inBlocks([...new Set(inquiryIds)])) {
			const rows = await this.sql.all<InquiryRow>(
				`SELECT workspace, id, lead_id, item, ${newestAssignment('i.id')} AS assignment
				FROM inquiry i WHERE workspace = ? AND id IN ${placeholders(ids.length)}`,
				this.workspace,
				...ids,
			);
			for (const row of rows) items.set(row.id, row);
		}
		return items;
	}

	async inLine(kind: TimerKind, limit: number, after?: TimerPlace): Promise<PlacedTimer[]> {
		const rows = await this.sql.all<TimerRow & { visible_at: number }>(
			`SELECT id, kind, due_at, visible_at, inquiry_id, clock, step, attempts FROM timer
			WHERE workspace = ? AND kind = ? ${after ? 'AND (visible_at, id, inquiry_id) > (?, ?, ?)' : ''}
			ORDER BY visible_at, id, inquiry_id LIMIT ?`,
			...[this.workspace, kind],
			...(after ? [after.visibleAt, keptTimerId(after), after.inquiryId] : []),
			limit,
		);
		const items = await this.itemsOf(rows.map((row) => row.inquiry_id));
		return rows.map((row) => ({
			...timerOf(row),
			visibleAt: row.visible_at,
			item: itemOf(items.get(row.inquiry_id)),
		}));
	}

	async upTo(kind: TimerKind, by: number, limit: number) {
		const rows = await this.sql.all<TimerRow & { visible_at: number }>(
			`SELECT id, inquiry_id, visible_at, attempts FROM timer
			WHERE workspace = ? AND kind = ? AND visible_at <= ?
			ORDER BY visible_at, id, inquiry_id LIMIT ?`,
			...[this.workspace, kind, by, limit],
		);
		return rows.map((row) => ({
			...{ id: timerIdOf(row), inquiryId: row.inquiry_id },
			...{ visibleAt: row.visible_at, attempt: row.attempts },
		}));
	}

	async count(kind: TimerKind, most: number) {
		const [row] = await this.sql.all<{ timers: number }>(
			`SELECT COUNT(*) AS timers FROM (SELECT id FROM timer
				WHERE workspace = ? AND kind = ? ORDER BY visible_at LIMIT ?) first`,
			...[this.workspace, kind, most],
		);
		return Number(row?.timers ?? 0);
	}

	async bringForward(kind: TimerKind, at: number) {
		this.sql.later(
			`UPDATE timer SET visible_at = ?, due_at = ?
			WHERE workspace = ? AND kind = ? AND visible_at > ? AND attempts = 0`,
			null,
			...[at, at, this.workspace, kind, at],
		);
	}

	async complete(timer: TimerName) {
		deleteTimer(this.sql, this.workspace, timer);
	}

	async postpone(timer: TimerName, at: number, attempt?: number) {
		const ofAttempt = attempt === undefined ? [] : [attempt];
		this.sql.later(
			`UPDATE timer SET visible_at = ? WHERE workspace = ? AND inquiry_id = ? AND id = ?
			${ofAttempt.length > 0 ? 'AND attempts = ?' : ''}`,
			null,
			...[at, this.workspace, timer.inquiryId, keptTimerId(timer)],
			...ofAttempt,
		);
	}
}
