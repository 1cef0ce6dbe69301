/** The table of special days: dates, ranges, every year, and which line decides. */
import {
	businessTimeBetween,
	compileCalendar,
	nextOpen,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { HOUR } from './support/arbitraries';
import { at, EVERY_DAY, iso, open, refusal } from './support/time';

type Lines = NonNullable<CalendarSettings['exceptions']>;

const line = (date: string, hours?: string): Lines[number] => {
	const [from = '', to = ''] = (hours ?? '').split('–');
	return { date, ...(hours && { intervals: [{ from, to }] }) };
};

const withLines = (lines: Lines, hours = '09:00–17:00'): CalendarSettings => ({
	...open('UTC', EVERY_DAY, hours),
	exceptions: lines,
});

it.each<[string, Lines, string, number]>([
	['a date', [line('2026-12-24', '09:00–12:00')], '2026-12-24', 3],
	['its day a year later', [line('2026-12-24', '09:00–12:00')], '2027-12-24', 8],
	['every year', [line('12-24')], '2031-12-24', 0],
	['leap day in a leap year', [line('02-29')], '2028-02-29', 0],
	['the days around leap day in others', [line('02-29')], '2026-02-28', 8],
	['the days around leap day in others', [line('02-29')], '2026-03-01', 8],
	['the first day of a range', [line('2026-12-24..2027-01-01')], '2026-12-24', 0],
	['the last day of a range', [line('2026-12-24..2027-01-01')], '2027-01-01', 0],
	['the day after a range', [line('2026-12-24 .. 2027-01-01')], '2027-01-02', 8],
	['a range across New Year, its end', [line('12-24..01-01')], '2030-01-01', 0],
	['a range across New Year, its start', [line('12-24..01-01')], '2030-12-24', 0],
	['a range across New Year, the rest', [line('12-24..01-01')], '2030-12-23', 8],
	['a range up to leap day, in other years', [line('02-20..02-29')], '2026-02-28', 0],
	['a range up to leap day, not beyond', [line('02-20..02-29')], '2026-03-01', 8],
	['a range from leap day, in other years', [line('02-29..03-02')], '2026-02-28', 8],
	['a range from leap day, in leap years', [line('02-29..03-02')], '2028-02-29', 0],
	['summer hours', [line('2026-07-01..2026-08-31', '09:00–13:00')], '2026-08-01', 4],
	[
		'a date before a range',
		[line('2026-12-24..2027-01-01'), line('2026-12-28', '10:00–12:00')],
		'2026-12-28',
		2,
	],
	[
		'a dated range before a yearly date',
		[line('12-24'), line('2026-12-24..2026-12-26', '09:00–10:00')],
		'2026-12-24',
		1,
	],
	[
		'a yearly date before a yearly range',
		[line('12-20..12-31'), line('12-24', '09:00–10:00')],
		'2029-12-24',
		1,
	],
	['the same twice', [line('2026-12-24'), line('2026-12-24')], '2026-12-24', 0],
])('knows %s', (_, lines, date, hours) => {
	const calendar = compileCalendar(withLines(lines));
	const start = at(`${date}T00:00Z`);
	expect(businessTimeBetween(calendar, start, start + 24 * HOUR) / HOUR).toBe(hours);
});

it('finds the opening after years of being closed', () => {
	const calendar = compileCalendar(withLines([line('2026-06-01..2139-12-31')]));
	expect(iso(nextOpen(calendar, at('2026-06-01T00:00Z')))).toBe('2140-01-01T09:00:00.000Z');
});

it.each<[string, CalendarSettings, string, RegExp]>([
	['an empty date', withLines([line('')]), 'date', /^Special Days: row 1: a day has no Date$/],
	['a month alone', withLines([line('12')]), 'date', /"12" is not a date/],
	['a yearly 30 February', withLines([line('02-30')]), 'date', /"02-30"/],
	['three ends', withLines([line('01-01..01-02..01-03')]), 'date', /01-01\.\.01-02\.\.01-03/],
	[
		'a dated start with a yearly end',
		withLines([line('2026-01-01..01-03')]),
		'date',
		/2026-01-01\.\.01-03/,
	],
	[
		'a range that ends before it starts',
		withLines([line('2027-01-01..2026-12-24')]),
		'date',
		/^Special Days: row 1: .* ends before it starts/,
	],
	[
		'a bad time',
		withLines([line('12-24', 'noon–17:00')]),
		'time',
		/^Special Days, 12-24: "noon" in From is not a time$/,
	],
	[
		'two ranges that share a day',
		withLines([line('2026-07-01..2026-07-31', '09:00–12:00'), line('2026-07-31..2026-08-02')]),
		'exceptionTwice',
		/2026-07-31 is given twice, as 09:00–12:00 and as closed/,
	],
	[
		'two yearly ranges that share a day across New Year',
		withLines([line('12-24..01-02', '09:00–12:00'), line('01-01..01-06')]),
		'exceptionTwice',
		/-01-01 is given twice/,
	],
	[
		'a yearly line that a night reaches into in some years',
		{ ...open('UTC', [5], '22:00–10:00'), exceptions: [line('12-24', '09:00–12:00')] },
		'overlap',
		/Special Days: the hours 20\d\d-12-23 22:00–10:00 and 20\d\d-12-24 09:00–12:00 overlap/,
	],
	[
		'lines for every day of the year',
		withLines([line('01-01..12-31')]),
		'neverOpen',
		/Special Days, .* close every day that has Working Hours/,
	],
])('refuses %s', (_, settings, code, message) => {
	const refused = refusal(() => compileCalendar(settings));
	expect(refused.code).toBe(`calendar.${code}`);
	expect(refused.message).toMatch(message);
});

it('knows by the present whether a calendar has closed for ever', () => {
	const closing = withLines([line('2027-01-01..2199-12-31')]);
	expect(compileCalendar(closing, at('2026-12-31T12:00Z')).timeZone).toBe('UTC');
	expect(refusal(() => compileCalendar(closing, at('2027-01-05T00:00Z'))).code).toBe(
		'calendar.neverOpen',
	);
	const calendar = compileCalendar(closing);
	expect(refusal(() => nextOpen(calendar, at('2026-12-31T18:00Z'))).code).toBe(
		'calendar.noMoreHours',
	);
});
