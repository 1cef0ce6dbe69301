import type { Category } from '../lead';
import type { Strength } from './knowledge';
import type { CategoryGuess } from './model';
import { findPhrases } from './phrases';
import type { CompiledPolicy } from './policy';
import { requestsIn, type RequestsSeen, type Requests } from './requests';
import type { Says } from './says';
import type { InquiryText } from './text';

/** What a line of the Categories table met on an inquiry. */
export interface CategorySeen {
	phrases: string[];
	/** What the line's own conditions saw; `null` when it has none or they are not met. */
	because: string | null;
}

/** What a scoring rule met on a lead. */
export interface RuleSeen {
	applies: boolean;
	/** What it saw; empty when it does not apply. */
	because: string;
}

/** Everything that the decision rests on, beside the policy. */
export interface Observed {
	says: Says;
	/** The phrases seen of those that the pack knows. */
	known: Partial<Record<Category, Record<Strength, string[]>>>;
	requests: Requests;
	/** One for each line of the Categories table. */
	categories: CategorySeen[];
	/** One for each scoring rule. */
	rules: RuleSeen[];
	/** What the model makes of the message; not there where no message says anything. */
	guess?: CategoryGuess;
	/** The category that another node gave, if any. */
	given?: Category;
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
		says: text.says,
		...knownIn(policy, phrases.slice(policy.categories.length), text.words),
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

/** What was seen of the pack's own lists, without the empty ones. */
function knownIn(
	policy: CompiledPolicy,
	phrases: readonly string[][],
	words: number,
): Pick<Observed, 'known' | 'requests'> {
	const known: Observed['known'] = {};
	const requests: RequestsSeen = {};
	for (const [index, list] of policy.known.entries()) {
		const seen = phrases[index] ?? [];
		if (seen.length === 0) continue;
		if ('request' in list) {
			requests[list.request] = seen;
		} else {
			const { sure = [], hints = [] } = known[list.category] ?? {};
			known[list.category] = { sure, hints, [list.strength]: seen };
		}
	}
	return { known, requests: requestsIn(requests, words) };
}

const unmet: RuleSeen = { applies: false, because: '' };

function saw(seen: readonly string[], conditions: string): string {
	const wordsSeen = seen.length > 0 ? `says ${seen.map((phrase) => `"${phrase}"`).join(', ')}` : '';
	return (
		[wordsSeen, conditions].filter((part) => part !== '').join(', and ') || 'holds for every lead'
	);
}
