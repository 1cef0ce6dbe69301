import type { Assignment } from '../../core/lead';
import { keptPolicySchema, ownerAway, type OwnerAway } from '../../core/route';
import type { StoreSession } from '../../store';

/**
 * Whether the owner of a lead has left the owners table that gave it to them, or is switched off
 * there, as the newest lead of that node saw the table.
 *
 * @returns `null` for an owner who is there, and where the store does not know the table
 */
export async function ownerAwayNow(
	{ policies, owners }: Pick<StoreSession, 'policies' | 'owners'>,
	assignment: Assignment,
): Promise<OwnerAway | null> {
	if (!assignment.owner) return null;
	const found = await policies.newestOfSameNode(assignment.policy);
	const newest = keptPolicySchema.safeParse(found?.settings).data;
	return newest ? ownerAway(newest.policy.lines, await owners.all(), assignment) : null;
}
