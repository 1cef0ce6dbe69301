import { z } from 'zod/v4';
import { keptText } from '../../keptText';
import { leadFields } from '../comparable';
import { startingModel, type MatchModel } from './model';
import { rivals, type FieldWeights, type LevelWeights, type Rival } from './weights';

/** How likely something is. */
const share = z.number().positive().max(1);

/** How likely a level is, where that was learned; a value's own frequency is not among it. */
const levelSchema = z.object({
	match: share,
	...{ stranger: share.optional(), colleague: share.optional(), family: share.optional() },
	...{ namesake: share.optional(), neighbour: share.optional() },
});

export type KeptLevel = z.infer<typeof levelSchema>;

const thresholdsSchema = z.object({ existing: share, review: share });

/**
 * Weights that were learned, as they are kept: numbers about how people of a workspace write, by the
 * names of fields and levels. Nothing of any person stands in them. A field or a level that is not there
 * keeps its ready weights.
 */
export const matchWeightsSchema = z.object({
	fields: z.record(z.string(), z.record(z.string(), levelSchema)),
	/** How likely a first and a last name are swapped. */
	swapped: share,
	/** The thresholds with which they take no more for the wrong lead than those before. */
	thresholds: thresholdsSchema,
	/** What they were learned from. */
	from: z.object({
		/** Known leads. */
		leads: z.number(),
		/** Pairs that were looked at. */
		pairs: z.number(),
		/** How many of these are of one person, as far as can be told. */
		matches: z.number(),
		/** Of which fields there was too little, and how many pairs had them. */
		notLearned: z.array(z.object({ field: z.string(), pairs: z.number() })),
	}),
});

export type MatchWeights = z.infer<typeof matchWeightsSchema>;

/** Weights, and as which version they are kept. */
export interface VersionedWeights {
	version: number;
	weights: MatchWeights;
}

/**
 * Weights as text, to be kept, and read again.
 *
 * @example
 * readWeights(writtenWeights(weights)) // equal to weights
 */
export const { written: writtenWeights, read: readWeights } = keptText(matchWeightsSchema);

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * A model with weights that were learned.
 *
 * @param start the ready one
 * @param weights none for the ready ones
 * @example
 * modelWith(startingModel(leadFields), weights).weights[0]?.exact?.match // 0.74, where it was 0.8
 */
export const modelWith = (start: MatchModel, weights: MatchWeights | undefined): MatchModel =>
	weights === undefined
		? start
		: {
				...start,
				swapped: weights.swapped,
				weights: start.weights.map((rows, at) => {
					const own = weights.fields[start.fields[at]?.name ?? ''];
					return own ? fieldWith(rows, own) : rows;
				}),
			};

function fieldWith(rows: FieldWeights, own: MatchWeights['fields'][string]): FieldWeights {
	const all: Record<string, LevelWeights> = {};
	for (const [level, row] of Object.entries(rows)) {
		const learned = own[level];
		all[level] = learned ? { ...row, match: learned.match, ...numbersIn(row, learned) } : row;
	}
	return all;
}

/** Where a likelihood hangs on the value or on another one, it stays so. */
function numbersIn(row: LevelWeights, learned: KeptLevel) {
	const found: Partial<Record<Rival, number>> = {};
	for (const rival of rivals) {
		const said = learned[rival];
		if (said !== undefined && isNumber(row[rival])) found[rival] = said;
	}
	return found;
}

const startingLeadModel = startingModel(leadFields);

const leadModels = new WeakMap<MatchWeights, MatchModel>();

/**
 * The model by which leads are compared.
 *
 * @param weights none for the ready ones
 */
export function leadModel(weights?: MatchWeights): MatchModel {
	if (!weights) return startingLeadModel;
	const known = leadModels.get(weights) ?? modelWith(startingLeadModel, weights);
	leadModels.set(weights, known);
	return known;
}
