import { z } from 'zod/v4';

/** Where a person stands with the company. */
export const leadStatusSchema = z.enum(['open', 'open opportunity', 'customer', 'closed']);

/** How a lead was closed. */
export const closedAsSchema = z.enum(['won', 'lost', 'disqualified']);

export type LeadStatus = z.infer<typeof leadStatusSchema>;
export type ClosedAs = z.infer<typeof closedAsSchema>;

/** Where a person stands, and how it came to its end where it did. */
export const standingSchema = z.object({
	status: leadStatusSchema,
	/** `null` while nothing ended, and where nobody said how. Who was won is a customer. */
	closedAs: closedAsSchema.nullable().default(null),
	/** Why, in the words of who said it. */
	reason: z.string().nullable().default(null),
});

export type Standing = z.infer<typeof standingSchema>;
