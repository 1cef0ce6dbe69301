import type { Category } from '../lead';
import type { Strength } from './knowledge';

/** What a line of the Categories table met on an inquiry. */
export interface CategorySeen {
	phrases: string[];
	/** What the line's own conditions saw; `null` when it has none or they are not met. */
	because: string | null;
}

/** What was seen that speaks for a category. */
export interface CategoriesSeen {
	/** The phrases seen of those that the pack knows. */
	known: Partial<Record<Category, Record<Strength, string[]>>>;
	/** One for each line of the Categories table. */
	categories: CategorySeen[];
}
