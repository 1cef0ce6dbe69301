import fc from 'fast-check';
import {
	awayTurns,
	decideAgain,
	decideAssign,
	decideReassign,
	equalWays,
	keepBys,
	openLeadsOf,
	noMarks,
	poolStrategies,
	routeRecordSchema,
	type AbsenceSettings,
	type Pool,
	type Rotation,
	type RouteFacts,
	type RoutePolicy,
	type RouteRecord,
	type WhenNobody,
} from '../../../nodes/core/route';
import { readRanges, writeRanges } from '../../../nodes/core/route/ranges';
import { runs } from '../../runs';
import { cap, closed, factsOf, hours, line, now, policy, poolLine, rule, turnsOf } from './team';

test.each([
	{ numbers: [], text: '' },
	{ numbers: [3], text: '3' },
	{ numbers: [0, 1, 2, 5], text: '0-2,5' },
	{ numbers: [1, 3, 5], text: '1,3,5' },
])('numbers in a few characters: $text', ({ numbers, text }) => {
	expect(writeRanges(numbers)).toBe(text);
	expect(readRanges(text)).toEqual(numbers);
});

/** A hundred owners, of whom every second has something in the way, and a hundred rules. */
const large = (pools: (n: number) => string[], target: (n: number) => string): RoutePolicy =>
	policy({
		lines: Array.from({ length: 100 }, (_, n) =>
			line(`Owner Number ${n}`, {
				pools: pools(n),
				weight: 1 + (n % 9),
				...(n % 4 === 1 && { active: false }),
				...(n % 4 === 3 && { dailyCap: 1 }),
				...(n % 4 === 0 && { openLeadCap: 1000 }),
			}),
		),
		rules: Array.from({ length: 100 }, (_, n) =>
			rule(`Rule ${n}`, { target: { kind: 'pool', name: target(n) } }),
		),
	});

const hour = 3_600_000;

const sizeOf = (record: RouteRecord) => JSON.stringify(record).length;

/** Facts whose pools remember the turns that were taken. */
function remembering(given: RoutePolicy, changes: Partial<RouteFacts> = {}) {
	const open = new Map<Pool, Rotation>();
	const rotation = (pool: Pool) => {
		const known = open.get(pool) ?? turnsOf(pool);
		open.set(pool, known);
		return known;
	};
	return { facts: factsOf(given, { rotation, ...changes }), rotation };
}

test.each([
	{
		says: 'the last of 100 rules, after thousands of turns',
		given: large(
			() => ['Sales'],
			() => 'Sales',
		),
		ruleMet: (index: number) => (index === 99 ? 'lead.country is "DE"' : null),
	},
	{
		says: '99 rules are met, each with a pool of its own that has nobody',
		given: large(
			(n) => [`Pool ${n}`, ...(n % 2 === 0 ? ['Free'] : [])],
			(n) => (n === 99 ? 'Free' : `Pool ${2 * Math.floor(n / 2) + 1}`),
		),
		ruleMet: () => 'lead.country is "DE"',
	},
	{
		says: '99 rules are met, each with a pool that looks for skills that nobody has, or keeps leads together',
		given: {
			...large(
				(n) => [`Pool ${n}`, 'Last'],
				(n) => (n === 99 ? 'Last' : `Pool ${n % 4 === 1 ? n : 2 * Math.floor(n / 2)}`),
			),
			pools: [
				...Array.from({ length: 99 }, (_, n) =>
					poolLine(`Pool ${n}`, { strategy: n % 4 === 1 ? 'kept' : 'skills' }),
				),
				poolLine('Last', { strategy: 'load' }),
			],
		},
		ruleMet: () => 'lead.country is "DE"',
	},
	{
		says: 'the least loaded of all, when each of them has open leads',
		given: {
			...large(
				() => ['Sales'],
				() => 'Sales',
			),
			pools: [poolLine('Sales', { strategy: 'load' })],
		},
		ruleMet: () => 'lead.country is "DE"',
	},
	{
		says: 'turns are kept for those who are away',
		given: {
			...large(
				() => ['Sales'],
				() => 'Sales',
			),
			pools: [poolLine('Sales', { away: 'credit' })],
		},
		ruleMet: () => 'lead.country is "DE"',
	},
	{
		says: '100 caps, each for some leads of other owners, which have all but one of them, and it waits',
		given: {
			...large(
				() => ['Sales'],
				() => 'Sales',
			),
			whenNobody: { do: 'wait' as const, hours: 48 },
			caps: Array.from({ length: 100 }, (_, n) =>
				cap(`Large leads of owner number ${n}`, {
					...{ most: 1, unconditional: false, per: 'month', counted: 'rolling' },
					...(n % 10 === 1
						? { scope: 'pool', names: ['Sales'] }
						: { scope: 'owners', names: [`Owner Number ${n}`] }),
				}),
			),
		},
		ruleMet: () => 'lead.country is "DE"',
		capsMet: new Set(Array.from({ length: 50 }, (_, n) => 2 * n)),
	},
	{
		says: 'a cap that each owner has reached, of leads that meet its conditions, and it waits for the first',
		given: {
			...large(
				() => ['Sales'],
				() => 'Sales',
			),
			whenNobody: { do: 'wait' as const, hours: 999 },
			lines: Array.from({ length: 100 }, (_, n) => line(`Owner Number ${n}`)),
			caps: [cap('Large', { unconditional: false, most: 1, per: 'month', counted: 'rolling' })],
		},
		ruleMet: () => 'lead.country is "DE"',
		capsMet: new Set([0]),
	},
])(
	'with 100 rules and 100 owners a record has at most 4 kB, and is enough to decide again: $says',
	({ given, ruleMet, capsMet = new Set<number>() }) => {
		const { facts, rotation } = remembering(given, {
			...{ ruleMet, capsMet, waitSince: now },
			counted: () => 1,
			oldestCounted: (_cap, member) => now - hour * (1 + ((member?.index ?? 7) % 30)),
			openLeads: () => 999,
			keeper: ({ members }) => members[0] ?? null,
			needs: () => ({ must: ['Underwater Basket Weaving'], better: ['German', 'Solar'] }),
		});
		let most = 0;
		for (let n = 0; n < runs(3000); n++) {
			const { turn, record } = decideAssign(facts, 'hash');
			if (turn) rotation(turn.pool).take(turn.present, turn.chosen);
			most = Math.max(most, n % 100 === 0 ? sizeOf(record) : 0);
			// Nothing changes by what takes no turn.
			if (!turn) break;
		}
		expect(most).toBeGreaterThan(500);
		expect(most).toBeLessThanOrEqual(4000);
		const { assignment, record } = decideAssign(facts, 'hash');
		expect(JSON.stringify(assignment).length).toBeLessThan(2500);
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	},
);

