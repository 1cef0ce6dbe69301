import { z } from 'zod/v4';
import { leadNeedsSchema } from './needs';
import { ownerSchema, queueSchema } from './people';
import { prioritySchema } from './priority';
import { reviewSchema } from './review';
import { waitingSchema } from './waiting';

/** How an owner was found. */
export const strategies = [
	'existing owner',
	'named owner',
	'round robin',
	'in order',
	'least loaded',
	'skill match',
	'kept together',
	'backup',
	'next in pool',
	'claimed',
	'queue',
	'waiting',
	'ended',
] as const;

/** What Lead Route Assign says about a lead. */
export const assignmentSchema = z.object({
	/** `null` when the lead is in `queue`, waits for somebody, or has ended and is nobody's. */
	owner: ownerSchema.nullable().default(null),
	/** Who takes over when the owner does not act. */
	backup: ownerSchema.nullable().default(null),
	/** Where the lead waits when nobody owns it. */
	queue: queueSchema.nullable().default(null),
	/** The name of the rule that decided. */
	rule: z.string(),
	/** What it waits for; only of a lead that nobody has yet, and that no queue is to have. */
	waiting: waitingSchema.optional(),
	/** Why a person is to look at it; only of a lead that nobody has and that does not wait. */
	review: reviewSchema.optional(),
	/** The pool that `owner` was taken from, for the next turn after them. */
	pool: z.string().nullable().default(null),
	strategy: z.enum(strategies),
	/** What the lead needs of its owner, where a pool asked for that. */
	needs: leadNeedsSchema.optional(),
	priority: prioritySchema,
	/** The name of the SLA policy that its rule passes on, for conditions of clocks; most have none. */
	slaPolicy: z.string().optional(),
	/** One sentence that a sales lead reads. */
	reason: z.string(),
	/** What decided, shortly; the whole record is in the event log. */
	trace: z.array(z.string()),
	/** A hash of the settings that decided. */
	policy: z.string(),
	assignedAt: z.string(),
	/** 1 for the first assignment of an inquiry, 2 for the first reassignment … */
	round: z.number().int().positive(),
	/** True when the same inquiry came again and this answer was given before. */
	repeated: z.boolean(),
});

export type Strategy = (typeof strategies)[number];
export type Assignment = z.infer<typeof assignmentSchema>;
