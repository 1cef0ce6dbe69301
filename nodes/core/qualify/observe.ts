import type { Category } from '../lead';
import { isAboutSales } from './byGuess';
import { usualLimits } from './lines';
import type { CategoryGuess } from './model';
import { findPhrases } from './phrases';
import { isSalesMessage, SALES_MESSAGE, type CompiledPolicy } from './policy';
import { requestsIn, type RequestsSeen, type Requests } from './requests';
import type { Says } from './says';
import type { CategoriesSeen } from './seen';
import type { InquiryText } from './text';

/** What a scoring rule met on a lead. */
export interface RuleSeen {
	applies: boolean;
	/** What it saw; empty when it does not apply. */
	because: string;
}

/** Everything that the decision rests on, beside the policy. */
export interface Observed extends CategoriesSeen {
	says: Says;
	requests: Requests;
	/** One for each scoring rule. */
	rules: RuleSeen[];
	/** What the model makes of the message; not there where no message says anything. */
	guess?: CategoryGuess;
	/** The category that another node gave, if any. */
	given?: Category;
}

/** Asks the conditions of a line: what they saw, or `null` when they are not met. */
export type AskConditions = (index: number) => string | null;

/** What others said of an inquiry before it is looked at. */
export type Told = Pick<Observed, 'guess' | 'given'>;

/**
 * Looks at an inquiry with the eyes of a policy.
 *
 * @param ask the conditions of each category line, which must exist and be met to speak; and
 * those of each scoring rule, of which none say `''`
 * @param told by the model and by another node
 */
export function observe(
	policy: CompiledPolicy,
	text: InquiryText,
	ask: { category: AskConditions; rule: AskConditions },
	told: Told = {},
): Observed {
	const phrases = findPhrases(policy.categoryFinder, text, 'longest');
	const ruleWords = findPhrases(policy.ruleFinder, text, 'all');
	const { known, requests } = knownIn(policy, phrases.slice(policy.categories.length), text.words);
	const categories = policy.categories.map((_line, index) => ({
		phrases: phrases[index] ?? [],
		because: ask.category(index),
	}));
	const { limits = usualLimits } = policy;
	const buys =
		told.guess !== undefined &&
		isAboutSales(policy.categories, { known, categories }, told.guess, limits);
	return {
		...{ says: text.says, known, requests, categories },
		rules: policy.rules.map((rule, index) => {
			const seen = ruleWords[index] ?? [];
			const reads = buys && rule.phrases.some(isSalesMessage);
			if (rule.phrases.length > 0 && seen.length === 0 && !reads) return unmet;
			const conditions = ask.rule(index);
			return conditions === null ? unmet : { applies: true, because: saw(seen, reads, conditions) };
		}),
		...told,
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

function saw(seen: readonly string[], reads: boolean, conditions: string): string {
	const wordsSeen = seen.length > 0 ? `says ${seen.map((phrase) => `"${phrase}"`).join(', ')}` : '';
	return (
		[wordsSeen, reads ? `reads as a ${SALES_MESSAGE}` : '', conditions]
			.filter((part) => part !== '')
			.join(', and ') || 'holds for every lead'
	);
}
