import { LeadOpsError } from '../errors';
import type { Category, ScorePoint, Verdict } from '../lead';
import {
	noKnowledge,
	requestKinds,
	type Knowledge,
	type RequestKind,
	type Strength,
} from './knowledge';
import { rememberingBy } from '../remembering';
import {
	usualLimits,
	type CategoryLimits,
	type CategoryLine,
	type Destination,
	type GivenCounts,
} from './lines';
import { compilePhrases, type PhraseFinder } from './phrases';
import type { ActivityRule } from './activities';
import {
	compileExclusions,
	type ExceptionRule,
	type ExclusionList,
	type Exclusions,
} from './exceptions';
import { indexCategoryNames, type CategoryIndex, type CategoryNames } from './givenCategory';
import { checkCutOffs, usualCutOffs, type GradeCutOffs } from './grade';
import { groupKey, type Grouped, type RuleGroup } from './groups';
import type { VersionedModel } from './learned';
import { sameWords } from './saidWords';
import { checkTiers, type Tier } from './tiers';

/** A line of the Scoring Rules table; its conditions are asked elsewhere. */
export interface ScoringRule extends Grouped {
	name: string;
	/**
	 * Any of them must be seen; an empty list asks for none. `sales words` and `sales hints` stand for
	 * what the pack knows of a category, {@link SALES_MESSAGE} for a message that the model takes for sales.
	 */
	phrases: string[];
	kind: ScorePoint['kind'];
	/** The product or service for which alone it counts; not there or empty for all. */
	product?: string;
}

/** What a score can be: the points of the rules, those that were learned, or both together. */
export const scoreBys = ['rules', 'learned', 'both'] as const;

export type ScoreBy = (typeof scoreBys)[number];

/** What the node's tables and fields say. */
export interface QualifyPolicy {
	categories: CategoryLine[];
	rules: ScoringRule[];
	/** Not there: none. */
	activityRules?: ActivityRule[];
	/** Not there: none. */
	groups?: RuleGroup[];
	/** Asked from the first to the last, before the score counts; not there: none. */
	exceptions?: ExceptionRule[];
	/** Not there: none. */
	exclusions?: ExclusionList[];
	/** In any order. */
	tiers: Tier[];
	/** From how many points on a grade is given; not there: as in a new node. */
	grades?: GradeCutOffs;
	/** What the score is; not there: what the rules give, alone. */
	scoreBy?: Exclude<ScoreBy, 'rules'>;
	/** What was learned, where it counts. */
	learned?: VersionedModel;
	qualifiedFrom: number;
	nurtureFrom: number;
	/** Where a lead goes whose score is below both. */
	belowNurture: Exclude<Verdict, 'qualified' | 'nurture'>;
	/** How sure a category must be; not there: as in a new node. */
	limits?: CategoryLimits;
	/** When another node's category counts; not there: never. */
	given?: GivenCounts;
	/** What that node calls the categories, beside usual names; not there: nothing else. */
	categoryNames?: CategoryNames[];
}

/** A checked policy, with its words ready to be looked for. */
export interface CompiledPolicy extends QualifyPolicy {
	/** Finds the words of the lines first, then those of {@link known}. */
	categoryFinder: PhraseFinder;
	/** What the lists of the finder after the lines are about. */
	known: KnownList[];
	/** Finds the words of the scoring rules first, then those of the exceptions. */
	ruleFinder: PhraseFinder;
	exclusionIndex: Exclusions;
	/** Categories by what another node calls them. */
	categoryIndex: CategoryIndex;
}

/** A list of phrases that the pack knows. */
export type KnownList =
	| { category: Category; strength: Strength; phrases: readonly string[] }
	| { request: RequestKind; phrases: readonly string[] };

/**
 * Checks a policy and makes it ready: its words are compiled once.
 *
 * @param knowledge the words that the pack brings for the categories that the policy has lines of
 * @throws LeadOpsError `number.invalid`, `thresholds.order`, `limit.range`, `category.twoPlaces`, `group.unnamed`,
 * `group.twice`, `group.below`, `grade.order`, `tier.unnamed`, `tier.twice`, `tier.grade`, `tier.sameGrade`,
 * `categoryName.none` or `categoryName.twice`
 */
