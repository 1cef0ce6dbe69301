import type { Found, Link } from './links';

/** Records that are equal, one of each list with one of the other. */
function equalOnes(firsts: Int32Array, isOfFirst: (row: number) => boolean): Link[] {
	const waiting = new Map<number, number[]>();
	const found: Link[] = [];
	firsts.forEach((first, row) => {
		const rows = waiting.get(first) ?? [];
		waiting.set(first, rows);
		const at = rows.findIndex((other) => isOfFirst(other) !== isOfFirst(row));
		const [other] = at < 0 ? [] : rows.splice(at, 1);
		if (other === undefined) rows.push(row);
		else found.push({ one: row, other, odds: Number.POSITIVE_INFINITY });
	});
	return found;
}

/**
 * Links two lists one to one, the best link first: who is linked already is linked no more.
 *
 * @param found what was found among the records of both
 * @param isOfFirst whether a record is of the first list
 * @param least odds from which on two are linked
 * @returns those that hold, the best first; equal records have endless odds
 * @example
 * linkOneToOne({ links: [{ one: 0, other: 2, odds: 9 }, { one: 1, other: 2, odds: 5 }], … }, (row) => row < 2, 3)
 * // [{ one: 0, other: 2, odds: 9 }]
 */
export function linkOneToOne(
	{ links, firsts }: Pick<Found, 'links' | 'firsts'>,
	isOfFirst: (row: number) => boolean,
	least: number,
): Link[] {
	const taken = new Set<number>();
	const between = links
		.filter(({ one, other, odds }) => odds >= least && isOfFirst(one) !== isOfFirst(other))
		.sort((a, b) => b.odds - a.odds || a.one - b.one || a.other - b.other);
	return [...equalOnes(firsts, isOfFirst), ...between].filter(({ one, other }) => {
		if (taken.has(one) || taken.has(other)) return false;
		taken.add(one);
		taken.add(other);
		return true;
	});
}
