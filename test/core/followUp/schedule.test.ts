import * as fc from 'fast-check';
import {
	allowedFrom,
	attemptDueAt,
	compilePlans,
	daytimeOf,
	decideFollowUp,
	type Enrolment,
	type Manners,
} from '../../../nodes/core/followUp';
import { followUpChannels, isMessage } from '../../../nodes/core/lead';
import { compileCalendar, isOpen } from '../../../nodes/core/time';
import {
	attempt,
	day,
	enrolment,
	facts,
	hour,
	manners,
	monday,
	officeHours,
	plan,
	settings,
	timerOf,
} from './plans';

const at = (text: string) => Date.parse(text);

test.each([
	['in open hours at once', 'email', '2026-11-23T10:00Z', [], '2026-11-23T10:00Z'],
	['on a Saturday on Monday morning', 'email', '2026-11-28T12:00Z', [], '2026-11-30T09:00Z'],
	['at night in the morning', 'call', '2026-11-23T22:00Z', [], '2026-11-24T09:00Z'],
	[
		'on a day that has its message on the next',
		...(['sms', '2026-11-23T12:00Z', ['2026-11-23T09:00Z'], '2026-11-24T09:00Z'] as const),
	],
	[
		'a task also on a day that has its message',
		...(['call', '2026-11-23T12:00Z', ['2026-11-23T09:00Z'], '2026-11-23T12:00Z'] as const),
	],
	[
		'in a week that has its three a week after the first of them',
		...(['email', '2026-11-26T12:00Z'] as const),
		['2026-11-23T09:00Z', '2026-11-24T09:00Z', '2026-11-25T09:00Z'],
		'2026-11-30T09:00Z',
	],
] as const)('%s', (_says, channel, from, sent, expected) => {
	const allowed = allowedFrom(channel, at(from), sent.map(at), manners());
	expect(new Date(allowed).toISOString()).toBe(new Date(expected).toISOString());
});

test('an attempt counts its delay in business time from the one before', () => {
	const friday = at('2026-11-27T16:00Z');
	const due = attemptDueAt(
		attempt({ delay: { amount: 2, unit: 'businessHours' } }),
		friday,
		[],
		manners(),
	);
	expect(new Date(due).toISOString()).toBe('2026-11-30T10:00:00.000Z');
});

/** Around changes of the clocks, and where there is one at midnight. */
const zones = [
	'Europe/Berlin',
	'America/New_York',
	'America/Santiago',
	'Australia/Lord_Howe',
	'UTC',
];

const hours = fc.record({
	timeZone: fc.constantFrom(...zones),
	days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
	span: fc.constantFrom(
		{ from: '09:00', to: '17:00' },
		{ from: '00:00', to: '24:00' },
		{ from: '22:00', to: '04:00' },
		{ from: '00:00', to: '01:00' },
	),
});

const polite = fc
	.record({
		hours,
		of: fc.constantFrom('working' as const, 'person' as const, 'always' as const),
		person: fc.record({
			timezone: fc.constantFrom(null, null, ...zones),
			country: fc.constantFrom(null, 'DE', 'US', 'PT', 'RU', 'AU', 'XX'),
		}),
		perDay: fc.integer({ min: 0, max: 2 }),
		perWeek: fc.integer({ min: 0, max: 4 }),
	})
	.map(({ hours: { timeZone, days, span }, of, person, ...caps }): Manners => {
		const calendar = compileCalendar({ timeZone, weekly: [{ days, ...span }] });
		const tasks = of === 'always' ? [] : [calendar];
		const messages = of === 'person' ? daytimeOf(person, calendar) : tasks;
		return { calendar, messages, tasks, ...caps };
	});

const delays = fc.oneof(
	fc.record({ amount: fc.integer({ min: 0, max: 5 }), unit: fc.constant('businessDays' as const) }),
	fc.record({ amount: fc.integer({ min: 0, max: 90 }), unit: fc.constant('minutes' as const) }),
	fc.record({ amount: fc.integer({ min: 0, max: 20 }), unit: fc.constant('hours' as const) }),
);

