import type { RouteFacts } from '../facts';
import type { Pool } from '../roster';

/**
 * Those who have the fewest open leads for their weight in the pool.
 *
 * @param among positions in the pool; not empty
 * @returns positions, in their order
 */
export function fewestOpen(
	{ members, weights }: Pick<Pool, 'members' | 'weights'>,
	{ openLeads }: Pick<RouteFacts, 'openLeads'>,
	among: readonly number[],
): readonly number[] {
	const loads = among.map((position) => {
		const member = members[position];
		return member ? openLeads(member) / (weights[position] ?? 1) : Infinity;
	});
	const least = loads.reduce((fewest, load) => Math.min(fewest, load), Infinity);
	return among.filter((_position, n) => loads[n] === least);
}
