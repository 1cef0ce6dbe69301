import { categories, type Category } from '../../lead';
import { bayesBucketCount, bayesBucketOf, bucketCount, valuesOf, type Features } from './features';

/** A model as it is kept in a file: weights of 4 bits each, two in a byte, in base 64. */
export interface ModelFile {
	/** What it was trained on and how: a hash of its weights. */
	version: string;
	/** In which order the weights of a bucket stand. */
	labels: readonly string[];
	/** How much a bucket says, from 0 to {@link MOST}, each times the scale. */
	rarity: { scale: number; levels: string };
	/** Of logistic regression: for each label what it starts from, and its scale. */
	regression: { start: readonly number[]; scales: readonly number[]; levels: string };
	/** Of naive Bayes, over the buckets of concepts. */
	bayes: { share: number; start: readonly number[]; scales: readonly number[]; levels: string };
	/** What the sums are divided by before they become probabilities: above 1 is more modest. */
	temperature: number;
}

/** A model, ready to be asked. */
export interface Model {
	version: string;
	labels: readonly Category[];
	rarity: Float32Array;
	/** Weights by bucket, and for each bucket by label. */
	regression: Float32Array;
	/** The same, by the buckets of naive Bayes. */
	bayes: Float32Array;
	start: Float32Array;
	temperature: number;
}

/** The levels of 4 bits: from `-MOST` to `MOST`. */
export const MOST = 7;

/** The weight of a level: finer near nothing, where most weights are. */
export const ofLevel = (level: number, scale: number): number =>
	(scale * level * Math.abs(level)) / (MOST * MOST);

/** The level that is nearest to a weight. */
export function levelOf(weight: number, scale: number): number {
	if (scale === 0) return 0;
	const share = Math.min(1, Math.abs(weight) / scale);
	return Math.sign(weight) * Math.round(Math.sqrt(share) * MOST);
}

/** Levels from `-MOST` to `MOST` as text. */
export function packLevels(levels: ArrayLike<number>): string {
	const bytes = new Uint8Array(Math.ceil(levels.length / 2));
	for (let at = 0; at < levels.length; at += 1) {
		const half = ((levels[at] ?? 0) + MOST) & 15;
		bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (at % 2 === 0 ? half : half << 4);
	}
	return Buffer.from(bytes).toString('base64');
}

/** The opposite of {@link packLevels}. */
export function unpackLevels(text: string, count: number): Int8Array {
	const bytes = Buffer.from(text, 'base64');
	const levels = new Int8Array(count);
	for (let at = 0; at < count; at += 1) {
		const byte = bytes[at >> 1] ?? 0;
		levels[at] = (at % 2 === 0 ? byte & 15 : byte >> 4) - MOST;
	}
	return levels;
}

/** Makes a model ready, which takes some milliseconds. */
export function loadModel(file: ModelFile): Model {
	const labels = file.labels.flatMap((label) => categories.filter((each) => each === label));
	const weightsOf = (
		{ scales, levels }: { scales: readonly number[]; levels: string },
		buckets: number,
	) => {
		const weights = new Float32Array(buckets * labels.length);
		for (const [at, level] of unpackLevels(levels, weights.length).entries()) {
			if (level !== 0) weights[at] = ofLevel(level, scales[at % labels.length] ?? 0);
		}
		return weights;
	};
	const { rarity, regression, bayes } = file;
	const bayesWeights = weightsOf(bayes, bayesBucketCount).map((weight) => weight * bayes.share);
	return {
		version: file.version,
		labels,
		rarity: Float32Array.from(
			unpackLevels(rarity.levels, bucketCount),
			(level) => ((level + MOST) * rarity.scale) / (2 * MOST),
		),
		regression: weightsOf(regression, bucketCount),
		bayes: bayesWeights,
		start: Float32Array.from(
			labels.map(
				(_label, at) => (regression.start[at] ?? 0) + bayes.share * (bayes.start[at] ?? 0),
			),
		),
		temperature: file.temperature,
	};
}

/** What speaks for each label, as logarithms up to a constant; in the order of the labels. */
export function sumsOf(model: Model, features: Features): Float64Array {
	const { labels, rarity, regression, bayes, start, temperature } = model;
	const { buckets, ends } = features;
	const count = labels.length;
	const sums = new Float64Array(start);
	const values = valuesOf(features, rarity);
	let from = 0;
	for (const [group, end] of ends.entries()) {
		for (let at = from; at < end; at += 1) {
			const value = values[at] as number;
			const bucket = buckets[at] as number;
			const first = bucket * count;
			for (let label = 0; label < count; label += 1) {
				sums[label] = (sums[label] as number) + value * (regression[first + label] as number);
			}
			const ofBayes = bayesBucketOf(bucket, group) * count;
			if (ofBayes < 0) continue;
			for (let label = 0; label < count; label += 1) {
				sums[label] = (sums[label] as number) + (bayes[ofBayes + label] as number);
			}
		}
		from = end;
	}
	return sums.map((sum) => sum / temperature);
}

/**
 * Logarithms as probabilities that add up to 1.
 *
 * @example
 * probabilitiesOf([0, 0]) // [0.5, 0.5]
 */
export function probabilitiesOf(sums: ArrayLike<number>): number[] {
	const all = Array.from(sums);
	const most = Math.max(...all);
	const shares = all.map((sum) => Math.exp(sum - most));
	const whole = shares.reduce((total, share) => total + share, 0);
	return shares.map((share) => share / whole);
}
