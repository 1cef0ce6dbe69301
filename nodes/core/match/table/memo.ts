import type { CompareValues } from '../levels';

const { imul } = Math;

/** Values have numbers below this. */
const MOST_VALUES = 1 << 26;

/**
 * Remembers what comparing two values gave, in a table in which a later pair takes the place of an
 * earlier one. For what does not depend on the order of the two.
 *
 * @param size how many pairs have a place; a power of two
 * @example
 * const quick = memo(slow, 1 << 20);
 * quick(3, 5) === quick(5, 3) // true
 */
export function memo(compare: CompareValues, size: number): CompareValues {
	const pairs = new Float64Array(size);
	const levels = new Uint8Array(size);
	return (one, other) => {
		if (one === other || one === 0 || other === 0) return compare(one, other);
		const [low, high] = one < other ? [one, other] : [other, one];
		const pair = low * MOST_VALUES + high;
		const place = (imul(low, 0x9e3779b1) ^ imul(high, 0x85ebca6b)) >>> 0;
		const at = (place ^ (place >>> 15)) & (size - 1);
		if (pairs[at] === pair) return levels[at] as number;
		const level = compare(low, high);
		pairs[at] = pair;
		levels[at] = level;
		return level;
	};
}
