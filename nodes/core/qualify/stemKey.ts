/** A stem has at least so many letters; what is shorter is taken for a whole word. */
export const SHORTEST_STEM = 3;

/**
 * A number for how a word begins, by which stems are found without cutting the word. Other beginnings
 * may share it, so whether a stem fits is asked of the word itself; 0 for a word that is too short.
 *
 * @example
 * stemKey('pricing') === stemKey('price') // true
 */
export const stemKey = (word: string): number =>
	((word.charCodeAt(0) << 16) ^ (word.charCodeAt(1) << 8) ^ word.charCodeAt(2)) & LARGEST;

/** Larger numbers are slow keys of a map. */
const LARGEST = 0x3fffffff;
