/** Letters that carry no separable mark, so that Unicode's decomposition leaves them as they are. */
const plainLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const needsPlainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
const beyondAscii = /[\u0080-\uffff]/;

/**
 * Text as two people would type it who agree on the word but not on the keyboard: lower case,
 * without diacritics, full-width forms as plain ones. For comparing, never for showing.
 *
 * @example
 * fold('Café MÜLLER, Łódź') // 'cafe muller, lodz'
 */
export function fold(text: string): string {
	if (!beyondAscii.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(needsPlainLetter, (letter) => plainLetters[letter] ?? letter);
}

/** Scripts that put no space between words; each of their letters counts as a word here. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}`;
const asciiWord = /[a-z\d]+/g;
const word = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');

/**
 * The words of a text, folded. What is neither letter nor digit separates words.
 *
 * @example
 * words('I can’t log-in!') // ['i', 'can', 't', 'log', 'in']
 */
export function words(text: string): string[] {
	const folded = fold(text);
	return folded.match(beyondAscii.test(folded) ? word : asciiWord) ?? [];
}

/**
 * The words of a text, folded, with nothing between them: a name, whatever spaces, signs and capitals it is
 * written with.
 *
 * @example
 * joinedWords('Date_of Birth') === joinedWords('dateOfBirth') // true
 */
export const joinedWords = (text: string): string => words(text).join('');

/**
 * The words of a text, folded, with a space around each, so that whole words and phrases can be
 * looked for in it.
 *
 * @example
 * spacedWords('Log-in, please!') // ' log in please '
 * spacedWords('Log-in, please!').includes(spacedWords('log in')) // true
 */
export const spacedWords = (text: string): string => ` ${words(text).join(' ')} `;
