import type { Member, Pool } from '../roster';
import type { WhenNobody } from '../waiting';
import type { Search } from './Search';

/**
 * Positions of those who can take the lead; when nobody works now, of those who only do not work, if
 * they are to be given it all the same.
 *
 * @param able of whom it may be one
 */
export function presentIn(
	search: Search,
	{ members }: Pool,
	{ do: whenNobody }: WhenNobody = search.facts.routing.whenNobody,
	able: readonly Member[] = members,
): number[] {
	const isAble = able === members ? null : new Set(able);
	const ready: number[] = [];
	const offHours: number[] = [];
	for (const [position, member] of members.entries()) {
		if (isAble && !isAble.has(member)) continue;
		const hindrance = search.hindrance(member);
		if (hindrance === null) ready.push(position);
		else if (hindrance === 'outside working hours') offHours.push(position);
	}
	return ready.length > 0 || whenNobody !== 'assign' ? ready : offHours;
}
