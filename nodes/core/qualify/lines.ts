import type { Category, Verdict } from '../lead';

/** Where the inquiries of a category go: to one output, or wherever their score leads. */
export type Destination = 'score' | Verdict;

/** A line of the Categories table. A category may have several. */
export interface CategoryLine {
	category: Category;
	/** Beside those that the pack knows; one that begins with `-` takes such a one away. */
	phrases: string[];
	/** How many different phrases must be seen before the line is sure. */
	wordsNeeded: number;
	goesTo: Destination;
}

/** How sure, from 0 to 1, an inquiry must be before it goes its way without a person. */
export interface CategoryLimits {
	/** To be scored as sales: low, for a buyer turned to Review waits. */
	sales: number;
	/** To go to another output than the score says: a buyer among them is not answered by sales. */
	elsewhere: number;
	/** To be disqualified: high, for nobody looks again. */
	away: number;
}

/** The limits of a new node, chosen on messages that the model had not learned (`npm run bench -- category`). */
export const usualLimits: CategoryLimits = { sales: 0.4, elsewhere: 0.6, away: 0.8 };

/** The limit of a category that goes to a place. */
export const limitOf = (goesTo: Destination, limits: CategoryLimits): number => {
	if (goesTo === 'score') return limits.sales;
	return goesTo === 'disqualified' ? limits.away : limits.elsewhere;
};

/** When a category from another node counts. */
export const givenCounts = ['never', 'where unclear', 'always'] as const;

export type GivenCounts = (typeof givenCounts)[number];

/** Where a category goes: as its line says, sales by its score, and what has no line to nobody by itself. */
export function placeOf(lines: readonly CategoryLine[], category: Category): Destination {
	const line = lines.find((each) => each.category === category);
	return line?.goesTo ?? (category === 'sales' ? 'score' : 'review');
}
