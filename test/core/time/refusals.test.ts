/** What cannot work is refused, in words that name it. */
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	describeInstant,
	isOpen,
	nextOpen,
	previousOpen,
	subtractBusinessTime,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { DAY, HOUR } from './support/arbitraries';
import { at, EVERY_DAY, open, refusal, WEEKDAYS } from './support/time';

const office = open('UTC', WEEKDAYS, '09:00–17:00');
const rows = (...texts: Array<[number[], string]>): CalendarSettings => ({
	timeZone: 'UTC',
	weekly: texts.flatMap(([days, hours]) => open('UTC', days, hours).weekly ?? []),
});
const exception = (date: string, ...hours: string[]): CalendarSettings => ({
	...open('UTC', [5], '22:00–06:00'),
	exceptions: [
		{
			date,
			intervals: hours.map((text) => {
				const [from = '', to = ''] = text.split('–');
				return { from, to };
			}),
		},
	],
});

it.each<[string, CalendarSettings, string, RegExp]>([
	['an unknown zone', { ...office, timeZone: 'Europe/Berlinn' }, 'timeZone', /"Europe\/Berlinn"/],
	['no zone', { ...office, timeZone: '' }, 'timeZone', /Time Zone ""/],
	['an offset for a zone', { ...office, timeZone: '+02:00' }, 'timeZone', /"\+02:00"/],
	['a bad From', rows([WEEKDAYS, '9:00–17:00']), 'time', /Working Hours: "9:00" in From/],
	['a bad To', rows([WEEKDAYS, '09:00–5pm']), 'time', /"5pm" in To/],
	['an hour past 24', rows([WEEKDAYS, '09:00–24:01']), 'time', /"24:01" in To/],
	['a minute past 59', rows([WEEKDAYS, '09:60–17:00']), 'time', /"09:60" in From/],
	['opening at 24:00', rows([WEEKDAYS, '24:00–06:00']), 'time', /"24:00" in From/],
	['From equal to To', rows([WEEKDAYS, '09:00–09:00']), 'sameTime', /both 09:00/],
	['00:00 to 00:00', rows([WEEKDAYS, '00:00–00:00']), 'sameTime', /closed or all day/],
	['hours on no day', rows([[], '09:00–17:00']), 'noDays', /09:00–17:00 is on no day/],
	['a day 8', rows([[8], '09:00–17:00']), 'settings', /weekly\.0\.days\.0/],
	[
		'hours that overlap',
		rows([[1], '13:00–18:00'], [[1], '09:00–13:01']),
		'overlap',
		/Monday 09:00–13:01 and Monday 13:00–18:00/,
	],
	[
		'the same hours twice',
		rows([[2], '09:00–17:00'], [[2], '09:00–17:00']),
		'overlap',
		/Tuesday 09:00–17:00 and Tuesday 09:00–17:00/,
	],
	[
		'a night into the next day’s hours',
		rows([[1], '22:00–06:00'], [[2], '05:00–12:00']),
		'overlap',
		/Monday 22:00–06:00 and Tuesday 05:00–12:00/,
	],
	[
		'Sunday night into Monday’s hours',
		rows([[7], '22:00–06:00'], [[1], '05:00–12:00']),
		'overlap',
		/Sunday 22:00–06:00 and Monday 05:00–12:00/,
	],
	['no hours at all', { timeZone: 'UTC', weekly: [] }, 'neverOpen', /never open/],
	[
		'only closed exceptions',
		{ timeZone: 'UTC', weekly: [], exceptions: [{ date: '2026-12-25' }] },
		'neverOpen',
		/never open/,
	],
	[
		'a date in another order',
		exception('25.12.2026'),
		'date',
		/Special Days: row 1: "25\.12\.2026"/,
	],
	['a date that does not exist', exception('2026-02-29'), 'date', /"2026-02-29"/],
	['a month 13', exception('2026-13-01'), 'date', /"2026-13-01"/],
	['a date out of range', exception('2200-01-01'), 'date', /"2200-01-01"/],
	['a bad time on a date', exception('2026-12-25', 'noon–17:00'), 'time', /2026-12-25: "noon"/],
	[
		'overlap within an exception',
		exception('2026-12-24', '09:00–13:00', '12:00–14:00'),
		'overlap',
		/2026-12-24 09:00–13:00 and 2026-12-24 12:00–14:00/,
	],
	[
		'the night before into an exception', // 2026-11-20 is a Friday
		exception('2026-11-21', '05:00–12:00'),
		'overlap',
		/2026-11-20 22:00–06:00 and 2026-11-21 05:00–12:00/,
	],
	[
		'an exception into the day after',
		exception('2026-11-19', '23:00–22:30'),
		'overlap',
		/2026-11-19 23:00–22:30 and 2026-11-20 22:00–06:00/,
	],
	[
		'two answers for a date',
		{
			...office,
			exceptions: [
				{ date: '2026-12-24' },
				{ date: '2026-12-24', intervals: [{ from: '09:00', to: '12:00' }] },
			],
		},
		'exceptionTwice',
		/2026-12-24 is given twice, as closed and as 09:00–12:00/,
	],
])('refuses %s', (_, settings, code, message) => {
	const refused = refusal(() => compileCalendar(settings));
	expect(refused.code).toBe(`calendar.${code}`);
	expect(refused.message).toMatch(message);
});

