import { z } from 'zod/v4';
import { comparedKindSchema } from './compared';
import { companySizeSchema } from './companySize';
import { consentSchema, crmSchema, sourceSchema } from './parts';
import { namedValues } from './namedValues';
import { moneySchema } from './money';
import { closedAsSchema, leadStatusSchema } from './status';

/** A canonical text field: the text, or `null` where the lead did not give it. */
const text = z.string().nullable().default(null);

/** What every place that knows the fields of a lead has to know of one. */
interface FieldRow {
	readonly schema: z.ZodType;
	/** On screens. */
	readonly title: string;
	/**
	 * How Normalize comes by it. `text`: a form asks for it, and it is text. `asked`: a form asks for
	 * it, and it is more than text. `found`: it is worked out of other fields. `pack`: the pack knows it
	 * beside the payload, or gives it later.
	 */
	readonly from: 'text' | 'asked' | 'found' | 'pack';
	/** Whether it is what the person said: the same again is the same inquiry. */
	readonly content: boolean;
	/** Whether a person can say which payload field holds it, in Lead Normalize. */
	readonly mappable: boolean;
	/** Whether the other nodes take it from a field named by hand, where no Lead Normalize came before. */
	readonly named: boolean;
	/** What it is called in a sentence, where a lead can be required to have it. */
	readonly requiredAs: string | null;
	/** Whether forms have several, with numbers: "Phone 2". "Question 1" asks for anything. */
	readonly numbered: boolean;
}

/**
 * A lead, one row for each of its fields, in the order in which they are shown. The schema of a lead,
 * and what each place knows of its fields, is made of these rows; what reads a field, and what its
 * labels are in each language, is asked for by the compiler.
 */
