import {
	compileRoster,
	decideAgain,
	decideAssign,
	decideReassign,
	poolNamed,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { readWrittenPool } from '../../../nodes/core/route/pools';
import { factsOf, line, named, policy, poolLine, rule } from './team';

test.each([
	['DACH', 'DACH', null],
	['DACH: 1', 'DACH', 1],
	[' DACH : 12 ', 'DACH', 12],
	['Tier 1', 'Tier 1', null],
	['A: B: 3', 'A: B', 3],
	['DACH:', 'DACH:', null],
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
])(
	'"%s" under Pools is the pool "%s" with the place %s and the weight %s',
	(written, name, place, weight) => {
		expect(readWrittenPool(written)).toEqual({ name, place, weight });
	},
);

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
