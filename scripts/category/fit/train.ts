import { createHash } from 'node:crypto';
import { categories } from '../../../nodes/core/lead';
import { bucketCount } from '../../../nodes/core/qualify/model/features';
import { levelOf, MOST, packLevels, type ModelFile } from '../../../nodes/core/qualify/model/model';
import type { Written } from '../messages';
import { fitBayes } from './bayes';
import { examplesOf, featuresOfAll, raritiesOf } from './examples';
import { fitRegression, type Fitted } from './regression';

/** How the model is fitted. */
export interface Recipe {
	penalty: number;
	steps: number;
	bayesShare: number;
	temperature: number;
}

export const recipe: Recipe = { penalty: 1.5e-5, steps: 100, bayesShare: 0.05, temperature: 0.8 };

const labels = categories;

/** Of so many weights one is clipped to the largest level: more, and the model loses what it knows best. */
const CLIPPED = 0.9999;

/** Levels of a fit, with a scale for each label that nearly all weights keep to. */
function quantised({ weights, start }: Fitted) {
	const scales = labels.map((_label, label) => {
		const sizes = weights
			.filter((weight, at) => at % labels.length === label && weight !== 0)
			.map(Math.abs)
			.sort();
		return rounded(sizes[Math.floor(sizes.length * CLIPPED)] ?? 0);
	});
	const levels = Int8Array.from(weights, (weight, at) =>
		levelOf(weight, scales[at % labels.length] ?? 0),
	);
	return { start: start.map(rounded), scales, levels: packLevels(levels) };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Trains the category model. The same messages give the same file to the byte. */
export function trainModel(messages: readonly Written[], how: Recipe = recipe): ModelFile {
	const features = featuresOfAll(messages);
	const rarities = raritiesOf(features, bucketCount);
	const scale = rounded(Math.max(...rarities));
	const rarityLevels = Int8Array.from(
		rarities,
		(rarity) => Math.round((rarity / scale) * 2 * MOST) - MOST,
	);
	const kept = rarityLevels.map((level) => level);
	const examples = examplesOf(
		messages,
		features,
		labels,
		Float32Array.from(kept, (level) => ((level + MOST) * scale) / (2 * MOST)),
	);
	const regression = quantised(
		fitRegression(examples, { buckets: bucketCount, labels: labels.length, ...how }),
	);
	const bayes = quantised(fitBayes(examples, labels.length));
	const file = {
		labels,
		rarity: { scale, levels: packLevels(rarityLevels) },
		regression,
		bayes: { share: how.bayesShare, ...bayes },
		temperature: how.temperature,
	};
	const version = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 12);
	return { version, ...file };
}