const attempts = fc.array(
	fc.record({
		delay: delays,
		channel: fc.constantFrom(...followUpChannels),
		waitsForTask: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 8 },
);

const starts = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-31T00:00Z') });

interface Made {
	attempt: number;
	at: number;
	isMessage: boolean;
}

/** Goes through a plan to its end, where the first runs may come late. */
function course(
	lines: ReadonlyArray<Partial<Parameters<typeof attempt>[0] & object>>,
	by: Manners,
	start: number,
	lateness: readonly number[],
) {
	const plans = compilePlans(
		settings({
			plans: [
				plan({ attempts: lines.map((line, n) => attempt({ subject: `Try ${n}`, ...line })) }),
			],
		}),
	);
	const made: Made[] = [];
	const first = plans.first.attempts[0] ?? attempt();
	let now: Enrolment = enrolment({ nextAt: attemptDueAt(first, start, [], by) });
	let looks = 0;
	for (; now.state === 'active' && looks < 200; looks++) {
		const late = lateness[looks] ?? 0;
		const { followUp, ...decision } = decideFollowUp(
			facts({ enrolment: now, plans, manners: by, now: now.nextAt + late, timer: timerOf(now) }),
		);
		if (followUp.channel !== null) {
			const isWritten = isMessage(followUp.channel);
			made.push({ attempt: followUp.attempt, at: now.nextAt + late, isMessage: isWritten });
		}
		expect(decision.enrolment).not.toBeNull();
		now = decision.enrolment ?? now;
	}
	return { made, now, looks };
}

const lateRuns = fc.array(fc.integer({ min: 0, max: 3 * day }), { maxLength: 4 });

test('every plan ends, with each attempt once and in order', () => {
	fc.assert(
		fc.property(attempts, polite, starts, lateRuns, (lines, by, start, late) => {
			const { made, now } = course(lines, by, start, late);
			expect(now).toMatchObject({ state: 'ended', ended: { outcome: 'no answer' } });
			expect(made.map(({ attempt }) => attempt)).toEqual(lines.map((_line, index) => index + 1));
			expect(made.map(({ at }) => at)).toEqual(made.map(({ at }) => at).sort((a, b) => a - b));
		}),
		{ numRuns: 60 },
	);
});

test('no attempt goes out while the hours are closed that it goes by, however late a run comes', () => {
	fc.assert(
		fc.property(attempts, polite, starts, lateRuns, (lines, by, start, late) => {
			const { made } = course(lines, by, start, late);
			for (const { isMessage, at } of made) {
				const hours = isMessage ? by.messages : by.tasks;
				const areOpen = hours.every((calendar) => isOpen(calendar, at));
				// Where it is never day in all zones of a country at once, the workspace's hours count.
				expect(areOpen || (hours.length > 1 && isOpen(by.calendar, at))).toBe(true);
			}
		}),
		{ numRuns: 60 },
	);
});

test('nobody gets more messages on a day or in seven than they may', () => {
	fc.assert(
		fc.property(attempts, polite, starts, lateRuns, (lines, by, start, late) => {
			const { made } = course(lines, by, start, late);
			const local = new Intl.DateTimeFormat('en-CA', {
				timeZone: (by.messages[0] ?? by.calendar).timeZone,
			});
			const days = made
				.filter(({ isMessage }) => isMessage)
				.map((each) => Date.parse(local.format(each.at)) / day);
			for (const first of days) {
				const within = (span: number) =>
					days.filter((each) => each >= first && each < first + span).length;
				if (by.perDay > 0) expect(within(1)).toBeLessThanOrEqual(by.perDay);
				if (by.perWeek > 0) expect(within(7)).toBeLessThanOrEqual(by.perWeek);
			}
		}),
		{ numRuns: 60 },
	);
});

test('a week of seven dates is meant, over a change of the clocks as well', () => {
	const berlin = compileCalendar({ timeZone: 'Europe/Berlin', alwaysOpen: true });
	const by = manners({ calendar: berlin, perWeek: 1, perDay: 0, messages: [] });
	const saturday = at('2026-10-24T20:00Z');
	const allowed = allowedFrom('email', saturday + hour, [saturday], by);
	expect(new Date(allowed).toISOString()).toBe('2026-10-30T23:00:00.000Z');
	expect(monday).toBeGreaterThan(allowed);
});

test.each([
	['in the zone they are in', 'Asia/Tokyo', 'US', '2026-11-23T20:00Z', '2026-11-24T00:00Z'],
	['in all zones of their country', null, 'PT', '2026-11-23T07:00Z', '2026-11-23T10:00Z'],
	['where it is day from New York to Hawaii', null, 'US', '2026-11-23T10:00Z', '2026-11-23T19:00Z'],
	['by their holidays', null, 'DE', '2026-12-24T20:00Z', '2026-12-28T08:00Z'],
	['in a country without a common day by the workspace', null, 'RU', '2026-11-23T20:00Z', null],
	['where nothing is known by the workspace', null, null, '2026-11-23T20:00Z', null],
	['in a country that is none by the workspace', null, 'XX', '2026-11-23T20:00Z', null],
] as const)('a message waits until it is day %s', (_says, timezone, country, from, expected) => {
	const by = manners({ messages: daytimeOf({ timezone, country }, officeHours) });
	const allowed = allowedFrom('email', at(from), [], by);
	const byWorkspace = '2026-11-24T09:00Z';
	expect(new Date(allowed).toISOString()).toBe(new Date(expected ?? byWorkspace).toISOString());
	// A task is done where the company is.
	expect(allowedFrom('call', at('2026-11-23T20:00Z'), [], by)).toBe(at(byWorkspace));
});
