import type { BatchSql } from './BatchSql';
import { partsOfProving, type KeptKey } from './leadKeys';
import type { ReadAhead } from './ReadAhead';

/** A key that somebody holds. */
interface Held {
	id: string;
}

/** What tells of the keys of each table whether anybody holds them, for many at once. */
export type KeyHolders = Readonly<Record<KeptKey['table'], ReadAhead<Held>>>;

/**
 * Those of some keys that somebody holds.
 *
 * @param isThisKey as SQL, of the columns of a key `k` and those that are given
 * @param given what is given for each key, its id first
 */
const heldOf = (table: KeptKey['table'], isThisKey: string, given: string) => (keys: number) =>
	`SELECT id FROM (SELECT given.column1 AS id, CASE WHEN EXISTS
			(SELECT 1 FROM ${table} k WHERE k.workspace = ? AND ${isThisKey}) THEN 1 ELSE 0 END AS held
		FROM (VALUES ${Array(keys).fill(given).join(', ')}) given) asked WHERE held = 1`;

/** Asks of the keys that a batch expects: most of those who ask are new, and nobody holds theirs. */
export function keyHolders(sql: BatchSql, workspace: string): KeyHolders {
	const common = { values: [workspace], idOf: ({ id }: Held) => id };
	return {
		lead_key: sql.readAhead({
			...common,
			by: 'provingKeys',
			statement: heldOf(
				'lead_key',
				'k.kind = given.column2 AND k.value = given.column3',
				'(?, ?, ?)',
			),
			valuesOf: (id) => [id, ...partsOfProving(id)],
		}),
		blocking_key: sql.readAhead({
			...common,
			by: 'blockingKeys',
			statement: heldOf('blocking_key', 'k.hash = given.column1', '(?)'),
		}),
	};
}

/** Whether it is known, or soon found for many at once, that nobody holds a key. */
export async function isFree(holders: KeyHolders, { table, id }: KeptKey): Promise<boolean> {
	const reader = holders[table];
	return reader.expects(id) && (await reader.of(id)).length === 0;
}
