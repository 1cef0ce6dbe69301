import type { Pool } from '../roster';
import type { Hindrance } from '../standing';
import type { Search } from './Search';

/**
 * Whether somebody only misses their turn: who is away for a while earns their share where the pool
 * says so. Who is switched off takes no leads, and who has had enough, or had this one, misses nothing.
 */
const missesTurn: ReadonlySet<Hindrance | null> = new Set(['away', 'outside working hours']);

/** Positions of those who miss their turn now, where it is kept for them. */
export function missingIn(search: Search, pool: Pool, present: readonly number[]): number[] {
	if (pool.way.away === 'skip') return [];
	const there = new Set(present);
	return [...pool.members.keys()].filter((position) => {
		const member = pool.members[position];
		const hindrance = member && !there.has(position) ? search.hindrance(member) : null;
		return missesTurn.has(hindrance);
	});
}
