import { createHmac } from 'node:crypto';
import { reachOfEmail, reachOfPhone } from './contacts';
import { keysOf, type LeadKey } from './keys';
import type { Person } from './person';

/** Somebody, by all that tells them from others. */
export interface Told {
	/** The IDs of their lead, also those that it had before merges; none for who only asks. */
	ids: readonly string[];
	person: Person;
	/** Further mailboxes and numbers that find them. */
	keys?: ReadonlyArray<{ kind: string; value: string }>;
}

/** So many further mailboxes and numbers are looked at; more would tell little. */
const mostKeys = 10;

/**
 * What tells somebody: the IDs of their lead; their mailboxes and numbers, where those are no one else's; and
 * their name with any mailbox, number, company or domain.
 *
 * @example
 * marksOf({ ids: ['lead_1'], person: { ...nobody, email: 'ada@x.org' } })
 * // ['lead|lead_1', 'email|ada@x.org', 'name and email||ada@x.org']
 */
export function marksOf({ ids, person, keys = [] }: Told): string[] {
	const reaches = [
		person,
		...keys.slice(0, mostKeys).flatMap(({ kind, value }) => withKey(person, kind, value)),
	];
	return [
		...new Set([
			...ids.map((id) => `lead|${id}`),
			...reaches.flatMap((reach) =>
				keysOf(reach)
					.filter((key) => tellsAlone(key, reach))
					.map(({ kind, value }) => `${kind}|${value}`),
			),
		]),
	];
}

const withKey = (person: Person, kind: string, value: string): Person[] =>
	kind === 'email' || kind === 'phone' ? [{ ...person, [kind]: value }] : [];

/** A mailbox or number that several people use tells nobody without a name. */
function tellsAlone({ kind, value }: LeadKey, person: Person): boolean {
	if (kind === 'email') return reachOfEmail(value) === 'personal';
	return kind !== 'phone' || reachOfPhone(value, person) === 'personal';
}

/**
 * What is remembered of two who are not the same: each mark of the one beside each of the other. What both
 * have tells neither.
 *
 * @example
 * apartBy({ ids: ['a'], person }, { ids: ['b'], person }) // [['lead|a', 'lead|b']]
 */
export function apartBy(one: Told, other: Told): Array<[string, string]> {
	const [ones, others] = [marksOf(one), marksOf(other)];
	const ofOne = ones.filter((mark) => !others.includes(mark));
	const ofOther = others.filter((mark) => !ones.includes(mark));
	return ofOne.flatMap((mark) => ofOther.map((beside): [string, string] => [mark, beside]));
}

/** So many characters of six bits each that nobody meets another by chance. */
const hashLength = 22;

/**
 * A mark as it is kept: without the workspace's key nobody can try out whose it is.
 *
 * @param key of the workspace, in base64url
 */
export const hashedMark = (mark: string, key: string): string =>
	createHmac('sha256', Buffer.from(key, 'base64url'))
		.update(mark)
		.digest('base64url')
		.slice(0, hashLength);
