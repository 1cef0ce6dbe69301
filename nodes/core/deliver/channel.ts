import { likenessOf, type Failure, type Verdict } from './failures';

/**
 * Why a channel is held: its receiver is away, its access has to be mended, or the flow cannot do
 * it.
 */
export type HoldCause = 'away' | 'access' | 'setting';

/** A channel that takes nothing now but one probe at a time. Instants are epoch milliseconds. */
export interface Hold {
	cause: HoldCause;
	/** What the receiver said. */
	message: string;
	/** The node that failed. */
	node: string | null;
	since: number;
	/** When the newest try failed. */
	failedAt: number;
	/** How many probes failed in a row. */
	failures: number;
	/** When the next probe may leave. */
	probeAt: number;
	/** When a person is to hear of it; `null` once they have. */
	tellAt: number | null;
}

/** What is known of a channel of a workspace. */
export interface ChannelState {
	hold: Hold | null;
	/** Leads in a row that were refused, and what their refusals have in common. */
	refusals: { likeness: string; count: number } | null;
}

/** A channel of which nothing bad is known. */
export const openChannel: ChannelState = { hold: null, refusals: null };

/** So many leads in a row that are refused alike are no matter of the leads. */
const refusedInRow = 3;

const second = 1_000;
const minute = 60 * second;

/** The waits before the first probes; after them comes the last of a list again and again. */
const firstWaits: Readonly<Record<HoldCause, readonly number[]>> = {
	away: [1, 2, 4, 5, 10].map((seconds) => seconds * second),
	access: [1, 2, 5, 10].map((minutes) => minutes * minute),
	setting: [1, 2, 5, 10].map((minutes) => minutes * minute),
};

/** From how long a hold on, how far probes of a receiver that is away are apart at least. */
const laterWaits: ReadonlyArray<readonly [heldForMs: number, waitMs: number]> = [
	[5 * minute, 30 * second],
	[60 * minute, minute],
	[24 * 60 * minute, 5 * minute],
];

/** After that a person hears of a receiver that is away. */
const tellAwayAfterMs = 15 * minute;

/**
 * How long a channel waits for its next probe.
 *
 * @param failures how many tries have failed in a row, from 1
 * @returns milliseconds
 * @example
 * heldWaitMs('away', 1, 0) // 1000
 * heldWaitMs('away', 20, 60_000) // 10000: no longer in the first minutes
 */
export function heldWaitMs(cause: HoldCause, failures: number, heldForMs: number): number {
	const waits = firstWaits[cause];
	const wait = waits[Math.min(Math.max(failures, 1), waits.length) - 1] ?? minute;
	const later = laterWaits.filter(([from]) => heldForMs >= from).map(([, ms]) => ms);
	return Math.max(wait, ...later);
}

/**
 * The channel after an effect took place: nothing holds it.
 *
 * @example
 * afterSuccess(held).hold // null
 */
export const afterSuccess = (channel: ChannelState): ChannelState =>
	channel.hold === null && channel.refusals === null ? channel : openChannel;

const causeOf: Readonly<Record<Exclude<Verdict, 'refused'>, HoldCause>> = {
	'not done': 'away',
	'perhaps done': 'away',
	access: 'access',
	setting: 'setting',
};

/**
 * The channel after a run failed.
 *
 * @param handedOutAt when that run began: one that began before the last probe says nothing new
 * @param now epoch milliseconds
 */
export function afterFailure(
	channel: ChannelState,
	failure: Failure,
	verdict: Verdict,
	handedOutAt: number,
	now: number,
): ChannelState {
	if (verdict !== 'refused') {
		return { ...channel, hold: heldBy(channel.hold, causeOf[verdict], failure, handedOutAt, now) };
	}
	const likeness = likenessOf(failure);
	const count = channel.refusals?.likeness === likeness ? channel.refusals.count + 1 : 1;
	if (count < refusedInRow) {
		// Who refuses one lead is there for the others, and the flow reaches them; but what was under
		// way when the hold began says nothing of now.
		const isOld = channel.hold !== null && handedOutAt < channel.hold.since;
		return { hold: isOld ? channel.hold : null, refusals: { likeness, count } };
	}
	return {
		hold: heldBy(channel.hold, 'setting', failure, handedOutAt, now),
		refusals: { likeness, count },
	};
}

