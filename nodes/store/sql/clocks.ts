import type { ClockBook, StoredClock } from '../books';
import type { BatchSql } from './BatchSql';
import { SqlClockTerms, termNames, type ClockTerms } from './clockTerms';
import { within } from './limits';
import type { ReadAhead } from './ReadAhead';
import { placeholders } from './Sql';

/** A clock's row, as far as {@link SqlClockBook.read} needs it. */
export interface ClockRow {
	inquiry_id: string;
	name: string;
	state: StoredClock['state'];
	clock: string;
}

const columns = 'inquiry_id, name, state, clock';

/** What is not in the text of a clock, because its other columns have it. */
type InColumns = 'inquiryId' | 'name' | 'state';

/** What a clock may have, or else follows of what it has: `null` where a clock is without it. */
interface Following {
	history?: StoredClock['history'] | null;
	warnAts?: StoredClock['warnAts'] | null;
	firstMoments?: StoredClock['firstMoments'] | null;
}

/** A clock as the text of its row has it: by the name of its terms, and without what follows. */
type KeptClock = Following &
	Pick<StoredClock, 'startedAt' | 'dueAt'> &
	Partial<Omit<StoredClock, InColumns | keyof ClockTerms | keyof Following>> & {
		/** The name of its {@link ClockTerms}. */
		terms: string;
	};

/** What follows of a clock as it is at its start, when nothing has happened to it yet. */
function following({ warnAt, dueAt, warnAts }: Pick<StoredClock, 'warnAt' | 'dueAt' | 'warnAts'>) {
	const usual = warnAt === null ? [] : [warnAt];
	return { history: [], warnAts: usual, firstMoments: [dueAt, ...(warnAts ?? usual)] };
}

const elsewhere: ReadonlySet<string> = new Set([...termNames, 'inquiryId', 'name', 'state']);

/** A clock without its terms and what the columns have. */
const ownPartOf = (clock: StoredClock) =>
	Object.fromEntries(Object.entries(clock).filter(([part]) => !elsewhere.has(part))) as Omit<
		StoredClock,
		InColumns | keyof ClockTerms
	>;

/** Not there where it follows, and `null` where a clock is without it. */
function unlessUsual<Value>(value: Value | undefined, usual: Value): Value | null | undefined {
	if (value === undefined) return null;
	return JSON.stringify(value) === JSON.stringify(usual) ? undefined : value;
}

const insert = `INSERT INTO clock (workspace, inquiry_id, name, state, clock) VALUES (?, ?, ?, ?, ?)
	ON CONFLICT DO NOTHING`;

const change = `UPDATE clock SET state = ?, clock = ?
	WHERE workspace = ? AND inquiry_id = ? AND name = ?`;

export class SqlClockBook implements ClockBook {
	private readonly terms: SqlClockTerms;

	private readonly byInquiry: ReadAhead<ClockRow>;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.terms = new SqlClockTerms(sql, workspace);
		this.byInquiry = sql.readAhead({
			by: 'inquiryIds',
			statement: (ids) => `SELECT ${columns} FROM clock
				WHERE workspace = ? AND inquiry_id IN ${placeholders(ids)} ORDER BY inquiry_id, name`,
			values: [workspace],
			idOf: (row) => row.inquiry_id,
		});
	}

	async start(clocks: readonly StoredClock[]) {
		for (const clock of clocks) {
			const { inquiryId, name, state } = clock;
			this.sql.later(
				insert,
				inquiryId,
				...[this.workspace, within('Inquiry ID', inquiryId), within('Clock', name)],
				...[state, this.textOf(clock)],
			);
		}
	}

	async ofInquiry(inquiryId: string) {
		return await this.read(await this.byInquiry.of(inquiryId));
	}

	async ofLead(leadId: string) {
		const rows = await this.sql.all<ClockRow>(
			// A cross join is taken in the order in which it is written.
			`SELECT c.inquiry_id, c.name, c.state, c.clock FROM inquiry i CROSS JOIN clock c
			WHERE i.workspace = ? AND i.lead_id = ?
				AND c.workspace = i.workspace AND c.inquiry_id = i.id
			ORDER BY i.received_at, c.name`,
			this.workspace,
			leadId,
		);
		return await this.read(rows);
	}

	async update(clock: StoredClock) {
		const { inquiryId, name, state } = clock;
		this.sql.later(
			change,
			inquiryId,
			...[state, this.textOf(clock)],
			...[this.workspace, inquiryId, name],
		);
	}

	/** The text of a clock's row. */
	textOf(clock: StoredClock): string {
		const others = ownPartOf(clock);
		const { warnAt, stoppedAt, businessMinutesUsed, history, warnAts, firstMoments } = others;
		const usual = following(clock);
		const kept: KeptClock = {
			...others,
			warnAt: warnAt ?? undefined,
			stoppedAt: stoppedAt ?? undefined,
			businessMinutesUsed: businessMinutesUsed ?? undefined,
			history: unlessUsual(history, usual.history),
			warnAts: unlessUsual(warnAts, usual.warnAts),
			firstMoments: unlessUsual(firstMoments, usual.firstMoments),
			terms: this.terms.keep(clock),
		};
		return JSON.stringify(kept);
	}

	/** Clocks from rows as the store has them, with what they go by. */
	async read(rows: readonly ClockRow[]): Promise<StoredClock[]> {
		const clocks: StoredClock[] = [];
		for (const row of rows) clocks.push(await this.readOne(row));
		return clocks;
	}

	private async readOne({ inquiry_id, name, state, clock }: ClockRow): Promise<StoredClock> {
		const { terms, history, warnAts, firstMoments, ...kept } = JSON.parse(clock) as KeptClock;
		const { warnAt = null, stoppedAt = null, businessMinutesUsed = null } = kept;
		const moments = { warnAt, dueAt: kept.dueAt };
		const all = warnAts === undefined ? following(moments).warnAts : (warnAts ?? undefined);
		const usual = following({ ...moments, warnAts: all });
		return {
			...{ inquiryId: inquiry_id, name, state },
			...{ ...kept, warnAt, stoppedAt, businessMinutesUsed },
			...(await this.terms.find(terms)),
			...(history !== null && { history: history ?? usual.history }),
			...(all && { warnAts: all }),
			...(firstMoments !== null && { firstMoments: firstMoments ?? usual.firstMoments }),
		};
	}
}
