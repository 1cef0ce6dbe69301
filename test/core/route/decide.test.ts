import fc from 'fast-check';
import {
	compileRouting,
	decideAgain,
	decideAssign,
	decideReassign,
	type RouteFacts,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { closed, factsOf, hours, line, named, policy, rule } from './team';

/** The whole day of {@link now}. */
const today = { from: '2026-03-02', until: '2026-03-02' };

describe('a new inquiry', () => {
	const cases: Array<{
		says: string;
		policy?: Partial<RoutePolicy>;
		facts?: Partial<RouteFacts>;
		known?: string;
		/** Who owns the company. */
		account?: string;
		/** The CRM that says so. */
		system?: string;
		owner: string | null;
		rule?: string;
		reason: string;
	}> = [
		{
			says: 'is shared among all owners when there are no rules',
			owner: 'Ann',
			rule: 'No Rule Matched',
			reason: 'No rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes to who owns the lead already',
			known: 'Cy',
			owner: 'Cy',
			rule: 'Known Owner',
			reason: 'Cy owns this lead already.',
		},
		{
			says: 'goes to who owns the lead even outside their hours',
			policy: { lines: [line('Ann'), line('Cy', { hours: closed })] },
			known: 'Cy',
			owner: 'Cy',
			reason: 'Cy owns this lead already.',
		},
		{
			says: 'goes to the backup of a known owner who is not active',
			policy: { lines: [line('Ann'), line('Bo'), line('Cy', { active: false, backup: 'Bo' })] },
			known: 'Cy',
			owner: 'Bo',
			reason: 'Cy, who owned it, is not active; Bo is the backup.',
		},
		{
			says: 'goes to the rules when the known owner has left the table',
			known: 'Zed',
			owner: 'Ann',
			reason:
				'Zed, who owned it, is not in the Owners table; no rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes to who owns the company',
			account: 'Cy',
			owner: 'Cy',
			rule: 'Account Owner',
			reason: 'Cy owns the account acme.com.',
		},
		{
			says: 'goes to who owns the company before their named account is asked for',
			account: 'Cy',
			policy: {
				accounts: [
					{ account: 'acme.com', target: { kind: 'owner', name: 'Bo' }, priority: 'high' },
				],
			},
			owner: 'Cy',
			reason: 'Cy owns the account acme.com.',
		},
		{
			says: 'goes to the backup of who owns the company and is not active',
			policy: { lines: [line('Ann'), line('Bo'), line('Cy', { active: false, backup: 'Bo' })] },
			account: 'Cy',
			owner: 'Bo',
			rule: 'Account Owner',
			reason: 'Cy, who owns the account acme.com, is not active; Bo is the backup.',
		},
		{
			says: 'goes to the rules when who owned the company has left the table',
			account: 'Zed',
			owner: 'Ann',
			reason:
				'Zed, who owns the account acme.com, is not in the Owners table; no rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes to the rules when the company’s owner is not to be asked',
			policy: { accountOwnerFirst: false },
			account: 'Cy',
			owner: 'Ann',
			reason: 'No rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes to who owns the person, whoever owns the company',
			known: 'Bo',
			account: 'Cy',
			owner: 'Bo',
			reason: 'Bo owns this lead already.',
		},
		{
			says: 'goes to who owns the company, whoever owns the person, where that is said',
			policy: { ownersDiffer: 'account' },
			known: 'Bo',
			account: 'Cy',
			owner: 'Cy',
			reason: 'Cy owns the account acme.com.',
		},
		{
			says: 'waits for a person to decide where person and company are of two, and that is said',
			policy: { ownersDiffer: 'review' },
			known: 'Bo',
			account: 'Cy',
			owner: null,
			rule: 'Owners Differ',
			reason:
				'Bo owns the person, Cy owns the account acme.com; it waits in the queue "Lead Desk".',
		},
		{
			says: 'waits for nobody where one of the two has left',
			policy: {
				lines: [line('Ann'), line('Bo', { active: false }), line('Cy')],
				ownersDiffer: 'review',
			},
			known: 'Bo',
			account: 'Cy',
			owner: 'Cy',
			reason: 'Bo, who owned it, is not active; Cy owns the account acme.com.',
		},
		{
			says: 'names once who owns both and is not active',
			policy: { lines: [line('Ann'), line('Cy', { active: false })] },
			known: 'Cy',
			account: 'Cy',
			owner: 'Ann',
			reason:
				'Cy, who owned it, is not active; no rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes to who owns the company where who owns the person is not to be asked',
			policy: { knownOwnerFirst: false },
			known: 'Bo',
			account: 'Cy',
			owner: 'Cy',
			reason: 'Cy owns the account acme.com.',
		},
		{
			says: 'goes to who owns the lead in the CRM',
			known: 'Cy',
			system: 'HubSpot',
			owner: 'Cy',
			rule: 'Known Owner',
			reason: 'Cy owns this lead in HubSpot.',
		},
		{
			says: 'goes to the backup of who owns the lead in the CRM and is not active',
			policy: { lines: [line('Ann'), line('Bo'), line('Cy', { active: false, backup: 'Bo' })] },
			known: 'Cy',
			system: 'HubSpot',
			owner: 'Bo',
			reason: 'Cy, who owns it in HubSpot, is not active; Bo is the backup.',
		},
		{
			says: 'names who owns the lead in the CRM and is not in the table',
			known: 'owner 999',
			system: 'HubSpot',
			owner: 'Ann',
			reason:
				'Owner 999, who owns it in HubSpot, is not in the Owners table; no rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'asks the rules first when that is set',
			policy: { knownOwnerFirst: false },
			known: 'Cy',
			owner: 'Ann',
			reason: 'No rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'goes by the first rule that is met',
			policy: {
				lines: [line('Ann'), line('Bo', { pools: ['dach'] })],
				rules: [rule('UK'), rule('Germany', { target: { kind: 'pool', name: 'DACH' } })],
			},
			facts: { ruleMet: (index) => (index === 1 ? 'lead.country is "DE"' : null) },
			owner: 'Bo',
			rule: 'Germany',
			reason: 'Rule "Germany" (lead.country is "DE"): it was Bo\'s turn in the pool "dach".',
		},
		{
			says: 'goes to the owner that the rule names',
			policy: { rules: [rule('Acme', { target: { kind: 'owner', name: 'cy@example.com' } })] },
			owner: 'Cy',
			rule: 'Acme',
			reason: 'Rule "Acme": it goes to Cy.',
		},
		{
			says: 'goes to the queue that the rule names',
			policy: { rules: [rule('Odd', { target: { kind: 'queue', name: 'Oddities' } })] },
			owner: null,
			rule: 'Odd',
			reason: 'Rule "Odd"; it waits in the queue "Oddities".',
		},
		{
			says: 'passes over who is outside working hours while somebody works',
			policy: {
				lines: [line('Ann', { hours: closed }), line('Bo', { hours: hours('09:00', '17:00') })],
			},
			owner: 'Bo',
			reason: 'No rule took it: it was Bo\'s turn in the pool "All Owners".',
		},
		{
			says: 'gets an owner when nobody works now',
			policy: { lines: [line('Ann', { hours: closed })] },
			owner: 'Ann',
			reason:
				'No rule took it: it was Ann\'s turn in the pool "All Owners", though outside working hours.',
		},
		{
			says: 'goes on to the next rule when nobody works, if so set',
			policy: {
				whenNobody: { do: 'go on' },
				lines: [line('Ann', { hours: closed }), line('Bo', { pools: ['Night'] })],
				rules: [rule('Day'), rule('Night', { target: { kind: 'pool', name: 'Night' } })],
			},
			owner: 'Bo',
			rule: 'Night',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); rule "Night": it was Bo\'s turn in the pool "Night".',
		},
		{
			says: 'never goes to who is away, even when nobody works now',
			policy: {
				lines: [line('Ann', { absences: [today], hours: closed }), line('Bo', { hours: closed })],
			},
			owner: 'Bo',
			reason:
				'No rule took it: it was Bo\'s turn in the pool "All Owners", though outside working hours.',
		},
		{
			says: 'waits in the fallback queue while everybody is away, and says until when',
			policy: {
				lines: [
					line('Ann', { absences: [{ from: '2026-02-27', until: '2026-03-04' }] }),
					line('Bo', { absences: [{ from: '', until: '2026-03-02 14:00' }] }),
					line('Cy', { absences: [{ from: '2026-03-01', until: '' }] }),
				],
			},
			owner: null,
			reason:
				'Nobody in the pool "All Owners" could take it: Ann (away until 4 Mar), Bo (away until 2 Mar, 14:00), Cy (away until further notice); it waits in the queue "Lead Desk".',
		},
		{
			says: 'goes to the backup of who owns it and is away',
			policy: {
				lines: [line('Ann'), line('Bo'), line('Cy', { absences: [today], backup: 'Bo' })],
			},
			known: 'Cy',
			owner: 'Bo',
			reason: 'Cy, who owned it, is away until 2 Mar; Bo is the backup.',
		},
		{
			says: 'goes to who stands in for the backup, where that one cannot either',
			policy: {
				lines: [
					line('Ann', { absences: [today], backup: 'Bo' }),
					line('Bo', { active: false, backup: 'Cy' }),
					line('Cy'),
				],
			},
			known: 'Ann',
			owner: 'Cy',
			reason:
				'Ann, who owned it, is away until 2 Mar; Bo, the backup, is not active; Cy is the backup.',
		},
		{
			says: 'goes to the backup of whom the rule names and who is on a public holiday of theirs',
			policy: {
				lines: [line('Ann', { holidays: { country: 'BG' }, backup: 'Bo' }), line('Bo')],
				rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
			},
			facts: { now: Date.parse('2026-03-03T09:30:00Z') },
			owner: 'Bo',
			reason: 'Ann, whom the rule names, is away until 3 Mar; rule "Acme": Bo is the backup.',
		},
		{
			says: 'passes over who reached the daily cap',
			policy: { lines: [line('Ann', { dailyCap: 3 }), line('Bo', { dailyCap: 4 })] },
			facts: { counted: () => 3 },
			owner: 'Bo',
			reason: 'No rule took it: it was Bo\'s turn in the pool "All Owners".',
		},
		{
			says: 'passes over who has enough open leads',
			policy: { lines: [line('Ann', { openLeadCap: 3 }), line('Bo', { openLeadCap: 4 })] },
			facts: { openLeads: () => 3 },
			owner: 'Bo',
			reason: 'No rule took it: it was Bo\'s turn in the pool "All Owners".',
		},
		{
			says: 'a person meant by name gets it above the most open leads',
			policy: {
				lines: [line('Ann', { openLeadCap: 3 }), line('Bo')],
				rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
			},
			facts: { openLeads: () => 3 },
			owner: 'Ann',
			reason: 'Rule "Acme": it goes to Ann.',
		},
		{
			says: 'the queue’s reason says who has enough open leads',
			policy: { lines: [line('Ann', { openLeadCap: 2, hours: closed })] },
			facts: { openLeads: () => 2 },
			owner: null,
			reason:
				'Nobody in the pool "All Owners" could take it: Ann (has enough open leads); it waits in the queue "Lead Desk".',
		},
		{
			says: 'waits in the fallback queue when nobody can take it',
			policy: { lines: [line('Ann', { active: false }), line('Bo', { dailyCap: 1 })] },
			facts: { counted: () => 1 },
			owner: null,
			rule: 'No Rule Matched',
			reason:
				'Nobody in the pool "All Owners" could take it: Ann (not active), Bo (has had 1 lead today); it waits in the queue "Lead Desk".',
		},
	];

	test.each(cases)(
		'$says',
		({
			policy: changes,
			facts: more,
			known,
			account,
			system,
			owner: expected,
			rule: by,
			reason,
		}) => {
			const given = policy(changes);
			const facts = factsOf(given, more);
			const knownOwner = known
				? { name: known, member: named(facts, known), ...(system && { system }) }
				: null;
			const accountOwner = account
				? { name: account, member: named(facts, account), account: 'acme.com' }
				: null;
			const { assignment, record } = decideAssign({ ...facts, knownOwner, accountOwner }, 'hash');
			expect(assignment.owner?.name ?? null).toBe(expected);
			expect(assignment.reason).toBe(reason);
			if (by) expect(assignment.rule).toBe(by);
			expect(assignment.owner === null).toBe(assignment.queue !== null);
			expect(decideAgain(record, given)).toMatchObject({ assignment, record });
		},
	);

	test('keeps the rule that was met first and its priority, when others are met after it', () => {
		const given = policy({
			lines: [line('Ann', { active: false }), line('Bo', { active: false, pools: ['Night'] })],
			rules: [
				rule('Hot', { priority: 'urgent' }),
				rule('Night', { priority: 'low', target: { kind: 'pool', name: 'Night' } }),
			],
		});
		const { assignment } = decideAssign(factsOf(given), 'hash');
		expect(assignment).toMatchObject({ owner: null, rule: 'Hot', priority: 'urgent' });
	});

	test('has the rule and the priority of that which found somebody, though one was met before', () => {
		const given = policy({
			lines: [line('Ann', { active: false }), line('Bo', { pools: ['Night'] })],
			rules: [
				rule('Hot', { priority: 'urgent' }),
				rule('Night', { priority: 'low', target: { kind: 'pool', name: 'Night' } }),
			],
		});
		const { assignment } = decideAssign(factsOf(given), 'hash');
		expect(assignment).toMatchObject({ owner: { name: 'Bo' }, rule: 'Night', priority: 'low' });
	});

	test.each([
		{ says: 'who is active', active: true, backup: 'Bo' },
		{ says: 'never who is not', active: false, backup: null },
	])('names a backup $says', ({ active, backup }) => {
		const given = policy({ lines: [line('Ann', { backup: 'Bo' }), line('Bo', { active })] });
		const { assignment } = decideAssign(factsOf(given), 'hash');
		expect(assignment.owner?.name).toBe('Ann');
		expect(assignment.backup?.name ?? null).toBe(backup);
	});

	test('says in a readable sentence that a hundred owners could not take it', () => {
		const lines = Array.from({ length: 100 }, (_, n) => line(`P${n}`, { active: false }));
		const { assignment } = decideAssign(factsOf(policy({ lines })), 'hash');
		expect(assignment.reason).toBe(
			'Nobody in the pool "All Owners" could take it: P0 (not active), P1 (not active), P2 (not active), P3 (not active), P4 (not active), and 95 more; it waits in the queue "Lead Desk".',
		);
	});

	test('says shortly that dozens of rules had nobody', () => {
		const lines = Array.from({ length: 30 }, (_, n) =>
			line(`P${n}`, { active: false, pools: [`Pool ${n}`] }),
		);
		const rules = lines.map((_line, n) =>
			rule(`R${n}`, { target: { kind: 'pool', name: `Pool ${n}` } }),
		);
		const { assignment } = decideAssign(factsOf(policy({ lines, rules })), 'hash');
		expect(assignment.reason).toMatch(/; the same in 28 more places; it waits in the queue/);
		expect(assignment.trace).toHaveLength(12);
		expect(assignment.trace.at(-1)).toBe('20 more: nobody could take it');
	});

	test('keeps the priority of the rule that was met, though nobody of its pool could take it', () => {
		const urgent = policy({
			lines: [line('Ann', { active: false })],
			rules: [rule('Hot', { priority: 'urgent' })],
			otherwise: { kind: 'queue', name: 'Lead Desk' },
		});
		const { assignment } = decideAssign(factsOf(urgent), 'hash');
		expect(assignment).toMatchObject({ owner: null, rule: 'Hot', priority: 'urgent' });
	});
});

