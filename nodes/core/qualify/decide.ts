import type { Category, Qualification, Verdict } from '../lead';
import { calledAs, quoted } from './calledAs';
import { decideCategory } from './category';
import { placeException } from './exceptions';
import type { CategoryFinding } from './finding';
import { gradeOf } from './grade';
import { roundPoints } from './groups';
import { decisionFacts, learnedPoints } from './learned';
import { usualLimits } from './lines';
import type { Observed } from './observe';
import type { QualifyPolicy } from './policy';
import { scoreByProduct, type ScoredByProduct } from './products';
import { summaryOf } from './summary';
import { passedOn, tierOf } from './tiers';

/**
 * Decides what an inquiry is about, what it is worth and where it goes, and explains it. The same
 * policy and observations always give the same answer.
 *
 * @example
 * decideQualification(policy, observed).verdict // 'qualified'
 */
export function decideQualification(policy: QualifyPolicy, observed: Observed): Qualification {
	const found = unlessUnread(categoryBy(policy, observed), observed);
	const byRules = scoreByProduct(policy, observed);
	const scored = withLearned(policy, observed, found, byRules);
	const { fit, intent, score, points, confidence, untold, learned } = scored;
	const { product, products } = scored;
	const placed = place(policy, observed, found, scored);
	const grade = gradeOf(fit, intent, policy.grades);
	const tier = tierOf(policy.tiers, score, grade);
	return {
		...placed,
		...{ fit, intent, score, grade },
		...(product !== undefined && { product, products }),
		...{ tier: tier?.name ?? '', ...passedOn(tier, placed) },
		...guessOf(found, observed),
		points,
		...(learned && { learned }),
		summary: summaryOf(points, untold, learned),
		...{ confidence, untold },
	};
}

/** What a lead is worth, by all that counts. */
type Worth = ScoredByProduct & Pick<Qualification, 'learned'>;

/** The score by what was learned, where the policy asks for it. */
function withLearned(
	{ scoreBy, learned: kept }: QualifyPolicy,
	observed: Observed,
	found: CategoryFinding,
	scored: ScoredByProduct,
): Worth {
	if (!scoreBy || !kept) return scored;
	const decided = { ...scored, category: found.category, ...guessOf(found, observed) };
	const facts = { ...observed.facts, ...decisionFacts(decided) };
	const learned = { ...learnedPoints(kept.model, facts), version: kept.version };
	return scoreBy === 'both'
		? { ...scored, learned, score: roundPoints(scored.score + learned.points) }
		: { ...scored, learned, score: learned.points, mightHave: 0 };
}

/** The best guess; of a message that says nothing it is plain. */
function guessOf({ category, probability }: CategoryFinding, { says }: Observed) {
	if (probability !== undefined) return { guess: { category, probability } };
	const saysNothing = says === 'nothing' || says === 'gibberish';
	return saysNothing ? { guess: { category: 'unclear' as const, probability: 1 } } : {};
}

const categoryBy = (
	{ categories, limits = usualLimits, given = 'never' }: QualifyPolicy,
	observed: Observed,
) => decideCategory({ lines: categories, limits, given }, observed);

/** That nothing speaks against it is not said of words that nobody read. */
const unlessUnread = (found: CategoryFinding, { says }: Observed): CategoryFinding =>
	says === 'unread' && found.weight === 0
		? { ...found, because: 'the language of the message is not read and the other fields decide' }
		: found;

type Place = Pick<Qualification, 'category' | 'verdict' | 'reasonCode' | 'reason'>;

/**
 * Where it goes: turned away for what it is about, else what the sender asks of us, else what counts more
 * than a score, else what the message does not say, else where its category goes.
 */
function place(
	policy: QualifyPolicy,
	observed: Observed,
	found: CategoryFinding,
	scored: Worth,
): Place {
	const byCategory = placeByCategory(policy, found, scored);
	if (found.clear && found.goesTo === 'disqualified') return byCategory;
	return (
		placeRequest(observed, found) ??
		placeException(policy, observed, found) ??
		placeUnsaid(policy, observed, found, byCategory.verdict) ??
		byCategory
	);
}

/** So many phrases of sales are a wish, although somebody wants to be left alone otherwise. */
const PLAIN_WISH = 2;

/**
 * Who asks to be left alone is never sold to; a no beside a plain wish is for a person. Who has what
 * they wanted and plainly wishes for more is a buyer.
 */
function placeRequest({ requests, known }: Observed, found: CategoryFinding): Place | undefined {
	const { optOut, listWords, notInterested, goesOn, settled } = requests;
	const { sure: buying = [], hints = [] } = known.sales ?? {};
	const wish = [...buying, ...hints];
	const isPlainWish = buying.length > 0 && wish.length >= PLAIN_WISH;
	if (optOut) {
		if (isPlainWish) return unclear(found, optOut, wish);
		return {
			category: 'support',
			verdict: 'review',
			reasonCode: 'request.optOut',
			reason: `Review: the sender says ${quoted(optOut)}. Take them off your lists, and do not sell to them.`,
		};
	}
	const maySell = found.goesTo === 'score' || found.category === 'unclear';
	if (listWords && maySell) return unclear(found, listWords, buying);
	if (settled && maySell && !isPlainWish) {
		return {
			category: 'unclear',
			verdict: 'review',
			reasonCode: 'request.settled',
			reason: `Review: the sender says ${quoted(settled)}, so they may have what they wanted. Close it, unless they ask for more.`,
		};
	}
	if (!notInterested) return undefined;
	if (buying.length > 0 || !maySell || isGuessedSales(found)) {
		return unclear(found, notInterested, buying);
	}
	if (goesOn !== undefined) return unclear(found, notInterested, [], `goes on after "${goesOn}"`);
	return {
		category: 'unclear',
		verdict: 'disqualified',
		reasonCode: 'request.notInterested',
		reason: `Disqualified: the sender says ${quoted(notInterested)}.`,
	};
}

