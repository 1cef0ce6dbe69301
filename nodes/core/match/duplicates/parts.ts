import { oddsOf, probabilityOf } from '../model';
import type { Link } from '../groups';

/** Of more links each counts alone, so that a large group takes no longer than many small ones. */
const MOST_TOGETHER = 1000;

/** Members that belong together, and what holds them together. */
export interface Part {
	/** Rows, in order. */
	rows: number[];
	/** One fewer than there are members, the surest first. */
	joins: Link[];
	/** Of the weakest of them, 0 to 1. */
	probability: number;
}

/** What is asked of a part. */
export interface Holding {
	/** How likely each of its joins is, at least. */
	least: number;
	/** Pairs that are never in one part. */
	apart: ReadonlyArray<readonly [number, number]>;
}

/**
 * Parts of a group, each as likely as is asked, the best link first. Several links between the same two
 * sides count together: each of them would have to be wrong.
 *
 * @param links those between the members, the likeliest first
 * @example
 * partsOf([3, 5], [{ one: 3, other: 5, odds: 10 }], { least: 0.9, apart: [] })[0]?.rows // [3, 5]
 */
export function partsOf(
	members: readonly number[],
	links: readonly Link[],
	{ least, apart }: Holding,
): Part[] {
	const leastOdds = oddsOf(least);
	const sides = new Map(
		members.map((row) => [row, { rows: [row], joins: [] as Link[], odds: Infinity }]),
	);
	const sideOf = (row: number) => sides.get(row) as NonNullable<ReturnType<typeof sides.get>>;
	for (const { one, other, odds } of links) {
		const [mine, yours] = [sideOf(one), sideOf(other)];
		if (mine === yours) continue;
		const isBetween = (a: number, b: number) => {
			const [first, second] = [sideOf(a), sideOf(b)];
			return (first === mine && second === yours) || (first === yours && second === mine);
		};
		if (apart.some(([a, b]) => isBetween(a, b))) continue;
		const isEnough = odds >= leastOdds || links.length > MOST_TOGETHER;
		const joint = isEnough
			? odds
			: Math.max(odds, together(links.filter((link) => isBetween(link.one, link.other))));
		if (joint < leastOdds) continue;
		const [large, small] = mine.rows.length >= yours.rows.length ? [mine, yours] : [yours, mine];
		for (const row of small.rows) sides.set(row, large);
		large.rows.push(...small.rows);
		large.joins.push(...small.joins, { one, other, odds: joint });
		large.odds = Math.min(large.odds, small.odds, joint);
	}
	return [...new Set(sides.values())]
		.filter(({ rows }) => rows.length > 1)
		.map(({ rows, joins, odds }) => ({
			rows: rows.sort((a, b) => a - b),
			joins: joins.sort((a, b) => b.odds - a.odds || a.one - b.one || a.other - b.other),
			probability: probabilityOf(odds),
		}));
}

/** The odds that not all of some links are wrong. One name said several times is no more than a name. */
function together(links: readonly Link[]): number {
	const wrong = links.reduce(
		(share, { odds, isNameAlone }) => (isNameAlone ? share : share * (1 - probabilityOf(odds))),
		1,
	);
	return Math.log2((1 - wrong) / wrong);
}
