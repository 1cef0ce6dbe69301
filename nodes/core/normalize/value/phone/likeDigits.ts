/** What is typed for 0 and for 1: O, and a small l or a capital I. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/**
 * One of them or more with a digit at their side, the 1 of "l-800", and Os in a row: "OOOO". An "o"
 * that stands alone is a word, "or" in several languages; other letters at their side make them one, too.
 */
const amongDigits =
	/(?<=\d)[OolI]+(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])[OolI]+(?=\d)|^[lI](?=[.-]\d{3})|(?<=\d[OolI]*[\s().-]+)[Oo]{2,}(?![\p{L}\p{M}])/gu;

/**
 * Text with the digits that somebody meant who typed letters that look like them.
 *
 * @example
 * withDigits('65O 253 OOOO') // '650 253 0000'
 * withDigits('O30 9O182l') // '030 901821'
 * withDigits('030 901820 o 0151 23456789') // the same: "or"
 */
export const withDigits = (text: string): string =>
	/[OolI]/.test(text)
		? text.replace(amongDigits, (letters) =>
				[...letters].map((letter) => lookalikes[letter] ?? letter).join(''),
			)
		: text;
