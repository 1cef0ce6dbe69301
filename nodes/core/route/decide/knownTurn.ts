import type { Turn } from '../facts';
import { everyone, poolNamed, type Member } from '../roster';
import { sharingOwn } from '../strategies';
import { presentIn } from './presentIn';
import type { Search } from './Search';

/**
 * The turn that an owner takes with a lead that was theirs already: in the first of their pools that
 * counts it. Their share is that of those who could have taken it.
 */
export function knownTurn(search: Search, member: Member): Turn | null {
	const { roster } = search.facts.routing;
	const pool = [...member.pools, everyone]
		.map((name) => poolNamed(roster, name))
		.find(({ way }) => way.knownTakesTurn);
	if (!pool) return null;
	const chosen = pool.members.indexOf(member);
	const turns = search.facts.rotation(pool);
	const present = sharingOwn(pool, turns, () => presentIn(search, pool), chosen);
	return { pool, present, looked: present, chosen };
}
