/**
 * The kinds of field that can be compared. How values of a kind are written alike is in `normal.ts`,
 * how two of them agree in `levels/`, what that is worth in `model/startingWeights.ts`.
 */
export const fieldKinds = [
	...['first name', 'last name', 'email', 'phone', 'company', 'domain'],
	...['place', 'postal code', 'street', 'date', 'id', 'name', 'text', 'number', 'notes'],
	// What a record says in fields of the company's own, see `own.ts`.
	'own',
] as const;

export type FieldKind = (typeof fieldKinds)[number];

/** What people are reached by. */
export const contactKinds = ['email', 'phone'] as const;

export type ContactKind = (typeof contactKinds)[number];

/** Whether a field of that kind holds a mailbox or a number, which is compared with the main ones. */
export const isContactKind = (kind: FieldKind): kind is ContactKind =>
	contactKinds.some((each) => each === kind);

/** A field by which records are compared. */
export interface ComparedField {
	/** Its name, unique among the fields. */
	name: string;
	kind: FieldKind;
	/** Whether it is one of the company's own, which may have the name of any other. */
	isOwn?: true;
}

/**
 * A field of the company's own.
 *
 * @example
 * ownField('notes', 'text') // { name: 'notes', kind: 'text', isOwn: true }
 */
export const ownField = <Kind extends FieldKind>(name: string, kind: Kind) => ({
	...{ name, kind },
	isOwn: true as const,
});

/** What is compared of a lead, in the order in which a {@link Comparable} holds it. */
export const leadFields = [
	{ name: 'firstName', kind: 'first name' },
	{ name: 'lastName', kind: 'last name' },
	{ name: 'email', kind: 'email' },
	{ name: 'phone', kind: 'phone' },
	{ name: 'company', kind: 'company' },
	{ name: 'domain', kind: 'domain' },
	{ name: 'city', kind: 'place' },
	{ name: 'postalCode', kind: 'postal code' },
	{ name: 'street', kind: 'street' },
	{ name: 'birthDate', kind: 'date' },
	{ name: 'externalId', kind: 'id' },
	{ name: 'notes', kind: 'notes' },
	{ name: 'own', kind: 'own' },
] as const satisfies readonly ComparedField[];

export type LeadFieldName = (typeof leadFields)[number]['name'];

/**
 * The fields of a lead, and those of one's own behind them.
 *
 * @example
 * withCustomFields([{ name: 'taxNumber', kind: 'id' }]).length // one more than leadFields
 */
export const withCustomFields = (custom: readonly ComparedField[]): readonly ComparedField[] => [
	...leadFields,
	...custom,
];
