import {
	decideAgain,
	decideAssign,
	poolNamed,
	roomIn,
	routeRecordSchema,
	turnOf,
	wakeUpOf,
	type RouteFacts,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { cap, closed, factsOf, hours, line, now, policy, rule } from './team';

const hour = 3_600_000;

const at = (time: string) => new Date(Date.parse(time)).toISOString();

/** Monday, 09:30; the office in New York opens at 14:00 UTC. */
const newYork = {
	timeZone: 'America/New_York',
	hours: {
		timeZone: 'America/New_York',
		weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
	},
};

const wait = (atMost: number) => ({ do: 'wait', hours: atMost }) as const;

/** Rule "Sales" is for those of the pool "Sales". */
const sales = (changes: Partial<RoutePolicy> = {}): RoutePolicy =>
	policy({ rules: [rule('Sales')], otherwise: { kind: 'queue', name: 'Lead Desk' }, ...changes });

describe('a lead that nobody of its pool can take now', () => {
	const cases: Array<{
		says: string;
		policy: Partial<RoutePolicy>;
		facts?: Partial<RouteFacts>;
		/** Until when it waits; a name of who has it instead. */
		until: string;
		reason: string;
	}> = [
		{
			says: 'waits until the first of them works',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann', { hours: closed }), line('Bo', newYork)],
			},
			until: at('2026-03-02T14:00:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" is off until Mon 2 Mar 2026, 09:00 (America/New_York); it waits, at most until Mon 2 Mar 2026, 16:30 (America/New_York).',
		},
		{
			says: 'waits by its rule alone',
			policy: {
				rules: [rule('Sales', { whenNobody: wait(12) })],
				lines: [line('Ann', { hours: closed })],
			},
			until: at('2026-03-02T20:00:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" is off until Mon 2 Mar 2026, 20:00 (UTC); it waits, at most until Mon 2 Mar 2026, 21:30 (UTC).',
		},
		{
			says: 'waits for the next day of who has as many as their day takes',
			policy: { whenNobody: wait(24), lines: [line('Ann', { dailyCap: 1 })] },
			facts: { counted: () => 1 },
			until: at('2026-03-03T00:00:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" has as many leads as their caps allow until Tue 3 Mar 2026, 00:00 (UTC); it waits, at most until Tue 3 Mar 2026, 09:30 (UTC).',
		},
		{
			says: 'waits for the hours of the next day of who has as many as their day takes',
			policy: {
				whenNobody: wait(24),
				lines: [
					line('Ann', { dailyCap: 1, hours: hours('08:00', '17:00') }),
					line('Bo', { active: false }),
				],
			},
			facts: { counted: () => 1 },
			until: at('2026-03-03T08:00:00Z'),
			reason:
				'Rule "Sales": nobody in the pool "Sales" can take it (Ann (has had 1 lead today), Bo (not active)) until Tue 3 Mar 2026, 08:00 (UTC); it waits, at most until Tue 3 Mar 2026, 09:30 (UTC).',
		},
		{
			says: 'waits for the first day after an absence on which who is away works',
			policy: {
				whenNobody: wait(120),
				lines: [
					line('Ann', {
						absences: [
							{ from: '2026-03-01', until: '2026-03-03' },
							{ from: '2026-03-05', until: '2026-03-05' },
						],
						hours: { timeZone: 'UTC', weekly: [{ days: [4, 5], from: '08:00', to: '17:00' }] },
					}),
				],
			},
			until: at('2026-03-06T08:00:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" is away until Fri 6 Mar 2026, 08:00 (UTC); it waits, at most until Sat 7 Mar 2026, 09:30 (UTC).',
		},
		{
			says: 'does not wait for who is away until further notice',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann', { absences: [{ from: '2026-03-01', until: '' }] })],
			},
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (away until further notice); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'waits until the first lead that a cap up to now counts is out of its span, of whom that is so first',
			policy: {
				whenNobody: wait(24),
				lines: [line('Ann'), line('Bo'), line('Cy')],
				caps: [cap('Calm', { counted: 'rolling' })],
			},
			facts: {
				counted: () => 2,
				oldestCounted: (_cap, member) => now - [20, 23, 22][member?.index ?? 0]! * hour - 1,
			},
			until: at('2026-03-02T10:29:59.999Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" has as many leads as their caps allow until Mon 2 Mar 2026, 10:29 (UTC); it waits, at most until Tue 3 Mar 2026, 09:30 (UTC).',
		},
		{
			says: 'waits until the first lead that a cap of the pool counts is out of its span, and somebody works',
			policy: {
				whenNobody: wait(24),
				lines: [line('Ann', { hours: hours('11:00', '17:00') }), line('Bo', newYork)],
				caps: [cap('All', { per: 'hour', counted: 'rolling', scope: 'pool', names: ['Sales'] })],
			},
			facts: { counted: () => 2, oldestCounted: (_cap, member) => (member ? null : now - 60_000) },
			until: at('2026-03-02T11:00:00Z'),
			reason:
				'Rule "Sales": the pool "Sales" takes no more for now (All: 2 in 60 minutes reached) until Mon 2 Mar 2026, 11:00 (UTC); it waits, at most until Tue 3 Mar 2026, 09:30 (UTC).',
		},
		{
			says: 'does not wait for whom a cap allows none like it',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann')],
				caps: [cap('Small leads', { most: 0, unconditional: false })],
			},
			facts: { capsMet: new Set([0]) },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (Small leads: none); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'does not wait for a pool that a cap allows none like it, whoever may have more later',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann', { openLeadCap: 1 })],
				caps: [cap('Small leads', { most: 0, scope: 'pool', names: ['Sales'] })],
			},
			facts: { openLeads: () => 1 },
			until: 'Lead Desk',
			reason:
				'The pool "Sales" takes no more for now (Small leads: none); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'waits until a lead is over of who has enough of them, whenever that is',
			policy: { whenNobody: wait(12), lines: [line('Ann', { openLeadCap: 1 })] },
			facts: { openLeads: () => 1 },
			until: at('2026-03-02T21:30:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" has enough open leads; it waits, at most until Mon 2 Mar 2026, 21:30 (UTC).',
		},
		{
			says: 'waits until a lead is over of who has as many as a cap allows to be open, whenever that is',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann')],
				caps: [cap('Few', { per: 'open' })],
			},
			facts: { counted: () => 2 },
			until: at('2026-03-02T21:30:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" has as many leads as their caps allow; it waits, at most until Mon 2 Mar 2026, 21:30 (UTC).',
		},
		{
			says: 'waits until a lead is over of a pool that has enough of them, whoever works later',
			policy: {
				whenNobody: wait(12),
				lines: [line('Ann'), line('Bo', { hours: closed })],
				caps: [cap('Desk', { per: 'open', scope: 'pool', names: ['Sales'] })],
			},
			facts: { counted: () => 2 },
			until: at('2026-03-02T21:30:00Z'),
			reason:
				'Rule "Sales": the pool "Sales" takes no more for now (Desk: 2 open at a time reached); it waits, at most until Mon 2 Mar 2026, 21:30 (UTC).',
		},
		{
			says: 'goes on at once where somebody is there only after its longest wait',
			policy: { whenNobody: wait(2), lines: [line('Ann', { hours: closed })] },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); somebody can from Mon 2 Mar 2026, 20:00 (UTC), and it may wait until Mon 2 Mar 2026, 11:30 (UTC); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'goes on at once to the next rule where a cap of the pool ends only after that',
			policy: {
				rules: [
					rule('Sales', { whenNobody: wait(2) }),
					rule('Cy', { target: { kind: 'owner', name: 'Cy' } }),
				],
				lines: [line('Ann'), line('Cy', { pools: [] })],
				caps: [cap('All', { scope: 'pool', names: ['Sales'] })],
			},
			facts: { counted: () => 2 },
			until: 'Cy',
			reason:
				'The pool "Sales" takes no more for now (All: 2 a day reached); somebody can from Tue 3 Mar 2026, 00:00 (UTC), and it may wait until Mon 2 Mar 2026, 11:30 (UTC); rule "Cy": it goes to Cy.',
		},
		{
			says: 'waits for who is there in the moment in which it may wait no longer',
			policy: { whenNobody: wait(10.5), lines: [line('Ann', { hours: closed })] },
			until: at('2026-03-02T20:00:00Z'),
			reason:
				'Rule "Sales": everyone in the pool "Sales" is off until Mon 2 Mar 2026, 20:00 (UTC); it waits, at most until Mon 2 Mar 2026, 20:00 (UTC).',
		},
		{
			says: 'waits for a lead that may be over at any time, where others are there only after that',
			policy: {
				whenNobody: wait(2),
				lines: [line('Ann', { hours: closed }), line('Bo', { openLeadCap: 1 })],
			},
			facts: { openLeads: () => 1 },
			until: at('2026-03-02T11:30:00Z'),
			reason:
				'Rule "Sales": nobody in the pool "Sales" can take it (Ann (outside working hours), Bo (has enough open leads)); it waits, at most until Mon 2 Mar 2026, 11:30 (UTC).',
		},
		{
			says: 'goes on at once where that is so by when it first began to wait',
			policy: { whenNobody: wait(12), lines: [line('Ann', { hours: closed })] },
			facts: { waitSince: now - 2 * hour },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); somebody can from Mon 2 Mar 2026, 20:00 (UTC), and it may wait until Mon 2 Mar 2026, 19:30 (UTC); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'goes on when it has waited for so long',
			policy: { whenNobody: wait(12), lines: [line('Ann', { hours: closed })] },
			facts: { waitSince: now - 12 * hour },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'goes on to a rule that has somebody when it has waited for so long',
			policy: {
				rules: [
					rule('Sales', { whenNobody: wait(1) }),
					rule('Night', { target: { kind: 'pool', name: 'Night' } }),
				],
				lines: [line('Ann', { hours: closed }), line('Bo', { pools: ['Night'] })],
			},
			facts: { waitSince: now - hour },
			until: 'Bo',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); rule "Night": it was Bo\'s turn in the pool "Night".',
		},
		{
			says: 'waits on for the pool of the next rule, which may be waited for longer',
			policy: {
				rules: [
					rule('Sales', { whenNobody: wait(1) }),
					rule('Night', { target: { kind: 'pool', name: 'Night' }, whenNobody: wait(24) }),
				],
				lines: [line('Ann', { hours: closed }), line('Bo', { pools: ['Night'], hours: closed })],
			},
			facts: { waitSince: now - hour },
			until: at('2026-03-02T20:00:00Z'),
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); rule "Night": everyone in the pool "Night" is off until Mon 2 Mar 2026, 20:00 (UTC); it waits, at most until Tue 3 Mar 2026, 08:30 (UTC).',
		},
		{
			says: 'does not wait for who will not be back',
			policy: { whenNobody: wait(12), lines: [line('Ann', { active: false })] },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (not active); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'does not wait where it may not',
			policy: { whenNobody: wait(12), lines: [line('Ann', { hours: closed })] },
			facts: { waitSince: undefined },
			until: 'Lead Desk',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); no rule took it; it waits in the queue "Lead Desk".',
		},
		{
			says: 'does not wait where its rule says otherwise',
			policy: {
				whenNobody: wait(12),
				rules: [rule('Sales', { whenNobody: { do: 'assign' } })],
				lines: [line('Ann', { hours: closed })],
			},
			until: 'Ann',
			reason: 'Rule "Sales": it was Ann\'s turn in the pool "Sales", though outside working hours.',
		},
		{
			says: 'is given to who is off by a second rule for the same pool, where that says so',
			policy: {
				rules: [
					rule('Sales', { whenNobody: { do: 'go on' } }),
					rule('All the Same', { whenNobody: { do: 'assign' } }),
				],
				lines: [line('Ann', { hours: closed })],
			},
			until: 'Ann',
			reason:
				'Nobody in the pool "Sales" could take it: Ann (outside working hours); rule "All the Same": it was Ann\'s turn in the pool "Sales", though outside working hours.',
		},
		{
			says: 'goes behind those that wait and are just being looked at',
			policy: { whenNobody: wait(12), lines: [line('Ann')] },
			facts: { ahead: () => 3 },
			until: at('2026-03-02T09:30:01Z'),
			reason:
				'Rule "Sales": 3 leads that wait for the pool "Sales" go first; it waits, at most until Mon 2 Mar 2026, 21:30 (UTC).',
		},
		{
			says: 'goes behind nobody where it may not wait',
			policy: { whenNobody: { do: 'assign' }, lines: [line('Ann')] },
			facts: { ahead: () => 3 },
			until: 'Ann',
			reason: 'Rule "Sales": it was Ann\'s turn in the pool "Sales".',
		},
		{
			says: 'goes behind nobody when it has waited for so long',
			policy: { whenNobody: wait(12), lines: [line('Ann')] },
			facts: { ahead: () => 1, waitSince: now - 12 * hour },
			until: 'Ann',
			reason: 'Rule "Sales": it was Ann\'s turn in the pool "Sales".',
		},
	];

	test.each(cases)('$says', ({ policy: changes, facts, until, reason }) => {
		const given = sales(changes);
		const { assignment, record, turn } = decideAssign(
			factsOf(given, { waitSince: now, ...facts }),
			'hash',
		);
		const { owner, queue, waiting, strategy } = assignment;
		expect(waiting?.until ?? owner?.name ?? queue?.name).toBe(until);
		expect([owner, queue, waiting].filter(Boolean)).toHaveLength(1);
		expect(assignment.reason).toBe(reason);
		if (waiting) expect([strategy, turn]).toEqual(['waiting', null]);
		const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
		expect(decideAgain(kept, given)).toMatchObject({ assignment, record: kept });
	});

	test('says what it waits for, why, until when and for how long at most', () => {
		const given = sales({ whenNobody: wait(12), lines: [line('Ann', { hours: closed })] });
		const { assignment } = decideAssign(factsOf(given, { waitSince: now - hour }), 'hash');
		expect(assignment).toMatchObject({
			...{ owner: null, backup: null, queue: null, pool: 'Sales', rule: 'Sales' },
			waiting: {
				for: 'Sales',
				why: 'Everyone in the pool "Sales" is off until Mon 2 Mar 2026, 20:00 (UTC).',
				since: at('2026-03-02T08:30:00Z'),
				until: at('2026-03-02T20:00:00Z'),
				giveUpAt: at('2026-03-02T20:30:00Z'),
			},
			trace: ['Sales: it waits'],
		});
	});

	test('a record says nothing of waiting where that was not asked', () => {
		const { record } = decideAssign(factsOf(sales(), { waitSince: now }), 'hash');
		expect(record).not.toHaveProperty('waitSince');
	});
});

