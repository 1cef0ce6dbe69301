/** Why a clock is due when it is, for people and for programs. */
import fc from 'fast-check';
import {
	businessTimeBetween,
	compileCalendar,
	describeInstant,
	explainDueTime,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { DAY, HOUR, scenes } from './support/arbitraries';
import { at, open, WEEKDAYS } from './support/time';

const OFFICE: CalendarSettings = {
	...open('Europe/Berlin', WEEKDAYS, '09:00–17:00'),
	exceptions: [
		{ date: '2026-12-24', name: 'Christmas Eve', intervals: [{ from: '09:00', to: '12:00' }] },
		{ date: '2026-12-25', name: 'Christmas Day' },
	],
};

function linesOf(settings: CalendarSettings, from: string, due: string): string[] {
	const { lines } = explainDueTime(compileCalendar(settings), at(from), at(due));
	return lines.map(({ text }) => text);
}

it.each<[string, CalendarSettings, string, string, string[]]>([
	[
		'one day',
		OFFICE,
		'2026-11-23T09:05+01:00',
		'2026-11-23T10:00:30+01:00',
		['Mon 23 Nov 2026: 09:05–10:00 (55 min)'],
	],
	[
		'Christmas',
		OFFICE,
		'2026-12-23T18:00+01:00',
		'2026-12-28T09:30+01:00',
		[
			'Wed 23 Dec 2026: no hours left',
			'Thu 24 Dec 2026: 09:00–12:00 (3 h), Christmas Eve',
			'Fri 25 Dec 2026: closed, Christmas Day',
			'Sat 26 Dec 2026: closed, weekend',
			'Sun 27 Dec 2026: closed, weekend',
			'Mon 28 Dec 2026: 09:00–09:30 (30 min)',
		],
	],
	[
		'a night that began the day before',
		open('UTC', [5], '22:00–06:00'),
		'2026-11-21T01:00Z',
		'2026-11-21T07:00Z',
		['Fri 20 Nov 2026: 01:00–06:00 (5 h)', 'Sat 21 Nov 2026: closed, weekend'],
	],
	[
		'the date Apia skipped',
		{ timeZone: 'Pacific/Apia', alwaysOpen: true },
		'2011-12-29T12:00-10:00',
		'2011-12-31T12:00+14:00',
		[
			'Thu 29 Dec 2011: 12:00–24:00 (12 h)',
			'Sat 31 Dec 2011: 00:00–12:00 (12 h), clocks go forward 24 h',
		],
	],
	[
		'the 25-hour day',
		{ timeZone: 'Europe/Berlin', alwaysOpen: true },
		'2026-10-25T00:00+02:00',
		'2026-10-25T23:00:30+01:00',
		['Sun 25 Oct 2026: 00:00–23:00 (24 h), clocks go back 1 h'],
	],
	[
		'half an hour forward on Lord Howe',
		{ timeZone: 'Australia/Lord_Howe', alwaysOpen: true },
		'2026-10-04T00:00+10:30',
		'2026-10-05T00:00+11:00',
		[
			'Sun 4 Oct 2026: 00:00–24:00 (23 h 30 min), clocks go forward 30 min',
			'Mon 5 Oct 2026: not yet open',
		],
	],
	[
		'a weekday without hours, and a lunch break',
		{
			timeZone: 'UTC',
			weekly: [
				{ days: [2], from: '09:00', to: '12:00' },
				{ days: [2], from: '13:00', to: '17:00' },
			],
		},
		'2026-11-24T12:10Z',
		'2026-11-25T08:00Z',
		['Tue 24 Nov 2026: 13:00–17:00 (4 h)', 'Wed 25 Nov 2026: closed, no hours on Wednesdays'],
	],
	[
		'a start and an end in the lunch break',
		{
			timeZone: 'UTC',
			weekly: [
				{ days: [2], from: '09:00', to: '12:00' },
				{ days: [2], from: '13:00', to: '17:00' },
			],
		},
		'2026-11-24T12:10Z',
		'2026-11-24T12:20Z',
		['Tue 24 Nov 2026: between its hours'],
	],
	[
		'holidays of a place, whole and half, in its language and in English',
		{
			...open('Europe/Zurich', WEEKDAYS, '09:00–17:00'),
			publicHolidays: { country: 'CH', region: 'SO' },
		},
		'2026-04-30T16:00+02:00',
		'2026-05-04T10:00+02:00',
		[
			'Thu 30 Apr 2026: 16:00–17:00 (1 h)',
			'Fri 1 May 2026: 09:00–12:00 (3 h), Tag der Arbeit / Labour Day',
			'Sat 2 May 2026: closed, weekend',
			'Sun 3 May 2026: closed, weekend',
			'Mon 4 May 2026: 09:00–10:00 (1 h)',
		],
	],
	[
		'a holiday that falls on a day off, and its substitute',
		{ ...open('America/New_York', WEEKDAYS, '09:00–17:00'), publicHolidays: { country: 'US' } },
		'2026-07-02T16:00-04:00',
		'2026-07-06T09:00-04:00',
		[
			'Thu 2 Jul 2026: 16:00–17:00 (1 h)',
			'Fri 3 Jul 2026: closed, Independence Day (substitute day)',
			'Sat 4 Jul 2026: closed, weekend',
			'Sun 5 Jul 2026: closed, weekend',
			'Mon 6 Jul 2026: not yet open',
		],
	],
	[
		'a few seconds',
		OFFICE,
		'2026-11-23T09:05:00+01:00',
		'2026-11-23T09:05:20+01:00',
		['Mon 23 Nov 2026: 09:05–09:05 (20 s)'],
	],
])('lists %s', (_, settings, from, due, lines) => {
	expect(linesOf(settings, from, due)).toEqual(lines);
});

it('gives each day as data', () => {
	const calendar = compileCalendar(OFFICE);
	const explained = explainDueTime(
		calendar,
		at('2026-12-24T11:00+01:00'),
		at('2026-12-25T12:00+01:00'),
	);
	expect(explained).toEqual({
		timeZone: 'Europe/Berlin',
		openMs: HOUR,
		lines: [
			{
				date: '2026-12-24',
				lastDate: '2026-12-24',
				openDays: 1,
				closedDays: 0,
				reason: { kind: 'specialDay', name: 'Christmas Eve' },
				hours: [{ from: at('2026-12-24T11:00+01:00'), to: at('2026-12-24T12:00+01:00') }],
				openMs: HOUR,
				text: 'Thu 24 Dec 2026: 11:00–12:00 (1 h), Christmas Eve',
			},
			{
				date: '2026-12-25',
				lastDate: '2026-12-25',
				openDays: 0,
				closedDays: 1,
				reason: { kind: 'specialDay', name: 'Christmas Day' },
				hours: [],
				openMs: 0,
				text: 'Fri 25 Dec 2026: closed, Christmas Day',
			},
		],
	});
});

const BAVARIA: CalendarSettings = {
	...open('Europe/Berlin', WEEKDAYS, '09:00–17:00'),
	publicHolidays: { country: 'DE', region: 'BY' },
	exceptions: [
		{ date: '12-24..12-31', name: 'Winter break' },
		{ date: '2026-11-18', name: 'Team day', intervals: [{ from: '09:00', to: '12:00' }] },
	],
};

it('lets ordinary days share a line where there are many', () => {
	const [from, due] = [at('2026-10-16T14:00+02:00'), at('2027-01-07T10:00+01:00')];
	const explained = explainDueTime(compileCalendar(BAVARIA), from, due);
	expect(explained.lines.map(({ text }) => text)).toEqual([
		'Fri 16 Oct 2026: 14:00–17:00 (3 h)',
		'Sat 17 Oct 2026 to Sat 24 Oct 2026: 5 days open (40 h), 3 days closed (weekend)',
		'Sun 25 Oct 2026: closed, weekend, clocks go back 1 h',
		'Mon 26 Oct 2026 to Tue 17 Nov 2026: 17 days open (136 h), 6 days closed (weekend)',
		'Wed 18 Nov 2026: 09:00–12:00 (3 h), Team day',
		'Thu 19 Nov 2026 to Wed 23 Dec 2026: 25 days open (200 h), 10 days closed (weekend)',
		'Thu 24 Dec 2026 to Fri 25 Dec 2026: closed, Winter break (2 days)',
		'Sat 26 Dec 2026 to Sun 27 Dec 2026: 2 days closed (weekend)',
		'Mon 28 Dec 2026 to Thu 31 Dec 2026: closed, Winter break (4 days)',
		"Fri 1 Jan 2027: closed, Neujahr / New Year's Day",
		'Sat 2 Jan 2027 to Tue 5 Jan 2027: 2 days open (16 h), 2 days closed (weekend)',
		'Wed 6 Jan 2027: closed, Heilige Drei Könige / Epiphany',
		'Thu 7 Jan 2027: 09:00–10:00 (1 h)',
	]);
});

it('says what it leaves out of a very long time', () => {
	const calendar = compileCalendar({
		...open('America/New_York', WEEKDAYS, '09:00–17:00'),
		publicHolidays: { country: 'US' },
	});
	const { lines, leftOut } = explainDueTime(
		calendar,
		at('2026-01-01T00:00Z'),
		at('2036-01-01T00:00Z'),
	);
	expect(lines).toHaveLength(40);
	expect(lines.at(0)?.date).toBe('2025-12-31');
	expect(lines.at(-1)?.lastDate).toBe('2035-12-31');
	expect(leftOut).toMatchObject({ date: '2026-12-26', lastDate: '2035-07-03' });
	expect(leftOut?.text).toBe(
		'Sat 26 Dec 2026 to Tue 3 Jul 2035: 2129 days open (17032 h), 983 days closed',
	);
});

it('accounts for all business time, in at most forty lines', () => {
	fc.assert(
		fc.property(
			scenes,
			fc.integer({ min: -3 * DAY, max: 3 * DAY }),
			fc.integer({ min: -100 * DAY, max: 100 * DAY }),
			({ settings, around }, offset, length) => {
				const calendar = compileCalendar(settings);
				const from = around + offset;
				const due = from + length;
				const { openMs, lines, leftOut } = explainDueTime(calendar, from, due);
				const listed = lines.reduce((sum, line) => sum + line.openMs, 0);
				expect(openMs).toBe(businessTimeBetween(calendar, from, due));
				expect(listed + (leftOut?.openMs ?? 0)).toBe(Math.abs(openMs));
				expect(lines.length).toBeLessThanOrEqual(40);
				const dates = lines.flatMap(({ date, lastDate }) => [date, lastDate]);
				expect(dates).toEqual(dates.toSorted());
				expect(new Set(lines.map(({ date }) => date)).size).toBe(lines.length);
			},
		),
		{ numRuns: 200 },
	);
});

it.each([
	['2026-11-23T08:05Z', 'Europe/Berlin', 'Mon 23 Nov 2026, 09:05 (Europe/Berlin)'],
	['2026-09-30T23:59:59Z', 'UTC', 'Wed 30 Sep 2026, 23:59 (UTC)'],
	['2026-01-01T00:00Z', 'America/New_York', 'Wed 31 Dec 2025, 19:00 (America/New_York)'],
	['2026-01-01T00:00Z', 'Asia/Kathmandu', 'Thu 1 Jan 2026, 05:45 (Asia/Kathmandu)'],
])('describes %s in %s', (instant, zone, text) => {
	expect(describeInstant(at(instant), zone)).toBe(text);
});
