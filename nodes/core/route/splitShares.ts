const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * Splits a whole by weight into whole numbers that add up to exactly the whole, each less than
 * one off its exact share: what is rounded away from one goes to the next. Where it is rounded
 * differs from turn to turn, so that nobody gets the odd part each time: multiples of the golden
 * ratio fall evenly (Weyl 1916), and what is rounded adds up to next to nothing.
 *
 * @param whole a whole number
 * @param turns how many splits came before, a whole number from 0
 * @param among positions of those who get a share; not empty
 * @param into where the shares go, by position; other positions stay as they are
 * @returns the sum of the weights
 * @example
 * const shares = new Float64Array(3);
 * splitShares(100, 1, [{ weight: 1 }, { weight: 1 }, { weight: 1 }], [0, 1, 2], shares);
 * // shares: 33, 34, 33; with none before, 33, 33, 34
 */
export function splitShares(
	whole: number,
	turns: number,
	members: ReadonlyArray<{ weight: number }>,
	among: readonly number[],
	into: Float64Array,
): number {
	let total = 0;
	for (const position of among) total += members[position]?.weight ?? 0;
	const offset = (turns * goldenRatio) % 1;
	const last = among.at(-1);
	let weights = 0;
	let given = 0;
	for (const position of among) {
		weights += members[position]?.weight ?? 0;
		const upTo = position === last ? whole : Math.floor((whole / total) * weights + offset);
		into[position] = upTo - given;
		given = upTo;
	}
	return total;
}
