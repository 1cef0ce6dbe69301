import type { RouteFacts } from '../facts';
import type { Pool } from '../roster';

/**
 * Those who have the fewest open leads for their weight in the pool: of all that they have, or of those that
 * it gave, as it says.
 *
 * @param among positions in the pool; not empty
 * @returns positions, in their order
 */
export function fewestOpen(
	pool: Pool,
	{ openLeads }: Pick<RouteFacts, 'openLeads'>,
	among: readonly number[],
): readonly number[] {
	const { members, weights, way } = pool;
	const ofPool = way.openOf === 'pool' ? pool : undefined;
	const loads = among.map((position) => {
		const member = members[position];
		return member ? openLeads(member, ofPool) / (weights[position] ?? 1) : Infinity;
	});
	const least = loads.reduce((fewest, load) => Math.min(fewest, load), Infinity);
	return among.filter((_position, n) => loads[n] === least);
}
