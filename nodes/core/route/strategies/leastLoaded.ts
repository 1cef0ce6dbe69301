import { nameAt, type Strategy } from './strategy';

/**
 * Who has the fewest open leads for their weight: weight 2 may have twice as many as weight 1. Several
 * who have equally few take turns.
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
		const chosen = turns.next(among);
		const isWeighted = members.some(({ weight }) => weight !== members[0]?.weight);
		const fewest = `the fewest open leads${isWeighted ? ' for their weight' : ''}`;
		const name = nameAt(pool, chosen);
		const because =
			among.length > 1
				? `it was ${name}'s turn among ${among.length} who have ${fewest} in the pool "${pool.name}"`
				: `${name} has ${fewest} in the pool "${pool.name}"`;
		return { among, chosen, because };
	},
};
