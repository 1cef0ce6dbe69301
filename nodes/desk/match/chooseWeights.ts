import { startingThresholds, writtenWeights, type MatchWeights } from '../../core/match';
import type { KeptWeights, StoreSession } from '../../store';
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
	sessions: readonly [WeightsBooks, ...WeightsBooks[]],
	{ choice, forGood }: WeightsChoice,
	now: number,
): Promise<ChosenWeights> {
	const [{ weights: book, matches }] = sessions;
	const before = await book.inUse();
	const wanted = await wantedOf(book, choice, now);
	const isUsed = forGood && wanted !== undefined;
	if (isUsed) for (const { weights } of sessions) await weights.putToUse(wanted);
	const inUse = isUsed ? (wanted ?? undefined) : before;
	const use = {
		...{ before, inUse, versions: await book.versions(), total: await matches.count() },
	};
	const isInUse = wanted !== undefined && wanted?.version === inUse?.version;
	const reason = reasonOf(choice, { wanted, isInUse, use });
	if (wanted === undefined) return { ...reportOfNone(use, reason), done: false };
	const learned = typeof choice === 'object' ? choice : undefined;
	return { ...reportOf(wanted?.weights, use, reason, learned), done: isInUse };
}

/** What would be in use; `null` for the ready weights, `undefined` where it cannot be. */
async function wantedOf(
	book: WeightsBooks['weights'],
	choice: WeightsChoice['choice'],
	now: number,
): Promise<KeptWeights | null | undefined> {
	if (choice === 'ready') return null;
	if (typeof choice === 'number') return await book.find(choice);
	if (!choice.isEnough) return undefined;
	const inUse = await book.inUse();
	if (inUse && writtenWeights(inUse.weights) === writtenWeights(choice.weights)) return inUse;
	const [newest] = await book.versions();
	return { version: (newest?.version ?? 0) + 1, at: now, weights: choice.weights };
}

interface Told {
	wanted: KeptWeights | null | undefined;
	isInUse: boolean;
	use: { before: KeptWeights | undefined; versions: readonly KeptWeights[] };
}

function reasonOf(choice: WeightsChoice['choice'], { wanted, isInUse, use }: Told): string {
	if (typeof choice === 'object') {
		return learnedReason(choice, isInUse && wanted ? wanted.version : null);
	}
	const { before, versions } = use;
	if (wanted === undefined) {
		const kept = versions.map(({ version }) => version);
		return `Version ${choice} is not kept: ${kept.length === 0 ? 'no weights were put to use yet' : `kept are ${kept.join(', ')}`}.`;
	}
	const name = wanted === null ? 'The ready weights' : `The weights of version ${wanted.version}`;
	const set = setting(wanted?.weights);
	if (isInUse && before?.version === wanted?.version) return `${name} are in use already. ${set}.`;
	return isInUse
		? `${name} are in use now. ${set}.`
		: `${name} are not in use: with "Use These Weights" on they would be. ${set}.`;
}

function setting(weights: MatchWeights | undefined): string {
	const { existingFrom, reviewFrom } = shownThresholds(weights?.thresholds ?? startingThresholds);
	return `With them "Existing From (Percent)" is ${existingFrom} and "Review From (Percent)" ${reviewFrom} in Match`;
}
