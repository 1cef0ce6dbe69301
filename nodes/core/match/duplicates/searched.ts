import { spreadOwn, writtenComparable, type Comparable, type ComparedField } from '../comparable';
import { groupRecords, type Link } from '../groups';
import {
	countFrequencies,
	groupThresholds,
	modelWith,
	Scorer,
	startingModel,
	type MatchWeights,
} from '../model';
import { Agreements, Table } from '../table';

/** A record among which duplicates are looked for. */
export interface SearchedRecord {
	/** Empty for none. */
	id: string;
	comparable: Comparable;
}

/** What was found among records. */
export interface Searched {
	table: Table;
	agreements: Agreements;
	scorer: Scorer;
	/** For each row of the table its place in the list of records. */
	placeOf: readonly number[];
	/** For each row the group it is in. */
	groupOf: Int32Array;
	/** Of each group with several the links inside it, the likeliest first. */
	linksOf: ReadonlyMap<number, Link[]>;
}

/** What is nearly likely enough, of what is: several such links can hold a group together. */
const NEARLY = groupThresholds.review / groupThresholds.existing;

/** The likeliest first; of equal ones those that stand first. */
export const byOdds = (a: Link, b: Link) => b.odds - a.odds || a.one - b.one || a.other - b.other;

/**
 * Looks for records that are of one person. They are put into one order first, so that the order in which
 * they are given changes nothing; those that say nothing are left out.
 *
 * @param least how likely it has to be, 0 to 1
 * @param weights none for the ready ones
 */
export function searchRecords(
	records: readonly SearchedRecord[],
	least: number,
	given: readonly ComparedField[],
	weights?: MatchWeights,
): Searched {
	const placeOf = inOrder(records);
	const spread = spreadOwn(
		given,
		records.map(({ comparable }) => comparable),
	);
	const { fields } = spread;
	const table = new Table(fields);
	for (const place of placeOf) table.add(spread.of(records[place]?.comparable ?? []));
	const start = startingModel(fields, (_field, at) => (table.values[at]?.size ?? 0) > 1);
	const thresholds = { existing: least, review: least * NEARLY };
	const model = { ...modelWith(start, weights), thresholds };
	const frequencies = countFrequencies(table);
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, model, frequencies);
	const { groupOf, links, firsts } = groupRecords({ table, model, frequencies });
	const inside = links.filter(({ one, other }) => groupOf[one] === groupOf[other]);
	const copies = linksToCopies(firsts, inside, (one, other) => {
		agreements.of(one, other);
		return scorer.weigh(one, other, agreements.last);
	});
	const linksOf = new Map<number, Link[]>();
	for (const link of [...inside, ...copies].sort(byOdds)) {
		const group = groupOf[link.one] as number;
		const known = linksOf.get(group);
		if (known) known.push(link);
		else linksOf.set(group, [link]);
	}
	return { table, agreements, scorer, placeOf, groupOf, linksOf };
}

/** The places of the records that say something, by what they say; of equal ones by their IDs. */
function inOrder(records: readonly SearchedRecord[]): number[] {
	const texts = records.map(({ comparable }) => writtenComparable(comparable));
	const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
	return [...records.keys()]
		.filter((place) => texts[place] !== '')
		.sort(
			(a, b) => compare(texts[a], texts[b]) || compare(records[a]?.id, records[b]?.id) || a - b,
		);
}

/** A record that is equal to another belongs to whomever that one belongs to. */
function linksToCopies(
	firsts: Int32Array,
	links: readonly Link[],
	weigh: (one: number, other: number) => number,
): Link[] {
	const strongest = new Map<number, number>();
	for (const { one, other, odds } of links) {
		for (const row of [one, other]) {
			strongest.set(row, Math.max(odds, strongest.get(row) ?? Number.NEGATIVE_INFINITY));
		}
	}
	const found: Link[] = [];
	firsts.forEach((one, other) => {
		if (one === other) return;
		const odds = strongest.get(one) ?? Number.NEGATIVE_INFINITY;
		found.push({ one, other, odds: Math.max(odds, weigh(one, other)) });
	});
	return found;
}
