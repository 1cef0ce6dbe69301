import { assignmentSchema } from '../../core/lead';
import { emptyRotation, rotationStateSchema, type RotationState } from '../../core/route';
import type { AssignmentBook } from '../books';
import { assignmentOf, assignmentText } from './assignmentText';
import { within } from './limits';
import { ownerText } from './ownerText';
import { placeholders, type Sql } from './Sql';

/** The part of a SELECT that gives an inquiry's newest assignment, as JSON. */
export const newestAssignment = (inquiryId: string) => `(SELECT a.assignment FROM assignment a
	WHERE a.workspace = i.workspace AND a.inquiry_id = ${inquiryId}
	ORDER BY a.round DESC LIMIT 1)`;

export class SqlAssignmentBook implements AssignmentBook {
	constructor(
		private readonly sql: Sql,
		private readonly workspace: string,
	) {}

	async current(inquiryId: string) {
		return await this.one('', inquiryId);
	}

	async forOccasion(inquiryId: string, occasion: string) {
		return await this.one('AND occasion = ?', inquiryId, occasion);
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

	async record({
		inquiryId,
		leadId,
		occasion,
		assignment,
		ownerKey = assignment.owner?.id ?? null,
		takesFromOwner = false,
	}: Parameters<AssignmentBook['record']>[0]) {
		await this.sql.run(
			`INSERT INTO assignment (workspace, inquiry_id, round, occasion, owner_id, assigned_at,
				assignment)
			VALUES (?, ?, ?, ?, ?, ?, ?)`,
			this.workspace,
			within('Inquiry ID', inquiryId),
			assignment.round,
			within('Occasion', occasion),
			within('Owner ID', ownerKey),
			Date.parse(assignment.assignedAt),
			assignmentText(assignment),
		);
		if (leadId !== null && (assignment.owner || takesFromOwner)) {
			await this.sql.run(
				'UPDATE lead SET owner = ? WHERE workspace = ? AND id = ?',
				assignment.owner && ownerText(assignment.owner),
				this.workspace,
				leadId,
			);
		}
	}

	async countByOwner(ownerKeys: readonly string[], from: number, to: number) {
		if (ownerKeys.length === 0) return new Map<string, number>();
		const rows = await this.sql.all<{ owner_id: string; n: number }>(
			`SELECT owner_id, COUNT(*) AS n FROM assignment
			WHERE workspace = ? AND owner_id IN ${placeholders(ownerKeys.length)}
				AND assigned_at >= ? AND assigned_at < ?
			GROUP BY owner_id`,
			this.workspace,
			...ownerKeys,
			from,
			to,
		);
		return new Map(rows.map((row) => [row.owner_id, Number(row.n)]));
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
		await this.sql.run(
			`INSERT INTO rotation (workspace, pool, state) VALUES (?, ?, ?)
			ON CONFLICT (workspace, pool) DO UPDATE SET state = excluded.state`,
			this.workspace,
			within('Pool', pool),
			JSON.stringify(state),
		);
	}

	private async one(condition: string, ...values: string[]) {
		const [row] = await this.sql.all<{ assignment: string }>(
			`SELECT assignment FROM assignment WHERE workspace = ? AND inquiry_id = ? ${condition}
			ORDER BY round DESC LIMIT 1`,
			this.workspace,
			...values,
		);
		return row && assignmentSchema.parse(assignmentOf(row.assignment));
	}
}
