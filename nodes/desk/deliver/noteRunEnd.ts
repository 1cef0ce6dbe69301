import {
	afterFailure,
	afterRun,
	afterSuccess,
	extended,
	tellingAt,
	verdictOf,
	type ChannelState,
	type Delivery,
	type EarlyEnd,
	type Failure,
	type Run,
	type RunEnd,
} from '../../core/deliver';
import type { Matter } from './claimDeliveries';
import { keepChange, type DeliveryBooks } from './keepChange';

/** How a run ended, as it was seen from outside. */
export type SeenEnd =
	| { kind: 'well' }
	| ({ kind: 'early'; node: string } & EarlyEnd)
	/** `acted`: whether another node than the one that failed may have done something outside. */
	| { kind: 'failed'; failure: Failure; acted?: boolean }
	| { kind: 'lost' };

/**
 * Notes how the run of an effect ended, and what that says of its channel. What a run of an older
 * attempt did changes nothing.
 *
 * @param now epoch milliseconds
 */
export async function noteRunEnd(
	session: DeliveryBooks,
	run: Run,
	seen: SeenEnd,
	now: number,
): Promise<void> {
	const delivery = await session.deliveries.find(run.id);
	if (!delivery || delivery.attempt !== run.attempt) return;
	const before = await session.deliveries.channel(delivery.channel);
	const end = judged(seen, delivery, before);
	const after = channelAfter(before, delivery, end, now);
	if (after !== before) await session.deliveries.saveChannel(delivery.channel, after);
	const isSetting = after.hold?.cause === 'setting';
	await keepChange(session, delivery, afterRun(delivery, run.attempt, end, now, isSetting), now);
}

function judged(seen: SeenEnd, { attempt }: Delivery, { hold }: ChannelState): RunEnd {
	if (seen.kind !== 'failed') return seen;
	const verdict = verdictOf(seen.failure);
	// The flow that could not do it has done it for others since: then it is this lead's matter.
	const isOfLead = verdict === 'setting' && attempt > 1 && hold === null;
	return { ...seen, verdict: isOfLead ? 'refused' : verdict };
}

/** A run whose Done was heard, or that ended well, shows that the receiver is there. */
function channelAfter(
	channel: ChannelState,
	delivery: Delivery,
	end: RunEnd,
	now: number,
): ChannelState {
	if (delivery.state === 'done' || end.kind === 'well') return afterSuccess(channel);
	const handedOutAt = delivery.handedOutAt ?? now;
	switch (end.kind) {
		case 'failed':
			return afterFailure(channel, end.failure, end.verdict, handedOutAt, now);
		case 'early':
			return afterFailure(channel, endedEarly(end.node), 'refused', handedOutAt, now);
		case 'lost':
			return channel;
	}
}

const endedEarly = (node: string): Failure => ({
	httpCode: null,
	message: 'The run ended before the end of its branch, at a node that passed nothing on',
	description: null,
	node,
	retryAfterMs: null,
});

/** After a run that was to tell a person has failed, it is told again so much later. */
const tellAgainMs = 60_000;

/**
 * Notes whether a person heard of a matter; if not, they are told again. Of what has become of it
 * since they have not heard.
 *
 * @param now epoch milliseconds
 */
export async function noteTold(
	{ deliveries }: DeliveryBooks,
	{ about }: Pick<Matter, 'about'>,
	heard: boolean,
	now: number,
): Promise<void> {
	if (about.kind === 'channel') {
		const channel = await deliveries.channel(about.channel);
		if (channel.hold?.since !== about.since) return;
		const at = heard ? null : now + tellAgainMs;
		await deliveries.saveChannel(about.channel, tellingAt(channel, at));
		return;
	}
	const delivery = await deliveries.find(about.id);
	if (!delivery || delivery.toldAt !== null) return;
	if (delivery.attempt !== about.attempt || delivery.state !== about.state) return;
	await deliveries.save(
		heard ? { ...delivery, toldAt: now } : { ...delivery, dueAt: now + tellAgainMs },
	);
}

/** Keeps an effect with its run, which goes on. */
export async function keepWithRun(
	{ deliveries }: DeliveryBooks,
	run: Run,
	until: number,
): Promise<void> {
	const delivery = await deliveries.find(run.id);
	if (!delivery) return;
	const extendedOne = extended(delivery, run.attempt, until);
	if (extendedOne !== delivery) await deliveries.save(extendedOne);
}
