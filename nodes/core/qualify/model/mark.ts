/** Before the name of a concept, beside words, which have no such sign. */
export const CONCEPT = '#';

/** Something that a message holds and that may be taught, and how much it says there. */
export interface Mark {
	/** A folded word, or {@link CONCEPT} and the name of a concept. */
	name: string;
	/** From 0 to 1: rare words say more. The squares of a message's marks add up to 1. */
	value: number;
}
