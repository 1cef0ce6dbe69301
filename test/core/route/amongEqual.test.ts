import { decideAgain, decideAssign } from '../../../nodes/core/route';
import { factsOf, line, policy, poolLine } from './team';

const lines = [
	line('Ann', { pools: ['Sales: 1'], languages: ['de'] }),
	line('Bo', { pools: ['Sales: 1 x2'], languages: ['de'] }),
	line('Cy', { pools: ['Sales: 2'] }),
];

test.each([
	[
		'order',
		[3, 2, 0],
		'Bo',
		'Bo is first in the order of the pool "Sales", with the fewest open leads of several',
	],
	// For their weight in it: three of one are more than five of two.
	[
		'order',
		[3, 5, 0],
		'Bo',
		'Bo is first in the order of the pool "Sales", with the fewest open leads of several',
	],
	[
		'order',
		[1, 2, 0],
		'Bo',
		'it was Bo\'s turn among 2 in one place in the order of the pool "Sales"',
	],
	[
		'skills',
		[3, 9, 0],
		'Ann',
		'Ann has de in the pool "Sales", with the fewest open leads of several',
	],
	['skills', [1, 2, 0], 'Bo', 'it was Bo\'s turn among those who have de in the pool "Sales"'],
] as const)('%s: of equal ones with %j open leads it is %s', (strategy, open, owner, reason) => {
	const given = policy({
		...{ lines, pools: [poolLine('Sales', { strategy, equals: 'load' })] },
		otherwise: { kind: 'pool', name: 'Sales' },
	});
	const facts = factsOf(given, {
		openLeads: ({ index }) => open[index] ?? 0,
		needs: () => ({ must: [], better: ['de'] }),
	});
	const { assignment, record } = decideAssign(facts, 'hash');
	expect(assignment).toMatchObject({
		owner: { name: owner },
		reason: `No rule took it: ${reason}.`,
	});
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});
