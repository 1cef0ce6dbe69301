import fc from 'fast-check';
import {
	applyEvents,
	breachClock,
	changedTimers,
	clockTimers,
	explainClock,
	type ClockEvent,
	type ClockRecord,
	type ClockSettings,
} from '../../../nodes/core/sla';
import { inOrder } from '../../../nodes/core/sla/clockEvent';
import { clocksFrom, first, firstTouch, fridayAfternoon, onMonday } from './policies';

const minute = 60_000;

const event = (type: 'pause' | 'resume' | 'stop', at: number): ClockEvent => ({ type, at, by: '' });
const call = (at: number, by = 'Ben'): ClockEvent => ({ type: 'activity', kind: 'call', at, by });

/** Monday 25 November 2024, 09:00 in Berlin, when it opens. */
const opening = onMonday('09:00');

const oneHour = (changes: Partial<ClockSettings> = {}) =>
	first(clocksFrom(opening, { ...firstTouch, ...changes }));

const tell = (clock: ClockRecord, ...events: ClockEvent[]) =>
	first(applyEvents([clock], events, opening).clocks);

describe('pauses', () => {
	const paused = tell(oneHour(), event('pause', onMonday('09:20')));

	test('a paused clock stands still and has no due time to come', () => {
		expect(paused).toMatchObject({
			state: 'paused',
			pausedAt: new Date(onMonday('09:20')).toISOString(),
			dueAt: new Date(onMonday('10:00')).toISOString(),
		});
		expect(clockTimers([paused])).toEqual([]);
	});

	test('after the pause it goes on with what was left', () => {
		const resumed = tell(paused, event('resume', onMonday('11:00')));
		expect(resumed).toMatchObject({
			state: 'running',
			warnAt: new Date(onMonday('11:25')).toISOString(),
			dueAt: new Date(onMonday('11:40')).toISOString(),
		});
		expect(resumed.pausedAt).toBeUndefined();
		expect(explainClock(resumed)).toEqual([
			'Mon 25 Nov 2024: 09:00–09:20 (20 min)',
			'Mon 25 Nov 2024, 09:20 to Mon 25 Nov 2024, 11:00: paused, not counted',
			'Mon 25 Nov 2024: 11:00–11:40 (40 min)',
		]);
	});

	test('of a clock by the wall, each stretch between pauses says how long it is', () => {
		const clock = oneHour({ target: { amount: 60, unit: 'minutes' } });
		expect(explainClock(clock)).toEqual([
			'Mon 25 Nov 2024, 09:00 to Mon 25 Nov 2024, 10:00: 60 minutes count day and night',
		]);
		const events = [event('pause', onMonday('09:20')), event('resume', onMonday('11:00'))];
		expect(explainClock(tell(clock, ...events))).toEqual([
			'Mon 25 Nov 2024, 09:00 to Mon 25 Nov 2024, 09:20: 20 min count day and night',
			'Mon 25 Nov 2024, 09:20 to Mon 25 Nov 2024, 11:00: paused, not counted',
			'Mon 25 Nov 2024, 11:00 to Mon 25 Nov 2024, 11:40: 40 min count day and night',
		]);
	});

	test('a pause counts as no use', () => {
		const stopped = tell(paused, event('resume', onMonday('11:00')), call(onMonday('11:10')));
		expect(stopped).toMatchObject({ state: 'stopped', businessMinutesUsed: 30 });
	});

	test('a second pause, or a resume of what is not paused, changes nothing', () => {
		expect(tell(paused, event('pause', onMonday('09:40'))).pausedAt).toBe(paused.pausedAt);
		expect(tell(oneHour(), event('resume', onMonday('09:40'))).dueAt).toBe(oneHour().dueAt);
	});

	test.each([
		['pause first', [event('pause', onMonday('09:20')), event('resume', onMonday('09:20'))]],
		['resume first', [event('resume', onMonday('09:20')), event('pause', onMonday('09:20'))]],
	])('a pause and a resume of the same moment leave it running: %s', (_told, events) => {
		expect(tell(oneHour(), ...events)).toMatchObject({
			state: 'running',
			dueAt: new Date(onMonday('10:00')).toISOString(),
		});
	});

	test('a clock that is overdue cannot be paused out of it', () => {
		const late = tell(breachClock(oneHour()), event('pause', onMonday('10:00')));
		expect(late).toMatchObject({ state: 'breached', dueAt: oneHour().dueAt });
	});

	test('a pause that is told late takes a breach back, with new timers and a ladder anew', () => {
		const breached = breachClock(oneHour());
		const { changes } = applyEvents(
			[breached],
			[event('pause', onMonday('09:20')), event('resume', onMonday('12:00'))],
			onMonday('12:10'),
		);
		const { before, after, unbreached } = first(changes);
		expect([after.state, unbreached]).toEqual(['running', true]);
		expect(changedTimers(before, after, onMonday('12:10'))).toEqual({
			cancelAll: true,
			gone: ['warning', 'breach'].map((what): unknown =>
				expect.objectContaining({ id: `inquiry-1/First touch/${what}` }),
			),
			set: [
				expect.objectContaining({ kind: 'warning', dueAt: onMonday('12:25') }),
				expect.objectContaining({ kind: 'breach', dueAt: onMonday('12:40') }),
			],
		});
	});

	test('a breach that is one by the moved due time, too, stays and is not told again', () => {
		const breached = breachClock(oneHour());
		const { changes } = applyEvents(
			[breached],
			[event('pause', onMonday('09:20')), event('resume', onMonday('09:30'))],
			onMonday('12:00'),
		);
		const { before, after, unbreached } = first(changes);
		expect([after.state, unbreached]).toEqual(['breached', false]);
		// Its timer may be on its way to the ladder: taken away, nobody would hear of the breach.
		expect(changedTimers(before, after, onMonday('12:00'))).toEqual({
			cancelAll: false,
			gone: [expect.objectContaining({ id: 'inquiry-1/First touch/warning' })],
			set: [],
		});
	});

	test('a warning that was given before the pause is not given again', () => {
		const late = tell(oneHour(), event('pause', onMonday('09:50')));
		const resumed = tell(late, event('resume', onMonday('11:00')));
		expect(clockTimers([late]).map(({ kind }) => kind)).toEqual(['warning']);
		expect(changedTimers(late, resumed, onMonday('11:00')).set).toEqual([
			{
				id: 'inquiry-1/First touch/breach@2024-11-25T10:10:00.000Z',
				kind: 'breach',
				dueAt: onMonday('11:10'),
				...{ inquiryId: 'inquiry-1', clock: 'First touch', step: null },
			},
		]);
	});
});

