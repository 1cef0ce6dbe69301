import { fold } from './fold';
import { remembering } from './remembering';

const repeatedLetter = /(\p{L})\1{3,}/iu;

/** What fingers on one row of keys make, in either direction. */
const keyboardRows = new RegExp(
	[
		'asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|qwertz|zxcv|xcvb|cvbn|yxcv',
		'fdsa|gfds|hgfd|jhgf|kjhg|lkjh|poiu|oiuy|trewq|mnbv|nbvc|bvcx|vcxz|qazwsx|wsxedc',
		'(?:qwe|asd|zxc|jkl|lkj|iop){2}|йцук|фыва|ывап|пролд|ячсм',
	].join('|'),
	'i',
);

/** Letter groups that are one sound, so that honest names in many languages are not too hard. */
const oneSound =
	/tsch|sch|tch|ch|sh|th|ph|ck|sz|cz|rz|dz|gh|ng|zh|kh|ts|tz|([bcdfghjklmnpqrstvwxz])\1/g;

/**
 * A word with each group of letters that is one sound as one letter.
 *
 * @example
 * bySounds('knightsch') // 'knihh'
 */
export const bySounds = (word: string): string => word.replace(oneSound, 'h');

const isLatin = /^\p{sc=Latin}+$/u;

/** So many consonants in a row are in no name, sounds counted; l and r can be a syllable. */
const tooManyConsonants = /[bcdfghjkmnpqstvwxz]{6}/;

const SHORTEST = 6;

/** Names with capitals inside, such as DeShawn McDonald. */
const innerCapitals = /^(?:mc|mac|de|di|da|du|la|le|van|von|fitz|o|al|el|ben|san)(?=[A-Z])/i;

/** A capital after a small letter, twice and more, in one word. */
const MANY_SWITCHES = 3;

/**
 * Whether a name is none in any language: the same letter over and over, a row of keys, capitals
 * thrown in, an address, or consonants that nobody can say. Short names are never.
 *
 * @example
 * isGibberish('Ng') // false
 * isGibberish('Hrvatska Knightsbridge') // false
 * isGibberish('vYyTsgqLkNpc') // true
 */
export function isGibberish(name: string): boolean {
	if (name.length > 200) return true;
	if (/https?:\/\/|www\.|\[url|<a\s/i.test(name) || repeatedLetter.test(name)) return true;
	return name.split(/[\s'’.,-]+/).some(isGibberishPart);
}

/** Many people share their first names, and many their family names. */
const isGibberishPart = remembering(2000, (word) => isGibberishWord(word));

/**
 * Whether one word is none in any language, by the same signs. Words of three letters never are.
 *
 * @example
 * isGibberishWord('asdf') // true
 */
export function isGibberishWord(word: string): boolean {
	if (word.length < 4) return false;
	if (keyboardRows.test(word)) return true;
	if (word.length < SHORTEST || !isLatin.test(word)) return false;
	const switches = word.replace(innerCapitals, '').match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
	if (switches >= MANY_SWITCHES) return true;
	const plain = fold(word);
	if (!/[aeiouy]/.test(plain)) return !/[rl]/.test(plain) || plain.length > 7;
	return tooManyConsonants.test(bySounds(plain));
}
