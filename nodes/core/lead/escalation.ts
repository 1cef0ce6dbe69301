import { z } from 'zod/v4';

/** What a step of the ladder does. */
export const escalationActions = [
	'remind owner',
	'tell manager',
	'reassign',
	'final queue',
] as const;

/** What Lead Escalate says about a lead. */
export const escalationSchema = z.object({
	/** The same for one step on one clock, however often it runs. */
	id: z.string(),
	clock: z.string(),
	/** From 1; 0 when no step was needed. */
	step: z.number().int().nonnegative(),
	of: z.number().int().nonnegative(),
	action: z.enum(escalationActions).nullable(),
	recipients: z.array(z.object({ name: z.string(), email: z.string().nullable() })),
	/** The recipients' addresses, joined by commas, for a Send Email node. */
	to: z.string(),
	subject: z.string(),
	message: z.string(),
	nextDueAt: z.string().nullable(),
	repeated: z.boolean(),
	/** The decision in one sentence. */
	reason: z.string(),
});

export type EscalationAction = (typeof escalationActions)[number];
export type Escalation = z.infer<typeof escalationSchema>;
