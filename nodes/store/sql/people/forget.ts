import { randomUUID } from 'node:crypto';
import {
	countedData,
	erasedAssignment,
	erasedClock,
	erasedOutcome,
	erasedPeople,
	erasedPerson,
	newErasedId,
	withoutPeople,
	type PeopleToHide,
} from '../../../core/erase';
import { nothingErased, type ErasedCounts } from '../../../core/events';
import { assignmentSchema } from '../../../core/lead';
import { idOfRecord } from '../../../core/match';
import type { LeadItem, PersonIds } from '../../books';
import { SqlClockBook } from '../clocks';
import { eventText } from '../events';
import { SqlHoldingBook } from '../holdings';
import { itemOf, itemText, type ItemRow } from '../itemText';
import { packedText } from '../packedText';
import type { BatchSql } from '../BatchSql';
import { SqlMatchBook } from '../matches/SqlMatchBook';
import { lanesOf, mergedInto } from '../shadows/lane';
import { sharingKeys } from './find';
import {
	eventsOfLead,
	inquiryRows,
	withTexts,
	type InquiryRows,
	type NumberedEvent,
} from './inquiryRows';

/**
 * What becomes of the rows that count: they are emptied and stay, or go. Events always stay, with
 * what a report counts.
 */
export type FateOfRows = 'emptied' | 'deleted';

/** What was done, and the ids that stand for the person from now on. */
interface Forgotten {
	counts: ErasedCounts;
	newIds: ReadonlyMap<string, string>;
}

/**
 * Takes people out of a workspace: their own records, and where records of others name them.
 *
 * @param person the records of one person, or of several
 */
export async function forget(
	sql: BatchSql,
	workspace: string,
	person: PersonIds,
	fate: FateOfRows,
): Promise<Forgotten> {
	const merged = await mergedInto(sql, workspace, person.leadIds);
	const all = [...new Set([...person.leadIds, ...person.inquiryIds, ...merged])];
	const newIds = new Map(all.map((id) => [id, newErasedId(randomUUID())]));
	const lanes = await lanesOf(sql, workspace);
	const [live, ...shadows] = [workspace, ...lanes].map(
		(place) => new Forgetting(sql, place, newIds, fate),
	) as [Forgetting, ...Forgetting[]];
	await live.hideFromOthers(person, shadows);
	await live.all(person);
	for (const shadow of shadows) {
		await shadow.all({ ...person, leadIds: [...person.leadIds, ...merged] });
	}
	return live;
}

class Forgetting implements Forgotten {
	readonly counts: ErasedCounts = { ...nothingErased };

	private readonly clocks: SqlClockBook;

	private readonly holdings: SqlHoldingBook;

