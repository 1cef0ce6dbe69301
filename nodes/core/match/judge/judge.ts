import type { Comparable } from '../comparable';
import { LEAST_MEAN, MOST_ASKED, MOST_BITS } from '../groups';
import { frequenciesOf, oddsOf, Scorer, type MatchModel } from '../model';
import { Agreements, Table } from '../table';
import { explainPair, type Explained } from './explain';

/** A known lead that shares a key with somebody. */
export interface Candidate<Id> {
	id: Id;
	/** The records that are known of them, each in a form of its own. */
	comparables: readonly Comparable[];
}

/** What the store knows of how frequent values are. */
export interface Known {
	/** How many leads are known. */
	total: number;
	/** How many have a value, see `logShare`; 0 where it is not known. */
	countOf(field: number, value: string): number;
}

/** A candidate, weighed. */
export interface Weighed<Id> {
	id: Id;
	/** The best of its records, as a binary logarithm of odds. */
	odds: number;
	/** Whether all of its records agree on the whole. */
	agrees: boolean;
	/** Which of its records is the best. */
	best: number;
}

export type Verdict = 'existing' | 'review' | 'new';

export interface Judgement<Id> {
	verdict: Verdict;
	/** Those that somebody may be, the likeliest first. */
	weighed: Array<Weighed<Id>>;
	/** Why the likeliest is weighed as it is. */
	explained: Explained | undefined;
}

/**
 * Who somebody is among known leads: the single best, if it is likely enough and all that is known of
 * it agrees; a review where one may be it, or several together; else somebody new.
 *
 * @param comparable who is looked for
 * @param candidates known leads that share a key
 * @example
 * judge(model, comparable, [{ id: 'a', comparables: [comparable] }], known).verdict // 'existing'
 */
export function judge<Id>(
	model: MatchModel,
	comparable: Comparable,
	candidates: ReadonlyArray<Candidate<Id>>,
	known: Known,
): Judgement<Id> {
	const table = new Table(model.fields);
	const asked = table.add(comparable);
	const rows = candidates.map(({ comparables }) =>
		comparables.slice(0, MOST_ASKED).map((each) => table.add(each)),
	);
	const frequencies = frequenciesOf(table, known.total, (field, value) => {
		const text = table.values[field]?.textOf(value) ?? '';
		return value <= last(field) ? known.countOf(field, text) : 1;
	});
	function last(field: number): number {
		const { first, last: surname } = table.places;
		const isName = field === first || field === surname;
		return isName
			? Math.max(table.valueAt(asked, first), table.valueAt(asked, surname))
			: table.valueAt(asked, field);
	}
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, model, frequencies);
	const weighed = candidates
		.map(({ id }, at): Weighed<Id> & { row: number } => {
			let odds = Number.NEGATIVE_INFINITY;
			let [sum, best, row] = [0, 0, asked];
			const all = rows[at] ?? [];
			all.forEach((each, index) => {
				agreements.of(asked, each);
				const here = scorer.weigh(asked, each, agreements.last);
				sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, scorer.evidence()));
				if (here > odds) [odds, best, row] = [here, index, each];
			});
			return { id, odds, best, row, agrees: sum >= LEAST_MEAN * all.length };
		})
		.sort((one, other) => other.odds - one.odds);
	const [likeliest] = weighed;
	return {
		verdict: verdictOf(weighed, model),
		weighed: weighed.map(({ id, odds, agrees, best }) => ({ id, odds, agrees, best })),
		explained: likeliest && explainPair(table, agreements, scorer, asked, likeliest.row),
	};
}

/** One is enough of those that may be it, or several together that exclude each other. */
function verdictOf(
	weighed: ReadonlyArray<Pick<Weighed<unknown>, 'odds' | 'agrees'>>,
	{ thresholds }: MatchModel,
): Verdict {
	const [best] = weighed;
	if (!best) return 'new';
	if (best.odds >= oddsOf(thresholds.existing) && best.agrees) return 'existing';
	const together = weighed.reduce((sum, { odds }) => sum + 2 ** Math.min(odds, 60), 0);
	return Math.log2(together) >= oddsOf(thresholds.review) ? 'review' : 'new';
}
