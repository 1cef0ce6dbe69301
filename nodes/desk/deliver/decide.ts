import {
	givenUp,
	isOpen,
	isSentByEmail,
	needsPerson,
	readAddresses,
	released,
	sentAgain,
	takenAsDone,
	whyNotGivenUp,
	whyNotSentAgain,
	withdrawn,
	type Delivery,
} from '../../core/deliver';
import type { Kept } from '../../core/lead';
import { keepChange, type DeliveryBooks } from './keepChange';

/** What a person decides about an effect that waits for them. */
export type Verdict =
	/** `to`: another address than before. */
	{ kind: 'send again'; to?: string } | { kind: 'give up' } | { kind: 'done'; kept: Kept };

/**
 * Does what a person decided about an effect.
 *
 * @param now epoch milliseconds
 * @returns `undefined` for an effect that is not known; `unchanged` says why nothing was decided, and is
 * `null` where it was
 */
export async function decideDelivery(
	session: DeliveryBooks,
	id: string,
	verdict: Verdict,
	now: number,
): Promise<{ delivery: Delivery; unchanged: string | null } | undefined> {
	const before = await session.deliveries.find(id);
	if (!before) return undefined;
	const unchanged = whyNot(before, verdict);
	if (unchanged !== null) return { delivery: before, unchanged };
	const after = decided(before, verdict, now, await waitsForOther(session, before));
	await keepChange(session, before, after, now);
	if (verdict.kind === 'give up') await giveUpBehind(session, after, now);
	return { delivery: after, unchanged: null };
}

/** What has to wait for an effect that is not wanted any more will never go out. */
async function giveUpBehind(session: DeliveryBooks, first: Delivery, now: number): Promise<void> {
	for (const each of await session.deliveries.ofInquiry(first.inquiryId)) {
		if (each.after !== first.id || each.state !== 'blocked') continue;
		const because = `"${first.step}" has to be done first, and a person gave it up`;
		await keepChange(session, each, withdrawn(each, because), now);
		await giveUpBehind(session, each, now);
	}
}

/** Whether the step before an effect may still be done. */
async function waitsForOther(
	{ deliveries }: Pick<DeliveryBooks, 'deliveries'>,
	{ after }: Delivery,
): Promise<boolean> {
	const first = after === null ? undefined : await deliveries.find(after);
	return first !== undefined && (isOpen(first) || needsPerson(first));
}

function whyNot(delivery: Delivery, verdict: Verdict): string | null {
	switch (verdict.kind) {
		case 'send again':
			return whyNotSentAgain(delivery, verdict.to ?? delivery.to);
		case 'give up':
			return whyNotGivenUp(delivery);
		case 'done':
			return delivery.state === 'withdrawn' ? `"${delivery.step}" is withdrawn.` : null;
	}
}

/** An address as a mail server takes it, where a person has written one. */
const addressFor = ({ to, channel, audience }: Delivery, written = to): string =>
	isSentByEmail(channel) && audience !== 'system' ? readAddresses(written).to : written;

function decided(delivery: Delivery, verdict: Verdict, now: number, waits: boolean): Delivery {
	switch (verdict.kind) {
		case 'send again':
			return sentAgain(delivery, now, addressFor(delivery, verdict.to), waits);
		case 'give up':
			return givenUp(delivery);
		case 'done':
			return takenAsDone(delivery, verdict.kept, now);
	}
}

/**
 * Lets a channel that is held try again at once.
 *
 * @param now epoch milliseconds
 * @returns whether it was held
 */
export async function releaseChannel(
	{ deliveries }: DeliveryBooks,
	channel: string,
	now: number,
): Promise<boolean> {
	const before = await deliveries.channel(channel);
	const after = released(before, now);
	if (after === before) return false;
	await deliveries.saveChannel(channel, after);
	return true;
}
