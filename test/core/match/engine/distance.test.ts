import * as fc from 'fast-check';
import { slipsBetween } from '../../../../nodes/core/match/levels/distance';

/** By the book: optimal string alignment, of all of both texts. */
function plainly(one: string, other: string): number {
	const rows = Array.from({ length: one.length + 1 }, (_row, i) =>
		Array.from({ length: other.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
	for (let i = 1; i <= one.length; i++) {
		for (let j = 1; j <= other.length; j++) {
			const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1;
			(rows[i] as number[])[j] = Math.min(
				at(i - 1, j) + 1,
				at(i, j - 1) + 1,
				at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
				isSwap ? at(i - 2, j - 2) + 1 : Infinity,
			);
		}
	}
	return at(one.length, other.length);
}

test('slips are counted as by the book, as far as it matters, as a law', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcdä '), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
			expect(slipsBetween(one, other, most)).toBe(Math.min(most + 1, plainly(one, other)));
		}),
		{ numRuns: 3000 },
	);
});
