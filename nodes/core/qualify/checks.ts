import {
	checksOfConditions,
	didYouMean,
	eachThenAll,
	implies,
	lineOf,
	type Check,
	type Finding,
	type WrittenConditions,
} from '../check';
import { activityKinds, readActivityKind } from '../lead';
import { nearNames } from '../nearNames';
import { mostOfActivities, type ActivityRule } from './activities';
import { groupKey, mostPoints, type Grouped, type RuleGroup } from './groups';
import { builtInKnowledge } from './knowledge';
import type { CategoryLine } from './lines';
import { compilePolicy, type QualifyPolicy, type ScoringRule } from './policy';
import { sameWords } from './saidWords';

/** A policy with the conditions of its lines, as they can be looked at. */
export interface LookedPolicy extends QualifyPolicy {
	categoryConditions: readonly WrittenConditions[];
	ruleConditions: readonly WrittenConditions[];
}

/** What to look at in how leads are scored: everything, so that all is said at once. */
export const checksOfQualifying = (policy: LookedPolicy): Check[] => [
	...errorsOfTables(policy),
	...doubtsOfQualifying(policy),
];

/** What surely is not what was meant, though a run can go on with it. */
export const doubtsOfQualifying = (policy: LookedPolicy): Check[] => [
	...policy.categories.flatMap((line, index) => doubtsOfCategory(policy, line, index)),
	...policy.rules.flatMap((rule, index) => doubtsOfRule(policy, rule, index)),
	...activityRulesOf(policy).map((rule, index) => doubtsOfActivityRule(policy, rule, index)),
	...groupsOf(policy).map((group, index) => doubtsOfGroup(policy, group, index)),
	...doubtsOfScores(policy),
];

function errorsOfTables(policy: QualifyPolicy): Check[] {
	const { categories, rules, tiers } = policy;
	const { limits, ...withoutLimits } = policy;
	const nothing = {
		...withoutLimits,
		...{ categories: [], rules: [], activityRules: [], groups: [], tiers: [] },
	};
	const scoresAside = { ...nothing, qualifiedFrom: 0, nurtureFrom: 0 };
	return [
		...eachThenAll('Categories', categories, whereOfCategory, (some) =>
			compilePolicy({ ...scoresAside, categories: [...some] }),
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
		...eachThenAll(
			'Tiers',
			tiers,
			({ name }, index) => lineOf('Tiers', index, name),
			(some) => compilePolicy({ ...scoresAside, tiers: [...some] }),
		),
		{ where: 'Nurture From', look: () => void compilePolicy(nothing) },
		{
			where: 'Sure Enough',
			look: () => void compilePolicy({ ...scoresAside, ...(limits && { limits }) }),
		},
	];
}

const whereOfCategory = ({ category }: CategoryLine, index: number) =>
	lineOf('Categories', index, category);

/** The name that every rule without one is given is none. */
const whereOfRule = ({ name }: ScoringRule, index: number) =>
	lineOf('Scoring Rules', index, name === `Rule ${index + 1}` ? '' : name);

const whereOfGroup = ({ name }: RuleGroup, index: number) => lineOf('Groups', index, name);

const groupsOf = ({ groups = [] }: QualifyPolicy) => groups;

const whereOfActivityRule = ({ name }: ActivityRule, index: number) =>
	lineOf('Activity Rules', index, name === `Activity Rule ${index + 1}` ? '' : name);

const activityRulesOf = ({ activityRules = [] }: QualifyPolicy) => activityRules;

/** What the rules of both tables give or take at most. */
const givingOf = (policy: QualifyPolicy): Grouped[] => [
	...policy.rules,
	...activityRulesOf(policy).map(mostOfActivities),
];

function doubtsOfCategory(policy: LookedPolicy, line: CategoryLine, index: number): Check[] {
	const where = whereOfCategory(line, index);
	const conditions = policy.categoryConditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{ where, look: () => line.phrases.flatMap((phrase) => takesNothingAway(line, phrase)) },
	];
}

