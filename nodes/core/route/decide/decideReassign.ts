import type { Assignment, Queue } from '../../lead';
import type { RouteFacts } from '../facts';
import { everyone, poolNamed, type Member } from '../roster';
import { decided, type RouteDecision } from './decided';
import type { Found } from './found';
import { Search } from './Search';
import { whyTaken, type Taken } from './taken';
import { offerOf } from '../strategies';
import { tryBackups } from './tryNamed';
import { tryPool } from './tryPool';

/** An assignment that is to end. */
export interface EndingAssignment {
	/** `member` is who of the table that is. */
	owner: { name: string; member: Member | null } | null;
	pool: string | null;
	priority: Assignment['priority'];
	/** Who takes over by its rule, in the place of the owner's own backup. */
	substitute?: Member | null;
	/** The SLA policy that its rule passed on. */
	slaPolicy?: string;
	/** Why it ends. */
	taken: Taken;
}

/** Who is to get a lead next. */
export interface NextOwner {
	/** `claimant`: who asks for it; `named`: whom somebody else has named. */
	to: 'backup' | 'pool' | 'queue' | 'claimant' | 'named';
	/** The pool whose turn it is; the one that the lead came from if not given. */
	pool?: string | null;
	/** Who asks for it, or is named. */
	claimant?: Member;
	/** How many owners have had it, where that is why it goes to the queue. */
	owners?: number;
}

/**
 * Finds the next owner of a lead that is taken from who has it, most often because they did not act: their backup, else the next in turn of
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
	{ to, pool = null, claimant, owners }: NextOwner,
): RouteDecision {
	const search = new Search(facts, current.priority);
	search.rule = to === 'claimant' ? 'Claimed' : 'Reassigned';
	search.slaPolicy = current.slaPolicy ?? '';
	search.substitute = current.substitute ?? null;
	search.failures.push(whyTaken(current.taken, current.owner?.name ?? null));
	if (owners !== undefined) search.failures.push(`it has had ${owners} owners`);

	const reassign = {
		from: current.owner && {
			name: current.owner.name,
			owner: current.owner.member?.index ?? null,
		},
		...{ pool: current.pool, to, toPool: pool },
		...(claimant && { claimant: claimant.index }),
		...(owners !== undefined && { owners }),
		...(current.substitute && { substitute: current.substitute.index }),
		...(current.slaPolicy && { slaPolicy: current.slaPolicy }),
		...(current.taken !== 'did not act' && { taken: current.taken }),
	};
	const next = nextPerson(search, current, { to, pool, claimant });
	if (!next) search.reviewFor = [to === 'queue' ? 'reassigned' : 'fallback'];
	return decided(search, policy, next ?? search.lastQueue(), reassign);
}

function nextPerson(
	search: Search,
	current: EndingAssignment,
	{ to, pool, claimant }: NextOwner,
): Found | Queue | null {
	const { roster, whenNobody } = search.facts.routing;
	switch (to) {
		case 'queue':
			return null;
		case 'claimant':
			return claimant ? claimed(search, claimant, current.pool) : null;
		case 'named':
			return claimant ? given(search, claimant, current.pool) : null;
		case 'backup': {
			const owner = current.owner?.member;
			const found = owner && tryBackups(search, 'Backup', owner);
			if (found) return found;
		}
	}
	const next = poolNamed(roster, pool ?? current.pool ?? everyone);
	const found = tryPool(
		search,
		'Next in Pool',
		next,
		// Its clock runs already, and who had it did not act: it does not wait.
		whenNobody.do === 'wait' ? { do: 'go on' } : whenNobody,
	);
	if (found === null || 'waiting' in found) return null;
	if ('member' in found) return { ...found, strategy: 'next in pool' };
	search.failures.push(offerOf(next));
	return found;
}

/** Who asks for a lead is there, whatever their hours are, and wants it, whatever they have. */
function claimed(search: Search, member: Member, offeredTo: string | null): Found {
	search.note('Claimed', true);
	return {
		...{ member, strategy: 'claimed', pool: poolFor(search, member, offeredTo), turn: null },
		because: `${member.owner.name} claimed it`,
	};
}

/** Whoever gives a lead to somebody knows why, whatever that owner's hours and caps are. */
function given(search: Search, member: Member, before: string | null): Found {
	search.note('Given by name', true);
	return {
		...{ member, strategy: 'named owner', pool: poolFor(search, member, before), turn: null },
		because: `it was given to ${member.owner.name}`,
	};
}

/** The pool that had the lead before, where its new owner is in it; else the first of their own. */
function poolFor(search: Search, member: Member, before: string | null): string | null {
	const { members, name } = poolNamed(search.facts.routing.roster, before ?? '');
	return members.includes(member) ? name : (member.pools[0] ?? null);
}
