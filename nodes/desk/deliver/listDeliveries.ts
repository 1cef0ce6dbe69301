import {
	describeHold,
	lateMinutes,
	standing as standingOf,
	type Delivery,
} from '../../core/deliver';
import type { DeliveryFilter, StoreSession } from '../../store';

/** An effect that is not over, as a person reads it. */
export interface PendingDelivery {
	id: string;
	inquiryId: string;
	step: string;
	channel: string;
	to: string;
	subject: string;
	/** Where it stands: waiting, held, blocked, under way, in doubt, refused, given up. */
	stands: string;
	/** How long it has waited, in whole minutes. */
	ageMinutes: number;
	queuedAt: string;
	giveUpAt: string;
	attempt: number;
	/** Why it waits, and what to do. */
	reason: string;
	hint: string;
}

/**
 * Lists what has not gone out and what a person has to decide, oldest first.
 *
 * @param most how many
 * @param now epoch milliseconds
 */
export async function listDeliveries(
	{ deliveries }: Pick<StoreSession, 'deliveries'>,
	filter: DeliveryFilter,
	most: number,
	now: number,
): Promise<PendingDelivery[]> {
	const held = new Map(
		(await deliveries.heldChannels()).map(({ channel, state }) => [channel, state.hold]),
	);
	const pending = await deliveries.pending(filter, most);
	return pending.map((delivery) => {
		const hold = held.get(delivery.channel);
		const standing =
			hold && delivery.state === 'waiting' ? describeHold(delivery.channel, hold) : null;
		return {
			...{ id: delivery.id, inquiryId: delivery.inquiryId, step: delivery.step },
			...{ channel: delivery.channel, to: delivery.to, subject: delivery.subject },
			stands: standing ? 'held' : standingOf[delivery.state],
			ageMinutes: lateMinutes(delivery.queuedAt, now),
			queuedAt: iso(delivery.queuedAt),
			giveUpAt: iso(delivery.giveUpAt),
			attempt: delivery.attempt,
			reason: standing?.message ?? delivery.problem?.message ?? reasons[delivery.state] ?? '',
			hint: standing?.hint ?? delivery.problem?.hint ?? '',
		};
	});
}

/**
 * How much there is of what {@link listDeliveries} lists, however little of it is shown, by where it stands.
 *
 * @example
 * await countDeliveries(session, { channel: 'Email' }) // Map { 'held' => 120, 'refused' => 1 }
 */
export async function countDeliveries(
	{ deliveries }: Pick<StoreSession, 'deliveries'>,
	filter: DeliveryFilter,
): Promise<Map<string, number>> {
	const held = new Set(
		(await deliveries.heldChannels()).flatMap(({ channel, state }) =>
			state.hold ? [channel] : [],
		),
	);
	const counts = new Map<string, number>();
	for (const { channel, state, count } of await deliveries.countPending(filter)) {
		const stands = state === 'waiting' && held.has(channel) ? 'held' : standingOf[state];
		counts.set(stands, (counts.get(stands) ?? 0) + count);
	}
	return counts;
}

const iso = (at: number) => new Date(at).toISOString();

const reasons: Partial<Record<Delivery['state'], string>> = {
	blocked: 'The step before it is not done yet',
	waiting: 'In line',
	out: 'A run of the flow has it',
	begun: 'A run of the flow is doing it',
};
