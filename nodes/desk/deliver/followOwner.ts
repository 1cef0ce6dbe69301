import type { Assignment } from '../../core/lead';
import { withdrawFromOthers } from './withdraw';
import { wordAnew } from './wordAnew';

/**
 * Has what has not gone out follow a lead to who has it now: what was for others is withdrawn, and what
 * names them is written anew.
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
	await withdrawFromOthers(session, inquiryId, assignment.owner, now);
	await wordAnew(session, inquiryId, assignment, now);
}
