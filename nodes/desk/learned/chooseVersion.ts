import type { KeptVersion, VersionBook } from '../../store';

/** Something that was learned, to become a version. */
export interface NewVersion<Kept extends KeptVersion> {
	/** Whether a version says just the same: then that one is meant, and none is made. */
	isSame: (kept: Kept) => boolean;
	/** It, as a version. */
	as: (version: KeptVersion) => Kept;
}

/** What is asked for, and what is in use from now on. */
export interface ChosenVersion<Kept extends KeptVersion> {
	/** `null` for what comes with the pack; `undefined` where it cannot be used. */
	wanted: Kept | null | undefined;
	/** Whether what is wanted is in use now. */
	isInUse: boolean;
	/** The one that was in use before; none for what comes with the pack. */
	before: Kept | undefined;
	/** The one in use from now on; likewise. */
	inUse: Kept | undefined;
	/** The newest first. */
	versions: Kept[];
}

/**
 * Puts what was learned, or a version that is kept, to use, or only tells what that would be.
 *
 * @param books of the workspace, and of its test copy, where runs by hand decide as the live ones
 * @param choice `ready` for what comes with the pack; `undefined` where too little was learned
 * @param forGood false for a look before it
 * @param now epoch milliseconds
 */
export async function chooseVersion<Kept extends KeptVersion>(
	books: readonly [VersionBook<Kept>, ...VersionBook<Kept>[]],
	choice: NewVersion<Kept> | number | 'ready' | undefined,
	forGood: boolean,
	now: number,
): Promise<ChosenVersion<Kept>> {
	const [book] = books;
	const before = await book.inUse();
	const wanted = await wantedOf(book, choice, now);
	const isUsed = forGood && wanted !== undefined;
	if (isUsed) for (const each of books) await each.putToUse(wanted);
	const inUse = isUsed ? (wanted ?? undefined) : before;
	const isInUse = wanted !== undefined && wanted?.version === inUse?.version;
	return { wanted, isInUse, before, inUse, versions: await book.versions() };
}

async function wantedOf<Kept extends KeptVersion>(
	book: VersionBook<Kept>,
	choice: NewVersion<Kept> | number | 'ready' | undefined,
	now: number,
): Promise<Kept | null | undefined> {
	if (choice === undefined) return undefined;
	if (choice === 'ready') return null;
	if (typeof choice === 'number') return await book.find(choice);
	const inUse = await book.inUse();
	if (inUse && choice.isSame(inUse)) return inUse;
	const [newest] = await book.versions();
	return choice.as({ version: (newest?.version ?? 0) + 1, at: now });
}

/** What versions are called. */
export interface VersionNames {
	/** In a sentence, such as `weights`. */
	what: string;
	/** What comes with the pack, at the beginning of a sentence. */
	ready: string;
	/** A version, likewise. */
	version: (version: number) => string;
	/** Whether those are several. */
	are: 'is' | 'are';
	/** The switch on the screen that puts them to use. */
	use: string;
}

/**
 * What became of a version that was asked for, or of what comes with the pack, in a sentence.
 *
 * @example
 * saysChosen(3, chosen, names) // 'The weights of version 3 are in use now.'
 */
export function saysChosen<Kept extends KeptVersion>(
	choice: number | 'ready',
	{ wanted, isInUse, before, versions }: ChosenVersion<Kept>,
	{ what, ready, version, are, use }: VersionNames,
): string {
	if (wanted === undefined) {
		const kept = versions.map((each) => each.version);
		const some =
			kept.length === 0
				? `no ${what} ${are === 'are' ? 'were' : 'was'} put to use yet`
				: `kept are ${kept.join(', ')}`;
		return `Version ${choice} is not kept: ${some}.`;
	}
	const name = wanted === null ? ready : version(wanted.version);
	if (!isInUse) {
		const they = are === 'are' ? 'they' : 'it';
		return `${name} ${are} not in use: with "${use}" on ${they} would be.`;
	}
	const already = before?.version === wanted?.version;
	return `${name} ${are} in use ${already ? 'already' : 'now'}.`;
}
