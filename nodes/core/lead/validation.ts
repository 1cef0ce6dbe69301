import { z } from 'zod/v4';
import { namedValues } from './namedValues';

/** One thing about a lead that a person should look at. */
export const issueSchema = z.object({
	/** The canonical field, such as `phone`. */
	field: z.string(),
	/** A stable name for rules and counts, such as `phone.invalid`. */
	code: z.string(),
	/** What is wrong and how to mend it, in a sentence. */
	message: z.string(),
	/** The value as it came in. */
	value: z.unknown(),
	/** The value that is most likely meant, where one is. */
	suggestion: z.string().optional(),
});

/** One change that Normalize made. */
export const changeSchema = z.object({
	field: z.string(),
	from: z.unknown(),
	to: z.unknown(),
	why: z.string(),
});

/** Who posted a payload. */
export const senderSchema = z.object({
	/** A stable name, such as `typeform`; `json` when nobody can tell. */
	id: z.string(),
	/** The name for people, such as `Typeform`. */
	name: z.string().nullable(),
	/** Whether the sender marks it as a test. */
	test: z.boolean(),
});

/** What Lead Normalize says about a lead. */
export const validationSchema = z.object({
	/** The outcome in a sentence. */
	reason: z.string(),
	status: z.enum(['valid', 'needs attention']),
	issues: z.array(issueSchema),
	changes: z.array(changeSchema),
	sender: senderSchema,
	/** For each field that was found, the steps to where it was in the item, joined by dots. */
	mapping: namedValues(z.string()),
	/** Fields whose names said nothing, so that they were told by their values alone. */
	guessed: z.array(z.string()),
	/** The country of phones and regions that do not name theirs, ISO 3166-1 alpha-2; not given for none. */
	defaultCountry: z.string().optional(),
});

export type Issue = z.infer<typeof issueSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Validation = z.infer<typeof validationSchema>;
