import type { Pool } from '../roster';
import { listHindrances } from '../standing';
import { strategies } from '../strategies';
import type { Found } from './found';
import { missingIn } from './missing';
import { presentIn } from './presentIn';
import type { Search } from './Search';

/** Who gets the lead among those of a pool who can take it, by the pool's strategy. */
export function tryPool(search: Search, rule: string, pool: Pool): Found | null {
	const present = search.exhausted.has(pool) ? [] : presentIn(search, pool);
	const { facts } = search;
	const { word, choose } = strategies[pool.way.strategy];
	const missing = present.length > 0 ? missingIn(search, pool, present) : [];
	const asked = { pool, present, missing, turns: facts.rotation(pool), facts };
	const choice = present.length > 0 ? choose(asked) : null;
	const member = choice && pool.members[choice.chosen];
	search.note(rule, Boolean(member));
	if (!choice || !member) {
		fail(search, pool);
		return null;
	}
	const { among, looked = among, chosen, because } = choice;
	const late = search.hindrance(member) === null ? '' : ', though outside working hours';
	return {
		member,
		strategy: word,
		pool: pool.name,
		turn: { pool, present: among, looked, chosen },
		because: `${because}${late}`,
	};
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
