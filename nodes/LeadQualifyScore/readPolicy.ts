import type { FilterValue } from 'n8n-workflow';
import type { Category, ScorePoint } from '../core/lead';
import { splitPhrases, type Destination, type QualifyPolicy } from '../core/qualify';

/** A line of the Categories table as n8n gives it. */
export interface CategoryRow {
	category: Category;
	words?: string;
	wordsNeeded?: number;
	goesTo: Destination;
	conditions?: FilterValue;
}

/** A line of the Scoring Rules table as n8n gives it. */
export interface RuleRow {
	name?: string;
	words?: string;
	conditions?: FilterValue;
	kind: ScorePoint['kind'];
	points: number;
}

/** A line of the Tiers table as n8n gives it. */
export interface TierRow {
	name: string;
	minimum: number;
}

/** The node's parameters as n8n gives them. */
export interface PolicyParameters {
	categories: { line?: CategoryRow[] };
	rules: { rule?: RuleRow[] };
	tiers: { tier?: TierRow[] };
	qualifiedFrom: number;
	nurtureFrom: number;
	belowNurture: QualifyPolicy['belowNurture'];
}

/** Reads the tables on the screen as a policy. */
export const readPolicy = (parameters: PolicyParameters): QualifyPolicy => ({
	categories: (parameters.categories.line ?? []).map(
		({ category, words, wordsNeeded, goesTo }) => ({
			category,
			phrases: splitPhrases(text(words)),
			wordsNeeded: numberIn(wordsNeeded ?? 1),
			goesTo,
		}),
	),
	rules: (parameters.rules.rule ?? []).map(({ name, words, kind, points }, index) => ({
		name: text(name) || `Rule ${index + 1}`,
		phrases: splitPhrases(text(words)),
		kind,
		points: numberIn(points),
	})),
	tiers: (parameters.tiers.tier ?? []).map(({ name, minimum }) => ({
		name: text(name),
		minimum: numberIn(minimum),
	})),
	qualifiedFrom: numberIn(parameters.qualifiedFrom),
	nurtureFrom: numberIn(parameters.nurtureFrom),
	belowNurture: parameters.belowNurture,
});

/** A table cell as text: a cell may hold a number, or nothing. */
const text = (cell: unknown) => (cell === undefined || cell === null ? '' : String(cell).trim());

/** A table cell as a number; `NaN`, which is refused later by its label, for what is none. */
const numberIn = (cell: unknown) => (text(cell) === '' ? NaN : Number(cell));
