import {
	breachClock,
	clockTimers,
	compileSla,
	describeSla,
	startClocks,
} from '../../../nodes/core/sla';
import { clocksFrom, firstTouch, fridayAfternoon, officeHours } from './policies';

test('a clock counts only open hours and warns at its share of the target', () => {
	expect(clocksFrom(fridayAfternoon)).toEqual([
		{
			name: 'First touch',
			state: 'running',
			startedAt: '2024-11-22T15:30:00.000Z',
			warnAt: '2024-11-25T08:15:00.000Z',
			dueAt: '2024-11-25T08:30:00.000Z',
			stoppedAt: null,
			businessMinutesUsed: null,
			inquiryId: 'inquiry-1',
			stopsOn: [],
			target: { amount: 60, unit: 'businessMinutes' },
			calendar: officeHours,
			policy: expect.stringMatching(/^[0-9a-f]{12}$/),
			warnings: [{ percent: 75 }],
			warnAts: ['2024-11-25T08:15:00.000Z'],
			firstMoments: ['2024-11-25T08:30:00.000Z', '2024-11-25T08:15:00.000Z'],
			history: [],
		},
	]);
});

test.each([
	[{ amount: 2, unit: 'businessHours' }, '2024-11-25T09:30:00.000Z'],
	[{ amount: 5, unit: 'businessDays' }, '2024-11-29T15:30:00.000Z'],
	[{ amount: 45, unit: 'businessMinutes' }, '2024-11-25T08:15:00.000Z'],
	[{ amount: 1, unit: 'days' }, '2024-11-23T15:30:00.000Z'],
	[{ amount: 1.5, unit: 'hours' }, '2024-11-22T17:00:00.000Z'],
	[{ amount: 5, unit: 'minutes' }, '2024-11-22T15:35:00.000Z'],
	[{ amount: 30, unit: 'seconds' }, '2024-11-22T15:30:30.000Z'],
] as const)('a target of %j is due at %s', (target, due) => {
	expect(clocksFrom(fridayAfternoon, { ...firstTouch, target })[0]?.dueAt).toBe(due);
});

test('each running clock has a timer for its warning and its due time', () => {
	const quiet = { ...firstTouch, name: 'Review', warnings: [] };
	const clocks = clocksFrom(fridayAfternoon, firstTouch, quiet);
	expect(clockTimers(clocks).map(({ id, dueAt }) => [id, new Date(dueAt).toISOString()])).toEqual([
		['inquiry-1/First touch/warning', '2024-11-25T08:15:00.000Z'],
		['inquiry-1/First touch/breach', '2024-11-25T08:30:00.000Z'],
		['inquiry-1/Review/breach', '2024-11-25T08:30:00.000Z'],
	]);
	expect(clockTimers(clocks.map((clock) => ({ ...clock, state: 'stopped' })))).toEqual([]);
});

test('the nearest due time is shown first, with its reason', () => {
	const later = { ...firstTouch, name: 'Follow up', target: { amount: 3, unit: 'days' } as const };
	const sla = describeSla(clocksFrom(fridayAfternoon, later, firstTouch), false);
	expect(sla.nextDueAt).toBe('2024-11-25T08:30:00.000Z');
	expect(sla.reason).toBe(
		'First touch is due Mon 25 Nov 2024, 09:30 (Europe/Berlin): 60 business minutes after receipt on Fri 22 Nov 2024, 16:30; due later: Follow up',
	);
	expect(Object.keys(sla.clocks[0] ?? {})).not.toContain('calendar');
});

test('a clock that is past due is not hidden by one that is due later, nor is a paused one', () => {
	const [touch, ...others] = clocksFrom(
		fridayAfternoon,
		firstTouch,
		{ ...firstTouch, name: 'Next activity', target: { amount: 3, unit: 'days' } },
		{ ...firstTouch, name: 'Review', target: { amount: 2, unit: 'days' } },
	);
	const clocks = [...others, ...[touch].flatMap((clock) => (clock ? [breachClock(clock)] : []))];
	const withPause = clocks.map((clock) =>
		clock.name === 'Review' ? { ...clock, state: 'paused' as const } : clock,
	);
	const sla = describeSla(withPause, false);
	expect(sla.nextDueAt).toBe('2024-11-25T15:30:00.000Z');
	expect(sla.reason).toBe(
		'First touch was due Mon 25 Nov 2024, 09:30 (Europe/Berlin) and nothing has stopped it; Next activity is due Mon 25 Nov 2024, 16:30 (Europe/Berlin): 3 days after receipt on Fri 22 Nov 2024, 16:30; paused: Review',
	);
});