describe('a lead whose owner did not act', () => {
	const current = (facts: RouteFacts) => ({
		owner: { name: 'Ann', member: named(facts, 'Ann') },
		pool: 'Sales',
		priority: 'high' as const,
		taken: 'did not act' as const,
	});
	const withBackup = policy({ lines: [line('Ann', { backup: 'Cy' }), line('Bo'), line('Cy')] });

	test.each([
		{ says: 'goes to the backup', given: withBackup, to: { to: 'backup' as const }, owner: 'Cy' },
		{
			says: 'goes to the next in the pool',
			given: withBackup,
			to: { to: 'pool' as const },
			owner: 'Bo',
		},
		{
			says: 'goes to the pool without a backup',
			given: policy(),
			to: { to: 'backup' as const },
			owner: 'Bo',
		},
		{
			says: 'goes to the next in the pool that it came from, not of all',
			given: policy({ lines: [line('Xi', { pools: ['Other'] }), line('Ann'), line('Bo')] }),
			to: { to: 'pool' as const },
			owner: 'Bo',
		},
		{
			says: 'goes to the next in a pool that is named',
			given: policy({ lines: [line('Ann'), line('Bo'), line('Sam', { pools: ['Seniors'] })] }),
			to: { to: 'pool' as const, pool: 'seniors' },
			owner: 'Sam',
		},
		{
			says: 'goes to the queue when the pool that is named has nobody',
			given: policy(),
			to: { to: 'pool' as const, pool: 'Nobody Here' },
			owner: null,
		},
		{ says: 'goes to the queue', given: policy(), to: { to: 'queue' as const }, owner: null },
		{
			says: 'goes to the queue when everybody had it',
			given: policy({ lines: [line('Ann')] }),
			to: { to: 'backup' as const },
			owner: null,
		},
	])('$says', ({ given, to, owner: expected }) => {
		const facts = factsOf(given, {}, ['Ann']);
		const { assignment, record } = decideReassign(facts, 'hash', current(facts), to);
		expect(assignment.owner?.name ?? null).toBe(expected);
		expect(assignment.priority).toBe('high');
		expect(assignment.reason).toMatch(/^Ann did not act; /);
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	});
});

