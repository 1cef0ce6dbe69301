import { allWords } from '../words';
import { oneSpelling } from './spelling';

/** Spellings of one name that are heard alike: Sara and Sarah, Erik and Eric, Sofia and Sophia. */
const heardAlike: ReadonlyArray<readonly [RegExp, string]> = [
	[/ph/g, 'f'],
	[/c(?!h)|ck/g, 'k'],
	[/[yj]/g, 'i'],
	[/w/g, 'v'],
	[/z/g, 's'],
	[/(?<=[aeiout])h/g, ''],
	[/(.)\1/g, '$1'],
];

const heard = (name: string): string =>
	heardAlike.reduce((text, [written, sound]) => text.replace(written, sound), name);

/** Names that many have, also in one spelling, and how each is heard: a lead is compared with hundreds. */
const heardOf = new Map(
	[...allWords(({ people }) => people.givenNames)].flatMap((name) => {
		const plain = oneSpelling(name);
		return [name, plain].map((each): [string, string] => [each, heard(plain)]);
	}),
);

/** Whether both are names that many have, and either heard alike or not. */
function areHeard(one: string, other: string, alike: boolean): boolean {
	const [mine, yours] = [heardOf.get(one), heardOf.get(other)];
	return mine !== undefined && yours !== undefined && (mine === yours) === alike;
}

/**
 * Whether two given names that are like each other are two names that many have, and not one name in
 * two spellings: then the one is no slip for the other.
 *
 * @param one folded
 * @param other folded
 * @example
 * areTwoNames('tim', 'tom') // true
 * areTwoNames('sara', 'sarah') // false: one name
 * areTwoNames('jhon', 'john') // false: nobody is called Jhon
 */
export const areTwoNames = (one: string, other: string): boolean => areHeard(one, other, false);

/**
 * Whether two given names that many have are one in two spellings.
 *
 * @param one folded
 * @param other folded
 * @example
 * isOneName('sofia', 'sophia') // true
 */
export const isOneName = (one: string, other: string): boolean => areHeard(one, other, true);
