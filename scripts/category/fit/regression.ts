import type { Example } from './examples';
import { minimise } from './minimise';

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
	{ buckets, labels, penalty, steps }: { buckets: number; labels: number; penalty: number; steps: number },
): Fitted {
	const used = usedBuckets(examples, buckets);
	const size = used.count * labels + labels;
	const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
	const shares = new Float64Array(labels);
	const point = minimise(
		(weights, slope) => {
			slope.fill(0);
			let loss = 0;
			for (const { features, values, label, weight } of examples) {
				for (let each = 0; each < labels; each += 1) shares[each] = weights[size - labels + each] ?? 0;
				for (let at = 0; at < values.length; at += 1) {
					const first = (used.placeOf[features.buckets[at] ?? 0] ?? 0) * labels;
					const value = values[at] ?? 0;
					for (let each = 0; each < labels; each += 1) {
						shares[each] = (shares[each] ?? 0) + value * (weights[first + each] ?? 0);
					}
				}
				loss += (weight / whole) * toShares(shares, label);
				shares[label] = (shares[label] ?? 0) - 1;
				for (let each = 0; each < labels; each += 1) shares[each] = ((shares[each] ?? 0) * weight) / whole;
				for (let at = 0; at < values.length; at += 1) {
					const first = (used.placeOf[features.buckets[at] ?? 0] ?? 0) * labels;
					const value = values[at] ?? 0;
					for (let each = 0; each < labels; each += 1) {
						slope[first + each] = (slope[first + each] ?? 0) + value * (shares[each] ?? 0);
					}
				}
				for (let each = 0; each < labels; each += 1) {
					slope[size - labels + each] = (slope[size - labels + each] ?? 0) + (shares[each] ?? 0);
				}
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
