import { z } from 'zod/v4';

/** A canonical text field: the text, or `null` where the lead did not give it. */
const text = z.string().nullable().default(null);

/** Where an inquiry came from. */
export const sourceSchema = z.object({
	/** The kind of way in: `form`, `webhook`, `paid search`, `referral` … */
	channel: text,
	/** The company's own name for the source, such as `Website contact form`. */
	label: text,
	campaign: text,
	medium: text,
	term: text,
	content: text,
	/** The page the form was on, or the page that sent the visitor. */
	url: text,
});

/** What the lead agreed to, in their words and at their time. */
export const consentSchema = z.object({
	given: z.boolean(),
	text,
	at: text,
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
	/** E.164, such as `+4930123456`. */
	phone: text,
	/** `mobile`, `fixed line`, `mobile or fixed line`, `voip`, `toll free`, `other`. */
	phoneType: text,
	company: text,
	/** The company's own domain; never that of a free-mail provider. */
	domain: text,
	jobTitle: text,
	/** ISO 3166-1 alpha-2. */
	country: text,
	region: text,
	city: text,
	postalCode: text,
	/** IANA time zone. */
	timezone: text,
	service: text,
	message: text,
	language: text,
	consent: consentSchema.nullable().default(null),
	source: sourceSchema.prefault({}),
	/** What the payload held that has no standard field, under its own name. */
	custom: z.record(z.string(), z.unknown()).default({}),
});

export type Lead = z.infer<typeof leadSchema>;
export type LeadSource = z.infer<typeof sourceSchema>;

/** The fields of a lead that hold plain text, which rules, scores and mappings can name. */
export type LeadTextField = {
	[Key in keyof Lead]: Lead[Key] extends string | null ? Key : never;
}[keyof Lead];
