import { isErased } from '../../../core/erase';
import { readPath } from '../../../core/fieldPath';
import {
	areTwoPeople,
	FormsKeeper,
	leadFields,
	reachOfEmail,
	readForms,
	type Person,
} from '../../../core/match';
import type { MatchKey, PersonIds, PersonName } from '../../books';
import { provingKey, type KeptKey } from '../leadKeys';
import { leadOfEvent } from '../events';
import { itemOf, type ItemRow } from '../itemText';
import { inBlocks, placeholders, type Sql } from '../Sql';

/** See `PersonBook.find`. */
export async function findPerson(
	sql: Sql,
	workspace: string,
	{ leadIds = [], inquiryIds = [], keys = [] }: PersonName,
): Promise<PersonIds> {
	const ids = idReader(sql, workspace);
	const named = distinct([
		...leadIds,
		...(await ids(survivors, leadIds)),
		...(await ids('SELECT lead_id AS id FROM inquiry WHERE workspace = ? AND id IN', inquiryIds)),
		...(await allHoldersOf(sql, workspace, keys)),
	]);
	const alike = await sharingPersonalEmail(sql, workspace, [...named, ...inquiryIds]);
	const current = distinct([
		...named,
		...(await whoMayBeTheSame(sql, workspace, { named: [...named, ...inquiryIds], alike })),
	]);
	const leads = distinct([...current, ...(await ids(leadsThatBecame, current))]);
	const inquiries = await knownInquiries(ids, [
		...inquiryIds,
		// An inquiry without a known lead is found by its keys under its own id.
		...leads,
		...(await ids('SELECT id FROM inquiry WHERE workspace = ? AND lead_id IN', leads)),
	]);
	const known = await knownLeads(ids, [...leads, ...(await leftBehind(ids, inquiries))]);
	return { leadIds: known, inquiryIds: inquiries };
}

/** The leads that some have become, and those that have become some. */
const survivors = 'SELECT merged_into AS id FROM lead WHERE workspace = ? AND id IN';
const leadsThatBecame = 'SELECT id FROM lead WHERE workspace = ? AND merged_into IN';

/** How many of those who share a key are read at once: under one key there may be very many. */
const pageLength = 200;

/**
 * The leads, and the inquiries without a known lead, that share a key with any of these, page by
 * page, each once.
 */
export async function* sharingKeys(
	sql: Sql,
	workspace: string,
	ids: readonly string[],
): AsyncGenerator<string> {
	const seen = new Set(ids);
	for (const key of await keysOf(sql, workspace, ids)) {
		for await (const id of holdersOf(sql, workspace, key)) {
			if (!seen.has(id)) yield id;
			seen.add(id);
		}
	}
	for (const key of await meetingKeysOf(sql, workspace, ids)) {
		for await (const id of meeting(sql, workspace, key)) {
			if (!seen.has(id)) yield id;
			seen.add(id);
		}
	}
}

/** All keys that prove a person of these, each once. */
async function keysOf(sql: Sql, workspace: string, ids: readonly string[]): Promise<KeptKey[]> {
	const keys = new Map<string, KeptKey>();
	for (const some of inBlocks(ids)) {
		const proving = await sql.all<MatchKey>(
			`SELECT kind, value FROM lead_key WHERE workspace = ? AND lead_id IN ${placeholders(some.length)}`,
			workspace,
			...some,
		);
		for (const key of proving) keys.set(JSON.stringify(key), provingKey(key));
	}
	return [...keys.values()];
}

/** All keys under which these meet others, each once. */
async function meetingKeysOf(sql: Sql, workspace: string, ids: readonly string[]) {
	const keeper = new FormsKeeper(leadFields, workspace);
	const keys = new Set<number>();
	for (const some of inBlocks(ids)) {
		const rows = await sql.all<{ text: string }>(
			`SELECT t.text FROM lead l JOIN match_text t ON t.lead = l.number
			WHERE l.workspace = ? AND l.id IN ${placeholders(some.length)}`,
			workspace,
			...some,
		);
		for (const { text } of rows) {
			for (const key of keeper.of(readForms(text, leadFields.length)).keys) keys.add(key);
		}
	}
	return keys;
}

/** Everybody who meets others under a key, page by page. */
async function* meeting(sql: Sql, workspace: string, key: number): AsyncGenerator<string> {
	let last = 0;
	for (;;) {
		const rows = await sql.all<{ lead: number; id: string; workspace: string }>(
			`SELECT k.lead, l.id, l.workspace FROM match_key k JOIN lead l ON l.number = k.lead
			WHERE k.h = ? AND k.lead > ? ORDER BY k.lead LIMIT ${pageLength}`,
			...[key, last],
		);
		for (const row of rows) if (row.workspace === workspace) yield row.id;
		const end = rows.at(-1);
		if (!end || rows.length < pageLength) return;
		last = end.lead;
	}
}

/** Everybody who holds a key, page by page. */
async function* holdersOf(
	sql: Sql,
	workspace: string,
	{ isThisKey, values }: KeptKey,
): AsyncGenerator<string> {
	let last = '';
	for (;;) {
		const rows = await sql.all<{ id: string }>(
			`SELECT lead_id AS id FROM lead_key WHERE workspace = ? AND ${isThisKey} AND lead_id > ?
			ORDER BY lead_id LIMIT ${pageLength}`,
			workspace,
			...values,
			last,
		);
		for (const { id } of rows) yield id;
		const end = rows.at(-1);
		if (!end || rows.length < pageLength) return;
		last = end.id;
	}
}

