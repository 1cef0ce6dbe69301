import {
	askedKeys,
	askedValues,
	countedAs,
	crowdedIn,
	leadFields,
	leadsNumber,
	MOST_LIKE,
	namesBehindAsked,
	rarestFirst,
	readForms,
	termNumber,
	unreadIn,
	type KnownCounts,
	type LikeLead,
	type Listed,
	type ValueCount,
} from '../../../core/match';
import type { AskedMatch, LookedUp, MatchKey } from '../../books';
import type { BatchSql } from '../BatchSql';
import { isFree, type KeyHolders } from '../keyHolders';
import { provingKey } from '../leadKeys';
import type { ReadAhead } from '../ReadAhead';
import { inBlocks, placeholders } from '../Sql';
import { idOfMeeting } from './meetingKeys';

/** Beside those of other keys, so many of each key that proves a person. */
const MOST_PROVED = 20;

/** What tells, for many at once, whether anybody has a key. */
export interface Holders {
	proving: KeyHolders;
	meeting: ReadAhead<{ id: string }>;
}

/** Looks for the known leads that somebody may be, see `MatchBook.lookUp`. */
export async function lookUp(
	sql: BatchSql,
	workspace: string,
	holders: Holders,
	{ comparable, proving }: AskedMatch,
): Promise<LookedUp> {
	const keys = askedKeys(leadFields, comparable, workspace);
	const lists = await listsOf(sql, holders, keys);
	const proved = await provedBy(sql, workspace, holders, proving);
	const numbers = rarestFirst(lists);
	const kindsOf = new Map<number, string[]>();
	for (const { name, leads } of proved) {
		for (const lead of leads) {
			numbers.add(lead);
			kindsOf.set(lead, [...(kindsOf.get(lead) ?? []), name]);
		}
	}
	const like = await formsOfNumbers(sql, numbers, kindsOf);
	const crowded = crowdedIn(lists);
	if (like.length === 0) return { like, crowded, known: { total: 0, counts: [] } };
	const unread = unreadIn(lists, numbers);
	const known = await countsOf(sql, workspace, comparable);
	const counts = [...known.counts, ...namesBehindAsked(leadFields, comparable, like, unread)];
	return { like, crowded, known: { ...known, counts } };
}

async function listsOf(
	sql: BatchSql,
	{ meeting }: Holders,
	keys: ReadonlyMap<number, string>,
): Promise<Listed[]> {
	const asked: Array<[key: number, list: Listed & { leads: number[] }]> = [];
	for (const [key, name] of keys) {
		const id = idOfMeeting(key);
		if (meeting.expects(id) && (await meeting.of(id)).length === 0) continue;
		asked.push([key, { name, leads: [] }]);
	}
	if (asked.length === 0) return [];
	const ofEach = asked.map(
		(_key, n) => `SELECT n, lead FROM (SELECT ${n} AS n, lead FROM match_key WHERE h = ?
			ORDER BY lead LIMIT ${MOST_LIKE + 1}) key_${n}`,
	);
	const rows = await sql.all<{ n: number; lead: number }>(
		ofEach.join(' UNION ALL '),
		...asked.map(([key]) => key),
	);
	for (const { n, lead } of rows) asked[n]?.[1].leads.push(lead);
	return asked.map(([, list]) => list);
}

async function provedBy(
	sql: BatchSql,
	workspace: string,
	holders: Holders,
	proving: readonly MatchKey[],
): Promise<Listed[]> {
	const lists: Listed[] = [];
	for (const key of proving) {
		const kept = provingKey(key);
		if (await isFree(holders.proving, kept)) continue;
		const rows = await sql.all<{ lead: number }>(
			`SELECT l.number AS lead FROM (SELECT workspace, lead_id FROM lead_key
				WHERE workspace = ? AND ${kept.isThisKey} ORDER BY lead_id LIMIT ${MOST_PROVED}) k
			JOIN lead l ON l.workspace = k.workspace AND l.id = k.lead_id`,
			...[workspace, ...kept.values],
		);
		lists.push({ name: key.kind, leads: rows.map(({ lead }) => lead) });
	}
	return lists;
}

async function formsOfNumbers(
	sql: BatchSql,
	numbers: ReadonlySet<number>,
	kindsOf: ReadonlyMap<number, readonly string[]>,
): Promise<LikeLead[]> {
	const like: LikeLead[] = [];
	for (const some of inBlocks([...numbers])) {
		const rows = await sql.all<{ lead: number; text: string }>(
			`SELECT lead, text FROM match_text WHERE lead IN ${placeholders(some.length)}`,
			...some,
		);
		for (const { lead, text } of rows) {
			const forms = readForms(text, leadFields.length);
			like.push({ number: lead, forms, sharedKinds: kindsOf.get(lead) ?? [] });
		}
	}
	return like.sort((one, other) => one.number - other.number);
}

async function countsOf(
	sql: BatchSql,
	workspace: string,
	comparable: AskedMatch['comparable'],
): Promise<KnownCounts> {
	const values = askedValues(leadFields, comparable).map(
		({ field, value }) =>
			[termNumber(workspace, countedAs(field), value), countedAs(field), value] as const,
	);
	const all = leadsNumber(workspace);
	const known = new Map<number, number>();
	for (const some of inBlocks([all, ...values.map(([term]) => term)])) {
		const rows = await sql.all<{ h: number; n: number }>(
			`SELECT h, n FROM match_term WHERE h IN ${placeholders(some.length)}`,
			...some,
		);
		for (const { h, n } of rows) known.set(h, n);
	}
	const counts = values
		.map(([term, field, value]): ValueCount => [field, value, known.get(term) ?? 0])
		.filter(([, , count]) => count > 0);
	return { total: known.get(all) ?? 0, counts };
}
