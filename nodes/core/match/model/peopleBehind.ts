import type { ComparedField } from '../comparable';
import { compareGivenNames, compareSurnames, nameParts } from '../levels';
import { SPELLINGS_OF_A_NAME } from './frequencies';

/** A first and a last name; empty where none is given. */
export type FullName = readonly [first: string, last: string];

/**
 * Whether it is told whose a value of a field is by the people behind it. Of the mailbox and the number of a
 * lead the judge sees itself whose they are.
 */
export const countsPeople = ({ kind, isOwn }: ComparedField): boolean =>
	isOwn === true || kind === 'id';

/** More people than this are many. */
const MANY_PEOPLE = 20;

/**
 * For how many names those behind an ID count: the spellings of one person's are few, each further person
 * counts as much as a person can be spelled.
 *
 * @param names different ones
 * @example
 * countOfNames([['ada', 'king'], ['a', 'king']]) // 2: they may be one
 * countOfNames([['ada', 'king'], ['bob', 'stone']]) // 12
 */
export function countOfNames(names: readonly FullName[]): number {
	const people = peopleAmong(names);
	return people > 1 ? Math.max(people * SPELLINGS_OF_A_NAME, names.length) : names.length;
}

/** Whole names first, since half a one may be anybody's; beyond that the order in which they came is nothing. */
const fullestFirst = (one: FullName, other: FullName): number =>
	filledIn(other) - filledIn(one) || (one.join('\n') < other.join('\n') ? -1 : 1);

const filledIn = (name: FullName): number => name.filter((part) => part !== '').length;

/** How many people they are by their names, at least; one may be called in several ways. */
function peopleAmong(names: readonly FullName[]): number {
	const people: FullName[] = [];
	for (const name of [...names].sort(fullestFirst)) {
		if (people.length >= MANY_PEOPLE) break;
		if (people.every((before) => areOthers(before, name))) people.push(name);
	}
	return people.length;
}

/** Whether two are called otherwise: by their given names, since people marry. */
function areOthers([one, surname]: FullName, [other, otherSurname]: FullName): boolean {
	if (one === otherSurname || other === surname) return false;
	return one !== '' && other !== ''
		? compareGivenNames(nameParts(one), nameParts(other)) === 'differs'
		: one === other &&
				surname !== '' &&
				otherSurname !== '' &&
				compareSurnames(nameParts(surname), nameParts(otherSurname)) === 'differs';
}
