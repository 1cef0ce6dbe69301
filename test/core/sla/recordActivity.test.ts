import fc from 'fast-check';
import {
	activityKinds,
	applyEvents,
	breachClock,
	describeActivity,
	describeChanges,
	isHumanTouch,
	readActivityKind,
	readGivenTime,
	type Activity,
	type ClockEvent,
	type ClockRecord,
} from '../../../nodes/core/sla';
import { clocksFrom, first, firstTouch, fridayAfternoon, recordActivity } from './policies';

const minute = 60_000;
const call: Activity = { kind: 'call', at: fridayAfternoon + 10 * minute, by: 'Ben' };

test('a human touch stops a clock and says how much business time it took', () => {
	const { clocks, changes } = recordActivity(clocksFrom(fridayAfternoon), call);
	expect(clocks).toMatchObject([
		{ state: 'stopped', stoppedAt: '2024-11-22T15:40:00.000Z', businessMinutesUsed: 10 },
	]);
	expect(changes.map(({ after }) => after)).toEqual(clocks);
	expect(describeActivity(call, changes)).toBe(
		'Call by Ben: First touch was stopped on Fri 22 Nov 2024, 16:40 after 10 business minutes, in time',
	);
});

test.each([
	[{ amount: 60, unit: 'seconds' }, 45_000, 'after 45 s, in time'],
	[{ amount: 60, unit: 'seconds' }, 125 * minute, 'after 2 h 5 min, late'],
	[{ amount: 60, unit: 'businessMinutes' }, minute, 'after 1 business minute, in time'],
	[{ amount: 60, unit: 'businessMinutes' }, 20_000, 'after less than 1 business minute, in time'],
] as const)('what a clock of %j used is said as it counts: %i ms', (target, ms, said) => {
	const clocks = clocksFrom(fridayAfternoon, { ...firstTouch, target });
	const activity = { ...call, at: fridayAfternoon + ms };
	const { changes } = recordActivity(clocks, activity);
	expect(describeActivity(activity, changes)).toContain(said);
});

test('a clock by the wall that is stopped at night used time, and none of a pause', () => {
	const night = Date.parse('2024-11-22T22:00:00.000Z');
	const clocks = clocksFrom(night, { ...firstTouch, target: { amount: 60, unit: 'minutes' } });
	const events: ClockEvent[] = [
		{ type: 'pause', at: night + 10 * minute, by: '' },
		{ type: 'resume', at: night + 30 * minute, by: '' },
		{ type: 'activity', ...call, at: night + 45 * minute },
	];
	expect(describeChanges(applyEvents(clocks, events, night).changes)).toContain(
		'after 25 min, in time',
	);
});

test('time outside hours is not used', () => {
	const monday = { ...call, at: Date.parse('2024-11-25T09:00:00.000Z') };
	const { changes } = recordActivity(clocksFrom(fridayAfternoon), monday);
	expect(changes[0]?.after.businessMinutesUsed).toBe(90);
	expect(describeActivity(monday, changes)).toContain(
		'late: it was due Mon 25 Nov 2024, 09:30 (Europe/Berlin)',
	);
});

test.each([
	['call', true],
	['email', true],
	['auto-reply', false],
	['note', false],
	['opened page', false],
])('a clock for any human touch and a %s: stopped is %p', (kind, stopped) => {
	const { changes } = recordActivity(clocksFrom(fridayAfternoon), { ...call, kind });
	expect(changes).toHaveLength(stopped ? 1 : 0);
});

test('a clock stops only on the kinds that it names', () => {
	const clocks = clocksFrom(
		fridayAfternoon,
		{ ...firstTouch, name: 'Answer', stopsOn: ['auto-reply', 'email'] },
		{ ...firstTouch, name: 'Meeting', stopsOn: ['meeting'] },
	);
	const names = (kind: string) =>
		recordActivity(clocks, { ...call, kind }).changes.map(({ after }) => after.name);
	expect([names('auto-reply'), names('meeting'), names('call')]).toEqual([
		['Answer'],
		['Meeting'],
		[],
	]);
});

test('what happened before the clock began does not stop it', () => {
	const before = { ...call, at: fridayAfternoon - 1 };
	expect(recordActivity(clocksFrom(fridayAfternoon), before).changes).toEqual([]);
});

test('a breached clock is stopped by a late touch, and a stopped one is not breached', () => {
	const breached = clocksFrom(fridayAfternoon).map(breachClock);
	expect(breached[0]?.state).toBe('breached');
	const { clocks } = recordActivity(breached, { ...call, at: fridayAfternoon + 9e8 });
	expect(clocks[0]?.state).toBe('stopped');
	expect(clocks.map(breachClock)).toEqual(clocks);
});

const activities = fc.array(
	fc.record({
		kind: fc.constantFrom(...Object.keys(activityKinds)),
		at: fc.integer({ min: -100, max: 10_000 }).map((n) => fridayAfternoon + n * minute),
		by: fc.constant('Ben'),
	}),
	{ minLength: 1, maxLength: 8 },
);

const after = (list: readonly Activity[]) =>
	list.reduce<ClockRecord[]>(
		(clocks, activity) => recordActivity(clocks, activity).clocks,
		clocksFrom(fridayAfternoon),
	);

test('law: a clock stops at the earliest activity that counts, or not at all', () => {
	fc.assert(
		fc.property(activities, (list) => {
			const counting = list
				.filter(({ kind, at }) => isHumanTouch(kind) && at >= fridayAfternoon)
				.map(({ at }) => at);
			const { stoppedAt } = first(after(list));
			expect(stoppedAt === null ? Infinity : Date.parse(stoppedAt)).toBe(Math.min(...counting));
		}),
	);
});

test.each([
	['CALL', 'call'],
	['Phone_Call', 'call'],
	[' E-Mail ', 'email'],
	['Text message', 'sms'],
	['out of office', 'auto-reply'],
	['Opened page', 'opened page'],
])('the kind %p is read as %p', (text, kind) => {
	expect(readActivityKind(text)).toBe(kind);
});

test.each(Object.entries(activityKinds))(
	'%s is read by its name on the screen',
	(kind, { name }) => {
		expect(readActivityKind(name)).toBe(kind);
	},
);

const now = Date.parse('2024-11-25T12:00:00.000Z');

test.each([
	['', now],
	[null, now],
	['2024-11-25T10:00:00', '2024-11-25T09:00:00Z'],
	['2024-11-25 10:00', '2024-11-25T09:00:00Z'],
	['2024-11-25T10:00:00Z', '2024-11-25T10:00:00Z'],
	['Mon, 25 Nov 2024 10:00:00 GMT', '2024-11-25T10:00:00Z'],
	[Date.parse('2024-11-25T10:00:00Z'), '2024-11-25T10:00:00Z'],
	[String(Date.parse('2024-11-25T10:00:00Z') / 1000), '2024-11-25T10:00:00Z'],
])('the time %p is read in the workflow’s zone', (given, expected) => {
	expect(readGivenTime(given, 'Europe/Berlin', now)).toEqual({
		at: new Date(expected).getTime(),
		ahead: false,
		note: null,
	});
});

test('a time that is none becomes now and says so; one to come has not happened', () => {
	expect(readGivenTime('soon', 'UTC', now)).toEqual({
		at: now,
		ahead: false,
		note: '"soon" is no time, so now was taken',
	});
	expect(readGivenTime('2024-11-26T09:00:00Z', 'UTC', now).ahead).toBe(true);
});
