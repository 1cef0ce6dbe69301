import type { Assignment, Lead } from '../../core/lead';
import type { OwnerMarks } from '../../core/route';
import { asKnown } from '../people';
import { currentAssignment } from './currentAssignment';
import { lostSince } from './lostSince';
import { peopleOf } from './peopleOf';
import { neverAssigned, reassignLead, type ReassignBooks } from './reassignLead';

/** Who is to have which lead. */
export interface GiftFacts {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	to: OwnerMarks;
}

/** What came of it. */
export interface Gift {
	/** Who has the lead now. */
	assignment: Assignment;
	/** Whether they have it because it was given to them, now or when this was told before. */
	isGiven: boolean;
}

/**
 * Gives a lead to an owner by name, from whoever has it, such as after it was handed over in the CRM. Told
 * again, it changes nothing; so it does of an owner who has the lead already. A lead that has ended stays as it is.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `assignment.none` for a lead that was never assigned, `claim.unknown` for somebody
 * who is not in the owners table, `owner.notActive` for somebody who takes no leads any more
 * @example
 * (await giveLead(session, { lead, onItem, to: bo }, now)).assignment.reason // 'Ann had it; it was given to Bo.'
 */
export async function giveLead(
	session: ReassignBooks,
	{ lead: onItemLead, onItem, to }: GiftFacts,
	now: number,
): Promise<Gift> {
	const meant = await asKnown(session, onItemLead);
	const { lead } = meant;
	const current = await currentAssignment(session, lead.inquiryId, onItem);
	if (!current) throw neverAssigned();
	const { owner, round, rule } = current;
	const people = await peopleOf(session);
	const isTheirs = owner !== null && people.meant(to).key === people.keyOf(owner);
	if (isTheirs && !(await lostSince(session, meant, current))) {
		const wasGiven = current.strategy === 'named owner' && rule === 'Reassigned';
		const reason = `${owner.name} has this lead already.`;
		return {
			assignment: { ...current, repeated: true, ...(!wasGiven && { reason }) },
			isGiven: wasGiven,
		};
	}
	const assignment = await reassignLead(
		session,
		{
			...{ lead, onItem, roundOnItem: round, whom: to, because: 'given away' },
			step: `given by name, after round ${round}`,
			nextOwner: { to: 'named' },
		},
		now,
	);
	return { assignment, isGiven: assignment.strategy === 'named owner' };
}
