import { allWords } from '../words';

const ofMen = allWords(({ people }) => people.addressOfMen);
const ofWomen = allWords(({ people }) => people.addressOfWomen);

/** Whom a form of address is for. */
export type AddressOf = 'man' | 'woman';

/** Whom a folded word addresses; `undefined` for a word that is no form of address. */
function addressedBy(word: string): AddressOf | undefined {
	if (ofWomen.has(word)) return 'woman';
	return ofMen.has(word) ? 'man' : undefined;
}

/**
 * Signor and signora are written short with a point inside.
 *
 * @example
 * joinedAddress('Sig.ra Rossi') // 'Sigra Rossi'
 */
export const joinedAddress = (name: string): string =>
	name.replace(/\b(sig|dott)\.\s?(ra|na|rina|ssa)\b/i, '$1$2');

/**
 * The words of a name behind a form of address, of which a name has to be left.
 *
 * @param all folded
 * @example
 * withoutAddress(['mrs', 'taylor']) // { rest: ['taylor'], addressed: 'woman' }
 */
export function withoutAddress(all: readonly string[]) {
	const addressed = all.length > 1 ? addressedBy(all[0] ?? '') : undefined;
	return { rest: addressed === undefined ? all : all.slice(1), addressed };
}
