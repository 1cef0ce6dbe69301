import type { ActivitiesSeen } from './activities';
import type { ExceptionsSeen } from './exceptions';
import { isAboutSales, likelyCategories, type Likely } from './byGuess';
import type { Given } from './givenCategory';
import type { Facts } from './learned';
import { goesOnAfterNo } from './goesOn';
import { usualLimits } from './lines';
import type { CategoryGuess } from './model';
import { findPhrases } from './phrases';
import {
	isSalesMessage,
	SALES_MESSAGE,
	standsForKnown,
	type CompiledPolicy,
	type ScoringRule,
} from './policy';
import { requestsIn, type RequestsSeen, type Requests } from './requests';
import type { Says } from './says';
import type { CategoriesSeen } from './seen';
import type { InquiryText } from './text';

/** What a scoring rule met on a lead. */
export interface RuleSeen {
	applies: boolean;
	/** What it saw; empty when it does not apply. */
	because: string;
	/** What the lead lacks, so that nobody can say whether it applies; not there where it could be told. */
	lacks?: string;
}

/** That a lead lacks what conditions ask for. */
export interface Lacking {
	/** The fields, such as `job title, country`. */
	lacks: string;
}

/** Everything that the decision rests on, beside the policy. */
export interface Observed extends CategoriesSeen, ExceptionsSeen {
	says: Says;
	requests: Requests;
	/** One for each scoring rule. */
	rules: RuleSeen[];
	/** What the model makes of the message; not there where no message says anything. */
	guess?: CategoryGuess;
	/** How likely each category is by all of this; not kept in the record, as it follows of the rest. */
	likely?: readonly Likely[];
	/** What another node said it is about, if any. */
	given?: Given;
	/** What its fields answered, for what is learned; not there where nobody asked. */
	facts?: Facts;
	/** When activities were that rules ask for; not there where nobody knows of any, or no rule asks. */
	activities?: ActivitiesSeen;
}

/** Asks the conditions of a line: what they saw, or `null` when they are not met. */
export type AskConditions = (index: number) => string | null;

/** The same of a scoring rule, which may ask for what the lead lacks. */
export type AskRule = (index: number) => string | null | Lacking;

/** What others said of an inquiry before it is looked at. */
export type Told = Pick<Observed, 'guess' | 'given' | 'activities' | 'excluded' | 'facts'>;

/**
 * Looks at an inquiry with the eyes of a policy.
 *
 * @param ask the conditions of each category line, which must exist and be met to speak; and
 * those of each scoring rule and exception, of which none say `''`
 * @param told by the model and by another node
 */
export function observe(
	policy: CompiledPolicy,
	text: InquiryText,
	ask: { category: AskConditions; rule: AskRule; exception?: AskRule },
	told: Told = {},
): Observed {
	const phrases = findPhrases(policy.categoryFinder, text, 'longest');
	const ruleWords = findPhrases(policy.ruleFinder, text, 'all');
	const { known, requests } = knownIn(policy, phrases.slice(policy.categories.length), text);
	const categories = policy.categories.map((_line, index) => ({
		phrases: phrases[index] ?? [],
		because: ask.category(index),
	}));
	const { limits = usualLimits } = policy;
	const likely =
		told.guess && likelyCategories(policy.categories, { known, categories }, told.guess);
	const buys = likely !== undefined && isAboutSales(likely, limits);
	return {
		...{ says: text.says, known, requests, categories },
		...(likely && { likely }),
		rules: policy.rules.map((rule, index) => {
			const seen = ruleWords[index] ?? [];
			const reads = buys && rule.phrases.some(isSalesMessage);
			const wordsMet = rule.phrases.length === 0 || seen.length > 0 || reads;
			const unread = wordsMet ? undefined : whatIsUnread(rule, text);
			if (!wordsMet && unread === undefined) return unmet;
			const conditions = ask.rule(index);
			if (conditions === null) return unmet;
			if (typeof conditions !== 'string') return untold(conditions.lacks, unread);
			if (unread !== undefined) return untold(unread);
			return { applies: true, because: saw(seen, reads, conditions) };
		}),
		...exceptionsSeen(policy, ruleWords.slice(policy.rules.length), ask.exception),
		...told,
	};
}

/** What exceptions saw, each by its words and its conditions; one that asks for neither sees nothing. */
function exceptionsSeen(
	{ exceptions = [] }: CompiledPolicy,
	words: readonly string[][],
	ask: AskRule = () => '',
): Pick<Observed, 'exceptions'> {
	if (exceptions.length === 0) return {};
	return {
		exceptions: exceptions.map(({ phrases }, index) => {
			const seen = words[index] ?? [];
			if (phrases.length > 0 && seen.length === 0) return null;
			const conditions = ask(index);
			if (typeof conditions !== 'string') return null;
			return phrases.length === 0 && conditions === '' ? null : saw(seen, false, conditions);
		}),
	};
}

/** What was seen of the pack's own lists, without the empty ones. */
function knownIn(
	policy: CompiledPolicy,
	phrases: readonly string[][],
	{ texts, words }: InquiryText,
): Pick<Observed, 'known' | 'requests'> {
	const known: Observed['known'] = {};
	const seenRequests: RequestsSeen = {};
	for (const [index, list] of policy.known.entries()) {
		const seen = phrases[index] ?? [];
		if (seen.length === 0) continue;
		if ('request' in list) {
			seenRequests[list.request] = seen;
		} else {
			const { sure = [], hints = [] } = known[list.category] ?? {};
			known[list.category] = { sure, hints, [list.strength]: seen };
		}
	}
	const requests = requestsIn(seenRequests, words);
	const goesOn = requests.notInterested && goesOnAfterNo(texts);
	return { known, requests: goesOn === undefined ? requests : { ...requests, goesOn } };
}

const unmet: RuleSeen = { applies: false, because: '' };

const untold = (...lacks: Array<string | undefined>): RuleSeen => ({
	...unmet,
	lacks: lacks.filter((each) => each !== undefined).join(', '),
});

/** Why nobody can say whether a rule's words are in an inquiry; `undefined` where they are not. */
function whatIsUnread({ phrases }: ScoringRule, { texts, says }: InquiryText): string | undefined {
	if (texts.every(({ words }) => words.length === 0)) return 'message';
	return says === 'unread' && phrases.some(standsForKnown) ? 'what the message says' : undefined;
}

function saw(seen: readonly string[], reads: boolean, conditions: string): string {
	const wordsSeen = seen.length > 0 ? `says ${seen.map((phrase) => `"${phrase}"`).join(', ')}` : '';
	return (
		[wordsSeen, reads ? `reads as a ${SALES_MESSAGE}` : '', conditions]
			.filter((part) => part !== '')
			.join(', and ') || 'holds for every lead'
	);
}
