import { isUnsent, readAddresses, withdrawn, type Delivery } from '../../core/deliver';
import type { Owner } from '../../core/lead';
import { keepChange, type DeliveryBooks } from './keepChange';

/**
 * Withdraws what has not gone out to somebody who has the lead no longer. What goes to a system
 * stays: it is written with whom the lead has then.
 *
 * @param owner who has the lead now; `null` for a queue
 * @param now epoch milliseconds
 */
export async function withdrawFromOthers(
	session: DeliveryBooks,
	inquiryId: string,
	owner: Owner | null,
	now: number,
): Promise<void> {
	const own = [readAddresses(owner?.email ?? '').to, owner?.email, owner?.phone];
	const theirs = (await session.deliveries.ofInquiry(inquiryId)).filter(
		({ audience, to }) => audience === 'owner' && !own.includes(to),
	);
	await withdrawAll(session, theirs, `${owner?.name ?? 'A queue'} has the lead now`, now);
}

/**
 * Withdraws what has not gone out for a lead that has ended, but for what its step says is wanted
 * all the same.
 *
 * @param now epoch milliseconds
 */
export async function withdrawEnded(
	session: DeliveryBooks,
	leadId: string,
	now: number,
): Promise<void> {
	const ending = (await session.deliveries.ofLead(leadId)).filter(
		({ outlivesEnd }) => !outlivesEnd,
	);
	await withdrawAll(session, ending, 'The lead has ended', now);
}

/**
 * Withdraws those of some effects that have not gone out.
 *
 * @param now epoch milliseconds
 */
export async function withdrawAll(
	session: DeliveryBooks,
	deliveries: readonly Delivery[],
	reason: string,
	now: number,
) {
	for (const delivery of deliveries.filter(isUnsent)) {
		await keepChange(session, delivery, withdrawn(delivery, reason), now);
	}
}