it.each([
	['Europe/Berln', /^Did you mean Europe\/Berlin\? Use/],
	['berlin', /^Did you mean Europe\/Berlin\?/],
	['(GMT+01:00) Berlin', /^Did you mean Europe\/Berlin\? Use/],
	['Pacific Time (US & Canada)', /^Did you mean America\/Los_Angeles\? Use/],
	['Kathmandu', /Asia\/Kat(h)?mandu/],
	['+02:00', /^Use an IANA name/],
])('says which zone %s may stand for', (timeZone, hint) => {
	expect(refusal(() => compileCalendar({ ...office, timeZone })).hint).toMatch(hint);
});

it.each<[string, CalendarSettings]>([
	['hours that touch', rows([[1], '09:00–13:00'], [[1], '13:00–18:00'])],
	['a night that touches the morning', rows([[1], '22:00–06:00'], [[2], '06:00–12:00'])],
	['a week around the clock', rows([EVERY_DAY, '00:00–24:00'])],
	['a day named twice in one row', rows([[1, 1], '09:00–17:00'])],
	['an exception that touches the night before', exception('2026-11-21', '06:00–12:00')],
	[
		'one holiday from two lists',
		{ ...office, exceptions: [{ date: '2026-12-25', name: 'Christmas' }, { date: '2026-12-25' }] },
	],
])('takes %s', (_, settings) => {
	expect(compileCalendar(settings).timeZone).toBe('UTC');
});

it('knows by the present whether exceptions are still to come', () => {
	const fair: CalendarSettings = {
		timeZone: 'UTC',
		weekly: [],
		exceptions: [{ date: '2026-05-02', intervals: [{ from: '10:00', to: '12:00' }] }],
	};
	expect(compileCalendar(fair, at('2026-05-01T00:00Z')).timeZone).toBe('UTC');
	const refused = refusal(() => compileCalendar(fair, at('2026-06-01T00:00Z')));
	expect(refused.code).toBe('calendar.neverOpen');

	const calendar = compileCalendar(fair);
	expect(refusal(() => nextOpen(calendar, at('2026-06-01T00:00Z'))).code).toBe(
		'calendar.noMoreHours',
	);
	expect(refusal(() => previousOpen(calendar, at('2026-05-01T00:00Z'))).code).toBe(
		'calendar.noMoreHours',
	);
});

describe('range', () => {
	const calendar = compileCalendar(office);
	const first = at('1970-01-01T00:00Z');
	const end = at('2200-01-01T00:00Z');

	it.each([NaN, Infinity, -Infinity, first - 1, end])('refuses the instant %p', (instant) => {
		const uses = [
			() => addBusinessTime(calendar, instant, 1),
			() => subtractBusinessTime(calendar, instant, 1),
			() => businessTimeBetween(calendar, instant, DAY),
			() => businessTimeBetween(calendar, DAY, instant),
			() => nextOpen(calendar, instant),
			() => previousOpen(calendar, instant),
			() => isOpen(calendar, instant),
			() => describeInstant(instant, 'UTC'),
		];
		expect(uses.map((use) => refusal(use).code)).toEqual(uses.map(() => 'time.outOfRange'));
	});

	it.each([NaN, Infinity, -Infinity, -1])('refuses the duration %p', (duration) => {
		const uses = [
			() => addBusinessTime(calendar, DAY, duration),
			() => subtractBusinessTime(calendar, DAY, duration),
		];
		expect(uses.map((use) => refusal(use).code)).toEqual(uses.map(() => 'time.duration'));
	});

	it.each<[string, () => number]>([
		['a due time after it', () => addBusinessTime(calendar, end - 10 * DAY, 60 * HOUR)],
		['a due time long after it', () => addBusinessTime(calendar, DAY, 1e15)],
		['a start before it', () => subtractBusinessTime(calendar, 10 * DAY, 60 * HOUR)],
		['a start long before it', () => subtractBusinessTime(calendar, DAY, 1e15)],
		['an opening after it', () => nextOpen(calendar, at('2199-12-31T17:00Z'))],
		['a closing before it', () => previousOpen(calendar, first)],
	])('refuses %s', (_, use) => {
		expect(refusal(use).code).toBe('time.outOfRange');
	});

	it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/London'])(
		'holds to its ends: %s',
		(zone) => {
			const always = compileCalendar({ timeZone: zone, alwaysOpen: true });
			expect(businessTimeBetween(always, first, end - 1)).toBe(end - 1 - first);
			expect(addBusinessTime(always, first, end - 1 - first)).toBe(end - 1);
			expect(subtractBusinessTime(always, end - 1, end - 1 - first)).toBe(first);
		},
	);

	it('cuts a fraction of a millisecond from an instant, and rounds a duration', () => {
		const start = at('2026-11-20T09:00Z');
		expect(addBusinessTime(calendar, start + 0.9, 1.1 * HOUR)).toBe(start + 3_960_000);
	});
});
