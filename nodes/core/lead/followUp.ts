import { z } from 'zod/v4';
import { whenUnclear } from './delivery';

/** How an attempt of a follow-up reaches the person: by a message, or by a task for somebody. */
export const followUpChannels = ['email', 'sms', 'whatsapp', 'call', 'linkedin', 'other'] as const;

/** The channels by which the person themselves is written to; the others are tasks. */
export const messageChannels = ['email', 'sms', 'whatsapp'] as const;

/** What ends a follow-up before its last attempt, each a switch. */
export const followUpStops = [
	'replied',
	'meeting',
	'touched',
	'disqualified',
	'support',
	'opted out',
	'bounced',
	'closed',
	'new owner',
] as const;

/** Those that are on as it comes: a new owner goes on with the plan, unless it is to end then. */
export const usualFollowUpStops = followUpStops.filter((stop) => stop !== 'new owner');

/**
 * How a follow-up ended: by one of {@link followUpStops}, or
 * - `stopped`: by hand
 * - `no answer`: all attempts were made
 * - `handed over`: all attempts were made, and a person goes on
 * - `unreachable`: no attempt went to the person or became a task
 * - `another plan`: the person went over to another one, or was under way in two
 * - `colleague`: by what somebody else of their company did
 */
export const followUpOutcomes = [
	...followUpStops,
	'stopped',
	'no answer',
	'handed over',
	'unreachable',
	'another plan',
	'colleague',
] as const;

/** What somebody says of a draft; `show` to see it first. */
export const draftAnswers = ['show', 'send', 'skip'] as const;

/** Where a follow-up stands; `none` for a person who has none. */
export const followUpStates = ['active', 'paused', 'ended', 'none'] as const;

/** What Lead Follow-Up says about a lead. */
export const followUpSchema = z.object({
	/** The same for one attempt of one enrolment, however often it runs. */
	id: z.string(),
	plan: z.string(),
	state: z.enum(followUpStates),
	/** The last one, from 1; 0 before the first. */
	attempt: z.number().int().nonnegative(),
	of: z.number().int().nonnegative(),
	/** How the attempt goes out; `null` where none is due. */
	channel: z.enum(followUpChannels).nullable().default(null),
	/** For whom it is: the person, or the owner who has a task to do. */
	audience: z.enum(['person', 'owner']).nullable().default(null),
	/** An address or a number; of a task the owner's address. */
	to: z.string().default(''),
	/** Who writes, for the From and Reply-To of a mail. */
	from: z
		.object({ name: z.string(), email: z.string().nullable().default(null) })
		.nullable()
		.default(null),
	subject: z.string().default(''),
	message: z.string().default(''),
	/** The message of an email as HTML, where it is asked for. */
	html: z.string().optional(),
	/** The page on which the person says that they want to hear no more, and the headers of a mail that say so. */
	optOut: z
		.object({ link: z.string(), listUnsubscribe: z.string(), listUnsubscribePost: z.string() })
		.optional(),
	/** The mail before it of the same follow-up, by which a sender node keeps the thread. */
	thread: z
		.object({
			/** As the sender of that mail gave it. */
			messageId: z.string(),
			/** Values of the headers, where it is the id of a mail. */
			inReplyTo: z.string().optional(),
			references: z.string().optional(),
		})
		.optional(),
	/** The message that a person is to look over, where one is. */
	draft: z
		.object({
			channel: z.enum(followUpChannels),
			to: z.string(),
			subject: z.string(),
			message: z.string(),
			/** The page on which it is looked over and sent, where one is named. */
			link: z.string().optional(),
		})
		.optional(),
	/** When a message may go out that somebody has looked over; `null` for at once. */
	sendAt: z.string().nullable().default(null),
	/** What the page of a draft is to say. */
	answer: z.object({ title: z.string(), text: z.string() }).optional(),
	/** What to do where nobody knows whether it went out. */
	whenUnclear: z.enum(whenUnclear).default('ask'),
	nextDueAt: z.string().nullable().default(null),
	/** How it ended; `null` while it has not. */
	outcome: z.enum(followUpOutcomes).nullable().default(null),
	/** A hash of the settings that decide. */
	policy: z.string().default(''),
	/** The id of the timer that called for the attempt; `null` where somebody looked by hand. */
	timer: z.string().nullable().default(null),
	repeated: z.boolean(),
	/** The decision in one sentence. */
	reason: z.string(),
});

export type FollowUpChannel = (typeof followUpChannels)[number];
export type MessageChannel = (typeof messageChannels)[number];
export type FollowUpStop = (typeof followUpStops)[number];
export type FollowUpOutcome = (typeof followUpOutcomes)[number];
export type DraftAnswer = (typeof draftAnswers)[number];
export type FollowUpState = (typeof followUpStates)[number];
export type FollowUp = z.infer<typeof followUpSchema>;

/**
 * Whether the person is written to by a channel, and nobody has a task to do.
 *
 * @example
 * isMessage('call') // false
 */
export const isMessage = (channel: FollowUpChannel): channel is MessageChannel =>
	messageChannels.some((each) => each === channel);