/** `-casion`, where the pack knows no such word of the category. */
function takesNothingAway({ category }: CategoryLine, phrase: string): Finding[] {
	if (!phrase.startsWith('-')) return [];
	const known = builtInKnowledge.categories[category];
	const phrases = [...(known?.sure ?? []), ...(known?.hints ?? [])];
	const wanted = sameWords(phrase);
	if (phrases.some((each) => sameWords(each) === wanted)) return [];
	return [
		{
			severity: 'warning',
			code: 'words.notKnown',
			message: `Words has "${phrase}", and there is no such word of ${category} to take away`,
			hint: didYouMean(
				nearNames(phrase.slice(1), phrases, (each) => [each]).map((each) => `"-${each}"`),
			),
		},
	];
}

function doubtsOfRule(policy: LookedPolicy, rule: ScoringRule, index: number): Check[] {
	const where = whereOfRule(rule, index);
	const conditions = policy.ruleConditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{
			where,
			look: () => [
				...rule.phrases.flatMap(noSuchList),
				...(rule.points === 0 ? [noPoints] : []),
				...(rule.phrases.length === 0 && conditions?.list.length === 0 ? [forEveryLead] : []),
				...noSuchGroup(policy, rule),
				...countedTwice(policy, rule, index),
			],
		},
	];
}

const noPoints: Finding = {
	severity: 'warning',
	code: 'rule.noPoints',
	message: 'the rule gives 0 points, so it changes nothing',
	hint: 'Enter Points above or below 0, or remove the rule.',
};

const forEveryLead: Finding = {
	severity: 'note',
	code: 'rule.forEveryLead',
	message: 'the rule has neither Words nor Conditions, so every lead gets its points',
	hint: 'Say when it applies.',
};

/** `salse words`, where `sales words` stands for what the pack knows. */
function noSuchList(phrase: string): Finding[] {
	const [, name = ''] = /^(\p{L}+) (?:words|hints)$/iu.exec(phrase) ?? [];
	const lists = Object.keys(builtInKnowledge.categories);
	const near = nearNames(name, lists, (list) => [list]);
	if (name === '' || lists.includes(name.toLowerCase()) || near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'words.noSuchList',
			message: `Words has "${phrase}", which is looked for as it stands, and no list is called so`,
			hint: didYouMean(near.map((list) => `"${phrase.replace(name, list)}"`)),
		},
	];
}

/** An activity rule that gives nothing, less than one activity is worth, or asks for a slip of the pen. */
const doubtsOfActivityRule = (policy: LookedPolicy, rule: ActivityRule, index: number): Check => ({
	where: whereOfActivityRule(rule, index),
	look: () => [
		...(rule.points === 0 ? [noPoints] : []),
		...(rule.kinds.length === 0 ? [ofAnyActivity] : rule.kinds.flatMap(unknownActivity)),
		...(rule.most > 0 && rule.most < Math.abs(rule.points) ? [mostBelowOne(rule)] : []),
		...noSuchGroup(policy, rule),
	],
});

const ofAnyActivity: Finding = {
	severity: 'note',
	code: 'activity.any',
	message: 'the rule names no Activities, so it counts all of them, also those of your own people',
	hint: 'Name the kinds that show that somebody wants to buy, such as reply, meeting.',
};

const mostBelowOne = ({ most, points }: ActivityRule): Finding => ({
	severity: 'warning',
	code: 'activity.mostBelowOne',
	message: `Most Points is ${most}, and one activity has ${points}, which never count whole`,
	hint: 'Raise Most Points, or lower Points Each.',
});

/** A slip in the name of an activity; a word of one's own is like no other. */
function unknownActivity(kind: string): Finding[] {
	const known = Object.keys(activityKinds);
	const near = nearNames(readActivityKind(kind), known, (name) => [name]);
	if (known.includes(readActivityKind(kind)) || near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'activity.unknown',
			message: `Activities names "${kind}", which is no activity that is known`,
			hint: didYouMean(near.map((name) => `"${name}"`)),
		},
	];
}

