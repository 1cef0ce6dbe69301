import { lineOf, type WrittenConditions } from '../../check';
import { mostOfActivities, type ActivityRule } from '../activities';
import type { ExceptionRule, ExclusionList } from '../exceptions';
import { namesSame, type Grouped, type RuleGroup } from '../groups';
import type { CategoryNames } from '../givenCategory';
import type { CategoryLine } from '../lines';
import type { QualifyPolicy, ScoringRule } from '../policy';
import type { Tier } from '../tiers';

/** A policy with the conditions of its lines, as they can be looked at. */
export interface LookedPolicy extends QualifyPolicy {
	categoryConditions: readonly WrittenConditions[];
	ruleConditions: readonly WrittenConditions[];
	exceptionConditions: readonly WrittenConditions[];
	/** The names of rules that the policy starts from; a line with 0 points takes the one of its name away. */
	startsFrom?: readonly string[];
}

export const whereOfCategory = ({ category }: CategoryLine, index: number) =>
	lineOf('Categories', index, category);

export const whereOfCategoryNames = ({ means }: CategoryNames, index: number) =>
	lineOf('Category Names', index, means);

/** The name that every rule without one is given is none. */
export const whereOfRule = ({ name }: ScoringRule, index: number) =>
	lineOf('Scoring Rules', index, name === `Rule ${index + 1}` ? '' : name);

export const whereOfActivityRule = ({ name }: ActivityRule, index: number) =>
	lineOf('Activity Rules', index, name === `Activity Rule ${index + 1}` ? '' : name);

export const whereOfGroup = ({ name }: RuleGroup, index: number) => lineOf('Groups', index, name);

export const whereOfException = ({ name }: ExceptionRule, index: number) =>
	lineOf('Exceptions', index, name === `Exception ${index + 1}` ? '' : name);

export const whereOfList = ({ name }: ExclusionList, index: number) =>
	lineOf('Exclusion Lists', index, name === `List ${index + 1}` ? '' : name);

export const whereOfTier = ({ name }: Tier, index: number) => lineOf('Tiers', index, name);

export const groupsOf = ({ groups = [] }: QualifyPolicy): readonly RuleGroup[] => groups;

export const activityRulesOf = ({ activityRules = [] }: QualifyPolicy): readonly ActivityRule[] =>
	activityRules;

/** Whether a line of 0 points is meant, as it takes away what the policy starts from. */
export const takesAway = ({ startsFrom = [] }: LookedPolicy, { name }: { name: string }): boolean =>
	startsFrom.some((each) => namesSame(each, name));

/** A rule of either table, with what it gives or takes at most. */
export interface Giving extends Grouped {
	kind: ScoringRule['kind'];
	where: string;
	/** Of one activity, where it is about those. */
	each: number;
	/** The product for which alone it counts, if any. */
	product?: string | undefined;
}

export const givingOf = (policy: QualifyPolicy): Giving[] => [
	...policy.rules.map((rule, index) => ({
		...{ points: rule.points, group: rule.group, kind: rule.kind, product: rule.product },
		...{ where: whereOfRule(rule, index), each: rule.points },
	})),
	...activityRulesOf(policy).map((rule, index) => ({
		...mostOfActivities(rule),
		...{ kind: 'intent' as const, where: whereOfActivityRule(rule, index), each: rule.points },
	})),
];
