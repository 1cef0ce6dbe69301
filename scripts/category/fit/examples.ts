import type { Category } from '../../../nodes/core/lead';
import { featuresOf, valuesOf, type Features } from '../../../nodes/core/qualify/model/features';
import { tokensOf } from '../../../nodes/core/qualify/model/tokens';
import type { Written } from '../messages';

/** A message as the fit sees it. */
export interface Example {
	features: Features;
	values: Float32Array;
	/** The place of its label. */
	label: number;
	/** How much it counts. */
	weight: number;
}

/** The features of messages; the values follow when rarities are known. */
export const featuresOfAll = (messages: readonly Written[]): Features[] =>
	messages.map(({ message, subject }) => featuresOf(tokensOf(message, subject)));

/** Messages with their labels. Each label counts as much as another, whatever its number of messages. */
export function examplesOf(
	messages: readonly Written[],
	features: readonly Features[],
	labels: readonly Category[],
	rarity: ArrayLike<number>,
): Example[] {
	const counts = labels.map(
		(label) => messages.filter(({ category }) => category === label).length,
	);
	const mean = messages.length / labels.length;
	return messages.flatMap(({ category }, at) => {
		const read = features[at];
		const label = labels.indexOf(category);
		if (!read || label < 0) return [];
		const weight = mean / (counts[label] ?? 1);
		return [{ features: read, values: valuesOf(read, rarity), label, weight }];
	});
}

/** How rare each bucket is: the logarithm of messages to messages that have it. */
export function raritiesOf(features: readonly Features[], bucketCount: number): Float64Array {
	const having = new Float64Array(bucketCount);
	for (const { buckets } of features)
		for (const bucket of buckets) having[bucket] = (having[bucket] ?? 0) + 1;
	return having.map((count) => Math.log((1 + features.length) / (1 + count)) + 1);
}
