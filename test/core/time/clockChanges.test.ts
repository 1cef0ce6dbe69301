/** Days on which clocks change, each worked out by hand. */
import {
	businessTimeBetween,
	compileCalendar,
	isOpen,
	nextOpen,
	previousOpen,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { HOUR } from './support/arbitraries';
import { at, EVERY_DAY, iso, open } from './support/time';

const SATURDAY = [6];
const SUNDAY = [7];
const always = (timeZone: string): CalendarSettings => ({ timeZone, alwaysOpen: true });

it.each<[string, CalendarSettings, string, string, number]>([
	[
		'Berlin, the 25-hour day',
		always('Europe/Berlin'),
		'2026-10-25T00:00+02:00',
		'2026-10-26T00:00+01:00',
		25,
	],
	[
		'Berlin, the 23-hour day',
		always('Europe/Berlin'),
		'2026-03-29T00:00+01:00',
		'2026-03-30T00:00+02:00',
		23,
	],
	[
		'Lord Howe, half an hour back',
		always('Australia/Lord_Howe'),
		'2026-04-05T00:00+11:00',
		'2026-04-06T00:00+10:30',
		24.5,
	],
	[
		'Lord Howe, half an hour forward',
		always('Australia/Lord_Howe'),
		'2026-10-04T00:00+10:30',
		'2026-10-05T00:00+11:00',
		23.5,
	],
	[
		'a night of 9 hours when clocks go back',
		open('Europe/Berlin', SATURDAY, '22:00–06:00'),
		'2026-10-24T12:00+02:00',
		'2026-10-25T12:00+01:00',
		9,
	],
	[
		'a night of 7 hours when clocks go forward',
		open('Europe/Berlin', SATURDAY, '22:00–06:00'),
		'2026-03-28T12:00+01:00',
		'2026-03-29T12:00+02:00',
		7,
	],
	[
		'Santiago, a day that begins at 01:00',
		open('America/Santiago', SUNDAY, '00:00–08:00'),
		'2026-09-05T12:00-04:00',
		'2026-09-06T12:00-03:00',
		7,
	],
	[
		'Santiago, a night across the missing midnight',
		open('America/Santiago', SATURDAY, '20:00–02:00'),
		'2026-09-05T12:00-04:00',
		'2026-09-06T12:00-03:00',
		5,
	],
	[
		'Santiago, an evening with 23:00 to midnight twice',
		open('America/Santiago', SATURDAY, '20:00–24:00'),
		'2026-04-04T12:00-03:00',
		'2026-04-05T12:00-04:00',
		5,
	],
	[
		'St Johns, tomorrow began before clocks went back to 23:01',
		open('America/St_Johns', SUNDAY, '00:00–02:00'),
		'2010-11-06T12:00-02:30',
		'2010-11-07T12:00-03:30',
		3,
	],
	[
		'Apia, 29 and 31 December with no day between',
		always('Pacific/Apia'),
		'2011-12-29T00:00-10:00',
		'2012-01-01T00:00+14:00',
		48,
	],
	[
		'Apia, the Friday that never was has no hours',
		open('Pacific/Apia', [5], '09:00–17:00'),
		'2011-12-29T00:00-10:00',
		'2012-01-01T00:00+14:00',
		0,
	],
	[
		'Apia, nor has it by an exception',
		{
			...open('Pacific/Apia', [1], '09:00–17:00'),
			exceptions: [{ date: '2011-12-30', intervals: [{ from: '09:00', to: '17:00' }] }],
		},
		'2011-12-29T00:00-10:00',
		'2012-01-01T00:00+14:00',
		0,
	],
	[
		'Apia, the night of the 29th ends on the morning of the 31st',
		open('Pacific/Apia', [4], '22:00–06:00'),
		'2011-12-29T12:00-10:00',
		'2011-12-31T12:00+14:00',
		8,
	],
	[
		'hours between two skipped times move forward whole',
		open('Europe/Berlin', SUNDAY, '02:15–02:45'),
		'2026-03-28T12:00+01:00',
		'2026-03-29T12:00+02:00',
		0.5,
	],
	[
		'hours from a skipped time to the hour that replaced it vanish',
		open('Europe/Berlin', SUNDAY, '02:30–03:00'),
		'2026-03-28T12:00+01:00',
		'2026-03-29T12:00+02:00',
		0,
	],
	[
		'hours moved onto other hours count once',
		{
			timeZone: 'Europe/Berlin',
			weekly: [
				{ days: SUNDAY, from: '01:00', to: '02:30' },
				{ days: SUNDAY, from: '03:00', to: '05:00' },
			],
		},
		'2026-03-28T12:00+01:00',
		'2026-03-29T12:00+02:00',
		3,
	],
	[
		'Pyongyang, hours moved across midnight into those of the next day',
		{
			timeZone: 'Asia/Pyongyang', // the Friday ended at 23:30
			weekly: [
				{ days: [5], from: '23:40', to: '23:50' },
				{ days: SATURDAY, from: '00:00', to: '00:05' },
				{ days: SATURDAY, from: '00:15', to: '08:00' },
			],
		},
		'2018-05-04T12:00+08:30',
		'2018-05-05T12:00+09:00',
		475 / 60,
	],
	[
		'hours that touch still touch when their border is skipped',
		{
			timeZone: 'Europe/Berlin',
			weekly: [
				{ days: SUNDAY, from: '01:00', to: '02:30' },
				{ days: SUNDAY, from: '02:30', to: '05:00' },
			],
		},
		'2026-03-28T12:00+01:00',
		'2026-03-29T12:00+02:00',
		3,
	],
	[
		'both first and second 02:xx lie between 01:00 and 03:00',
		open('Europe/Berlin', SUNDAY, '01:00–03:00'),
		'2026-10-24T12:00+02:00',
		'2026-10-25T12:00+01:00',
		3,
	],
])('business time: %s', (_, settings, from, to, hours) => {
	expect(businessTimeBetween(compileCalendar(settings), at(from), at(to)) / HOUR).toBe(hours);
});

it.each<[string, CalendarSettings, string, string, string]>([
	[
		'a skipped opening moves forward',
		open('Europe/Berlin', SUNDAY, '02:30–08:00'),
		'2026-03-29T00:00+01:00',
		'2026-03-29T03:30+02:00',
		'2026-03-29T08:00+02:00',
	],
	[
		'a skipped closing moves forward',
		open('Europe/Berlin', SUNDAY, '00:30–02:30'),
		'2026-03-29T00:00+01:00',
		'2026-03-29T00:30+01:00',
		'2026-03-29T03:30+02:00',
	],
	[
		'a doubled opening is the first',
		open('Europe/Berlin', SUNDAY, '02:30–08:00'),
		'2026-10-25T00:00+02:00',
		'2026-10-25T02:30+02:00',
		'2026-10-25T08:00+01:00',
	],
	[
		'a doubled closing is the first',
		open('Europe/Berlin', SUNDAY, '00:30–02:30'),
		'2026-10-25T00:00+02:00',
		'2026-10-25T00:30+02:00',
		'2026-10-25T02:30+02:00',
	],
	[
		'Santiago, a skipped midnight is one o’clock',
		open('America/Santiago', SUNDAY, '00:00–08:00'),
		'2026-09-05T12:00-04:00',
		'2026-09-06T01:00-03:00',
		'2026-09-06T08:00-03:00',
	],
	[
		'Kathmandu, a quarter to',
		open('Asia/Kathmandu', EVERY_DAY, '09:00–17:00'),
		'2026-06-01T00:00Z',
		'2026-06-01T03:15Z',
		'2026-06-01T11:15Z',
	],
	[
		'Kathmandu, before 1986 a half past',
		open('Asia/Kathmandu', EVERY_DAY, '09:00–17:00'),
		'1985-12-31T00:00Z',
		'1985-12-31T03:30Z',
		'1985-12-31T11:30Z',
	],
])('opening and closing: %s', (_, settings, after, opening, closing) => {
	const calendar = compileCalendar(settings);
	const opened = nextOpen(calendar, at(after));
	const closed = previousOpen(calendar, at(closing) + HOUR);
	expect([iso(opened), iso(closed)]).toEqual([iso(at(opening)), iso(at(closing))]);
});

it('is closed the second time the clock shows hours that ended the first time', () => {
	const calendar = compileCalendar(open('Europe/Berlin', SUNDAY, '00:30–02:30'));
	expect(isOpen(calendar, at('2026-10-25T02:15+02:00'))).toBe(true);
	expect(isOpen(calendar, at('2026-10-25T02:15+01:00'))).toBe(false);
});