	private readonly matches: SqlMatchBook;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
		readonly newIds: ReadonlyMap<string, string>,
		private readonly fate: FateOfRows,
	) {
		this.clocks = new SqlClockBook(sql, workspace);
		this.holdings = new SqlHoldingBook(sql, workspace);
		this.matches = new SqlMatchBook(sql, workspace);
	}

	/**
	 * Comes first, because it goes by the keys and the names of the person.
	 *
	 * @param shadows which have no keys and names of their own
	 */
	async hideFromOthers(person: PersonIds, shadows: readonly Forgetting[]) {
		const ids = [...this.newIds.keys()];
		const said = await this.saidBy(person);
		const people = erasedPeople([...ids, ...recordsOf(said)], namesOf(said));
		for await (const other of this.others(ids)) {
			await this.hideFromLead(other, people);
			const inquiries = await this.sql.all<{ id: string }>(
				'SELECT id FROM inquiry WHERE workspace = ? AND lead_id = ?',
				this.workspace,
				other,
			);
			for (const id of new Set([other, ...inquiries.map((inquiry) => inquiry.id)])) {
				for (const place of [this, ...shadows]) await place.hideFrom(id, people);
			}
		}
	}

	/** Who shares a key with the person, or was merged or compared with them by somebody. */
	private async *others(ids: readonly string[]): AsyncGenerator<string> {
		const seen = new Set(ids);
		for (const id of ids) {
			for (const { data } of await eventsOfLead(this.sql, this.workspace, id)) {
				const { other } = JSON.parse(data) as { other?: unknown };
				if (typeof other !== 'string' || seen.has(other)) continue;
				seen.add(other);
				yield other;
			}
		}
		for await (const other of sharingKeys(this.sql, this.workspace, ids)) {
			if (!seen.has(other)) yield other;
		}
	}

	async all({ leadIds, inquiryIds }: PersonIds) {
		for (const id of leadIds) await this.lead(id);
		for (const id of inquiryIds) await this.inquiry(id);
	}

	private async lead(id: string) {
		await this.forgetMerges(id);
		await this.matches.replace(id, []);
		this.counts.leads += await this.emptyOrDelete(
			'lead',
			'id = ?, person = ?, domain = NULL, account = NULL, firm = NULL',
			[this.newId(id), JSON.stringify(erasedPerson)],
			{ id },
		);
		await this.delete('lead_key', { lead_id: id });
		await this.holdings.end(id);
		for (const event of await eventsOfLead(this.sql, this.workspace, id)) await this.event(event);
	}

	/** How leads were that became one, and that they did. */
	private async forgetMerges(id: string) {
		await this.delete('lead_merge', { id });
		await this.delete('lead_merge', { survivor_id: id });
		await this.delete('open_review', { lead_id: id });
		await this.delete('open_review', { other_id: id });
		await this.delete('lead', { merged_into: id });
		await this.sql.run(
			'DELETE FROM lead WHERE workspace = ? AND id = ? AND merged_into IS NOT NULL',
			...[this.workspace, id],
		);
	}

	private async inquiry(id: string) {
		const rows = await inquiryRows(this.sql, this.workspace, id);
		const newId = this.newId(id);
		if (rows.inquiry) {
			const { lead_id, outcome } = rows.inquiry;
			if (outcome === null) this.counts.onTheirWay++;
			this.counts.inquiries += await this.emptyOrDelete(
				'inquiry',
				"id = ?, content_id = NULL, lead_id = ?, outcome = ?, item = '{}'",
				[newId, this.newId(lead_id), outcome ?? erasedOutcome],
				{ id },
			);
		}
		for (const { round, assignment } of rows.assignments) {
			const left = erasedAssignment(assignmentSchema.parse(JSON.parse(assignment)));
			this.counts.assignments += await this.emptyOrDelete(
				'assignment',
				'inquiry_id = ?, occasion = ?, assignment = ?, kept_key = NULL',
				[newId, `erased ${round}`, JSON.stringify(left)],
				{ inquiry_id: id, round },
			);
		}
		for (const clock of await this.clocks.read(rows.clocks)) {
			const text = await this.clocks.textOf(erasedClock(clock, newId ?? ''));
			this.counts.clocks += await this.emptyOrDelete(
				'clock',
				'inquiry_id = ?, clock = ?',
				[newId, text],
				{ inquiry_id: id, name: clock.name },
			);
		}
		for (const event of rows.events) await this.event(event);
		this.counts.timers += await this.delete('timer', { inquiry_id: id });
		const underWay = await this.underWay(id);
		this.counts.underWay += underWay;
		this.counts.onTheirWay += underWay;
		this.counts.deliveries += await this.delete('delivery', { inquiry_id: id });
		await this.delete('enrolment', { inquiry_id: id });
		await this.delete('lead_key', { lead_id: id });
		// One that never was a known lead's is held under its own id.
		await this.holdings.end(id);
	}

	/** How many deliveries of an inquiry a run has. */
	private async underWay(inquiryId: string): Promise<number> {
		const [row] = await this.sql.all<{ n: number }>(
			`SELECT COUNT(*) AS n FROM delivery WHERE workspace = ? AND inquiry_id = ? AND lane = 'out'`,
			this.workspace,
			inquiryId,
		);
		return Number(row?.n ?? 0);
	}

	private async event({ sequence, type, inquiry_id, lead_id, data }: NumberedEvent) {
		this.counts.events += await this.update(
			'event',
			'inquiry_id = ?, lead_id = ?, data = ?',
			[this.newId(inquiry_id), this.newId(lead_id), eventText(countedData(type, JSON.parse(data)))],
			{ sequence },
		);
	}

	/** What is kept of the person, and what they said. */
	private async saidBy({ leadIds, inquiryIds }: PersonIds): Promise<SaidOfThem[]> {
		const people: unknown[] = [];
		for (const id of leadIds) {
			const rows = await this.sql.all<{ person: string }>(
				'SELECT person FROM lead WHERE workspace = ? AND id = ?',
				this.workspace,
				id,
			);
			people.push(...rows.map(({ person }) => JSON.parse(person)));
		}
		for (const id of inquiryIds) {
			const rows = await this.sql.all<ItemRow & { item: string }>(
				'SELECT workspace, id, lead_id, item FROM inquiry WHERE workspace = ? AND id = ?',
				this.workspace,
				id,
			);
			people.push(...rows.map((row) => itemOf(row.item, row).lead));
		}
		return people.map((person) => (person ?? {}) as SaidOfThem);
	}

	/** Takes the person out of the records of another's inquiry. */
	private async hideFrom(inquiryId: string, people: PeopleToHide) {
		const before = await inquiryRows(this.sql, this.workspace, inquiryId);
		const after = withTexts(before, (texts) => withoutPeople(texts, people));
		this.counts.others += await this.writeChanged(inquiryId, before, after);
	}

	/** The same of what is noted of another lead as a whole. */
	private async hideFromLead(leadId: string, people: PeopleToHide) {
		for (const { sequence, data } of await eventsOfLead(this.sql, this.workspace, leadId)) {
			const [hidden = data] = withoutPeople([data], people);
			if (hidden === data) continue;
			this.counts.others += await this.update('event', 'data = ?', [packedText(hidden)], {
				sequence,
			});
		}
	}

	private async writeChanged(inquiryId: string, before: InquiryRows, after: InquiryRows) {
		let changed = 0;
		if (after.inquiry && after.inquiry.item !== before.inquiry?.item) {
			const row = { workspace: this.workspace, id: inquiryId, lead_id: after.inquiry.lead_id };
			const item = itemText(JSON.parse(after.inquiry.item) as LeadItem, row);
			changed += await this.update('inquiry', 'item = ?', [item], { id: inquiryId });
		}
		for (const [index, { round, assignment }] of after.assignments.entries()) {
			if (assignment === before.assignments[index]?.assignment) continue;
			const row = { inquiry_id: inquiryId, round };
			changed += await this.update('assignment', 'assignment = ?', [assignment], row);
		}
		for (const [index, { name, clock }] of after.clocks.entries()) {
			if (clock === before.clocks[index]?.clock) continue;
			changed += await this.update('clock', 'clock = ?', [clock], { inquiry_id: inquiryId, name });
		}
		for (const [index, { sequence, lead_id, data }] of after.events.entries()) {
			// The inquiry may have been taken for one of the person at first.
			const wasTheirs = lead_id !== null && this.newIds.has(lead_id);
			if (data === before.events[index]?.data && !wasTheirs) continue;
			changed += await this.update(
				'event',
				'lead_id = ?, data = ?',
				[wasTheirs ? null : lead_id, packedText(data)],
				{ sequence },
			);
		}
		return changed;
	}

	/** The id that stands for another from now on; one that is not the person's is forgotten. */
	private newId(id: string | null): string | null {
		return (id !== null && this.newIds.get(id)) || null;
	}

	private async emptyOrDelete(table: string, set: string, values: Values, where: Row) {
		return this.fate === 'emptied'
			? await this.update(table, set, values, where)
			: await this.delete(table, where);
	}

	private async update(table: string, set: string, values: Values, where: Row) {
		return await this.sql.run(
			`UPDATE ${table} SET ${set} WHERE workspace = ? AND ${columnsOf(where)}`,
			...values,
			this.workspace,
			...Object.values(where),
		);
	}

	private async delete(table: string, where: Row) {
		return await this.sql.run(
			`DELETE FROM ${table} WHERE workspace = ? AND ${columnsOf(where)}`,
			this.workspace,
			...Object.values(where),
		);
	}
}

type Values = Array<string | null>;

/** Which row of a table: the values of the columns that tell it from others. */
type Row = Record<string, string | number>;

const columnsOf = (where: Row) =>
	Object.keys(where)
		.map((column) => `${column} = ?`)
		.join(' AND ');

/** What is kept of a person, of any shape. */
type SaidOfThem = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What they are called in sentences. */
const namesOf = (said: readonly SaidOfThem[]): string[] =>
	said.flatMap(({ fullName, email, phone }) => [fullName, email, phone]).filter(isText);

/** What stands for their records in a CRM where others were compared with those. */
const recordsOf = (said: readonly SaidOfThem[]): string[] =>
	said
		.map(({ crm }) => (crm as { id?: unknown } | null | undefined)?.id)
		.filter(isText)
		.map(idOfRecord);
