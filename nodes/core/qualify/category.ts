import { categories, type Category } from '../lead';
import { decideByGuess } from './byGuess';
import { calledAs, quoted, shown } from './calledAs';
import type { Strength } from './knowledge';
import type { Observed } from './observe';
import type { CategoryFinding } from './finding';
import {
	placeOf,
	type CategoryLimits,
	type CategoryLine,
	type Destination,
	type GivenCounts,
} from './lines';

interface Count {
	category: Category;
	goesTo: Destination;
	seen: string[];
	/** 1 for a phrase that is enough by itself, less for one that needs others. */
	weight: number;
}

/** So much makes a category sure. */
const SURE = 1;

/** Shares such as sixths do not add up to a whole. */
const isSure = (weight: number) => weight > SURE - 1e-9;

/** Two hints of the pack together are sure, as one sure phrase is. */
const weights: Record<Strength, number> = { sure: SURE, hints: SURE / 2 };

/** Words such as "we need" are in messages of all kinds: together they are no more than one hint. */
const MOST_OF_SALES_HINTS = weights.hints;

/** What a policy says about how categories are told. */
export interface CategoryChoice {
	lines: readonly CategoryLine[];
	limits: CategoryLimits;
	/** When a category that another node gave counts. */
	given: GivenCounts;
}

/** What the categories are told by. */
type Seen = Pick<Observed, 'categories' | 'known' | 'guess' | 'likely' | 'given'>;

/**
 * Decides what an inquiry is about: by a line whose conditions are met, by another node's word where it
 * counts, by the model's guess, or by words alone where there is none.
 */
export function decideCategory(
	{ lines, limits, given }: CategoryChoice,
	seen: Seen,
): CategoryFinding {
	const met = byConditions(lines, seen);
	if (met) return met;
	const other = given === 'never' ? undefined : byOtherNode(lines, seen);
	if (other && given === 'always') return other;
	const own = seen.guess
		? decideByGuess(lines, seen, seen.guess, limits, seen.likely)
		: decideByWords(lines, seen);
	if (!other || (own.clear && own.category !== 'unclear')) return own;
	if (other.clear) return other;
	return other.isNamedUnknown ? beside(own, other) : own;
}

function byConditions(
	lines: readonly CategoryLine[],
	seen: Pick<Observed, 'categories'>,
): CategoryFinding | undefined {
	for (const [index, { category, goesTo }] of lines.entries()) {
		const because = seen.categories[index]?.because;
		if (because) return { category, goesTo, clear: true, because, weight: SURE };
	}
	return undefined;
}

function byOtherNode(lines: readonly CategoryLine[], { given }: Seen): CategoryFinding | undefined {
	if (!given) return undefined;
	if (given === 'unclear') return unsure('the node that you ask for the category cannot tell');
	if (typeof given === 'object') {
		const because = `the node that you ask for the category calls it "${given.unknown}", which is none of the categories and stands under no Category Names`;
		return { ...unsure(because), isNamedUnknown: true };
	}
	return {
		...{ category: given, goesTo: placeOf(lines, given), clear: true, weight: SURE },
		because: 'the node that you ask for the category says so',
	};
}

/** What another node leaves to a person. */
const unsure = (because: string): CategoryFinding => ({
	...{ category: 'unclear', goesTo: 'review', clear: false, because, weight: SURE },
});

/** What is unclear to both: the guess stays, and the name that nobody knows is told as well. */
const beside = (own: CategoryFinding, other: CategoryFinding): CategoryFinding => ({
	...other,
	because: own.clear ? other.because : `${own.because}, and ${other.because}`,
	...(own.probability !== undefined && { category: own.category, probability: own.probability }),
});

/**
 * Decides by words alone. A phrase weighs 1, or its share where its line needs several.
 * First line that holds:
 * 1. words of sales, and more of them than of any other category, or none of the others is sure:
 *    sales;
 * 2. as much for one as for another that goes to a different place: unclear;
 * 3. too few words to be sure: unclear;
 * 4. words of sales too, and less than a sure phrase more that would turn them away, or of spam
 *    nothing but single words: unclear;
 * 5. the category with the most weight.
 *
 * @param seen what was met on the inquiry, its `categories` in the order of `lines`
 */
