import type { LearnedWeights } from '../learn';
import { rivals, type KeptLevel, type LevelWeights, type MatchWeights } from '../model';

/** Four digits say more than can be learned. */
const DIGITS = 4;

const rounded = (likelihood: number) => Number(likelihood.toPrecision(DIGITS));

const isNumber = (value: unknown): value is number => typeof value === 'number';

function keptLevel(row: LevelWeights): KeptLevel {
	const kept: KeptLevel = { match: rounded(row.match) };
	for (const rival of rivals) {
		const said = row[rival];
		if (isNumber(said)) kept[rival] = rounded(said);
	}
	return kept;
}

/**
 * What is kept of weights that were learned. How often the same person comes again is not: a store keeps
 * what people said, each once, and so says nothing of it.
 *
 * @param learned see `learnWeights`
 * @param leads how many known leads it was learned from
 * @param thresholds those to be used with them
 */
export function weightsOf(
	{ model, matches, pairs, notLearned }: LearnedWeights,
	leads: number,
	thresholds: MatchWeights['thresholds'],
): MatchWeights {
	const untold = new Set(notLearned.map(({ field }) => field));
	const fields: MatchWeights['fields'] = {};
	model.fields.forEach(({ name }, at) => {
		if (untold.has(name)) return;
		const rows = Object.entries(model.weights[at] ?? {});
		fields[name] = Object.fromEntries(rows.map(([level, row]) => [level, keptLevel(row)]));
	});
	return {
		...{ fields, swapped: rounded(model.swapped), thresholds },
		from: { leads, pairs, matches: Math.round(matches), notLearned },
	};
}
