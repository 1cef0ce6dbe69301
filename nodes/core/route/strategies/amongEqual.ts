import { fewestOpen } from './fewestOpen';
import type { Asked } from './strategy';

/**
 * Who is left of several who are equal to a pool's strategy: all of them, to take turns, or those with the
 * fewest open leads where the pool says so.
 *
 * @param equal positions in the pool; not empty
 * @returns positions, and how a reason tells those who are left
 */
export function amongEqual(
	{ pool, facts }: Pick<Asked, 'pool' | 'facts'>,
	equal: readonly number[],
): { among: readonly number[]; fewest: string } {
	if (pool.way.equals === 'turns' || equal.length < 2) return { among: equal, fewest: '' };
	const among = fewestOpen(pool, facts, equal);
	const isFewer = among.length < equal.length;
	return { among, fewest: isFewer ? ', with the fewest open leads of several' : '' };
}
