import { z } from 'zod/v4';
import { assignmentSchema, waitingSchema } from '../lead';
import { decisionRecord } from './decisionRecord';
import { eventKind } from './eventKind';
import { because } from './said';

const counted = z.object({
	/** The name of the pool that it waits for. */
	for: z.string(),
	...assignmentSchema.pick({ rule: true, round: true }).shape,
	...waitingSchema.pick({ since: true, until: true, giveUpAt: true }).shape,
});

export const leadWaiting = eventKind({
	type: 'lead.waiting',
	data: counted.extend({ reason: z.string(), record: decisionRecord }),
	counted,
	clock: null,
	sentence: (said) => `Waits for somebody of the pool "${said.text('for') ?? ''}".${because(said)}`,
});
