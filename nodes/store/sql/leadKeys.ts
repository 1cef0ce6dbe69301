import { hash } from 'node:crypto';
import type { MatchKey } from '../books';
import type { BatchSql } from './BatchSql';
import { keyValue, within } from './limits';

/** Where a key is kept, as that table writes it: the columns that tell it, and their values. */
export interface KeptKey {
	table: 'lead_key' | 'blocking_key';
	/** As SQL, with a place for each of the values. */
	isThisKey: string;
	values: string[];
}

/** A key that finds a person. */
export const provingKey = ({ kind, value }: MatchKey): KeptKey => ({
	table: 'lead_key',
	isThisKey: 'kind = ? AND value = ?',
	values: [kind, keyValue(value)],
});

/** A key that only suggests whom to compare. */
export const blockingKey = (key: MatchKey): KeptKey => keptBlockingKey(hashOf(key));

/** The same by what the table has of it. */
export const keptBlockingKey = (hash: string): KeptKey => ({
	table: 'blocking_key',
	isThisKey: 'hash = ?',
	values: [hash],
});

/** So many characters of six bits each that two of a hundred million keys hardly have the same by chance. */
const hashLength = 11;

/** Nobody reads such a key, it is only compared, and there are several for each lead. */
const hashOf = ({ kind, value }: MatchKey): string =>
	hash('sha256', `${kind}\0${value}`, 'base64url').slice(0, hashLength);

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
		sql.later(insertKey, leadId, workspace, ...provingKey(key).values, leadId);
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
		sql.later(insertBlockingKey, leadId, workspace, ...blockingKey(key).values, leadId);
	}
}
