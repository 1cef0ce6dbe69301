import type { KeepBy } from '../pools';
import { byTurns } from './byTurns';
import { sharingOwn } from './ownTurn';
import { nameAt, type Strategy } from './strategy';

/** What leads have in common that are kept together. */
const commonBy: Readonly<Record<KeepBy, string>> = {
	domain: 'the leads of this company',
	company: 'the leads of this company',
	value: 'the leads that belong with this one',
};

/**
 * Who had the newest lead with the same value in the pool, such as of the same company; where they
 * cannot take it, or nobody had one, whose turn it is, who has them from then on.
 *
 * Promises that leads with the same value go to one owner for as long as that owner can take them, and
 * that new values are shared as By Turns shares leads. Those that are kept together take a turn where
 * the pool counts a known owner's lead.
 */
export const keptTogether: Strategy = {
	word: 'kept together',
	choose(asked) {
		const { pool, present, turns, facts } = asked;
		const keeper = facts.keeper(pool);
		const chosen = keeper ? pool.members.indexOf(keeper) : -1;
		const common = commonBy[pool.way.keepBy];
		if (present.includes(chosen)) {
			const among = sharingOwn(pool, turns, () => present, chosen);
			const because = `${nameAt(pool, chosen)} has ${common} in the pool "${pool.name}"`;
			return { among, looked: among, chosen, because };
		}
		const choice = byTurns.choose(asked);
		if (!keeper) return choice;
		const { name } = keeper.owner;
		const because = `${choice.because}, as ${name}, who has ${common}, could not take it`;
		return { ...choice, because };
	},
};
