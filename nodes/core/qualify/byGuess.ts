import { categories, type Category } from '../lead';
import { calledAs, quoted } from './calledAs';
import type { CategoryFinding } from './finding';
import { limitOf, placeOf, type CategoryLimits, type CategoryLine } from './lines';
import { weightOfShare, type CategoryGuess } from './model';
import type { CategoriesSeen } from './seen';
import { neverAway } from './taught/model';
import { turnsAway } from './turnsAway';

/** Somebody who also writes about buying, or may do so, is turned away only when it is as sure as this. */
const SURE_BESIDE_BUYING = 0.9;

/** How much more likely a category gets by each phrase that the pack knows of it. */
const odds = { sure: 3, hints: 1.3 } as const;

/** No more than so many of them count. */
const MOST_PHRASES = 2;

/** How much more likely a category gets by the words that the user wrote into its line. */
const ODDS_OF_OWN_WORDS = 50;

/** A category, and how likely it is, from 0 to 1. */
export interface Likely {
	category: Category;
	probability: number;
}

/**
 * How likely each category is by the model, by what people decided before and by the words that were seen,
 * the likeliest first. A category that has no line in the table is not looked for. Who writes about buying is
 * not turned away for words of spam, nor for what was taught.
 */
export function likelyCategories(
	lines: readonly CategoryLine[],
	seen: CategoriesSeen,
	{ shares, taught = {} }: CategoryGuess,
): Likely[] {
	const asked = new Set<Category>(['sales', 'unclear', ...lines.map(({ category }) => category)]);
	const buys = writesOfBuying(seen);
	const byPeople = buys ? neverAway(taught) : taught;
	const weighed = categories
		.filter((category) => asked.has(category))
		.map((category) => {
			const byPhrases = buys && turnsAway.has(category) ? 1 : oddsOfPhrases(seen.known[category]);
			const byOwn = ODDS_OF_OWN_WORDS ** ownShare(lines, seen, category);
			const weight = weightOfShare(shares, category) * (byPeople[category] ?? 1);
			return { category, weight: weight * byPhrases * byOwn };
		});
	const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
	return weighed
		.map(({ category, weight }) => ({ category, probability: round(weight / whole) }))
		.sort((a, b) => b.probability - a.probability);
}

const writesOfBuying = ({ known }: CategoriesSeen) => (known.sales?.sure.length ?? 0) > 0;

/**
 * Whether somebody who may wish for something is taken for another category by the model alone: it weighs the
 * likes of "your" and "Friday", where no phrase of that category was seen and no word of the user's.
 */
const isGuessAlone = (category: Category, lines: readonly CategoryLine[], seen: CategoriesSeen) => {
	const { sure = [], hints = [] } = seen.known[category] ?? {};
	const wishes = (seen.known.sales?.hints.length ?? 0) > 0;
	return wishes && sure.length + hints.length === 0 && ownShare(lines, seen, category) === 0;
};

const oddsOfPhrases = ({ sure = [], hints = [] }: { sure?: string[]; hints?: string[] } = {}) =>
	odds.sure ** Math.min(sure.length, MOST_PHRASES) *
	odds.hints ** Math.min(hints.length, MOST_PHRASES);

const round = (share: number) => Math.round(share * 100) / 100;

/** How much of the words that a line needs was seen, at most 1. */
const ownShare = (lines: readonly CategoryLine[], seen: CategoriesSeen, wanted: Category): number =>
	Math.max(
		0,
		...lines.map(({ category, wordsNeeded }, index) =>
			category === wanted
				? Math.min(1, (seen.categories[index]?.phrases.length ?? 0) / Math.max(1, wordsNeeded))
				: 0,
		),
	);

/**
 * What an inquiry is about by the model's guess: the likeliest category where that is sure enough for
 * where it goes, and sales is unlikely enough for it to go elsewhere, else unclear, which a person looks at.
 *
 * @param likely what {@link likelyCategories} says of the same, where it was asked already
 * @example
 * decideByGuess(lines, seen, { shares: { vendor: 700, sales: 300 }, words: [] }, usualLimits).clear // false
 */
