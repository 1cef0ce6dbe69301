import { keysOf, type LeadKey } from './keys';
import type { KnownPerson, Person } from './person';

/** What the store should know after an inquiry, and the keys that shall find it. */
export interface Remembered {
	lead: KnownPerson;
	keys: LeadKey[];
}

/**
 * A person who was not known, as the store keeps them. The id comes from the inquiry, so that
 * deciding again gives the same one.
 *
 * @param receivedAt milliseconds since 1970
 * @example
 * rememberNew(person, 'inq_1', 0).lead.id // 'lead_inq_1'
 */
export function rememberNew(person: Person, inquiryId: string, receivedAt: number): Remembered {
	return {
		lead: {
			...person,
			id: `lead_${inquiryId}`,
			status: 'open',
			owner: null,
			firstSeenAt: receivedAt,
			lastInquiryAt: receivedAt,
			lastTouchAt: null,
			inquiries: 1,
		},
		keys: keysOf(person),
	};
}

/**
 * A known lead after one more inquiry: what was missing is filled in, what was known stays, and
 * the lead is found by what the inquiry gave too, such as a second email address.
 *
 * @param receivedAt milliseconds since 1970; an inquiry that comes late turns no time back
 * @example
 * rememberAgain({ ...ada, phone: null }, { ...person, phone: '+4930123456' }, 0).lead.phone // '+4930123456'
 */
export function rememberAgain(known: KnownPerson, person: Person, receivedAt: number): Remembered {
	const lead: KnownPerson = {
		...known,
		fullName: known.fullName ?? person.fullName,
		email: known.email ?? person.email,
		phone: known.phone ?? person.phone,
		company: known.company ?? person.company,
		domain: known.domain ?? person.domain,
		firstSeenAt: Math.min(known.firstSeenAt, receivedAt),
		lastInquiryAt: Math.max(known.lastInquiryAt, receivedAt),
		inquiries: known.inquiries + 1,
	};
	return { lead, keys: distinct([...keysOf(lead), ...keysOf(person)]) };
}

const distinct = (keys: readonly LeadKey[]): LeadKey[] => [
	...new Map(keys.map((key) => [`${key.kind}|${key.value}`, key])).values(),
];
