import { isParticle } from '../../particles';
import { areCounterparts } from '../counterparts';
import { peopleIn } from '../couples';
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
export const nameParts = (name: string): NameParts => partsOf(name.split(' '));

const partsOf = (words: readonly string[]): NameParts => ({
	...{ words, joined: words.join('') },
	numbers: numbersIn(words.join(' ')),
});

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
 * Two names of which one is written with an x and the other with ks, both with ks, as a name is that comes in two
 * scripts: Alexander and Aleksandr. `null` for all others: Max is no slip of Mats.
 */
function inOneLetter(one: string, other: string): readonly [string, string] | null {
	const hasTwo = (name: string) => name.includes('ks');
	if (one.includes('x') && hasTwo(other)) return [one.replaceAll('x', 'ks'), other];
	if (other.includes('x') && hasTwo(one)) return [one, other.replaceAll('x', 'ks')];
	return null;
}

/** Whether it is one name, written with an x and with ks. */
function areOneWithX(one: string, other: string): boolean {
	const [mine, yours] = inOneLetter(one, other) ?? [];
	if (mine === undefined || yours === undefined || areOthers(mine, yours)) return false;
	return mine === yours || areClose(mine, yours);
}

/**
 * How two first names agree. The order of the two changes nothing.
 *
 * @example
 * compareGivenNames(nameParts('bob'), nameParts('robert')) // 'short'
 * compareGivenNames(nameParts('mario'), nameParts('maria')) // 'differs'
 */
export function compareGivenNames(one: NameParts, other: NameParts): GivenLevel {
	if (one.joined === other.joined) return 'exact';
	const [these, those] = [peopleIn(one.words), peopleIn(other.words)];
	if (these.length === 1 && those.length === 1) return comparePersons(one, other);
	// Of two who write in one name each is as much in it as the other.
	const isIn = these.some((each) =>
		those.some((other) => comparePersons(partsOf(each), partsOf(other)) !== 'differs'),
	);
	return isIn ? 'part' : 'differs';
}

function comparePersons(one: NameParts, other: NameParts): GivenLevel {
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
	if (isOneName(mine, yours) || areOneWithX(mine, yours) || areClose(one.joined, other.joined)) {
		return 'close';
	}
	if (shareWord(one, other)) return 'part';
	return areClose(mine, yours) ? 'close' : 'differs';
}

/** What tells a family: Berg of van den Berg. */
const tellingWords = ({ words }: NameParts): readonly string[] => {
	const telling = words.filter((word) => !isParticle(word));
	return telling.length > 0 ? telling : words;
};

const areOneWord = (one: string, other: string) =>
	isInitial(one) || isInitial(other) ? one[0] === other[0] : one === other || areClose(one, other);

/** Whether all that one says is in the other: Lopez in Garcia Lopez, but not Garcia Moreno. */
function isIn(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return (
		short.some((word) => !isInitial(word)) &&
		short.every((word) => long.some((half) => areOneWord(word, half)))
	);
}

/**
 * How two last names agree. The order of the two changes nothing. What stands before many a family's name
 * says nothing of this one, and who has a second name that the other has not is somebody else.
 *
 * @example
 * compareSurnames(nameParts('schmidt'), nameParts('schmidt meyer')) // 'part'
 * compareSurnames(nameParts('van dam'), nameParts('van dijk')) // 'differs'
 * compareSurnames(nameParts('garcia lopez'), nameParts('garcia moreno')) // 'differs'
 */
export function compareSurnames(one: NameParts, other: NameParts): SurnameLevel {
	if (one.joined === other.joined) return 'exact';
	if (areNumberedApart(one.numbers, other.numbers)) return 'differs';
	const [mine, yours] = [one.joined, other.joined];
	if (isInitial(mine) || isInitial(yours)) return mine[0] === yours[0] ? 'initial' : 'differs';
	const areShort = one.words.length === 1 && other.words.length === 1;
	if (areShort) return areClose(mine, yours) ? 'close' : 'differs';
	const [my, your] = [tellingWords(one), tellingWords(other)];
	const [telling, yourTelling] = [my.join(''), your.join('')];
	const haveAsMuchBefore = one.words.length - my.length === other.words.length - your.length;
	// Before van Bon and van Hop stands what makes short names long, and so alike.
	const areNear =
		haveAsMuchBefore && telling !== yourTelling
			? areClose(telling, yourTelling)
			: areClose(mine, yours);
	if (areNear) return 'close';
	return isIn(my, your) ? 'part' : 'differs';
}
