import type { RouteFacts } from '../facts';
import type { Pool } from '../roster';
import { turn } from '../rotationState';
import { inOrderOf } from './sharing';

/** So many turns somebody may be ahead by leads that were theirs already; more of them count no more. */
const mostAhead = 5;

/**
 * Who shares the turn that somebody takes with a lead that was theirs already. Where the pool does not
 * count it, and for who is five turns ahead, they alone do, which changes nothing: so a good customer's
 * owner is not left without new leads.
 *
 * @param present positions of those who could have taken it
 * @returns positions, ascending
 */
export function sharingOwn(
	{ way }: Pick<Pool, 'way'>,
	turns: ReturnType<RouteFacts['rotation']>,
	present: () => readonly number[],
	chosen: number,
): readonly number[] {
	const isFarAhead = turns.standing(chosen).lag <= -mostAhead * turn;
	return !way.knownTakesTurn || isFarAhead
		? [chosen]
		: inOrderOf([...new Set([...present(), chosen])]);
}