export function decideByGuess(
	lines: readonly CategoryLine[],
	seen: CategoriesSeen,
	guess: CategoryGuess,
	limits: CategoryLimits,
	likely: readonly Likely[] = likelyCategories(lines, seen, guess),
): CategoryFinding {
	const [first, second] = likely;
	const category = first?.category ?? 'unclear';
	const probability = first?.probability ?? 0;
	const goesTo = placeOf(lines, category);
	const said = { category, goesTo, weight: probability, probability };
	if (category === 'unclear') {
		return { ...said, clear: false, because: 'it does not say what they want' };
	}
	const mayBuy = writesOfBuying(seen) || isGuessAlone(category, lines, seen);
	const limit = limitOf(goesTo, limits);
	const needed = goesTo === 'disqualified' && mayBuy ? Math.max(limit, SURE_BESIDE_BUYING) : limit;
	const because = becauseOf(lines, category, seen, guess) + saysTaught(category, guess);
	const unsure = { ...said, goesTo: 'review' as const, clear: false };
	const looks = `it looks like ${calledAs[category]}`;
	if (probability < needed) {
		const rival = second ? `, and may also be about ${calledAs[second.category]}` : '';
		return {
			...unsure,
			because: `${looks} (${percent(probability)}, ${percent(needed)} needed)${rival}`,
		};
	}
	const sales = likely.find((each) => each.category === 'sales')?.probability ?? 0;
	const mostSales = goesTo === 'score' || goesTo === 'disqualified' ? 1 : mostSalesOf(needed);
	if (sales > mostSales) {
		return {
			...unsure,
			because: `${looks} (${percent(probability)}), but may be about ${calledAs.sales} (${percent(sales)}, at most ${percent(mostSales)} allowed)`,
		};
	}
	return { ...said, clear: true, because };
}

/**
 * How likely sales may be of an inquiry that goes elsewhere, by how sure that must be. A buyer costs more
 * than another inquiry that a person looks at: of two messages as surely support, the one that may be a
 * buyer's is asked about, and nothing is where nothing need be sure.
 *
 * @example
 * mostSalesOf(0.6) // 0.16
 * mostSalesOf(0) // 1
 */
const mostSalesOf = (needed: number) => round((1 - needed) ** 2);

const percent = (share: number) => `${Math.round(share * 100)} %`;

function becauseOf(
	lines: readonly CategoryLine[],
	category: Category,
	{ categories: ofLines, known }: CategoriesSeen,
	guess: CategoryGuess,
) {
	const { sure = [] } = known[category] ?? {};
	const own = ofLines.flatMap(({ phrases }, index) =>
		lines[index]?.category === category ? phrases : [],
	);
	const phrases = [...own, ...sure];
	const isSaid = (word: string) => phrases.some((phrase) => phrase.includes(word.toLowerCase()));
	const words = [...new Set([...phrases, ...guess.words.filter((word) => !isSaid(word))])];
	if (words.length === 0) return 'the message as a whole reads so';
	return words.length > 1 ? `the words ${quoted(words)} say so` : `${quoted(words)} says so`;
}

/** Less than so many times as likely is not worth a word. */
const LEAST_TOLD = 1.5;

/** That people decided so before, where it says much. */
function saysTaught(category: Category, { taught = {} }: CategoryGuess): string {
	const times = taught[category] ?? 1;
	return times < LEAST_TOLD
		? ''
		: `, and what people decided about such messages makes it ${Math.round(times * 10) / 10} times as likely`;
}

/** Whether a message is a buyer's, sure enough to be scored as one. */
export const isAboutSales = ([first]: readonly Likely[], { sales }: CategoryLimits): boolean =>
	first?.category === 'sales' && first.probability >= sales;
