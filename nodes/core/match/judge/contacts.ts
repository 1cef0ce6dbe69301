import { soundOf } from '../blocking/sound';
import { contactKinds, noteLetters, type ContactKind } from '../comparable';
import { reachOfEmail } from '../contacts';
import { peopleIn } from '../couples';
import { areClose, areOthers, levelsOfKind, numbersIn } from '../levels';
import type { Agreement, Agreements, Table } from '../table';

/** A mailbox or number that two have. */
export interface Contact {
	kind: ContactKind;
	/** Whether it is one person's, by its form and by who is known to have it. */
	isPersonal: boolean;
	/** Whether it is a mailbox with the given name of one of them in it. */
	holdsName: boolean;
	/** Which of the further ones of who asks it is; not there for the main one. */
	further?: number;
}

/** How many different names stand behind a mailbox or a number, counted up to {@link MANY}. */
export interface NamesBehindOne {
	known: number;
	/** Whether any of them is another name than that of who asks. */
	hasOther: boolean;
}

/** What stands behind the mailbox and the number of who asks. */
export interface NamesBehind extends Record<ContactKind, NamesBehindOne> {
	/** Behind each that they have beside these, in their order; not there where nobody has any. */
	further?: NamesBehindOne[];
}

const nobody: NamesBehindOne = { known: 0, hasOther: false };

/** Behind none. */
export const nobodyBehind: NamesBehind = { email: nobody, phone: nobody };

/** What stands behind a mailbox or number of who asks. */
export const behindContact = ({ kind, further }: Contact, behind: NamesBehind): NamesBehindOne =>
	further === undefined ? behind[kind] : (behind.further?.[further] ?? nobody);

/** So many names behind a mailbox or number, and a further one is no surprise any more. */
export const MANY = 3;

/** One person is hardly known as more leads than these; beyond, nobody knows how many they are. */
const MOST_LEADS_OF_ONE = 6;

const levelsOf = (kind: ContactKind, ...names: string[]) =>
	new Set(names.map((name) => (levelsOfKind[kind] as readonly string[]).indexOf(name)));

const same: Readonly<Record<ContactKind, ReadonlySet<number>>> = {
	email: levelsOf('email', 'exact', 'own', 'role'),
	phone: levelsOf('phone', 'exact', 'personal', 'line', 'shared'),
};

const personal: Readonly<Record<ContactKind, ReadonlySet<number>>> = {
	email: levelsOf('email', 'exact', 'own'),
	phone: levelsOf('phone', 'exact', 'personal'),
};

const EXACT = levelsOfKind['first name'].indexOf('exact');
const GIVEN_DIFFERS = levelsOfKind['first name'].indexOf('differs');
const GIVEN_CLOSE = levelsOfKind['first name'].indexOf('close');
const GIVEN_PART = levelsOfKind['first name'].indexOf('part');
const GIVEN_INITIAL = levelsOfKind['first name'].indexOf('initial');
const SURNAME_DIFFERS = levelsOfKind['last name'].indexOf('differs');
const OWN_MAILBOX = levelsOfKind.email.indexOf('own');
const EMAIL_CLOSE = levelsOfKind.email.indexOf('close');
const HOST = levelsOfKind.email.indexOf('host');
const FIRM_EXACT = levelsOfKind.company.indexOf('exact');
const DOMAIN_EXACT = levelsOfKind.domain.indexOf('exact');
const NOTES_DIFFER = levelsOfKind.notes.indexOf('differs');

/** Whether the mailbox and the number of a record are one person's by their form. */
export function personalContacts(table: Table, row: number): Record<ContactKind, boolean> {
	const { email, notes } = table.places;
	const isOfSeveral = [noteLetters.landLine, noteLetters.manyPeoplesNumber].some((letter) =>
		textOf(table, row, notes).includes(letter),
	);
	return { email: reachOfEmail(textOf(table, row, email)) === 'personal', phone: !isOfSeveral };
}

