import { z } from 'zod/v4';

/** How many people work for a company, as somebody says it on a form. */
export const companySizeSchema = z.object({
	/** How many: the number that is named, or the least; `null` for "under 10". */
	employees: z.number().nullable().default(null),
	/** The most, where that is named. */
	upTo: z.number().nullable().default(null),
	/** As it was written. */
	text: z.string(),
});

export type CompanySize = z.infer<typeof companySizeSchema>;
