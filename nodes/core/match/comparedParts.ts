import type { ComparedKind } from '../lead';
import {
	isContactKind,
	leadFields,
	ownOfKinds,
	readOwn,
	type Comparable,
	type LeadFieldName,
} from './comparable';

/** What of a lead may be compared, as a person chooses it. */
export const comparedParts = ['name', 'email', 'phone', 'company', 'place', 'other'] as const;

export type ComparedPart = (typeof comparedParts)[number];

const partOf: Readonly<Record<LeadFieldName, ComparedPart | null>> = {
	...{ firstName: 'name', lastName: 'name', email: 'email', phone: 'phone' },
	...{ company: 'company', domain: 'company' },
	...{ city: 'place', postalCode: 'place', street: 'place' },
	...{ birthDate: 'other', externalId: 'other', own: 'other' },
	// They only tell what kind of name and number it is.
	notes: null,
};

/** A further mailbox or number is compared with the main ones. */
const partOfOwn = (kind: ComparedKind): ComparedPart => (isContactKind(kind) ? kind : 'other');

/** What the parts are called in a sentence. */
const calledInSentence: Readonly<Record<ComparedPart, string>> = {
	...{ name: 'name', email: 'email', phone: 'phone', company: 'company' },
	...{ place: 'place', other: 'birth date, ID or own field' },
};

/**
 * The parts that a comparable gives something of, as they are said.
 *
 * @example
 * partsGiven(['ada', '', 'ada@engine.example']) // ['name', 'email']
 */
export const partsGiven = (comparable: Comparable): string[] =>
	comparedParts
		.filter((part) =>
			leadFields.some(({ name, kind }, at) => {
				const value = comparable[at] ?? '';
				if (kind === 'own') return readOwn(value).some((own) => partOfOwn(own.kind) === part);
				return partOf[name] === part && value !== '';
			}),
		)
		.map((part) => calledInSentence[part]);

/**
 * What is left of a comparable where not all is compared.
 *
 * @example
 * onlyParts(['ada', 'lovelace', 'ada@engine.example'], ['email']) // ['', '', 'ada@engine.example']
 */
export function onlyParts(comparable: Comparable, parts: readonly ComparedPart[]): Comparable {
	if (parts.length === comparedParts.length) return comparable;
	return comparable.map((value, at) => {
		const { name, kind } = leadFields[at] ?? {};
		if (kind === 'own') return ownOfKinds(value, (each) => parts.includes(partOfOwn(each)));
		const part = name === undefined ? null : partOf[name];
		return part === null || parts.includes(part) ? value : '';
	});
}
