import { z } from 'zod/v4';
import { namedValues } from './namedValues';

/** A canonical text field: the text, or `null` where the lead did not give it. */
const text = z.string().nullable().default(null);

/** Marks that advertisers add to the address of a page, by name, such as `gclid`. */
const clickIds = namedValues(z.string()).default({});

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
	/** `null` where their answer is neither a yes nor a no. */
	given: z.boolean().nullable().default(null),
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
	/** The company's record there; most items name none. */
	accountId: z.string().optional(),
	/** As the CRM names it. */
	stage: text,
});

export type CrmRecord = z.infer<typeof crmSchema>;
export type LeadSource = z.infer<typeof sourceSchema>;
