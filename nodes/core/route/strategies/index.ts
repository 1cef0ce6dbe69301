import type { PoolStrategy } from '../pools';
import { bestSkillMatch } from './bestSkillMatch';
import { byTurns } from './byTurns';
import { inOrder } from './inOrder';
import { keptTogether } from './keptTogether';
import { leastLoaded } from './leastLoaded';
import type { Strategy } from './strategy';

export { mayClaim, offerOf } from './firstToClaim';
export { sharingOwn } from './ownTurn';
export type { Able, Choice } from './strategy';

/** How a pool may choose somebody, one file each; where who claims it first has it, nobody is chosen. */
export const strategies: Readonly<Record<Exclude<PoolStrategy, 'claim'>, Strategy>> = {
	turns: byTurns,
	order: inOrder,
	load: leastLoaded,
	skills: bestSkillMatch,
	kept: keptTogether,
};
