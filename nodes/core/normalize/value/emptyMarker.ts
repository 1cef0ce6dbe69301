import { words } from '../../fold';
import type { PayloadField } from '../../lead';
import { isNoCompany } from './company';
import { allPhrases, others, phrasePattern, wordsIn } from '../../words';

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
	beginnings.has(text.slice(0, SORTED_BY).toLowerCase()) || !/^[A-Za-z\d]{3}/.test(text);

/** Lines and points where a word should be: `-`, `…`, `?`, `//`. */
const onlySigns = /^[-–—_.…·•*/\\~=?|#\s]{1,20}$/;

/** Words that are people's names as well. */
const names = new Set(
	wordsIn('null none no non na nan nil nada nic nie nee nein nix nulla niente brak kein nope'),
);

/** As no name is written, but for the last one, which programs and people write for nothing. */
const asNoName = new Set(['null', 'NULL', 'none', 'NONE', 'None']);

/** Codes of a country, a region and a language. */
const codes = new Set(['na', 'no', 'nd', 'nan', 'nc', 'nic', 'nil', 'nie']);

const namesOfPeople = new Set<PayloadField>(['fullName', 'firstName', 'lastName']);
const codedFields = new Set<PayloadField>(['country', 'region', 'language', 'location']);

/** Fields that no mere words can fill. */
const neverWords = new Set<PayloadField>(['email', 'phone', 'website', 'linkedin']);

const negation = phrasePattern(({ inquiry }) => inquiry.negations);
const notHere = phrasePattern(({ answers }) => answers.notHere);

/** "No phone, please", "habe kein Handy" say so soon. */
const LONGEST_SENTENCE = 60;
const SOON = 4;

/** What is left of an address that somebody wrote in words. */
const mayBeAddress = /[\d@]|\.\p{L}|\b(?:at|dot|punkt|arroba|punto|ponto|kropka)\b/iu;

function saysNo(text: string): boolean {
	if (text.length > LONGEST_SENTENCE || mayBeAddress.test(text)) return false;
	const start = words(text).slice(0, SOON).join(' ');
	return negation.test(start) || notHere.test(start) || /^x+$/i.test(text);
}

/** A country's dial code alone, a zero, or what a mask leaves: `+1`, `0049`, `+7 (___) ___-__-__`. */
const bareDialCode = /^\(?\s*(?:(?:\+|00)\s*\d{1,3}|\+|0{1,4})?[\s()_.-]*$/;

/**
 * Whether a cleaned value stands for "nothing given", in any language: then an optional field is
 * empty, and not wrong.
 *
 * @param field what the value is for: "No" is a family name and a country, and never a phone number
 * @example
 * isEmptyMarker('n/a', 'company') // true
 * isEmptyMarker('brak', 'phone') // true
 * isEmptyMarker('Null', 'lastName') // false
 * isEmptyMarker('+1', 'phone') // true
 * isEmptyMarker('self-employed', 'company') // true
 */
export function isEmptyMarker(text: string, field: PayloadField): boolean {
	if (neverWords.has(field) && (saysNo(text) || (field === 'phone' && bareDialCode.test(text)))) {
		return text !== '';
	}
	if (field === 'company' && isNoCompany(text)) return true;
	if (text.length > LONGEST_MARKER || !mayBeMarker(text)) return false;
	if (onlySigns.test(text)) return true;
	const key = keyOf(text);
	if (!markers.has(key)) return false;
	if (namesOfPeople.has(field)) return !names.has(key) || asNoName.has(text);
	return !(codedFields.has(field) && codes.has(key));
}
