import { turn } from '../rotationState';
import { fewestOpen } from './fewestOpen';
import { nameAt, type Strategy } from './strategy';

/**
 * Who has the fewest open leads for their weight: weight 2 may have twice as many as weight 1. Several
 * who have equally few take turns, and whoever had a lead because they had the fewest has had theirs, so
 * that of equal ones nobody is next who had the last.
 *
 * Promises that nobody gets a lead while somebody who can take it has fewer for their weight, whoever
 * comes, goes or is done with their leads.
 */
export const leastLoaded: Strategy = {
	word: 'least loaded',
	choose({ pool, present, turns, facts }) {
		const { weights, way } = pool;
		const among = fewestOpen(pool, facts, present);
		const chosen = turns.next(among, present);
		// Who is quick and so has many is not left out for long where others have as few again.
		const isAhead = turns.standing(chosen).lag <= -turn;
		const isWeighted = weights.some((weight) => weight !== weights[0]);
		const fewest = `the fewest open leads${isWeighted ? ' for their weight' : ''}`;
		const name = nameAt(pool, chosen);
		const where = `${way.openOf === 'pool' ? 'that came by' : 'in'} the pool "${pool.name}"`;
		const because =
			among.length > 1
				? `it was ${name}'s turn among ${among.length} who have ${fewest} ${where}`
				: `${name} has ${fewest} ${where}`;
		return { among: isAhead ? among : present, looked: present, chosen, because };
	},
};