test('of leads that are looked at at one moment the most urgent comes first, then the oldest, then who waits first', () => {
	const waiting = {
		for: 'Sales',
		why: '',
		since: at('2026-03-02'),
		until: at('2026-03-03'),
		giveUpAt: at('2026-03-04'),
	};
	const waits = [
		{ inquiryId: 'e', receivedAt: 5, priority: 'low' as const, began: 9, nth: 1 },
		{ inquiryId: 'f', receivedAt: 5, priority: 'low' as const, began: 8, nth: 40 },
		{ inquiryId: 'd', receivedAt: 3, priority: 'low' as const },
		{ inquiryId: 'c', receivedAt: 20, priority: 'high' as const },
		{ inquiryId: 'b', receivedAt: 10, priority: 'high' as const },
		{ inquiryId: 'a', receivedAt: 30, priority: 'urgent' as const },
		{ inquiryId: 'g', receivedAt: 5, priority: 'low' as const, began: 8, nth: 7 },
	];
	const timers = waits.map(({ inquiryId, receivedAt, priority, began = 0, nth = 1 }) =>
		wakeUpOf(inquiryId, { receivedAt, turn: turnOf(began, nth) }, { waiting, priority }),
	);
	expect(
		timers
			.map((timer) => timer?.id ?? '')
			.sort()
			.map((id) => id.at(-1)),
	).toEqual(['a', 'b', 'c', 'd', 'g', 'f', 'e']);
	expect(timers.map((timer) => timer?.dueAt)).toEqual(Array(7).fill(Date.parse('2026-03-03')));
	expect(wakeUpOf('f', { receivedAt: 0, turn: '' }, { priority: 'low' })).toBeNull();
});

