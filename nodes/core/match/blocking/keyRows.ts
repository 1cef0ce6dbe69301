import type { FieldKind } from '../comparable';
import type { PartName } from './parts';

/** A part of a key: of the first field of that kind. */
export interface KeyPart {
	kind: FieldKind;
	part: PartName;
}

/** A kind of key: records that have one in common are compared. */
export interface KeyRow {
	/** Stands in the key, so that keys of two kinds never meet. */
	name: string;
	parts: readonly KeyPart[];
	/** Whether the order of its parts does not matter. */
	isSorted?: boolean;
	/** Only for records without a first and a last name. */
	onlyNameless?: boolean;
}

const part = (kind: FieldKind, name: PartName): KeyPart => ({ kind, part: name });

const surname = part('last name', 'lastSound');
const firstName = part('first name', 'firstSound');
const initial = part('first name', 'initial');

/**
 * In what way leads are compared, and the keys are made under which they meet: how values are written,
 * the kinds of key, their hashes. Who changes any of these raises it, and adds a step to the store's
 * migrations, so that a pack that runs and knows the one before writes nothing more: every store makes
 * all keys anew when it is opened next.
 */
export const KEYS_VERSION = 1;

/**
 * The keys of a lead, some eight or nine of them. Each was kept because pairs were lost without it.
 */
export const keyRows: readonly KeyRow[] = [
	{ name: 'email', parts: [part('email', 'whole')] },
	{ name: 'phone', parts: [part('phone', 'line')] },
	// Somebody's second number may be the main one of somebody's record.
	{ name: 'email', parts: [part('own', 'furtherMailboxes')] },
	{ name: 'phone', parts: [part('own', 'furtherNumbers')] },
	{ name: 'names', parts: [firstName, part('last name', 'sounds')], isSorted: true },
	{
		name: 'names',
		parts: [part('email', 'givenInMailbox'), part('email', 'surnameInMailbox')],
		isSorted: true,
		onlyNameless: true,
	},
	{ name: 'surname, town', parts: [surname, part('place', 'whole'), initial] },
	{ name: 'surname, code', parts: [surname, part('postal code', 'whole')] },
	{ name: 'surname, firm', parts: [surname, part('company', 'firstWord')] },
	{ name: 'first name, firm', parts: [firstName, part('company', 'firstWord')] },
	{ name: 'first name, code', parts: [firstName, part('postal code', 'whole')] },
	{ name: 'initial, host', parts: [initial, part('domain', 'whole')] },
	{ name: 'surname, host', parts: [surname, part('domain', 'whole')] },
	{ name: 'local', parts: [part('email', 'letters')] },
	{ name: 'date', parts: [part('date', 'whole')] },
	{ name: 'surname, year', parts: [surname, part('date', 'year')] },
	{ name: 'first name, year', parts: [firstName, part('date', 'year')] },
	{ name: 'id', parts: [part('id', 'whole')] },
	{ name: 'street', parts: [part('street', 'whole')] },
	{ name: 'own', parts: [part('own', 'findable')] },
	{
		name: 'firm, town',
		parts: [part('company', 'tellingWords'), part('place', 'whole')],
		onlyNameless: true,
	},
	{ name: 'firm', parts: [part('company', 'whole')], onlyNameless: true },
];
