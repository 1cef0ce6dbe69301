import type { Assignment } from '../../lead';
import type { RouteFacts } from '../facts';
import { everyone, findMember, poolNamed, type Member } from '../roster';
import { decided, type RouteDecision } from './decided';
import type { Found } from './found';
import { Search } from './Search';
import { tryMember } from './tryNamed';
import { tryPool } from './tryPool';

/** An assignment that is to end. */
export interface EndingAssignment {
	/** `member` is who of the table that is. */
	owner: { name: string; member: Member | null } | null;
	pool: string | null;
	priority: Assignment['priority'];
	/** Whether somebody reached the lead since. */
	acted: boolean;
}

/** Who is to get a lead next whose owner did not act. */
export interface NextOwner {
	to: 'backup' | 'pool' | 'queue';
	/** The pool whose turn it is; the one that the lead came from if not given. */
	pool?: string | null;
}

/**
 * Finds the next owner of a lead whose owner did not act: their backup, else the next in turn of
 * the pool it came from or of the one that is named, else the pool's queue or the fallback queue. Nobody gets the same
 * inquiry twice.
 *
 * @param current the assignment that is to end
 * @example
 * decideReassign(facts, hash, current, { to: 'pool', pool: 'Seniors' }).assignment.owner?.name
 * // 'Sam'
 */
export function decideReassign(
	facts: RouteFacts,
	policy: string,
	current: EndingAssignment,
	{ to, pool = null }: NextOwner,
): RouteDecision {
	const search = new Search(facts, current.priority);
	search.rule = 'Reassigned';
	search.failures.push(whyTaken(current));

	const reassign = {
		from: current.owner && {
			name: current.owner.name,
			owner: current.owner.member?.index ?? null,
		},
		...{ pool: current.pool, to, toPool: pool },
		...(current.acted && { acted: true }),
	};
	const next = to === 'queue' ? null : nextPerson(search, current, to, pool);
	return decided(search, policy, next ?? search.lastQueue(), reassign);
}

/** Nobody is blamed who did what they could. */
function whyTaken({ owner, acted }: EndingAssignment): string {
	if (acted) return `taken from ${owner?.name ?? 'the queue'}`;
	return owner ? `${owner.name} did not act` : 'nobody acted';
}

function nextPerson(
	search: Search,
	current: EndingAssignment,
	to: 'backup' | 'pool',
	pool: string | null,
): Found | null {
	const { roster } = search.facts.routing;
	if (to === 'backup') {
		const name = current.owner?.member?.backup;
		const backup = name ? findMember(roster, name) : undefined;
		const found = backup && tryMember(search, 'Backup', backup, 'backup');
		if (found) return found;
	}
	const found = tryPool(
		search,
		'Next in Pool',
		poolNamed(roster, pool ?? current.pool ?? everyone),
	);
	return found && { ...found, strategy: 'next in pool' };
}
