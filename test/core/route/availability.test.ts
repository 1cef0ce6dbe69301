import fc from 'fast-check';
import {
	decideAgain,
	decideAssign,
	routeRecordSchema,
	saidNow,
	untilBefore,
	withSaid,
	type Availability,
	type RouteFacts,
} from '../../../nodes/core/route';
import { compileAbsences } from '../../../nodes/core/route/absences';
import { readSaid, writeSaid } from '../../../nodes/core/route/saidRecord';
import { factsOf, line, named, now, policy, rule } from './team';

const hour = 3_600_000;
const day = 24 * hour;

const away = (from: number, until: number | null, at = from): Availability => ({
	...{ away: true, from, until, by: 'Bo', at },
});
const there = (from: number, until: number | null, at = from): Availability => ({
	...{ away: false, from, until, by: 'Bo', at },
});

/** On an absence in their line, from yesterday until the day after tomorrow. */
const absent = compileAbsences(
	{ absences: [{ from: '2026-03-01', until: '2026-03-04' }], holidays: null },
	'UTC',
);
const back = Date.parse('2026-03-05T00:00Z');

test.each<[says: string, said: Availability[], inLine: typeof absent, expected: unknown]>([
	['nothing said', [], null, undefined],
	['away until later', [away(now - hour, now + hour)], null, now + hour],
	['away until further notice', [away(now - hour, null)], null, Infinity],
	['away that is over', [away(now - day, now)], null, undefined],
	['away that is to come', [away(now + hour, null, now)], null, undefined],
	[
		'the longest of two',
		[away(now - hour, now + day), away(now - hour, now + hour)],
		null,
		now + day,
	],
	['back', [away(now - day, null), there(now - hour, null)], null, undefined],
	[
		'away again',
		[away(now - day, null), there(now - 2, null), away(now - 1, null)],
		null,
		Infinity,
	],
	[
		'back before an absence that was planned',
		[away(now - hour, now + day, now - 2 * day), there(now - day, null)],
		null,
		now + day,
	],
	[
		'there for a time, which covers it',
		[away(now - hour, null), there(now - 1, now + 1)],
		null,
		undefined,
	],
	['back from an absence of their line', [there(now - hour, null)], absent, null],
	['back long before that', [there(now - 30 * day, null)], absent, undefined],
	['there for a time in spite of their line', [there(now - 30 * day, now + day)], absent, null],
	['their line decides after it', [there(now - 30 * day, now - 1)], absent, undefined],
	['away until their absence, which goes on', [away(now - hour, now + day)], absent, back],
])('%s', (_says, said, inLine, expected) => {
	const found = saidNow(said, inLine, now);
	expect(found ? found.until : found).toBe(expected);
});

test('what is over is not kept, nor more than the newest', () => {
	const over = [away(0, 1), away(0, now)];
	expect(withSaid(over, away(now, null), now)).toEqual([away(now, null)]);
	const many = Array.from({ length: 50 }, (_, n) => away(now + 1 + n, null, n));
	expect(withSaid(many, away(now + 99, null, 50), now).map(({ at }) => at)).toEqual(
		Array.from({ length: 20 }, (_, n) => n + 31),
	);
});

test.each<[says: string, before: Availability, said: Availability, isPutRight: boolean]>([
	['who is away is back sooner', away(now - day, now + 9 * day), away(now, now + day), true],
	['or later', away(now - day, now + day), away(now, null), true],
	['planned from the same day on', away(now + day, null), away(now + day, now + 2 * day), true],
	['planned twice', away(now + day, now + 2 * day), away(now + 3 * day, null), false],
	['away now and planned', away(now + day, null), away(now, now + hour), false],
	['said to be there before', there(now - day, now + day), away(now, now + hour), false],
	['back', away(now - day, null), there(now, null), false],
])('an absence puts another right that was said before: %s', (_says, before, said, isPutRight) => {
	expect(withSaid([before], said, now)).toEqual(isPutRight ? [said] : [before, said]);
	const end = isPutRight ? (before.until ?? Infinity) : null;
	expect(untilBefore([before], said, now)).toBe(end);
});

const saidOf = (names: Readonly<Record<string, ReturnType<RouteFacts['saidAway']>>>) => ({
	saidAway: ({ owner }: Parameters<RouteFacts['saidAway']>[0]) => names[owner.name],
});

