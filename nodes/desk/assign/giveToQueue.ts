import type { Assignment, Lead } from '../../core/lead';
import type { StoreSession } from '../../store';

/**
 * Gives a lead to a queue, once for one occasion.
 *
 * @param occasion what gives it there, such as the step of a ladder
 * @param assignment what is kept, unless this occasion gave the lead away before
 */
export async function giveToQueue(
	{ assignments }: Pick<StoreSession, 'assignments'>,
	{ inquiryId, id: leadId }: Pick<Lead, 'inquiryId' | 'id'>,
	occasion: string,
	assignment: Assignment,
): Promise<Assignment> {
	const known = await assignments.forOccasion(inquiryId, occasion);
	if (known) return { ...known, repeated: true };
	await assignments.record({ inquiryId, leadId, occasion, assignment });
	return assignment;
}
