import type { Assignment, Lead } from '../../core/lead';
import type { OwnerMarks } from '../../core/route';
import { asKnown } from '../people';
import { currentAssignment } from './currentAssignment';
import { lostSince } from './lostSince';
import { peopleOf } from './peopleOf';
import { neverAssigned, reassignLead, type ReassignBooks } from './reassignLead';

/** Who asks for which lead. */
export interface ClaimFacts {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	by: OwnerMarks;
}

/** What came of it. */
export interface Claim {
	/** Who has the lead now. */
	assignment: Assignment;
	/** Whether that is who asked. */
	isTheirs: boolean;
}

/**
 * Gives a lead that waits in a queue to who asks for it first. Who asks later is told who has it, and who
 * asks twice has it still.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `assignment.none` for a lead that was never assigned, `claim.unknown` for somebody
 * who is not in the owners table
 */
export async function claimLead(
	session: ReassignBooks,
	{ lead: onItemLead, onItem, by }: ClaimFacts,
	now: number,
): Promise<Claim> {
	const meant = await asKnown(session, onItemLead);
	const { lead } = meant;
	const current = await currentAssignment(session, lead.inquiryId, onItem);
	if (!current) throw neverAssigned();
	const people = await peopleOf(session);
	const claimant = people.meant(by);
	if (current.owner && !(await lostSince(session, meant, current))) {
		const isTheirs = claimant.key === people.keyOf(current.owner);
		const reason = `${current.owner.name} has this lead already, so ${claimant.name} does not get it.`;
		return { assignment: { ...current, repeated: true, ...(!isTheirs && { reason }) }, isTheirs };
	}
	const assignment = await reassignLead(
		session,
		{
			...{ lead, onItem, roundOnItem: current.round, whom: by, because: 'claimed' },
			step: `claimed, after round ${current.round}`,
			nextOwner: { to: 'claimant' },
		},
		now,
	);
	return { assignment, isTheirs: assignment.strategy === 'claimed' };
}