/** The model's guess, which reads more than the words of a list; that nothing speaks against it is none. */
const isGuessedSales = ({ category, clear, probability }: CategoryFinding) =>
	category === 'sales' && clear && probability !== undefined;

const unclear = (
	{ category, probability }: CategoryFinding,
	says: readonly string[],
	buying: readonly string[],
	more = buying.length > 0 ? quoted(buying) : `writes about ${calledAs[category]}`,
): Place => ({
	category: probability === undefined ? category : 'unclear',
	verdict: 'review',
	reasonCode: 'category.unclear',
	reason: `Review: it is unclear what this is about, because the sender says ${quoted(says)}, but also ${more}.`,
});

/** A message that says nothing, or nothing that is known and too little else, is for a person. */
function placeUnsaid(
	{ qualifiedFrom }: QualifyPolicy,
	{ says }: Observed,
	{ category, goesTo, weight, probability }: CategoryFinding,
	verdict: Verdict,
): Place | undefined {
	if (weight === 0 && says === 'gibberish') {
		return {
			category: 'unclear',
			verdict: 'review',
			reasonCode: 'message.gibberish',
			reason:
				'Review: the message is no language, as when somebody only tries the keyboard. Look at the other fields before you answer.',
		};
	}
	if (weight === 0 && says === 'nothing') {
		return {
			category: 'unclear',
			verdict: 'review',
			reasonCode: 'message.saysNothing',
			reason:
				'Review: the message does not say what they want. Ask them, if the other fields are a real person’s.',
		};
	}
	const unreadNurture =
		goesTo === 'score' && verdict === 'nurture' && (says === 'something' || says === 'unread');
	if (!unreadNurture) return undefined;
	return unread(qualifiedFrom, probability === undefined ? 'unclear' : category);
}

const unread = (needed: number, category: Category): Place => ({
	category,
	verdict: 'review',
	reasonCode: 'message.unknown',
	reason: `Review: somebody wrote a message that says too little to qualify them, and they have fewer than the ${needed} points needed. Read it, for it may be worth an answer.`,
});

function placeByCategory(policy: QualifyPolicy, found: CategoryFinding, scored: Worth): Place {
	const { category, goesTo, clear, because, probability } = found;
	if (!clear) {
		return {
			category: probability === undefined ? category : 'unclear',
			verdict: 'review',
			reasonCode: found.isNamedUnknown ? 'category.unknown' : 'category.unclear',
			reason: `Review: it is unclear what this is about, because ${because}.`,
		};
	}
	if (goesTo === 'score') return placeByScore(policy, found, scored);
	return {
		category,
		verdict: goesTo,
		reasonCode: `category.${category}`,
		reason: `${titles[goesTo]}: this is about ${calledAs[category]}, because ${because}.`,
	};
}

const titles: Record<Verdict, string> = {
	qualified: 'Qualified',
	nurture: 'Nurture',
	review: 'Review',
	disqualified: 'Disqualified',
};

function placeByScore(policy: QualifyPolicy, found: CategoryFinding, scored: Worth): Place {
	const { score, mightHave, untold, product } = scored;
	const { qualifiedFrom, nurtureFrom, belowNurture } = policy;
	const { category, because } = found;
	const about = `this is about ${calledAs[category]}, because ${because}`;
	const has = `${score} ${Math.abs(score) === 1 ? 'point' : 'points'}${product === undefined ? '' : ` for ${product}`}${saysLearned(policy, scored)}`;
	if (score >= qualifiedFrom) {
		return {
			category,
			verdict: 'qualified',
			reasonCode: 'score.qualified',
			reason: `Qualified: ${about}, and it has ${has} of the ${qualifiedFrom} needed.`,
		};
	}
	if (score >= nurtureFrom) {
		return {
			category,
			verdict: 'nurture',
			reasonCode: 'score.nurture',
			reason: `Nurture: ${about}, and its ${has} lie between ${nurtureFrom} and the ${qualifiedFrom} of a qualified lead.`,
		};
	}
	if (belowNurture === 'disqualified' && score + mightHave >= nurtureFrom) {
		return {
			category,
			verdict: 'review',
			reasonCode: 'score.unknown',
			reason: `Review: ${about}, and its ${has} are fewer than ${nurtureFrom}, but it might have more: ${summaryOf([], untold)}`,
		};
	}
	return {
		category,
		verdict: belowNurture,
		reasonCode: 'score.low',
		reason: `${titles[belowNurture]}: ${about}, and its ${has} are fewer than ${nurtureFrom}.`,
	};
}

/** How many points were learned, behind how many there are. */
function saysLearned({ scoreBy }: QualifyPolicy, { fit, intent, learned }: Worth): string {
	if (!learned) return '';
	const byRules = roundPoints(fit + intent);
	return scoreBy === 'both'
		? ` (${byRules} by the rules, ${learned.points} learned)`
		: ' (learned)';
}
