import { solved } from './solved';

/** What is learned from: some columns with a value each, and how it ended, from 0 to 1. */
export interface Row {
	columns: readonly number[];
	/** One for each of the columns; not there: all are 1. */
	values?: readonly number[];
	target: number;
}

/** Log odds are the intercept and the weights of a row's columns times their values. */
export interface Regression {
	intercept: number;
	weights: Float64Array;
}

/** Newton's steps double the right digits: few are needed. */
const MOST_STEPS = 40;

/** A step so small leads nowhere else, in log odds; whether it is for the better is lost in rounding. */
const SMALL_STEP = 1e-7;

/** So often a step that leads too far is halved. */
const MOST_HALVINGS = 20;

/** Keeps what is to be solved from having no one solution, where columns say the same. */
const LEAST_CURVE = 1e-9;

/**
 * Logistic regression with an L2 penalty on the weights, by Newton's method. The same rows in the same
 * order always give the same bits.
 *
 * @param width how many columns there are
 * @param penalty above 0; the more, the nearer the weights are to 0. It counts as `penalty / 2 · w²`, as
 * much as if the weights were drawn from a normal distribution with the variance `1 / penalty`.
 * @example
 * regress([{ columns: [0], target: 1 }, { columns: [], target: 0 }], 1, 1).weights[0] // 0.48…
 */
export function regress(
	rows: readonly Row[],
	width: number,
	penalty: number,
	start: Regression = { intercept: 0, weights: new Float64Array(width) },
): Regression {
	let at = start;
	let cost = costOf(rows, at, penalty);
	for (let step = 0; step < MOST_STEPS; step++) {
		const towards = newtonStep(rows, width, penalty, at);
		if (towards.every((each) => Math.abs(each) < SMALL_STEP)) return at;
		let next = moved(at, towards);
		let nextCost = costOf(rows, next, penalty);
		// Far from the goal a whole step may lead beyond it.
		for (let halved = 1; nextCost > cost && halved <= MOST_HALVINGS; halved++) {
			next = moved(at, towards, 2 ** -halved);
			nextCost = costOf(rows, next, penalty);
		}
		if (nextCost > cost) return at;
		[at, cost] = [next, nextCost];
	}
	return at;
}

/** The log odds of a row. */
export function logOddsOf({ columns, values }: Row, { intercept, weights }: Regression): number {
	let sum = intercept;
	for (let at = 0; at < columns.length; at++) {
		sum += (weights[columns[at] ?? 0] ?? 0) * (values?.[at] ?? 1);
	}
	return sum;
}

/** How likely something is whose log odds are these. */
export const probabilityOf = (logOdds: number): number =>
	// Neither side runs over.
	logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));

/** How badly log odds tell what came: 0 is as well as can be. */
export const lossOf = (logOdds: number, target: number): number =>
	Math.log1p(Math.exp(-Math.abs(logOdds))) + Math.max(logOdds, 0) - target * logOdds;

function costOf(rows: readonly Row[], at: Regression, penalty: number): number {
	let cost = 0;
	for (const row of rows) cost += lossOf(logOddsOf(row, at), row.target);
	for (const weight of at.weights) cost += (penalty / 2) * weight * weight;
	return cost;
}

/** How far the weights and, last, the intercept are to go. */
function newtonStep(
	rows: readonly Row[],
	width: number,
	penalty: number,
	at: Regression,
): Float64Array {
	const size = width + 1;
	const curve = new Float64Array(size * size);
	const slope = new Float64Array(size);
	for (const row of rows) {
		const chance = probabilityOf(logOddsOf(row, at));
		addRow(row, { curve, slope, width }, chance);
	}
	for (let column = 0; column < width; column++) {
		const place = column * size + column;
		curve[place] = (curve[place] ?? 0) + penalty;
		slope[column] = (slope[column] ?? 0) - penalty * (at.weights[column] ?? 0);
	}
	for (let column = 0; column < size; column++) {
		const place = column * size + column;
		curve[place] = (curve[place] ?? 0) + LEAST_CURVE;
	}
	return solved(curve, slope);
}

interface Sums {
	/** The lower half, a row after the other. */
	curve: Float64Array;
	slope: Float64Array;
	width: number;
}

function addRow({ columns, values, target }: Row, { curve, slope, width }: Sums, chance: number) {
	const size = width + 1;
	const [miss, weight] = [target - chance, chance * (1 - chance)];
	// The intercept is a column of ones, the last.
	for (let one = 0; one <= columns.length; one++) {
		const [column, value] =
			one < columns.length ? [columns[one] ?? 0, values?.[one] ?? 1] : [width, 1];
		slope[column] = (slope[column] ?? 0) + miss * value;
		const row = column * size;
		for (let other = 0; other <= one; other++) {
			const [with_, by] =
				other < columns.length ? [columns[other] ?? 0, values?.[other] ?? 1] : [width, 1];
			const place = with_ <= column ? row + with_ : with_ * size + column;
			curve[place] = (curve[place] ?? 0) + weight * value * by;
		}
	}
}

const moved = (
	{ intercept, weights }: Regression,
	towards: Float64Array,
	share = 1,
): Regression => ({
	intercept: intercept + share * (towards.at(-1) ?? 0),
	weights: weights.map((weight, column) => weight + share * (towards[column] ?? 0)),
});