async function allHoldersOf(sql: Sql, workspace: string, keys: readonly MatchKey[]) {
	const all: string[] = [];
	for (const key of keys) {
		for await (const id of holdersOf(sql, workspace, provingKey(key))) all.push(id);
	}
	return all;
}

/**
 * The leads, and the inquiries without a known lead, that have the same personal mailbox. One that
 * several people read says nothing of who a person is.
 */
async function sharingPersonalEmail(sql: Sql, workspace: string, ids: readonly string[]) {
	const emails = await idReader(sql, workspace)(
		`SELECT DISTINCT value AS id FROM lead_key WHERE workspace = ? AND kind = 'email' AND lead_id IN`,
		ids,
	);
	const personal = emails
		.filter((value) => reachOfEmail(value) === 'personal')
		.map((value) => ({ kind: 'email', value }));
	return await allHoldersOf(sql, workspace, personal);
}

/**
 * Of those who share a mailbox only who may be the same person: a name that is another's is another
 * person, such as the other one of a couple.
 */
async function whoMayBeTheSame(
	sql: Sql,
	workspace: string,
	{ named, alike }: { named: readonly string[]; alike: readonly string[] },
): Promise<string[]> {
	const others = alike.filter((id) => !named.includes(id));
	if (others.length === 0) return [];
	const people = await peopleOf(sql, workspace, [...named, ...others]);
	const known = named.map((id) => people.get(id)).filter((person) => person !== undefined);
	return others.filter((id) => {
		const other = people.get(id);
		return !other || known.every((one) => !areTwoPeople(one, other));
	});
}

/** What is known of leads, and of inquiries without a known lead. */
async function peopleOf(sql: Sql, workspace: string, ids: readonly string[]) {
	const people = new Map<string, Person>();
	for (const some of inBlocks(ids)) {
		const these = `workspace = ? AND id IN ${placeholders(some.length)}`;
		const inquiries = await sql.all<ItemRow & { item: string }>(
			`SELECT workspace, id, lead_id, item FROM inquiry WHERE ${these}`,
			workspace,
			...some,
		);
		for (const row of inquiries) {
			const { lead } = itemOf(row.item, row);
			if (lead !== null && typeof lead === 'object') people.set(row.id, personIn(lead));
		}
		const leads = await sql.all<{ id: string; person: string }>(
			`SELECT id, person FROM lead WHERE ${these}`,
			workspace,
			...some,
		);
		for (const { id, person } of leads) people.set(id, personIn(JSON.parse(person) as object));
	}
	return people;
}

function personIn(record: object): Person {
	const text = (name: string) => {
		const value = readPath(record, [name]);
		return typeof value === 'string' ? value : null;
	};
	return {
		fullName: text('fullName'),
		email: text('email'),
		phone: text('phone'),
		company: text('company'),
		domain: text('domain'),
	};
}

type ReadIds = (statement: string, ids: readonly string[]) => Promise<string[]>;

/** Fewer than either database takes as the values of one statement. */
const mostAtOnce = 500;

/** Runs a statement that ends in `IN` over a list of ids, and gives the ids it finds. */
const idReader =
	(sql: Sql, workspace: string): ReadIds =>
	async (statement, ids) => {
		const found: string[] = [];
		const list = distinct(ids);
		for (let at = 0; at < list.length; at += mostAtOnce) {
			const some = list.slice(at, at + mostAtOnce);
			const rows = await sql.all<{ id: string | null }>(
				`${statement} ${placeholders(some.length)}`,
				workspace,
				...some,
			);
			found.push(...rows.map(({ id }) => id).filter((id) => id !== null));
		}
		return distinct(found);
	};

/**
 * A lead made for a possible duplicate is left without an inquiry when somebody decides whose the
 * inquiry is. It is the same person.
 */
async function leftBehind(ids: ReadIds, inquiries: readonly string[]): Promise<string[]> {
	const named = await ids(
		`SELECT DISTINCT ${leadOfEvent} AS id FROM event
		WHERE workspace = ? AND lead_id IS NOT NULL AND inquiry_id IN`,
		inquiries,
	);
	const asking = new Set(
		await ids(
			'SELECT DISTINCT lead_id AS id FROM inquiry WHERE workspace = ? AND lead_id IN',
			named,
		),
	);
	return named.filter((id) => !asking.has(id));
}

const knownLeads = async (ids: ReadIds, leads: readonly string[]) =>
	await knownIn(ids, leads, [
		'SELECT id FROM lead WHERE workspace = ? AND id IN',
		'SELECT DISTINCT lead_id AS id FROM inquiry WHERE workspace = ? AND lead_id IN',
		`SELECT DISTINCT lead_id AS id FROM event
		WHERE inquiry_id IS NULL AND workspace = ? AND lead_id IN`,
	]);

const knownInquiries = async (ids: ReadIds, inquiries: readonly string[]) =>
	await knownIn(ids, inquiries, [
		'SELECT id FROM inquiry WHERE workspace = ? AND id IN',
		...['assignment', 'clock', 'event'].map(
			(table) =>
				`SELECT DISTINCT inquiry_id AS id FROM ${table} WHERE workspace = ? AND inquiry_id IN`,
		),
	]);

/** Those ids of which something is kept, in any of the tables; those erased are nobody's. */
async function knownIn(ids: ReadIds, asked: readonly string[], statements: string[]) {
	const kept = new Set<string>();
	for (const statement of statements) {
		for (const id of await ids(statement, asked)) kept.add(id);
	}
	return distinct(asked).filter((id) => kept.has(id) && !isErased(id));
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];
