/**
 * Random numbers from 0 up to 1 that are the same in every run (Mulberry32, public domain).
 *
 * @example
 * const random = seeded(1);
 * random(); // 0.6270739405881613
 */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
