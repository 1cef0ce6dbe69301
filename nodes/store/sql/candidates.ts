import type { MatchKey } from '../books';
import { keyPairs } from './leadKeys';
import { inBlocks, placeholders, type Sql } from './Sql';

/** How many known leads one look-up gives at most. */
export const mostCandidates = 200;

/** Who holds one key, cut off after one more than a look-up gives. */
interface Holders {
	key: MatchKey;
	ids: Set<string>;
}

/**
 * The ids that are found by at least one of the keys, each with the kinds of key that found it: no
 * more than {@link mostCandidates}, those of the rarest key first. What is read does not grow with
 * the number of those who share a key.
 *
 * @example
 * await candidateIds(sql, 'default', [{ kind: 'email', value: 'ada@example.com' }])
 * // Map { 'lead_1' => ['email'] }
 */
export async function candidateIds(
	sql: Sql,
	workspace: string,
	keys: readonly MatchKey[],
): Promise<Map<string, string[]>> {
	const holders = (await holdersOf(sql, workspace, keys)).sort((a, b) => a.ids.size - b.ids.size);
	const all = [...new Set(holders.flatMap(({ ids }) => [...ids]))];
	const found = new Map(all.slice(0, mostCandidates).map((id): [string, string[]] => [id, []]));
	for (const { key, ids } of holders) {
		const isCutOff = ids.size > mostCandidates;
		const holding = isCutOff ? await withKey(sql, workspace, key, [...found.keys()]) : ids;
		for (const id of holding) found.get(id)?.push(key.kind);
	}
	return found;
}

async function holdersOf(sql: Sql, workspace: string, keys: readonly MatchKey[]) {
	const distinct = new Map(keys.map((key) => [JSON.stringify(keyPairs([key])), key]));
	const holders = [...distinct.values()].map((key): Holders => ({ key, ids: new Set() }));
	for (let from = 0; from < holders.length; from += mostKeysAtOnce) {
		await read(sql, workspace, holders.slice(from, from + mostKeysAtOnce));
	}
	return holders;
}

/** Fewer than either database takes as the parts of one statement. */
const mostKeysAtOnce = 64;

async function read(sql: Sql, workspace: string, holders: readonly Holders[]) {
	const ofEach = holders.map(
		(_key, n) => `SELECT n, id FROM (SELECT ${n} AS n, lead_id AS id FROM lead_key
			WHERE workspace = ? AND kind = ? AND value = ? LIMIT ${mostCandidates + 1}) key_${n}`,
	);
	const rows = await sql.all<{ n: number; id: string }>(
		ofEach.join(' UNION ALL '),
		...holders.flatMap(({ key }) => [workspace, ...keyPairs([key])]),
	);
	for (const { n, id } of rows) holders[n]?.ids.add(id);
}

/** Those of the ids that hold a key. */
async function withKey(sql: Sql, workspace: string, key: MatchKey, ids: readonly string[]) {
	const holding = new Set<string>();
	for (const some of inBlocks(ids)) {
		const rows = await sql.all<{ id: string }>(
			`SELECT lead_id AS id FROM lead_key WHERE workspace = ? AND kind = ? AND value = ?
				AND lead_id IN ${placeholders(some.length)}`,
			workspace,
			...keyPairs([key]),
			...some,
		);
		for (const { id } of rows) holding.add(id);
	}
	return holding;
}
