import { setImmediate as letOthers } from 'node:timers/promises';
import {
	comparableOfLead,
	comparedPartsOf,
	formsWith,
	KEYS_VERSION,
	FormsKeeper,
	leadFields,
	readForms,
	type Forms,
} from '../../../core/match';
import { itemOf, type ItemRow } from '../itemText';
import type { Connection } from '../Sql';
import { Shelves } from './Shelves';

/** Runs a small part of the work as a transaction of its own. */
export type InTransaction = <Result>(work: (sql: Connection) => Promise<Result>) => Promise<Result>;

/** So many leads are read at once. */
const LEADS_AT_ONCE = 1000;

const ROWS_AT_ONCE = 50_000;

/** Of a lead with more inquiries only the newest are read. */
const MOST_INQUIRIES = 200;

/**
 * Makes all keys of a store anew, and how frequent each value is, where they were made in another way
 * than now: first what is compared of each lead, out of its inquiries, then the keys in their order.
 *
 * It takes small transactions, and may be killed after any of them: who opens the store next goes on.
 * Several processes may do it at once. Nobody uses the store before it is done: without all keys,
 * somebody known would be taken for new.
 *
 * @param rowsAtOnce so many keys, or terms, are written in one transaction
 */
export async function makeKeysAnew(
	inTransaction: InTransaction,
	rowsAtOnce = ROWS_AT_ONCE,
): Promise<void> {
	if (!(await inTransaction(begin))) return;
	const shelves = new Shelves();
	const terms = new Map<number, number>();
	let after = 0;
	while (after !== END) {
		after =
			(await step(inTransaction, async (sql) => await shelve(sql, after, shelves, terms))) ?? END;
	}
	const isDone = await writeKeys(inTransaction, shelves, rowsAtOnce);
	if (!isDone) await writeTerms(inTransaction, terms, rowsAtOnce);
}

/** Behind the last lead. */
const END = -1;

interface State {
	version: number;
	/** The first shelf whose keys are not written; `null` where nothing is left to do. */
	shelf: number | null;
}

const stateNow = 'SELECT version, shelf FROM match_state';

/** Whether there is something to do. */
async function begin(sql: Connection): Promise<boolean> {
	const [state] = await sql.all<State>(stateNow);
	if (state?.version === KEYS_VERSION) return state.shelf !== null;
	for (const table of ['match_key', 'match_term', 'match_state']) {
		await sql.run(`DELETE FROM ${table}`);
	}
	await sql.run('INSERT INTO match_state (version, shelf) VALUES (?, 0)', KEYS_VERSION);
	return true;
}

/** A part of the work; `undefined` where another process came to the end of all of it. */
async function step<Result>(
	inTransaction: InTransaction,
	work: (sql: Connection, shelf: number) => Promise<Result>,
): Promise<Result | undefined> {
	await letOthers();
	return await inTransaction(async (sql) => {
		const [state] = await sql.all<State>(stateNow);
		return state && state.shelf !== null ? await work(sql, state.shelf) : undefined;
	});
}

interface LeadRow {
	number: number;
	workspace: string;
	id: string;
	person: string;
	version: number | null;
	text: string | null;
}

/**
 * Puts the keys of the next leads on their shelves, and counts their values.
 *
 * @returns the number of the last of them
 */
async function shelve(
	sql: Connection,
	after: number,
	shelves: Shelves,
	terms: Map<number, number>,
): Promise<number> {
	const leads = await sql.all<LeadRow>(
		`SELECT l.number, l.workspace, l.id, l.person, t.version, t.text
		FROM lead l LEFT JOIN match_text t ON t.lead = l.number
		WHERE l.number > ? AND l.merged_into IS NULL ORDER BY l.number LIMIT ${LEADS_AT_ONCE}`,
		after,
	);
	const written: Array<[number, number, string]> = [];
	const keepers = new Map<string, FormsKeeper>();
	for (const lead of leads) {
		const isAsNow = lead.text !== null && lead.version === KEYS_VERSION;
		const forms = isAsNow ? readForms(lead.text ?? '', leadFields.length) : await said(sql, lead);
		const keeper = keepers.get(lead.workspace) ?? new FormsKeeper(leadFields, lead.workspace);
		keepers.set(lead.workspace, keeper);
		const { text, keys, terms: values } = keeper.of(forms);
		const isChanged = !isAsNow && (text !== '' || lead.text !== null);
		if (isChanged) written.push([lead.number, KEYS_VERSION, text]);
		for (const key of keys) shelves.add(key, lead.number);
		for (const value of values) terms.set(value, (terms.get(value) ?? 0) + 1);
	}
	await sql.runEach(
		`INSERT INTO match_text (lead, version, text) VALUES (?, ?, ?)
		ON CONFLICT (lead) DO UPDATE SET version = excluded.version, text = excluded.text`,
		written,
	);
	return leads.length < LEADS_AT_ONCE ? END : (leads.at(-1)?.number ?? END);
}

/** What a lead said in its inquiries; of one without any, what is known of it. */
async function said(sql: Connection, { workspace, id, person }: LeadRow): Promise<Forms> {
	const inquiries = await sql.all<ItemRow & { item: string }>(
		`SELECT workspace, id, lead_id, item FROM inquiry WHERE workspace = ? AND lead_id = ?
		ORDER BY received_at DESC LIMIT ${MOST_INQUIRIES}`,
		...[workspace, id],
	);
	const leads = inquiries.map((row) => itemOf(row.item, row).lead);
	const forms = formsWith([], leads.map(comparableOf));
	return forms.length > 0 ? forms : formsWith([], [comparableOf(JSON.parse(person))]);
}

const comparableOf = (lead: unknown) => comparableOfLead(comparedPartsOf(lead));

/** @returns whether another process came to the end of all of it */
async function writeKeys(inTransaction: InTransaction, shelves: Shelves, atOnce: number) {
	let isMore: boolean | undefined = true;
	while (isMore) {
		isMore = await step(inTransaction, async (sql, shelf) => {
			const { upTo, keys } = shelves.next(shelf, atOnce);
			if (upTo === shelf) return false;
			await sql.runEach(
				'INSERT INTO match_key (h, lead) VALUES (?, ?) ON CONFLICT DO NOTHING',
				keys,
			);
			await sql.run('UPDATE match_state SET shelf = ?', upTo);
			return true;
		});
	}
	return isMore === undefined;
}

async function writeTerms(
	inTransaction: InTransaction,
	terms: ReadonlyMap<number, number>,
	atOnce: number,
) {
	const all = [...terms].sort((one, other) => one[0] - other[0]);
	for (let from = 0; from < all.length; from += atOnce) {
		await step(inTransaction, async (sql) => {
			await sql.runEach(
				'INSERT INTO match_term (h, n) VALUES (?, ?) ON CONFLICT DO NOTHING',
				all.slice(from, from + atOnce),
			);
		});
	}
	await step(inTransaction, async (sql) => await sql.run('UPDATE match_state SET shelf = NULL'));
}
