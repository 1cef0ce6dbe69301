const { imul } = Math;

/** Two numbers of 32 bits that stand for a text, or for several together. */
export interface Hash {
	low: number;
	high: number;
}

/**
 * The hash of a text (cyrb53 of its UTF-16 units, without its last mixing of the two halves into one
 * number). The same on every machine and in every version of the pack: keys in a store are made of it.
 *
 * @example
 * hashOf('ada').low === hashOf('ada').low // true
 */
export function hashOf(text: string): Hash {
	let low = 0xdeadbeef;
	let high = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		low = imul(low ^ unit, 2654435761);
		high = imul(high ^ unit, 1597334677);
	}
	low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
	high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
	return { low: low | 0, high: high | 0 };
}

/**
 * One number of 32 bits out of two.
 *
 * @example
 * mixed(1, 2) !== mixed(2, 1) // true
 */
export function mixed(one: number, other: number): number {
	let mix = imul(one ^ (one >>> 15), 0x85ebca6b) ^ other;
	mix = imul(mix ^ (mix >>> 13), 0xc2b2ae35);
	return mix ^ (mix >>> 16);
}

const TWO_TO_32 = 4294967296;
const HIGH_BITS = 0x1fffff;

/**
 * A whole number of 53 bits, as a store keeps it.
 *
 * @example
 * Number.isSafeInteger(wholeNumber({ low: -1, high: -1 })) // true
 */
export const wholeNumber = ({ low, high }: Hash): number =>
	(high & HIGH_BITS) * TWO_TO_32 + (low >>> 0);