function heldBy(
	before: Hold | null,
	cause: HoldCause,
	{ message, description, node, retryAfterMs }: Failure,
	handedOutAt: number,
	now: number,
): Hold {
	const same = before?.cause === cause ? before : null;
	// Those that were under way when the hold began fail with it.
	if (same && handedOutAt < same.since) return same;
	const since = same?.since ?? now;
	const failures = (same?.failures ?? 0) + 1;
	const wait = Math.max(heldWaitMs(cause, failures, now - since), retryAfterMs ?? 0);
	return {
		cause,
		message: withoutPersons(said(message, description)),
		node,
		since,
		failedAt: now,
		failures,
		probeAt: now + wait,
		tellAt: same ? same.tellAt : since + (cause === 'away' ? tellAwayAfterMs : 0),
	};
}

/**
 * A hold stays when the lead that it came from is erased: it says nothing of a person.
 *
 * @example
 * withoutPersons('550 no mailbox ada@example.com') // '550 no mailbox …'
 */
const withoutPersons = (text: string): string =>
	text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+|\+?\d(?:[\s()/.-]?\d){6,}/g, '…');

/**
 * The receiver's own words beside those of the node.
 *
 * @example
 * said('Forbidden', 'The token has expired') // 'Forbidden: The token has expired'
 */
export function said(message: string, description: string | null): string {
	if (!description || description === message) return message;
	return `${message}: ${description}`;
}

/**
 * How much of a channel may leave now: all, one probe if nothing of it is under way, or nothing.
 *
 * @param now epoch milliseconds
 */
export function mayLeave({ hold }: ChannelState, now: number): 'all' | 'probe' | 'none' {
	if (!hold) return 'all';
	return now >= hold.probeAt ? 'probe' : 'none';
}

/**
 * The channel while a probe is under way: the next one leaves when nothing was heard of it.
 *
 * @param until epoch milliseconds
 */
export const probing = (channel: ChannelState, until: number): ChannelState =>
	channel.hold ? { ...channel, hold: { ...channel.hold, probeAt: until } } : channel;

/**
 * Lets a channel try again at once, as after somebody has mended it.
 *
 * @param now epoch milliseconds
 */
export const released = (channel: ChannelState, now: number): ChannelState =>
	channel.hold ? { hold: { ...channel.hold, failures: 0, probeAt: now }, refusals: null } : channel;

/**
 * The channel with another moment at which a person is to hear that it is held.
 *
 * @param at epoch milliseconds; `null` once they have heard
 */
export const tellingAt = (channel: ChannelState, at: number | null): ChannelState =>
	channel.hold ? { ...channel, hold: { ...channel.hold, tellAt: at } } : channel;

/**
 * From when on a person is to hear of a hold, epoch milliseconds; `null` for not now. That a receiver
 * is away is told when a try fails so late: where nothing waits, nobody has tried.
 */
export const tellFrom = ({ cause, tellAt, failedAt }: Hold): number | null =>
	tellAt !== null && (cause !== 'away' || failedAt >= tellAt) ? tellAt : null;

const causes: Readonly<Record<HoldCause, string>> = {
	away: 'its receiver cannot be reached or takes nothing now',
	access: 'its receiver does not let us in',
	setting: 'the flow behind it cannot do it as it is set',
};

/** n8n starts a trigger anew that was changed itself; to publish other nodes tells it nothing. */
const onceMended =
	'It is tried again within ten minutes by itself; at once when you unpublish the workflow and publish it again, or with Lead Deliver: Release. Nothing is lost.';

const mending: Readonly<Record<HoldCause, string>> = {
	away: 'It is tried again and again by itself, and goes on as soon as the receiver is back. Nothing is lost.',
	access: `Renew the credential of the node that failed, or its rights. ${onceMended}`,
	setting: `Look at the newest executions of this workflow, mend the node that failed, and publish. ${onceMended}`,
};

/**
 * Why a channel is held, in a sentence, and what to do about it.
 *
 * @example
 * describeHold('Email', hold).message
 * // 'Email is held, because its receiver cannot be reached or takes nothing now: connect ECONNREFUSED'
 */
export const describeHold = (
	channel: string,
	{ cause, message, node }: Hold,
): { message: string; hint: string } => ({
	message: `${channel} is held, because ${causes[cause]}${node ? ` ("${node}")` : ''}: ${message}`,
	hint: mending[cause],
});
