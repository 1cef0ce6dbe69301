import type { Category, Relationship } from '../../lead';
import weights from './categoryModel.json';
import { featuresOf } from './features';
import { loadModel, probabilitiesOf, sumsOf, type Model, type ModelFile } from './model';
import { asWritten, wordsThatSpoke } from './spoke';
import { oddsOfForm, oddsOfRelationship } from './tables';
import { tokensOf } from './tokens';

/** What is read of an inquiry to guess what it is about. */
export interface Guessed {
	message: string;
	/** Empty where there is none. */
	subject: string;
	/** What the company already has with the sender; `null` when nobody looked. */
	relationship: Relationship | null;
	/** What the form or the source is called; `null` when it has no name. */
	form: string | null;
}

/** How likely each category is, and which words say so. */
export interface CategoryGuess {
	/** In thousandths; a category that is not there has less than one. */
	shares: Partial<Record<Category, number>>;
	/** Words of the message that speak for the likeliest against the next. */
	words: string[];
}

const file: ModelFile = weights;

/** Of the model that is built in: other weights, another version. */
export const modelVersion = file.version;

let model: Model | undefined;

/** Thousandths are kept, so that the same shares are decided from and recorded. */
const WHOLE = 1000;

/**
 * How likely an inquiry is to be of each category, by the model that comes with the pack. The model reads
 * message and subject; relationship and form change what it says by their tables.
 *
 * @example
 * guessCategory({ message: 'How much is a new roof?', subject: '', relationship: null, form: null })
 * // { shares: { sales: 980, support: 11, … }, words: ['much', 'roof'] }
 */
export function guessCategory({ message, subject, relationship, form }: Guessed): CategoryGuess {
	model ??= loadModel(file);
	const tokens = tokensOf(message, subject);
	const sums = sumsOf(model, featuresOf(tokens));
	const odds = [
		relationship === null ? {} : oddsOfRelationship[relationship],
		form === null ? {} : oddsOfForm(form),
	];
	for (const [at, label] of model.labels.entries()) {
		for (const each of odds) sums[at] = (sums[at] ?? 0) + Math.log(each[label] ?? 1);
	}
	const shares = probabilitiesOf(sums).map((share) => Math.round(share * WHOLE));
	const [first = 0, second = 0] = shares
		.map((_share, at) => at)
		.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
	const spoke = wordsThatSpoke(model, tokens, first, second);
	return {
		shares: Object.fromEntries(
			model.labels.map((label, at) => [label, shares[at] ?? 0]).filter(([, share]) => share !== 0),
		),
		words: asWritten(spoke, `${subject} ${message}`),
	};
}
