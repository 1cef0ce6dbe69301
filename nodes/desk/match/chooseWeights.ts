import { startingThresholds, writtenWeights, type MatchWeights } from '../../core/match';
import type { KeptWeights, StoreSession, VersionBook } from '../../store';
import { chooseVersion, saysChosen, type NewVersion, type VersionNames } from '../learned';
import type { Learned } from './learnWeights';
import {
	learnedReason,
	reportOf,
	reportOfNone,
	shownThresholds,
	type WeightsReport,
} from './weightsReport';

/** What Match and Find Duplicates are to go by. */
export interface WeightsChoice {
	/** What was learned, a version that is kept, or the ready weights. */
	choice: Learned | number | 'ready';
	/** False for a look before it. */
	forGood: boolean;
}

/** Weights that are told of, and whether they are in use now. */
export interface ChosenWeights extends WeightsReport {
	done: boolean;
}

type WeightsBooks = Pick<StoreSession, 'weights' | 'matches'>;

/**
 * Puts weights to use, or tells what that would change. Too little to learn from is never put to use.
 *
 * @param sessions of the workspace, and of its test copy, where runs by hand decide as the live ones
 * @param now epoch milliseconds
 */
export async function chooseWeights(
	[session, ...copies]: readonly [WeightsBooks, ...WeightsBooks[]],
	{ choice, forGood }: WeightsChoice,
	now: number,
): Promise<ChosenWeights> {
	const books: [VersionBook<KeptWeights>, ...VersionBook<KeptWeights>[]] = [
		session.weights,
		...copies.map(({ weights }) => weights),
	];
	const asked = typeof choice === 'object' ? newVersionOf(choice) : choice;
	const chosen = await chooseVersion(books, asked, forGood, now);
	const { wanted, isInUse } = chosen;
	const use = { ...chosen, total: await session.matches.count() };
	const reason =
		typeof choice === 'object'
			? learnedReason(choice, isInUse && wanted ? wanted.version : null)
			: saysChosen(choice, chosen, names) +
				(wanted === undefined ? '' : ` ${setting(wanted?.weights)}.`);
	if (wanted === undefined) return { ...reportOfNone(use, reason), done: false };
	const learned = typeof choice === 'object' ? choice : undefined;
	return { ...reportOf(wanted?.weights, use, reason, learned), done: isInUse };
}

const newVersionOf = ({ isEnough, weights }: Learned): NewVersion<KeptWeights> | undefined =>
	isEnough
		? {
				isSame: (kept) => writtenWeights(kept.weights) === writtenWeights(weights),
				as: (version) => ({ ...version, weights }),
			}
		: undefined;

const names: VersionNames = {
	...{ what: 'weights', are: 'are', use: 'Use These Weights' },
	ready: 'The ready weights',
	version: (version) => `The weights of version ${version}`,
};

function setting(weights: MatchWeights | undefined): string {
	const { existingFrom, reviewFrom } = shownThresholds(weights?.thresholds ?? startingThresholds);
	return `With them "Existing From (Percent)" is ${existingFrom} and "Review From (Percent)" ${reviewFrom} in Match`;
}
