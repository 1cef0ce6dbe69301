import type { Pool } from '../roster';

/**
 * Nobody is chosen: the lead waits in the pool's queue, and whoever of the pool claims it first has it.
 * So it is no strategy that chooses, and takes nobody's turn.
 *
 * @returns a clause of the reason
 */
export const offerOf = ({ name }: Pick<Pool, 'name'>): string =>
	`whoever of the pool "${name}" claims it first has it`;

/**
 * Whether somebody may claim a lead that waits for a pool: anybody may, unless only the pool is to.
 *
 * @example
 * mayClaim(poolNamed(roster, 'DACH'), ann)
 */
export const mayClaim = ({ way, members }: Pool, member: Pool['members'][number]): boolean =>
	way.strategy !== 'claim' || members.includes(member);
