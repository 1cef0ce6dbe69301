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
	const { days } = explainDueTime(compileCalendar(settings), at(from), at(due));
	return days.map(({ text }) => text);
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
			'Wed 23 Dec 2026: none of its hours',
			'Thu 24 Dec 2026: 09:00–12:00 (3 h), Christmas Eve',
			'Fri 25 Dec 2026: closed, Christmas Day',
			'Sat 26 Dec 2026: closed',
			'Sun 27 Dec 2026: closed',
			'Mon 28 Dec 2026: 09:00–09:30 (30 min)',
		],
	],
	[
		'a night that began the day before',
		open('UTC', [5], '22:00–06:00'),
		'2026-11-21T01:00Z',
		'2026-11-21T07:00Z',
		['Fri 20 Nov 2026: 01:00–06:00 (5 h)', 'Sat 21 Nov 2026: closed'],
	],
	[
		'the date Apia skipped',
		{ timeZone: 'Pacific/Apia', alwaysOpen: true },
		'2011-12-29T12:00-10:00',
		'2011-12-31T12:00+14:00',
		['Thu 29 Dec 2011: 12:00–24:00 (12 h)', 'Sat 31 Dec 2011: 00:00–12:00 (12 h)'],
	],
	[
		'the 25-hour day',
		{ timeZone: 'Europe/Berlin', alwaysOpen: true },
		'2026-10-25T00:00+02:00',
		'2026-10-25T23:00:30+01:00',
		['Sun 25 Oct 2026: 00:00–23:00 (24 h)'],
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
		days: [
			{
				date: '2026-12-24',
				name: 'Christmas Eve',
				closed: false,
				hours: [{ from: at('2026-12-24T11:00+01:00'), to: at('2026-12-24T12:00+01:00') }],
				openMs: HOUR,
				text: 'Thu 24 Dec 2026: 11:00–12:00 (1 h), Christmas Eve',
			},
			{
				date: '2026-12-25',
				name: 'Christmas Day',
				closed: true,
				hours: [],
				openMs: 0,
				text: 'Fri 25 Dec 2026: closed, Christmas Day',
			},
		],
	});
});

it('names what it leaves out of a long time', () => {
	const calendar = compileCalendar(open('UTC', WEEKDAYS, '09:00–17:00'));
	const { days, leftOut } = explainDueTime(
		calendar,
		at('2026-01-01T00:00Z'),
		at('2036-01-01T00:00Z'),
	);
	expect(days).toHaveLength(14);
	expect(days.at(0)?.date).toBe('2026-01-01');
	expect(days.at(-1)?.date).toBe('2036-01-01');
	expect(leftOut).toMatchObject({
		firstDate: '2026-01-11',
		lastDate: '2035-12-28',
		text: 'Sun 11 Jan 2026 to Fri 28 Dec 2035: 20800 h',
	});
});

it('accounts for all business time, in at most fourteen days', () => {
	fc.assert(
		fc.property(
			scenes,
			fc.integer({ min: -3 * DAY, max: 3 * DAY }),
			fc.integer({ min: -30 * DAY, max: 30 * DAY }),
			({ settings, around }, offset, length) => {
				const calendar = compileCalendar(settings);
				const from = around + offset;
				const due = from + length;
				const { openMs, days, leftOut } = explainDueTime(calendar, from, due);
				const listed = days.reduce((sum, day) => sum + day.openMs, 0);
				expect(openMs).toBe(businessTimeBetween(calendar, from, due));
				expect(listed + (leftOut?.openMs ?? 0)).toBe(Math.abs(openMs));
				expect(days.length).toBeLessThanOrEqual(14);
				const dates = days.map(({ date }) => date);
				expect(dates).toEqual([...new Set(dates)].toSorted());
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