describe('a name that nobody has any more keeps no lead from its owner or queue', () => {
	const old = (name: string) => ({ kind: 'owner', name }) as const;
	const desk = {
		fallbackQueue: { name: 'Desk', email: null },
		otherwise: { kind: 'queue', name: 'Desk' },
	} as const;

	test.each<{ says: string; changes: Partial<RoutePolicy>; to: string; reason: string }>([
		{
			says: 'the backup of who gets it',
			changes: { lines: [line('Cy', { backup: 'Ann Lee' })] },
			to: 'Cy',
			reason:
				'No rule took it: it was Cy\'s turn in the pool "All Owners"; the backup of Cy, "Ann Lee", is not in the Owners table.',
		},
		{
			says: 'the backup of who cannot take it',
			changes: {
				lines: [line('Cy', { backup: 'Ann Lee', active: false })],
				rules: [rule('R', { target: old('Cy') })],
				...desk,
			},
			to: 'Desk',
			reason:
				'Cy, whom the rule names, is not active; the backup of Cy, "Ann Lee", is not in the Owners table; no rule took it; it waits in the queue "Desk".',
		},
		{
			says: 'the backup of a rule, where that of the owner takes over',
			changes: {
				lines: [line('Bo'), line('Cy', { backup: 'Bo', active: false })],
				rules: [rule('R', { target: old('Cy'), backup: old('Ann Lee') })],
			},
			to: 'Bo',
			reason: 'Cy, whom the rule names, is not active; rule "R": Bo is the backup.',
		},
		{
			says: 'the pool of a rule',
			changes: { rules: [rule('R', { target: { kind: 'pool', name: 'None' } })], ...desk },
			to: 'Desk',
			reason:
				'Rule "R": nobody is in the pool "None"; no rule took it; it waits in the queue "Desk".',
		},
		{
			says: 'the owner of a rule',
			changes: { rules: [rule('R', { target: old('Zed') })], ...desk },
			to: 'Desk',
			reason:
				'Rule "R": "Zed" is not in the Owners table; no rule took it; it waits in the queue "Desk".',
		},
		{
			says: 'where leads go without a rule',
			changes: { ...desk, otherwise: { kind: 'pool', name: 'None' } },
			to: 'Desk',
			reason: 'No rule took it: nobody is in the pool "None"; it waits in the queue "Desk".',
		},
	])('$says', ({ changes, to, reason }) => {
		const given = policy(changes);
		const { assignment, record } = decideAssign(factsOf(given), 'hash');
		expect((assignment.owner ?? assignment.queue)?.name).toBe(to);
		expect(assignment.reason).toBe(reason);
		expect(decideAgain(record, given)).toMatchObject({ assignment });
	});
});

