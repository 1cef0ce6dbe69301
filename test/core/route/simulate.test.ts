import fc from 'fast-check';
import {
	compileRouting,
	decideAssign,
	explainDecision,
	noMarks,
	OwnerFinder,
	reportOf,
	Simulation,
	recogniseOwners,
	saidNow,
	withSaid,
	type Availability,
	type CapSettings,
	type EverSaid,
	type PastLead,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { factsOf, cap, hours, line, now, owner, policy, poolLine, rule } from './team';

const hourMs = 3_600_000;
const assumptions = { responseMs: hourMs, targetMs: 2 * hourMs };

const past = (name: string, receivedAt: number, changes: Partial<PastLead> = {}): PastLead => ({
	...{ name, person: name, receivedAt, marks: noMarks, ruleMet: () => null, knownOwner: null },
	...{
		actualOwner: null,
		rightOwner: null,
		respondedAt: null,
		closedAt: null,
		capsMet: new Set<number>(),
	},
	...changes,
});

const many = (count: number, every = 60_000) =>
	Array.from({ length: count }, (_, n) => past(`lead ${n}`, now + n * every));

function simulate(given: RoutePolicy, leads: readonly PastLead[], everSaid?: EverSaid) {
	const simulation = new Simulation(assumptions, (host) => host === 'gmail.com', everSaid);
	const routing = compileRouting(given);
	for (const lead of leads) simulation.take(lead, routing);
	return simulation.result();
}

const loads = ({ owners }: ReturnType<typeof simulate>) => owners.map(({ leads }) => leads);

describe('past leads by present settings', () => {
	test('go round by weight, and each owner stays within one turn of their share', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
				fc.integer({ min: 1, max: 200 }),
				(weights, count) => {
					const lines = weights.map((weight, n) => line(`Owner${n}`, { weight }));
					const result = simulate(policy({ lines }), many(count));
					expect(loads(result).reduce((sum, n) => sum + n, 0)).toBe(count);
					const everyone = result.fairness.find(({ pool }) => pool === 'All Owners');
					for (const { turns, due } of everyone?.members ?? []) {
						expect(Math.abs(turns - due)).toBeLessThanOrEqual(1.000001);
					}
				},
			),
		);
	});

	test('a daily cap holds on each day, in the zone of its owner', () => {
		const capped = line('Ann', { dailyCap: 2, timeZone: 'America/New_York' });
		const perDay = simulate(policy({ lines: [capped] }), many(72, hourMs));
		expect(loads(perDay)).toEqual([8]); // four days begun in New York
		expect(perDay.owners[0]?.cappedLeads).toBe(64);
		expect(perDay.queues).toEqual([{ name: 'Lead Desk', leads: 64 }]);
	});

	test.each<[string, CapSettings, Array<number>, number[]]>([
		['an hour', cap('Calm', { most: 2, per: 'hour' }), [], [8, 6]],
		['24 hours up to now', cap('Calm', { most: 4, counted: 'rolling' }), [], [8, 8]],
		['a day, of a pool', cap('S', { most: 3, scope: 'pool', names: ['Sales'] }), [], [5, 4]],
		['a day, of some leads', cap('Big', { most: 1, unconditional: false }), [0], [3, 3]],
	])('a cap holds for %s', (_says, one, met, expected) => {
		const given = policy({
			...{ lines: [line('Ann'), line('Bo')], caps: [one] },
			rules: [rule('All')],
			otherwise: { kind: 'queue', name: 'Desk' },
		});
		const every = one.per === 'hour' ? 10 * 60_000 : 30 * 60_000;
		const leads = many(one.per === 'hour' ? 18 : 96, every);
		const result = simulate(
			given,
			leads.map((lead) => ({ ...lead, ruleMet: () => '', capsMet: new Set(met) })),
		);
		expect(loads(result)).toEqual(expected);
	});

	test('a person who asks again goes to who has them; the same inquiry counts once', () => {
		const leads = [
			...[past('1', now, { person: 'ada' }), past('2', now + 1, { person: 'ada' })],
			...[past('2', now + 2, { person: 'ada' }), past('3', now + 3)],
		];
		const result = simulate(policy(), leads);
		expect(result.leads).toBe(3);
		expect(loads(result)).toEqual([2, 1, 0]);
	});

	test('a lead of a company goes to who had its newest one, by the CRM before the domain', () => {
		const of = (domain: string | null, id: string | null = null) => ({
			marks: { ...noMarks, domain, account: { ...noMarks.account, id } },
		});
		const leads = [
			...[past('1', now, of('acme.com')), past('2', now + 1, of('else.com', '88'))],
			...[past('3', now + 2, of('acme.com')), past('4', now + 3, of('acme.com', '88'))],
			...[past('5', now + 4, of(null)), past('6', now + 5, of('acme.com'))],
		];
		// Ann has acme.com, Bo the account 88 and by it acme.com in the end, Cy what is of none.
		expect(loads(simulate(policy(), leads))).toEqual([2, 3, 1]);
		const anybodys = [past('1', now, of('gmail.com')), past('2', now + 1, of('gmail.com'))];
		expect(loads(simulate(policy(), anybodys))).toEqual([1, 1, 0]);
		const alone = { accountOwnerFirst: false };
		expect(loads(simulate(policy(alone), leads))).toEqual([2, 2, 2]);
	});

	describe('a lead goes to who owns its company as Dedup Match would tell it', () => {
		const [, bo, cy] = compileRouting(policy()).roster.members;
		const atAcme = (company: string, changes: Partial<PastLead> = {}): Partial<PastLead> => ({
			marks: { ...noMarks, account: { ...noMarks.account, company } },
			...changes,
		});
		const said = (isOfStore: boolean) => ({
			accountOwner: { name: 'Cy', member: cy ?? null, account: 'acme.com', isOfStore },
		});

		test.each<[string, Array<Partial<PastLead>>, number[]]>([
			['by its base name', [atAcme('Acme GmbH'), {}, atAcme('ACME Ltd.')], [2, 1, 0]],
			[
				'to a customer’s owner before that of newer ones',
				[
					atAcme('Acme', { status: 'customer' }),
					atAcme('Acme', { knownOwner: { name: 'Bo', member: bo ?? null } }),
					atAcme('Acme'),
				],
				[2, 1, 0],
			],
			[
				'to nobody by a lead that was lost before',
				[atAcme('Acme', { status: 'closed', closedAt: now }), atAcme('Acme')],
				[1, 1, 0],
			],
			[
				'to who had one that was lost after',
				[atAcme('Acme', { status: 'closed', closedAt: now + hourMs }), atAcme('Acme')],
				[2, 0, 0],
			],
			['as its item says, where no lead says more', [atAcme('Acme', said(true))], [0, 0, 1]],
			[
				'by the leads before it, before what the store said then',
				[atAcme('Acme'), atAcme('Acme', said(true))],
				[2, 0, 0],
			],
			[
				'as the CRM or the flow says on its item, before that',
				[atAcme('Acme'), atAcme('Acme', said(false))],
				[1, 0, 1],
			],
		])('%s', (_says, leads, expected) => {
			const all = leads.map((lead, n) => past(`lead ${n}`, now + n, lead));
			expect(loads(simulate(policy(), all))).toEqual(expected);
		});
	});

	test('is what would really be decided: by what was recorded then, all of it agrees', () => {
		const given = policy({
			lines: [
				line('Ann', { weight: 2 }),
				line('Bo', { hours: hours('09:00', '10:00') }),
				line('Cy'),
			],
		});
		const first = simulate(given, many(50));
		const finder = new OwnerFinder(compileRouting(given).roster);
		const whoHadIt = new Map(
			simulateOneByOne(given, many(50)).map(([lead, owner]) => [
				lead,
				finder.meant({ id: null, crmId: null, email: null, name: owner }),
			]),
		);
		const again = simulate(
			given,
			many(50).map((lead) => ({ ...lead, actualOwner: whoHadIt.get(lead.name) ?? null })),
		);
		expect(loads(again)).toEqual(loads(first));
		expect(again.withActual).toEqual({ compared: 50, same: 50 });
		expect(again.differences).toEqual([]);
	});

	test('who would have had it otherwise is told with the reason, also where the table has them no more', () => {
		const gone = { name: 'Dan', member: null };
		const { withActual, withRight, differences } = simulate(policy(), [
			past('lead 0', now, { actualOwner: gone, rightOwner: gone }),
		]);
		expect([withActual, withRight]).toEqual([
			{ compared: 1, same: 0 },
			{ compared: 1, same: 0 },
		]);
		expect(differences).toEqual([
			{
				...{ lead: 'lead 0', receivedAt: now, then: 'Dan', now: 'Ann' },
				reason: expect.stringContaining("Ann's turn"),
			},
		]);
	});

	test.each([
		['by the assumption, in working hours', hours('09:00', '17:00'), 0, { medianMs: hourMs }],
		['from when hours begin', hours('12:00', '17:00'), 0, { medianMs: 3.5 * hourMs }],
		['by their own speed, once it is known', null, 6, { medianMs: hourMs / 4, byOwnSpeed: 6 }],
	])('answers are foreseen %s', (_, calendar, answered, expected) => {
		const given = policy({ lines: [line('Ann', { hours: calendar })] });
		const ann = new OwnerFinder(compileRouting(given).roster).meant({
			...{ id: null, crmId: null, email: 'ann@example.com', name: null },
		});
		const leads = many(Math.max(1, answered), 1).map((lead) => ({
			...lead,
			actualOwner: answered > 0 ? ann : null,
			respondedAt: answered > 0 ? lead.receivedAt + hourMs / 4 : null,
		}));
		expect(simulate(given, leads).forecast).toMatchObject(expected);
	});
});

