import type { Pool } from '../roster';
import { listHindrances } from '../standing';
import type { Found } from './found';
import type { Search } from './Search';

/** Whose turn it is among those of a pool who can take the lead. */
export function tryPool(search: Search, rule: string, pool: Pool): Found | null {
	const present = search.exhausted.has(pool) ? [] : presentIn(search, pool);
	const rotation = search.facts.rotation(pool);
	const chosen = present.length > 0 ? rotation.next(present) : -1;
	const member = pool.members[chosen];
	search.note(rule, member !== undefined);
	if (!member) {
		fail(search, pool);
		return null;
	}
	const late = search.hindrance(member) === null ? '' : ', though outside working hours';
	return {
		member,
		strategy: 'round robin',
		pool: pool.name,
		turn: { pool, present, chosen },
		because: `it was ${member.owner.name}'s turn in the pool "${pool.name}"${late}`,
	};
}

/** Positions of those who can take the lead; when nobody works now, of those who only do not work. */
function presentIn(search: Search, { members }: Pool): number[] {
	const ready: number[] = [];
	const offHours: number[] = [];
	for (const [position, member] of members.entries()) {
		const hindrance = search.hindrance(member);
		if (hindrance === null) ready.push(position);
		else if (hindrance === 'outside working hours') offHours.push(position);
	}
	return ready.length > 0 || !search.facts.routing.assignOutsideHours ? ready : offHours;
}

function fail(search: Search, pool: Pool) {
	if (search.exhausted.has(pool)) return;
	search.exhausted.add(pool);
	const standings = pool.members.map((member) => search.standing(member));
	search.failures.push(
		standings.length === 0
			? `nobody is in the pool "${pool.name}"`
			: `nobody in the pool "${pool.name}" could take it: ${listHindrances(standings)}`,
	);
}
