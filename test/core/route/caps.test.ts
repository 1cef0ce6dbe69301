import fc from 'fast-check';
import {
	isTimed,
	timedPeriods,
	capWindow,
	compileRouting,
	decideAgain,
	decideAssign,
	keyOfPoolCap,
	lookBackMs,
	type Cap,
	type CapSettings,
	type CapSpan,
	type RouteFacts,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { runs } from '../../runs';
import { cap, factsOf, line, named, now, policy, rule } from './team';

const hour = 3_600_000;
const calendar = (per: CapSpan['per']): CapSpan => ({ per, counted: 'calendar' });

test.each<[CapSpan['per'], string, string, string, number]>([
	['day', '2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-28T23:00:00Z', 23],
	['day', '2026-10-25T12:00:00Z', 'Europe/Berlin', '2026-10-24T22:00:00Z', 25],
	['day', '2026-03-02T04:00:00Z', 'America/New_York', '2026-03-01T05:00:00Z', 24],
	// Midnight did not exist there, so that the day began at one.
	['day', '2018-11-04T12:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', 23],
	['hour', '2026-03-02T04:40:00Z', 'Asia/Kathmandu', '2026-03-02T04:15:00Z', 1],
	['hour', '2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25T01:00:00Z', 1],
	// On a Sunday, and on the Monday after it.
	['week', '2026-03-29T21:59:00Z', 'Europe/Berlin', '2026-03-22T23:00:00Z', 167],
	['week', '2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z', 168],
	['month', '2026-02-28T12:00:00Z', 'UTC', '2026-02-01T00:00:00Z', 28 * 24],
	['month', '2026-10-31T12:00:00Z', 'Europe/Berlin', '2026-09-30T22:00:00Z', 31 * 24 + 1],
])('the %s of a cap at %s in %s begins at %s and has %i hours', (per, at, zone, from, hours) => {
	const window = capWindow(calendar(per), Date.parse(at), zone);
	expect(new Date(window.from).toISOString()).toBe(new Date(from).toISOString());
	expect((window.to - window.from) / hour).toBe(hours);
});

const zones = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe'];
const anyMoment = fc.integer({
	min: Date.parse('2015-01-01T00:00:00Z'),
	max: Date.parse('2027-01-01T00:00:00Z'),
});
const anySpan = fc.record<CapSpan>({
	per: fc.constantFrom(...timedPeriods),
	minutes: fc.integer({ min: 1, max: 10_000 }),
	counted: fc.constantFrom('calendar', 'rolling'),
});

test('law: what counts holds now, ends where the next begins, and is no longer than is said', () => {
	fc.assert(
		fc.property(anyMoment, anySpan, fc.constantFrom(...zones), (at, span, zone) => {
			const { from, to } = capWindow(span, at, zone);
			expect(from <= at && at < to).toBe(true);
			expect(at - from).toBeLessThan(lookBackMs(span));
			// Clocks of Lord Howe are changed by half an hour.
			if (span.counted === 'rolling' || span.per === 'hour' || span.per === 'minutes') return;
			expect(capWindow(span, to, zone).from).toBe(to);
			expect(capWindow(span, to - 1, zone)).toEqual({ from, to });
		}),
		{ numRuns: runs(500) },
	);
});

test('the last 60 minutes are no longer than that', () => {
	const { from } = capWindow({ per: 'hour', counted: 'rolling' }, now, 'UTC');
	expect(now - from).toBe(hour - 1);
});

/** Counts as a record has them: by what a cap is called, of everybody. */
const counting =
	(counts: Record<string, number>): RouteFacts['counted'] =>
	({ name }, member) =>
		counts[`${name}${member ? ` of ${member.owner.name}` : ''}`] ?? counts[name ?? 'daily'] ?? 0;

const ownerBy = (given: RoutePolicy, changes: Partial<RouteFacts>) => {
	const { assignment, record } = decideAssign(factsOf(given, changes), 'hash');
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	return { name: assignment.owner?.name ?? null, reason: assignment.reason };
};

const sales = rule('R', { target: { kind: 'pool', name: 'Sales' } });

describe('an owner who has reached a cap is passed over, and the reason says which', () => {
	const of = (caps: CapSettings[], lines = [line('Ann'), line('Bo')]) =>
		policy({ caps, lines, rules: [sales], otherwise: { kind: 'queue', name: 'Desk' } });

	test.each<{ says: string; given: RoutePolicy; facts: Partial<RouteFacts>; reason: string }>([
		{
			says: 'the Daily Cap',
			given: of([], [line('Ann', { dailyCap: 10 })]),
			facts: { counted: counting({ daily: 10 }) },
			reason: 'Ann (has had 10 leads today)',
		},
		{
			says: 'the Weekly Cap',
			given: of([], [line('Ann', { ownCaps: { hour: 11, week: 10 } })]),
			facts: { counted: counting({ daily: 10 }) },
			reason: 'Ann (has had 10 leads this week)',
		},
		{
			says: 'one for each owner',
			given: of([cap('Calm', { most: 3, per: 'hour' })]),
			facts: { counted: counting({ Calm: 3 }) },
			reason: 'Ann (Calm: 3 an hour reached), Bo (Calm: 3 an hour reached)',
		},
		{
			says: 'one of open leads, for each owner',
			given: of([cap('Few', { most: 3, per: 'open' })]),
			facts: { counted: counting({ Few: 3 }) },
			reason: 'Ann (Few: 3 open at a time reached), Bo (Few: 3 open at a time reached)',
		},
		{
			says: 'one of open leads that a pool gave',
			given: of([cap('Desk', { most: 9, per: 'open', scope: 'pool', names: ['Sales'] })]),
			facts: { counted: counting({ Desk: 9 }) },
			reason: 'The pool "Sales" takes no more for now (Desk: 9 open at a time reached)',
		},
		{
			says: 'one up to now',
			given: of([cap('Calm', { per: 'week', counted: 'rolling' })]),
			facts: { counted: counting({ Calm: 2 }) },
			reason: 'Ann (Calm: 2 in 7 days reached), Bo (Calm: 2 in 7 days reached)',
		},
		{
			says: 'one of so many minutes',
			given: of([cap('Breath', { most: 1, per: 'minutes', minutes: 5 })]),
			facts: { counted: counting({ Breath: 1 }) },
			reason: 'Ann (Breath: 1 in 5 minutes reached), Bo (Breath: 1 in 5 minutes reached)',
		},
		{
			says: 'of a pool together',
			given: of([cap('All', { scope: 'pool', names: ['sales'], per: 'month' })]),
			facts: { counted: counting({ All: 2 }) },
			reason: 'the pool "Sales" takes no more for now (All: 2 a month reached)',
		},
		{
			says: 'of leads that meet its conditions',
			given: of([cap('Enterprise', { unconditional: false })]),
			facts: { counted: counting({ Enterprise: 2 }), capsMet: new Set([0]) },
			reason: 'Ann (Enterprise: 2 a day reached), Bo (Enterprise: 2 a day reached)',
		},
	])('$says', ({ given, facts, reason }) => {
		const found = ownerBy(given, facts);
		expect(found.name).toBeNull();
		expect(found.reason.toLowerCase()).toContain(reason.toLowerCase());
	});

	test.each<[string, CapSettings, Partial<RouteFacts>]>([
		['one below it', cap('Calm', { most: 3 }), { counted: counting({ Calm: 2 }) }],
		[
			'a lead that does not count for it',
			cap('Enterprise', { unconditional: false }),
			{ counted: counting({ Enterprise: 2 }) },
		],
		[
			'one that is for somebody else',
			cap('Bo', { scope: 'owners', names: ['Bo'] }),
			{ counted: counting({ Bo: 9 }) },
		],
		[
			'one of another pool',
			cap('Other', { scope: 'pool', names: ['All Owners'] }),
			{ counted: counting({ Other: 9 }) },
		],
		[
			'one of an owner who is called otherwise now',
			cap('Old', { scope: 'owners', names: ['Zed'] }),
			{ counted: counting({ Old: 9 }) },
		],
		[
			'one of a pool that nobody is in any more',
			cap('Old', { scope: 'pool', names: ['Partners'] }),
			{ counted: counting({ Old: 9 }) },
		],
	])('not by %s', (_says, one, facts) => {
		expect(ownerBy(of([one]), facts).name).toBe('Ann');
	});

	test('of two owners the one who is below it gets the lead', () => {
		const one = of([cap('Calm', { scope: 'owners', names: ['ann@example.com', 'Bo'] })]);
		expect(ownerBy(one, { counted: counting({ 'Calm of Ann': 2, 'Calm of Bo': 1 }) }).name).toBe(
			'Bo',
		);
	});

	test('whoever of several is still called so keeps to it', () => {
		const one = of([cap('Calm', { scope: 'owners', names: ['Zed', 'Ann'] })]);
		expect(ownerBy(one, { counted: counting({ 'Calm of Ann': 2 }) }).name).toBe('Bo');
	});

	test('a person who is meant by name gets it all the same', () => {
		const one = of([cap('Calm')]);
		const facts = factsOf(one, { counted: counting({ Calm: 2 }) });
		const knownOwner = { name: 'Bo', member: named(facts, 'Bo') };
		expect(ownerBy(one, { ...facts, knownOwner }).name).toBe('Bo');
	});
});

test('a lead is kept under the caps that it meets, and under those of the pool that gave it', () => {
	const given = policy({
		caps: [
			cap('Each'),
			cap('Enterprise', { unconditional: false }),
			cap('Small', { unconditional: false }),
			cap('Sales', { scope: 'pool', names: ['Sales'] }),
			cap('Everybody', { scope: 'pool', names: ['All Owners'] }),
			cap('Big of Sales', { scope: 'pool', names: ['Sales'], unconditional: false }),
		],
		rules: [sales],
	});
	const keysOf = (changes: Partial<RouteFacts>) =>
		decideAssign(factsOf(given, changes), 'hash').capKeys;
	const { table } = compileRouting(given).caps;
	const met = (at: number) => table[at]?.metKey;
	const pool = (at: number) => keyOfPoolCap(table[at] ?? ({} as Cap));
	expect(keysOf({ capsMet: new Set([1, 5]) })).toEqual([met(1), pool(3), met(5), pool(5)]);
	expect(keysOf({ ruleMet: () => null })).toEqual([pool(4)]);
	expect(new Set([met(1), met(2), met(5), pool(3), pool(4), pool(5)]).size).toBe(6);
	const again = compileRouting({ ...given, caps: given.caps.toReversed() }).caps.table;
	expect(again.find(({ name }) => name === 'Enterprise')?.metKey).toBe(met(1));
});

test.each<[string, CapSettings[], string]>([
	['has no Name', [cap(' ')], 'Caps: row 1 has no Name'],
	['is there twice', [cap('Calm'), cap('calm ')], 'Caps: two rows are called "calm "'],
	['names nobody', [cap('Calm', { scope: 'owners' })], 'is for some owners, and names none'],
	['names no pool', [cap('Calm', { scope: 'pool' })], 'is for a pool, and names none'],
	[
		'names two pools',
		[cap('Calm', { scope: 'pool', names: ['Sales', 'All Owners'] })],
		'is for a pool, and names several',
	],
	['is one of too many', Array.from({ length: 101 }, (_, n) => cap(`Cap ${n}`)), 'at most 100'],
])('a cap that %s is refused', (_says, caps, message) => {
	expect(() => compileRouting(policy({ caps }))).toThrow(message);
});

/** A lead that was given to somebody. */
interface Given {
	at: number;
	owner: string;
	keys: readonly string[];
}

/** Whether a lead counts for a cap of an owner, or of a pool. */
const counts = ({ owner, keys }: Given, { metKey, pool, ...one }: Cap, name: string | null) =>
	pool
		? keys.includes(keyOfPoolCap({ metKey, pool, ...one }))
		: owner === name && (metKey === null || keys.includes(metKey));

test('law: no hour, day, week or month ever holds more than a cap allows, whenever leads come', () => {
	const capOf = fc.record({
		most: fc.integer({ min: 1, max: 4 }),
		span: anySpan,
		scope: fc.constantFrom('each' as const, 'owners' as const, 'pool' as const),
		unconditional: fc.boolean(),
	});
	const anyTeam = fc.array(
		fc.record({
			timeZone: fc.constantFrom(...zones),
			dailyCap: fc.option(fc.integer({ min: 1, max: 5 })),
			ownCaps: fc.record(
				{ hour: fc.constantFrom(1, 2), week: fc.constantFrom(3, 6), month: fc.constantFrom(4, 9) },
				{ requiredKeys: [] },
			),
		}),
		{ minLength: 1, maxLength: 4 },
	);
	const anyLeads = fc.array(
		fc.record({
			// From seconds up to days, so that leads fall into the same hour, and into the next week.
			wait: fc.oneof(fc.integer({ max: hour, min: 0 }), fc.integer({ max: 60 * hour, min: 0 })),
			met: fc.subarray([0, 1, 2, 3]),
		}),
		{ minLength: 1, maxLength: 60 },
	);
	// Around the days on which clocks are changed somewhere.
	const begins = fc.constantFrom('2018-11-03', '2026-03-26', '2026-04-03', '2026-10-23');
	fc.assert(
		fc.property(
			fc.array(capOf, { maxLength: 4 }),
			anyTeam,
			anyLeads,
			begins,
			(caps, team, leads, begin) => {
				const given = policy({
					lines: team.map((changes, n) => line(`Owner${n}`, changes)),
					caps: caps.map(({ span, scope, ...more }, n) =>
						cap(`Cap ${n}`, {
							...{ ...span, ...more, scope, timeZone: 'Europe/Berlin' },
							names: { each: [], owners: ['Owner0'], pool: ['Sales'] }[scope],
						}),
					),
					rules: [sales],
					otherwise: { kind: 'queue', name: 'Desk' },
				});
				const routing = compileRouting(given);
				const conditional = (n: number) => given.caps[n]?.unconditional === false;
				const past: Given[] = [];
				const within = (one: Cap, name: string | null, zone: string, at: number) => {
					if (!isTimed(one)) throw new Error('Only those of a time are asked for');
					const { from, to } = capWindow(one, at, zone);
					// What came later by its own moment is for that moment to count.
					const end = one.counted === 'rolling' ? at + 1 : to;
					return past.filter((lead) => lead.at >= from && lead.at < end && counts(lead, one, name));
				};
				let at = Date.parse(`${begin}T00:00:00Z`);
				for (const { wait, met } of leads) {
					at += wait;
					const counted: RouteFacts['counted'] = (one, member) =>
						within(
							one,
							member?.owner.name ?? null,
							member?.timeZone ?? one.pool?.timeZone ?? '',
							at,
						).length;
					const { assignment, capKeys } = decideAssign(
						factsOf(given, {
							routing,
							now: at,
							counted,
							capsMet: new Set(met.filter(conditional)),
						}),
						'hash',
					);
					const { owner } = assignment;
					if (owner) past.push({ at, owner: owner.name, keys: capKeys });
				}
				const { members } = routing.roster;
				for (const { at: then } of past) {
					for (const member of members) {
						for (const one of routing.caps.ofMember[member.index] ?? []) {
							const those = within(one, member.owner.name, member.timeZone, then);
							expect(those.length).toBeLessThanOrEqual(one.most);
						}
					}
					for (const one of [...routing.caps.ofPool.values()].flat()) {
						const those = within(one, null, one.pool?.timeZone ?? '', then);
						expect(those.length).toBeLessThanOrEqual(one.most);
					}
				}
			},
		),
		{ numRuns: runs(200) },
	);
});
