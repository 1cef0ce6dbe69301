import type { Assignment } from '../../core/lead';
import { keptPolicySchema, ownerAway, type OwnerAway, type OwnerLine } from '../../core/route';
import type { StoreSession } from '../../store';

/** An owners table as it stands in a workflow now. */
export interface OwnersTable {
	/** The id of the workflow. */
	workflow: string;
	lines: readonly OwnerLine[];
}

/**
 * Whether the owner of a lead has left the owners table that gave it to them, is switched off there, or
 * is away, by an absence in it or by what was set: as the table stands in the flow, where it is that one,
 * else as the newest lead of its node saw it.
 *
 * @param inFlow the table of the flow that asks
 * @param now epoch milliseconds
 * @returns `null` for an owner who is there, and where the store does not know the table
 */
export async function ownerAwayNow(
	{ policies, owners, availability }: Pick<StoreSession, 'policies' | 'owners' | 'availability'>,
	assignment: Assignment,
	inFlow: OwnersTable | null,
	now: number,
): Promise<OwnerAway | null> {
	if (!assignment.owner) return null;
	const found = await policies.newestOfSameNode(assignment.policy);
	const newest = keptPolicySchema.safeParse(found?.settings).data;
	if (!found || !newest) return null;
	const isOfFlow = inFlow !== null && found.node.startsWith(`${inFlow.workflow}/`);
	const { lines } = isOfFlow ? inFlow : newest.policy;
	const { timeZone } = newest.policy;
	const people = { known: await owners.all(), availability: await availability.all() };
	return ownerAway(lines, { ...people, now, timeZone }, assignment);
}
