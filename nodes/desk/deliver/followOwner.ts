import type { Assignment } from '../../core/lead';
import { handTasksOver, tasksIn } from './handTasksOver';
import { withdrawFromOthers } from './withdraw';
import { wordAnew } from './wordAnew';

/**
 * Has what has not gone out follow a lead to who has it now: what was for others is withdrawn, tasks of a
 * follow-up are queued for who has it now, and what names the others is written anew.
 *
 * @param assignment who has the lead now
 * @param now epoch milliseconds
 */
export async function followOwner(
	session: Parameters<typeof wordAnew>[0],
	inquiryId: string,
	assignment: Assignment,
	now: number,
): Promise<void> {
	const tasks = tasksIn(await session.deliveries.ofInquiry(inquiryId));
	await withdrawFromOthers(session, inquiryId, assignment.owner, now);
	await handTasksOver(session, tasks, assignment, now);
	await wordAnew(session, inquiryId, assignment, now);
}
