import { z } from 'zod/v4';

/** What a lead waits for that nobody can take now and that waits for somebody who soon can. */
export const waitingSchema = z.object({
	/** The name of the pool. */
	for: z.string(),
	/** One sentence that a sales lead reads. */
	why: z.string(),
	/** When it began to wait, whatever it waited for first. */
	since: z.string(),
	/** When it is looked at again; it may be sooner, when somebody becomes free. */
	until: z.string(),
	/** When it goes on to whatever comes next. */
	giveUpAt: z.string(),
});

export type Waiting = z.infer<typeof waitingSchema>;
