import { z } from 'zod/v4';

/** What a step of the ladder does. */
export const escalationActions = [
	'remind owner',
	'tell manager',
	'reassign',
	'final queue',
	'close',
] as const;

/** The ways to reach somebody. */
export const channels = ['email', 'sms', 'chat', 'call'] as const;

/** Who takes over a lead, in the words of Lead Route Assign. */
export const takeovers = ['backup', 'pool'] as const;

/** What Lead Escalate says about a lead. */
export const escalationSchema = z.object({
	/** The same for one step on one clock, however often it runs. */
	id: z.string(),
	clock: z.string(),
	/** From 1; 0 when no step was needed. */
	step: z.number().int().nonnegative(),
	of: z.number().int().nonnegative(),
	action: z.enum(escalationActions).nullable().default(null),
	recipients: z.array(
		z.object({
			name: z.string(),
			email: z.string().nullable().default(null),
			phone: z.string().nullable().default(null),
		}),
	),
	/** How the recipients can be reached; email where they have no other address. */
	channel: z.enum(channels).default('email'),
	/** Their addresses or numbers for that channel, joined by commas, for a Send Email node. */
	to: z.string(),
	/** Who is to take over; `null` for a step that leaves the lead where it is. */
	reassignTo: z.enum(takeovers).nullable().default(null),
	/** The pool that takes over; `null` for the one that the lead came from. */
	pool: z.string().nullable().default(null),
	subject: z.string(),
	message: z.string(),
	/** Before then nobody is to be disturbed by the message; `null` when nothing is to be sent. */
	sendAt: z.string().nullable().default(null),
	nextDueAt: z.string().nullable().default(null),
	/** A hash of the ladder that decided. */
	policy: z.string().default(''),
	/** The id of the timer that called for the step; `null` where somebody looked by hand. */
	timer: z.string().nullable().default(null),
	repeated: z.boolean(),
	/** The decision in one sentence. */
	reason: z.string(),
});

export type Channel = (typeof channels)[number];
export type Takeover = (typeof takeovers)[number];
export type EscalationAction = (typeof escalationActions)[number];
export type Escalation = z.infer<typeof escalationSchema>;
