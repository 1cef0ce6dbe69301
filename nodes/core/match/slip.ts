/**
 * Whether one word is the other with one slip of the keys: a letter left out, too many or
 * another, or two neighbours swapped. Optimal string alignment distance 1.
 *
 * @example
 * isSlip('schmidt', 'schmdit') // true
 * isSlip('schmidt', 'schmidt') // false
 */
export function isSlip(one: string, other: string): boolean {
	if (one === other) return false;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let from = 0;
	// They differ somewhere, at the latest where the shorter one ends.
	while (short[from] === long[from]) from++;
	if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
	if (short.slice(from + 1) === long.slice(from + 1)) return true;
	return (
		short[from] === long[from + 1] &&
		short[from + 1] === long[from] &&
		short.slice(from + 2) === long.slice(from + 2)
	);
}