export const fieldRows = {
	id: {
		schema: z.string(),
		title: 'Lead ID',
		from: 'pack',
		content: false,
		mappable: false,
		named: true,
		requiredAs: null,
		numbered: false,
	},
	inquiryId: {
		schema: z.string(),
		title: 'Inquiry ID',
		from: 'pack',
		content: false,
		mappable: false,
		named: true,
		requiredAs: null,
		numbered: false,
	},
	workspace: {
		schema: z.string(),
		title: 'Workspace',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** ISO 8601 UTC. */
	receivedAt: {
		schema: z.string(),
		title: 'Received At',
		from: 'asked',
		content: false,
		mappable: true,
		named: true,
		requiredAs: null,
		numbered: false,
	},
	/** Whether it came in a run by hand, so that it is worked on in the test copy of its workspace only. */
	test: {
		schema: z.boolean().default(false),
		title: 'Test',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	fullName: {
		schema: text,
		title: 'Full Name',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'name',
		numbered: true,
	},
	firstName: {
		schema: text,
		title: 'First Name',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'first name',
		numbered: true,
	},
	lastName: {
		schema: text,
		title: 'Last Name',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'last name',
		numbered: true,
	},
	email: {
		schema: text,
		title: 'Email',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'email address',
		numbered: true,
	},
	/** The same for all spellings of the email address that lead to the same mailbox. */
	emailKey: {
		schema: text,
		title: 'Email Key',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** `business`, `role`, `free mail`, `disposable`. */
	emailType: {
		schema: text,
		title: 'Email Type',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** E.164, such as `+4930123456`. */
	phone: {
		schema: text,
		title: 'Phone',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'phone number',
		numbered: true,
	},
	/** `mobile`, `fixed line`, `mobile or fixed line`, `voip`, `toll free`, `other`. */
	phoneType: {
		schema: text,
		title: 'Phone Type',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** The country of the phone number, ISO 3166-1 alpha-2. */
	phoneCountry: {
		schema: text,
		title: 'Phone Country',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	company: {
		schema: text,
		title: 'Company',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'company',
		numbered: true,
	},
	/** The company's own domain; never that of a free-mail provider. */
	domain: {
		schema: text,
		title: 'Company Domain',
		from: 'found',
		content: false,
		mappable: false,
		named: true,
		requiredAs: 'company domain',
		numbered: false,
	},
	/** A web address as it was written; the company's domain is taken from it. */
	website: {
		schema: text,
		title: 'Website',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'website',
		numbered: true,
	},
	/** How many people work there. */
	companySize: {
		schema: companySizeSchema.nullable().default(null),
		title: 'Company Size',
		from: 'asked',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'company size',
		numbered: false,
	},
	jobTitle: {
		schema: text,
		title: 'Job Title',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'job title',
		numbered: true,
	},
	/** The address of a profile, as it was written. */
	linkedin: {
		schema: text,
		title: 'LinkedIn Profile',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'LinkedIn profile',
		numbered: false,
	},
	/** ISO 3166-1 alpha-2. */
	country: {
		schema: text,
		title: 'Country',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'country',
		numbered: true,
	},
	/** ISO 3166-2, such as `DE-BY`; as it was written where no region of that name is known. */
	region: {
		schema: text,
		title: 'Region',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'region',
		numbered: true,
	},
	city: {
		schema: text,
		title: 'City',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'city',
		numbered: true,
	},
	/** As the country's post writes it, such as `SW1A 1AA`. */
	postalCode: {
		schema: text,
		title: 'Postal Code',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'postal code',
		numbered: true,
	},
	/** IANA time zone. */
	timezone: {
		schema: text,
		title: 'Time Zone',
		from: 'text',
		content: false,
		mappable: true,
		named: false,
		requiredAs: 'time zone',
		numbered: false,
	},
	service: {
		schema: text,
		title: 'Service',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'service',
		numbered: false,
	},
	message: {
		schema: text,
		title: 'Message',
		from: 'text',
		content: true,
		mappable: true,
		named: true,
		requiredAs: 'message',
		numbered: false,
	},
	budget: {
		schema: moneySchema.nullable().default(null),
		title: 'Budget',
		from: 'asked',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'budget',
		numbered: false,
	},
	/** When they want to buy or to begin, as it was written. */
	timeline: {
		schema: text,
		title: 'Timeline',
		from: 'text',
		content: true,
		mappable: true,
		named: false,
		requiredAs: 'timeline',
		numbered: false,
	},
	/** ISO 639-1. */
	language: {
		schema: text,
		title: 'Language',
		from: 'text',
		content: false,
		mappable: true,
		named: false,
		requiredAs: 'language',
		numbered: false,
	},
	consent: {
		schema: consentSchema.nullable().default(null),
		title: 'Consent',
		from: 'asked',
		content: false,
		mappable: true,
		named: false,
		requiredAs: 'consent',
		numbered: true,
	},
	/** Where the person stands with the company; `null` until Dedup Match has looked. */
	status: {
		schema: leadStatusSchema.nullable().default(null),
		title: 'Status',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** How it came to its end, where it did. */
	closedAs: {
		schema: closedAsSchema.nullable().default(null),
		title: 'Closed As',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** The person's record in the CRM. */
	crm: {
		schema: crmSchema.nullable().default(null),
		title: 'CRM Record',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	source: {
		schema: sourceSchema.prefault({}),
		title: 'Source',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** What the payload held that has no standard field, under its own name. */
	custom: {
		schema: namedValues(z.unknown()).default({}),
		title: 'Custom Fields',
		from: 'found',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
	/** Which of these are compared with those of known leads, and what kind each is, such as `id`. */
	compared: {
		schema: namedValues(comparedKindSchema).optional(),
		title: 'Compared Fields',
		from: 'pack',
		content: false,
		mappable: false,
		named: false,
		requiredAs: null,
		numbered: false,
	},
} as const satisfies Readonly<Record<string, FieldRow>>;

type Fields = typeof fieldRows;

export type FieldName = keyof Fields;

/** The fields whose row says one of these values in a column. */
export type FieldsWhere<Column extends keyof FieldRow, Value> = {
	[Name in FieldName]: Fields[Name][Column] extends Value ? Name : never;
}[FieldName];

/** The fields whose row says one of these values in a column, in their order. */
function fieldsWhere<Column extends keyof FieldRow, const Value extends FieldRow[Column]>(
	column: Column,
	...values: readonly Value[]
): ReadonlyArray<FieldsWhere<Column, Value>> {
	const is = (name: FieldName): name is FieldsWhere<Column, Value> => {
		const row: FieldRow = fieldRows[name];
		return values.some((value) => value === row[column]);
	};
	return fieldNames.filter(is);
}

const isField = (name: string): name is FieldName => Object.hasOwn(fieldRows, name);

/** Every field of a lead, in the order in which they are shown. */
export const fieldNames: readonly FieldName[] = Object.keys(fieldRows).filter(isField);

/** What an inquiry's id is made of: the words of the person, not the time or the route. */
export const contentFields = fieldsWhere('content', true);

/** Text fields that are read from a payload's field of the same name. */
export const textFields = fieldsWhere('from', 'text');

/** Fields that are read from a payload's field of the same name. */
export const askedFields = fieldsWhere('from', 'text', 'asked');

/** Fields that nodes take from a field named by hand. */
export const namedFields = fieldsWhere('named', true);

/** Fields that a person can map in Lead Normalize. */
export const mappableLeadFields = fieldsWhere('mappable', true);

/** Fields that come numbered. */
export const numberedFields = fieldsWhere('numbered', true);

/** Fields that a lead can be required to have. */
export type RequirableField = Exclude<FieldName, FieldsWhere<'requiredAs', null>>;

export const requirableFields = fieldNames.filter(
	(name): name is RequirableField => fieldRows[name].requiredAs !== null,
);
