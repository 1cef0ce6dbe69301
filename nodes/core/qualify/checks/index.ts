import { eachThenAll, type Check } from '../../check';
import { compilePolicy, type QualifyPolicy } from '../policy';
import { doubtsOfActivityRule } from './activityRules';
import { doubtsOfCategory } from './categories';
import { doubtsOfExceptions, doubtsOfLists } from './exceptions';
import { doubtsOfGroup } from './groups';
import {
	activityRulesOf,
	groupsOf,
	whereOfActivityRule,
	whereOfCategory,
	whereOfCategoryNames,
	whereOfGroup,
	whereOfRule,
	whereOfTier,
	type LookedPolicy,
} from './lines';
import { saysProducts } from './products';
import { doubtsOfScores } from './scores';
import { doubtsOfRule } from './scoringRules';

export type { LookedPolicy } from './lines';

/** What to look at in how leads are scored: everything, so that all is said at once. */
export const checksOfQualifying = (policy: LookedPolicy): Check[] => [
	...errorsOfTables(policy),
	saysProducts(policy),
	...doubtsOfQualifying(policy),
];

/** What surely is not what was meant, though a run can go on with it. */
export const doubtsOfQualifying = (policy: LookedPolicy): Check[] => [
	...policy.categories.flatMap((line, index) => doubtsOfCategory(policy, line, index)),
	...doubtsOfExceptions(policy),
	...doubtsOfLists(policy),
	...policy.rules.flatMap((rule, index) => doubtsOfRule(policy, rule, index)),
	...activityRulesOf(policy).map((rule, index) => doubtsOfActivityRule(policy, rule, index)),
	...groupsOf(policy).map((group, index) => doubtsOfGroup(policy, group, index)),
	...doubtsOfScores(policy),
];

function errorsOfTables(policy: QualifyPolicy): Check[] {
	const { categories, rules, tiers } = policy;
	const { limits, grades, categoryNames = [], ...tables } = policy;
	const nothing = {
		...tables,
		...{ categories: [], rules: [], activityRules: [], groups: [], tiers: [] },
	};
	const scoresAside = { ...nothing, qualifiedFrom: 0, nurtureFrom: 0 };
	return [
		...eachThenAll('Categories', categories, whereOfCategory, (some) =>
			compilePolicy({ ...scoresAside, categories: [...some] }),
		),
		...eachThenAll('Category Names', categoryNames, whereOfCategoryNames, (some) =>
			compilePolicy({ ...scoresAside, categoryNames: [...some] }),
		),
		...eachThenAll('Scoring Rules', rules, whereOfRule, (some) =>
			compilePolicy({ ...scoresAside, rules: [...some] }),
		),
		...eachThenAll('Activity Rules', activityRulesOf(policy), whereOfActivityRule, (some) =>
			compilePolicy({ ...scoresAside, activityRules: [...some] }),
		),
		...eachThenAll('Groups', groupsOf(policy), whereOfGroup, (some) =>
			compilePolicy({ ...scoresAside, groups: [...some] }),
		),
		{
			where: 'Grades',
			look: () => void compilePolicy({ ...scoresAside, ...(grades && { grades }) }),
		},
		...eachThenAll('Tiers', tiers, whereOfTier, (some) =>
			compilePolicy({ ...scoresAside, tiers: [...some] }),
		),
		{ where: 'Nurture From', look: () => void compilePolicy(nothing) },
		{
			where: 'Sure Enough',
			look: () => void compilePolicy({ ...scoresAside, ...(limits && { limits }) }),
		},
	];
}