/** What two records say of mailbox, number and name; what takes long and is asked of few, where it is asked. */
export interface ContactsOfPair {
	/** The mailbox and the number that both have. */
	contacts: readonly Contact[];
	/** Whether the names contradict each other. */
	isCalledOtherwise: boolean;
	/** Whether their given names are those of two: Mario and Maria, Maria Anna and Maria Elena. */
	isGivenAnother(): boolean;
	/** Whether they were born on two days, or have two numbers of a kind that one person has one of. */
	isToldApart: boolean;
	/** Whether one of them gives no more than the initial of a given name. */
	isInitial: boolean;
	/** Whether first and last name are the same. */
	isCalledTheSame: boolean;
	/** Whether their last names agree, or may. */
	isOfOneSurname: boolean;
	/** Whether one of them gives no name, so that nothing can be said of it. */
	isNameSilent: boolean;
	/** Whether one of them gives no more than half a name, and their firms are not surely one. */
	isHalfKnown: boolean;
	/** Whether they are addressed as two, such as senior and junior. */
	isAddressedApart: boolean;
	/** Whether they have mailboxes at one host that two of one name have: `mueller@` and `mueller2@`. */
	hasNamesakesMailbox(): boolean;
}

const textOf = (table: Table, row: number, at: number) =>
	table.values[at]?.textOf(table.valueAt(row, at)) ?? '';

/** The given names of a record, but for initials. */
const givenNamesOf = (table: Table, row: number) =>
	textOf(table, row, table.places.first).split(' ').filter(isWhole);

/** Who has one of these in common is one, whatever their mailboxes are called. */
const strongKinds = ['date', 'id'] as const;

/** What is left of a name behind sounds that others write otherwise or not: Yevgeny and Evgenii, Juan and Khuan. */
const behindBreath = (name: string) => name.replace(/^(?:kh|[yhj])+/, '');

/** With one consonant half of all short names are heard alike: Anja and Jan, Mia and Maj. */
const TELLING_SOUNDS = 2;

/** Whether it may be one name in two spellings, such as of two scripts. */
function areHeardAlike(table: Table, one: number, other: number): boolean {
	const [[mine = ''], [yours = '']] = [givenNamesOf(table, one), givenNamesOf(table, other)];
	const sound = soundOf(mine);
	if (areOthers(mine, yours) || sound !== soundOf(yours)) return false;
	const [my, your] = [behindBreath(mine), behindBreath(yours)];
	const isTelling = sound.replace(/^a/, '').length >= TELLING_SOUNDS;
	return my === your || (isTelling && my[0] === your[0]);
}

/** Names of so few letters are other names with a slip as often as they are mistyped: Ida and Ina. */
const SHORT_NAME = 4;

const areShortOthers = (table: Table, one: number, other: number): boolean => {
	const [[mine = ''], [yours = '']] = [givenNamesOf(table, one), givenNamesOf(table, other)];
	return Math.max(mine.length, yours.length) <= SHORT_NAME && soundOf(mine) !== soundOf(yours);
};

/** What is put behind a name that somebody of the house has already. */
const addition = /^[._-]\p{L}{1,4}$/u;

const localOf = (mailbox: string) => mailbox.slice(0, mailbox.lastIndexOf('@'));

/** Whether they are two mailboxes at one host, each of one person: of Wei Li and Li Wei, if those write from them. */
function areTwoAtOneHost(one: string, other: string): boolean {
	const [ends, endsToo] = [one.lastIndexOf('@'), other.lastIndexOf('@')];
	if (ends < 0 || endsToo < 0 || one.slice(ends) !== other.slice(endsToo)) return false;
	return one !== other && [one, other].every((text) => reachOfEmail(text) === 'personal');
}

/** Whether two mailboxes at one host are rather those of two who have one name. */
function areNamesakes(one: string, other: string): boolean {
	if (!areTwoAtOneHost(one, other)) return false;
	const [mine, yours] = [localOf(one), localOf(other)];
	const [short, long] = mine.length < yours.length ? [mine, yours] : [yours, mine];
	return (
		numbersIn(mine) !== numbersIn(yours) ||
		(long.startsWith(short) && addition.test(long.slice(short.length)))
	);
}

/** Whether nobody of the one is of the other, where either may be a couple that writes in one name. */
function haveOtherGivenNames(table: Table, one: number, other: number): boolean {
	const [these, those] = [one, other].map((row) =>
		peopleIn(textOf(table, row, table.places.first).split(' ')).map((words) =>
			words.filter(isWhole),
		),
	);
	return !these?.some((mine) => those?.some((yours) => !areCalledApart(mine, yours)));
}

/** Whether given names are those of two: the first ones, or the second ones behind the same first. */
function areCalledApart(mine: readonly string[], yours: readonly string[]): boolean {
	if (areOthers(mine[0] ?? '', yours[0] ?? '')) return true;
	const hasOwn = (words: readonly string[], others: readonly string[]) =>
		words.some((word) => !others.some((each) => each === word || areClose(each, word)));
	return (
		mine[0] === yours[0] &&
		mine.length > 1 &&
		yours.length > 1 &&
		hasOwn(mine, yours) &&
		hasOwn(yours, mine)
	);
}

