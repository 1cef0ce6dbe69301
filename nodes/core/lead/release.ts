import type { Standing } from './status';

interface ReasonToRelease {
	name: string;
	description: string;
	/** Where the lead stands from then on, if the reason says that. */
	becomes?: Pick<Standing, 'status' | 'closedAs'>;
	/**
	 * Whether the owner had nothing of the lead: unless the settings say otherwise it counts for no cap
	 * of theirs, and they get the turn back.
	 */
	hadNothing: boolean;
	/** Whether the owner is not to have it again. */
	unwanted?: boolean;
}

/** Why somebody has a lead no longer as an open one, as the screen offers it. */
export const releaseReasons = {
	closed: {
		name: 'Closed',
		description: 'The work is over, however it ended',
		becomes: { status: 'closed', closedAs: null },
		hadNothing: false,
	},
	declined: {
		name: 'Declined',
		description: 'The owner does not want it, and nobody else is to have it yet',
		hadNothing: true,
		unwanted: true,
	},
	disqualified: {
		name: 'Disqualified',
		description: 'It was real, and is none that you can sell to',
		becomes: { status: 'closed', closedAs: 'disqualified' },
		hadNothing: false,
	},
	duplicate: {
		name: 'Duplicate',
		description: 'Another lead is the same person',
		becomes: { status: 'closed', closedAs: null },
		hadNothing: true,
	},
	lost: {
		name: 'Lost',
		description: 'They bought nothing',
		becomes: { status: 'closed', closedAs: 'lost' },
		hadNothing: false,
	},
	noShow: {
		name: 'No Show',
		description: 'They did not come to the meeting, and nobody works on it now',
		hadNothing: true,
	},
	spam: {
		name: 'Spam',
		description: 'It was never a lead',
		becomes: { status: 'closed', closedAs: 'disqualified' },
		hadNothing: true,
	},
	won: {
		name: 'Won',
		description: 'They bought',
		becomes: { status: 'customer', closedAs: 'won' },
		hadNothing: false,
	},
} as const satisfies Record<string, ReasonToRelease>;

export type ReleaseReason = keyof typeof releaseReasons;

/**
 * What is to be done for a reason.
 *
 * @example
 * reasonToRelease('lost').becomes // { status: 'closed', closedAs: 'lost' }
 */
export const reasonToRelease = (reason: ReleaseReason): ReasonToRelease => releaseReasons[reason];

/**
 * The word or two by which a reason is kept.
 *
 * @example
 * wordOfReason('noShow') // 'no show'
 */
export const wordOfReason = (reason: ReleaseReason): string =>
	reasonToRelease(reason).name.toLowerCase();

/**
 * The reason that was kept by a word or two; `null` for a word that is none's.
 *
 * @example
 * reasonOfWord('no show')?.hadNothing // true
 */
export const reasonOfWord = (word: string): ReasonToRelease | null =>
	Object.values<ReasonToRelease>(releaseReasons).find(({ name }) => name.toLowerCase() === word) ??
	null;

/** What Lead Route Assign says of a lead that was released. */
export interface Release {
	/**
	 * Whether it was released, now or for this reason before: from its owner, or from those that wait or
	 * that a queue has.
	 */
	released: boolean;
	/** Who had it; `null` where no owner had. */
	owner: string | null;
	/** The reason in a word or two, such as `no show`. */
	why: string;
	/** Since when they had it, or since when it waited. */
	since: string | null;
	/** Whether it was released for this reason before: then nothing was done again. */
	repeated: boolean;
	/** In one sentence. */
	reason: string;
}
