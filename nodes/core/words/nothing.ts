import { words } from '../fold';
import { allPhrases } from './all';
import { wordsIn } from './lists';
import { others } from './others';
import { phrasePattern } from './phrasePattern';

/** Plain words are their own key: most values are such, and there are many. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const keyOf = (text: string) =>
	plainWords.test(text) ? text.toLowerCase() : words(text).join(' ');

const markers = new Set(
	[...allPhrases(({ answers }) => answers.none), ...wordsIn(others.answers.none)].map(keyOf),
);

/** No marker is longer. */
const LONGEST_MARKER = Math.max(...[...markers].map(({ length }) => length)) + 10;

const SORTED_BY = 3;
const beginnings = new Set([...markers].map((marker) => marker.slice(0, SORTED_BY)));

/** Most values begin like no marker: then nothing else needs to be looked at. */
const mayBeMarker = (text: string) =>
	text.length <= LONGEST_MARKER &&
	(beginnings.has(text.slice(0, SORTED_BY).toLowerCase()) || !/^[A-Za-z\d]{3}/.test(text));

/** Lines and points where a word should be: `-`, `…`, `?`, `//`. */
const onlySigns = /^[-–—_.…·•*/\\~=?|#\s]{1,20}$/;

/**
 * Whether a cleaned value is made of signs that people put where they write nothing.
 *
 * @example
 * isOnlySigns('--') // true
 */
export const isOnlySigns = (text: string): boolean => onlySigns.test(text);

/**
 * The words for "nothing" that a cleaned value is, in any language, in one spelling.
 *
 * @returns `undefined` for any other value
 * @example
 * nothingIn('Keine Angabe') // 'keine angabe'
 * nothingIn('DE 123') // undefined
 */
export function nothingIn(text: string): string | undefined {
	if (!mayBeMarker(text)) return undefined;
	const key = keyOf(text);
	return markers.has(key) ? key : undefined;
}

const negation = phrasePattern(({ inquiry }) => inquiry.negations);
const notHere = phrasePattern(({ answers }) => answers.notHere);

/** "No phone, please", "habe kein Handy" say so soon. */
const LONGEST_SENTENCE = 60;
const SOON = 4;

/** What is left of an address that somebody wrote in words. */
const mayBeAddress = /[\d@]|\.\p{L}|\b(?:at|dot|punkt|arroba|punto|ponto|kropka)\b/iu;

/**
 * Whether what should be a number or an address is a sentence that gives none.
 *
 * @example
 * givesNone('no phone, please') // true
 * givesNone('see attachment') // true
 * givesNone('0160 1010101') // false
 */
export function givesNone(text: string): boolean {
	if (text.length > LONGEST_SENTENCE || mayBeAddress.test(text)) return false;
	const start = words(text).slice(0, SOON).join(' ');
	return negation.test(start) || notHere.test(start) || /^x+$/i.test(text);
}
