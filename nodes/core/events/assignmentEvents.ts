import { z } from 'zod/v4';
import { assignmentSchema } from '../lead';
import { decisionRecord } from './decisionRecord';
import { eventKind } from './eventKind';
import { because, type Said } from './said';

const counted = z.object({
	/** The id of the owner; `null` where a queue has the lead. */
	owner: z.string().nullable(),
	/** The name of the queue; `null` where somebody owns the lead. */
	queue: z.string().nullable(),
	...assignmentSchema.pick({ rule: true, strategy: true, round: true }).shape,
});

const assigned = counted.extend({ reason: z.string(), record: decisionRecord });

export const leadAssigned = eventKind({
	type: 'lead.assigned',
	data: assigned,
	counted,
	clock: 'assigned',
	sentence: (said) => `Assigned to ${taker(said)}.${because(said)}`,
});

/** Whose the lead was: the id of its owner, or the name of its queue. */
const before = { from: z.string().nullable(), fromQueue: z.string().nullable() };

export const leadReassigned = eventKind({
	type: 'lead.reassigned',
	data: assigned.extend(before),
	counted: counted.extend(before),
	clock: 'assigned',
	sentence: (said) => {
		const fromQueue = said.text('fromQueue');
		const queue = fromQueue === null ? 'the queue' : `the queue "${fromQueue}"`;
		return `Taken from ${said.text('from') ?? queue} and given to ${taker(said)}.${because(said)}`;
	},
});

const taker = ({ text }: Said) => {
	const queue = text('queue');
	return text('owner') ?? (queue === null ? 'nobody' : `the queue "${queue}"`);
};