test.each([
	{ code: 'owners.none', changes: { lines: [] } },
	{ code: 'owner.twice', changes: { lines: [line('Ann'), line('Ann')] } },
	{ code: 'owner.weight', changes: { lines: [line('Ann', { weight: 0 })] } },
	{ code: 'queue.name', changes: { fallbackQueue: { name: ' ', email: null } } },
	{
		code: 'pool.empty',
		changes: { rules: [rule('R', { target: { kind: 'pool', name: '' } })] },
	},
	{
		code: 'rule.target',
		changes: { rules: [rule('R', { target: { kind: 'owner', name: '' } })] },
	},
	{ code: 'rule.unreachable', changes: { rules: [rule('A', { unconditional: true }), rule('B')] } },
] satisfies Array<{ code: string; changes: Partial<RoutePolicy> }>)(
	'settings that cannot work are refused: $code',
	({ code, changes }) => {
		expect(() => compileRouting(policy(changes))).toThrow(expect.objectContaining({ code }));
	},
);

test.each([
	['without hours', null],
	['with hours', { ...hours('09:00', '17:00'), timeZone: 'Berlin' }],
])(
	'a mistyped time zone of an owner %s is refused, since no daily cap could be held by it',
	(_what, own) => {
		const lines = [line('Ann', { timeZone: 'Berlin', dailyCap: 5, hours: own })];
		expect(() => compileRouting(policy({ lines }))).toThrow(
			expect.objectContaining({
				message: 'Owners: the Time Zone of Ann, "Berlin", is not known',
				hint: expect.stringMatching(/^Did you mean Europe\/Berlin\?/),
			}),
		);
	},
);

