import { areClose, slipsBetween } from './distance';

/** How two places agree, or two postal codes. */
export const placeLevels = ['silent', 'exact', 'close', 'differs'] as const;

export type PlaceLevel = (typeof placeLevels)[number];

/** Shorter beginnings are many places': Bad, New, San. */
const SHORTEST_BEGINNING = 5;

const isBeginning = (short: string, long: string) =>
	short.length >= SHORTEST_BEGINNING && long.startsWith(`${short} `);

/**
 * How two places agree.
 *
 * @example
 * comparePlaces('frankfurt', 'frankfurt am main') // 'close'
 */
export function comparePlaces(one: string, other: string): PlaceLevel {
	if (one === other) return 'exact';
	return areClose(one, other) || isBeginning(one, other) || isBeginning(other, one)
		? 'close'
		: 'differs';
}

/**
 * How two postal codes agree: `close` with one slip.
 *
 * @example
 * comparePostalCodes('10115', '10151') // 'close'
 */
export function comparePostalCodes(one: string, other: string): PlaceLevel {
	if (one === other) return 'exact';
	return slipsBetween(one, other, 1) <= 1 ? 'close' : 'differs';
}

/** How two streets agree. */
export const streetLevels = ['silent', 'exact', 'close', 'part', 'differs'] as const;

export type StreetLevel = (typeof streetLevels)[number];

/** A street, ready to be compared. */
export interface Street {
	text: string;
	/** Its words, without numbers. */
	name: string;
	words: readonly string[];
	numbers: string;
}

/**
 * The parts of a normal street.
 *
 * @example
 * streetParts('12 main street') // { text: '12 main street', name: 'main street', words: ['main', 'street'], numbers: '12' }
 */
export function streetParts(text: string): Street {
	const all = text.split(' ');
	const words = all.filter((word) => !/^\d/.test(word));
	const numbers = all.filter((word) => /^\d/.test(word)).join(' ');
	return { text, name: words.join(' '), words, numbers };
}

const areNamedAlike = (one: Street, other: Street) =>
	one.name === other.name ||
	areClose(one.name, other.name) ||
	(one.words.length > 0 && one.words.every((word) => other.words.includes(word))) ||
	(other.words.length > 0 && other.words.every((word) => one.words.includes(word)));

/**
 * How two streets agree: `close` with slips in the name or with more words on one side, `part` where the
 * numbers are others.
 *
 * @example
 * compareStreets(streetParts('12 main street'), streetParts('14 main street')) // 'part'
 */
export function compareStreets(one: Street, other: Street): StreetLevel {
	if (one.text === other.text) return 'exact';
	if (one.name === '' || other.name === '') return 'differs';
	if (!areNamedAlike(one, other)) return 'differs';
	if (one.numbers === other.numbers) return one.name === other.name ? 'exact' : 'close';
	const [mine, yours] = [one.numbers, other.numbers];
	const isNearly =
		mine === '' ||
		yours === '' ||
		(one.name === other.name && (mine.startsWith(yours) || yours.startsWith(mine)));
	return isNearly ? 'close' : 'part';
}
