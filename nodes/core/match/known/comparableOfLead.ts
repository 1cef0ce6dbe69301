import { leadSchema, type Lead } from '../../lead';
import { furtherColumn, type FurtherColumn } from '../columnNames';
import { comparableOf, leadFields, type Comparable, type GivenValues } from '../comparable';
import { personOf } from '../person';

/** What of a lead is compared. */
export type ComparedLead = Parameters<typeof personOf>[0] &
	Partial<Pick<Lead, 'city' | 'postalCode' | 'custom'>>;

/**
 * A lead as it is compared with known ones.
 *
 * @example
 * comparableOfLead({ ...lead, fullName: 'Ada Lovelace', email: 'Ada@engine.example' })
 * // ['ada', 'lovelace', 'ada@engine.example', '', '', 'engine.example', '', '', '', '', '']
 */
export const comparableOfLead = (lead: ComparedLead): Comparable =>
	comparableOf(leadFields, { ...furtherIn(lead.custom ?? {}), ...lead, ...personOf(lead) });

const compared = ['birthDate', 'street', 'externalId'] as const satisfies readonly FurtherColumn[];

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
