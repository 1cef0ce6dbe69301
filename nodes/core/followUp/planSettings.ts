import { z } from 'zod/v4';
import { followUpChannels, followUpStops, whenUnclear } from '../lead';
import { durationSchema } from '../time';

/** Who writes: the owner of the lead, or the company's desk. */
export const senders = ['owner', 'desk'] as const;

/** One attempt to reach the person. */
const attemptSchema = z.object({
	/** After the attempt before it, and of the first one after the enrolment. */
	delay: durationSchema,
	channel: z.enum(followUpChannels),
	from: z.enum(senders),
	/** The texts as they were written, with placeholders; one that is an expression begins with `=`. */
	subject: z.string(),
	message: z.string(),
	/** The same in other languages, for leads whose language it is. */
	texts: z.array(z.object({ language: z.string(), subject: z.string(), message: z.string() })),
	/** Whether what comes after a task waits until somebody has said that it is done. */
	waitsForTask: z.boolean(),
	/** Whether a message goes to the owner as a draft, who looks it over and sends it. */
	asDraft: z.boolean(),
	whenUnclear: z.enum(whenUnclear),
});

/** What happens when all attempts were made and nobody has answered. */
export const afterLast = ['end', 'close', 'hand over', 'plan'] as const;

/** A plan as the settings have it. */
const planSchema = z.object({
	name: z.string(),
	attempts: z.array(attemptSchema),
	/** How long an answer is waited for after the last attempt. */
	patience: durationSchema,
	then: z.enum(afterLast),
	/** The name of the plan that follows, where one does. */
	thenPlan: z.string(),
});

/** How a person is followed up, as the settings have it and as the store keeps it. */
export const followUpSettingsSchema = z.object({
	/** The plan that is begun with, and those that may follow it. */
	plans: z.array(planSchema),
	stopsOn: z.array(z.enum(followUpStops)),
	/** Which of what somebody does ends the follow-ups of their colleagues too. */
	stopsForAll: z.array(z.enum(followUpStops)),
	/**
	 * `working`: messages and tasks only in the workspace's hours; `person`: tasks in those, and messages while
	 * it is day where the person is; `always`: at any time.
	 */
	hours: z.enum(['working', 'person', 'always']),
	/** Whether nobody is texted who has not agreed, or whose number may be a landline. */
	textsNeedConsent: z.boolean(),
	textsToMobilesOnly: z.boolean(),
	/** How many messages one person gets on one day, and in seven; 0 for any number. */
	perDay: z.number().int().nonnegative(),
	perWeek: z.number().int().nonnegative(),
	/** How many messages one sender sends on one day, spread over it; 0 for any number. */
	perSender: z.number().int().nonnegative(),
	/** How long a task is waited for before a person is asked and the plan goes on. */
	taskLimit: durationSchema,
	/** Whether whoever is under way goes on by the settings that they were enrolled with. */
	pinned: z.boolean(),
});

export type Attempt = z.infer<typeof attemptSchema>;
export type Plan = z.infer<typeof planSchema>;
export type AfterLast = (typeof afterLast)[number];
export type Sender = (typeof senders)[number];
export type FollowUpSettings = z.infer<typeof followUpSettingsSchema>;