describe('what waits for somebody', () => {
	const wait = { do: 'wait', hours: 24 } as const;

	test('goes to who is there first, the most urgent and the oldest before the others', () => {
		const given = policy({
			lines: [line('Ann', { hours: hours('12:00', '17:00'), dailyCap: 3 })],
			...{ rules: [rule('Big', { priority: 'urgent' })], whenNobody: wait },
		});
		const leads = many(4, hourMs / 4).map((lead, n) => ({
			...lead,
			ruleMet: () => (n === 3 ? '' : null),
		}));
		const result = simulate(given, leads);
		const { waiting, owners, queues } = result;
		expect([owners[0]?.leads, queues]).toEqual([3, [{ name: 'Lead Desk', leads: 1 }]]);
		// From 09:30, 09:45 and, urgent, 10:15; the one of 10:00 goes on at noon: tomorrow's noon is too late.
		expect([waiting.leads, waiting.longestMs]).toEqual([4, 2.5 * hourMs]);
		expect(reportOf(result, assumptions).reason).toBe(
			'Of 4 leads 3 would have an owner and 1 would go to Lead Desk; 4 would wait for somebody first.',
		);
	});

	test('has an owner as soon as a lead is over that the pool gave, whoever had it', () => {
		const desk = cap('Desk', { most: 2, per: 'open', scope: 'pool', names: ['Sales'] });
		const given = policy({
			...{ lines: [line('Ann'), line('Bo'), line('Cy')], caps: [desk], whenNobody: wait },
			...{ rules: [rule('All')], otherwise: { kind: 'queue', name: 'Desk' } },
		});
		const leads = many(4).map((lead, n) => ({
			...lead,
			...{ ruleMet: () => '', closedAt: now + (n + 2) * hourMs },
		}));
		const { waiting, owners, stayingOpen } = simulate(given, leads);
		expect(owners.map(({ leads: n }) => n)).toEqual([2, 1, 1]);
		expect([waiting.leads, waiting.longestMs, stayingOpen]).toEqual([2, 3 * hourMs - 180_000, 0]);
		const open = simulate(
			given,
			leads.map((lead) => ({ ...lead, closedAt: null })),
		);
		expect([open.stayingOpen, open.queues]).toEqual([2, [{ name: 'Desk', leads: 2 }]]);
	});

	test('has an owner as soon as a lead of theirs is over', () => {
		const given = policy({ lines: [line('Ann', { openLeadCap: 1 })], whenNobody: wait });
		const [first, second] = many(2, hourMs);
		if (!first || !second) throw new Error('there are two leads');
		const leads = [{ ...first, closedAt: now + 3 * hourMs }, second];
		const { waiting, owners, stayingOpen } = simulate(given, leads);
		expect([owners[0]?.leads, stayingOpen]).toEqual([2, 1]);
		expect(waiting).toEqual({ leads: 1, medianMs: 2 * hourMs, longestMs: 2 * hourMs });
	});

	test('counts in a pool that asks for its own leads alone', () => {
		const load = (openOf: 'owner' | 'pool') =>
			policy({
				lines: [line('Ann', { pools: ['Own', 'Sales'] }), line('Bo')],
				rules: [rule('Ann', { target: { kind: 'owner', name: 'Ann' } }), rule('All')],
				pools: [poolLine('Sales', { strategy: 'load', openOf })],
			});
		const leads = many(6).map((lead, n) => ({
			...lead,
			ruleMet: (index: number) => (index === (n < 3 ? 0 : 1) ? '' : null),
		}));
		expect(loads(simulate(load('owner'), leads))).toEqual([3, 3]);
		expect(loads(simulate(load('pool'), leads))).toEqual([5, 1]);
	});

	test('is had again by who has it already, and is one lead of theirs', () => {
		const given = policy({
			lines: [line('Ann', { openLeadCap: 1 }), line('Bo')],
			regardless: { known: [], named: [], backup: [] },
		});
		const leads = many(3).map((lead, n) => ({ ...lead, person: n === 2 ? 'lead 0' : lead.person }));
		expect(loads(simulate(given, leads))).toEqual([2, 1]);
	});

	test('ends, whatever the settings: each lead has an owner or a queue', () => {
		const lines = fc.array(
			fc.record({
				hours: fc.constantFrom(null, hours('09:00', '10:00'), hours('20:00', '21:00')),
				dailyCap: fc.option(fc.integer({ min: 1, max: 3 })),
				openLeadCap: fc.option(fc.integer({ min: 1, max: 3 })),
				active: fc.boolean(),
			}),
			{ minLength: 1, maxLength: 4 },
		);
		const closings = fc.array(fc.option(fc.integer({ min: 1, max: 200 })), { maxLength: 30 });
		fc.assert(
			fc.property(lines, closings, (rows, closed) => {
				const given = policy({
					lines: rows.map((changes, n) => line(`Owner${n}`, changes)),
					whenNobody: wait,
				});
				const leads = many(closed.length, hourMs).map((lead, n) => {
					const after = closed[n] ?? null;
					return { ...lead, closedAt: after === null ? null : lead.receivedAt + after * hourMs };
				});
				const { owners, queues } = simulate(given, leads);
				const sum = (counts: ReadonlyArray<{ leads: number }>) =>
					counts.reduce((total, each) => total + each.leads, 0);
				expect(sum(owners) + sum(queues)).toBe(leads.length);
			}),
		);
	});
});

