import { z } from 'zod/v4';

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
});

/** One change that Normalize made. */
export const changeSchema = z.object({
	field: z.string(),
	from: z.unknown(),
	to: z.unknown(),
	why: z.string(),
});

/** What Lead Normalize says about a lead. */
export const validationSchema = z.object({
	status: z.enum(['valid', 'needs attention']),
	issues: z.array(issueSchema),
	changes: z.array(changeSchema),
});

export type Issue = z.infer<typeof issueSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Validation = z.infer<typeof validationSchema>;
