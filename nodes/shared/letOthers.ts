import { setImmediate as afterOthers } from 'node:timers/promises';

/** Waits until others had a turn, in the middle of work that would keep the process from all else. */
export const letOthers = async (): Promise<void> => {
	await afterOthers();
};

/**
 * The end of work that is done in steps, with a turn for others after each.
 *
 * @example
 * await inSteps(learningScore(examples)) // what was learned
 */
export async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
	let step = steps.next();
	while (!step.done) {
		await letOthers();
		step = steps.next();
	}
	return step.value;
}