describe('a pause from before the start', () => {
	const threeHours = oneHour({ target: { amount: 3, unit: 'hours' }, warnings: [] });
	const iso = (time: string) => new Date(onMonday(time)).toISOString();
	const pause = (time: string) => event('pause', onMonday(time));
	const resume = (time: string) => event('resume', onMonday(time));

	test.each([
		['is still open: it holds from the start', [pause('08:00')], 'paused', '12:00', '09:00'],
		['ends after it', [pause('08:00'), resume('09:15')], 'running', '12:15', null],
		['ends at it', [pause('08:00'), resume('09:00')], 'running', '12:00', null],
		['ended before it', [pause('08:00'), resume('08:30')], 'running', '12:00', null],
		['was told twice', [pause('07:00'), pause('08:00'), resume('09:15')], 'running', '12:15', null],
		['began anew', [pause('07:00'), resume('07:30'), pause('08:00')], 'paused', '12:00', '09:00'],
		['is told last', [resume('09:15'), pause('08:00')], 'running', '12:15', null],
	] as const)('that %s', (_what, events, state, dueAt, pausedAt) => {
		const expected = { state, dueAt: iso(dueAt), pausedAt: pausedAt ? iso(pausedAt) : undefined };
		expect(tell(threeHours, ...events)).toMatchObject(expected);
		const oneByOne = events.reduce((clock, told) => tell(clock, told), threeHours);
		expect(oneByOne).toEqual(tell(threeHours, ...events));
	});

	test('is explained as one from the start', () => {
		const clock = tell(threeHours, pause('08:00'), resume('09:15'));
		expect(explainClock(clock)).toEqual([
			'Mon 25 Nov 2024, 09:00 to Mon 25 Nov 2024, 09:15: paused, not counted',
			'Mon 25 Nov 2024, 09:15 to Mon 25 Nov 2024, 12:15: 3 hours count day and night',
		]);
	});
});

test('an activity that is told late and was in time takes the breach back', () => {
	const breached = breachClock(oneHour());
	const unbreached = (at: number) =>
		first(applyEvents([breached], [call(at)], onMonday('12:00')).changes).unbreached;
	expect([unbreached(onMonday('09:50')), unbreached(onMonday('10:01'))]).toEqual([true, false]);
});

