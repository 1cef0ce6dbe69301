import { isFreeMail } from '../../normalize/data/freeMail';
import { textOf } from '../../text';
import { companyDomain } from '../companyDomain';
import { reachOfEmail } from '../contacts';
import { type ComparedField, type LeadFieldName } from './field';
import { numbersIn } from '../levels/numbers';
import { bareName, nameNotes } from '../names';
import { normalValue } from './normal';
import { isNobodys, isNobodysMailbox } from './nobodys';
import { notesOf } from './notes';
import { standsForNothing } from './nothing';
import { writtenOwn, type OwnValue } from './own';

/**
 * A record as it is compared: for each of the fields, in their order, its value as `normalValue`
 * writes it, or an empty text.
 */
export type Comparable = readonly string[];

/** Values of a record by the names of the fields, as they were written. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** What stands before a surname and belongs to it. */
const particles = new Set(
	`von van vom zu zur zum de der den del della di da do dos das du la le los las bin ibn ben ter ten
	af av el al`.split(/\s+/),
);

/**
 * First and last name out of a full one: the last word is the surname, with what belongs to it, such as a
 * number. Behind a comma stand the first names; behind a form of address one word is the surname.
 *
 * @example
 * splitName('Anna Maria van den Berg') // ['Anna Maria', 'van den Berg']
 * splitName('Lovelace, Ada') // ['Ada', 'Lovelace']
 * splitName('Mrs. Taylor') // ['', 'Taylor']
 */
export function splitName(fullName: string): [first: string, last: string] {
	const bare = bareName(fullName);
	const comma = bare.indexOf(',');
	const before = bare.slice(0, comma).trim();
	const after = bare.slice(comma + 1).trim();
	if (comma > 0 && after !== '') return [after, before];
	const all = bare.split(/\s+/);
	if (all.length < 2) return bare === fullName.trim() ? [bare, ''] : ['', bare];
	let from = all.length - 1;
	while (from > 1 && /^\d+$/.test(all[from] ?? '')) from--;
	while (from > 1 && particles.has((all[from - 1] ?? '').toLowerCase())) from--;
	return [all.slice(0, from).join(' '), all.slice(from).join(' ')];
}

/** A mailbox of the form `ada.lovelace@`. */
const spellsName = /^([a-z]{2,})[._]([a-z]{2,})\d{0,4}@/;

/** The name of somebody who gives none, where their mailbox tells it. */
function nameIn(email: string): Partial<Record<'firstName' | 'lastName', string>> {
	const [, firstName, lastName] = spellsName.exec(email) ?? [];
	const isTold = firstName !== undefined && reachOfEmail(email) === 'personal';
	return isTold ? { firstName, lastName } : {};
}

/** The host of a mailbox, where only people of one firm have mailboxes there. */
function firmHost(email: string): string {
	const host = email.slice(email.lastIndexOf('@') + 1);
	return host.includes('.') && !isFreeMail(host) && !isNobodysMailbox(email) ? host : '';
}

/** A number tells the whole name apart, wherever it stands: Test 5 is not Test 50 in either part. */
function numbered({ firstName = '', lastName = '' }: Filled): Filled {
	const [inFirst, inLast] = [numbersIn(firstName), numbersIn(lastName)];
	if (inFirst === inLast || firstName === '' || lastName === '') return {};
	return { firstName: `${firstName} ${inLast}`, lastName: `${lastName} ${inFirst}` };
}

type Beside = 'fullName' | 'phoneType' | 'phoneExtension' | 'salutation';

type Filled = Partial<Record<LeadFieldName | Beside, string>>;

/** Junior or senior is no surname. */
function withoutGeneration({ firstName = '', lastName = '' }: Filled): Filled {
	const written = `${firstName} ${lastName}`.trim();
	if (nameNotes(written).generation === undefined) return {};
	const [first, last] = splitName(written);
	return { firstName: first, lastName: last };
}

/** What follows from other fields: the two names from one, the domain from the mailbox, and the notes. */
function completed(values: Filled): Filled {
	const { fullName, firstName = '', lastName = '', email = '', domain = '' } = values;
	const { phone = '', phoneType = '', phoneExtension = '', salutation = '' } = values;
	const name = fullName || `${firstName} ${lastName}`.trim();
	const noted = name && salutation ? `${salutation} ${name}` : name;
	const named = { ...values, notes: notesOf({ name: noted, phone, phoneType, phoneExtension }) };
	if (fullName && !(firstName && lastName)) {
		// Behind a form of address one word is the surname, also where that stands in a field of its own.
		const isAddressed = bareName(noted) !== noted && bareName(noted) === bareName(fullName);
		const [first, last] = splitName(isAddressed ? noted : fullName);
		Object.assign(named, { firstName: first, lastName: last });
	}
	Object.assign(named, withoutGeneration(named));
	Object.assign(named, numbered(named));
	if (!name) Object.assign(named, nameIn(email.trim().toLowerCase()));
	if (email !== '') {
		named.domain =
			domain === ''
				? firmHost(email.trim().toLowerCase())
				: (companyDomain({ email, domain }) ?? '');
	}
	return named;
}

/** What Lead Normalize does not read, and so may hold words for nothing. */
const asWritten: ReadonlySet<string> = new Set<LeadFieldName>([
	'street',
	'birthDate',
	'externalId',
]);

/**
 * A record as it is compared. A `fullName` is taken apart where first and last name are not both given; a domain that
 * is not given is the mailbox's host, unless it is a provider's. With `phoneType` and `phoneExtension` it is
 * noted whose a number is, with `salutation` how somebody is addressed.
 *
 * @param given by the fields' names; what holds no text says nothing
 * @param own what it says in fields of the company's own
 * @example
 * comparableOf(leadFields, { fullName: 'Ada Lovelace', email: 'Ada@Engine.example' })
 * // ['ada', 'lovelace', 'ada@engine.example', '', '', 'engine.example', '', '', '', '', '', '', '']
 */
export function comparableOf(
	fields: readonly ComparedField[],
	given: GivenValues,
	own: readonly OwnValue[] = [],
): Comparable {
	const texts: Record<string, string> = {};
	for (const [name, value] of Object.entries(given)) texts[name] = textOf(value) ?? '';
	const filled: Record<string, string | undefined> = completed(texts);
	return fields.map((field) => {
		if (field.kind === 'own') return writtenOwn(own);
		const { name, kind } = field;
		const text = filled[name] ?? '';
		if (text === '' || (asWritten.has(name) && standsForNothing(kind, text))) return '';
		const normal = normalValue(kind, text);
		return (name === 'email' || name === 'phone') && isNobodys(kind, normal) ? '' : normal;
	});
}

/** Parts a value from the next in the written form; no normal value holds it. */
const BETWEEN = '\n';

/**
 * A comparable as one short text, to be kept: a lead's has some 100 bytes.
 *
 * @example
 * writtenComparable(['ada', 'lovelace', '', '']) // 'ada\nlovelace'
 */
export const writtenComparable = (comparable: Comparable): string =>
	comparable.join(BETWEEN).replace(/\n+$/, '');

/**
 * What {@link writtenComparable} wrote.
 *
 * @param fields how many fields there are now
 * @example
 * readComparable('ada\nlovelace', 4) // ['ada', 'lovelace', '', '']
 */
export function readComparable(text: string, fields: number): Comparable {
	const values = text.split(BETWEEN);
	while (values.length < fields) values.push('');
	return values.slice(0, fields);
}
