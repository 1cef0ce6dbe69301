import type { FieldKind } from '../comparable';
import { compareMailboxes, comparePhones, emailLevels, mailboxParts, phoneLevels } from './contact';
import {
	companyLevels,
	compareDomains,
	compareFirms,
	domainLevels,
	domainParts,
	firmParts,
} from './firm';
import { compareGivenNames, compareSurnames, givenLevels, nameParts, surnameLevels } from './names';
import { compareNotes, notesLevels, readNotes, type ReadNotes } from './notes';
import {
	comparePlaces,
	comparePostalCodes,
	compareStreets,
	placeLevels,
	streetLevels,
	streetParts,
} from './place';
import {
	compareDates,
	compareIds,
	compareNumbers,
	compareTexts,
	dateLevels,
	dateParts,
	idLevels,
	textLevels,
} from './plain';

export * from './contact';
export { areClose, slipsBetween } from './distance';
export * from './firm';
export * from './names';
export * from './notes';
export * from './numbers';
export * from './place';
export * from './plain';

/** How values of each kind can agree; the first is always that one of them is not given. */
export const levelsOfKind = {
	'first name': givenLevels,
	'last name': surnameLevels,
	email: emailLevels,
	phone: phoneLevels,
	company: companyLevels,
	domain: domainLevels,
	place: placeLevels,
	'postal code': placeLevels,
	street: streetLevels,
	date: dateLevels,
	id: idLevels,
	name: surnameLevels,
	text: textLevels,
	number: idLevels,
	notes: notesLevels,
	// Each of them is compared by the kind that it has.
	own: ['silent'],
} as const satisfies Readonly<Record<FieldKind, readonly string[]>>;

export type LevelOf<Kind extends FieldKind> = (typeof levelsOfKind)[Kind][number];

/** Compares values by their numbers and says the number of the level; 0 is no value, and silent. */
export type CompareValues = (one: number, other: number) => number;

/** Makes what compares values of one kind, which it reads by their numbers. */
type Comparer = (textOf: (value: number) => string) => CompareValues;

/** Values are read once, and compared by what was read. */
function comparing<Kind extends FieldKind, Read>(
	kind: Kind,
	read: (text: string) => Read,
	compare: (one: Read, other: Read) => LevelOf<Kind>,
): Comparer {
	const numbers = new Map<string, number>(levelsOfKind[kind].map((level, index) => [level, index]));
	const exact = numbers.get('exact') ?? 0;
	return (textOf) => {
		const known: Read[] = [];
		const at = (value: number) => (known[value] ??= read(textOf(value)));
		return (one, other) => {
			if (one === 0 || other === 0) return 0;
			if (one === other && kind !== 'email') return exact;
			return numbers.get(compare(at(one), at(other))) ?? 0;
		};
	};
}

const asItIs = (text: string) => text;

/** How values of each kind are compared. */
export const comparers: Readonly<Record<FieldKind, Comparer>> = {
	'first name': comparing('first name', nameParts, compareGivenNames),
	'last name': comparing('last name', nameParts, compareSurnames),
	email: comparing('email', mailboxParts, compareMailboxes),
	phone: comparing('phone', asItIs, comparePhones),
	company: comparing('company', firmParts, compareFirms),
	domain: comparing('domain', domainParts, compareDomains),
	place: comparing('place', asItIs, comparePlaces),
	'postal code': comparing('postal code', asItIs, comparePostalCodes),
	street: comparing('street', streetParts, compareStreets),
	date: comparing('date', dateParts, compareDates),
	id: comparing('id', asItIs, compareIds),
	name: comparing('name', nameParts, compareSurnames),
	text: comparing('text', asItIs, compareTexts),
	number: comparing('number', asItIs, compareNumbers),
	notes: (textOf) => {
		const known: ReadNotes[] = [];
		const at = (value: number) => (known[value] ??= readNotes(textOf(value)));
		// No notes are notes too: only one may say junior.
		return (one, other) => notesLevels.indexOf(compareNotes(at(one), at(other)));
	},
	own: () => () => 0,
};
