import type { Lead, Owner } from '../lead';
import { companyDomain } from './companyDomain';
import type { KnownStanding } from './standing';

/** What is compared of a person. */
export interface Person {
	fullName: string | null;
	email: string | null;
	phone: string | null;
	company: string | null;
	domain: string | null;
	/** What Lead Normalize tells of the number, such as `fixed line`. */
	phoneType?: string | null;
	/** What is dialled after a switchboard answers. */
	phoneExtension?: string | null;
}

/** A person the company knows already. Instants are milliseconds since 1970. */
export interface KnownPerson extends Person, KnownStanding {
	id: string;
	owner: Owner | null;
	firstSeenAt: number;
	lastInquiryAt: number;
	/** When a person of the company last reached them; `null` for never. */
	lastTouchAt: number | null;
	/** How many inquiries they made. */
	inquiries: number;
}

/**
 * The person of a lead, for comparing.
 *
 * @example
 * personOf({ ...lead, firstName: 'Ada', lastName: 'Lovelace', fullName: null }).fullName // 'Ada Lovelace'
 */
export function personOf(lead: PersonParts): Person {
	let person = persons.get(lead);
	if (!person) persons.set(lead, (person = readPerson(lead)));
	return person;
}

/** What is found of a person is remembered by them, and a lead is asked for its person again. */
const persons = new WeakMap<PersonParts, Person>();

type PersonParts = Pick<
	Lead,
	'fullName' | 'firstName' | 'lastName' | 'email' | 'phone' | 'company' | 'domain'
> &
	Partial<Pick<Lead, 'phoneType' | 'custom'>>;

function readPerson(lead: PersonParts): Person {
	const { firstName, lastName, email, phone, company, phoneType, custom } = lead;
	const extension = custom?.phoneExtension;
	const parts = [firstName, lastName].filter((part) => part?.trim());
	return {
		fullName: lead.fullName?.trim() || parts.join(' ') || null,
		email,
		phone,
		company,
		domain: companyDomain(lead),
		...(phoneType && { phoneType }),
		...(typeof extension === 'string' && { phoneExtension: extension }),
	};
}

/**
 * What a person is called in a sentence: the name, else how they can be reached.
 *
 * @example
 * calledBy({ ...person, fullName: null, email: 'ada@example.com' }) // 'ada@example.com'
 */
export const calledBy = ({ fullName, email, phone }: Person): string =>
	fullName ?? email ?? phone ?? 'a lead without a name';
