import { linkOneToOne, type Link } from '../../../../nodes/core/match';

const isOfFirst = (row: number) => row < 3;
const link = (one: number, other: number, odds: number): Link => ({ one, other, odds });
const linked = (links: Link[], firsts = [0, 1, 2, 3, 4, 5]) =>
	linkOneToOne({ links, firsts: Int32Array.from(firsts) }, isOfFirst, 3).map(({ one, other }) =>
		[one, other].sort(),
	);

test.each<[string, Link[], number[][]]>([
	['the best link first', [link(0, 3, 5), link(1, 3, 9)], [[1, 3]]],
	[
		'who is linked is linked no more',
		[link(0, 3, 9), link(0, 4, 8), link(1, 4, 7)],
		[
			[0, 3],
			[1, 4],
		],
	],
	['none within a list', [link(0, 1, 9), link(3, 4, 9)], []],
	['none that is too unlikely', [link(0, 3, 2)], []],
	['whichever comes first in a link', [link(3, 0, 9)], [[0, 3]]],
])('%s', (_case, links, expected) => {
	expect(linked(links)).toEqual(expected);
	expect(linked([...links].reverse())).toEqual(expected);
});

test('equal records are linked before all others, one with one', () => {
	expect(linked([link(0, 4, 50)], [0, 1, 2, 0, 4, 0])).toEqual([[0, 3]]);
	expect(linked([], [0, 0, 2, 0, 0, 5])).toEqual([
		[0, 3],
		[1, 4],
	]);
});
