import { fold } from '../../../fold';
import { digitsOf } from './digits';

/** Fewer digits are no number of their own. */
const FEWEST_DIGITS = 5;

const faxWords = new Set(['fax', 'telefax', 'fx']);

/** What stands in brackets with a word, and when to call: "(9-17 Uhr)", "9 - 5 pm". */
const remark =
	/(\([^()]*\p{L}[^()]*\)|(?<![\d-])\d{1,2}(?:[:.]\d\d)?\s?-\s?\d{1,2}(?:[:.]\d\d)?\s?(?:uhr|hrs?|h|[ap]\.?m)\b)/giu;

const run = /(\p{L}[\p{L}\p{M}]*)|[^\p{L},;|&]+/gu;

/** The parts of a text, by whether each may be a number. */
export interface Pieces {
	/** Fax numbers come last. */
	readonly numbers: readonly string[];
	/** Digits that are too few, with the word before them. */
	readonly scraps: readonly string[];
}

/**
 * The parts of a text that may each be a number: what stands between words, commas and the like.
 *
 * @example
 * piecesOf('Fax: 030 1234, Tel. +49 30 5678').numbers // ['+49 30 5678', '030 1234']
 * piecesOf('030 901820 after 5').scraps // ['after 5']
 */
export function piecesOf(text: string): Pieces {
	const numbers: string[] = [];
	const faxes: string[] = [];
	const scraps: string[] = [];
	let label = '';
	const apart = /\p{L}/u.test(text) ? text.replace(remark, ',$1,') : text;
	for (const [part, word] of apart.matchAll(run)) {
		if (word !== undefined) {
			label = word;
			continue;
		}
		for (const piece of part.split(/(?<=[\d\s)])(?=\+)/).map(bare)) {
			if (hasEnough(piece)) (faxWords.has(fold(label)) ? faxes : numbers).push(piece);
			else if (/\d/.test(piece)) scraps.push(`${label} ${piece}`.trim());
		}
	}
	return { numbers: [...numbers, ...faxes], scraps };
}

/**
 * The parts of a text between slashes that may each be a number of their own.
 *
 * @example
 * betweenSlashes('030 901820 / 0170 1234567') // ['030 901820', '0170 1234567']
 * betweenSlashes('030/901820') // ['901820']
 */
export const betweenSlashes = (text: string): string[] =>
	text.split('/').map(bare).filter(hasEnough);

const severalLines = /^(.*\d)\/(\d{1,4})$/;

/**
 * The lines of which only the first one is written out, and of the second one its last digits.
 *
 * @param most so many last digits at most
 * @example
 * linesOf('030 901820/21', 2) // ['030 901820', '030 901821']
 * linesOf('030/90/18/20', 2) // []
 */
export function linesOf(text: string, most: number): string[] {
	const [, first = '', last = ''] = severalLines.exec(text) ?? [];
	const ownPart = first.slice(first.lastIndexOf('/') + 1);
	return last.length > most || digitsOf(first).length < 7 || digitsOf(ownPart).length < 4
		? []
		: [first, first.slice(0, -last.length) + last];
}

/**
 * All ways to part a text of numbers at one of its spaces.
 *
 * @example
 * partedAtSpaces('030 901820 0170') // [['030', '901820 0170'], ['030 901820', '0170']]
 */
export function partedAtSpaces(text: string): Array<[string, string]> {
	const words = text.split(' ');
	return words
		.slice(1)
		.map((_, index): [string, string] => [
			words.slice(0, index + 1).join(' '),
			words.slice(index + 1).join(' '),
		]);
}

const bare = (piece: string) => piece.replace(/^[^\d+(]+/, '').replace(/[^\d)#]+$/, '');

const hasEnough = (piece: string) => digitsOf(piece).length >= FEWEST_DIGITS;
