import type { MatchKey } from '../books';
import { keyValue, within } from './limits';
import { insertRows, type Sql } from './Sql';

/** Adds keys under which a lead is found from now on; those that find it already stay. */
export async function addKeys(
	sql: Sql,
	workspace: string,
	leadId: string,
	keys: readonly MatchKey[],
): Promise<void> {
	within('Lead ID', leadId);
	await insertRows(
		sql,
		'lead_key (workspace, kind, value, lead_id)',
		keys.map(({ kind, value }) => [workspace, kind, keyValue(value), leadId]),
		'ON CONFLICT DO NOTHING',
	);
}

/** The values for a list of `(kind, value)` pairs, as {@link addKeys} stored them. */
export const keyPairs = (keys: readonly MatchKey[]): string[] =>
	keys.flatMap(({ kind, value }) => [kind, keyValue(value)]);
