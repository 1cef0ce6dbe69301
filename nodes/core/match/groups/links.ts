import { eachPair, firstEquals } from '../blocking';
import { oddsOf, Scorer, type Frequencies, type MatchModel, type WithoutParts } from '../model';
import { Agreements, type LeftOut, type Table } from '../table';

/** A pair that is, or may be, of the same. */
export interface Link {
	one: number;
	other: number;
	/** See {@link Scorer.weigh}. */
	odds: number;
}

/** What a look at all pairs needs. */
export interface Search {
	table: Table;
	model: MatchModel;
	frequencies: Frequencies;
	without?: WithoutParts & LeftOut;
	/** The most that share a key and are all compared. */
	most?: number;
}

/** Links, and how they came to be. */
export interface Found {
	/** From the review threshold on, in no order. */
	links: Link[];
	/** For each record the first that is equal to it. */
	firsts: Int32Array;
	/** How many pairs were compared. */
	compared: number;
}

/**
 * The pairs of a table that are, or may be, of the same: from the review threshold on.
 *
 * @example
 * findLinks({ table, model, frequencies }).links // [{ one: 3, other: 1, odds: 12.4 }]
 */
export function findLinks({ table, model, frequencies, without, most }: Search): Found {
	const agreements = new Agreements(table, without);
	const scorer = new Scorer(table, model, frequencies, without);
	const least = oddsOf(model.thresholds.review);
	const firsts = firstEquals(table);
	const links: Link[] = [];
	let compared = 0;
	const visit = (one: number, other: number) => {
		compared++;
		if (!agreements.of(one, other, true)) return;
		const odds = scorer.weigh(one, other, agreements.last);
		if (odds >= least) links.push({ one, other, odds });
	};
	eachPair(table, firsts, visit, most);
	return { links, firsts, compared };
}
