import type { Check } from '../../check';
import { doubtsOfAccounts, errorsOfAccounts } from './accounts';
import { addressOf } from './address';
import { doubtsOfCaps, errorsOfCaps } from './caps';
import { doubtsOfBackups } from './backups';
import { doubtsOfClockTimes } from './clocks';
import { doubtsOfGaps } from './gaps';
import { doubtsOfHours } from './hours';
import type { LookedPolicy } from './looked';
import { doubtsOfOwners, errorsOfOwners } from './owners';
import { doubtsOfPools, errorsOfPools } from './pools';
import { doubtsOfReview, errorsOfReview } from './review';
import { doubtsOfTargets } from './targets';
import { doubtsOfRules, errorsOfRules } from './rules';
import { doubtsOfTerritories, errorsOfTerritories } from './territories';

export { sharedAccounts } from './accounts';
export type { FlowClock, FlowClocks } from './flowClocks';
export type { LookedPolicy } from './looked';

/**
 * What to look at in how leads find owners: everything, so that all is said at once.
 *
 * @example
 * problemsOf(checksOfRouting(policy)).map(({ where }) => where)
 * // ['Owners: row 2 (Bo)', 'Rules: row 3 (Bavaria), condition 2']
 */
export const checksOfRouting = (policy: LookedPolicy): Check[] => [
	...errorsOfOwners(policy.lines),
	...errorsOfAccounts(policy),
	...errorsOfPools(policy.pools),
	...errorsOfRules(policy),
	...errorsOfTerritories(policy),
	...errorsOfCaps(policy),
	...errorsOfReview(policy),
	...doubtsOfRouting(policy),
];

/** What surely is not what was meant, though a run can go on with it. */
export const doubtsOfRouting = (policy: LookedPolicy): Check[] => [
	...doubtsOfOwners(policy),
	...doubtsOfAccounts(policy),
	...doubtsOfPools(policy),
	...doubtsOfRules(policy),
	...doubtsOfCaps(policy),
	...doubtsOfTargets(policy),
	...doubtsOfTerritories(policy),
	...doubtsOfBackups(policy),
	...doubtsOfHours(policy),
	...doubtsOfGaps(policy),
	...doubtsOfClockTimes(policy),
	...doubtsOfReview(policy),
	{
		where: 'Fallback Queue Email',
		look: () => addressOf('Fallback Queue Email', policy.fallbackQueue.email),
	},
];
