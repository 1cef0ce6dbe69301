import { z } from 'zod/v4';
import { audiences, personStates } from '../lead';
import { eventKind } from './eventKind';
import type { Said } from './said';

const counted = z.object({
	step: z.string(),
	channel: z.string(),
	audience: z.enum(audiences),
	/** How often it was handed to a run until then. */
	attempt: z.number().int().nonnegative(),
});

const about = counted.extend({
	/** The same for one inquiry, step and occasion. */
	delivery: z.string(),
	/** An address or a number; empty for a system. */
	to: z.string(),
});

/** What an effect is called in a sentence. */
const named = ({ text }: Said): string => {
	const to = text('to');
	return `"${text('step') ?? 'A step'}" (${text('channel') ?? 'a channel'}${to === null ? '' : `, to ${to}`})`;
};

/** The words of a receiver often end a sentence; ours goes on or ends by itself. */
const reasonIn = ({ text }: Said): string | null => text('reason')?.replace(/\.$/, '') ?? null;

export const deliveryQueued = eventKind({
	type: 'delivery.queued',
	data: about,
	counted,
	clock: null,
	sentence: (said) => `${named(said)} was queued.`,
});

export const deliveryDone = eventKind({
	type: 'delivery.done',
	data: about,
	counted,
	clock: null,
	sentence: (said) => `${named(said)} is done.`,
});

export const deliveryAssumedDone = eventKind({
	type: 'delivery.assumedDone',
	data: about.extend({ reason: z.string() }),
	counted,
	clock: null,
	sentence: (said) => {
		const reason = reasonIn(said);
		return `${named(said)} was taken as done, and nobody knows whether it is${reason === null ? '' : `: ${reason}`}.`;
	},
});

const outcome = { state: z.enum(personStates) };

export const deliveryAsked = eventKind({
	type: 'delivery.asked',
	data: about.extend({ ...outcome, reason: z.string() }),
	counted: counted.extend(outcome),
	clock: null,
	sentence: (said) =>
		`A person has to decide about ${named(said)}: ${reasonIn(said) ?? said.text('state') ?? 'it did not go out'}.`,
});

export const deliveryWithdrawn = eventKind({
	type: 'delivery.withdrawn',
	data: about.extend({ reason: z.string() }),
	counted,
	clock: null,
	sentence: (said) => {
		const reason = reasonIn(said);
		return `${named(said)} was withdrawn${reason === null ? '' : `: ${reason}`}.`;
	},
});

export const deliverySentAgain = eventKind({
	type: 'delivery.sentAgain',
	data: about,
	counted,
	clock: null,
	sentence: (said) => `A person had ${named(said)} sent again.`,
});
