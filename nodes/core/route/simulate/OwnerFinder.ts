import type { Owner } from '../../lead';
import type { LeadOwner } from '../facts';
import { keyOfOwner, recogniseOwners, type KnownOwner } from '../identity';
import { memberMeant } from '../memberMeant';
import type { OwnerMarks } from '../ownerMarks';
import type { Member, Roster } from '../roster';

/**
 * Finds who of a table is meant by what is written of an owner: the surest mark decides, as for live
 * leads. The same marks are looked up once, since past leads name the same few owners again and again.
 *
 * @example
 * new OwnerFinder(roster).meant({ id: null, crmId: null, email: null, name: 'Ann Lee' }).member
 */
export class OwnerFinder {
	private readonly known: readonly KnownOwner[];

	private readonly byKey: ReadonlyMap<string, Member>;

	private readonly found = new Map<string, LeadOwner>();

	constructor({ members }: Pick<Roster, 'members'>) {
		const { keys, changed } = recogniseOwners(
			[],
			members.map(({ owner }) => owner),
		);
		this.known = changed;
		this.byKey = new Map(members.map((member) => [keys[member.index] ?? '', member]));
	}

	meant(marks: OwnerMarks): LeadOwner {
		const key = JSON.stringify(marks);
		const owner = this.found.get(key) ?? memberMeant(marks, (each) => this.memberOf(each));
		this.found.set(key, owner);
		return owner;
	}

	private memberOf(owner: Owner): Member | null {
		const key = keyOfOwner(this.known, owner);
		return (key !== undefined && this.byKey.get(key)) || null;
	}
}
