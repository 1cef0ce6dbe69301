import { fold } from '../fold';
import { companyKey, emailKey } from '../keys';
import { remembering } from '../remembering';
import { reachOfEmail, reachOfPhone } from './contacts';
import { nameWords } from './names';
import type { Person } from './person';
import { oneSpelling } from './spelling';

export { companyKey, emailKey };

/** Mailboxes and numbers come again with every inquiry. */
const MOST_REMEMBERED = 5000;

/** Kinds of key that find a person: by them a person is exported, erased and told of. */
export const personKeyKinds = ['email', 'phone'] as const;

/**
 * Kinds of key that tell somebody by the name together with what several may have: a name with a
 * mailbox or a number still is one person's when many others share that mailbox or number.
 */
export const namedKeyKinds = [
	'name and company',
	'name and domain',
	'name and email',
	'name and phone',
] as const;

export type PersonKeyKind = (typeof personKeyKinds)[number];
export type NamedKeyKind = (typeof namedKeyKinds)[number];

/** What a known lead can be recognised by, as a person chooses it. */
export const matchableKinds = ['email', 'phone', 'name and company', 'name and domain'] as const;

export type MatchableKind = (typeof matchableKinds)[number];

/** The kinds of key under which a known lead is found. A key of one kind never meets another kind. */
export const keyKinds = [...personKeyKinds, ...namedKeyKinds] as const;

export type KeyKind = (typeof keyKinds)[number];

/** A value under which a known lead is found. */
export interface LeadKey<Kind extends KeyKind = KeyKind> {
	kind: Kind;
	value: string;
}

/**
 * Digits that some write in a number and others leave out, and the number as its key has it. The 9
 * of Argentina's mobiles and the 1 that Mexico's had are dialled from abroad only; Brazil's mobiles
 * grew by a 9, and programs that knew them before still leave it out.
 */
const spellings: ReadonlyArray<{ written: RegExp; key: string }> = [
	{ written: /^\+549(?=\d{10}$)/, key: '+54' },
	{ written: /^\+521(?=\d{10}$)/, key: '+52' },
	{ written: /^\+55([1-9]\d)(?=[6-9]\d{7}$)/, key: '+55$19' },
];

/**
 * The key of a phone number: E.164, in one spelling. A number without its country code has no key,
 * because two countries can have the same one.
 *
 * @example
 * phoneKey('+49 (30) 123-456') // '+4930123456'
 * phoneKey('+5491123456789') // '+541123456789'
 * phoneKey('030 123456') // null
 */
export const phoneKey = (phone: string | null): string | null =>
	phone === null ? null : keyOfNumber(phone);

const keyOfNumber = remembering(MOST_REMEMBERED, (phone) => {
	const number = phone.replace(/[\s().\-/]/g, '');
	if (!/^\+[1-9]\d{5,14}$/.test(number)) return null;
	return number.startsWith('+5') ? inOneSpelling(number) : number;
});

function inOneSpelling(number: string): string {
	const { written, key } = spellings.find((spelling) => spelling.written.test(number)) ?? {};
	return written && key ? number.replace(written, key) : number;
}

/**
 * The key of a person's name: its words in one spelling, sorted, without initials where more is
 * left. `null` for a single Latin word, because a first name alone names nobody.
 *
 * @example
 * nameKey('Mueller, Jörg A.') // 'jorg muller'
 * nameKey('Anna') // null
 */
export const nameKey = (fullName: string | null): string | null => keyOfName(fullName ?? '');

const keyOfName = remembering(MOST_REMEMBERED, (fullName): string | null => {
	const all = nameWords(fullName);
	const whole = all.filter((part) => part.length > 1);
	const parts = whole.length > 1 ? whole : all;
	const [only] = parts;
	if (only === undefined || (parts.length === 1 && /^[a-z\d]+$/.test(only))) return null;
	return [...parts].sort().join(' ');
});

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

/**
 * Behind a mailbox or number of many a first name alone, or that there is no name, is enough to go
 * by: who said the same before is found again.
 */
