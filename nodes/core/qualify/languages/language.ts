import type { Category } from '../../lead';

/** A category that has words; `unclear` is what has none. */
export type KnownCategory = Exclude<Category, 'unclear'>;

/**
 * What people of one language write into contact forms. Each text is a list of phrases, separated
 * by commas and lines; a word that ends with `*` stands for all words that begin so.
 */
export interface LanguagePhrases {
	/** Words that turn what follows into its opposite. */
	negations: string;
	/** Phrases whose negation is said of nothing: "no problem", "why not". */
	notNegating: string;
	/** Greetings and thanks, and what people write to try a form. */
	smallTalk: string;
	/** What is written into a field that must not stay empty. */
	fillers: string;
	/** They want to be off our lists. */
	optOut: string;
	/** They say no. */
	notInterested: string;
	/**
	 * `sure`: enough by itself. `hints`: two together are. For vendors and spam `sure` holds only what
	 * no buyer writes. A longer phrase takes its words from the shorter ones.
	 */
	categories: Record<KnownCategory, { sure: string; hints: string }>;
}
