import { createHmac } from 'node:crypto';
import { fold } from '../fold';
import { companyKey } from '../keys';
import type { LeadMarks } from './marks';
import { poolKey, type KeepBy } from './pools';
import type { Pool, Roster } from './roster';

/** What a lead has of what its pool keeps together; empty or `null` for a lead that has none. */
const valueBy: Readonly<Record<KeepBy, (marks: LeadMarks, own: string) => string | null>> = {
	domain: ({ domain }) => domain,
	company: ({ account }) => companyKey(account.company),
	value: (_marks, own) => fold(own).trim(),
};

/**
 * Under what each pool that keeps leads together knows a lead: a keyed hash (HMAC-SHA-256, RFC 2104), which
 * says nothing of it to who does not have the key, though domains and postal codes are easily tried out.
 *
 * @param secret of the workspace
 * @param ownOf the value that a line of the pools table takes from the lead
 * @returns by pool; those for which the lead has no value are left out
 * @example
 * keptKeys(secret, roster, marksOfLeadAtAcme, () => '').get(pool) // the same for each lead at acme.com
 */
export function keptKeys(
	secret: string,
	{ keeping }: Pick<Roster, 'keeping'>,
	marks: LeadMarks,
	ownOf: (row: number) => string,
): Map<Pool, string> {
	const keys = new Map<Pool, string>();
	for (const pool of keeping) {
		const { keepBy } = pool.way;
		const value = valueBy[keepBy](marks, ownOf(pool.row));
		if (value) keys.set(pool, keyOf(secret, poolKey(pool.name), keepBy, value));
	}
	return keys;
}

/** So many characters of six bits each that two of a hundred million hardly have the same by chance. */
const keyLength = 11;

const keyOf = (secret: string, ...parts: string[]) =>
	createHmac('sha256', secret).update(parts.join('\0')).digest('base64url').slice(0, keyLength);