test('who was said to be away is given nothing, and the reason says until when and by whom', () => {
	const given = policy({
		lines: [line('Ann', { backup: 'Bo' }), line('Bo')],
		rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
	});
	const until = Date.parse('2026-03-05T00:00Z');
	const decide = (said: Parameters<typeof saidOf>[0]) =>
		decideAssign(factsOf(given, saidOf(said)), 'hash').assignment;
	expect(decide({ Ann: { until, by: 'Bo' } })).toMatchObject({
		owner: { name: 'Bo' },
		reason:
			'Ann, whom the rule names, is away until 4 Mar (set by Bo); rule "Acme": Bo is the backup.',
	});
	expect(decide({ Ann: { until: Infinity, by: '' }, Bo: { until, by: 'Cy' } }).reason).toBe(
		'Ann, whom the rule names, is away until further notice; nobody in the pool "All Owners" could take it: Ann (away until further notice), Bo (away until 4 Mar (set by Cy)); it waits in the queue "Lead Desk".',
	);
	expect(decide({}).owner?.name).toBe('Ann');
});

test('times of owners in another zone are said with it', () => {
	const given = policy({
		timeZone: 'UTC',
		lines: [line('Ann', { timeZone: 'America/New_York' }), line('Bo')],
		otherwise: { kind: 'pool', name: 'Sales' },
		whenNobody: { do: 'wait', hours: 999 },
	});
	const until = Date.parse('2026-03-04T13:00Z');
	const facts = factsOf(given, {
		...saidOf({ Ann: { until, by: '' }, Bo: { until: Infinity, by: '' } }),
	});
	const listed = decideAssign(facts, 'hash').assignment.reason;
	expect(listed).toContain(
		'Ann (away until 4 Mar, 08:00 New York time), Bo (away until further notice)',
	);
	const own = factsOf(given, saidOf({ Ann: { until: Infinity, by: '' }, Bo: { until, by: 'Cy' } }));
	expect(decideAssign(own, 'hash').assignment.reason).toContain(
		'Bo (away until 4 Mar, 13:00 (set by Cy))',
	);
});

test('who is said to be there is given leads in spite of an absence in their line', () => {
	const given = policy({ lines: [line('Ann', { absences: [{ from: '', until: '' }] })] });
	const owner = (said: Parameters<typeof saidOf>[0]) =>
		decideAssign(factsOf(given, saidOf(said)), 'hash').assignment.owner?.name ?? null;
	expect([owner({}), owner({ Ann: null })]).toEqual([null, 'Ann']);
});

const someSaid = fc.option(
	fc.option(
		fc.record({
			until: fc.constantFrom(Infinity, now + hour, now + day),
			by: fc.constantFrom('', 'Bo', 'Somebody'),
		}),
	),
	{ nil: undefined },
);

test('what was said is read back from a record as it was written', () => {
	fc.assert(
		fc.property(fc.array(someSaid, { maxLength: 30 }), (said) => {
			const known = said.flatMap((each, index) =>
				each === undefined ? [] : [[index, each] as const],
			);
			const written = writeSaid(known);
			expect(new Map([...readSaid(written ?? {})].sort(([a], [b]) => a - b))).toEqual(
				new Map(known),
			);
		}),
	);
});

test('a decision by what was said is taken again from its record, with the same reason', () => {
	const given = policy({
		lines: [
			...[line('Ann', { backup: 'Bo' }), line('Bo', { absences: [{ from: '', until: '' }] })],
			...[line('Cy'), line('Di')],
		],
		rules: [rule('Acme', { target: { kind: 'owner', name: 'Ann' } })],
	});
	fc.assert(
		fc.property(fc.tuple(someSaid, someSaid, someSaid, someSaid), ([Ann, Bo, Cy, Di]) => {
			const facts = factsOf(given, saidOf({ Ann, Bo, Cy, Di }));
			const known = { name: 'Ann', member: named(facts, 'Ann') };
			const { assignment, record } = decideAssign({ ...facts, knownOwner: known }, 'hash');
			const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
			expect(decideAgain(kept, given)).toMatchObject({ assignment, record });
		}),
	);
});

test('a record stays small where something else was said of each of 100 owners', () => {
	const given = policy({ lines: Array.from({ length: 100 }, (_, n) => line(`Owner ${n}`)) });
	const facts = factsOf(given, {
		saidAway: ({ index }) => ({ until: now + index * hour, by: 'Ann Lee' }),
	});
	const { record } = decideAssign(facts, 'hash');
	expect(JSON.stringify(record).length).toBeLessThanOrEqual(4000);
});
