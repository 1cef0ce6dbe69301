import { assignmentSchema, type Assignment } from '../../core/lead';
import { emptyRotation, poolKey, rotationStateSchema, type RotationState } from '../../core/route';
import type { AssignmentBook, CountedLeads, Instant } from '../books';
import { AccountMembers, companyMarksOf } from './accountMembers';
import { assignmentOf, assignmentText } from './assignmentText';
import type { BatchSql } from './BatchSql';
import { movedTo, SqlHoldingBook } from './holdings';
import { within } from './limits';
import { ownerText } from './ownerText';
import type { ReadAhead } from './ReadAhead';
import { placeholders } from './Sql';

/** The part of a SELECT that gives an inquiry's newest assignment, as JSON. */
export const newestAssignment = (inquiryId: string) => `(SELECT a.assignment FROM assignment a
	WHERE a.workspace = i.workspace AND a.inquiry_id = ${inquiryId}
	ORDER BY a.round DESC LIMIT 1)`;

interface AssignmentRow {
	inquiry_id: string;
	assignment: string;
}

const toAssignment = ({ assignment }: Pick<AssignmentRow, 'assignment'>) =>
	assignmentSchema.parse(assignmentOf(assignment));

const insert = `INSERT INTO assignment
	(workspace, inquiry_id, round, occasion, owner_id, assigned_at, cap_keys, assignment, kept_key)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Two of one moment would leave open who was the newest. */
const keptNoLonger = `UPDATE assignment SET kept_key = NULL
	WHERE workspace = ? AND kept_key = ? AND assigned_at = ? AND owner_id <> ?`;

/** Keys are short and hold no blank. */
const keysText = (keys: readonly string[]) => (keys.length === 0 ? null : keys.join(' '));

const keysOf = (text: string) => text.split(' ');

const restate = `UPDATE assignment SET assignment = ?
	WHERE workspace = ? AND inquiry_id = ? AND round = ?`;
const setCapKeys = `UPDATE assignment SET cap_keys = ?
	WHERE workspace = ? AND inquiry_id = ? AND round = ?`;
const uncount = `UPDATE assignment SET taken = ?
	WHERE workspace = ? AND inquiry_id = ? AND round = ? AND taken IS NULL`;

/** What a statement gives of several assignments. */
const counted = 'COUNT(*) AS n, MIN(assigned_at) AS oldest';

interface CountedRow extends CountedLeads {
	owner_id: string;
}

const countedLeads = ({ n, oldest }: CountedRow): CountedLeads => ({
	n: Number(n),
	oldest: Number(oldest),
});

const isGiven = (mark: string | null) => mark !== null;

const setOwner = 'UPDATE lead SET owner = ? WHERE workspace = ? AND id = ?';

export class SqlAssignmentBook implements AssignmentBook {
	private readonly members: AccountMembers;

	private readonly newest: ReadAhead<AssignmentRow>;

	private readonly holdings: SqlHoldingBook;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.holdings = new SqlHoldingBook(sql, workspace);
		this.members = new AccountMembers(sql, workspace);
		this.newest = sql.readAhead({
			by: 'inquiryIds',
			statement: (ids) => `SELECT a.inquiry_id, a.assignment FROM assignment a
				WHERE a.workspace = ? AND a.inquiry_id IN ${placeholders(ids)}
				ORDER BY a.inquiry_id, a.round`,
			values: [workspace],
			idOf: (row) => row.inquiry_id,
		});
	}

	async current(inquiryId: string) {
		const newest = (await this.newest.of(inquiryId)).at(-1);
		return newest && toAssignment(newest);
	}

	async forOccasion(inquiryId: string, occasion: string) {
		const [row] = await this.sql.all<Pick<AssignmentRow, 'assignment'>>(
			`SELECT assignment FROM assignment
			WHERE workspace = ? AND inquiry_id = ? AND occasion = ?`,
			...[this.workspace, inquiryId, occasion],
		);
		return row && toAssignment(row);
	}

	async ownersOf(inquiryId: string) {
		const rows = await this.sql.all<{ owner_id: string }>(
			`SELECT owner_id FROM assignment
			WHERE workspace = ? AND inquiry_id = ? AND owner_id IS NOT NULL ORDER BY round`,
			this.workspace,
			inquiryId,
		);
		return rows.map((row) => row.owner_id);
	}

	async poolOf(inquiryId: string) {
		const rows = await this.newest.of(inquiryId);
		const given = rows.map(toAssignment).findLast(({ owner, pool }) => owner && pool !== null);
		return given?.pool ?? null;
	}

	async record({
		inquiryId,
		leadId,
		occasion,
		assignment,
		ownerKey = assignment.owner?.id ?? null,
		capKeys = [],
		takesFromOwner = false,
		keptKey = null,
		stored,
	}: Parameters<AssignmentBook['record']>[0]) {
		const at = Date.parse(assignment.assignedAt);
		if (keptKey !== null) {
			this.sql.later(keptNoLonger, inquiryId, this.workspace, keptKey, at, ownerKey);
		}
		this.sql.later(
			insert,
			inquiryId,
			this.workspace,
			within('Inquiry ID', inquiryId),
			assignment.round,
			within('Occasion', occasion),
			within('Owner ID', ownerKey),
			at,
			keysText(capKeys),
			() => assignmentText(assignment),
			keptKey,
		);
		if (leadId !== null && (assignment.owner || takesFromOwner)) {
			this.sql.later(
				setOwner,
				[leadId, ...Object.values(stored ? companyMarksOf(stored) : {}).filter(isGiven)],
				assignment.owner && ownerText(assignment.owner),
				this.workspace,
				leadId,
			);
			if (stored === undefined) this.members.forgetAll();
		}
		const held = leadId ?? inquiryId;
		if (ownerKey !== null && assignment.owner) {
			const pool = poolKey(assignment.pool ?? '');
			return await this.holdings.take({ leadId: held, ownerKey, since: at, inquiryId, pool });
		}
		const holding = await this.holdings.find(held);
		const ends = takesFromOwner || holding?.inquiryId === inquiryId;
		if (ends) return await this.holdings.end(held);
		return movedTo(holding, holding);
	}

	async restate(inquiryId: string, assignment: Assignment, capKeys?: readonly string[]) {
		const row = [this.workspace, inquiryId, assignment.round];
		this.sql.later(restate, inquiryId, () => assignmentText(assignment), ...row);
		if (capKeys) this.sql.later(setCapKeys, inquiryId, keysText(capKeys), ...row);
	}

	async keeperOf(keptKey: string, before: Instant = Number.MAX_SAFE_INTEGER) {
		const [row] = await this.sql.all<{ owner_id: string | null }>(
			`SELECT owner_id FROM assignment
			WHERE workspace = ? AND kept_key = ? AND assigned_at < ?
			ORDER BY assigned_at DESC LIMIT 1`,
			...[this.workspace, keptKey, before],
		);
		return row?.owner_id ?? null;
	}

	async keptKeyOf(inquiryId: string, round: number) {
		const [row] = await this.sql.all<{ kept_key: string | null }>(
			'SELECT kept_key FROM assignment WHERE workspace = ? AND inquiry_id = ? AND round = ?',
			this.workspace,
			inquiryId,
			round,
		);
		return row?.kept_key ?? null;
	}

	async uncount(inquiryId: string, round: number, why: string) {
		return (await this.sql.run(uncount, why, this.workspace, inquiryId, round)) > 0;
	}

	async countByOwner(ownerKeys: readonly string[], from: number, to: number) {
		if (ownerKeys.length === 0) return new Map<string, CountedLeads>();
		const rows = await this.sql.all<CountedRow>(
			`SELECT owner_id, ${counted} FROM assignment
			WHERE workspace = ? AND owner_id IN ${placeholders(ownerKeys.length)}
				AND assigned_at >= ? AND assigned_at < ? AND taken IS NULL
			GROUP BY owner_id`,
			this.workspace,
			...ownerKeys,
			from,
			to,
		);
		return new Map(rows.map((row) => [row.owner_id, countedLeads(row)]));
	}

	async countByCap(from: number, to: number) {
		const rows = await this.sql.all<CountedRow & { cap_keys: string }>(
			`SELECT owner_id, cap_keys, ${counted} FROM assignment
			WHERE workspace = ? AND assigned_at >= ? AND assigned_at < ?
				AND cap_keys IS NOT NULL AND taken IS NULL AND owner_id IS NOT NULL
			GROUP BY owner_id, cap_keys`,
			...[this.workspace, from, to],
		);
		return rows.map((row) => ({
			...{ owner: row.owner_id, keys: keysOf(row.cap_keys) },
			...countedLeads(row),
		}));
	}

	async capKeysOf(inquiryId: string) {
		const [row] = await this.sql.all<{ cap_keys: string }>(
			`SELECT cap_keys FROM assignment
			WHERE workspace = ? AND inquiry_id = ? AND cap_keys IS NOT NULL
			ORDER BY round DESC LIMIT 1`,
			...[this.workspace, inquiryId],
		);
		return row ? keysOf(row.cap_keys) : [];
	}

	async rotation(pool: string) {
		const [row] = await this.sql.all<{ state: string }>(
			'SELECT state FROM rotation WHERE workspace = ? AND pool = ?',
			this.workspace,
			pool,
		);
		return row ? rotationStateSchema.parse(JSON.parse(row.state)) : emptyRotation();
	}

	async saveRotation(pool: string, state: RotationState) {
		this.sql.later(
			`INSERT INTO rotation (workspace, pool, state) VALUES (?, ?, ?)
			ON CONFLICT (workspace, pool) DO UPDATE SET state = excluded.state`,
			pool,
			this.workspace,
			within('Pool', pool),
			JSON.stringify(state),
		);
	}
}
