import { LeadOpsError } from '../errors';
import type { Category, ScorePoint, Verdict } from '../lead';
import { compilePhrases, type PhraseFinder } from './phrases';

/** Where the inquiries of a category go: to one output, or wherever their score leads. */
export type Destination = 'score' | Verdict;

/** A line of the Categories table. A category may have several. */
export interface CategoryLine {
	category: Category;
	phrases: string[];
	/** How many different phrases must be seen before the line is sure. */
	wordsNeeded: number;
	goesTo: Destination;
}

/** A line of the Scoring Rules table; its conditions are asked elsewhere. */
export interface ScoringRule {
	name: string;
	/** Any of them must be seen; an empty list asks for none. */
	phrases: string[];
	kind: ScorePoint['kind'];
	/** May be negative. */
	points: number;
}

export interface Tier {
	name: string;
	/** The least score, in points. */
	minimum: number;
}

/** What the node's tables and fields say. */
export interface QualifyPolicy {
	categories: CategoryLine[];
	rules: ScoringRule[];
	/** In any order. */
	tiers: Tier[];
	qualifiedFrom: number;
	nurtureFrom: number;
	/** Where a lead goes whose score is below both. */
	belowNurture: Exclude<Verdict, 'qualified' | 'nurture'>;
}

/** A checked policy, with its words ready to be looked for. */
export interface CompiledPolicy extends QualifyPolicy {
	categoryFinder: PhraseFinder;
	ruleFinder: PhraseFinder;
}

/**
 * Checks a policy and makes it ready: tiers with the highest first, words compiled once.
 *
 * @throws LeadOpsError `number.invalid`, `thresholds.order`, `category.twoPlaces`, `tier.unnamed`
 * or `tier.twice`
 */
export function compilePolicy(policy: QualifyPolicy): CompiledPolicy {
	checkNumbers(policy);
	checkThresholds(policy);
	checkCategories(policy.categories);
	checkTiers(policy.tiers);
	return {
		...policy,
		tiers: [...policy.tiers].sort((a, b) => b.minimum - a.minimum),
		categoryFinder: compilePhrases(policy.categories.map(({ phrases }) => phrases)),
		ruleFinder: compilePhrases(policy.rules.map(({ phrases }) => phrases)),
	};
}

function checkNumbers({ categories, rules, tiers, qualifiedFrom, nurtureFrom }: QualifyPolicy) {
	const numbers: Array<[label: string, value: number]> = [
		['Qualified From', qualifiedFrom],
		['Nurture From', nurtureFrom],
		...rules.map(({ name, points }): [string, number] => [`Points of the rule "${name}"`, points]),
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

function checkTiers(tiers: readonly Tier[]) {
	const names = new Map<number, string>();
	for (const { name, minimum } of tiers) {
		if (name === '') {
			throw new LeadOpsError({
				code: 'tier.unnamed',
				message: `Tiers: the tier from ${minimum} points has no name`,
				hint: 'Give it a name, or take the line out of the Tiers table.',
			});
		}
		const other = names.get(minimum);
		if (other !== undefined) {
			throw new LeadOpsError({
				code: 'tier.twice',
				message: `Tiers: "${other}" and "${name}" both start at ${minimum} points, so one of them is never given`,
				hint: 'Set another minimum score for one of them.',
			});
		}
		names.set(minimum, name);
	}
}
