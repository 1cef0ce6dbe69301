import { fold, words } from '../../fold';
import { companyKey, emailKey } from '../../keys';
import { remembering } from '../../remembering';
import { hashOf, wholeNumber } from '../blocking/hash';
import { withJoint } from '../couples';
import { domainKey, phoneKey } from '../keys';
import { nameWords } from '../names';
import { oneSpelling } from '../spelling';
import { transliterate } from '../transliterate';
import { dateOf } from './date';
import type { FieldKind } from './field';

/** What a street is called short, and long; what is left of either is compared. */
const streetWords: ReadonlyMap<string, string> = new Map(
	`street st|strasse str|road rd|avenue ave av|place pl|court ct|drive dr|lane ln|square sq
	|boulevard blvd bd bvd|crescent cres|circuit cct|close cl|highway hwy|parkway pkwy|terrace tce ter
	|north n|south s|east e|west w|rue r|calle c|piazza pza|plaza plz platz`
		.split('|')
		.flatMap((line) => {
			const [long = '', ...short] = line.trim().split(/\s+/);
			return short.map((word): [string, string] => [word, long]);
		}),
);

/** Behind a word: Hauptstr. is Hauptstrasse. */
const shortStreet = /(?<=[a-z]{3})str$/;

const wordsIn = (text: string) => words(text).map((word) => oneSpelling(transliterate(word)));

const streetOf = (text: string) =>
	words(text.replace(/\./g, '. '))
		.map((word) => streetWords.get(word) ?? word.replace(shortStreet, 'strasse'))
		.map((word) => oneSpelling(transliterate(word)))
		.join(' ');

/** In the order in which they were written, so that initials can be made of them. */
function firmOf(text: string): string {
	const kept = new Set(companyKey(text)?.split(' '));
	const all = words(text.replace(/[.'’]/g, ''));
	const telling = all.filter((word) => kept.has(word));
	return (telling.length > 0 ? telling : [...kept])
		.map((word) => oneSpelling(transliterate(word)))
		.join(' ');
}

const plainCode = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What a spreadsheet makes of a number that it takes for a sum: many numbers are written like that. */
const roundedNumber = /^\d(?:[.,]\d+)?e\+?\d+$/i;

const phoneOf = (text: string) =>
	roundedNumber.test(text) ? '' : (phoneKey(text)?.slice(1) ?? text.replace(/\D/g, ''));

const nameOf = (text: string) => nameWords(text).map(transliterate).join(' ');

const emailOf = (text: string) => emailKey(text) ?? fold(text.trim());

const numberOf = (text: string) => {
	const number = Number(text.trim().replace(/(?<=\d)[ ,'](?=\d{3}(?:\D|$))/g, ''));
	return text.trim() !== '' && Number.isFinite(number) ? String(number) : plainCode(text);
};

const join = (text: string) => wordsIn(text).join(' ');

/** How a value of each kind is written, so that what people write alike is the same text. */
const normalisers: Readonly<Record<FieldKind, (text: string) => string>> = {
	'first name': (text) => nameOf(withJoint(text)),
	'last name': nameOf,
	name: nameOf,
	email: emailOf,
	phone: phoneOf,
	company: firmOf,
	domain: (text) => domainKey(text) ?? '',
	place: join,
	'postal code': plainCode,
	street: streetOf,
	date: dateOf,
	id: plainCode,
	text: join,
	number: numberOf,
	notes: (text) => text,
	own: (text) => text,
};

const LONGEST_VALUE = 200;

/** So many digits stand for what is beyond. */
const DIGITS_OF_REST = 16;

/** Of these what is beyond the beginning tells them apart as well; others are no longer in earnest. */
const oftenLong: ReadonlySet<string> = new Set<FieldKind>(['id', 'text']);

/** A long value is compared by its beginning, and by a hash of what follows. */
function shortened(kind: string, value: string): string {
	if (value.length <= LONGEST_VALUE) return value;
	if (!oftenLong.has(kind)) return value.slice(0, LONGEST_VALUE).trim();
	const from = LONGEST_VALUE - DIGITS_OF_REST - 1;
	const rest = `${wholeNumber(hashOf(value.slice(from)))}`.padStart(DIGITS_OF_REST, '0');
	return `${value.slice(0, from).trim()}${kind === 'text' ? ' ' : ''}${rest}`;
}

const MOST_REMEMBERED = 5000;

const remembered = Object.fromEntries(
	Object.entries(normalisers).map(([kind, find]) => [
		kind,
		remembering(MOST_REMEMBERED, (text: string) =>
			shortened(kind, find(text.replace(/\s+/g, ' ').trim())),
		),
	]),
) as Record<FieldKind, (text: string) => string>;

/**
 * A value as it is compared; an empty text where it says nothing. What is no address and no number
 * is still text to compare. Never throws.
 *
 * @example
 * normalValue('first name', 'Jörg') // 'jorg'
 * normalValue('company', 'The Engine Works GmbH') // 'engine works'
 * normalValue('date', '24.12.1980') // '19801224'
 */
export const normalValue = (kind: FieldKind, text: string): string => remembered[kind](text);
