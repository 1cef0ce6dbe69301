import { z } from 'zod/v4';
import { keptText } from '../../keptText';
import { roundPoints } from '../groups';
import { strongestFirst } from '../strongest';
import { factInWords, NONE, OTHERS, type Facts } from './facts';
import { probabilityOf } from './regression';

/** So many points double the odds that a lead is won. */
export const POINTS_TO_DOUBLE = 10;

/** What log odds are in points. */
export const POINTS_PER_LOG_ODDS = POINTS_TO_DOUBLE / Math.LN2;

/**
 * What was learned of the leads of a workspace that were won and lost, as it is kept: what each answer is
 * worth that at least ten leads gave. Nothing of any one person stands in it.
 */
export const scoreModelSchema = z.object({
	/** The log odds of a lead with 0 points: one that is as likely as the average. */
	base: z.number(),
	/** By question and answer, in points. What all answers to a question are worth is 0 on average. */
	points: z.record(z.string(), z.record(z.string(), z.number())),
	/** What it was learned from, and how well it told those that it had not seen. */
	from: z.object({
		won: z.number(),
		lost: z.number(),
		/** See `areaUnderCurve`; of the rules, where their score is known. */
		area: z.number(),
		areaOfRules: z.number().nullable(),
		calibrationError: z.number(),
	}),
});

export type ScoreModel = z.infer<typeof scoreModelSchema>;

/** A learned score, and as which version it is kept. */
export interface VersionedModel {
	version: number;
	model: ScoreModel;
}

/**
 * A model as text, to be kept, and read again.
 *
 * @example
 * readModel(writtenModel(model)) // equal to model
 */
export const { written: writtenModel, read: readModel } = keptText(scoreModelSchema);

/** What one answer of a lead is worth. */
export interface Share {
	/** The question and the answer in words, such as `Country: DE`. */
	fact: string;
	points: number;
}

/** What was learned, of one lead. */
export interface LearnedPoints {
	/** The sum of the shares: 0 is as likely as the average lead, and 10 more double the odds. */
	points: number;
	/** How likely it is won, from 0 to 1. */
	probability: number;
	/** Those for the lead, the strongest first; then those against it. */
	shares: Share[];
}

/** What each question's answers are worth, ready to be gone through for each lead. */
type ReadyQuestion = readonly [question: string, shares: ReadonlyMap<string, Share>];

const known = new WeakMap<ScoreModel, ReadyQuestion[]>();

function questionsOf(model: ScoreModel): ReadyQuestion[] {
	const questions = known.get(model) ?? Object.entries(model.points).map(readyQuestion);
	known.set(model, questions);
	return questions;
}

const readyQuestion = ([question, worths]: [string, Record<string, number>]): ReadyQuestion => [
	question,
	new Map(
		Object.entries(worths).map(([answer, points]) => [
			answer,
			{ fact: factInWords(question, answer), points },
		]),
	),
];

/**
 * What a lead is worth by what was learned. An answer that nobody gave before is worth nothing.
 *
 * @example
 * learnedPoints(model, { country: 'DE' }).shares // [{ fact: 'Country: DE', points: 4.1 }]
 */
export function learnedPoints(model: ScoreModel, facts: Facts): LearnedPoints {
	const shares: Share[] = [];
	let sum = 0;
	for (const [question, answers] of questionsOf(model)) {
		const share = answers.get(facts[question] ?? NONE) ?? answers.get(OTHERS);
		if (!share || share.points === 0) continue;
		sum += share.points;
		shares.push(share);
	}
	const points = roundPoints(sum);
	const probability = probabilityOf(model.base + points / POINTS_PER_LOG_ODDS);
	return {
		points,
		// Nothing is sure.
		probability: Math.min(Math.max(Math.round(probability * 1000) / 1000, 0.001), 0.999),
		shares: shares.sort(strongestFirst),
	};
}

/** What each answer is worth: what speaks for a lead first, the strongest at the top. */
export const strongestAnswers = (model: ScoreModel): Share[] =>
	questionsOf(model)
		.flatMap(([, shares]) => [...shares.values()])
		.filter(({ points }) => points !== 0)
		.sort(strongestFirst);
