import type { ComparedField, FieldKind } from '../comparable';
import { startingPriors, startingWeights, SWAPPED, type FieldWeights, type Rival } from './weights';

/** From which probability on a lead is taken for a known one, and for perhaps a known one. */
export interface Thresholds {
	/** From here on it is the same. */
	existing: number;
	/** From here on a person is asked. */
	review: number;
}

/** What decides whether two records are of the same: which fields, what they are worth, against whom. */
export interface MatchModel {
	fields: readonly ComparedField[];
	/** Of each field, in the same order. */
	weights: readonly FieldWeights[];
	/** How likely a first and a last name are swapped, where it is the same person. */
	swapped: number;
	/** Pairs a known lead that are of the same, and of each rival. */
	priors: Readonly<Record<keyof typeof startingPriors, number>>;
	/** Who is a rival, beside strangers. */
	rivals: ReadonlyArray<Exclude<Rival, 'stranger'>>;
	thresholds: Thresholds;
}

/** The thresholds of a new node. */
export const startingThresholds: Thresholds = { existing: 0.9, review: 0.8 };

/** Those of learned weights, which are as sure from a little less on, and find more to ask about. */
export const learnedThresholds: Thresholds = { existing: 0.88, review: 0.87 };

/** Those of a new clean-up: what is found is looked at before it is merged. */
export const groupThresholds: Thresholds = { existing: 0.8, review: 0.7 };

type RivalRule = (has: (...kinds: FieldKind[]) => boolean) => boolean;

const isPerson: RivalRule = (has) => has('first name') || has('last name');

/** Who may be a rival, by the fields that are there: where nothing tells one, it is none. */
const rivalRules: Readonly<Record<Exclude<Rival, 'stranger'>, RivalRule>> = {
	colleague: (has) => isPerson(has) && has('company', 'domain'),
	family: (has) => has('last name') && has('street', 'place', 'postal code', 'phone', 'email'),
	namesake: (has) => has('first name') && has('last name'),
	neighbour: (has) => !isPerson(has) && has('phone', 'street', 'postal code', 'place'),
};

/**
 * The model that works without training.
 *
 * @param fields those that are compared
 * @param isGiven whether a field has values, so that only who can be a rival is one
 * @example
 * startingModel(leadFields).rivals // ['colleague', 'family', 'namesake']
 */
export function startingModel(
	fields: readonly ComparedField[],
	isGiven: (field: ComparedField, at: number) => boolean = () => true,
): MatchModel {
	const given = fields.filter(isGiven);
	const has = (...kinds: FieldKind[]) => given.some(({ kind }) => kinds.includes(kind));
	const names = Object.keys(rivalRules) as Array<keyof typeof rivalRules>;
	return {
		fields,
		weights: fields.map(({ kind }) => startingWeights[kind]),
		swapped: SWAPPED,
		priors: startingPriors,
		rivals: names.filter((name) => rivalRules[name](has)),
		thresholds: startingThresholds,
	};
}

/**
 * A model with further fields, each by the ready weights of its kind.
 *
 * @param fields those of the model, and others behind them
 * @example
 * modelFor(startingModel(leadFields), [...leadFields, { name: 'Tax Number', kind: 'id' }]).weights.length // one more
 */
export const modelFor = (model: MatchModel, fields: readonly ComparedField[]): MatchModel =>
	fields.length === model.fields.length
		? model
		: {
				...model,
				fields,
				weights: fields.map(({ kind }, at) => model.weights[at] ?? startingWeights[kind]),
			};
