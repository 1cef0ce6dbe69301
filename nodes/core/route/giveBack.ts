import type { RotationMember } from './rotation';
import { turn, type RotationState } from './rotationState';
import { splitShares } from './splitShares';

/** A turn that was taken, as the record of its decision has it. */
export interface TakenTurn {
	/** Who shared it, in the order of the pool, with their weights of then. */
	present: readonly RotationMember[];
	/** The number of the pool's turn that was theirs last before it; 0 for never. */
	lastTurns: readonly number[];
	/** The key of whose turn it was. */
	chosen: string;
}

/**
 * Gives a turn back to whose it was: everybody who shared it stands as if it had never been, so that
 * lags go on adding up to 0. Nobody is owed more than one whole turn by it: who would be has had
 * their credit already, and many that come back at once are no flood of leads.
 *
 * @param state the pool as it is now, whoever had turns since; not changed
 * @returns `null` where the turn is not given back
 * @example
 * giveBack(state, { present: [ann, bo], lastTurns: [0, 0], chosen: 'ann' })?.members.ann.lag // 0
 */
export function giveBack(
	state: RotationState,
	{ present, lastTurns, chosen }: TakenTurn,
): RotationState | null {
	if (!present.some(({ key }) => key === chosen)) return null;
	const shares = new Float64Array(present.length);
	splitShares(turn, Math.max(0, ...lastTurns), present, [...present.keys()], shares);
	const members = { ...state.members };
	// Where others have had a turn since, it was theirs longer ago than those anyway.
	const isNewest = present.every(
		({ key }) => key === chosen || (members[key]?.lastTurn ?? 0) < (members[chosen]?.lastTurn ?? 0),
	);
	for (const [position, { key }] of present.entries()) {
		const { lag = 0, turns = 0, lastTurn = 0 } = members[key] ?? {};
		const own = key === chosen;
		members[key] = {
			lag: lag - (shares[position] ?? 0) + (own ? turn : 0),
			turns: own ? Math.max(0, turns - 1) : turns,
			lastTurn: own && isNewest ? (lastTurns[position] ?? lastTurn) : lastTurn,
		};
	}
	return (members[chosen]?.lag ?? 0) > turn ? null : { ...state, members };
}
