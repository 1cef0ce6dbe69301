/** The keypad of a telephone: which digit the letters from A on are. */
const dialPad = '22233344455566677778889999';

const couldBeVanity = /^\+?\(?\d[\d\s().-]*[A-Za-z][A-Za-z\d\s().-]*$/;

/** Some are longer than the number: the last letters are not dialled. */
const MOST_LEFT_OUT = 4;

/**
 * The numbers that a text with letters such as `1-800-FLOWERS` may stand for, whole first, then
 * with fewer and fewer of the last letters.
 *
 * @example
 * dialledLetters('1-800-FLOWERS')[0] // '1-800-3569377'
 * dialledLetters('call me') // []
 */
export function dialledLetters(written: string): string[] {
	const text = written.replace(/[\s?!.,;]+$/, '');
	if (!couldBeVanity.test(text) || text.replace(/[^A-Za-z]/g, '').length < 3) return [];
	const dialled = text.replace(
		/[a-z]/gi,
		(letter) => dialPad[letter.toLowerCase().charCodeAt(0) - 97] ?? '',
	);
	return Array.from({ length: MOST_LEFT_OUT + 1 }, (_, left) =>
		dialled.slice(0, dialled.length - left),
	);
}
