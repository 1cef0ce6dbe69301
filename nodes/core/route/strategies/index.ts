import type { PoolStrategy } from '../pools';
import { bestSkillMatch } from './bestSkillMatch';
import { byTurns } from './byTurns';
import { inOrder } from './inOrder';
import { keptTogether } from './keptTogether';
import { leastLoaded } from './leastLoaded';
import type { Strategy } from './strategy';

export { sharingOwn } from './ownTurn';
export type { Able, Choice } from './strategy';

/** How a pool may share, one file each. */
export const strategies: Readonly<Record<PoolStrategy, Strategy>> = {
	turns: byTurns,
	order: inOrder,
	load: leastLoaded,
	skills: bestSkillMatch,
	kept: keptTogether,
};
