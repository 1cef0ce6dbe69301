import { z } from 'zod/v4';

/** What becomes of a lead that nobody of a pool can take now. */
export const whenNobodySchema = z.discriminatedUnion('do', [
	z.object({
		do: z.enum([
			/** Whose turn it is has it, where it is only that nobody works now. */
			'assign',
			/** The next rule that is met, at the end the fallback queue. */
			'go on',
		]),
	}),
	z.object({
		/** It waits for somebody who will be able to, and then goes on. */
		do: z.literal('wait'),
		/** For so long at most, from when it first began to wait. Above 0. */
		hours: z.number().positive(),
	}),
]);

export type WhenNobody = z.infer<typeof whenNobodySchema>;