test('the reason says that a lead came outside hours, and from when it counts', () => {
	const saturday = Date.parse('2024-11-23T12:00:00.000Z');
	expect(describeSla(clocksFrom(saturday), false).reason).toBe(
		'First touch is due Mon 25 Nov 2024, 10:00 (Europe/Berlin): 60 business minutes after receipt on Sat 23 Nov 2024, 13:00, outside hours, so counted from Mon 25 Nov 2024, 09:00',
	);
});

test.each([
	['sla.noClocks', []],
	['sla.noName', [{ ...firstTouch, name: '' }]],
	['sla.sameName', [firstTouch, firstTouch]],
	['sla.target', [{ ...firstTouch, target: { amount: 0, unit: 'hours' as const } }]],
	['sla.target', [{ ...firstTouch, target: { amount: NaN, unit: 'hours' as const } }]],
	['sla.unit', [{ ...firstTouch, target: { amount: 1, unit: 'weeks' as 'hours' } }]],
	['sla.warnAt', [{ ...firstTouch, warnings: [{ percent: 100 }] }]],
	['sla.warnBefore', [{ ...firstTouch, warnings: [{ before: firstTouch.target }] }]],
	[
		'sla.warnUnit',
		[{ ...firstTouch, warnings: [{ before: { amount: 1, unit: 'businessDays' as const } }] }],
	],
	[
		'sla.unit',
		[{ ...firstTouch, warnings: [{ before: { amount: 1, unit: 'weeks' as 'hours' } }] }],
	],
	['sla.wholeDays', [{ ...firstTouch, target: { amount: 1.5, unit: 'businessDays' as const } }]],
	['sla.touches', [{ ...firstTouch, touches: 0 }]],
	['sla.stopsOn', [{ ...firstTouch, stopsOn: 'human' as unknown as string[] }]],
	['sla.stopsOn', [{ ...firstTouch, stopsOn: [1] as unknown as string[] }]],
])('settings that cannot work are refused: %s', (code, clocks) => {
	expect(() => compileSla({ clocks, calendar: officeHours })).toThrow(
		expect.objectContaining({ code }),
	);
});

test('impossible hours are refused when the settings are read', () => {
	const calendar = { ...officeHours, timeZone: 'Europe/Atlantis' };
	expect(() => compileSla({ clocks: [firstTouch], calendar })).toThrow(
		expect.objectContaining({ code: 'calendar.timeZone' }),
	);
});

test('impossible hours of a clock say whose they are; those of all clocks do not', () => {
	const weekly = [
		{ days: [1], from: '09:00', to: '17:00' },
		{ days: [1], from: '16:00', to: '18:00' },
	];
	const overlap = { ...officeHours, weekly };
	const review = { ...firstTouch, name: 'Review', calendar: overlap };
	const compile = (calendar: typeof officeHours) => () =>
		compileSla({ clocks: [firstTouch, review], calendar });
	expect(compile(officeHours)).toThrow(/^Clock "Review": Own Working Hours overlap: Monday/);
	expect(compile(overlap)).toThrow(/^Working Hours overlap: Monday/);
});

test('the same settings have the same policy, others another', () => {
	const hash = (percent: number) =>
		compileSla({ clocks: [{ ...firstTouch, warnings: [{ percent }] }], calendar: officeHours })
			.hash;
	expect(hash(50)).toBe(hash(50));
	expect(hash(50)).not.toBe(hash(51));
	expect(
		startClocks(compileSla({ clocks: [firstTouch], calendar: officeHours }), 'i', 0),
	).toHaveLength(1);
});
