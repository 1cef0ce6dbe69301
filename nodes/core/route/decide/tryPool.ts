import type { Pool } from '../roster';
import { listHindrances } from '../standing';
import { strategies } from '../strategies';
import type { Found } from './found';
import type { Search } from './Search';

/** Who gets the lead among those of a pool who can take it, by the pool's strategy. */
export function tryPool(search: Search, rule: string, pool: Pool): Found | null {
	const present = search.exhausted.has(pool) ? [] : presentIn(search, pool);
	const { facts } = search;
	const { word, choose } = strategies[pool.way.strategy];
	const choice =
		present.length > 0 ? choose({ pool, present, turns: facts.rotation(pool), facts }) : null;
	const member = choice && pool.members[choice.chosen];
	search.note(rule, Boolean(member));
	if (!choice || !member) {
		fail(search, pool);
		return null;
	}
	const { among, chosen, because } = choice;
	const late = search.hindrance(member) === null ? '' : ', though outside working hours';
	return {
		member,
		strategy: word,
		pool: pool.name,
		turn: { pool, present: among, chosen },
		because: `${because}${late}`,
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
	search.poolQueue ||= pool.way.queue;
	search.failures.push(
		standings.length === 0
			? `nobody is in the pool "${pool.name}"`
			: `nobody in the pool "${pool.name}" could take it: ${listHindrances(standings)}`,
	);
}