test('a clock of three touches stops at the third; the same one twice counts once', () => {
	const clock = oneHour({ touches: 3 });
	const [a, b, c] = [call(onMonday('09:10')), call(onMonday('09:20')), call(onMonday('09:30'))];
	expect(tell(clock, a, b, a, b)).toMatchObject({ state: 'running', touched: 2 });
	expect(tell(clock, c, a, a, b).stoppedAt).toBe(new Date(c.at).toISOString());
});

describe('a clock that starts again with each activity', () => {
	const next = oneHour({ restarts: true, warnings: [] });

	test('counts from the last one, and is stopped only by being told to', () => {
		const again = tell(next, call(onMonday('09:30')));
		expect(again).toMatchObject({
			state: 'running',
			dueAt: new Date(onMonday('10:30')).toISOString(),
		});
		expect(tell(again, event('stop', onMonday('09:40')))).toMatchObject({
			state: 'stopped',
			businessMinutesUsed: 10,
		});
	});

	test('an activity during a pause starts it again, and it stays paused', () => {
		const paused = tell(next, event('pause', onMonday('09:20')), call(onMonday('09:30')));
		expect(paused).toMatchObject({
			state: 'paused',
			pausedAt: new Date(onMonday('09:30')).toISOString(),
		});
		expect(tell(paused, event('resume', onMonday('11:00')))).toMatchObject({
			state: 'running',
			dueAt: new Date(onMonday('12:00')).toISOString(),
		});
	});

	test('an activity that is told so late that the next due time has passed, too, is breached anew', () => {
		const before = breachClock(next);
		const noon = onMonday('12:00');
		const { clocks } = applyEvents([before], [call(onMonday('10:05'))], noon);
		const after = first(clocks);
		expect(after).toMatchObject({
			state: 'running',
			dueAt: new Date(onMonday('11:05')).toISOString(),
		});
		expect(changedTimers(before, after, noon).set).toMatchObject([
			{ kind: 'breach', dueAt: onMonday('11:05') },
		]);
	});

	test('a breach before the activity was one, and the ladder begins anew', () => {
		const breached = { ...breachClock(next), ladder: [] };
		const { after, unbreached } = first(
			applyEvents([breached], [call(onMonday('10:30'))], onMonday('10:30')).changes,
		);
		expect([after.state, after.ladder, unbreached]).toEqual(['running', undefined, false]);
		const inTime = applyEvents([breached], [call(onMonday('09:59'))], onMonday('10:30'));
		expect(first(inTime.changes).unbreached).toBe(true);
	});
});

test('several warnings, by share and by time before, each with a timer', () => {
	const clock = oneHour({
		warnings: [{ before: { amount: 10, unit: 'businessMinutes' } }, { percent: 50 }],
	});
	expect(clockTimers([clock]).map(({ id, step, dueAt }) => [id, step, dueAt])).toEqual([
		['inquiry-1/First touch/warning', 1, onMonday('09:30')],
		['inquiry-1/First touch/warning-2', 2, onMonday('09:50')],
		['inquiry-1/First touch/breach', null, onMonday('10:00')],
	]);
});

test('a clock that was kept before pauses were known can be paused, stopped earlier and moved', () => {
	const unknown = { warnings: undefined, history: undefined };
	const old = { ...oneHour(), ...unknown, warnAts: undefined, firstMoments: undefined };
	const moved = tell(old, event('pause', onMonday('09:20')), event('resume', onMonday('11:00')));
	expect([moved.warnAt, moved.dueAt]).toEqual(
		['11:25', '11:40'].map((time) => new Date(onMonday(time)).toISOString()),
	);
	expect(clockTimers([moved]).map(({ id }) => id)).toEqual([
		'inquiry-1/First touch/warning@2024-11-25T10:25:00.000Z',
		'inquiry-1/First touch/breach@2024-11-25T10:40:00.000Z',
	]);
	const stopped = { ...old, state: 'stopped' as const, stoppedAt: old.dueAt };
	expect(tell(stopped, call(onMonday('09:30'))).stoppedAt).toBe(
		new Date(onMonday('09:30')).toISOString(),
	);
	expect(tell(stopped, call(onMonday('11:30')))).toBe(stopped);
});

const settings: fc.Arbitrary<ClockSettings> = fc.record({
	name: fc.constantFrom('A', 'B', 'C'),
	target: fc.record({
		amount: fc.integer({ min: 1, max: 400 }),
		unit: fc.constantFrom('businessMinutes', 'minutes', 'businessHours'),
	}),
	warnings: fc.array(fc.record({ percent: fc.integer({ min: 1, max: 99 }) }), { maxLength: 2 }),
	stopsOn: fc.constantFrom([], ['response'], ['activity'], ['email']),
	touches: fc.integer({ min: 1, max: 3 }),
	restarts: fc.boolean(),
});

