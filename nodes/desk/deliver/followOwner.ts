import { endForNewOwner, type HandOver } from '../followUp/newOwner';
import { handTasksOver, tasksIn } from './handTasksOver';
import { withdrawFromOthers } from './withdraw';
import { wordAnew } from './wordAnew';

/**
 * Has what has not gone out follow a lead to who has it now: a follow-up that stops on a new owner is ended, what
 * was for others is withdrawn, tasks of a follow-up that goes on are queued for who has it now, and what names
 * the others is written anew.
 *
 * @param now epoch milliseconds
 */
export async function followOwner(
	session: Parameters<typeof wordAnew>[0] & Parameters<typeof endForNewOwner>[0],
	handOver: HandOver,
	now: number,
): Promise<void> {
	const { inquiryId, after } = handOver;
	await endForNewOwner(session, handOver, now);
	const tasks = tasksIn(await session.deliveries.ofInquiry(inquiryId));
	await withdrawFromOthers(session, inquiryId, after.owner, now);
	await handTasksOver(session, tasks, after, now);
	await wordAnew(session, inquiryId, after, now);
}
