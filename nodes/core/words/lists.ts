/**
 * The words of a list.
 *
 * @example
 * wordsIn('mr mrs\n\tms') // ['mr', 'mrs', 'ms']
 */
export const wordsIn = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * The phrases of a list.
 *
 * @example
 * phrasesIn('full name, contact\n\tperson') // ['full name', 'contact person']
 */
export const phrasesIn = (list: string): string[] =>
	list
		.split(/[,\n]/)
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter((phrase) => phrase !== '');
