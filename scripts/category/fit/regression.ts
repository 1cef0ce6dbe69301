import type { Example } from './examples';
import { minimise } from '../../../nodes/core/minimise';

/** What was fitted: weights by bucket and label, and what each label starts from. */
export interface Fitted {
	weights: Float64Array;
	start: number[];
}

/**
 * Multinomial logistic regression: the weights with the least mean loss and squares of weights.
 *
 * @param penalty of the sum of squares
 */
export function fitRegression(
	examples: readonly Example[],
	{
		buckets,
		labels,
		penalty,
		steps,
	}: { buckets: number; labels: number; penalty: number; steps: number },
): Fitted {
	const used = usedBuckets(examples, buckets);
	const size = used.count * labels + labels;
	const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
	const rows = rowsOf(examples, used.placeOf, labels);
	const shares = new Float64Array(labels);
	const lossAt = (row: number, weights: Float64Array) => {
		const { begins, firsts, values, label } = rows;
		for (let each = 0; each < labels; each += 1) shares[each] = weights[size - labels + each] ?? 0;
		for (let at = begins[row] ?? 0; at < (begins[row + 1] ?? 0); at += 1) {
			const [first, value] = [firsts[at] ?? 0, values[at] ?? 0];
			for (let each = 0; each < labels; each += 1) {
				shares[each] = (shares[each] ?? 0) + value * (weights[first + each] ?? 0);
			}
		}
		return toShares(shares, label[row] ?? 0);
	};
	const addSlope = (row: number, slope: Float64Array, share: number) => {
		const { begins, firsts, values, label } = rows;
		const right = label[row] ?? 0;
		shares[right] = (shares[right] ?? 0) - 1;
		for (let each = 0; each < labels; each += 1) {
			shares[each] = (shares[each] ?? 0) * share;
			slope[size - labels + each] = (slope[size - labels + each] ?? 0) + (shares[each] ?? 0);
		}
		for (let at = begins[row] ?? 0; at < (begins[row + 1] ?? 0); at += 1) {
			const [first, value] = [firsts[at] ?? 0, values[at] ?? 0];
			for (let each = 0; each < labels; each += 1) {
				slope[first + each] = (slope[first + each] ?? 0) + value * (shares[each] ?? 0);
			}
		}
	};
	const point = minimise(
		(weights, slope) => {
			slope.fill(0);
			let loss = 0;
			for (const [row, { weight }] of examples.entries()) {
				loss += (weight / whole) * lossAt(row, weights);
				addSlope(row, slope, weight / whole);
			}
			for (let at = 0; at < size - labels; at += 1) {
				const weight = weights[at] ?? 0;
				loss += (penalty / 2) * weight * weight;
				slope[at] = (slope[at] ?? 0) + penalty * weight;
			}
			return loss;
		},
		size,
		steps,
	);
	const weights = new Float64Array(buckets * labels);
	for (const [bucket, place] of used.placeOf.entries()) {
		if (place < 0) continue;
		for (let each = 0; each < labels; each += 1) {
			weights[bucket * labels + each] = point[place * labels + each] ?? 0;
		}
	}
	return { weights, start: Array.from(point.subarray(size - labels)) };
}

/** The logarithms become shares of 1; gives the loss for the right one. */
function toShares(sums: Float64Array, label: number): number {
	let most = -Infinity;
	for (const sum of sums) most = Math.max(most, sum);
	const right = (sums[label] ?? 0) - most;
	let whole = 0;
	for (let at = 0; at < sums.length; at += 1) {
		sums[at] = Math.exp((sums[at] ?? 0) - most);
		whole += sums[at] ?? 0;
	}
	for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / whole;
	return Math.log(whole) - right;
}

/** The examples one after the other, with where the weights of each value begin. */
function rowsOf(examples: readonly Example[], placeOf: Int32Array, labels: number) {
	const begins = new Int32Array(examples.length + 1);
	for (const [row, { values }] of examples.entries()) {
		begins[row + 1] = (begins[row] ?? 0) + values.length;
	}
	const firsts = new Int32Array(begins.at(-1) ?? 0);
	const values = new Float64Array(firsts.length);
	for (const [row, example] of examples.entries()) {
		const begin = begins[row] ?? 0;
		values.set(example.values, begin);
		for (const [at, bucket] of example.features.buckets.entries()) {
			firsts[begin + at] = (placeOf[bucket] ?? 0) * labels;
		}
	}
	return { begins, firsts, values, label: examples.map(({ label }) => label) };
}

/** Buckets that no message has need no weight. */
function usedBuckets(examples: readonly Example[], buckets: number) {
	const placeOf = new Int32Array(buckets).fill(-1);
	let count = 0;
	for (const { features } of examples) {
		for (const bucket of features.buckets) {
			if (placeOf[bucket] !== -1) continue;
			placeOf[bucket] = count;
			count += 1;
		}
	}
	return { placeOf, count };
}
