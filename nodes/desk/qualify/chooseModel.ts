import { writtenModel } from '../../core/qualify';
import type { KeptModel, StoreSession, VersionBook } from '../../store';
import { chooseVersion, saysChosen, type NewVersion, type VersionNames } from '../learned';
import { learnedReason, modelReport, type LearnedHistory, type ModelReport } from './modelReport';

/** By what Score is to go. */
export interface ModelChoice {
	/** What was learned, a version that is kept, or nothing learned. */
	choice: LearnedHistory | number | 'ready';
	/** False for a look before it. */
	forGood: boolean;
}

/** A learned score that is told of, and whether it is in use now. */
export interface ChosenModel extends ModelReport {
	done: boolean;
}

type ModelBooks = Pick<StoreSession, 'scoreModels'>;

/**
 * Puts a learned score to use, or tells what it says. Too little to learn from is never put to use.
 *
 * @param sessions of the workspace, and of its test copy, where runs by hand decide as the live ones
 * @param now epoch milliseconds
 */
export async function chooseModel(
	[session, ...copies]: readonly [ModelBooks, ...ModelBooks[]],
	{ choice, forGood }: ModelChoice,
	now: number,
): Promise<ChosenModel> {
	const books: [VersionBook<KeptModel>, ...VersionBook<KeptModel>[]] = [
		session.scoreModels,
		...copies.map(({ scoreModels }) => scoreModels),
	];
	const asked = typeof choice === 'object' ? newVersionOf(choice) : choice;
	const chosen = await chooseVersion(books, asked, forGood, now);
	const { wanted, isInUse } = chosen;
	const reason =
		typeof choice === 'object'
			? learnedReason(choice, isInUse && wanted ? wanted.version : null)
			: saysChosen(choice, chosen, names);
	const learned = typeof choice === 'object' ? choice : undefined;
	return { ...modelReport(chosen, reason, learned), done: isInUse };
}

function newVersionOf({ learned }: LearnedHistory): NewVersion<KeptModel> | undefined {
	if (!learned) return undefined;
	const { model } = learned;
	return {
		isSame: (kept) => writtenModel(kept.model) === writtenModel(model),
		as: (version) => ({ ...version, model }),
	};
}

const names: VersionNames = {
	...{ what: 'learned score', are: 'is', use: 'Use This Score' },
	ready: 'The score of the rules alone',
	version: (version) => `The learned score of version ${version}`,
};