/** A group that a rule names and that has no line, so that nothing limits it. */
function noSuchGroup(policy: QualifyPolicy, { group = '' }: Grouped): Finding[] {
	const key = groupKey(group);
	const names = groupsOf(policy).map(({ name }) => name);
	if (key === '' || names.some((name) => groupKey(name) === key)) return [];
	const near = nearNames(group, names, (name) => [name]);
	return [
		{
			severity: 'warning',
			code: 'group.unknown',
			message: `Group is "${group}", and Groups has no such line, so nothing limits the points`,
			hint: didYouMean(near) || `Add a line "${group}" to Groups, or empty the cell.`,
		},
	];
}

/** A cap that no rule meets, or that one rule alone is above. */
const doubtsOfGroup = (policy: LookedPolicy, group: RuleGroup, index: number): Check => ({
	where: whereOfGroup(group, index),
	look: () => {
		const key = groupKey(group.name);
		const rules = [
			...policy.rules.map((rule, at) => ({ rule, where: whereOfRule(rule, at) })),
			...activityRulesOf(policy).map((rule, at) => ({ rule, where: whereOfActivityRule(rule, at) })),
		];
		const own = rules.filter(({ rule }) => key !== '' && groupKey(rule.group) === key);
		if (own.length === 0) return key === '' ? [] : [noRuleOfGroup(group)];
		return own
			.filter(({ rule }) => Math.abs(rule.points) > group.most)
			.map(({ rule, where }): Finding => ({
				severity: 'warning',
				code: 'group.belowRule',
				message: `Most Points is ${group.most}, and ${where} has ${rule.points}, which never count whole`,
				hint: 'Raise Most Points, or give the rule fewer points.',
			}));
	},
});

const noRuleOfGroup = ({ name }: RuleGroup): Finding => ({
	severity: 'note',
	code: 'group.unused',
	message: `no rule has "${name}" under Group`,
	hint: 'Write the name into the rules that belong together, or remove the line.',
});

/** A rule that is met by just the same leads as one above it. */
function countedTwice({ rules, ruleConditions }: LookedPolicy, rule: ScoringRule, index: number) {
	const own = ruleConditions[index];
	const words = sameList(rule.phrases);
	const above = rules.slice(0, index).findIndex((earlier, at) => {
		const other = ruleConditions[at];
		if (!own || !other || earlier.kind !== rule.kind || sameList(earlier.phrases) !== words)
			return false;
		const asksNothing = own.list.length === 0 && words === '';
		return !asksNothing && implies(own, other) && implies(other, own);
	});
	const earlier = rules[above];
	if (!earlier) return [];
	return [
		{
			severity: 'warning',
			code: 'rule.twice',
			message: `the rule asks the same as ${whereOfRule(earlier, above)}, so its points count twice`,
			hint: 'Remove one of the two.',
		} as const,
	];
}

const sameList = (phrases: readonly string[]) => phrases.map(sameWords).toSorted().join('\n');

/** Scores that no lead can reach with the rules that there are. */
function doubtsOfScores(policy: LookedPolicy): Check[] {
	const { groups, qualifiedFrom, nurtureFrom, tiers } = policy;
	const most = mostPoints(givingOf(policy), groups);
	const beyond = (label: string, least: number): Finding[] =>
		least <= most || !Number.isFinite(most)
			? []
			: [
					{
						severity: 'warning',
						code: 'score.beyond',
						message: `${label} is ${least}, and all rules together give at most ${most} points, so no lead reaches it`,
						hint: `Lower it to ${most} or less, or give rules more points.`,
					},
				];
	return [
		{ where: 'Qualified From', look: () => beyond('Qualified From', qualifiedFrom) },
		{ where: 'Nurture From', look: () => beyond('Nurture From', nurtureFrom) },
		...tiers.map(
			({ name, minimum }, index): Check => ({
				where: lineOf('Tiers', index, name),
				look: () => beyond('Minimum Score', minimum),
			}),
		),
	];
}
