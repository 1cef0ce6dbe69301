import {
	compileRoster,
	decideAgain,
	decideAssign,
	decideReassign,
	poolNamed,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { poolsIn, readWrittenPool } from '../../../nodes/core/route/pools';
import { factsOf, line, named, policy, poolLine, rule } from './team';

test.each([
	['DACH', 'DACH', null],
	['DACH: 1', 'DACH', 1],
	[' DACH : 12 ', 'DACH', 12],
	['Tier 1', 'Tier 1', null],
	['A: B: 3', 'A: B', 3],
	[': 1', ': 1', null],
	['24:7', '24', 7],
])('"%s" under Pools is the pool "%s" with the place %s', (written, name, place) => {
	expect(readWrittenPool(written)).toEqual({ name, place, weight: null });
});

test.each([
	['DACH x2', 'DACH', null, 2],
	['DACH ×0.5', 'DACH', null, 0.5],
	['DACH: 1 x 3', 'DACH', 1, 3],
	['DACH x0', 'DACH', null, 0],
	['Model X3', 'Model X3', null, null],
	['Matrix2', 'Matrix2', null, null],
	['x2', 'x2', null, null],
	['DACH x1,5', 'DACH', null, 1.5],
])(
	'"%s" under Pools is the pool "%s" with the place %s and the weight %s',
	(written, name, place, weight) => {
		expect(readWrittenPool(written)).toEqual({ name, place, weight });
	},
);

test.each([
	['S: 1.5', 'S', ': 1.5'],
	['S: 1,5', 'S', ': 1,5'],
	['S: 2nd', 'S', ': 2nd'],
	['DACH x-1', 'DACH', 'x-1'],
	['DACH x', 'DACH', 'x'],
	['DACH x2 x', 'DACH x2', 'x'],
	['DACH:', 'DACH', ':'],
	['DACH (2)', 'DACH', '(2)'],
])('"%s" under Pools is "%s", and what it may mean by "%s" is told', (written, name, unread) => {
	expect(readWrittenPool(written)).toMatchObject({ name, place: null, weight: null, unread });
	expect(() => compileRoster([line('Ann', { pools: [written] })])).toThrow(
		expect.objectContaining({
			code: 'owner.pool',
			message: `Owners: Pools of Ann: "${written}" has something behind the name that is neither a place nor a weight`,
		}),
	);
});

test.each([
	['DACH x1,5', ['DACH x1,5']],
	['DACH x1,5, UK x0,5', ['DACH x1,5', 'UK x0,5']],
	['S: 1,5', ['S: 1,5']],
	['DACH x2,UK', ['DACH x2', 'UK']],
	['DACH: 1,UK: 2', ['DACH: 1', 'UK: 2']],
	['Tier 1,2', ['Tier 1', '2']],
	['A; B | C\nD,, E', ['A', 'B', 'C', 'D', 'E']],
	['', []],
])('the pools of the cell "%s" are %j', (text, pools) => {
	expect(poolsIn(text)).toEqual(pools);
});

test('a pool has a place for each of its members, the first one that their line says', () => {
	const roster = compileRoster([
		line('Ann', { pools: ['DACH: 2', 'dach: 1'] }),
		line('Bo', { pools: ['North', 'dach'] }),
	]);
	expect(poolNamed(roster, 'Dach')).toMatchObject({
		...{ name: 'DACH', members: [{ index: 0 }, { index: 1 }] },
		places: [2, Infinity],
	});
	expect(roster.members.map(({ pools }) => pools)).toEqual([
		['DACH', 'dach'],
		['North', 'dach'],
	]);
});

describe('a lead that nobody of a pool can take', () => {
	const off = { active: false };
	const lines = [
		line('Ann', { ...off, pools: ['Enterprise'] }),
		line('Bo', { ...off, pools: ['Night'] }),
		line('Cy', { pools: ['Late'] }),
	];
	const pools = [
		poolLine('enterprise', { queue: 'Enterprise Desk' }),
		poolLine('Night', { queue: 'Night Desk' }),
	];
	const to = (name: string) => rule(name, { target: { kind: 'pool', name } });
	const fallback = { kind: 'queue' as const, name: 'Lead Desk' };

	test.each<{ says: string; changes: Partial<RoutePolicy>; goesTo: string }>([
		{
			says: 'waits in the queue of the pool',
			changes: { rules: [to('Enterprise')] },
			goesTo: 'Enterprise Desk',
		},
		{
			says: 'waits in that of the first pool that has one',
			changes: { rules: [to('Enterprise'), to('Night')] },
			goesTo: 'Enterprise Desk',
		},
		{
			says: 'goes to who takes it by a later rule',
			changes: { rules: [to('Enterprise'), to('Late')] },
			goesTo: 'Cy',
		},
		{
			says: 'waits where a later rule says',
			changes: { rules: [to('Night'), rule('Odd', { target: { kind: 'queue', name: 'Odd' } })] },
			goesTo: 'Odd',
		},
		{
			says: 'is one of the pool for leads without a rule',
			changes: { otherwise: { kind: 'pool', name: 'Night' } },
			goesTo: 'Night Desk',
		},
		{
			says: 'waits in the fallback queue where the pool has none',
			changes: { pools: [], rules: [to('Enterprise')] },
			goesTo: 'Lead Desk',
		},
	])('$says', ({ changes, goesTo }) => {
		const given = policy({ lines, pools, otherwise: fallback, ...changes });
		const { assignment, record } = decideAssign(factsOf(given), 'hash');
		expect(assignment.owner?.name ?? assignment.queue?.name).toBe(goesTo);
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	});

	test('waits in the queue of the pool too when it is reassigned', () => {
		const given = policy({ lines: [line('Ann', { pools: ['Enterprise'] })], pools });
		const facts = factsOf(given, {}, ['Ann']);
		const current = {
			owner: { name: 'Ann', member: named(facts, 'Ann') },
			...{ pool: 'Enterprise', priority: 'normal' as const, taken: 'did not act' as const },
		};
		const { assignment, record } = decideReassign(facts, 'hash', current, { to: 'pool' });
		expect(assignment.queue).toEqual({ name: 'Enterprise Desk', email: 'desk@example.com' });
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	});
});
