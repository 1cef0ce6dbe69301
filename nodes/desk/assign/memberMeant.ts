import { nameOfMarks, ownersMeant, type LeadOwner, type OwnerMarks } from '../../core/route';
import type { Team } from './Team';

/**
 * Who of a team somebody means by what they wrote.
 *
 * @returns without a member where nobody of the table is meant
 */
export function memberMeant(marks: OwnerMarks, team: Pick<Team, 'memberOf'>): LeadOwner {
	for (const owner of ownersMeant(marks)) {
		const member = team.memberOf(owner);
		if (member) return { name: member.owner.name, member };
	}
	return { name: nameOfMarks(marks), member: null };
}