export function compilePolicy(
	policy: QualifyPolicy,
	knowledge: Knowledge = noKnowledge,
): CompiledPolicy {
	checkNumbers(policy);
	checkThresholds(policy);
	checkLimits(policy.limits ?? usualLimits);
	checkCategories(policy.categories);
	checkGroups(policy.groups);
	checkCutOffs(policy.grades ?? usualCutOffs);
	checkTiers(policy.tiers);
	return {
		...policy,
		...findersOf({ policy, knowledge }),
		exclusionIndex: compileExclusions(policy.exclusions),
		categoryIndex: indexCategoryNames(policy.categoryNames ?? []),
	};
}

/**
 * A policy whose list that comes in with each run holds these entries; they are no part of the settings.
 *
 * @example
 * withComingIn(policy, ['rival.example']).exclusionIndex.domains.size // 1
 */
export const withComingIn = (
	policy: CompiledPolicy,
	entries: readonly string[],
): CompiledPolicy => ({
	...policy,
	exclusionIndex: compileExclusions(
		policy.exclusions?.map((list) => (list.comesIn ? { ...list, entries } : list)),
	),
});

interface WordsOf {
	policy: QualifyPolicy;
	knowledge: Knowledge;
}

/** So many policies are kept ready. */
const MOST_POLICIES = 50;

/**
 * Compiling the pack's thousands of phrases takes as long as many leads, and a node is asked for one
 * lead at a time: the same words are compiled once.
 */
const findersOf = rememberingBy(
	MOST_POLICIES,
	({ policy, knowledge }: WordsOf) =>
		JSON.stringify([
			knowledge.version,
			policy.categories.map(({ category, phrases }) => [category, phrases]),
			phrasesOfRules(policy),
		]),
	({ policy, knowledge }) => {
		const kept = withoutTakenAway(policy.categories, knowledge);
		const known = knownLists(policy.categories, kept);
		return {
			categoryFinder: compilePhrases([
				...policy.categories.map(({ phrases }) => phrases.filter((phrase) => !isTakenAway(phrase))),
				...known.map(({ phrases }) => phrases),
			]),
			known,
			ruleFinder: compilePhrases(
				phrasesOfRules(policy).map((phrases) =>
					phrases.flatMap((phrase) => spelledOut(phrase, kept)),
				),
			),
		};
	},
);

const phrasesOfRules = ({ rules, exceptions = [] }: QualifyPolicy) =>
	[...rules, ...exceptions].map(({ phrases }) => phrases);

const isTakenAway = (phrase: string) => phrase.startsWith('-');

/** Knowledge without the phrases that a line of the same category takes away. */
function withoutTakenAway(lines: readonly CategoryLine[], knowledge: Knowledge): Knowledge {
	const categories = { ...knowledge.categories };
	for (const { category, phrases } of lines) {
		const away = new Set(phrases.filter(isTakenAway).map(sameWords));
		const known = categories[category];
		if (away.size === 0 || !known) continue;
		const kept = (list: readonly string[]) => list.filter((phrase) => !away.has(sameWords(phrase)));
		categories[category] = { sure: kept(known.sure), hints: kept(known.hints) };
	}
	return { ...knowledge, categories };
}

/** Sales is always looked for, another category where the table has a line of it. */
function knownLists(lines: readonly CategoryLine[], knowledge: Knowledge): KnownList[] {
	const asked = new Set<Category>(['sales', ...lines.map(({ category }) => category)]);
	const categories = [...asked].flatMap((category): KnownList[] => {
		const known = knowledge.categories[category];
		return known
			? [
					{ category, strength: 'sure', phrases: known.sure },
					{ category, strength: 'hints', phrases: known.hints },
				]
			: [];
	});
	return [
		...categories,
		...requestKinds.map((request) => ({ request, phrases: knowledge.requests[request] })),
	];
}

/** In a rule's words: a message that is about a purchase, whatever its words. */
export const SALES_MESSAGE = 'sales message';

export const isSalesMessage = (phrase: string) => phrase.toLowerCase() === SALES_MESSAGE;

const knownPhrase = /^(\p{L}+) (words|hints)$/iu;

/** Whether a phrase of a rule stands for what the pack knows, which is in the languages that it reads. */
export const standsForKnown = (phrase: string) =>
	isSalesMessage(phrase) || knownPhrase.test(phrase);

