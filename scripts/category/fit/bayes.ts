import { bayesBucketCount, bayesBucketOf } from '../../../nodes/core/qualify/model/features';
import type { Example } from './examples';
import type { Fitted } from './regression';

/** What is added to each count, so that a bucket that a label was never met with rules it out not. */
const SMOOTHING = 0.5;

/**
 * Naive Bayes over whether the buckets of concepts are there: for each bucket and label the
 * logarithm of how likely it is, less the mean of all labels, so that most are near 0.
 */
export function fitBayes(examples: readonly Example[], labels: number): Fitted {
	const buckets = bayesBucketCount;
	const counts = new Float64Array(buckets * labels);
	const totals = new Float64Array(labels);
	const messages = new Float64Array(labels);
	for (const { features, label, weight } of examples) {
		messages[label] = (messages[label] ?? 0) + weight;
		let from = 0;
		for (const [group, end] of features.ends.entries()) {
			for (let at = from; at < end; at += 1) {
				const bucket = bayesBucketOf(features.buckets[at] ?? 0, group);
				if (bucket < 0) continue;
				const place = bucket * labels + label;
				counts[place] = (counts[place] ?? 0) + weight;
				totals[label] = (totals[label] ?? 0) + weight;
			}
			from = end;
		}
	}
	const weights = new Float64Array(counts.length);
	const spread = SMOOTHING * buckets;
	for (let bucket = 0; bucket < buckets; bucket += 1) {
		const first = bucket * labels;
		if (!counts.subarray(first, first + labels).some((count) => count > 0)) continue;
		const logs = Array.from({ length: labels }, (_label, label) =>
			Math.log(((counts[first + label] ?? 0) + SMOOTHING) / ((totals[label] ?? 0) + spread)),
		);
		const mean = logs.reduce((sum, log) => sum + log, 0) / labels;
		for (const [label, log] of logs.entries()) weights[first + label] = log - mean;
	}
	const all = messages.reduce((sum, count) => sum + count, 0);
	return { weights, start: Array.from(messages, (count) => Math.log(count / all)) };
}
