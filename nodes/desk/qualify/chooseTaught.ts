import { writtenTaught } from '../../core/qualify';
import type { KeptTaught, StoreSession, VersionBook } from '../../store';
import { chooseVersion, saysChosen, type NewVersion, type VersionNames } from '../learned';
import { taughtReason, taughtReport, type TaughtHistory, type TaughtReport } from './taughtReport';

/** By what categories are to be told. */
export interface TaughtChoice {
	/** What was learned, a version that is kept, or the built-in model alone. */
	choice: TaughtHistory | number | 'ready';
	/** False for a look before it. */
	forGood: boolean;
}

/** What was taught, as it is told of, and whether it is in use now. */
export interface ChosenTaught extends TaughtReport {
	done: boolean;
}

type TaughtBooks = Pick<StoreSession, 'taught'>;

/**
 * Puts what people taught about categories to use, or tells what it says. What tells held-out messages no better
 * is never put to use.
 *
 * @param sessions of the workspace, and of its test copy, where runs by hand decide as the live ones
 * @param now epoch milliseconds
 */
export async function chooseTaught(
	[session, ...copies]: readonly [TaughtBooks, ...TaughtBooks[]],
	{ choice, forGood }: TaughtChoice,
	now: number,
): Promise<ChosenTaught> {
	const books: [VersionBook<KeptTaught>, ...VersionBook<KeptTaught>[]] = [
		session.taught,
		...copies.map(({ taught }) => taught),
	];
	const asked = typeof choice === 'object' ? newVersionOf(choice) : choice;
	const chosen = await chooseVersion(books, asked, forGood, now);
	const { wanted, isInUse } = chosen;
	const reason =
		typeof choice === 'object'
			? taughtReason(choice, isInUse && wanted ? wanted.version : null)
			: saysChosen(choice, chosen, names);
	const learned = typeof choice === 'object' ? choice : undefined;
	return { ...taughtReport(chosen, reason, learned), done: isInUse };
}

function newVersionOf({ model }: TaughtHistory): NewVersion<KeptTaught> | undefined {
	if (!model) return undefined;
	return {
		isSame: (kept) => writtenTaught(kept.model) === writtenTaught(model),
		as: (version) => ({ ...version, model }),
	};
}

const names: VersionNames = {
	...{ what: 'learned categories', are: 'are', use: 'Use for Categories' },
	ready: 'The categories as the node comes with them',
	version: (version) => `The learned categories of version ${version}`,
};
