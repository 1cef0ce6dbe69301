import { fold } from '../../fold';

/** What a message says, as the category model reads it. */
export interface Tokens {
	/** Folded words; a link, an address, an amount and a number are each a word of their own kind. */
	words: readonly string[];
	/** Marks of how it is written, see {@link shapes}. */
	shape: readonly Shape[];
}

/** How a message is written, whatever its words. */
export const shapes = [
	'link',
	'links',
	'asks',
	'exclaims',
	'shouts',
	'letters',
	'short',
	'phrase',
	'sentence',
	'letter',
	'long',
	'subject',
	'signed',
	'amounts',
	'no vowels',
	'other script',
] as const;

export type Shape = (typeof shapes)[number];

/** Words of a message beyond these say nothing new of what it is about, and cost time. */
const MOST_WORDS = 400;
const LONGEST = 6_000;

/** What stands in for things whose letters say nothing, with a mark that no word has; where it may be. */
const placeholders: ReadonlyArray<{ mayBe: RegExp; pattern: RegExp; word: string }> = [
	{ mayBe: /:\/\/|www\./, pattern: /(?:https?:\/\/|www\.)\S+/g, word: ' _link ' },
	{ mayBe: /@/, pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, word: ' _mail ' },
	{
		mayBe: /\d/,
		pattern:
			/(?:[€$£]|\b(?:eur|usd|gbp|chf|pln)\b)\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|zl|pln|k)\b)/g,
		word: ' _amount ',
	},
	{ mayBe: /\d/, pattern: /\+?\d[\d\s()/-]{6,}\d/g, word: ' _phone ' },
	{ mayBe: /\d/, pattern: /\d+(?:[.,:]\d+)*/g, word: ' _number ' },
];

const otherScript = /[\u0370-\u1dff\u3040-\ud7ff]/;

/** Apostrophes of English short forms go, others part words: don't is one word, l'offre two. */
const shortForm = /['’`´](?=(?:t|s|m|d|ll|ve|re)\b)/g;
const wordOrMark = /_[a-z]+|[a-z\d]+|[\u0370-\u1fff\u3040-\ud7ff]/g;
const vowelless = /^[bcdfghjklmnpqrstvwxz]{5,}$/;

/**
 * Reads a message for the category model.
 *
 * @param subject of the message, or an empty string
 * @example
 * tokensOf("I don't want 5 of them", '').words // ['i', 'dont', 'want', '_number', 'of', 'them']
 */
export function tokensOf(message: string, subject: string): Tokens {
	const written = `${subject}\n${message}`.slice(0, LONGEST);
	let text = fold(written).replace(shortForm, '');
	for (const { mayBe, pattern, word } of placeholders) {
		if (mayBe.test(text)) text = text.replace(pattern, word);
	}
	const words = (text.match(wordOrMark) ?? []).slice(0, MOST_WORDS);
	return { words, shape: shapeOf(written, message, words, subject) };
}

function shapeOf(
	written: string,
	message: string,
	words: readonly string[],
	subject: string,
): Shape[] {
	const links = words.filter((word) => word === '_link').length;
	const letters = words.reduce((sum, { length }) => sum + length, 0);
	const capitals = capitalsIn(written);
	const marks: ReadonlyArray<readonly [Shape, boolean]> = [
		['link', links > 0],
		['links', links > 1],
		['asks', written.includes('?')],
		['exclaims', written.includes('!!')],
		['shouts', letters > 12 && capitals * 2 > letters],
		['letters', letters > 0 && capitals === 0],
		['short', words.length <= 3],
		['phrase', words.length > 3 && words.length <= 8],
		['sentence', words.length > 8 && words.length <= 20],
		['letter', words.length > 20 && words.length <= 60],
		['long', words.length > 60],
		['subject', subject !== ''],
		['signed', message.includes('\n')],
		['amounts', words.includes('_amount')],
		['no vowels', words.some((word) => vowelless.test(word))],
		['other script', otherScript.test(written)],
	];
	return marks.filter(([, holds]) => holds).map(([shape]) => shape);
}

function capitalsIn(written: string): number {
	const small = written.toLowerCase();
	if (small === written) return 0;
	let count = 0;
	for (let at = 0; at < written.length; at += 1) {
		if (written.charCodeAt(at) !== small.charCodeAt(at)) count += 1;
	}
	return count;
}
