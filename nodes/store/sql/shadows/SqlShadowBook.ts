import { createHash } from 'node:crypto';
import type { Owner } from '../../../core/lead';
import {
	rotationStateSchema,
	shadowCountSchema,
	type RotationState,
	type ShadowCount,
} from '../../../core/route';
import type { Instant, Shadow, ShadowBook, ShadowBooks } from '../../books';
import type { BatchSql } from '../BatchSql';
import { SqlHoldingBook } from '../holdings';
import { within } from '../limits';
import { ownerText } from '../ownerText';
import { SqlPolicyBook } from '../policies';
import { laneOf, lanesOf, mergedInto } from './lane';
import { ShadowAssignments } from './ShadowAssignments';
import { ShadowLeads } from './ShadowLeads';

/** What a lane has rows in. */
const laneTables = ['assignment', 'holding', 'held_leads', 'lead', 'policy', 'rotation'] as const;

const meet = `INSERT INTO lead (workspace, id, first_seen_at, last_inquiry_at, inquiries, status, owner, person)
	VALUES (?, ?, 0, 0, 0, 'open', ?, '{}') ON CONFLICT (workspace, id) DO NOTHING`;

const count = `INSERT INTO shadow_count (workspace, name, id, data, leads) VALUES (?, ?, ?, ?, ?)
	ON CONFLICT (workspace, name, id) DO UPDATE SET
		leads = shadow_count.leads + excluded.leads, data = excluded.data`;

export class SqlShadowBook implements ShadowBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async begin(name: string, at: Instant): Promise<Shadow> {
		const [known] = await this.sql.all<{ since: number }>(
			'SELECT since FROM shadow WHERE workspace = ? AND name = ?',
			...[this.workspace, name],
		);
		if (known) return { name, since: Number(known.since) };
		const since = at + 1;
		await this.sql.run(
			'INSERT INTO shadow (workspace, name, since) VALUES (?, ?, ?)',
			...[this.workspace, within('Shadow Name', name), since],
		);
		await this.copyState(laneOf(this.workspace, name));
		return { name, since };
	}

	async all() {
		const rows = await this.sql.all<{ name: string; since: number }>(
			'SELECT name, since FROM shadow WHERE workspace = ? ORDER BY name',
			this.workspace,
		);
		return rows.map(({ name, since }) => ({ name, since: Number(since) }));
	}

	of(shadow: Shadow): ShadowBooks {
		const lane = laneOf(this.workspace, shadow.name);
		return {
			assignments: new ShadowAssignments(this.sql, this.workspace, shadow),
			holdings: new SqlHoldingBook(this.sql, lane),
			policies: new SqlPolicyBook(this.sql, lane),
			leads: new ShadowLeads(this.sql, this.workspace, shadow),
			meet: async (leadId, owner) => await this.meet(lane, leadId, owner),
		};
	}

	async count(name: string, answers: Omit<ShadowCount, 'leads'>) {
		const { live, shadow } = answers;
		const told = [live, shadow].map(({ kind, key, rule }) => [kind, key, rule]);
		const id = createHash('sha256').update(JSON.stringify(told)).digest('base64url');
		const row = JSON.stringify([this.workspace, name, id]);
		this.sql.add(count, row, 1, this.workspace, name, id, JSON.stringify(answers));
	}

	async counts(name: string) {
		const rows = await this.sql.all<{ data: string; leads: number }>(
			'SELECT data, leads FROM shadow_count WHERE workspace = ? AND name = ? ORDER BY id',
			...[this.workspace, name],
		);
		return rows.map(({ data, leads }) =>
			shadowCountSchema.parse({ ...(JSON.parse(data) as object), leads: Number(leads) }),
		);
	}

	async endHolding(leadId: string, { at, inquiryId }: Parameters<ShadowBook['endHolding']>[1]) {
		const lanes = await lanesOf(this.sql, this.workspace);
		if (lanes.length === 0) return;
		const ids = [leadId, ...(await mergedInto(this.sql, this.workspace, [leadId]))];
		for (const lane of lanes) {
			const holdings = new SqlHoldingBook(this.sql, lane);
			for (const id of ids) {
				const holding = await holdings.find(id);
				if (!holding || at < holding.since) continue;
				if (inquiryId === undefined || holding.inquiryId === inquiryId) await holdings.end(id);
			}
		}
	}

	async forget(name: string) {
		const lane = laneOf(this.workspace, name);
		for (const table of laneTables) {
			await this.sql.run(`DELETE FROM ${table} WHERE workspace = ?`, lane);
		}
		for (const table of ['shadow_count', 'shadow']) {
			await this.sql.run(
				`DELETE FROM ${table} WHERE workspace = ? AND name = ?`,
				...[this.workspace, name],
			);
		}
	}

	private async meet(lane: string, leadId: string, owner: Owner | null) {
		this.sql.later(meet, leadId, lane, leadId, owner && ownerText(owner));
	}

	/** Whose turn it is, and who has which open lead. */
	private async copyState(lane: string) {
		const rotations = await this.sql.all<{ pool: string; state: string }>(
			'SELECT pool, state FROM rotation WHERE workspace = ?',
			this.workspace,
		);
		for (const { pool, state: written } of rotations) {
			// Who shares the pool live is not told the shadow.
			const state: RotationState = {
				...rotationStateSchema.parse(JSON.parse(written)),
				lineups: [],
			};
			await this.sql.run(
				'INSERT INTO rotation (workspace, pool, state) VALUES (?, ?, ?)',
				...[lane, pool, JSON.stringify(state)],
			);
		}
		await this.sql.run(
			`INSERT INTO holding (workspace, lead_id, owner_key, since, inquiry_id, pool)
			SELECT ?, lead_id, owner_key, since, inquiry_id, pool FROM holding WHERE workspace = ?`,
			...[lane, this.workspace],
		);
		await this.sql.run(
			`INSERT INTO held_leads (workspace, owner_key, pool, leads)
			SELECT ?, owner_key, pool, leads FROM held_leads WHERE workspace = ?`,
			...[lane, this.workspace],
		);
	}
}
