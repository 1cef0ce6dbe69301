/**
 * Splits a whole by weight into whole numbers that add up to exactly the whole, each less than
 * one off its exact share: what is rounded away from one goes to the next.
 *
 * @param whole a whole number
 * @param among positions of those who get a share; not empty
 * @param into where the shares go, by position; other positions stay as they are
 * @returns the sum of the weights
 * @example
 * const shares = new Float64Array(3);
 * splitShares(100, [{ weight: 1 }, { weight: 1 }, { weight: 1 }], [0, 1, 2], shares);
 * // shares: 33, 34, 33
 */
export function splitShares(
	whole: number,
	members: ReadonlyArray<{ weight: number }>,
	among: readonly number[],
	into: Float64Array,
): number {
	let total = 0;
	for (const position of among) total += members[position]?.weight ?? 0;
	let weights = 0;
	let given = 0;
	for (const position of among) {
		weights += members[position]?.weight ?? 0;
		const upTo = Math.round((whole / total) * weights);
		into[position] = upTo - given;
		given = upTo;
	}
	return total;
}
