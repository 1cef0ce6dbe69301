import { contactKinds } from '../comparable';
import { oddsOf, Scorer } from '../model';
import { areOthers, levelsOfKind } from '../levels';
import { Agreements, type Agreement, type Table } from '../table';
import { findLinks, type Found, type Link, type Search } from './links';

const { max, min } = Math;

const GIVEN_DIFFERS = levelsOfKind['first name'].indexOf('differs');

const exact = {
	...{ date: levelsOfKind.date.indexOf('exact'), id: levelsOfKind.id.indexOf('exact') },
};

/** So much the mean of the cross pairs must say for two groups to be one, in bits. */
export const LEAST_MEAN = 6;

/** One pair says no more than this, for or against. */
export const MOST_BITS = 12;

/** What is said of two who are two people, whatever else they share. */
export const OF_TWO = Number.NEGATIVE_INFINITY;

/** Of a larger group so many are asked. */
export const MOST_ASKED = 12;

/** Groups of records, joined as their members agree. */
export class Groups {
	/** For each record the group it is in, by the number of one of its members. */
	readonly groupOf: Int32Array;

	private readonly sizes: Int32Array;

	/** The next member of the same group; -1 after the last. */
	private readonly next: Int32Array;

	private readonly lastOf: Int32Array;

	/** Pairs of groups that disagreed, and how many members they had then. */
	private readonly refused = new Map<number, number>();

	constructor(
		size: number,
		private readonly evidence: (one: number, other: number) => number,
	) {
		this.groupOf = Int32Array.from({ length: size }, (_, at) => at);
		this.sizes = new Int32Array(size).fill(1);
		this.next = new Int32Array(size).fill(-1);
		this.lastOf = Int32Array.from({ length: size }, (_, at) => at);
	}

	/** Joins the groups of two records if their members agree, and says whether they are one now. */
	joinIfAgreed(one: number, other: number): boolean {
		const [mine, yours] = [this.groupOf[one] as number, this.groupOf[other] as number];
		if (mine === yours) return true;
		const pair = min(mine, yours) * this.groupOf.length + max(mine, yours);
		const members = (this.sizes[mine] as number) + (this.sizes[yours] as number);
		if (this.refused.get(pair) === members) return false;
		if (!this.doAgree(mine, yours)) {
			this.refused.set(pair, members);
			return false;
		}
		this.join(mine, yours);
		return true;
	}

	/** Joins the groups of two records, whatever their members say. */
	joinAlways(one: number, other: number): void {
		const [mine, yours] = [this.groupOf[one] as number, this.groupOf[other] as number];
		if (mine !== yours) this.join(mine, yours);
	}

	/** The members of a group. */
	*membersOf(group: number): Generator<number> {
		for (let member = group; member >= 0; member = this.next[member] as number) yield member;
	}

	/** Asks as many pairs as are needed to know; one that is of two people for sure is enough. */
	private doAgree(mine: number, yours: number): boolean {
		const asked =
			min(this.sizes[mine] as number, MOST_ASKED) * min(this.sizes[yours] as number, MOST_ASKED);
		let left = asked;
		let sum = -LEAST_MEAN * asked;
		let a = mine;
		for (let i = 0; i < MOST_ASKED && a >= 0; i++, a = this.next[a] as number) {
			let b = yours;
			for (let j = 0; j < MOST_ASKED && b >= 0; j++, b = this.next[b] as number) {
				const said = this.evidence(a, b);
				if (said === OF_TWO) return false;
				sum += max(-MOST_BITS, min(MOST_BITS, said));
				left--;
				if (-sum > left * MOST_BITS) return false;
			}
		}
		return sum >= 0;
	}

	private join(mine: number, yours: number) {
		const { sizes, next, lastOf, groupOf } = this;
		const isLarger = (sizes[mine] as number) >= (sizes[yours] as number);
		const [large, small] = isLarger ? [mine, yours] : [yours, mine];
		for (let member = small; member >= 0; member = next[member] as number) groupOf[member] = large;
		next[lastOf[large] as number] = small;
		lastOf[large] = lastOf[small] as number;
		sizes[large] = (sizes[large] as number) + (sizes[small] as number);
	}
}

