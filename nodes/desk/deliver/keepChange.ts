import { isAssumedDone, needsPerson, unblocked, type Delivery } from '../../core/deliver';
import type { NewEvent } from '../../core/events';
import type { StoreSession } from '../../store';

/** The books that every change of an effect is written in. */
export type DeliveryBooks = Pick<StoreSession, 'deliveries' | 'events'>;

const aboutOf = ({ id, step, channel, audience, attempt, to }: Delivery) => ({
	...{ delivery: id, step, channel, audience, attempt, to },
});

/** What is worth telling of a change; nothing where only its place in line changed. */
function eventOf(before: Delivery | null, after: Delivery, at: number): NewEvent[] {
	// What was taken as done is known to be done when its Done is heard late.
	const wasAssumed = before !== null && isAssumedDone(before);
	const isKnownNow = wasAssumed && after.state === 'done' && !isAssumedDone(after);
	if (before?.state === after.state && !isKnownNow) return [];
	const { inquiryId, leadId, state, problem } = after;
	const about = { at, inquiryId, leadId };
	const data = aboutOf(after);
	const reason = problem?.message ?? '';
	if (state === 'done') {
		return isAssumedDone(after)
			? [{ ...about, type: 'delivery.assumedDone', data: { ...data, reason } }]
			: [{ ...about, type: 'delivery.done', data }];
	}
	if (state === 'withdrawn') {
		return [{ ...about, type: 'delivery.withdrawn', data: { ...data, reason } }];
	}
	if (state === 'in doubt' || state === 'refused' || state === 'given up') {
		return [{ ...about, type: 'delivery.asked', data: { ...data, state, reason } }];
	}
	const isAgain =
		before !== null && (needsPerson(before) || before.state === 'withdrawn' || wasAssumed);
	return isAgain ? [{ ...about, type: 'delivery.sentAgain', data }] : [];
}

/**
 * Keeps an effect as it is now, and notes what is worth telling. Who waited for it to be done
 * stands in line from then on.
 *
 * @param now epoch milliseconds
 */
export async function keepChange(
	{ deliveries, events }: DeliveryBooks,
	before: Delivery,
	after: Delivery,
	now: number,
): Promise<void> {
	if (after === before) return;
	await deliveries.save(after);
	await events.append(eventOf(before, after, now));
	if (after.state !== 'done' || before.state === 'done') return;
	for (const next of await deliveries.blockedBy(after.id)) {
		await deliveries.save(unblocked(next));
	}
}

/**
 * Adds new effects, and notes each.
 *
 * @param now epoch milliseconds
 */
export async function addDeliveries(
	{ deliveries, events }: DeliveryBooks,
	added: readonly Delivery[],
	now: number,
): Promise<void> {
	await deliveries.add(added);
	await events.append(
		added.flatMap((delivery): NewEvent[] => [
			{
				at: now,
				type: 'delivery.queued',
				inquiryId: delivery.inquiryId,
				leadId: delivery.leadId,
				data: aboutOf(delivery),
			},
			...eventOf(null, delivery, now),
		]),
	);
}