const kept = (record: RouteRecord) => routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));

test('the rules are asked again, not the outcome read back: other inputs, another answer', () => {
	const given = policy({
		lines: [
			line('Ann', { dailyCap: 2, openLeadCap: 9 }),
			line('Bo'),
			line('Cy', { pools: ['DACH'] }),
		],
		rules: [rule('Germany', { target: { kind: 'pool', name: 'DACH' } }), rule('Rest')],
	});
	const { record } = decideAssign(
		factsOf(given, { ruleMet: (index) => (index === 1 ? '' : null) }),
		'hash',
	);
	const again = (changes: Partial<RouteRecord>, settings = given) =>
		decideAgain({ ...kept(record), ...changes }, settings).assignment.owner?.name ?? null;
	expect(again({})).toBe('Ann');
	expect(again({ reached: { daily: { 0: 2 } } })).toBe('Bo');
	expect(again({ open: { 0: 9 } })).toBe('Bo');
	expect(again({ hindered: { 'had it before': '0' } })).toBe('Bo');
	expect(again({ known: { name: 'Cy', owner: 2 } })).toBe('Cy');
	expect(again({ notMet: '', met: { rule: 0, saw: '' } })).toBe('Cy');
	expect(
		again({ turn: { pool: 'Sales', present: '0-1', lags: [-5e8, 5e8], lastTurns: [1, 0] } }),
	).toBe('Bo');
	const [annLine, ...others] = given.lines;
	const away = { ...given, lines: [{ ...(annLine ?? line('Ann')), active: false }, ...others] };
	expect(again({}, away)).toBe('Bo');
	const otherDay = { at: Date.parse('2026-03-02T21:00:00Z') };
	const awake = { ...given, lines: [line('Ann', { hours: closed }), ...others] };
	expect([again({}, awake), again({ at: record.at }, awake)]).toEqual(['Bo', 'Bo']);
	const night = { ...given, lines: [line('Ann', { hours: hours('09:00', '17:00') }), ...others] };
	expect([again({}, night), again(otherDay, night)]).toEqual(['Ann', 'Bo']);
});