describe('how many leads those of a pool can be given', () => {
	test.each<
		[says: string, changes: Partial<RoutePolicy>, facts: Partial<RouteFacts>, room: number]
	>([
		['without a cap', { lines: [line('Ann'), line('Bo', { dailyCap: 1 })] }, {}, Infinity],
		['by open leads', { lines: [line('Ann', { openLeadCap: 5 })] }, { openLeads: () => 3 }, 2],
		[
			'by their days',
			{ lines: [line('Ann', { dailyCap: 3 }), line('Bo', { dailyCap: 2 })] },
			{ counted: () => 1 },
			3,
		],
		[
			'of who works alone',
			{ lines: [line('Ann', { dailyCap: 3 }), line('Bo', { dailyCap: 2, hours: closed })] },
			{},
			3,
		],
		['while nobody can', { lines: [line('Ann', { active: false })] }, {}, 0],
		[
			'by the cap of the pool',
			{ lines: [line('Ann')], caps: [cap('Few', { most: 4, scope: 'pool', names: ['Sales'] })] },
			{ counted: () => 1 },
			3,
		],
		[
			'whatever counts some leads alone',
			{
				lines: [line('Ann', { dailyCap: 3 })],
				caps: [cap('Large', { most: 1, unconditional: false })],
			},
			{},
			3,
		],
	])('%s', (_says, changes, facts, room) => {
		const given = factsOf(sales(changes), facts);
		expect(roomIn(given, poolNamed(given.routing.roster, 'Sales'))).toBe(room);
	});
});
