import { companyKey, emailKey } from '../keys';
import { reachOfEmail, reachOfPhone, weaker, type Reach } from './contacts';
import {
	blockingKeyKinds,
	blockingKeysOf,
	domainKey,
	phoneKey,
	realEmailKey,
	realPhoneKey,
	type BlockingKeyKind,
	type KeyKind,
	type PersonKeyKind,
} from './keys';
import {
	compareNames,
	isContrary,
	nameWords,
	onlyOneTellsGeneration,
	type NameRelation,
} from './names';
import type { Person } from './person';

/** What is said about a mailbox or a number that both may have. */
export type ContactFinding = SharedReach | 'differs' | 'silent';

type SharedReach = Exclude<Reach, 'nobody'>;

/** What can be compared: the kinds of key, and the name alone. */
export type ComparisonKind = KeyKind | 'name';

/** What comparing two people gave. */
export interface Comparison {
	name: NameRelation;
	/** Whose the mailbox is that both have; or they have others, or one gives none. */
	email: ContactFinding;
	/** The same for the number. */
	phone: ContactFinding;
	/** Kinds of key that make it possible and prove nothing, which both share. */
	suggestions: BlockingKeyKind[];
	/** The kinds that agree and prove, with these names, that it is the same person. */
	proofs: PersonKeyKind[];
	/** True when both give the same in every field: the same person, or nobody can tell them apart. */
	identical: boolean;
}

/**
 * What the store shows of the mailbox and the number: that several people have them, or that
 * somebody of another name than who asks does, so that they say nothing of who gave no name.
 */
export type Learned = Partial<Record<PersonKeyKind, 'shared' | 'by another name'>>;

/** With which names a mailbox or number proves that it is the same person. */
const provedBy: Readonly<
	Record<PersonKeyKind, Readonly<Record<SharedReach, ReadonlySet<NameRelation>>>>
> = {
	email: {
		// Who has the mailbox and the given name has married.
		personal: new Set(['same', 'close', 'part', 'initial', 'first', 'silent', 'nameless']),
		household: new Set(['same', 'part', 'nameless']),
		company: new Set(['same', 'part', 'nameless']),
	},
	phone: {
		personal: new Set(['same', 'close', 'part', 'initial', 'silent', 'nameless']),
		household: new Set(['same', 'part', 'nameless']),
		company: new Set(['same', 'part', 'nameless']),
	},
};

/** Names that say nothing, or that only one tells whole, do not outweigh another mailbox, unless the number is surely one person's. */
const saysNothing: ReadonlySet<NameRelation> = new Set(['silent', 'nameless']);

/**
 * Compares two people. The order of the two changes nothing.
 *
 * @param kinds the kinds of key that may speak; the name alone always may
 * @param sharedKinds kinds of which the two share a key that their records may not show, such as
 * an earlier email address
 * @param learned what the store shows of the mailbox and the number
 * @example
 * compare({ ...nobody, email: 'ada@example.com' }, { ...nobody, email: 'ADA@example.com' }, ['email']).proofs
 * // ['email']
 */
export function compare(
	one: Person,
	other: Person,
	kinds: readonly KeyKind[],
	sharedKinds: readonly string[] = suggestionsOf(one, other, kinds),
	learned: Learned = {},
): Comparison {
	const name = compareNames(nameOf(one), nameOf(other));
	const circumstances = { kinds, sharedKinds, learned, name };
	const email = finding('email', one, other, circumstances);
	const phone = finding('phone', one, other, circumstances);
	const proofs: PersonKeyKind[] = [];
	if (isShared(email) && provedBy.email[email].has(name)) proofs.push('email');
	if (isShared(phone) && provedBy.phone[phone].has(name)) {
		const isDoubted = saysNothing.has(name) || onlyOneTellsGeneration(one.fullName, other.fullName);
		const isOwnMailboxEach = email === 'differs' && !isMobile(one) && !isMobile(other);
		if (!(isDoubted && isOwnMailboxEach)) proofs.push('phone');
	}
	return {
		name,
		email,
		phone,
		suggestions: sharedKinds.filter(isSuggestion),
		proofs,
		identical: (isShared(email) || isShared(phone)) && !isContrary(name) && saysTheSame(one, other),
	};
}

/** Whether two people cannot be taken for one without asking: the names differ and nothing proves it. */
export const areDifferent = ({ name, proofs }: Comparison): boolean =>
	proofs.length === 0 && isContrary(name);

export const isShared = (finding: ContactFinding): finding is SharedReach =>
	finding !== 'differs' && finding !== 'silent';

interface Circumstances {
	kinds: readonly KeyKind[];
	sharedKinds: readonly string[];
	learned: Learned;
	name: NameRelation;
}

const keyOf: Readonly<Record<PersonKeyKind, (person: Person) => string | null>> = {
	email: ({ email }) => realEmailKey(email),
	phone: realPhoneKey,
};

const reachOf: Readonly<Record<PersonKeyKind, (value: string, person: Person) => Reach>> = {
	email: reachOfEmail,
	phone: reachOfPhone,
};

const isSuggestion = (kind: string): kind is BlockingKeyKind =>
	blockingKeyKinds.some((known) => known === kind);

const isMobile = ({ phoneType }: Person) => phoneType === 'mobile';

function suggestionsOf(one: Person, other: Person, kinds: readonly KeyKind[]): KeyKind[] {
	const mine = blockingKeysOf(one, kinds);
	return blockingKeysOf(other, kinds)
		.filter((key) => mine.some(({ kind, value }) => kind === key.kind && value === key.value))
		.map(({ kind }) => kind);
}

/** A mailbox of the form `ada.lovelace@` tells the name of somebody who gives none. */
const spellsName = /^([a-z]{2,})[._]([a-z]{2,})\d{0,4}$/;

function nameOf({ fullName, email }: Person): string | null {
	if (fullName !== null || email === null || reachOfEmail(email) !== 'personal') return fullName;
	const [, given, surname] =
		spellsName.exec(email.slice(0, email.lastIndexOf('@')).toLowerCase()) ?? [];
	return given === undefined ? null : `${given} ${surname}`;
}

function finding(
	kind: PersonKeyKind,
	one: Person,
	other: Person,
	{ kinds, sharedKinds, learned, name }: Circumstances,
): ContactFinding {
	if (!kinds.includes(kind)) return 'silent';
	const [mine, yours] = [keyOf[kind](one), keyOf[kind](other)];
	const value = mine ?? yours;
	if (value === null) return 'silent';
	if (mine !== yours && !sharedKinds.includes(kind)) {
		return mine === null || yours === null ? 'silent' : 'differs';
	}
	const reach = weaker(reachOf[kind](value, one), reachOf[kind](value, other));
	if (reach === 'nobody') return 'silent';
	const isOfSeveral =
		learned[kind] === 'shared' || (learned[kind] === 'by another name' && name === 'silent');
	return isOfSeveral && reach === 'personal' ? 'company' : reach;
}

const same = (
	one: Person,
	other: Person,
	field: 'fullName' | 'email' | 'phone' | 'company' | 'domain',
	key: (value: string | null) => string | null,
) => key(one[field]) === key(other[field]);

const saysTheSame = (one: Person, other: Person): boolean =>
	same(one, other, 'email', emailKey) &&
	same(one, other, 'phone', phoneKey) &&
	same(one, other, 'company', companyKey) &&
	same(one, other, 'domain', domainKey) &&
	same(one, other, 'fullName', (name) => nameWords(name).join(' '));
