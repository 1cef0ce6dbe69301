import { z } from 'zod/v4';
import { closedAsSchema, leadStatusSchema } from './status';

/** A canonical text field: the text, or `null` where the lead did not give it. */
const text = z.string().nullable().default(null);

/** Marks that advertisers add to the address of a page, by name, such as `gclid`. */
const clickIds = z.record(z.string(), z.string()).default({});

/** One visit before the one on which the inquiry was sent. */
export const touchSchema = z.object({
	channel: text,
	/** `utm_source`. */
	source: text,
	medium: text,
	campaign: text,
	term: text,
	content: text,
	utmId: text,
	clickIds,
	/** The page that sent the visitor. */
	referrer: text,
	/** The page that they came to. */
	landingPage: text,
	at: text,
});

/** Where an inquiry came from; the campaign is that of the visit on which it was sent. */
export const sourceSchema = z.object({
	/** The kind of way in: `paid search`, `organic social`, `referral`, `email`, `form` … */
	channel: text,
	/** How the channel was told, in a sentence. */
	channelReason: text,
	/** The company's own name for the source, such as `Website contact form`. */
	label: text,
	campaign: text,
	medium: text,
	term: text,
	content: text,
	utmSource: text,
	utmId: text,
	clickIds,
	/** The page the form was on. */
	url: text,
	/** The page that sent the visitor. */
	referrer: text,
	/** The page that the visitor came to first. */
	landingPage: text,
	/** The first visit, where the sender knows it. */
	firstTouch: touchSchema.nullable().default(null),
});

/** What the lead agreed to, in their words and at their time. */
export const consentSchema = z.object({
	given: z.boolean(),
	text,
	at: text,
});

/** A person's record in a CRM. */
export const crmSchema = z.object({
	system: text,
	id: text,
	url: text,
	/** Who owns the record there. */
	ownerId: text,
	/** As the CRM names it. */
	stage: text,
});

/**
 * A lead: a person's interest, with one inquiry (one time they showed it).
 *
 * Flat on purpose, so that a CRM node maps `{{ $json.lead.email }}`. Instants are ISO 8601 UTC.
 * `id` is the known lead's id once Dedup Match has looked, and the inquiry's until then.
 */
export const leadSchema = z.object({
	id: z.string(),
	inquiryId: z.string(),
	workspace: z.string(),
	receivedAt: z.string(),
	firstName: text,
	lastName: text,
	fullName: text,
	email: text,
	/** The same for all spellings of the email address that lead to the same mailbox. */
	emailKey: text,
	/** `business`, `role`, `free mail`, `disposable`. */
	emailType: text,
	/** E.164, such as `+4930123456`. */
	phone: text,
	/** `mobile`, `fixed line`, `mobile or fixed line`, `voip`, `toll free`, `other`. */
	phoneType: text,
	/** The country of the phone number, ISO 3166-1 alpha-2. */
	phoneCountry: text,
	company: text,
	/** The company's own domain; never that of a free-mail provider. */
	domain: text,
	jobTitle: text,
	/** ISO 3166-1 alpha-2. */
	country: text,
	/** ISO 3166-2, such as `DE-BY`; as it was written where no region of that name is known. */
	region: text,
	city: text,
	/** As the country's post writes it, such as `SW1A 1AA`. */
	postalCode: text,
	/** IANA time zone. */
	timezone: text,
	service: text,
	message: text,
	language: text,
	consent: consentSchema.nullable().default(null),
	/** Where the person stands with the company; `null` until Dedup Match has looked. */
	status: leadStatusSchema.nullable().default(null),
	/** How it came to its end, where it did. */
	closedAs: closedAsSchema.nullable().default(null),
	/** The person's record in the CRM. */
	crm: crmSchema.nullable().default(null),
	source: sourceSchema.prefault({}),
	/** What the payload held that has no standard field, under its own name. */
	custom: z.record(z.string(), z.unknown()).default({}),
});

export type Lead = z.infer<typeof leadSchema>;
export type CrmRecord = z.infer<typeof crmSchema>;
export type LeadSource = z.infer<typeof sourceSchema>;
