import { nameAt, type Strategy } from './strategy';

/**
 * The first in the pool's order who can take the lead; several in one place take turns.
 *
 * Promises that nobody gets a lead while somebody who stands before them can take it, and that those
 * in one place share by weight what comes to them. Who has no place in the order is after all others.
 */
export const inOrder: Strategy = {
	word: 'in order',
	choose({ pool, present, turns }) {
		const placeOf = (position: number) => pool.places[position] ?? Infinity;
		let first = Infinity;
		for (const position of present) first = Math.min(first, placeOf(position));
		const among = present.filter((position) => placeOf(position) === first);
		const chosen = turns.next(among);
		const isFirst = pool.places.every((place) => place >= first);
		const name = nameAt(pool, chosen);
		const order = `in the order of the pool "${pool.name}"`;
		const because =
			among.length > 1
				? `it was ${name}'s turn among ${among.length} in one place ${order}`
				: isFirst
					? `${name} is first ${order}`
					: `${name} is the first ${order} who can take it`;
		return { among, chosen, because };
	},
};
