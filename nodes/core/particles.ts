import { wordsIn } from './words';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** Small words before a family name, in small letters where the writer left the case to us. */
export const smallParticles = setOf(
	`af al ap auf aus av bin bint binti da dal das de degli dei del dell della delle dello dem den
	der di do dos du el ferch ibn of op te ten ter the thoe till und van vom von zu zum zur`,
);

/** Words that are small only after one of the others: de la Cruz, van de Ven, von und zu. */
export const smallAfterParticle = setOf('la las los le lo het');

/** Words that begin a family name and keep their capital: Le Pen, St. John, San Martín, Ó Riada. */
export const capitalParticles = setOf(
	'la las le les lo los mac nic ni saint sainte san sankt santa santo st ste ua ui vande vanden vander',
);

/** Beginnings of Gaelic and Arabic family names, where they stand apart. */
const furtherParticles = setOf('mc o ben abu abd abdel abdul aal ould');

/**
 * Whether a word of a family name is one that families who have nothing to do with each other have as well.
 *
 * @param word folded
 * @example
 * isParticle('van') // true, as in van Dam and van Dijk
 */
export const isParticle = (word: string): boolean =>
	[smallParticles, smallAfterParticle, capitalParticles, furtherParticles].some((list) =>
		list.has(word),
	);
