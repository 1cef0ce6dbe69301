import { noteLetters } from '../comparable/notes';
import { oneSpelling } from '../spelling';

/** The mailbox holds the first name of whose it is: nobody else of a family writes from it. */
export const HOLDS_GIVEN_NAME = 1;

/** The mailbox is made of the name alone, as many people's of that name are. */
export const IS_ONLY_A_NAME = 2;

/** The number is a land line, that several may answer. */
export const IS_LAND_LINE = 4;

/** Many people have the number. */
export const IS_MANY_PEOPLES_NUMBER = 8;

/** The number is one person's mobile. */
export const IS_MOBILE = 16;

/** Several people are known to write from the mailbox. */
export const IS_MANY_PEOPLES_MAILBOX = 32;

/** No name is given. */
export const IS_NAMELESS = 64;

/** There are mailboxes or numbers beside the main ones. */
export const HAS_FURTHER = 128;

const flagOfNote: ReadonlyArray<[letter: string, flag: number]> = [
	[noteLetters.landLine, IS_LAND_LINE],
	[noteLetters.manyPeoplesNumber, IS_MANY_PEOPLES_NUMBER],
	[noteLetters.mobile, IS_MOBILE],
	[noteLetters.manyPeoplesMailbox, IS_MANY_PEOPLES_MAILBOX],
];

/** Shorter first names stand in other words. */
const SHORTEST_GIVEN = 3;

/** In names, and between the parts of a mailbox. */
const marks = /[^\p{L}]+/gu;

/** The parts of a record that are looked at together, as `normalValue` writes them. */
export interface Flagged {
	first: string;
	last: string;
	email: string;
	/** See `notesOf`. */
	notes: string;
	/** Whether records have names, so that one without says something. */
	isNamed: boolean;
}

/**
 * What a mailbox says of the name beside it, and what the notes say of mailbox and number.
 *
 * @example
 * flagsOf({ first: 'ada', last: 'lovelace', email: 'ada.lovelace@engine.example', notes: '', isNamed: true })
 * // HOLDS_GIVEN_NAME | IS_ONLY_A_NAME
 */
export function flagsOf({ first, last, email, notes, isNamed }: Flagged): number {
	let flags = isNamed && first === '' && last === '' ? IS_NAMELESS : 0;
	if (notes !== '') {
		for (const [letter, flag] of flagOfNote) if (notes.includes(letter)) flags |= flag;
	}
	return flags | ofMailbox(first, last, email);
}

function ofMailbox(first: string, last: string, email: string): number {
	if (email === '' || (first === '' && last === '')) return 0;
	const letters = lettersOfMailbox(email);
	const given = first.split(' ')[0] ?? '';
	const surname = last.replace(marks, '');
	const holds = given.length >= SHORTEST_GIVEN && letters.includes(given);
	return (holds ? HOLDS_GIVEN_NAME : 0) | (isSpelled(letters, given, surname) ? IS_ONLY_A_NAME : 0);
}

/** The letters of a mailbox in the spelling that names have: mueller is muller. */
const lettersOf = (local: string) => oneSpelling(local.replace(marks, ''));

/**
 * The letters before the @ of a mailbox, in the spelling that names have.
 *
 * @example
 * lettersOfMailbox('j.mueller@web.de') // 'jmuller'
 */
export function lettersOfMailbox(email: string): string {
	const at = email.lastIndexOf('@');
	return lettersOf(at < 0 ? email : email.slice(0, at));
}

/** How a mailbox spells a name, whatever marks are between. */
const spellings: ReadonlyArray<(given: string, surname: string) => string> = [
	(given, surname) => given + surname,
	(given, surname) => surname + given,
	(given, surname) => (given[0] ?? '') + surname,
	(given, surname) => surname + (given[0] ?? ''),
	(given, surname) => given + (surname[0] ?? ''),
	(given) => given,
	(_given, surname) => surname,
];

const isSpelled = (letters: string, given: string, surname: string) =>
	letters !== '' && spellings.some((spell) => spell(given, surname) === letters);

/** Shorter surnames stand in other words. */
const SHORTEST_SURNAME = 4;

/**
 * Whether a mailbox spells somebody's name: the surname, and with it the first name or its first letter.
 *
 * @param local the part before the @
 * @param first normal
 * @param last normal
 * @returns which of the two it spells out; `undefined` for neither
 * @example
 * spelledBy('a.lovelace', 'ada', 'lovelace') // 'last'
 * spelledBy('adalovelace12', 'ada', 'lovelace') // 'both'
 */
export function spelledBy(local: string, first: string, last: string): 'both' | 'last' | undefined {
	const letters = lettersOf(local);
	const given = first.split(' ')[0] ?? '';
	const surname = last.replace(marks, '');
	if (surname.length < SHORTEST_SURNAME || given === '') return undefined;
	if (
		given.length >= SHORTEST_GIVEN &&
		(letters === given + surname || letters === surname + given)
	) {
		return 'both';
	}
	return letters === given[0] + surname || letters === surname + given[0] ? 'last' : undefined;
}
