import { fold, words } from '../fold';
import { companyKey, emailKey } from '../keys';
import type { Person } from './person';

export { companyKey, emailKey };

/** The kinds of key under which a known lead is found. A key of one kind never meets another kind. */
export const keyKinds = ['email', 'phone', 'name and company', 'name and domain'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** A value under which a known lead is found. */
export interface LeadKey {
	kind: KeyKind;
	value: string;
}

/**
 * The key of a phone number: E.164. A number without its country code has no key, because two
 * countries can have the same one.
 *
 * @example
 * phoneKey('+49 (30) 123-456') // '+4930123456'
 * phoneKey('030 123456') // null
 */
export function phoneKey(phone: string | null): string | null {
	const number = phone?.replace(/[\s().\-/]/g, '') ?? '';
	return /^\+[1-9]\d{5,14}$/.test(number) ? number : null;
}

/**
 * The key of a person's name: its words, folded and sorted. `null` for a single Latin word,
 * because a first name alone names nobody.
 *
 * @example
 * nameKey('Müller, Jörg') // 'jorg muller'
 * nameKey('Anna') // null
 */
export function nameKey(fullName: string | null): string | null {
	const parts = words(fullName ?? '');
	const [only] = parts;
	if (only === undefined || (parts.length === 1 && /^[a-z\d]+$/.test(only))) return null;
	return parts.sort().join(' ');
}

/**
 * The key of a company's domain.
 *
 * @example
 * domainKey('www.Example.com') // 'example.com'
 */
export function domainKey(domain: string | null): string | null {
	return fold(domain?.trim() ?? '').replace(/^www\./, '') || null;
}

const both = (name: string | null, of: string | null) => (name && of ? `${name}|${of}` : null);

/** How the key of each kind is made. */
const keyMakers: Readonly<Record<KeyKind, (person: Person) => string | null>> = {
	email: ({ email }) => emailKey(email),
	phone: ({ phone }) => phoneKey(phone),
	'name and company': ({ fullName, company }) => both(nameKey(fullName), companyKey(company)),
	'name and domain': ({ fullName, domain }) => both(nameKey(fullName), domainKey(domain)),
};

/**
 * All keys of a person, in the order of {@link keyKinds}.
 *
 * @param kinds only keys of these kinds
 * @example
 * keysOf({ ...nobody, email: 'Ada@example.com' }) // [{ kind: 'email', value: 'ada@example.com' }]
 */
export function keysOf(person: Person, kinds: readonly KeyKind[] = keyKinds): LeadKey[] {
	return keyKinds.flatMap((kind) => {
		const value = kinds.includes(kind) ? keyMakers[kind](person) : null;
		return value === null ? [] : [{ kind, value }];
	});
}
