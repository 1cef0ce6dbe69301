import type { Category, Lead, Relationship } from '../../lead';
import { taughtOdds, type TaughtModel } from '../taught/model';
import weights from './categoryModel.json';
import { featuresOf } from './features';
import type { Mark } from './mark';
import { marksOf } from './marks';
import { loadModel, probabilitiesOf, sumsOf, type Model, type ModelFile } from './model';
import { asWritten, wordsThatSpoke } from './spoke';
import { isSubject, oddsOfForm, oddsOfRelationship, type Odds } from './tables';
import { tokensOf, type Tokens } from './tokens';

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

/** In thousandths; a category that is not there has less than one. */
export type Shares = Partial<Record<Category, number>>;

/** How likely each category is, and which words say so. */
export interface CategoryGuess {
	/** By the model alone. */
	shares: Shares;
	/** Words of the message that speak for the likeliest against the next. */
	words: string[];
	/** How many times as likely what people decided makes each; not there where it changes nothing. */
	taught?: Odds;
}

const file: ModelFile = weights;

/** Of the model that is built in: other weights, another version. */
export const modelVersion = file.version;

let model: Model | undefined;

/** Thousandths are kept, so that the same shares are decided from and recorded. */
const WHOLE = 1000;

/** A share that was rounded to nothing. */
const LEAST = 0.2;

/** What a category weighs by its share, in thousandths: none is impossible. */
export const weightOfShare = (shares: Shares, category: Category): number =>
	Math.max(LEAST, shares[category] ?? 0);

/**
 * What is read of a lead to guess what it is about.
 *
 * @example
 * guessedOf(lead, null).subject // 'Your offer', of a lead whose further answers have a subject
 */
export const guessedOf = (
	{ message, custom, source }: Pick<Lead, 'message' | 'custom' | 'source'>,
	relationship: Relationship | null,
): Guessed => ({
	...{ message: message ?? '', subject: subjectOf(custom), relationship, form: source.label },
});

function subjectOf(custom: Lead['custom']): string {
	const subject = Object.entries(custom).find(([name]) => isSubject(name))?.[1];
	return typeof subject === 'string' ? subject : '';
}

/**
 * How likely an inquiry is to be of each category, by the model that comes with the pack. The model reads
 * message and subject; relationship and form change what it says by their tables.
 *
 * @param taught what people decided about such messages before; it is told apart
 * @example
 * guessCategory({ message: 'How much is a new roof?', subject: '', relationship: null, form: null })
 * // { shares: { sales: 980, support: 11, … }, words: ['much', 'roof'] }
 */
export function guessCategory(asked: Guessed, taught?: TaughtModel): CategoryGuess {
	const loaded = theModel();
	const tokens = tokensOf(asked.message, asked.subject);
	const shares = sharesOf(loaded, tokens, asked);
	const [first = 0, second = 0] = shares
		.map((_share, at) => at)
		.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
	const spoke = wordsThatSpoke(loaded, tokens, first, second);
	const odds = taught && taughtOdds(taught, marksOf(tokens.words, loaded.rarity));
	return {
		shares: named(loaded, shares),
		words: asWritten(spoke, `${asked.subject} ${asked.message}`),
		...(odds && Object.keys(odds).length > 0 && { taught: odds }),
	};
}

/** A message as it is learned from. */
export interface ReadMessage {
	/** Folded: two messages with the same words say the same. */
	words: readonly string[];
	shares: Shares;
	marks: Mark[];
}

/** Reads a message to learn from it: what the model says of it, and what may be learned. */
export function readForTeaching(asked: Guessed): ReadMessage {
	const loaded = theModel();
	const tokens = tokensOf(asked.message, asked.subject);
	return {
		words: tokens.words,
		shares: named(loaded, sharesOf(loaded, tokens, asked)),
		marks: marksOf(tokens.words, loaded.rarity),
	};
}

const theModel = (): Model => (model ??= loadModel(file));

/** In thousandths, by the places of the labels. */
function sharesOf(
	loaded: Model,
	tokens: Tokens,
	{ relationship, form }: Pick<Guessed, 'relationship' | 'form'>,
): number[] {
	const sums = sumsOf(loaded, featuresOf(tokens));
	const odds = [
		relationship === null ? {} : oddsOfRelationship[relationship],
		form === null ? {} : oddsOfForm(form),
	];
	for (const [at, label] of loaded.labels.entries()) {
		for (const each of odds) sums[at] = (sums[at] ?? 0) + Math.log(each[label] ?? 1);
	}
	return probabilitiesOf(sums).map((share) => Math.round(share * WHOLE));
}

const named = ({ labels }: Model, shares: readonly number[]): Shares =>
	Object.fromEntries(
		labels.map((label, at) => [label, shares[at] ?? 0]).filter(([, share]) => share !== 0),
	);