const narrowed = (fullName: string | null, of: string | null) =>
	of && `${nameKey(fullName) ?? nameWords(fullName)[0] ?? ''}|${of}`;

/** A mailbox that is nobody's finds nobody. */
export const realEmailKey = (email: string | null): string | null =>
	email === null ? null : realKeyOf(email);

const realKeyOf = remembering(MOST_REMEMBERED, (email) =>
	reachOfEmail(email) === 'nobody' ? null : emailKey(email),
);

/** A number that somebody made up finds nobody. */
export const realPhoneKey = (person: Person): string | null => {
	const key = phoneKey(person.phone);
	return key === null || reachOfPhone(key, person) === 'nobody' ? null : key;
};

/**
 * The base name of a company: its words in one spelling, sorted, without its legal form.
 *
 * @example
 * firmKey('Jörg Müller GmbH') // 'jorg muller'
 */
export const firmKey = (company: string | null): string | null =>
	company === null ? null : keyOfFirm(company);

const keyOfFirm = remembering(MOST_REMEMBERED, (company): string | null => {
	const key = companyKey(company);
	return key && key.split(' ').map(oneSpelling).sort().join(' ');
});

/** How the key of each kind is made. */
const keyMakers: Readonly<Record<KeyKind, (person: Person) => string | null>> = {
	email: ({ email }) => realEmailKey(email),
	phone: realPhoneKey,
	'name and company': ({ fullName, company }) => both(nameKey(fullName), firmKey(company)),
	'name and domain': ({ fullName, domain }) => both(nameKey(fullName), domainKey(domain)),
	'name and email': ({ fullName, email }) =>
		both(nameKey(fullName), emailKey(email)) ?? narrowed(fullName, realEmailKey(email)),
	'name and phone': (person) => narrowed(person.fullName, realPhoneKey(person)),
};

/** Kinds of key that speak where another one may. */
const alongWith: Partial<Record<KeyKind, MatchableKind>> = {
	'name and email': 'email',
	'name and phone': 'phone',
};

const speaks = (kind: KeyKind, matchOn: readonly KeyKind[]) =>
	matchOn.includes(kind) || matchOn.includes(alongWith[kind] ?? kind);

/** A person's keys are asked for to look for them, to decide and to say why, and to keep them. */
const made = new WeakMap<Person, Map<KeyKind, string | null>>();

function keyOf(person: Person, kind: KeyKind): string | null {
	let keys = made.get(person);
	if (!keys) made.set(person, (keys = new Map()));
	let key = keys.get(kind);
	if (key === undefined) keys.set(kind, (key = keyMakers[kind](person)));
	return key;
}

function keysOfKinds<Kind extends KeyKind>(
	person: Person,
	kinds: readonly Kind[],
	matchOn: readonly KeyKind[],
): Array<LeadKey<Kind>> {
	const keys: Array<LeadKey<Kind>> = [];
	for (const kind of kinds) {
		const value = speaks(kind, matchOn) ? keyOf(person, kind) : null;
		if (value !== null) keys.push({ kind, value });
	}
	return keys;
}

/**
 * The keys that find a person, in the order of {@link personKeyKinds}.
 *
 * @param matchOn only keys of these kinds, and of those that go along with them
 * @example
 * personKeysOf({ ...nobody, email: 'Ada@example.com' }) // [{ kind: 'email', value: 'ada@example.com' }]
 */
export const personKeysOf = (
	person: Person,
	matchOn: readonly KeyKind[] = keyKinds,
): Array<LeadKey<PersonKeyKind>> => keysOfKinds(person, personKeyKinds, matchOn);

/** All keys of a person: those that find them, then those that tell them together with their name. */
export const keysOf = (person: Person, matchOn: readonly KeyKind[] = keyKinds): LeadKey[] => [
	...personKeysOf(person, matchOn),
	...keysOfKinds(person, namedKeyKinds, matchOn),
];
