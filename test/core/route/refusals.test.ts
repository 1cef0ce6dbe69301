import { compileRouting, findMember, poolNamed, type RoutePolicy } from '../../../nodes/core/route';
import { line, owner, policy, poolLine, rule } from './team';

/** What the screen says of settings that cannot work. */
function refusalOf(changes: Partial<RoutePolicy>) {
	try {
		compileRouting(policy(changes));
	} catch (error) {
		const { message, hint } = error as { message: string; hint: string };
		return { message, hint };
	}
	return null;
}

const to = (kind: 'pool' | 'owner' | 'queue' | 'everyone', name = '') => ({
	target: { kind, name },
});

test.each<{ changes: Partial<RoutePolicy>; message: string; hint: string }>([
	{
		changes: { lines: [] },
		message: 'Owners: the table is empty, so there is nobody to give a lead to',
		hint: 'Add the people of your team to the Owners table, or send leads to a queue.',
	},
	{
		changes: { lines: [line('Ann'), line('Bo', { owner: { ...owner('Bo'), id: 'ann' } })] },
		message: 'Owners: "ann" is in the table twice',
		hint: 'Keep one line for each owner. Two people with one address need an ID each, under More.',
	},
	...[0, -1, NaN, Infinity].map((weight) => ({
		changes: { lines: [line('Ann', { weight })] },
		message: `Owners: the weight of Ann is ${weight}`,
		hint: 'Give a weight above 0, or switch Active off for an owner who takes no leads.',
	})),
	{
		changes: { lines: [line('Ann', { absences: [{ from: 'May', until: '' }] })] },
		message: 'Owners: Ann: the absence "May" is no date',
		hint: 'Write a day as 2026-05-04, or a time of it as 2026-05-04 14:00.',
	},
	{
		changes: {
			lines: [line('Ann', { absences: [{ from: '2026-05-04', until: '2026-05-01' }] })],
		},
		message: 'Owners: Ann: the absence from 2026-05-04 until 2026-05-01 ends before it begins',
		hint: 'Write the first day under From and the last one under Until.',
	},
	{
		changes: { lines: [line('Ann', { holidays: { country: 'Germoney' } })] },
		message: expect.stringContaining('Owners: Ann: Public Holidays'),
		hint: expect.stringContaining('Germany'),
	},
	{
		changes: { fallbackQueue: { name: ' ', email: null } },
		message: 'Fallback Queue has no name',
		hint: 'Name the queue where leads wait when nobody can take them, such as Lead Desk.',
	},
	{
		changes: { rules: [rule('All', { unconditional: true }), rule('Late')] },
		message:
			'Rules: "Late" is never reached, because "All" above it has no conditions and takes every lead',
		hint: 'Move the rule without conditions to the end, or give it conditions.',
	},
	{
		changes: { pools: [poolLine(' ')] },
		message: 'Pools: row 1 has no name',
		hint: 'Write the name of a pool, as it stands under Pools in the Owners table.',
	},
	{
		changes: { pools: [poolLine('Sales'), poolLine('sales ')] },
		message: 'Pools: "sales " is in the table twice',
		hint: 'Keep one line for each pool.',
	},
	{
		changes: { rules: [rule('R', to('queue', ' '))] },
		message: 'Rules: "R" assigns to a queue without a name',
		hint: 'Write the name of the queue.',
	},
	{
		changes: { accounts: [{ account: ' ', ...to('owner', 'Ann'), priority: 'normal' }] },
		message: 'Named Accounts: row 1 names no account',
		hint: 'Write a domain such as acme.com, the name of a company, or the ID of the account in your CRM.',
	},
])(
	'routing that cannot work is refused, with what to do: $message',
	({ changes, message, hint }) => {
		expect(refusalOf(changes)).toEqual({ message, hint });
	},
);

test.each<{ says: string; changes: Partial<RoutePolicy> }>([
	{
		says: 'a last rule without conditions',
		changes: { rules: [rule('A'), rule('B', { unconditional: true })] },
	},
	{
		says: 'nobody, where leads go to a queue',
		changes: { lines: [], otherwise: { kind: 'queue', name: 'Desk' } },
	},
	{ says: 'a weight below 1', changes: { lines: [line('Ann', { weight: 0.1 })] } },
	{
		says: 'a backup by e-mail',
		changes: { lines: [line('Ann', { backup: 'BO@example.com' }), line('Bo')] },
	},
])('routing may have $says', ({ changes }) => {
	expect(refusalOf(changes)).toBeNull();
});

describe('a name in a cell', () => {
	const { roster } = compileRouting(
		policy({
			lines: [
				line('Ann', { pools: [' DACH ', 'dach', 'All owners'] }),
				line('Bo', { owner: { ...owner('Ann'), id: '7', email: null }, pools: ['Night', 'dach'] }),
			],
		}),
	);

	test.each(['Ann', ' ann ', 'ANN@example.com', 'ann'])('%j is Ann', (name) => {
		expect(findMember(roster, name)?.index).toBe(0);
	});

	test('of two, the first in the table is meant, and an ID means the other', () => {
		expect([findMember(roster, 'Ann')?.index, findMember(roster, '7')?.index]).toEqual([0, 1]);
	});

	test.each(['', 'null', 'Zed'])('%j is nobody', (name) => {
		expect(findMember(roster, name)).toBeUndefined();
	});

	test('a pool is one however it is spelled, called as the table first spells it', () => {
		const pool = poolNamed(roster, 'Dach');
		expect([pool.name, pool.members.map(({ index }) => index)]).toEqual(['DACH', [0, 1]]);
	});

	test('each pool is called as its own cell spells it', () => {
		expect(poolNamed(roster, 'NIGHT').name).toBe('Night');
	});

	test('the pool of all owners has each of them once, also who names it', () => {
		expect(poolNamed(roster, 'all owners').members.map(({ index }) => index)).toEqual([0, 1]);
	});

	test('a pool that nobody is in is empty, and keeps its name', () => {
		expect(poolNamed(roster, 'Zoo')).toMatchObject({ name: 'Zoo', members: [] });
	});
});

test.each([
	['Lead Desk', 'desk@example.com'],
	[' lead desk', 'desk@example.com'],
	['Oddities ', 'desk@example.com'],
])('who reads the fallback queue reads %j too', (name, email) => {
	const { rules } = compileRouting(policy({ rules: [rule('R', to('queue', name))] }));
	const [first] = rules.rules;
	const called = name.trim() === 'Oddities' ? 'Oddities' : 'Lead Desk';
	expect(first?.place).toEqual({ kind: 'queue', queue: { name: called, email } });
});
