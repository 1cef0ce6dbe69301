import type { BatchSql } from './BatchSql';
import { partsOfProving, type KeptKey } from './leadKeys';
import type { ReadAhead } from './ReadAhead';

/** Whether anybody holds a key. */
interface Held {
	id: string;
	held: number;
}

/** What tells of the keys of each table whether anybody holds them, for many at once. */
export type KeyHolders = Readonly<Record<KeptKey['table'], ReadAhead<Held>>>;

/** Asks of the keys that a batch expects: most of those who ask are new, and nobody holds theirs. */
export function keyHolders(sql: BatchSql, workspace: string): KeyHolders {
	const values = [workspace];
	const idOf = ({ id }: Held) => id;
	return {
		lead_key: sql.readAhead({
			by: 'provingKeys',
			statement: (ids) => `SELECT given.column1 AS id, CASE WHEN EXISTS (SELECT 1 FROM lead_key k
					WHERE k.workspace = ? AND k.kind = given.column2 AND k.value = given.column3)
					THEN 1 ELSE 0 END AS held
				FROM (VALUES ${Array(ids).fill('(?, ?, ?)').join(', ')}) given`,
			values,
			valuesOf: (id) => [id, ...partsOfProving(id)],
			idOf,
		}),
		blocking_key: sql.readAhead({
			by: 'blockingKeys',
			statement: (
				ids,
			) => `SELECT given.column1 AS id, CASE WHEN EXISTS (SELECT 1 FROM blocking_key k
					WHERE k.workspace = ? AND k.hash = given.column1) THEN 1 ELSE 0 END AS held
				FROM (VALUES ${Array(ids).fill('(?)').join(', ')}) given`,
			values,
			idOf,
		}),
	};
}

/** Whether it is known, or soon found for many at once, that nobody holds a key. */
export async function isFree(holders: KeyHolders, { table, id }: KeptKey): Promise<boolean> {
	const reader = holders[table];
	return reader.expects(id) && (await reader.of(id)).every(({ held }) => !held);
}
