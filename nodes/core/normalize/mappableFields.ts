import type { PayloadField } from '../lead';

/** The lead's fields that a person can map by hand, with what they are called on the screen. */
export const mappableFields = {
	address: 'Address',
	campaign: 'Campaign',
	city: 'City',
	company: 'Company',
	consent: 'Consent',
	country: 'Country',
	email: 'Email',
	firstName: 'First Name',
	fullName: 'Full Name',
	jobTitle: 'Job Title',
	language: 'Language',
	lastName: 'Last Name',
	location: 'Location',
	message: 'Message',
	phone: 'Phone',
	postalCode: 'Postal Code',
	receivedAt: 'Received At',
	region: 'Region',
	service: 'Service',
	sourceLabel: 'Source',
	submissionId: 'Submission ID',
	timezone: 'Time Zone',
	website: 'Website',
} as const satisfies Partial<Record<PayloadField, string>>;

export type MappableField = keyof typeof mappableFields;
