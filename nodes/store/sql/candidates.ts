import type { Candidates, MatchKeys } from '../books';
import { isFree, type KeyHolders } from './keyHolders';
import { provingKey, type KeptKey } from './leadKeys';
import { inBlocks, placeholders, type Sql } from './Sql';

/** How many of those who share one key a look-up reads at most. */
export const mostOfOneKey = 20;

/** How many known leads one look-up gives at most. */
export const mostCandidates = 40;

/** How far those who share a key are counted. */
const mostCounted = 200;

/** Who holds one key, cut off after one more than is read of it. */
interface Holders {
	kind: string;
	key: KeptKey;
	ids: string[];
}

const isCutOff = ({ ids }: Holders) => ids.length > mostOfOneKey;

/** The ids that a look-up found, each with the kinds of key that found it. */
interface FoundIds extends Pick<Candidates, 'more'> {
	kindsOf: Map<string, string[]>;
}

/**
 * The ids that are found by at least one of the keys: no more than {@link mostCandidates}, those of
 * the rarest key first. What is read does not grow with the number of those who share a key; who
 * shares a rare one is found however many share the others.
 *
 * @example
 * await candidateIds(sql, 'default', keyHolders(sql, 'default'), { proving: [{ kind: 'email', value: 'ada@example.com' }] })
 * // { kindsOf: Map { 'lead_1' => ['email'] }, more: {} }
 */
export async function candidateIds(
	sql: Sql,
	workspace: string,
	known: KeyHolders,
	keys: MatchKeys,
): Promise<FoundIds> {
	const holders = await holdersOf(sql, workspace, known, keys);
	holders.sort((a, b) => a.ids.length - b.ids.length);
	const all = [...new Set(holders.flatMap(({ ids }) => ids.slice(0, mostOfOneKey)))];
	const found: FoundIds = {
		kindsOf: new Map(all.slice(0, mostCandidates).map((id): [string, string[]] => [id, []])),
		more: {},
	};
	for (const one of holders) await noteHolders(sql, workspace, one, found);
	return found;
}

/** Notes which of those found hold a key, and how many others do. */
async function noteHolders(sql: Sql, workspace: string, holders: Holders, found: FoundIds) {
	const { kind, key, ids } = holders;
	const cutOff = isCutOff(holders);
	const holding = cutOff ? await withKey(sql, workspace, key, [...found.kindsOf.keys()]) : ids;
	const of = [...holding].map((id) => found.kindsOf.get(id)).filter((kinds) => kinds !== undefined);
	for (const kinds of of) if (!kinds.includes(kind)) kinds.push(kind);
	const more = (cutOff ? await countUpTo(sql, workspace, key) : ids.length) - of.length;
	if (more > 0) found.more[kind] = more;
}

async function holdersOf(sql: Sql, workspace: string, known: KeyHolders, { proving }: MatchKeys) {
	const distinct = new Map<string, Holders>();
	for (const each of proving) {
		const key = provingKey(each);
		distinct.set(key.id, { kind: each.kind, key, ids: [] });
	}
	const holders: Holders[] = [];
	for (const each of distinct.values()) {
		if (!(await isFree(known, each.key))) holders.push(each);
	}
	for (let from = 0; from < holders.length; from += mostKeysAtOnce) {
		await readHolders(sql, workspace, holders.slice(from, from + mostKeysAtOnce));
	}
	return holders;
}

/** Fewer than either database takes as the parts of one statement. */
const mostKeysAtOnce = 64;

async function readHolders(sql: Sql, workspace: string, holders: readonly Holders[]) {
	const ofEach = holders.map(
		({ key }, n) => `SELECT n, id FROM (SELECT ${n} AS n, lead_id AS id FROM lead_key
			WHERE workspace = ? AND ${key.isThisKey}
			ORDER BY lead_id LIMIT ${mostOfOneKey + 1}) key_${n}`,
	);
	const rows = await sql.all<{ n: number; id: string }>(
		ofEach.join(' UNION ALL '),
		...holders.flatMap(({ key }) => [workspace, ...key.values]),
	);
	for (const { n, id } of rows) holders[n]?.ids.push(id);
}

/** Those of the ids that hold a key. */
async function withKey(
	sql: Sql,
	workspace: string,
	{ isThisKey, values }: KeptKey,
	ids: readonly string[],
) {
	const holding = new Set<string>();
	for (const some of inBlocks(ids)) {
		const rows = await sql.all<{ id: string }>(
			`SELECT lead_id AS id FROM lead_key WHERE workspace = ? AND ${isThisKey}
				AND lead_id IN ${placeholders(some.length)}`,
			workspace,
			...values,
			...some,
		);
		for (const { id } of rows) holding.add(id);
	}
	return holding;
}

async function countUpTo(sql: Sql, workspace: string, { isThisKey, values }: KeptKey) {
	const [row] = await sql.all<{ n: number }>(
		`SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM lead_key
			WHERE workspace = ? AND ${isThisKey} LIMIT ${mostCounted}) holder`,
		workspace,
		...values,
	);
	return Number(row?.n ?? 0);
}