test('impossible hours say whose they are', () => {
	const twice = { timeZone: 'UTC', weekly: [...hours('09:00', '17:00').weekly, ...closed.weekly] };
	const overlap = { ...twice, weekly: [...twice.weekly, ...hours('16:00', '18:00').weekly] };
	const lines = [line('Ann', { hours: twice }), line('Bo', { hours: overlap })];
	expect(() => compileRouting(policy({ lines }))).toThrow(/^Owners: Bo: Working Hours overlap: /);
});

test('every lead gets exactly one of owner and queue, and the record alone decides the same', () => {
	const lines = fc.array(
		fc.record({
			active: fc.boolean(),
			weight: fc.integer({ min: 1, max: 5 }),
			dailyCap: fc.option(fc.integer({ min: 1, max: 3 })),
			hours: fc.constantFrom(null, closed, hours('09:00', '17:00')),
			pools: fc.subarray(['Sales', 'Other']),
		}),
		{ minLength: 1, maxLength: 6 },
	);
	fc.assert(
		fc.property(lines, fc.boolean(), fc.integer({ min: 0, max: 3 }), (given, outside, today) => {
			const one = policy({
				lines: given.map((changes, index) => line(`Owner${index}`, changes)),
				whenNobody: { do: outside ? 'assign' : 'go on' },
			});
			const { assignment, record } = decideAssign(factsOf(one, { counted: () => today }), 'hash');
			expect(assignment.owner === null).toBe(assignment.queue !== null);
			expect(decideAgain(record, one)).toMatchObject({ assignment, record });
		}),
	);
});
