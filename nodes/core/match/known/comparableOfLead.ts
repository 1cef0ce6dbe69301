import { joinedWords } from '../../fold';
import { leadSchema, type Lead } from '../../lead';
import { furtherColumn, type FurtherColumn } from '../columnNames';
import {
	comparableOf,
	furtherGiven,
	isContactKind,
	leadFields,
	ownValuesIn,
	type Comparable,
	type GivenValues,
} from '../comparable';
import { personOf } from '../person';

/** What of a lead is compared. */
export type ComparedLead = Parameters<typeof personOf>[0] &
	Partial<Pick<Lead, 'city' | 'postalCode' | 'custom' | 'compared'>>;

/** It is asked for to look for somebody, to decide, and to keep what they said. */
const made = new WeakMap<ComparedLead, Comparable>();

/**
 * A lead as it is compared with known ones; the same object for the same lead, which is not to be changed.
 *
 * @example
 * comparableOfLead({ ...lead, fullName: 'Ada Lovelace', email: 'Ada@engine.example' })
 * // ['ada', 'lovelace', 'ada@engine.example', '', '', 'engine.example', '', '', '', '', '', '', '']
 */
export function comparableOfLead(lead: ComparedLead): Comparable {
	let comparable = made.get(lead);
	if (comparable) return comparable;
	const { custom = {} } = lead;
	const own = ownValuesIn(lead.compared ?? {}, [custom, lead]);
	comparable = comparableOf(leadFields, { ...furtherIn(custom), ...lead, ...personOf(lead) }, [
		...own.filter(({ kind }) => !isContactKind(kind)),
		...furtherGiven(own, custom, lead.phone),
	]);
	made.set(lead, comparable);
	return comparable;
}

const compared = [
	'birthDate',
	'street',
	'externalId',
	'salutation',
] as const satisfies readonly FurtherColumn[];

const comparedNames: ReadonlySet<string> = new Set(
	['fullName', ...leadFields.map(({ name }) => name)]
		.filter((name) => name !== 'notes' && name !== 'own')
		.map(joinedWords),
);

/**
 * Whether a field or column is compared without being named for it.
 *
 * @example
 * isComparedAnyway('Date of birth') // true
 * isComparedAnyway('Tax Number') // false
 */
export const isComparedAnyway = (name: string): boolean =>
	comparedNames.has(joinedWords(name)) || compared.some((column) => column === furtherColumn(name));

/** What Lead Normalize leaves among the further answers and is compared. */
function furtherIn(custom: Readonly<Record<string, unknown>>): GivenValues {
	const found: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(custom)) {
		const column = compared.find((each) => each === furtherColumn(name));
		if (column) found[column] ??= value;
	}
	return found;
}

const comparedParts = leadSchema
	.pick({
		...{ fullName: true, firstName: true, lastName: true, email: true, phone: true },
		...{ company: true, domain: true, phoneType: true, city: true, postalCode: true, custom: true },
		compared: true,
	})
	.partial();

const nothing = {
	...{ fullName: null, firstName: null, lastName: null, email: null, phone: null },
	...{ company: null, domain: null },
};

/**
 * What of a lead is compared, of one that was kept and may be of any shape; nothing of what is no lead.
 *
 * @example
 * comparedPartsOf({ fullName: 'Ada Lovelace' }).email // null
 */
export const comparedPartsOf = (lead: unknown): ComparedLead => ({
	...nothing,
	...comparedParts.safeParse(lead).data,
});
