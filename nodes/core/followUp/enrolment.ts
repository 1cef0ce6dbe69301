import { z } from 'zod/v4';
import {
	followUpOutcomes,
	followUpStops,
	leadStatusSchema,
	messageChannels,
	prioritySchema,
	whenUnclear,
} from '../lead';

/** A message that somebody looks over on a page, as it is to go out. */
const draftSchema = z.object({
	/** Tells it from the others of the inquiry. */
	id: z.string(),
	plan: z.string(),
	attempt: z.number().int().positive(),
	channel: z.enum(messageChannels),
	from: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
	subject: z.string(),
	message: z.string(),
	/** The link that stands in it, by which the person says that they want to hear no more. */
	optOut: z.string().nullable(),
	whenUnclear: z.enum(whenUnclear),
	/** What was said of it; `null` while nobody has. */
	answer: z.enum(['sent', 'skipped']).nullable(),
	/** When it may go out, of one that is sent; epoch milliseconds. */
	sendAt: z.number().nullable(),
});

export type KeptDraft = z.infer<typeof draftSchema>;

/**
 * A person on their way through a plan, as the store keeps it: by the inquiry that they were enrolled
 * with, whose item comes back with each attempt. Instants are epoch milliseconds.
 */
export const enrolmentSchema = z.object({
	inquiryId: z.string(),
	/** Who is more urgent has their turn first where many are due. */
	priority: prioritySchema,
	/** How often this inquiry was enrolled, from 1. */
	run: z.number().int().positive(),
	state: z.enum(['active', 'paused', 'ended']),
	plan: z.string(),
	/** Plans that it went through before. */
	gone: z.array(z.string()),
	/** The hash of the settings that it goes by. */
	policy: z.string(),
	/** What ends it, as it was set when it began. */
	stopsOn: z.array(z.enum(followUpStops)),
	/** Of which company, and what its others do that ends it, where it stops for all of them. */
	colleagues: z.object({ company: z.string(), stopsOn: z.array(z.enum(followUpStops)) }).optional(),
	enrolledAt: z.number(),
	/** Where the lead stood then. */
	statusThen: leadStatusSchema,
	/** The last attempt that was made or passed over, from 1; 0 before the first. */
	attempt: z.number().int().nonnegative(),
	/**
	 * How many attempts, of all its plans, went to the person or became a task. One that somebody was asked about
	 * instead is none, and a draft is one from when it is sent by its page.
	 */
	made: z.number().int().nonnegative(),
	/** When the person was written to, as far as a cap may still count it. */
	sent: z.array(z.number()),
	/** A mark of what the last message to the person said, that they do not get the same twice in a row. */
	lastText: z.string().nullable(),
	/** The day on which its sender has a place for what is next, where a sender may send only so many. */
	place: z.object({ sender: z.string(), day: z.number() }).optional(),
	/** Messages that somebody looks over, the newest last. */
	drafts: z.array(draftSchema).optional(),
	/** Whether it waits until a task is done. */
	waitsForTask: z.boolean(),
	/** When it is next to be looked at; of a paused one when it would have been. */
	nextAt: z.number(),
	/** How many timers were set for it, by which each has a name of its own. */
	looks: z.number().int().nonnegative(),
	/** The timer that brought the last answer, where that left and why. */
	last: z
		.object({
			timer: z.string(),
			output: z.enum(['email', 'sms', 'call', 'task', 'ask', 'finished', 'none']),
			reason: z.string(),
			/** Tells it from the attempt itself. */
			part: z.enum(['late', 'end']).optional(),
		})
		.nullable(),
	ended: z.object({ at: z.number(), outcome: z.enum(followUpOutcomes) }).nullable(),
});

export type Enrolment = z.infer<typeof enrolmentSchema>;

/** What the occasion of an attempt begins with. */
const occasionBegin = 'follow-up ';

/**
 * The occasion of an attempt: once for each, however often it runs.
 *
 * @example
 * occasionOf({ run: 1, plan: 'Three Touches' }, 2) // 'follow-up 1/Three Touches/2'
 */
export const occasionOf = ({ run, plan }: Pick<Enrolment, 'run' | 'plan'>, attempt: number) =>
	`${occasionBegin}${run}/${plan}/${attempt}`;

/** The occasion of an attempt whose draft somebody has sent as it is. */
export const occasionOfSent = (
	{ run }: Pick<Enrolment, 'run'>,
	{ plan, attempt }: Pick<KeptDraft, 'plan' | 'attempt'>,
) => `${occasionOf({ run, plan }, attempt)}/sent`;

/** Whether an effect outside is an attempt of a follow-up. */
export const isOfFollowUp = ({ occasion }: { occasion: string }): boolean =>
	occasion.startsWith(occasionBegin);

/** The name of the timer that is set now. */
export const timerIdOf = ({ inquiryId, run, looks }: Enrolment): string =>
	`${inquiryId}/follow-up/${run}-${looks}`;
