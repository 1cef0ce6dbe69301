import { textOf } from '../../text';
import { phoneKey } from '../keys';
import { contactKinds, isContactKind, type ContactKind } from './field';
import { readOwn, type OwnValue } from './own';

/** A mailbox or number that somebody has beside the main one. */
export interface FurtherContact {
	kind: ContactKind;
	/** As `normalValue` writes it. */
	value: string;
}

/** Nobody gives more of a kind in earnest; of more, these find and tell them. */
const MOST_OF_A_KIND = 4;

/**
 * The mailboxes and numbers beside the main ones.
 *
 * @param own what a record says in fields of the company's own, see `writtenOwn`
 * @example
 * furtherContacts(writtenOwn([{ name: 'Second Phone', kind: 'phone', value: '+49 171 1234567' }]))
 * // [{ kind: 'phone', value: '491711234567' }]
 */
export function furtherContacts(own: string): FurtherContact[] {
	if (own === '') return [];
	const said = readOwn(own);
	return contactKinds.flatMap((kind) => {
		const values = said.flatMap((each) => (each.kind === kind ? [each.value] : []));
		return [...new Set(values)].slice(0, MOST_OF_A_KIND).map((value) => ({ kind, value }));
	});
}

/** Where Lead Normalize leaves what else stood in the field of the mailbox or the number. */
export const otherContactFields: Readonly<Record<ContactKind, string>> = {
	...{ email: 'otherEmails', phone: 'otherPhones' },
};

const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');

/**
 * The mailboxes and numbers that a lead gives beside the main ones. Of a number that is also there with
 * its country code, the one without is left out.
 *
 * @param named what it says in fields of the company's own
 * @param custom its further answers
 * @example
 * furtherGiven([], { otherPhones: '+491712345678' }) // [{ name: 'otherPhones', kind: 'phone', value: '+491712345678' }]
 */
export function furtherGiven(
	named: readonly OwnValue[],
	custom: Readonly<Record<string, unknown>>,
	mainPhone: string | null = null,
): OwnValue[] {
	const others = contactKinds.flatMap((kind) => {
		const name = otherContactFields[kind];
		const values = (textOf(custom[name]) ?? '').split(/[,;]/).map((each) => each.trim());
		return values.filter((value) => value !== '').map((value): OwnValue => ({ name, kind, value }));
	});
	const all = [...others, ...named.filter(({ kind }) => isContactKind(kind))];
	const whole = [mainPhone ?? '', ...all.map(({ value }) => value)].filter(
		(value) => phoneKey(value) !== null,
	);
	const isAgain = ({ kind, value }: OwnValue) =>
		kind === 'phone' &&
		phoneKey(value) === null &&
		whole.some((each) => digitsOf(each).endsWith(digitsOf(value)));
	return all.filter((each) => !isAgain(each));
}
