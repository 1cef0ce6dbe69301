import type { CategorySeen } from './category';
import { findPhrases } from './phrases';
import type { CompiledPolicy } from './policy';
import type { InquiryText } from './text';

/** What a scoring rule met on a lead. */
export interface RuleSeen {
	applies: boolean;
	/** What it saw; empty when it does not apply. */
	because: string;
}

/** Everything that the decision rests on, beside the policy. */
export interface Observed {
	/** One for each line of the Categories table. */
	categories: CategorySeen[];
	/** One for each scoring rule. */
	rules: RuleSeen[];
}

/** Asks the conditions of a line: what they saw, or `null` when they are not met. */
export type AskConditions = (index: number) => string | null;

/**
 * Looks at an inquiry with the eyes of a policy.
 *
 * @param ask the conditions of each category line, which must exist and be met to speak; and
 * those of each scoring rule, of which none say `''`
 */
export function observe(
	policy: CompiledPolicy,
	text: InquiryText,
	ask: { category: AskConditions; rule: AskConditions },
): Observed {
	const phrases = findPhrases(policy.categoryFinder, text, 'longest');
	const ruleWords = findPhrases(policy.ruleFinder, text, 'all');
	return {
		categories: policy.categories.map((_line, index) => ({
			phrases: phrases[index] ?? [],
			because: ask.category(index),
		})),
		rules: policy.rules.map((rule, index) => {
			const seen = ruleWords[index] ?? [];
			if (rule.phrases.length > 0 && seen.length === 0) return unmet;
			const conditions = ask.rule(index);
			return conditions === null ? unmet : { applies: true, because: saw(seen, conditions) };
		}),
	};
}

const unmet: RuleSeen = { applies: false, because: '' };

function saw(seen: readonly string[], conditions: string): string {
	const wordsSeen = seen.length > 0 ? `says ${seen.map((phrase) => `"${phrase}"`).join(', ')}` : '';
	return (
		[wordsSeen, conditions].filter((part) => part !== '').join(', and ') || 'holds for every lead'
	);
}
