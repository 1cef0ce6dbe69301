import type { PairSample } from '../learn';
import {
	learnedThresholds,
	oddsOf,
	probabilityOf,
	Scorer,
	type Frequencies,
	type MatchModel,
	type Thresholds,
} from '../model';
import type { Table } from '../table';

/** Weights, and from which probabilities on they are used. */
export interface UsedModel {
	model: MatchModel;
	thresholds: Thresholds;
}

/** What two kinds of weights are compared on. */
export interface ToCompare {
	table: Table;
	frequencies: Frequencies;
	sample: PairSample;
	before: UsedModel;
	/** The new weights. */
	model: MatchModel;
}

/** What one kind of weights would take for one person. */
export interface Joined {
	thresholds: Thresholds;
	/** How many pairs. */
	pairs: number;
	/** How many of these are one person by the new weights, 0 to 1; `null` where there are none. */
	right: number | null;
}

/** Why a pair is shown: only one kind of weights would take it for one person, or it nearly tips. */
export type Told = 'found' | 'lost' | 'near';

/** A pair to be shown. */
export interface ComparedPair {
	told: Told;
	one: number;
	other: number;
	/** How likely it is one person, 0 to 1. */
	before: number;
	after: number;
}

/** What new weights would change. */
export interface Comparison {
	before: Joined;
	after: Joined;
	/** How many pairs only the new ones take for one person. */
	found: number;
	/** How many only those before do. */
	lost: number;
	/** A few of each kind. */
	pairs: ComparedPair[];
}

/** So many pairs of a kind are shown. */
const MOST_SHOWN = 2;

/** Thresholds are tried in steps of a tenth of a percent, up to this one. */
const STEP = 0.001;
const HIGHEST = 0.999;

/**
 * What new weights would change, at thresholds at which they are as sure as those before: learned weights
 * promise more of themselves, so they never get lower ones than were measured to be equal, and higher ones
 * where on these pairs they would be wrong more often.
 *
 * @example
 * compareWeights({ table, frequencies, sample, before, model }).after.thresholds.existing // 0.92, where it was 0.9
 */
export function compareWeights({
	table,
	frequencies,
	sample,
	before,
	model,
}: ToCompare): Comparison {
	const [was, is] = [before.model, model].map((each) =>
		oddsOfAll(sample, new Scorer(table, each, frequencies), table.fields.length),
	) as [Float64Array, Float64Array];
	const leastBefore = oddsOf(before.thresholds.existing);
	const old = joinedFrom(was, leastBefore, is, before.thresholds);
	const thresholds = equallySure(is, old.right);
	const least = oddsOf(thresholds.existing);
	const now = joinedFrom(is, least, is, thresholds);
	const pick = pickerOf(sample, was, is);
	const all = [...is.keys()];
	const found = all.filter(
		(at) => (is[at] as number) >= least && (was[at] as number) < leastBefore,
	);
	const lost = all.filter((at) => (is[at] as number) < least && (was[at] as number) >= leastBefore);
	const changed = new Set([...found, ...lost]);
	const change = (at: number) => Math.abs((is[at] as number) - (was[at] as number));
	const nearest = (at: number) => -Math.abs((is[at] as number) - least);
	const others = all.filter((at) => !changed.has(at));
	const pairs = [
		...pick('found', found, change),
		...pick('lost', lost, change),
		...pick('near', others, nearest),
	];
	return { before: old, after: now, found: found.length, lost: lost.length, pairs };
}

function oddsOfAll(sample: PairSample, scorer: Scorer, fields: number): Float64Array {
	const odds = new Float64Array(sample.count);
	for (let pair = 0; pair < sample.count; pair++) {
		const levels = sample.levels.subarray(pair * fields, (pair + 1) * fields);
		const [one, other] = [sample.ones[pair] as number, sample.others[pair] as number];
		odds[pair] = scorer.weigh(one, other, {
			...{ levels, isSwapped: sample.swapped[pair] === 1 },
			beside: { email: 0, phone: 0 },
		});
	}
	return odds;
}

function joinedFrom(
	odds: Float64Array,
	least: number,
	judges: Float64Array,
	thresholds: Thresholds,
): Joined {
	let [pairs, right] = [0, 0];
	odds.forEach((each, at) => {
		if (each < least) return;
		pairs++;
		right += probabilityOf(judges[at] as number);
	});
	return { thresholds, pairs, right: pairs === 0 ? null : right / pairs };
}

/** The higher of what was measured, and what is needed to be as sure on these pairs. */
function equallySure(odds: Float64Array, right: number | null): Thresholds {
	let least = learnedThresholds.existing;
	while (least < HIGHEST && right !== null) {
		const now = joinedFrom(odds, oddsOf(least), odds, learnedThresholds);
		if (now.right === null || now.right >= right) break;
		least = Math.round((least + STEP) / STEP) * STEP;
	}
	return { existing: Number(least.toFixed(3)), review: learnedThresholds.review };
}

/** Picks pairs to be shown, those of which the most is said first. */
const pickerOf =
	({ ones, others }: PairSample, was: Float64Array, is: Float64Array) =>
	(told: Told, from: readonly number[], worth: (at: number) => number): ComparedPair[] =>
		best(from, worth).map((at) => ({
			...{ told, one: ones[at] as number, other: others[at] as number },
			...{ before: probabilityOf(was[at] as number), after: probabilityOf(is[at] as number) },
		}));

/** The few worth most; of equal ones those that stand first. */
function best(from: readonly number[], worth: (at: number) => number): number[] {
	const few: Array<{ at: number; value: number }> = [];
	for (const at of from) {
		const value = worth(at);
		if (few.length === MOST_SHOWN && value <= (few.at(-1)?.value ?? 0)) continue;
		few.push({ at, value });
		few.sort((a, b) => b.value - a.value || a.at - b.at);
		few.length = Math.min(few.length, MOST_SHOWN);
	}
	return few.map(({ at }) => at);
}