const happenings: fc.Arbitrary<ClockEvent[]> = fc
	.array(
		fc.record({
			what: fc.constantFrom('call', 'email', 'note', 'auto-reply', 'pause', 'resume', 'stop'),
			at: fc.integer({ min: -60, max: 6_000 }).map((n) => fridayAfternoon + n * minute),
			by: fc.constantFrom('Ann', 'Ben'),
		}),
		{ maxLength: 8 },
	)
	.map((list) =>
		list.map(
			({ what, at, by }): ClockEvent =>
				what === 'pause' || what === 'resume' || what === 'stop'
					? { type: what, at, by }
					: { type: 'activity', kind: what, at, by },
		),
	);

/** A list, and the same in another order with some of it told twice. */
const toldTwoWays = happenings.chain((list) =>
	fc.tuple(
		fc.constant(list),
		fc
			.tuple(
				fc.shuffledSubarray([...list, ...list]),
				fc.shuffledSubarray(list, { minLength: list.length }),
			)
			.map(([some, all]) => [...some, ...all]),
	),
);

const judged = (clock: ClockRecord, now: number) =>
	Date.parse(clock.dueAt) <= now ? breachClock(clock) : clock;

test('law: any order, with repeats and breaches noted between, ends in the same clock and timers', () => {
	fc.assert(
		fc.property(settings, toldTwoWays, fc.nat(8_000), (setting, [list, mixed], later) => {
			const now = fridayAfternoon + later * minute;
			const start = first(clocksFrom(fridayAfternoon, setting));
			const atOnce = judged(first(applyEvents([start], list, now).clocks), now);
			const oneByOne = mixed.reduce(
				(clock, told) => judged(first(applyEvents([clock], [told], now).clocks), now),
				start,
			);
			const plain = (clock: ClockRecord) => ({ ...clock, ladder: undefined });
			expect(plain(judged(oneByOne, now))).toEqual(plain(atOnce));
			expect(clockTimers([oneByOne])).toEqual(clockTimers([atOnce]));
		}),
		{ numRuns: 400 },
	);
});

test('law: of the pauses before the start only whether one is open counts, in whatever order they are told', () => {
	const before = fc.array(
		fc.record({
			type: fc.constantFrom('pause' as const, 'resume' as const),
			at: fc.integer({ min: -60, max: -1 }).map((n) => fridayAfternoon + n * minute),
		}),
		{ maxLength: 6 },
	);
	fc.assert(
		fc.property(
			settings,
			before.chain((list) =>
				fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
			),
			happenings,
			(setting, [list, mixed], after) => {
				const start = first(clocksFrom(fridayAfternoon, setting));
				const later = after.filter(({ at }) => at >= fridayAfternoon);
				const last = inOrder(list.map(({ type, at }) => event(type, at))).at(-1);
				const atStart = last?.type === 'pause' ? [event('pause', fridayAfternoon)] : [];
				const events = mixed.map(({ type, at }) => event(type, at));
				const course = ({
					state,
					dueAt,
					stoppedAt,
					pausedAt,
					businessMinutesUsed,
				}: ClockRecord) => ({
					...{ state, dueAt, stoppedAt, pausedAt, businessMinutesUsed },
				});
				expect(course(tell(start, ...later, ...events))).toEqual(
					course(tell(start, ...atStart, ...later)),
				);
			},
		),
	);
});

test('law: a pause outside hours changes neither the due time nor the use', () => {
	const evening = onMonday('17:00');
	const nightly = fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 960 }));
	fc.assert(
		fc.property(settings, nightly, (setting, [a, b]) => {
			const start = first(
				clocksFrom(opening, {
					...setting,
					target: { amount: setting.target.amount, unit: 'businessHours' },
				}),
			);
			const paused = tell(
				start,
				event('pause', evening + Math.min(a, b) * minute),
				event('resume', evening + Math.max(a, b) * minute),
			);
			const stop = event('stop', evening + 2_000 * minute);
			expect([paused.dueAt, paused.warnAts]).toEqual([start.dueAt, start.warnAts]);
			expect(tell(paused, stop).businessMinutesUsed).toBe(tell(start, stop).businessMinutesUsed);
		}),
	);
});
