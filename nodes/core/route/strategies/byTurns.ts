import { turn } from '../rotationState';
import { inOrderOf, sharing } from './sharing';
import { nameAt, type Asked, type Strategy } from './strategy';

/**
 * Whose turn it is: each gets leads by their weight, as exactly as whole leads allow.
 *
 * Promises what `Rotation` does: while the same people are there, nobody is a whole lead off
 * their share at any moment; who is away earns nothing and loses nothing. Where the pool keeps turns of
 * those who are away, they earn their share until they are owed one turn or five, and no more; and who
 * catches up gets every second lead at most, unless more than that is their share.
 */
export const byTurns: Strategy = {
	word: 'round robin',
	choose(asked) {
		const { pool, present, missing, turns } = asked;
		const among = sharing(asked);
		const next = turns.next(present, among);
		const others = isCatchingUp(asked, next)
			? present.filter((position) => position !== next)
			: present;
		const chosen = others.length < present.length ? turns.next(others, among) : next;
		const because = `it was ${nameAt(pool, chosen)}'s turn in the pool "${pool.name}"`;
		return { among, looked: inOrderOf([...present, ...missing]), chosen, because };
	},
};

/** Whether somebody had the last lead of those who are there, and is owed more. */
function isCatchingUp({ pool, present, turns }: Asked, position: number): boolean {
	const { lag, lastTurn } = turns.standing(position);
	if (pool.way.away !== 'credit' || lag < turn) return false;
	const others = present.filter((other) => other !== position);
	const weightOf = (each: number) => pool.weights[each] ?? 0;
	const rest = others.reduce((sum, other) => sum + weightOf(other), 0);
	return (
		weightOf(position) < rest && others.every((other) => turns.standing(other).lastTurn < lastTurn)
	);
}
