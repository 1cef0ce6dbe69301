import fc from 'fast-check';
import { namesLike } from '../../../nodes/core/workspace';

test.each([
	['acme', ['ACME', 'acme', 'Acme Ltd'], ['ACME']],
	[
		'client-a',
		['client a', 'Client_A', 'client-b', 'clienta'],
		['client a', 'Client_A', 'clienta'],
	],
	['default', [], []],
])('of names like "%s" in %j there are %j', (name, names, alike) => {
	expect(namesLike(name, names)).toEqual(alike);
});

test('being alike goes both ways, and no name is like itself', () => {
	const name = fc.stringMatching(/^[aAbB _-]{1,5}$/);
	fc.assert(
		fc.property(name, name, (one, other) => {
			expect(namesLike(one, [other])).toHaveLength(namesLike(other, [one]).length);
			expect(namesLike(one, [one])).toEqual([]);
		}),
	);
});
