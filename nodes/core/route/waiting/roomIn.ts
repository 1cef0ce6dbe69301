import type { RouteFacts } from '../facts';
import type { Cap } from '../caps/cap';
import { roomUnder } from '../caps/reached';
import { poolKey } from '../pools';
import type { Member, Pool } from '../roster';
import { hindranceOf } from '../standing';

/**
 * How many more leads those of a pool can be given now, by their caps and by that of the pool. What counts
 * some leads alone limits those, and no others.
 *
 * @returns 0 where nobody can take one; `Infinity` where somebody who can has no cap
 * @example
 * roomIn(facts, sales) // 3, where Ann may have one more today and Bo two more open leads
 */
export function roomIn(facts: Omit<RouteFacts, 'waitSince'>, pool: Pool): number {
	const { routing, openLeads } = facts;
	const left = (cap: Cap, member: Member | null) => Math.max(0, roomUnder(cap, member, facts));
	const ofMember = (member: Member): number => {
		if (hindranceOf(member, facts) !== null) return 0;
		const open = member.openLeadCap === null ? Infinity : member.openLeadCap - openLeads(member);
		const caps = routing.caps.ofMember[member.index] ?? [];
		return Math.min(open, ...caps.map((cap) => left(cap, member)));
	};
	const ofPool = routing.caps.ofPool.get(poolKey(pool.name)) ?? [];
	const all = pool.members.reduce((sum, member) => sum + ofMember(member), 0);
	return Math.min(all, ...ofPool.map((cap) => left(cap, null)));
}
