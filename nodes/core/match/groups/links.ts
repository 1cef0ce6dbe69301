import { eachPair, firstEquals } from '../blocking';
import {
	isNameAlone,
	oddsOf,
	Scorer,
	type Frequencies,
	type MatchModel,
	type WithoutParts,
} from '../model';
import { Agreements, type LeftOut, type Table } from '../table';

/** A pair that is, or may be, of the same. */
export interface Link {
	one: number;
	other: number;
	/** See {@link Scorer.weigh}; for a name alone among few no more than {@link MOST_OF_A_NAME}. */
	odds: number;
	/** Whether no more than their names speak for it. */
	isNameAlone?: true;
}

/** Among fewer records than these nobody can tell how rare a name is. */
export const KNOWS_NAMES = 1000;

/** Of two who have a name in common and no more, among few: no likelier one person than this. */
export const MOST_OF_A_NAME = 0.75;

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
	/** For each record the first that is equal to it; for one that holds a name alone itself. */
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
	const ofAName = table.size < KNOWS_NAMES ? oddsOf(MOST_OF_A_NAME) : Number.POSITIVE_INFINITY;
	const firsts = firstsOf(table);
	const links: Link[] = [];
	let compared = 0;
	const visit = (one: number, other: number) => {
		compared++;
		if (!agreements.of(one, other, true)) return;
		const odds = scorer.weigh(one, other, agreements.last);
		if (odds < least) return;
		if (!isNameAlone(scorer, table, one, other, agreements.last)) links.push({ one, other, odds });
		else if (ofAName >= least) {
			links.push({ one, other, odds: Math.min(odds, ofAName), isNameAlone: true });
		}
	};
	eachPair(table, firsts, visit, most);
	return { links, firsts, compared };
}

/** For each record the first that is equal to it; those that hold a name alone are not one for being equal. */
function firstsOf(table: Table): Int32Array {
	const { fields, places } = table;
	const names = [places.first, places.last, places.notes];
	const holdsMore = (row: number) =>
		fields.some((_field, at) => !names.includes(at) && table.valueAt(row, at) > 0);
	return firstEquals(table).map((first, row) => (first === row || holdsMore(row) ? first : row));
}
