import type { Category } from '../../nodes/core/lead';

/** What was said of a message, beside what it is. */
export interface Guess {
	language: string;
	is: Category;
	/** The best guess. */
	said: Category;
	/** How sure that is, from 0 to 1. */
	sure: number;
}

/** The mean over the labels of the harmonic mean of precision and recall. */
export function macroF1(guesses: readonly Guess[], labels: readonly Category[]): number {
	const each = labels.map((label) => f1Of(guesses, label));
	return each.reduce((sum, value) => sum + value, 0) / labels.length;
}

export function f1Of(guesses: readonly Guess[], label: Category): number {
	const right = guesses.filter(({ is, said }) => is === label && said === label).length;
	const wrong = guesses.filter(({ is, said }) => (is === label) !== (said === label)).length;
	return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

export const accuracyOf = (guesses: readonly Guess[]): number =>
	guesses.filter(({ is, said }) => is === said).length / Math.max(1, guesses.length);

const BINS = 10;

/** Expected calibration error in ten bins: how far off "so sure" is from "so often right". */
export function calibrationError(guesses: readonly Guess[]): number {
	let error = 0;
	for (let bin = 0; bin < BINS; bin += 1) {
		const inBin = guesses.filter(({ sure }) => Math.min(BINS - 1, Math.floor(sure * BINS)) === bin);
		if (inBin.length === 0) continue;
		const sure = inBin.reduce((sum, guess) => sum + guess.sure, 0) / inBin.length;
		error += (inBin.length / guesses.length) * Math.abs(sure - accuracyOf(inBin));
	}
	return error;
}
