import {
	decideAgain,
	decideAssign,
	decideReassign,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { closed, factsOf, line, named, policy, rule } from './team';

const away = { active: false };

/** How a lead is told of that so many rules, each with a pool of its own, had nobody for. */
function afterFailing(rules: number) {
	const lines = Array.from({ length: rules }, (_, n) =>
		line(`P${n}`, { ...away, pools: [`Pool ${n}`] }),
	);
	const given = policy({
		lines,
		rules: lines.map((_line, n) => rule(`R${n}`, { target: { kind: 'pool', name: `Pool ${n}` } })),
		otherwise: { kind: 'queue', name: 'Desk' },
	});
	return decideAssign(factsOf(given), 'hash').assignment;
}

const nobodyIn = (n: number) => `obody in the pool "Pool ${n}" could take it: P${n} (not active)`;

test.each([
	[
		3,
		`N${nobodyIn(0)}; n${nobodyIn(1)}; n${nobodyIn(2)}; no rule took it; it waits in the queue "Desk".`,
	],
	[
		4,
		`N${nobodyIn(0)}; n${nobodyIn(1)}; n${nobodyIn(2)}; the same in 2 more places; it waits in the queue "Desk".`,
	],
])('after %i places that had nobody a person still reads the reason', (rules, reason) => {
	expect(afterFailing(rules).reason).toBe(reason);
});

test.each([
	[11, 12, 'No Rule Matched: chosen'],
	[12, 12, '2 more: nobody could take it'],
])('of %i places the trace shows %i lines, the last: %s', (rules, lines, last) => {
	const { trace } = afterFailing(rules);
	expect([trace.length, trace[0], trace.at(-1)]).toEqual([lines, 'R0: nobody could take it', last]);
});

test.each([
	[5, 'P0 (not active), P1 (not active), P2 (not active), P3 (not active), P4 (not active)'],
	[
		6,
		'P0 (not active), P1 (not active), P2 (not active), P3 (not active), P4 (not active), and 1 more',
	],
])('of %i who could not take it five are named', (people, named) => {
	const lines = Array.from({ length: people }, (_, n) => line(`P${n}`, away));
	const { reason } = decideAssign(factsOf(policy({ lines })), 'hash').assignment;
	expect(reason).toBe(
		`Nobody in the pool "All Owners" could take it: ${named}; it waits in the queue "Lead Desk".`,
	);
});

test.each<{ says: string; policy: Partial<RoutePolicy>; reason: string; trace: string[] }>([
	{
		says: 'a pool that two rules name is tried and told of once',
		policy: {
			lines: [line('Ann', away)],
			rules: [rule('A'), rule('B')],
			otherwise: { kind: 'queue', name: 'Desk' },
		},
		reason:
			'Nobody in the pool "Sales" could take it: Ann (not active); no rule took it; it waits in the queue "Desk".',
		trace: ['A: nobody could take it', 'B: nobody could take it', 'No Rule Matched: chosen'],
	},
	{
		says: 'who a rule names and who is away is told of, with their backup',
		policy: {
			lines: [line('Ann', { ...away, backup: 'Bo' }), line('Bo', { hours: closed })],
			rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
		},
		reason: 'Ann, whom the rule names, is not active; rule "Acme": Bo is the backup.',
		trace: ['Acme: nobody could take it', 'Acme: backup: chosen'],
	},
	{
		says: 'a backup who is away as well takes nothing',
		policy: {
			lines: [line('Ann', { ...away, backup: 'Bo' }), line('Bo', away)],
			rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
			otherwise: { kind: 'queue', name: 'Desk' },
		},
		reason:
			'Ann, whom the rule names, is not active; no rule took it; it waits in the queue "Desk".',
		trace: [
			'Acme: nobody could take it',
			'Acme: backup: nobody could take it',
			'No Rule Matched: chosen',
		],
	},
	{
		says: 'who a rule names gets it above their cap and outside their hours',
		policy: {
			lines: [line('Ann', { dailyCap: 0, hours: closed })],
			rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
		},
		reason: 'Rule "Acme": it goes to Ann.',
		trace: ['Acme: chosen'],
	},
])('$says', ({ policy: changes, reason, trace }) => {
	const { assignment } = decideAssign(factsOf(policy(changes)), 'hash');
	expect(assignment).toMatchObject({ reason, trace });
});

test('who had the lead before does not get it again by name, but their backup does', () => {
	const given = policy({
		lines: [line('Ann', { backup: 'Bo' }), line('Bo')],
		rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
	});
	const { assignment } = decideAssign(factsOf(given, {}, ['Ann']), 'hash');
	expect(assignment.owner?.name).toBe('Bo');
	expect(assignment.reason).toBe(
		'Ann, whom the rule names, had it before; rule "Acme": Bo is the backup.',
	);
});

test('an assignment holds all that the next step needs', () => {
	const given = policy({
		lines: [line('Ann', { backup: 'Bo', pools: ['Sales', 'DACH'] }), line('Bo')],
	});
	const facts = factsOf(given);
	const { assignment, member, turn } = decideAssign(
		{ ...facts, knownOwner: { name: 'Ann', member: named(facts, 'Ann') } },
		'hash',
	);
	expect(assignment).toMatchObject({
		owner: { id: 'ann' },
		backup: { id: 'bo' },
		queue: null,
		pool: 'Sales',
		strategy: 'existing owner',
		rule: 'Known Owner',
		priority: 'normal',
		trace: ['Known Owner: chosen'],
		policy: 'hash',
		assignedAt: '2026-03-02T09:30:00.000Z',
	});
	expect([member?.index, turn]).toEqual([0, null]);
});

test('a turn says who could have had it, for the pool to remember', () => {
	const given = policy({ lines: [line('Ann'), line('Bo', away), line('Cy')] });
	const { turn, assignment } = decideAssign(factsOf(given), 'hash');
	expect(turn).toMatchObject({ pool: { name: 'All Owners' }, present: [0, 2], chosen: 0 });
	expect([assignment.strategy, assignment.pool]).toEqual(['round robin', 'All Owners']);
});

describe('a lead that is taken from somebody', () => {
	const given = policy({
		lines: [line('Ann', { backup: 'Cy' }), line('Bo'), line('Cy', { pools: [] })],
	});
	const facts = factsOf(given, {}, ['Ann']);
	const ann = { name: 'Ann', member: named(facts, 'Ann') };
	const current = {
		owner: ann,
		pool: 'Sales',
		priority: 'low' as const,
		taken: 'did not act' as const,
	};

	test.each([
		[{ to: 'backup' as const }, 'backup', 'Ann did not act; Cy is the backup.', ['Backup: chosen']],
		[
			{ to: 'pool' as const },
			'next in pool',
			'Ann did not act; it was Bo\'s turn in the pool "Sales".',
			['Next in Pool: chosen'],
		],
		[{ to: 'queue' as const }, 'queue', 'Ann did not act; it waits in the queue "Lead Desk".', []],
	])('says how: %j', (to, strategy, reason, trace) => {
		const { assignment } = decideReassign(facts, 'hash', current, to);
		expect(assignment).toMatchObject({
			strategy,
			reason,
			trace,
			rule: 'Reassigned',
			priority: 'low',
		});
	});

	test.each([
		[null, 'Nobody acted; it was Bo\'s turn in the pool "All Owners".'],
		[{ name: 'Zed', member: null }, 'Zed did not act; it was Bo\'s turn in the pool "All Owners".'],
	])('that nobody of the table had goes to the next of all owners: %j', (owner, reason) => {
		const before = {
			owner,
			pool: null,
			priority: 'normal' as const,
			taken: 'did not act' as const,
		};
		const { assignment, record } = decideReassign(facts, 'hash', before, { to: 'backup' });
		expect(assignment.reason).toBe(reason);
		expect(record.reassign).toEqual({
			from: owner && { name: 'Zed', owner: null },
			...{ pool: null, to: 'backup', toPool: null },
		});
	});

	test.each([
		[ann, 'Taken from Ann; Cy is the backup.'],
		[null, 'Taken from the queue; it was Bo\'s turn in the pool "Sales".'],
	])('is not said to be left alone where somebody acted', (owner, reason) => {
		const after = decideReassign(
			facts,
			'hash',
			{ ...current, owner, taken: 'acted' },
			{ to: 'backup' },
		);
		expect(after.assignment.reason).toBe(reason);
		expect(decideAgain(after.record, given).assignment.reason).toBe(reason);
	});

	test('goes to the next in the pool when the backup is away', () => {
		const lines = [line('Ann', { backup: 'Cy' }), line('Bo'), line('Cy', away)];
		const now = factsOf(policy({ lines }), {}, ['Ann']);
		const { assignment } = decideReassign(
			now,
			'hash',
			{ ...current, owner: { name: 'Ann', member: named(now, 'Ann') } },
			{ to: 'backup' },
		);
		expect(assignment).toMatchObject({
			owner: { name: 'Bo' },
			trace: ['Backup: nobody could take it', 'Next in Pool: chosen'],
		});
	});
});

test('a known owner who has left is in the trace, and no rule of that name took the lead', () => {
	const given = policy({ otherwise: { kind: 'queue', name: 'Desk' } });
	const gone = { ...factsOf(given), knownOwner: { name: 'Zed', member: null } };
	const { assignment } = decideAssign(gone, 'hash');
	expect(assignment).toMatchObject({
		rule: 'No Rule Matched',
		trace: ['Known Owner: nobody could take it', 'No Rule Matched: chosen'],
	});
});

test('a known owner who is away and has no backup is no rule that took the lead', () => {
	const facts = factsOf(policy({ lines: [line('Ann', away), line('Bo')] }));
	const knownOwner = { name: 'Ann', member: named(facts, 'Ann') };
	expect(decideAssign({ ...facts, knownOwner }, 'hash').assignment).toMatchObject({
		owner: { name: 'Bo' },
		rule: 'No Rule Matched',
	});
});

test('the record tells rules that were not met from those that had nobody', () => {
	const lines = [line('Ann', away), line('Bo', { pools: ['Other'] })];
	const other = { target: { kind: 'pool' as const, name: 'Other' } };
	const rules = [rule('A'), rule('B'), rule('C', other), rule('D', other), rule('E', other)];
	const ruleMet = (index: number) => ([1, 3].includes(index) ? 'it is so' : null);
	const { record } = decideAssign(factsOf(policy({ lines, rules }), { ruleMet }), 'hash');
	expect(record).toMatchObject({
		notMet: '0,2',
		passedOver: '1',
		met: { rule: 3, saw: 'it is so' },
		hindered: { 'not active': '0' },
	});
});

test('a pool that is named for a reassignment and has nobody is told of', () => {
	const facts = factsOf(policy());
	const current = {
		owner: null,
		pool: null,
		priority: 'normal' as const,
		taken: 'did not act' as const,
	};
	const { assignment } = decideReassign(facts, 'hash', current, { to: 'pool', pool: 'Zoo' });
	expect(assignment.reason).toBe(
		'Nobody acted; nobody is in the pool "Zoo"; it waits in the queue "Lead Desk".',
	);
});
