import fc from 'fast-check';
import { isSlip } from '../../../nodes/core/match/slip';
import { runs } from '../../runs';

test.each([
	['schmidt', 'schmidt', false],
	['schmidt', 'schmit', true],
	['schmidt', 'schmidtt', true],
	['schmidt', 'chmidt', true],
	['schmidt', 'schmids', true],
	['schmidt', 'schmitd', true],
	['schmidt', 'hcsmidt', false],
	['abcd', 'bacd', true],
	['abcd', 'badc', false],
	['abcd', 'bcad', false],
	['abcd', 'acbx', false],
	['abcd', 'axcx', false],
	['abcd', 'bxcd', false],
	['abcd', 'ab', false],
	['abcd', 'abc', true],
	['ab', 'ba', true],
	['', 'a', true],
	['', 'ab', false],
	['', '', false],
])('%j is %j with one slip: %s', (one, other, isOne) => {
	expect([isSlip(one, other), isSlip(other, one)]).toEqual([isOne, isOne]);
});

/** By definition: what one slip of the keys can make of a word. */
function slipsOf(word: string, letters: readonly string[]): Set<string> {
	const all = [...word].flatMap((letter, at) => {
		const [before, after] = [word.slice(0, at), word.slice(at + 1)];
		const [next = ''] = after;
		return [
			...[before + after, before + next + letter + after.slice(1)],
			...letters.flatMap((other) => [before + other + after, before + other + letter + after]),
		];
	});
	const longer = letters.map((letter) => word + letter);
	return new Set([...all, ...longer].filter((made) => made !== word));
}

test('a slip is what one slip of the keys can make, and nothing else', () => {
	const letters = ['a', 'b', 'c'];
	const word = fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((all) => all.join(''));
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(isSlip(one, other)).toBe(slipsOf(one, letters).has(other));
		}),
		{ numRuns: runs(2000) },
	);
});
