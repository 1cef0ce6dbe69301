import { isFreeMail } from '../../normalize/data/freeMail';
import { textOf } from '../../text';
import { reachOfEmail, reachOfPhone } from '../contacts';
import { type ComparedField, type LeadFieldName } from './field';
import { normalValue } from './normal';

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
 * First and last name out of a full one: the last word is the surname, with what belongs to it. Behind a
 * comma stand the first names.
 *
 * @example
 * splitName('Anna Maria van den Berg') // ['Anna Maria', 'van den Berg']
 * splitName('Lovelace, Ada') // ['Ada', 'Lovelace']
 */
export function splitName(fullName: string): [first: string, last: string] {
	const comma = fullName.indexOf(',');
	const before = fullName.slice(0, comma).trim();
	const after = fullName.slice(comma + 1).trim();
	if (comma > 0 && after !== '') return [after, before];
	const all = fullName.trim().split(/\s+/);
	if (all.length < 2) return [fullName.trim(), ''];
	let from = all.length - 1;
	while (from > 1 && particles.has((all[from - 1] ?? '').toLowerCase())) from--;
	return [all.slice(0, from).join(' '), all.slice(from).join(' ')];
}

/** The host of a mailbox, where only people of one firm have mailboxes there. */
function firmHost(email: string): string {
	const host = email.slice(email.lastIndexOf('@') + 1);
	return host.includes('.') && !isFreeMail(host) ? host : '';
}

type Filled = Partial<Record<LeadFieldName | 'fullName', string>>;

/** What follows from other fields: the two names from one, the domain from the mailbox. */
function completed(values: Filled): Filled {
	const { fullName, firstName = '', lastName = '', email = '', domain = '' } = values;
	const named = { ...values };
	if (fullName && !(firstName && lastName)) {
		const [first, last] = splitName(fullName);
		Object.assign(named, { firstName: first, lastName: last });
	}
	if (domain === '' && email !== '') named.domain = firmHost(email.trim().toLowerCase());
	return named;
}

const MADE_UP = 'nobody';

/** A mailbox of nobody's and a number that somebody made up are no evidence. */
function isNobodys({ name }: ComparedField, normal: string): boolean {
	if (name === 'email') return normal.includes('@') && reachOfEmail(normal) === MADE_UP;
	return name === 'phone' && reachOfPhone(`+${normal}`, {}) === MADE_UP;
}

/**
 * A record as it is compared. A `fullName` is taken apart where first and last name are not both given; a domain that
 * is not given is the mailbox's host, unless it is a provider's.
 *
 * @param given by the fields' names; what holds no text says nothing
 * @example
 * comparableOf(leadFields, { fullName: 'Ada Lovelace', email: 'Ada@Engine.example' })
 * // ['ada', 'lovelace', 'ada@engine.example', '', '', 'engine.example', '', '', '', '', '']
 */
export function comparableOf(fields: readonly ComparedField[], given: GivenValues): Comparable {
	const texts: Record<string, string> = {};
	for (const [name, value] of Object.entries(given)) texts[name] = textOf(value) ?? '';
	const filled: Record<string, string | undefined> = completed(texts);
	return fields.map((field) => {
		const text = filled[field.name] ?? '';
		const normal = text === '' ? '' : normalValue(field.kind, text);
		return isNobodys(field, normal) ? '' : normal;
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
