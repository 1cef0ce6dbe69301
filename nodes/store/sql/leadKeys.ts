import type { MatchKey } from '../books';
import type { BatchSql } from './BatchSql';
import { keyValue, within } from './limits';

/** A key that finds a person, as `lead_key` has it. */
export interface KeptKey {
	/** Tells it from the others. */
	id: string;
	/** As SQL, with a place for each of the values. */
	isThisKey: string;
	values: string[];
}

/** Tells a key from the others, by what the table has of it. */
export const idOfProving = ({ kind, value }: MatchKey): string => `${kind}\0${keyValue(value)}`;

/** The columns of a key by what {@link idOfProving} made of it. */
export function partsOfProving(id: string): [kind: string, value: string] {
	const end = id.indexOf('\0');
	return [id.slice(0, end), id.slice(end + 1)];
}

/** A key as it is kept. */
export const provingKey = ({ kind, value }: MatchKey): KeptKey => ({
	id: idOfProving({ kind, value }),
	isThisKey: 'kind = ? AND value = ?',
	values: [kind, keyValue(value)],
});

const insertKey = `INSERT INTO lead_key (workspace, kind, value, lead_id) VALUES (?, ?, ?, ?)
	ON CONFLICT DO NOTHING`;

/** Adds keys by which somebody is found from now on; those that find them already stay. */
export function addKeys(
	sql: BatchSql,
	workspace: string,
	leadId: string,
	keys: readonly MatchKey[],
): void {
	within('Lead ID', leadId);
	for (const key of keys) {
		const { id, values } = provingKey(key);
		sql.later(insertKey, id, workspace, ...values, leadId);
	}
}