/** Who has each lead, decided as it is live. */
function simulateOneByOne(given: RoutePolicy, leads: readonly PastLead[]) {
	const simulation = new Simulation(assumptions, (host) => host === 'gmail.com');
	const routing = compileRouting(given);
	return leads.map((lead): [string, string] => {
		const before = simulation.result().owners.map((each) => each.leads);
		simulation.take(lead, routing);
		const owner = simulation.result().owners.find((each, n) => each.leads > (before[n] ?? 0));
		return [lead.name, owner?.name ?? ''];
	});
}

describe('what a manager reads', () => {
	test('a sentence, a table with bars, and what was assumed', () => {
		const given = policy({
			lines: [line('Ann', { weight: 3 }), line('Bo', { dailyCap: 1 })],
			rules: [rule('Partners', { target: { kind: 'queue', name: 'Partner Desk' } })],
		});
		const leads = many(10).map((lead, n) => (n === 9 ? { ...lead, ruleMet: () => '' } : lead));
		const report = reportOf(simulate(given, leads), assumptions);
		expect(report.reason).toBe(
			'Of 10 leads 9 would have an owner at once and 1 would go to Partner Desk.',
		);
		expect(report.picture.split('\n').slice(0, 6)).toEqual([
			'Owner  Leads   Share                                  Kept back by a cap',
			`Ann        8  80.0 %  ${'█'.repeat(30)}                   0`,
			`Bo         1  10.0 %  ${'█'.repeat(4)}${' '.repeat(26)}                   6`,
			'',
			'Queue         Leads   Share',
			`Partner Desk      1  10.0 %  ${'█'.repeat(4)}`,
		]);
		expect(report.assumptions).toContain(
			'For 9 leads it is not known how fast their owner answers: 1 h of their working hours are assumed.',
		);
	});

	test('no lead is said, not shown as a table of nothing', () => {
		const report = reportOf(simulate(policy(), []), assumptions);
		expect(report.reason).toBe('No lead was found to simulate with.');
		expect([report.from, report.to]).toEqual([null, null]);
	});
});

