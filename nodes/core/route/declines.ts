import { z } from 'zod/v4';

/** How many leads an owner has declined on one day, as the store keeps it. */
export const declinesSchema = z.object({
	/** When the day began, in milliseconds. */
	from: z.number(),
	count: z.number(),
});
