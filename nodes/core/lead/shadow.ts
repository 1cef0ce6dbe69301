import { z } from 'zod/v4';
import { ownerSchema, queueSchema } from './people';

/** Where a policy has a lead go: to an owner, into a queue, or that it waits for a pool. */
export const shadowAnswerSchema = z.object({
	kind: z.enum(['owner', 'queue', 'waiting']),
	/** What tells it from others of its kind. */
	key: z.string(),
	/** What people call it. */
	name: z.string(),
	/** What decided. */
	rule: z.string(),
});

/** What a shadow of the live settings says of a lead. */
export const shadowSchema = z.object({
	/** One sentence that a sales lead reads. */
	reason: z.string(),
	/** What the shadow is called. */
	name: z.string(),
	/** Whether the lead would go where it went; `null` for one that was not compared. */
	agrees: z.boolean().nullable().default(null),
	/** Where it would go, and where it went, in a word or two. */
	goesTo: z.string().nullable().default(null),
	wentTo: z.string().nullable().default(null),
	/** Who would have it. */
	owner: ownerSchema.nullable().default(null),
	/** In which queue it would wait. */
	queue: queueSchema.nullable().default(null),
	/** What would decide, and what decided. */
	rule: z.string().nullable().default(null),
	liveRule: z.string().nullable().default(null),
	/** Why it would go there, as the reason of an assignment. */
	why: z.string().nullable().default(null),
	/** True when the same inquiry came again: it counts once. */
	repeated: z.boolean(),
});

export type ShadowAnswer = z.infer<typeof shadowAnswerSchema>;
export type Shadowed = z.infer<typeof shadowSchema>;
