import { amongEqual } from './amongEqual';
import { nameAt, type Strategy } from './strategy';

/**
 * The first in the pool's order who can take the lead; of several in one place, whose turn it is, or who
 * has the fewest open leads where the pool says so.
 *
 * Promises that nobody gets a lead while somebody who stands before them can take it, and that those
 * in one place share by weight what comes to them. Who has no place in the order is after all others.
 */
export const inOrder: Strategy = {
	word: 'in order',
	choose({ pool, present, turns, facts }) {
		const placeOf = (position: number) => pool.places[position] ?? Infinity;
		let first = Infinity;
		for (const position of present) first = Math.min(first, placeOf(position));
		const equal = present.filter((position) => placeOf(position) === first);
		const { among, fewest } = amongEqual({ pool, facts }, equal);
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
		return { among, chosen, because: `${because}${fewest}` };
	},
};
