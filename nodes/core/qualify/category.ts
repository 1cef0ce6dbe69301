import { categories, type Category } from '../lead';
import type { CategoryLine, Destination } from './policy';

/** What a line of the Categories table met on an inquiry. */
export interface CategorySeen {
	phrases: string[];
	/** What the line's own conditions saw; `null` when it has none or they are not met. */
	because: string | null;
}

/** What an inquiry is about, and how sure that is. */
export interface CategoryFinding {
	category: Category;
	goesTo: Destination;
	/** False when a person should look. */
	clear: boolean;
	/** Why, as the middle of a sentence. */
	because: string;
}

interface Count {
	category: Category;
	goesTo: Destination;
	seen: string[];
	/** True when one of its lines saw as many phrases as it needs. */
	enough: boolean;
}

/**
 * Decides what an inquiry is about. First line that holds:
 * 1. the conditions of a line are met: that category;
 * 2. no words of other categories than sales, or fewer than of sales: sales;
 * 3. as many words of sales as of another, or several others that go to different places: unclear;
 * 4. too few words for what the line needs: unclear;
 * 5. the category with the most words.
 *
 * @param seen what each of `lines` met, in the same order
 */
export function decideCategory(
	lines: readonly CategoryLine[],
	seen: readonly CategorySeen[],
): CategoryFinding {
	for (const [index, { category, goesTo }] of lines.entries()) {
		const because = seen[index]?.because;
		if (because) return { category, goesTo, clear: true, because };
	}

	const [sales, ...others] = [...countWords(lines, seen).values()].sort(salesFirst);
	if (!sales)
		return {
			category: 'sales',
			goesTo: 'score',
			clear: true,
			because: 'nothing speaks against it',
		};
	const most = Math.max(0, ...others.map((count) => count.seen.length));
	if (most === 0 || sales.seen.length > most) {
		return finding(sales, true, salesWords(sales));
	}

	const leading = [
		...(sales.seen.length === most ? [sales] : []),
		...others.filter((count) => count.seen.length === most),
	];
	const [first = sales, second] = leading;
	if (second && leading.some(({ goesTo }) => goesTo !== first.goesTo)) {
		return finding(first, false, `${speaksFor(first)} as much as ${speaksFor(second)}`);
	}
	if (!first.enough) {
		return finding(
			first,
			false,
			`${quoted(first.seen)} alone is too little to call it ${first.category}`,
		);
	}
	return finding(first, true, `the words ${quoted(first.seen)} say so`);
}

const finding = (
	{ category, goesTo }: Count,
	clear: boolean,
	because: string,
): CategoryFinding => ({
	category,
	goesTo,
	clear,
	because,
});

/** The words seen of each category, several lines of one category together. */
function countWords(lines: readonly CategoryLine[], seen: readonly CategorySeen[]) {
	const counts = new Map<Category, Count>([
		['sales', { category: 'sales', goesTo: 'score', seen: [], enough: true }],
	]);
	for (const [index, { category, goesTo, wordsNeeded }] of lines.entries()) {
		const phrases = seen[index]?.phrases ?? [];
		const count = counts.get(category);
		counts.set(category, {
			category,
			goesTo,
			seen: [...(count?.seen ?? []), ...phrases],
			enough: (count?.enough ?? false) || phrases.length >= wordsNeeded,
		});
	}
	return counts;
}

const salesFirst = (a: Count, b: Count) =>
	categories.indexOf(a.category) - categories.indexOf(b.category);

const salesWords = ({ seen }: Count) =>
	seen.length > 0 ? `the words ${quoted(seen)} say so` : 'nothing speaks against it';

const speaksFor = ({ category, seen }: Count) => `${quoted(seen)} speaks for ${category}`;

const shownWords = 5;

/** `"price"`, `"price" and "demo"`, and no more than a reader wants to see. */
function quoted(phrases: readonly string[]): string {
	const shown = phrases.slice(0, shownWords).map((phrase) => `"${phrase}"`);
	if (phrases.length > shownWords) shown.push(`${phrases.length - shownWords} more`);
	const last = shown.at(-1) ?? '';
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
