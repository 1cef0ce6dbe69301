import { fullerName } from './names';
import { personKeysOf, type LeadKey } from './keys';
import type { CrmReading } from './crm';
import type { KnownPerson, Person } from './person';
import { standingAfterInquiry, type StatusChange } from './standing';

/** What an item says of a person when no CRM says anything. */
const noCrm: CrmReading = { standing: undefined, record: null };

/** What the store should know after an inquiry, and the keys that shall find it. */
export interface Remembered {
	lead: KnownPerson;
	keys: LeadKey[];
	/** Whether nothing was known of them before. */
	isNew: boolean;
	/** Where the inquiry changed where they stand. */
	change: StatusChange | undefined;
}

/**
 * The id of a lead that is known from an inquiry on.
 *
 * @example
 * leadIdOfNew('inq_1') // 'lead_inq_1'
 */
export const leadIdOfNew = (inquiryId: string): string => `lead_${inquiryId}`;

/**
 * A person who was not known, as the store keeps them. The id comes from the inquiry, so that
 * deciding again gives the same one.
 *
 * @param receivedAt milliseconds since 1970
 * @param crm what the CRM says of them, where the item holds it
 * @example
 * rememberNew(person, 'inq_1', 0).lead.id // 'lead_inq_1'
 */
export function rememberNew(
	person: Person,
	inquiryId: string,
	receivedAt: number,
	crm: CrmReading = noCrm,
): Remembered {
	const { fullName, email, phone, company, domain } = person;
	const unknown: KnownPerson = {
		status: 'open',
		...{ fullName, email, phone, company, domain },
		id: leadIdOfNew(inquiryId),
		...(crm.record && { crm: crm.record }),
		owner: null,
		firstSeenAt: receivedAt,
		lastInquiryAt: receivedAt,
		lastTouchAt: null,
		inquiries: 1,
	};
	const { lead, change } = standingAfterInquiry(unknown, crm.standing, receivedAt);
	return { lead, keys: personKeysOf(person), isNew: true, change };
}

/**
 * A known lead after one more inquiry: what was missing is filled in, what was known stays, and
 * the lead is found by what the inquiry gave too, such as a second email address.
 *
 * @param receivedAt milliseconds since 1970; an inquiry that comes late turns no time back
 * @param crm what the CRM says of them, where the item holds it
 * @example
 * rememberAgain({ ...ada, phone: null }, { ...person, phone: '+4930123456' }, 0).lead.phone // '+4930123456'
 */
export function rememberAgain(
	known: KnownPerson,
	person: Person,
	receivedAt: number,
	crm: CrmReading = noCrm,
): Remembered {
	const { lead, change } = standingAfterInquiry(
		{
			...known,
			fullName: fullerName(known.fullName, person.fullName),
			email: known.email ?? person.email,
			phone: known.phone ?? person.phone,
			company: known.company ?? person.company,
			domain: known.domain ?? person.domain,
			...(crm.record && { crm: crm.record }),
			firstSeenAt: Math.min(known.firstSeenAt, receivedAt),
			lastInquiryAt: Math.max(known.lastInquiryAt, receivedAt),
			inquiries: known.inquiries + 1,
		},
		crm.standing,
		receivedAt,
	);
	const keys = distinct([...personKeysOf(lead), ...personKeysOf(person)]);
	return { lead, keys, isNew: false, change };
}

const distinct = (keys: readonly LeadKey[]): LeadKey[] => [
	...new Map(keys.map((key) => [`${key.kind}|${key.value}`, key])).values(),
];
