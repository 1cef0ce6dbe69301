import type { BatchSql } from './BatchSql';
import { partsOfProving, type KeptKey } from './leadKeys';
import type { ReadAhead } from './ReadAhead';

/** A key that somebody holds. */
interface Held {
	id: string;
}

/** What tells of keys whether anybody holds them, for many at once. */
export type KeyHolders = ReadAhead<Held>;

/** Those of some keys that somebody holds. */
const heldOf = (keys: number) =>
	`SELECT id FROM (SELECT given.column1 AS id, CASE WHEN EXISTS
			(SELECT 1 FROM lead_key k
			WHERE k.workspace = ? AND k.kind = given.column2 AND k.value = given.column3) THEN 1 ELSE 0 END AS held
		FROM (VALUES ${Array(keys).fill('(?, ?, ?)').join(', ')}) given) asked WHERE held = 1`;

/** Asks of the keys that a batch expects: most of those who ask are new, and nobody holds theirs. */
export const keyHolders = (sql: BatchSql, workspace: string): KeyHolders =>
	sql.readAhead({
		by: 'provingKeys',
		statement: heldOf,
		values: [workspace],
		valuesOf: (id) => [id, ...partsOfProving(id)],
		idOf: ({ id }) => id,
	});

/** Whether it is known, or soon found for many at once, that nobody holds a key. */
export async function isFree(holders: KeyHolders, { id }: KeptKey): Promise<boolean> {
	return holders.expects(id) && (await holders.of(id)).length === 0;
}