/** A phrase of a rule, or those that it stands for, such as `sales words`. */
function spelledOut(phrase: string, { categories }: Knowledge): readonly string[] {
	if (isSalesMessage(phrase)) return [];
	const [, name = '', kind] = knownPhrase.exec(phrase) ?? [];
	const known = Object.entries(categories).find(
		([category]) => category === name.toLowerCase(),
	)?.[1];
	if (!known) return [phrase];
	return kind?.toLowerCase() === 'words' ? known.sure : known.hints;
}

function checkNumbers({
	categories,
	rules,
	activityRules = [],
	groups = [],
	tiers,
	qualifiedFrom,
	nurtureFrom,
}: QualifyPolicy) {
	const numbers: Array<[label: string, value: number]> = [
		['Qualified From', qualifiedFrom],
		['Nurture From', nurtureFrom],
		...rules.map(({ name, points }): [string, number] => [`Points of the rule "${name}"`, points]),
		...activityRules.map(({ name, points }): [string, number] => [
			`Points Each of the activity rule "${name}"`,
			points,
		]),
		...groups.map(({ name, most }): [string, number] => [
			`Most Points of the group "${name}"`,
			most,
		]),
		...tiers.map(({ name, minimum }): [string, number] => [
			`Minimum Score of the tier "${name}"`,
			minimum,
		]),
		...categories.map(({ category, wordsNeeded }): [string, number] => [
			`Words Needed of the category "${category}"`,
			wordsNeeded,
		]),
	];
	for (const [label, value] of numbers) {
		if (Number.isFinite(value)) continue;
		throw new LeadOpsError({
			code: 'number.invalid',
			message: `${label}: this is not a number`,
			hint: 'Open the node and enter a number there.',
		});
	}
}

function checkThresholds({ qualifiedFrom, nurtureFrom }: QualifyPolicy) {
	if (nurtureFrom <= qualifiedFrom) return;
	throw new LeadOpsError({
		code: 'thresholds.order',
		message: `Nurture From (${nurtureFrom}) is above Qualified From (${qualifiedFrom}), so no lead could ever be nurtured`,
		hint: 'Set Nurture From to a lower number than Qualified From, or to the same one for no nurturing.',
	});
}

/** What the limits are called on the screen. */
const limitLabels: Readonly<Record<keyof CategoryLimits, string>> = {
	sales: 'Sure Enough for Sales',
	elsewhere: 'Sure Enough for Elsewhere',
	away: 'Sure Enough to Turn Away',
};

function checkLimits(limits: CategoryLimits) {
	for (const name of ['sales', 'elsewhere', 'away'] as const) {
		if (limits[name] >= 0 && limits[name] <= 1) continue;
		throw new LeadOpsError({
			code: 'limit.range',
			message: `${limitLabels[name]} is no percentage`,
			hint: 'Enter a number from 0 (never ask a person) to 100 (always ask).',
		});
	}
}

function checkCategories(lines: readonly CategoryLine[]) {
	const places = new Map<Category, Destination>();
	for (const { category, goesTo } of lines) {
		const before = places.get(category) ?? goesTo;
		places.set(category, goesTo);
		if (before === goesTo) continue;
		throw new LeadOpsError({
			code: 'category.twoPlaces',
			message: `Categories: the lines of "${category}" go to two places, ${before} and ${goesTo}`,
			hint: 'Set "Goes To" to the same in all lines of one category.',
		});
	}
}

function checkGroups(groups: readonly RuleGroup[] = []) {
	const names = new Set<string>();
	for (const { name, most } of groups) {
		if (name === '') {
			throw new LeadOpsError({
				code: 'group.unnamed',
				message: `Groups: the group with at most ${most} points has no name`,
				hint: 'Write the name that rules have under Group, or take the line out of the Groups table.',
			});
		}
		if (names.has(groupKey(name))) {
			throw new LeadOpsError({
				code: 'group.twice',
				message: `Groups: "${name}" has two lines`,
				hint: 'Remove one of the two.',
			});
		}
		if (most < 0) {
			throw new LeadOpsError({
				code: 'group.below',
				message: `Groups: Most Points of "${name}" is ${most}`,
				hint: 'Enter 0 or more: it limits points that are taken away as well as those that are given.',
			});
		}
		names.add(groupKey(name));
	}
}
