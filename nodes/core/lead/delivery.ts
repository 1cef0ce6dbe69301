import { z } from 'zod/v4';
import { namedValues } from './namedValues';

/** Whom an effect is for: it decides what becomes of it when something changes about the lead. */
export const audiences = ['person', 'owner', 'team', 'system'] as const;

/** What to do about an effect of which nobody knows whether it took place. */
export const whenUnclear = ['ask', 'send again', 'take as done'] as const;

/** What goes first within a channel. */
export const deliveryPriorities = ['alert', 'confirmation', 'plan'] as const;

/** The channels that have a name on the screens; others have one of a person's own. */
export const knownChannels = ['Email', 'SMS', 'WhatsApp', 'Chat', 'CRM Record', 'Task'] as const;

/**
 * Where an effect stands:
 * - `blocked`: another step has to be done first
 * - `waiting`: in line
 * - `out`: a run of the flow has it
 * - `begun`: that run has said that the effect takes place now
 * - `done`
 * - `in doubt`: nobody knows whether it took place, and a person is asked
 * - `refused`: the receiver takes no such thing of this lead
 * - `given up`: it waited for too long
 * - `withdrawn`: it is not wanted any more
 */
export const deliveryStates = [
	'blocked',
	'waiting',
	'out',
	'begun',
	'done',
	'in doubt',
	'refused',
	'given up',
	'withdrawn',
] as const;

/** The states of what waits for a person's decision. */
export const personStates = ['in doubt', 'refused', 'given up'] as const satisfies DeliveryState[];

/** What an effect left behind outside, such as the id of a CRM's record. */
export const keptSchema = z.object({
	recordId: z.string().nullable().default(null),
	messageId: z.string().nullable().default(null),
	link: z.string().nullable().default(null),
});

/** What Lead Delivery Trigger adds to the item of one effect. */
export const deliverySchema = z.object({
	/** The same for one inquiry, step and occasion. */
	id: z.string(),
	step: z.string(),
	channel: z.string(),
	/** What called for it, such as `round 2` of an assignment. */
	occasion: z.string(),
	/** 1 for the first time that it was handed to a run. */
	attempt: z.number().int().positive(),
	audience: z.enum(audiences),
	/** An address or a number, as the channel needs it; empty for a system. */
	to: z.string(),
	/** Whom a reply goes to; empty for whoever sends it. */
	replyTo: z.string(),
	subject: z.string(),
	text: z.string(),
	/** The same for a mail, with tables and buttons; empty for what goes by another channel. */
	html: z.string(),
	/** How long after it was meant to leave, in whole minutes. */
	lateMinutes: z.number().int().nonnegative(),
	/** What earlier steps of the inquiry left behind, by their names. */
	results: namedValues(keptSchema),
	/** Whether it is of a run by hand. */
	test: z.boolean(),
	/** The n8n process that has started the run, and hears how it ends. */
	startedBy: z.string().optional(),
});

export type Audience = (typeof audiences)[number];
export type WhenUnclear = (typeof whenUnclear)[number];
export type DeliveryPriority = (typeof deliveryPriorities)[number];
export type KnownChannel = (typeof knownChannels)[number];
export type DeliveryState = (typeof deliveryStates)[number];
export type Kept = z.infer<typeof keptSchema>;
export type DeliveryItem = z.infer<typeof deliverySchema>;
