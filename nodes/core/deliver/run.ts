import { hash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Delivery } from './delivery';

/** Which run has an effect: the effect, and the attempt that it was handed out by. */
export const runSchema = z.object({ id: z.string().min(1), attempt: z.number().int().positive() });

/** Who sends what a workspace has queued, each by what tells it from others. */
export const listenersSchema = z.record(
	z.string(),
	z.object({
		channels: z.array(z.string()),
		/** Those of them in whose branch nothing says Begin. */
		withoutBegin: z.array(z.string()).default([]),
		/** When it last said that it is there, epoch milliseconds. */
		seenAt: z.number(),
	}),
);

export type Run = z.infer<typeof runSchema>;
export type Listeners = z.infer<typeof listenersSchema>;

/**
 * What tells a run from all others of an n8n, so that it is begun once: the same words in two
 * workspaces have the same id, and so has what was queued again after an erasure.
 *
 * @param trigger the workflow and the workspace of who begins it
 * @example
 * runKey(['w1', 'client-a'], delivery) // a hash, and '#1' for the first attempt
 */
export function runKey(
	trigger: readonly string[],
	{ id, queuedAt, attempt }: Pick<Delivery, 'id' | 'queuedAt' | 'attempt'>,
): string {
	const whole = JSON.stringify([...trigger, id, queuedAt]);
	return `${hash('sha256', whole).slice(0, 32)}#${attempt}`;
}
