import { hash } from 'node:crypto';
import { remembering } from '../../core/remembering';
import type { MatchKey } from '../books';
import type { BatchSql } from './BatchSql';
import { keyValue, within } from './limits';

/** Where a key is kept, as that table writes it: the columns that tell it, and their values. */
export interface KeptKey {
	table: 'lead_key' | 'blocking_key';
	/** Tells it from the others of its table. */
	id: string;
	/** As SQL, with a place for each of the values. */
	isThisKey: string;
	values: string[];
}

/** Tells a key that finds a person from the others, by what the table has of it. */
export const idOfProving = ({ kind, value }: MatchKey): string => `${kind}\0${keyValue(value)}`;

/** The columns of a key by what {@link idOfProving} made of it. */
export function partsOfProving(id: string): [kind: string, value: string] {
	const end = id.indexOf('\0');
	return [id.slice(0, end), id.slice(end + 1)];
}

/** A key that finds a person. */
export const provingKey = ({ kind, value }: MatchKey): KeptKey => ({
	table: 'lead_key',
	id: idOfProving({ kind, value }),
	isThisKey: 'kind = ? AND value = ?',
	values: [kind, keyValue(value)],
});

/** A key that only suggests whom to compare. */
export const blockingKey = (key: MatchKey): KeptKey => keptBlockingKey(idOfBlocking(key));

/** The same by what the table has of it. */
export const keptBlockingKey = (hash: string): KeptKey => ({
	table: 'blocking_key',
	id: hash,
	isThisKey: 'hash = ?',
	values: [hash],
});

/** So many characters of six bits each that two of a hundred million keys hardly have the same by chance. */
const hashLength = 11;

/** A key is asked for ahead, looked up and kept. */
const MOST_REMEMBERED = 20_000;

const hashOf = remembering(MOST_REMEMBERED, (key) =>
	hash('sha256', key, 'base64url').slice(0, hashLength),
);

/** Nobody reads such a key, it is only compared, and there are several for each lead. */
export const idOfBlocking = ({ kind, value }: MatchKey): string => hashOf(`${kind}\0${value}`);

const insertKey = `INSERT INTO lead_key (workspace, kind, value, lead_id) VALUES (?, ?, ?, ?)
	ON CONFLICT DO NOTHING`;

const insertBlockingKey = `INSERT INTO blocking_key (workspace, hash, lead_id) VALUES (?, ?, ?)
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

/** Adds keys under which a known lead is a candidate from now on. */
export function addBlockingKeys(
	sql: BatchSql,
	workspace: string,
	leadId: string,
	keys: readonly MatchKey[],
): void {
	for (const key of keys) {
		const { id, values } = blockingKey(key);
		sql.later(insertBlockingKey, id, workspace, ...values, leadId);
	}
}
