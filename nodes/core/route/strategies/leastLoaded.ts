import { turn } from '../rotationState';
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
		const { members } = pool;
		const loadOf = (position: number) => {
			const member = members[position];
			return member ? facts.openLeads(member) / member.weight : Infinity;
		};
		const loads = present.map(loadOf);
		const least = loads.reduce((fewest, load) => Math.min(fewest, load), Infinity);
		const among = present.filter((_position, n) => loads[n] === least);
		const chosen = turns.next(among, present);
		// Who is quick and so has many is not left out for long where others have as few again.
		const isAhead = turns.standing(chosen).lag <= -turn;
		const isWeighted = members.some(({ weight }) => weight !== members[0]?.weight);
		const fewest = `the fewest open leads${isWeighted ? ' for their weight' : ''}`;
		const name = nameAt(pool, chosen);
		const because =
			among.length > 1
				? `it was ${name}'s turn among ${among.length} who have ${fewest} in the pool "${pool.name}"`
				: `${name} has ${fewest} in the pool "${pool.name}"`;
		return { among: isAhead ? among : present, looked: present, chosen, because };
	},
};
