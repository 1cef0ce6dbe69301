import { z } from 'zod/v4';
import { matchSchema } from '../lead';
import { eventKind } from './eventKind';

const registered = z.object({
	/** Epoch milliseconds. */
	receivedAt: z.number(),
	/** When it counts as waiting if it has neither owner nor end. */
	waitingAt: z.number(),
});

export const inquiryRegistered = eventKind({
	type: 'inquiry.registered',
	data: registered,
	counted: registered,
	clock: null,
	sentence: () => 'The inquiry came in.',
});

const repeated = z.object({ decision: matchSchema.shape.decision });

export const inquiryRepeated = eventKind({
	type: 'inquiry.repeated',
	data: repeated,
	counted: repeated,
	clock: null,
	sentence: ({ text }) =>
		text('decision') === 'replay'
			? 'The same inquiry came again after it had been handled.'
			: 'The same inquiry came again and went on.',
});

const stalled = z.object({
	timer: z.string(),
	/** Which delivery of the timer found it so, from 1. */
	attempt: z.number(),
});

export const inquiryStalled = eventKind({
	type: 'inquiry.stalled',
	data: stalled,
	counted: stalled.omit({ timer: true }),
	clock: null,
	sentence: ({ number }) =>
		`The flow did not come to its end for this lead in ${(number('attempt') ?? 1) - 1} tries.`,
});
