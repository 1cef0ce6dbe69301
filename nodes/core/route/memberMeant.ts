import { nameOfOwner, type Owner } from '../lead';
import type { LeadOwner } from './facts';
import { ownersMeant, type OwnerMarks } from './ownerMarks';
import type { Member } from './roster';

/**
 * Who of a table is meant by what somebody wrote: the surest mark that tells one decides.
 *
 * @param memberOf who of the table an owner is, if anybody
 * @returns without a member where nobody of the table is meant
 * @example
 * memberMeant({ id: null, crmId: null, email: null, name: 'Zed' }, () => null) // { name: 'Zed', member: null }
 */
export function memberMeant(
	marks: OwnerMarks,
	memberOf: (owner: Owner) => Member | null,
): LeadOwner {
	for (const owner of ownersMeant(marks)) {
		const member = memberOf(owner);
		if (member) return { name: member.owner.name, member };
	}
	return { name: nameOfOwner(marks), member: null };
}
