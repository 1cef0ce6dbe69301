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

/** The id of whose the lead was; `null` for a queue's or nobody's. */
const from = z.string().nullable();

export const leadAssigned = eventKind({
	type: 'lead.assigned',
	data: assigned,
	counted,
	clock: 'assigned',
	sentence: (said) => `Assigned to ${taker(said)}.${because(said)}`,
});

export const leadReassigned = eventKind({
	type: 'lead.reassigned',
	data: assigned.extend({ from }),
	counted: counted.extend({ from }),
	clock: 'assigned',
	sentence: (said) =>
		`Taken from ${said.text('from') ?? 'the queue'} and given to ${taker(said)}.${because(said)}`,
});

/** Why a queue took a lead from its owner. */
export const queueCauses = ['reassign', 'ladder', 'cap', 'person'] as const;

const queued = z.object({
	from,
	/** The name of the queue. */
	queue: z.string(),
	cause: z.enum(queueCauses),
	round: assignmentSchema.shape.round,
});

export const leadQueued = eventKind({
	type: 'lead.queued',
	data: queued.extend({ reason: z.string() }),
	counted: queued,
	clock: null,
	sentence: (said) =>
		`Taken from ${said.text('from') ?? 'nobody'} by the queue "${said.text('queue') ?? ''}".${because(said)}`,
});

const unassigned = z.object({
	/** How the inquiry ended, such as `disqualified`. */
	outcome: z.string(),
});

export const leadUnassigned = eventKind({
	type: 'lead.unassigned',
	data: unassigned.extend({ reason: z.string() }),
	counted: unassigned,
	clock: null,
	sentence: (said) => `Given to nobody, because the inquiry had ended.${because(said)}`,
});

const taker = ({ text }: Said) => {
	const queue = text('queue');
	return text('owner') ?? (queue === null ? 'nobody' : `the queue "${queue}"`);
};
