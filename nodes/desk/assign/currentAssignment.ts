import { assignmentSchema, type Assignment } from '../../core/lead';
import type { StoreSession } from '../../store';

/**
 * The newest assignment of an inquiry. The store's word counts more than the item's, which may be
 * as old as a timer.
 *
 * @param onItem what the item says about its assignment
 * @returns `null` for a lead that nobody was given
 */
export async function currentAssignment(
	{ assignments }: Pick<StoreSession, 'assignments'>,
	inquiryId: string,
	onItem: unknown,
): Promise<Assignment | null> {
	const stored = await assignments.current(inquiryId);
	return stored ?? assignmentSchema.safeParse(onItem).data ?? null;
}
