import {
	personStates,
	type Assignment,
	type Audience,
	type DeliveryPriority,
	type DeliveryState,
	type Kept,
	type WhenUnclear,
} from '../lead';
import type { MessageText, Span } from '../message';

/** Why an effect waits for a person, and what they can do. */
export interface Problem {
	/** A stable name for programs, such as `delivery.refused`. */
	code: string;
	/** What happened, with the receiver's own words. */
	message: string;
	/** What to do about it. */
	hint: string;
}

/** What a message was written by, so that it can be written anew. */
export interface Draft {
	readonly subject: MessageText;
	readonly text: MessageText;
	/** As its step says; empty for the usual. */
	readonly replyTo: string;
	readonly link: string | null;
	/** Only where there is one. */
	readonly answerLink?: string;
}

/** How an effect is to be treated, as its step says. */
export interface DeliveryTerms {
	step: string;
	channel: string;
	audience: Audience;
	priority: DeliveryPriority;
	whenUnclear: WhenUnclear;
	/** How long it may wait before it is given up, in milliseconds. */
	giveUpAfterMs: number;
	/** Whether what has not gone out is written anew when it is queued again. */
	replaces: boolean;
	/** Whether it still goes out when the inquiry has ended as no lead. */
	outlivesEnd: boolean;
}

/** One effect outside: what is to happen, and how far it is. Instants are epoch milliseconds. */
export interface Delivery extends DeliveryTerms {
	/** The same for one inquiry, step and occasion. */
	id: string;
	inquiryId: string;
	/** `null` for a lead that Dedup Match has not seen. */
	leadId: string | null;
	occasion: string;
	to: string;
	/** Who is answered by a reply; empty for whoever sends it. */
	replyTo: string;
	subject: string;
	text: string;
	/** What stands where in the text, for a mail that shows more than text. */
	layout: readonly Span[];
	/** `null` for what says the same whoever has the lead. */
	draft: Draft | null;
	/** The id of the effect that has to be done first. */
	after: string | null;
	state: DeliveryState;
	queuedAt: number;
	/** When it was meant to leave: its place in line, and what lateness counts from. */
	lineAt: number;
	/** When it is next to be looked at: in line from then on, or the end of a run's lease. */
	dueAt: number;
	giveUpAt: number;
	/** How often it was handed to a run. */
	attempt: number;
	/** Whether the run that has it says Begin before the effect. */
	gated: boolean;
	/** Whether that run has said Begin more than once, so that its end says nothing of the effect. */
	beganAgain: boolean;
	/** How often it stood in line once more although it may have taken place. */
	repeats: number;
	/** When it was handed to the run that has it. */
	handedOutAt: number | null;
	kept: Kept | null;
	problem: Problem | null;
	/** When a person was told of the problem. */
	toldAt: number | null;
}

/** The states of what may still take place. */
export const openStates: readonly DeliveryState[] = ['blocked', 'waiting', 'out', 'begun'];

/** The states of what has not left. */
export const unsentStates: readonly DeliveryState[] = ['blocked', 'waiting'];

/** Whether it may still take place by itself. */
export const isOpen = ({ state }: Pick<Delivery, 'state'>): boolean => openStates.includes(state);

/** Whether it has not left yet. */
export const isUnsent = ({ state }: Pick<Delivery, 'state'>): boolean =>
	unsentStates.includes(state);

/** Whether a person has to decide about it. */
export const needsPerson = ({ state }: Pick<Delivery, 'state'>): boolean =>
	personStates.some((each) => each === state);

/** Whether it counts as done by its step's setting alone, and nobody knows whether it is. */
export const isAssumedDone = ({ state, problem }: Pick<Delivery, 'state' | 'problem'>): boolean =>
	state === 'done' && problem !== null;

/**
 * The id of an effect.
 *
 * @example
 * deliveryId('inq_1', 'Alert', 'round 1') // 'inq_1/Alert/round 1'
 * deliveryId('inq_1', 'Fax/letter', 'round 1') // 'inq_1/Fax%2Fletter/round 1': no other step's
 */
export const deliveryId = (inquiryId: string, step: string, occasion: string): string =>
	[inquiryId, step.replaceAll('%', '%25').replaceAll('/', '%2F'), occasion].join('/');

/**
 * The occasion of what an owner is told with an assignment.
 *
 * @example
 * roundOf({ ...assignment, round: 2 }) // 'round 2'
 */
export const roundOf = ({ round }: Pick<Assignment, 'round'>): string => `round ${round}`;

/** Whether it is told with an assignment, or before there was one, and not on an occasion of its own. */
export const isOfRound = ({ occasion }: Pick<Delivery, 'occasion'>): boolean =>
	/^(?:first|round \d+)$/.test(occasion);
