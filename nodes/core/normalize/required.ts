import type { Lead } from '../lead';
import type { Problem } from './report';

/** What can be required of a lead, and what it is called in a sentence. */
const requirements = {
	emailOrPhone: 'email address or phone number',
	email: 'email address',
	phone: 'phone number',
	fullName: 'name',
	firstName: 'first name',
	lastName: 'last name',
	company: 'company',
	jobTitle: 'job title',
	country: 'country',
	region: 'region',
	city: 'city',
	postalCode: 'postal code',
	service: 'service',
	message: 'message',
	consent: 'consent',
} as const;

export type Requirement = keyof typeof requirements;

/** Whether that is something that can be required. */
export const isRequirement = (name: string): name is Requirement =>
	Object.hasOwn(requirements, name);

/** Something that is required and was not given. */
export interface Missing extends Problem {
	field: string;
}

/**
 * What a lead lacks of what is required. A value that was given and is not usable is an issue of
 * its own and not missing.
 *
 * @param given fields that had any value
 * @example
 * missingFields(lead, ['emailOrPhone'], new Set())
 * // [{ field: 'email', code: 'emailOrPhone.missing', message: 'The lead has no e-mail address …' }]
 */
export function missingFields(
	lead: Lead,
	required: readonly Requirement[],
	given: ReadonlySet<string>,
): Missing[] {
	return required
		.filter((name) => !has(lead, name, given))
		.map((name) => ({
			field: name === 'emailOrPhone' ? 'email' : name,
			code: `${name}.missing`,
			message: messageFor(name),
		}));
}

function has(lead: Lead, name: Requirement, given: ReadonlySet<string>): boolean {
	if (name === 'emailOrPhone') return has(lead, 'email', given) || has(lead, 'phone', given);
	if (name === 'consent') return lead.consent?.given === true;
	return lead[name] !== null || given.has(name);
}

const messageFor = (name: Requirement) =>
	name === 'consent'
		? 'The lead has not given the consent that is required. Ask for it before anyone contacts them.'
		: `The lead has no ${requirements[name].replace(' or ', ' and no ')}. Ask for it, or map the payload field that holds it in Corrections.`;
