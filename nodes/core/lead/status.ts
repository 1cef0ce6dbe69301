import { z } from 'zod/v4';

/** Where a person stands with the company. */
export const leadStatuses = ['open', 'open opportunity', 'customer', 'closed'] as const;

/** How a sale ended. Who was won is a customer. */
export const closings = ['won', 'lost', 'disqualified'] as const;

export type LeadStatus = (typeof leadStatuses)[number];
export type Closing = (typeof closings)[number];

/** Where a person stands, and how it came to its end where it did. */
export const standingSchema = z.object({
	status: z.enum(leadStatuses),
	/** `null` while nothing ended, and where nobody said how. */
	closedAs: z.enum(closings).nullable().default(null),
	/** Why, in the words of who said it. */
	reason: z.string().nullable().default(null),
});

export type Standing = z.infer<typeof standingSchema>;
