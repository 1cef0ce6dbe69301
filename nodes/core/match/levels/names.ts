import { areCounterparts } from '../counterparts';
import { areTwoNames, isOneName } from '../givenNames';
import { isShortForm } from '../shortNames';
import { areClose } from './distance';
import { areNumberedApart, numbersIn } from './numbers';

/** How two first names agree; what stands first says most. */
export const givenLevels = [
	...['silent', 'exact', 'close', 'short', 'initial', 'part', 'spelled', 'differs'],
] as const;

export type GivenLevel = (typeof givenLevels)[number];

/** How two last names agree. */
export const surnameLevels = [
	...['silent', 'exact', 'close', 'initial', 'part', 'spelled', 'differs'],
] as const;

export type SurnameLevel = (typeof surnameLevels)[number];

/** A name, ready to be compared. */
export interface NameParts {
	/** Its words in one spelling. */
	words: readonly string[];
	/** Without spaces: Annamaria and Anna Maria. */
	joined: string;
	/** See {@link numbersIn}. */
	numbers: string;
}

/**
 * The parts of a normal name.
 *
 * @example
 * nameParts('anna maria').joined // 'annamaria'
 */
export const nameParts = (name: string): NameParts => {
	const words = name.split(' ');
	return { words, joined: words.join(''), numbers: numbersIn(name) };
};

const firstOf = ({ words }: NameParts) => words[0] ?? '';

const isInitial = (word: string) => word.length === 1;

/** Whether a whole word stands in both. */
const shareWord = (one: NameParts, other: NameParts) =>
	one.words.some((word) => !isInitial(word) && other.words.includes(word));

/**
 * Whether two given names are those of two people: names that many have are no slip of each other, nor is a
 * woman's of a man's.
 *
 * @example
 * areOthers('mario', 'maria') // true
 */
export const areOthers = (one: string, other: string) =>
	areCounterparts(one, other) || areTwoNames(one, other);

/**
 * How two first names agree. The order of the two changes nothing.
 *
 * @example
 * compareGivenNames(nameParts('bob'), nameParts('robert')) // 'short'
 * compareGivenNames(nameParts('mario'), nameParts('maria')) // 'differs'
 */
export function compareGivenNames(one: NameParts, other: NameParts): GivenLevel {
	const [mine, yours] = [firstOf(one), firstOf(other)];
	if (one.joined === other.joined) return 'exact';
	if (areNumberedApart(one.numbers, other.numbers)) return 'differs';
	if (isInitial(mine) || isInitial(yours)) {
		if (mine[0] === yours[0]) return 'initial';
		return shareWord(one, other) ? 'part' : 'differs';
	}
	if (mine === yours) return 'part';
	if (isShortForm(mine, yours)) return 'short';
	if (areOthers(mine, yours)) return shareWord(one, other) ? 'part' : 'differs';
	if (isOneName(mine, yours) || areClose(one.joined, other.joined)) return 'close';
	if (shareWord(one, other)) return 'part';
	return areClose(mine, yours) ? 'close' : 'differs';
}

/**
 * How two last names agree. The order of the two changes nothing.
 *
 * @example
 * compareSurnames(nameParts('schmidt'), nameParts('schmidt meyer')) // 'part'
 */
export function compareSurnames(one: NameParts, other: NameParts): SurnameLevel {
	if (one.joined === other.joined) return 'exact';
	if (areNumberedApart(one.numbers, other.numbers)) return 'differs';
	const [mine, yours] = [one.joined, other.joined];
	if (isInitial(mine) || isInitial(yours)) return mine[0] === yours[0] ? 'initial' : 'differs';
	if (areClose(mine, yours)) return 'close';
	const hasHalf =
		shareWord(one, other) ||
		(one.words.length !== other.words.length &&
			one.words.some((word) => other.words.some((half) => areClose(word, half))));
	return hasHalf ? 'part' : 'differs';
}