test('one lead is explained step by step', () => {
	const given = policy({
		lines: [line('Ann', { active: false }), line('Bo'), line('Cy')],
		rules: [
			rule('France'),
			rule('Germany', { target: { kind: 'owner', name: 'Ann' } }),
			rule('Rest'),
			rule('Never'),
		],
	});
	const saw = [null, 'country Germany', ''];
	const facts = factsOf(given, { ruleMet: (index) => saw[index] ?? null });
	expect(explainDecision(decideAssign(facts, ''), facts.routing)).toEqual([
		'Nobody owns the lead yet',
		'Rule "France": not met',
		'Rule "Germany": met, and nobody could take it',
		'Rule "Rest": met: it decides',
		'Rule "Never": not asked',
		'Could not take it, not active: Ann',
		'In the pool "Sales" it is the turn of Bo (even), before Cy (even)',
		expect.stringContaining("Bo's turn"),
	]);
});

describe('who was said to be away', () => {
	/** Said of Ann, who had another email then; times in hours from the first lead. */
	const said = (
		...list: Array<[at: number, away: boolean, from: number, until: number | null]>
	) => {
		const then = { ...owner('Ann'), email: 'ann@old.com' };
		const { keys, changed } = recogniseOwners([], [then]);
		const entries = list.map(
			([at, away, from, until]): Availability => ({
				...{ away, by: 'Bo', at: now + at * hourMs, from: now + from * hourMs },
				until: until === null ? null : now + until * hourMs,
			}),
		);
		return { known: changed, said: new Map([[keys[0] ?? '', entries]]) };
	};

	const two = { lines: [line('Ann'), line('Bo')] };

	/** Who has each of so many leads, one an hour. */
	const namesOf = (given: RoutePolicy, count: number, everSaid: EverSaid) => {
		const leads = many(count, hourMs).map((lead) => ({
			...lead,
			actualOwner: { name: 'Nobody', member: null },
		}));
		return simulate(given, leads, everSaid).differences.map((difference) => difference.now);
	};

	test.each<[string, ReturnType<typeof said>, string]>([
		['nothing', said(), 'Ann Bo Ann Bo Ann Bo'],
		['an absence that is over today', said([-9, true, 1, 4]), 'Ann Bo Bo Bo Bo Ann'],
		['nothing before it was said', said([3, true, 3, null]), 'Ann Bo Ann Bo Bo Bo'],
		[
			'that they came back early',
			said([-9, true, -9, null], [3, false, 3, null]),
			'Bo Bo Bo Ann Bo Ann',
		],
	])('knows %s', (_says, everSaid, expected) => {
		expect(namesOf(policy(two), 6, everSaid).join(' ')).toBe(expected);
	});

	test('whoever waits for them is decided again when they are said to be back', () => {
		const alone = policy({
			...{ lines: [line('Ann')], whenNobody: { do: 'wait', hours: 99 } },
			otherwise: { kind: 'pool', name: 'Sales' },
		});
		const back = simulate(alone, many(150, 1000), said([-9, true, -9, 50], [20, false, 20, null]));
		expect(loads(back)).toEqual([150]);
		expect(back.waiting).toMatchObject({ leads: 150, longestMs: 20 * hourMs });
		const sooner = simulate(alone, many(150, 1000), said([-9, true, -9, 50], [9, true, 9, 10]));
		expect(sooner.waiting).toMatchObject({ leads: 150, longestMs: 10 * hourMs });
		const away = simulate(alone, many(150, 1000), said([-9, true, -9, 50]));
		expect(away.waiting).toMatchObject({ leads: 150, longestMs: 50 * hourMs });
	});

	test('is at each moment what the store had kept by then', () => {
		const moment = fc.integer({ min: 0, max: 60 });
		const entry = fc.tuple(moment, fc.boolean(), fc.nat(9), fc.option(fc.nat(9)));
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 30 }), (list) => {
				const written = list
					.toSorted(([one], [other]) => one - other)
					.map(([at, away, wait, length]): Parameters<typeof said>[number] => {
						const from = at + wait;
						return [at - 0.5, away, from - 0.5, length === null ? null : from + length + 0.25];
					});
				const everSaid = said(...written);
				const [entries = []] = [...everSaid.said.values()];
				const expected = Array.from({ length: 60 }, (_, hour) => {
					const at = now + hour * hourMs;
					const kept = entries
						.filter((each) => each.at <= at)
						.reduce<Availability[]>((before, each) => withSaid(before, each, each.at), []);
					return saidNow(kept, null, at) ? 'Lead Desk' : 'Ann';
				});
				const alone = policy({ lines: [line('Ann')] });
				expect(namesOf(alone, 60, everSaid).slice(0, 50)).toEqual(expected.slice(0, 50));
			}),
		);
	});
});
