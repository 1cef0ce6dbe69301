import {
	formsWith,
	leadFields,
	leadsNumber,
	readForms,
	type Comparable,
	type Forms,
} from '../../../core/match';
import type { AskedMatch, MatchBook } from '../../books';
import type { BatchSql } from '../BatchSql';
import { keyHolders } from '../keyHolders';
import { leadsOfNumbers } from '../leads';
import { keepForms } from './keepForms';
import { lookUp, type Holders } from './lookUp';
import { heldMeetingKeys } from './meetingKeys';

export class SqlMatchBook implements MatchBook {
	private readonly holders: Holders;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.holders = { proving: keyHolders(sql, workspace), meeting: heldMeetingKeys(sql) };
	}

	async lookUp(asked: AskedMatch) {
		return await lookUp(this.sql, this.workspace, this.holders, asked);
	}

	async leadsOf(numbers: readonly number[]) {
		const leads = await leadsOfNumbers(this.sql, this.workspace, numbers);
		return numbers.flatMap((number) => {
			const lead = leads.get(number);
			return lead === undefined ? [] : [{ number, lead }];
		});
	}

	async formsOf(leadId: string): Promise<Forms> {
		const [row] = await this.sql.all<{ text: string }>(
			`SELECT t.text FROM lead l JOIN match_text t ON t.lead = l.number
			WHERE l.workspace = ? AND l.id = ?`,
			...[this.workspace, leadId],
		);
		return row ? readForms(row.text, leadFields.length) : [];
	}

	async page(after: string, limit: number) {
		const rows = await this.sql.all<{ id: string; text: string }>(
			`SELECT l.id, t.text FROM lead l JOIN match_text t ON t.lead = l.number
			WHERE l.workspace = ? AND l.id > ? ORDER BY l.id LIMIT ?`,
			...[this.workspace, after, limit],
		);
		return rows.map(({ id, text }) => ({ leadId: id, forms: readForms(text, leadFields.length) }));
	}

	async count() {
		const [row] = await this.sql.all<{ n: number }>(
			'SELECT n FROM match_term WHERE h = ?',
			leadsNumber(this.workspace),
		);
		return row?.n ?? 0;
	}

	add(leadId: string, comparable: Comparable) {
		this.keep(leadId, [], formsWith([], [comparable]));
	}

	async learn(leadId: string, comparable: Comparable) {
		const before = await this.formsOf(leadId);
		this.keep(leadId, before, formsWith(before, [comparable]));
	}

	async replace(leadId: string, forms: Forms) {
		this.keep(leadId, await this.formsOf(leadId), formsWith([], forms));
	}

	private keep(leadId: string, before: Forms, after: Forms) {
		keepForms(this.sql, { workspace: this.workspace, leadId, before, after });
	}
}
