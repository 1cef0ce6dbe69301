/**
 * The words of a list.
 *
 * @example
 * wordsIn('mr mrs\n\tms') // ['mr', 'mrs', 'ms']
 */
export const wordsIn = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * The phrases of a list. What stands in brackets is a choice, and may be left out where one of the
 * choices is empty.
 *
 * @example
 * phrasesIn('full name,\n\tcontact person') // ['full name', 'contact person']
 * phrasesIn('take [me|us] off [now|]') // ['take me off now', 'take me off', 'take us off now', 'take us off']
 */
export const phrasesIn = (list: string): string[] =>
	list
		.split(/[,\n]/)
		.flatMap(chosen)
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter((phrase) => phrase !== '');

/** A phrase with each of its choices. */
function chosen(phrase: string): string[] {
	const from = phrase.indexOf('[');
	const to = phrase.indexOf(']', from);
	if (from < 0 || to < 0) return [phrase];
	const rest = chosen(phrase.slice(to + 1));
	return phrase
		.slice(from + 1, to)
		.split('|')
		.flatMap((choice) => rest.map((end) => phrase.slice(0, from) + choice + end));
}
