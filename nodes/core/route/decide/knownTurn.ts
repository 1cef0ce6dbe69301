import type { Turn } from '../facts';
import { everyone, poolNamed, type Member } from '../roster';
import { turn } from '../rotationState';
import { inOrderOf } from '../strategies';
import { presentIn } from './presentIn';
import type { Search } from './Search';

/** So many turns somebody may be ahead by leads that were theirs already; more of them count no more. */
const mostAhead = 5;

/**
 * The turn that an owner takes with a lead that was theirs already: in the first of their pools that
 * counts it. Their share is that of those who could have taken it. Who is five turns ahead pays with
 * their own share, which changes nothing, so that a good customer's owner is not left without new leads.
 */
export function knownTurn(search: Search, member: Member): Turn | null {
	const { roster } = search.facts.routing;
	const pool = [...member.pools, everyone]
		.map((name) => poolNamed(roster, name))
		.find(({ way }) => way.knownTakesTurn);
	if (!pool) return null;
	const chosen = pool.members.indexOf(member);
	const { lag } = search.facts.rotation(pool).standing(chosen);
	if (lag <= -mostAhead * turn) return { pool, present: [chosen], looked: [chosen], chosen };
	const present = inOrderOf([...new Set([...presentIn(search, pool), chosen])]);
	return { pool, present, looked: present, chosen };
}
