import { nameAt, type Strategy } from './strategy';

/**
 * Whose turn it is: each gets leads by their weight, as exactly as whole leads allow.
 *
 * Promises what `Rotation` does: while the same people are there, nobody is a whole lead off
 * their share at any moment; who is away earns nothing and loses nothing.
 */
export const byTurns: Strategy = {
	word: 'round robin',
	choose({ pool, present, turns }) {
		const chosen = turns.next(present);
		const because = `it was ${nameAt(pool, chosen)}'s turn in the pool "${pool.name}"`;
		return { among: present, chosen, because };
	},
};
