import type { RouteFacts } from '../facts';
import type { Member, Pool } from '../roster';
import { poolKey } from '../pools';
import { isTimed, type Cap } from './cap';
import { keyOfPoolCap, type Caps } from './compileCaps';

/** What is asked of the leads that were given so far. */
type Counted = Pick<RouteFacts, 'routing' | 'counted' | 'capsMet'>;

/** The first of an owner's caps that lets them take no more; a lead that it does not count for passes. */
export function reachedCap(member: Member, facts: Counted): Cap | null {
	for (const cap of facts.routing.caps.ofMember[member.index] ?? []) {
		if (isReached(cap, member, facts)) return cap;
	}
	return null;
}

/** The first cap of a pool that lets it give no more. */
export function reachedCapOfPool({ name }: Pick<Pool, 'name'>, facts: Counted): Cap | null {
	const { ofPool } = facts.routing.caps;
	if (ofPool.size === 0) return null;
	const caps = ofPool.get(poolKey(name)) ?? [];
	return caps.find((cap) => isReached(cap, null, facts)) ?? null;
}

/**
 * How many more leads a cap lets through, of an owner or of its pool (`null`): no more where that is 0 or below;
 * `Infinity` of a lead that it does not count.
 */
export const roomUnder = (
	cap: Cap,
	member: Member | null,
	{ counted, capsMet }: Pick<Counted, 'counted' | 'capsMet'>,
): number =>
	cap.metKey === null || capsMet.has(cap.index) ? cap.most - counted(cap, member) : Infinity;

const isReached = (...asked: Parameters<typeof roomUnder>) => roomUnder(...asked) <= 0;

/**
 * Under what the store keeps a lead that was given away, so that caps find it again: those whose
 * conditions it meets, whoever gets it, and those of the pool that gave it. Which of them are open is known
 * without.
 *
 * @param pool the pool that the assignment names
 */
export function keysThatCount(
	{ table }: Caps,
	capsMet: ReadonlySet<number>,
	pool: string | null,
): string[] {
	return table.filter(isTimed).flatMap((cap) => {
		const { metKey, index } = cap;
		if (metKey !== null && !capsMet.has(index)) return [];
		const isOfPool = cap.pool !== null && cap.pool.key === poolKey(pool ?? '');
		return [...(metKey === null ? [] : [metKey]), ...(isOfPool ? [keyOfPoolCap(cap)] : [])];
	});
}

/** The caps whose conditions a lead meets that the store keeps under these keys. */
export const capsMetBy = ({ table }: Caps, keys: readonly string[]): ReadonlySet<number> =>
	new Set(
		table.flatMap(({ metKey, index }) => (metKey !== null && keys.includes(metKey) ? [index] : [])),
	);
