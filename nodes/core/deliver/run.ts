import { z } from 'zod/v4';

/** Which run has an effect: the effect, and the attempt that it was handed out by. */
export const runSchema = z.object({ id: z.string().min(1), attempt: z.number().int().positive() });

/** Who sends what a workspace has queued, each by what tells it from others. */
export const listenersSchema = z.record(
	z.string(),
	z.object({
		channels: z.array(z.string()),
		/** When it last said that it is there, epoch milliseconds. */
		seenAt: z.number(),
	}),
);

export type Run = z.infer<typeof runSchema>;
export type Listeners = z.infer<typeof listenersSchema>;
