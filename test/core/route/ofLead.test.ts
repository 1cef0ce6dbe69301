import { compileRouting, decideAssign, type RouteTarget } from '../../../nodes/core/route';
import { factsOf, line, policy, rule } from './team';

const goesTo = (target: RouteTarget) => {
	const given = policy({ rules: [rule('Named', { target })] });
	const { assignment } = decideAssign(factsOf(given), 'hash');
	const { owner, queue, rule: by, reason } = assignment;
	return { to: owner?.name ?? queue, by, reason };
};

const fallbackQueue = { name: 'Lead Desk', email: 'desk@example.com' };

test.each<{ target: RouteTarget; to: unknown; by: string; reason: string }>([
	{
		target: { kind: 'owner', name: 'bo', ofLead: true },
		...{ to: 'Bo', by: 'Named', reason: 'Rule "Named": it goes to Bo.' },
	},
	{
		target: { kind: 'owner', name: 'Zed', ofLead: true },
		...{ to: 'Ann', by: 'Named' },
		reason:
			'Rule "Named": "Zed" is not in the Owners table; no rule took it: it was Ann\'s turn in the pool "All Owners".',
	},
	{
		target: { kind: 'owner', name: ' ', ofLead: true },
		...{ to: 'Ann', by: 'Named' },
		reason:
			'Rule "Named": the lead names no owner; no rule took it: it was Ann\'s turn in the pool "All Owners".',
	},
	{
		target: { kind: 'pool', name: 'Zoo', ofLead: true },
		...{ to: 'Ann', by: 'Named' },
		reason:
			'Rule "Named": nobody is in the pool "Zoo"; no rule took it: it was Ann\'s turn in the pool "All Owners".',
	},
	{
		target: { kind: 'pool', name: '', ofLead: true },
		...{ to: 'Ann', by: 'Named' },
		reason:
			'Rule "Named": the lead names no pool; no rule took it: it was Ann\'s turn in the pool "All Owners".',
	},
	{
		target: { kind: 'queue', name: ' VIP ', ofLead: true },
		...{ to: { name: 'VIP', email: 'desk@example.com' }, by: 'Named' },
		reason: 'Rule "Named"; it waits in the queue "VIP".',
	},
	{
		target: { kind: 'queue', name: ' ', ofLead: true },
		...{
			to: fallbackQueue,
			by: 'Named',
			reason: 'Rule "Named"; it waits in the queue "Lead Desk".',
		},
	},
	{
		target: { kind: 'queue', name: ' lead desk' },
		...{
			to: fallbackQueue,
			by: 'Named',
			reason: 'Rule "Named"; it waits in the queue "Lead Desk".',
		},
	},
])('a lead that names $target goes on: $reason', ({ target, ...expected }) => {
	expect(goesTo(target)).toEqual(expected);
});

test.each<{ target: RouteTarget; error: { code: string; message: string; hint: string } }>([
	{
		target: { kind: 'pool', name: '' },
		error: {
			code: 'pool.empty',
			message: 'Rules: "Named" assigns to a pool without a name',
			hint: 'Write the name of a pool, as it stands under Pools in the Owners table.',
		},
	},
	{
		target: { kind: 'queue', name: ' ' },
		error: {
			code: 'rule.target',
			message: 'Rules: "Named" assigns to a queue without a name',
			hint: 'Write the name of the queue.',
		},
	},
])('on the screen the same is a slip: $error.message', ({ target, error }) => {
	expect(() => compileRouting(policy({ rules: [rule('Named', { target })] }))).toThrow(
		expect.objectContaining(error),
	);
});

test('a name with spaces around it is that of the fallback queue all the same', () => {
	const given = policy({
		fallbackQueue: { name: ' Lead Desk ', email: null },
		rules: [rule('Named', { target: { kind: 'queue', name: 'Lead Desk' } })],
	});
	expect(decideAssign(factsOf(given), 'hash').assignment.queue).toEqual({
		...{ name: ' Lead Desk ', email: null },
	});
});

describe('the record keeps what decided, and no more', () => {
	const lines = [
		line('Ann', { active: false }),
		line('Bo', { dailyCap: 2 }),
		line('Cy', { active: false }),
		line('Di', { dailyCap: 5, pools: ['Other'] }),
		line('Ed'),
		line('Flo', { dailyCap: 3 }),
	];
	const given = policy({ lines, otherwise: { kind: 'pool', name: 'Sales' } });
	const today: Record<string, number> = { Bo: 2, Di: 4, Ed: 9, Flo: 0 };
	const { record } = decideAssign(
		factsOf(given, { counted: (_cap, member) => today[member?.owner.name ?? ''] ?? 0 }),
		'hash',
	);

	test('of those who were looked at, who was hindered and who was given leads', () => {
		expect(record.hindered).toEqual({ 'not active': '0,2', 'cap reached': '1' });
		expect(record.reached).toEqual({ daily: { 1: 2 } });
	});

	test('nothing of rules where there are none, nor of counts where nobody has any', () => {
		expect(record).not.toHaveProperty('notMet');
		expect(record).not.toHaveProperty('passedOver');
		const none = decideAssign(factsOf(policy()), 'hash').record;
		expect(Object.keys(none).sort()).toEqual(
			['at', 'fallbackQueue', 'hindered', 'policy', 'priority', 'turn'].sort(),
		);
	});
});

test('whether an owner can take it is asked once, however many places name them', () => {
	let asked = 0;
	const lines = [line('Ann', { dailyCap: 1, pools: ['A', 'B', 'C'] })];
	const rules = ['A', 'B', 'C'].map((name) => rule(name, { target: { kind: 'pool', name } }));
	const counted = () => {
		asked += 1;
		return 1;
	};
	decideAssign(factsOf(policy({ lines, rules }), { counted }), 'hash');
	// Once for the search, twice for the words, and twice for the record.
	expect(asked).toBe(5);
});
