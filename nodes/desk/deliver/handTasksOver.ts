import { isUnsent, recipientOf, type Delivery } from '../../core/deliver';
import { isOfFollowUp } from '../../core/followUp';
import type { Assignment } from '../../core/lead';
import { keepChange, type DeliveryBooks } from './keepChange';

/** The tasks of a follow-up that have not gone out. */
export const tasksIn = (deliveries: readonly Delivery[]): Delivery[] =>
	deliveries.filter(
		(delivery) => delivery.audience === 'owner' && isOfFollowUp(delivery) && isUnsent(delivery),
	);

/** A task is for who has the lead, whoever the person is. */
const anybody = { lead: { email: null, phone: null, fullName: null }, hasOptedOut: false };

/**
 * Queues tasks of a follow-up that were withdrawn from who had the lead for who has it now: the plan goes on,
 * and waits for them. Where nobody can be reached they stay withdrawn.
 *
 * @param tasks as they were before
 * @param now epoch milliseconds
 */
export async function handTasksOver(
	session: DeliveryBooks,
	tasks: readonly Delivery[],
	assignment: Assignment,
	now: number,
): Promise<void> {
	for (const task of tasks) {
		const withdrawn = await session.deliveries.find(task.id);
		const recipient = recipientOf({ ...task, to: '' }, { ...anybody, assignment });
		if (withdrawn?.state !== 'withdrawn' || recipient.kind !== 'found') continue;
		await keepChange(session, withdrawn, { ...task, to: recipient.to }, now);
	}
}
