import { erasedPerson } from '../../core/erase';
import { formsWith, formsWithout } from '../../core/match';
import type { LeadMerge, MergeBook, MergeOrder, OpenReview, UnmergeOrder } from '../books';
import type { BatchSql } from './BatchSql';
import { itemOf, type ItemRow } from './itemText';
import { idOfProving, provingKey } from './leadKeys';
import { SqlLeadBook } from './leads';
import { SqlMatchBook } from './matches/SqlMatchBook';
import { SqlDoubtBook } from './doubts';
import { packedText, plainText } from './packedText';
import { inBlocks, placeholders } from './Sql';

interface MergeRow {
	before: string;
}

const toMerge = ({ before }: MergeRow) => JSON.parse(plainText(before)) as LeadMerge;

interface ReceivedRow extends ItemRow {
	received_at: number;
	item: string;
}

export class SqlMergeBook implements MergeBook {
	private readonly leads: SqlLeadBook;

	private readonly doubts: SqlDoubtBook;

	private readonly matches: SqlMatchBook;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.leads = new SqlLeadBook(sql, workspace);
		this.doubts = new SqlDoubtBook(sql, workspace);
		this.matches = new SqlMatchBook(sql, workspace);
	}

	async merge(order: MergeOrder) {
		const [from, to] = [order.merged.id, order.survivor.id];
		const merge: LeadMerge = {
			...order,
			keys: {
				survivor: await this.leads.keysOf(to),
				merged: await this.leads.keysOf(from),
			},
			forms: {
				survivor: await this.matches.formsOf(to),
				merged: await this.matches.formsOf(from),
			},
			inquiryIds: await this.ids(
				'SELECT id FROM inquiry WHERE workspace = ? AND lead_id = ?',
				from,
			),
			events: await this.eventsOf(from),
			reviews: await this.doubts.askedAbout(from),
			through: await this.mergedInto(from),
			newestEvent: await this.newestEvent(),
		};
		await this.run('UPDATE inquiry SET lead_id = ? WHERE workspace = ? AND lead_id = ?', to, from);
		await this.run(
			'UPDATE event SET lead_id = ? WHERE workspace = ? AND lead_id = ? AND inquiry_id IS NULL',
			...[to, from],
		);
		await this.moveKeys(from, to);
		await this.matches.replace(from, []);
		await this.matches.replace(to, formsWith(merge.forms.survivor, merge.forms.merged));
		await this.moveReviews(merge.reviews, { from, to });
		await this.run(
			'UPDATE lead SET merged_into = ? WHERE workspace = ? AND merged_into = ?',
			...[to, from],
		);
		await this.leads.save(order.after, []);
		await this.sql.run(
			`UPDATE lead SET merged_into = ?, person = ?, owner = NULL, domain = NULL, account = NULL, firm = NULL,
				inquiries = 0 WHERE workspace = ? AND id = ?`,
			...[to, JSON.stringify(erasedPerson), this.workspace, from],
		);
		await this.sql.run(
			'INSERT INTO lead_merge (workspace, id, survivor_id, at, before) VALUES (?, ?, ?, ?, ?)',
			...[this.workspace, from, to, order.at, packedText(JSON.stringify(merge))],
		);
		return merge;
	}

	async find(mergedId: string) {
		const [row] = await this.sql.all<MergeRow>(
			'SELECT before FROM lead_merge WHERE workspace = ? AND id = ?',
			this.workspace,
			mergedId,
		);
		return row && toMerge(row);
	}

	async into(survivorId: string) {
		const rows = await this.sql.all<MergeRow>(
			`SELECT before FROM lead_merge WHERE workspace = ? AND survivor_id = ?
			ORDER BY at DESC`,
			this.workspace,
			survivorId,
		);
		return rows.map(toMerge);
	}

	async mergedInto(leadId: string) {
		return await this.ids('SELECT id FROM lead WHERE workspace = ? AND merged_into = ?', leadId);
	}

	async survivorOf(leadId: string) {
		const [survivor = null] = await this.ids(
			'SELECT merged_into AS id FROM lead WHERE workspace = ? AND id = ?',
			leadId,
		);
		return survivor;
	}

	async inquiriesSince({ survivor, newestEvent }: Parameters<MergeBook['inquiriesSince']>[0]) {
		const rows = await this.sql.all<ReceivedRow>(
			`SELECT i.workspace, i.id, i.lead_id, i.received_at, i.item FROM inquiry i
			WHERE i.workspace = ? AND i.lead_id = ?
				AND (SELECT MIN(e.sequence) FROM event e
					WHERE e.workspace = i.workspace AND e.inquiry_id = i.id) > ?
			ORDER BY i.received_at`,
			...[this.workspace, survivor.id, newestEvent],
		);
		return rows.map((row) => ({
			...{ id: row.id, receivedAt: Number(row.received_at) },
			item: itemOf(row.item, row),
		}));
	}

	async undo(merge: LeadMerge, order: UnmergeOrder) {
		const [survivorId, mergedId] = [merge.survivor.id, merge.merged.id];
		const others = (await this.into(survivorId)).filter(({ merged }) => merged.id !== mergedId);
		await this.moveBack('inquiry', 'id', [...merge.inquiryIds, ...order.leaving], merge);
		await this.moveBack('event', 'sequence', merge.events, merge);
		await this.leads.save(order.survivor, []);
		await this.leads.save(order.merged, [...merge.keys.merged, ...order.taken.proving]);
		await this.sql.run(
			'UPDATE lead SET merged_into = NULL WHERE workspace = ? AND id = ?',
			...[this.workspace, mergedId],
		);
		for (const ids of inBlocks(merge.through)) {
			await this.sql.run(
				`UPDATE lead SET merged_into = ?
				WHERE workspace = ? AND merged_into = ? AND id IN ${placeholders(ids.length)}`,
				...[mergedId, this.workspace, survivorId, ...ids],
			);
		}
		await this.partKeys(merge, order, others);
		await this.partForms(merge, order, others);
		await this.reviewsBack(merge);
		await this.sql.run(
			'DELETE FROM lead_merge WHERE workspace = ? AND id = ?',
			...[this.workspace, mergedId],
		);
	}

	/** What is asked about a lead is asked about the one that it becomes. */
	private async moveReviews(reviews: readonly OpenReview[], way: { from: string; to: string }) {
		for (const review of reviews) {
			await this.doubts.answer(review.leadId, review.otherId);
			const moved = renamed(review, way);
			if (moved.leadId !== moved.otherId) await this.doubts.ask(moved);
		}
	}

	/** What was answered meanwhile is asked no more; whether the two are one is asked again. */
	private async reviewsBack({ reviews, survivor, merged }: LeadMerge) {
		const asked = await this.doubts.askedAbout(survivor.id);
		for (const review of reviews) {
			const { leadId, otherId } = renamed(review, { from: merged.id, to: survivor.id });
			const isOpen = asked.some((open) => open.leadId === leadId && open.otherId === otherId);
			if (leadId !== otherId && !isOpen) continue;
			if (isOpen) await this.doubts.answer(leadId, otherId);
			await this.doubts.ask(review);
		}
	}

	/** A key that both had stays with both; one that only another lead brought in stays as well. */
	private async partKeys(merge: LeadMerge, order: UnmergeOrder, others: readonly LeadMerge[]) {
		const { survivor, merged } = merge.keys;
		const brought = others.flatMap(({ keys }) => keys.merged);
		const staying = new Set([...survivor, ...brought, ...order.staying.proving].map(idOfProving));
		for (const key of [...merged, ...order.taken.proving]) {
			const { id, isThisKey, values } = provingKey(key);
			if (staying.has(id)) continue;
			await this.sql.run(
				`DELETE FROM lead_key WHERE workspace = ? AND ${isThisKey} AND lead_id = ?`,
				...[this.workspace, ...values, merge.survivor.id],
			);
		}
	}

	/** What both said stays with both; what another lead brought in stays as well. */
	private async partForms(merge: LeadMerge, order: UnmergeOrder, others: readonly LeadMerge[]) {
		const { survivor, merged } = merge.forms;
		const leaving = formsWith(merged, order.taken.comparables);
		const staying = [
			...survivor,
			...others.flatMap(({ forms }) => forms.merged),
			...order.staying.comparables,
		];
		const current = await this.matches.formsOf(merge.survivor.id);
		await this.matches.replace(merge.survivor.id, formsWithout(current, leaving, staying));
		await this.matches.replace(merge.merged.id, leaving);
	}

	/** Moves rows back that are still the survivor's. */
	private async moveBack(
		table: 'inquiry' | 'event',
		column: 'id' | 'sequence',
		values: ReadonlyArray<string | number>,
		{ survivor, merged }: LeadMerge,
	) {
		for (const some of inBlocks(values)) {
			await this.sql.run(
				`UPDATE ${table} SET lead_id = ?
				WHERE workspace = ? AND lead_id = ? AND ${column} IN ${placeholders(some.length)}`,
				...[merged.id, this.workspace, survivor.id, ...some],
			);
		}
	}

	private async moveKeys(from: string, to: string) {
		await this.run(
			`INSERT INTO lead_key (workspace, kind, value, lead_id)
			SELECT k.workspace, k.kind, k.value, ? FROM lead_key k WHERE k.workspace = ? AND k.lead_id = ?
			ON CONFLICT DO NOTHING`,
			...[to, from],
		);
		await this.sql.run(
			'DELETE FROM lead_key WHERE workspace = ? AND lead_id = ?',
			...[this.workspace, from],
		);
	}

	private async eventsOf(leadId: string): Promise<number[]> {
		const rows = await this.sql.all<{ sequence: number }>(
			`SELECT sequence FROM event
			WHERE workspace = ? AND lead_id = ? AND inquiry_id IS NULL ORDER BY sequence`,
			...[this.workspace, leadId],
		);
		return rows.map(({ sequence }) => Number(sequence));
	}

	private async newestEvent(): Promise<number> {
		const [row] = await this.sql.all<{ sequence: number | null }>(
			'SELECT MAX(sequence) AS sequence FROM event',
		);
		return Number(row?.sequence ?? 0);
	}

	private async ids(statement: string, leadId: string): Promise<string[]> {
		const rows = await this.sql.all<{ id: string | null }>(statement, this.workspace, leadId);
		return rows.map(({ id }) => id).filter((id) => id !== null);
	}

	private async run(statement: string, to: string, from: string) {
		await this.sql.run(statement, to, this.workspace, from);
	}
}

const renamed = (review: OpenReview, { from, to }: { from: string; to: string }): OpenReview => {
	const named = (id: string) => (id === from ? to : id);
	return { ...review, leadId: named(review.leadId), otherId: named(review.otherId) };
};
