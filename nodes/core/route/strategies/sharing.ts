import type { AwayTurn } from '../pools';
import { turn } from '../rotationState';
import type { Asked } from './strategy';

/** How many turns somebody may be owed from while they were away. */
const mostOwed: Readonly<Record<AwayTurn, number>> = { skip: 0, hold: 1, credit: 5 };

/**
 * Who shares a turn: those who are there, and who is away as long as they would not be owed more than
 * the pool keeps for them. So nobody comes back to more leads than that, however long they were away.
 *
 * @returns positions, ascending
 */
export function sharing({ pool, present, missing, turns }: Asked): readonly number[] {
	if (missing.length === 0) return present;
	const weightOf = (position: number) => pool.weights[position] ?? 0;
	const most = mostOwed[pool.way.away] * turn;
	const there = present.reduce((sum, position) => sum + weightOf(position), 0);
	const earning = missing.filter((position) => {
		const weight = weightOf(position);
		return turns.standing(position).lag + (turn * weight) / (there + weight) <= most;
	});
	return inOrderOf([...present, ...earning]);
}

export const inOrderOf = (positions: readonly number[]): number[] =>
	positions.toSorted((one, other) => one - other);