const isWhole = (word: string) => word.length > 1;

const areOfOneFirm = (levels: Uint8Array, { company, domain, email }: Table['places']) =>
	levels[company] === FIRM_EXACT || levels[domain] === DOMAIN_EXACT || levels[email] === HOST;

/**
 * What two records of a table say of mailbox, number and name.
 *
 * @param agreement how the two agree
 */
export function contactsOf(
	table: Table,
	{ levels, isSwapped, beside }: Agreement,
	one: number,
	other: number,
): ContactsOfPair {
	const { places } = table;
	const [first, last] = [levels[places.first] ?? 0, levels[places.last] ?? 0];
	const contacts = contactKinds.flatMap((kind): Contact[] => {
		const level = levels[places[kind]] ?? 0;
		if (!same[kind].has(level)) return [];
		const holdsName = kind === 'email' && level === OWN_MAILBOX;
		const further = table
			.furtherAt(one)
			.findIndex((each) => each.kind === kind && each.value === beside[kind]);
		const isPersonal = personal[kind].has(level);
		return [{ kind, isPersonal, holdsName, ...(further >= 0 && { further }) }];
	});
	const isAnother = first === GIVEN_DIFFERS || last === SURNAME_DIFFERS;
	const hasStrong = (level: string) =>
		table.fields.some(
			({ kind }, at) =>
				strongKinds.some((each) => each === kind) &&
				(levelsOfKind[kind][levels[at] ?? 0] ?? '') === level,
		);
	const isAddressedApart = levels[places.notes] === NOTES_DIFFER;
	// The levels are the next pair's by the time that anybody asks.
	const mayBeNamesakes = levels[places.email] !== EMAIL_CLOSE && !hasStrong('exact');
	return {
		...{ contacts, isAddressedApart },
		isCalledOtherwise: (isAnother && !isSwapped) || isAddressedApart,
		isGivenAnother: () =>
			!isSwapped &&
			((first === GIVEN_DIFFERS && !areHeardAlike(table, one, other)) ||
				(first === GIVEN_CLOSE && areShortOthers(table, one, other)) ||
				(first === GIVEN_PART && haveOtherGivenNames(table, one, other))),
		isToldApart: hasStrong('differs'),
		isInitial: first === GIVEN_INITIAL,
		isNameSilent: first === 0 && last === 0,
		isHalfKnown: (first === 0 || last === 0) && !areOfOneFirm(levels, places),
		isOfOneSurname: last !== 0 && last !== SURNAME_DIFFERS,
		hasNamesakesMailbox: () =>
			mayBeNamesakes &&
			(isSwapped ? areTwoAtOneHost : areNamesakes)(
				textOf(table, one, places.email),
				textOf(table, other, places.email),
			),
		isCalledTheSame: first === EXACT && last === EXACT,
	};
}

/**
 * Counts the different names behind the mailbox and the number of who asks, among those who were found.
 *
 * @param rows of each who was found
 */
export function namesBehindContacts(
	table: Table,
	agreements: Agreements,
	asked: number,
	rows: ReadonlyArray<readonly number[]>,
): NamesBehind {
	const { places } = table;
	const areOthers = (one: number, other: number) =>
		contactsOf(table, agreements.compared(one, other), one, other).isCalledOtherwise;
	const behind = (kind: ContactKind, value: number): NamesBehindOne => {
		const known: number[] = [];
		let hasOther = false;
		if (value === 0) return nobody;
		const having = rows.filter((all) => all.some((row) => table.hasContact(row, kind, value)));
		if (having.length > MOST_LEADS_OF_ONE) return { known: MANY, hasOther: true };
		for (const all of rows) {
			for (const row of all) {
				if (known.length >= MANY) break;
				const isNameless =
					table.valueAt(row, places.first) === 0 && table.valueAt(row, places.last) === 0;
				if (isNameless || !table.hasContact(row, kind, value)) continue;
				hasOther ||= areOthers(asked, row);
				if (known.every((before) => areOthers(before, row))) known.push(row);
			}
		}
		return { known: known.length, hasOther };
	};
	const main = (kind: ContactKind) => behind(kind, table.valueAt(asked, places[kind]));
	const further = table.furtherAt(asked).map(({ kind, value }) => behind(kind, value));
	return {
		...{ email: main('email'), phone: main('phone') },
		...(further.some(({ known }) => known > 0) && { further }),
	};
}
