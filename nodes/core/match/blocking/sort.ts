const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/**
 * The order of numbers of 32 bits, equal ones in the order in which they stand: a radix sort, in time
 * that grows as the count does.
 *
 * @param count how many of the numbers
 * @returns where each one stands, the least first; negative ones come last
 * @example
 * orderOf(Int32Array.of(7, 3, 5), 3) // [1, 2, 0]
 */
export function orderOf(numbers: Int32Array, count: number): Int32Array {
	let order = new Int32Array(count);
	let next = new Int32Array(count);
	for (let at = 0; at < count; at++) order[at] = at;
	const starts = new Int32Array(BUCKETS);
	for (let pass = 0; pass < PASSES; pass++) {
		const shift = pass * BITS;
		starts.fill(0);
		for (let at = 0; at < count; at++) {
			const bucket = ((numbers[at] as number) >>> shift) & (BUCKETS - 1);
			starts[bucket] = (starts[bucket] as number) + 1;
		}
		let from = 0;
		for (let bucket = 0; bucket < BUCKETS; bucket++) {
			const size = starts[bucket] as number;
			starts[bucket] = from;
			from += size;
		}
		for (let at = 0; at < count; at++) {
			const index = order[at] as number;
			const bucket = ((numbers[index] as number) >>> shift) & (BUCKETS - 1);
			const place = starts[bucket] as number;
			starts[bucket] = place + 1;
			next[place] = index;
		}
		[order, next] = [next, order];
	}
	return order;
}