export function decideByWords(
	lines: readonly CategoryLine[],
	seen: Pick<Observed, 'categories' | 'known'>,
): CategoryFinding {
	const [sales, ...others] = [...countWords(lines, seen).values()].sort(salesFirst);
	if (!sales) return nothingSpeaks;
	const most = Math.max(0, ...others.map(({ weight }) => weight));
	if (most === 0 || sales.weight > most || (sales.weight > 0 && !isSure(most))) {
		return sales.weight === 0 && most === 0
			? { ...nothingSpeaks, goesTo: sales.goesTo }
			: finding(sales, true, saidSo(sales));
	}

	const leading = [sales, ...others].filter(({ weight }) => weight === most);
	const [first = sales, second] = leading;
	if (second && leading.some(({ goesTo }) => goesTo !== first.goesTo)) {
		return finding(first, false, `${speaksFor(first)} as much as ${speaksFor(second)}`);
	}
	if (!isSure(first.weight)) {
		return finding(
			first,
			false,
			`${quoted(first.seen)} alone is too little to call it ${calledAs[first.category]}`,
		);
	}
	if (sales.weight > 0 && first.goesTo === 'disqualified' && !outweighs(first, sales)) {
		return finding(first, false, `${speaksFor(first)}, but ${speaksFor(sales)}`);
	}
	return finding(first, true, saidSo(first));
}

/**
 * Whether words that turn somebody away count more than those of a wish to buy. Single words of spam
 * never do: they may be what somebody trades in.
 */
const outweighs = (away: Count, sales: Count) =>
	isSure(away.weight - sales.weight) &&
	!(away.category === 'spam' && away.seen.every((phrase) => !/\s/.test(phrase)));

const nothingSpeaks: CategoryFinding = {
	category: 'sales',
	goesTo: 'score',
	clear: true,
	because: 'nothing speaks against it',
	weight: 0,
};

const finding = (
	{ category, goesTo, weight }: Count,
	clear: boolean,
	because: string,
): CategoryFinding => ({ category, goesTo, clear, because, weight });

/** What was seen of each category: of all its lines, and of what the pack knows. */
function countWords(
	lines: readonly CategoryLine[],
	{ categories: ofLines, known }: Pick<Observed, 'categories' | 'known'>,
) {
	const counts = new Map<Category, Count>([
		['sales', { category: 'sales', goesTo: 'score', seen: [], weight: 0 }],
	]);
	const add = (count: Count, phrases: readonly string[], weight: number) => {
		for (const phrase of phrases) {
			if (count.seen.includes(phrase)) continue;
			count.seen.push(phrase);
			count.weight += weight;
		}
	};
	for (const [index, { category, goesTo, wordsNeeded }] of lines.entries()) {
		const count = counts.get(category) ?? { category, goesTo, seen: [], weight: 0 };
		counts.set(category, { ...count, goesTo });
		add(
			counts.get(category) ?? count,
			ofLines[index]?.phrases ?? [],
			SURE / Math.max(1, wordsNeeded),
		);
	}
	for (const count of counts.values()) {
		const { sure = [], hints = [] } = known[count.category] ?? {};
		add(count, sure, weights.sure);
		const before = count.weight;
		add(count, hints, weights.hints);
		if (count.category === 'sales') {
			count.weight = Math.min(count.weight, before + MOST_OF_SALES_HINTS);
		}
	}
	return counts;
}

const salesFirst = (a: Count, b: Count) =>
	categories.indexOf(a.category) - categories.indexOf(b.category);

const saidSo = ({ seen }: Count) =>
	shown(seen).length > 1 ? `the words ${quoted(seen)} say so` : `${quoted(seen)} says so`;

const speaksFor = ({ category, seen }: Count) =>
	`${quoted(seen)} ${shown(seen).length > 1 ? 'speak' : 'speaks'} for ${calledAs[category]}`;
