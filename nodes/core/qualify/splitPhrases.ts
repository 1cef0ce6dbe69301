/**
 * The words and phrases of a text on the screen, separated by commas or lines.
 *
 * @example
 * splitPhrases('price, how much,\n demo') // ['price', 'how much', 'demo']
 */
export const splitPhrases = (text: string): string[] =>
	text
		.split(/[,;\n]/)
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter((phrase) => phrase !== '');
