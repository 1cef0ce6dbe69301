import { fold, words } from '../fold';
import type { Person } from './person';

/** The kinds of key under which a known lead is found. A key of one kind never meets another kind. */
export const keyKinds = ['email', 'phone', 'name and company', 'name and domain'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** A value under which a known lead is found. */
export interface LeadKey {
	kind: KeyKind;
	value: string;
}

/**
 * Endings that say what kind of firm a company is, which people write or leave out as they like.
 * Folded, without dots.
 */
const legalForms = new Set(
	(
		'ab ag aps as asa bv bvba co company corp corporation cv doo dooel ehf eirl eood ek eu ev ' +
		'eurl gbr gesmbh gmbh haftungsbeschrankt inc incorporated kft kg kgaa kk limited llc llp ' +
		'lp ltd ltda mbh mbb nv og ohg ou oy oyj plc private pte pty pvt sa sarl sas sasu sc sl ' +
		'slu snc spa spzoo sro srl ug zrt'
	).split(' '),
);

/** Words between names of a firm's partners, which stand for `&`. */
const joiningWords = new Set(['and', 'und', 'et', 'y', 'e']);

/**
 * The key of an e-mail address: the whole address in lower case, or `null` for what is none.
 *
 * @example
 * emailKey(' Ada@Example.com ') // 'ada@example.com'
 */
export function emailKey(email: string | null): string | null {
	const address = email?.trim().toLowerCase() ?? '';
	const at = address.lastIndexOf('@');
	return at > 0 && at < address.length - 1 ? address : null;
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
 * The key of a company's name: its words, folded and sorted, without the legal form.
 *
 * @example
 * companyKey('Smith & Sons, S.A.') // 'smith sons'
 */
export function companyKey(company: string | null): string | null {
	const parts = words((company ?? '').replace(/[.'’]/g, '')).filter(
		(part) => !joiningWords.has(part),
	);
	while (parts.length > 1 && legalForms.has(parts.at(-1) ?? '')) parts.pop();
	return parts.length > 0 ? parts.sort().join(' ') : null;
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