/** Groups of records that are of the same, and links that a person has to decide. */
export interface Grouped extends Found {
	/** For each record the group it is in. */
	groupOf: Int32Array;
	/** Pairs in two groups that may be of the same, the likeliest first. */
	reviews: Link[];
}

/** Whether their given names are those of two, such as Maria and Markus, whom M. would hold together. */
function haveOtherNames(
	table: Table,
	one: number,
	other: number,
	{ levels, isSwapped }: Agreement,
): boolean {
	const { fields, places, values } = table;
	if (isSwapped || levels[places.first] !== GIVEN_DIFFERS) return false;
	const isExact = (kind: 'date' | 'id') =>
		fields.some((field, at) => field.kind === kind && levels[at] === exact[kind]);
	const haveOneContact = contactKinds.some((kind) => {
		const value = table.valueAt(one, places[kind]);
		return value > 0 && table.hasContact(other, kind, value);
	});
	// With one ID, or born on one day, they are one person in spite of it; twins have their parents' mailbox.
	if (isExact('id') || (isExact('date') && !haveOneContact)) return false;
	const [mine = '', yours = ''] = [one, other].map((row) =>
		values[places.first]?.textOf(table.valueAt(row, places.first)),
	);
	return areOthers(mine, yours);
}

/** The likeliest first; of equal ones those that stand first. */
const byOdds = (one: Link, other: Link) =>
	other.odds - one.odds || one.one - other.one || one.other - other.other;

/**
 * Puts the records of a table into groups, the best link first. Two groups become one only if their
 * members agree on the whole, so that A~B and B~C never joins A and C when they disagree.
 *
 * @example
 * groupRecords({ table, model, frequencies }).groupOf // [0, 0, 2]
 */
export function groupRecords(search: Search): Grouped {
	const found = findLinks(search);
	const { table, model, frequencies, without } = search;
	const agreements = new Agreements(table, without);
	const scorer = new Scorer(table, model, frequencies, without);
	const evidence = (one: number, other: number) => {
		const agreement = agreements.compared(one, other);
		if (haveOtherNames(table, one, other, agreement)) return OF_TWO;
		scorer.weigh(one, other, agreement);
		return scorer.evidence();
	};
	const groups = new Groups(table.size, evidence);
	const least = oddsOf(model.thresholds.existing);
	const reviews: Link[] = [];
	for (const link of found.links.sort(byOdds)) {
		const isSure = link.odds >= least;
		if (!isSure || !groups.joinIfAgreed(link.one, link.other)) reviews.push(link);
	}
	const { existing, review } = model.thresholds;
	const nearly = oddsOf((existing + review) / 2);
	joinBySeveral(
		groups,
		reviews.filter(({ odds, isNameAlone }) => !isNameAlone && odds >= nearly),
	);
	const isOpen = ({ one, other }: Link) => groups.groupOf[one] !== groups.groupOf[other];
	found.firsts.forEach((first, row) => {
		if (first !== row) groups.joinAlways(first, row);
	});
	return { ...found, groupOf: groups.groupOf, reviews: reviews.filter(isOpen) };
}

/**
 * Two groups that several links hold together, each nearly enough by itself and more than a name, are one
 * if their members agree. Of invented people that finds one more in a hundred pairs, and about as many of those it finds
 * are others; on dirty data it finds one more in a hundred, and joins none that are others.
 */
function joinBySeveral(groups: Groups, links: readonly Link[]) {
	const { groupOf } = groups;
	const seen = new Set<number>();
	for (const { one, other } of links) {
		const [mine, yours] = [groupOf[one] as number, groupOf[other] as number];
		const pair = min(mine, yours) * groupOf.length + max(mine, yours);
		if (mine !== yours && seen.has(pair)) groups.joinIfAgreed(one, other);
		seen.add(pair);
	}
}