test('whatever is decided, its record as it is kept decides the same, with the same reason and record', () => {
	const lines = fc.array(
		fc.record({
			active: fc.boolean(),
			weight: fc.integer({ min: 1, max: 5 }),
			dailyCap: fc.option(fc.integer({ min: 1, max: 3 })),
			openLeadCap: fc.option(fc.integer({ min: 1, max: 3 })),
			hours: fc.constantFrom(null, closed, hours('09:00', '17:00')),
			skills: fc.subarray(['Solar', 'CRM']),
			pools: fc.subarray(['Sales', 'Other', 'All Owners: 1', 'All Owners: 2']),
			backup: fc.constantFrom('', 'Owner0'),
			absences: fc.constantFrom<AbsenceSettings[]>(
				[],
				[{ from: '', until: '' }],
				[{ from: '2026-03-02', until: '' }],
			),
		}),
		{ minLength: 1, maxLength: 6 },
	);
	const given = fc.record({
		lines,
		kinds: fc.array(fc.constantFrom(...(['everyone', 'owner', 'queue', 'review'] as const)), {
			maxLength: 4,
		}),
		asked: fc.record({
			without: fc.subarray(['country', 'city'] as const),
			fromBudget: fc.constantFrom('', '100 EUR, 120 USD'),
		}),
		marks: fc.record({
			lacks: fc.subarray(['country', 'region'] as const).map((names) => new Set(names)),
			budget: fc.option(
				fc.record({
					amount: fc.constantFrom(99, 100, 120),
					currency: fc.constantFrom(null, 'EUR', 'USD', 'JPY'),
				}),
			),
		}),
		met: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
		known: fc.option(fc.integer({ min: 0, max: 6 })),
		whenNobody: fc.constantFrom<WhenNobody>(
			{ do: 'assign' },
			{ do: 'go on' },
			{ do: 'wait', hours: 36 },
		),
		caps: fc.subarray([
			cap('Up to now', { most: 2, counted: 'rolling' }),
			cap('Some', { most: 1, unconditional: false, counted: 'rolling' }),
			cap('Together', { most: 3, counted: 'rolling', scope: 'pool', names: ['All Owners'] }),
			cap('Open', { most: 3, per: 'open', scope: 'pool', names: ['All Owners'] }),
			cap('Few', { most: 2, per: 'open' }),
		]),
		capsMet: fc.subarray([0, 1]),
		oldest: fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 7, maxLength: 7 }),
		way: fc.record({
			strategy: fc.constantFrom(...poolStrategies),
			queue: fc.constantFrom('', 'Desk'),
			away: fc.constantFrom(...awayTurns),
			knownTakesTurn: fc.boolean(),
			keepBy: fc.constantFrom(...keepBys),
			equals: fc.constantFrom(...equalWays),
			openOf: fc.constantFrom(...openLeadsOf),
		}),
		needs: fc.record({
			must: fc.subarray(['Solar']),
			better: fc.shuffledSubarray(['German', 'CRM', 'Solar']),
		}),
		today: fc.integer({ min: 0, max: 3 }),
		turns: fc.integer({ min: 0, max: 20 }),
	});
	fc.assert(
		fc.property(given, ({ lines: rows, kinds, met, known, way, needs, today, turns, ...more }) => {
			const { whenNobody, caps, oldest, asked, marks } = more;
			const one = policy({
				lines: rows.map((changes, index) => line(`Owner${index}`, changes)),
				rules: kinds.map((kind, n) => rule(`Rule ${n}`, { target: { kind, name: 'Owner0' } })),
				pools: [poolLine('All Owners', way)],
				...{ whenNobody, caps },
				review: asked,
			});
			const { facts, rotation } = remembering(one, {
				counted: (_cap, member) => ((member?.index ?? 0) + today) % 4,
				oldestCounted: (_cap, member) => now - hour * (oldest[member?.index ?? 6] ?? 0),
				waitSince: now,
				capsMet: new Set(more.capsMet.filter((n) => caps[n]?.unconditional === false)),
				openLeads: ({ index }, pool) => (index + (pool ? 1 : 2) * today) % 4,
				keeper: ({ members }) => members[turns % 7] ?? null,
				needs: () => needs,
				marks: { ...noMarks, ...marks },
				ruleMet: (index) => (met[index] ? 'as it was' : null),
			});
			const pool = facts.routing.roster.byPool.get('all owners');
			const all = [...(pool?.members.keys() ?? [])];
			for (let n = 0; pool && n < turns; n++) {
				rotation(pool).take(all, rotation(pool).next(all));
			}
			const member = known === null ? null : (facts.routing.roster.members[known] ?? null);
			const knownOwner = known === null ? null : { name: `Owner${known}`, member };
			const decision = decideAssign({ ...facts, knownOwner }, 'hash');
			const { assignment, record } = decision;
			const { owner, queue, waiting } = assignment;
			expect([owner, queue, waiting].filter(Boolean)).toHaveLength(1);
			expect(assignment.review !== undefined).toBe(queue !== null);
			expect(decideAgain(kept(record), one)).toMatchObject({ assignment, record });
		}),
	);
});

test.each([
	['declined', 'pool', 'Ann declined it; it was Bo\'s turn in the pool "Sales".'],
	['moved away', 'backup', 'Ann hands over their leads; Cy is the backup.'],
	['acted', 'queue', 'Taken from Ann; it has had 3 owners; it waits in the queue "Lead Desk".'],
	['claimed', 'claimant', 'Taken from Ann; Cy claimed it.'],
] as const)('a lead that is taken (%s) is given again as it was: %s', (taken, to, reason) => {
	const given = policy({ lines: [line('Ann', { backup: 'Cy' }), line('Bo'), line('Cy')] });
	const facts = factsOf(given, {}, ['Ann']);
	const [ann, , cy] = facts.routing.roster.members;
	if (!ann || !cy) throw new Error('the team has three');
	const current = {
		owner: { name: 'Ann', member: ann },
		...{ pool: 'Sales', priority: 'normal' as const, taken },
	};
	const next = {
		to,
		...(to === 'claimant' && { claimant: cy }),
		...(to === 'queue' && { owners: 3 }),
	};
	const decision = decideReassign(facts, 'hash', current, next);
	expect(decision.assignment.reason).toBe(reason);
	const again = decideAgain(kept(decision.record), given);
	expect([again.assignment, again.record]).toEqual([decision.assignment, decision.record]);
});
