/** Whole days later: which dates count, and what becomes of the time of the day. */
import fc from 'fast-check';
import {
	addBusinessDays,
	addBusinessTime,
	calendarOf,
	compileCalendar,
	isOpen,
	nextOpen,
	previousOpen,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { HOUR, instants, lastingScenes } from './support/arbitraries';
import { at, EVERY_DAY, iso, open, refusal, WEEKDAYS } from './support/time';

const OFFICE = open('UTC', WEEKDAYS, '09:00–17:00');
const SHORT_DAY: CalendarSettings = {
	...OFFICE,
	exceptions: [
		{ date: '2026-12-24', intervals: [{ from: '10:00', to: '12:00' }] },
		{ date: '2026-12-25' },
	],
};
const LUNCH: CalendarSettings = {
	...OFFICE,
	exceptions: [
		{
			date: '2026-11-24',
			intervals: [
				{ from: '09:00', to: '12:00' },
				{ from: '13:00', to: '15:00' },
			],
		},
	],
};
const NIGHTS = open('UTC', [4, 5], '22:00–06:00');
const BERLIN = open('Europe/Berlin', EVERY_DAY, '00:00–24:00');

it.each<[string, CalendarSettings, string, number, string]>([
	['nothing, while closed', OFFICE, '2026-11-21T12:00Z', 0, '2026-11-21T12:00Z'],
	['a day', OFFICE, '2026-11-18T16:00Z', 1, '2026-11-19T16:00Z'],
	['over the weekend', OFFICE, '2026-11-19T16:00Z', 2, '2026-11-23T16:00Z'],
	['a week', OFFICE, '2026-11-16T09:00Z', 5, '2026-11-23T09:00Z'],
	[
		'from a Saturday, as from Monday’s opening',
		OFFICE,
		'2026-11-21T12:00Z',
		1,
		'2026-11-24T09:00Z',
	],
	['from before opening', OFFICE, '2026-11-18T05:00Z', 1, '2026-11-19T09:00Z'],
	['from a closing, as from the next opening', OFFICE, '2026-11-20T17:00Z', 1, '2026-11-24T09:00Z'],
	['just before a closing', OFFICE, '2026-11-18T16:59:59.999Z', 1, '2026-11-19T16:59:59.999Z'],
	['onto a short day, too late for it', SHORT_DAY, '2026-12-23T16:00Z', 1, '2026-12-24T12:00Z'],
	['onto a short day, at its closing', SHORT_DAY, '2026-12-23T12:00Z', 1, '2026-12-24T12:00Z'],
	['onto a short day, too early for it', SHORT_DAY, '2026-12-23T09:30Z', 1, '2026-12-24T10:00Z'],
	['over a short day and a holiday', SHORT_DAY, '2026-12-23T16:00Z', 2, '2026-12-28T16:00Z'],
	['into a break', LUNCH, '2026-11-23T12:30Z', 1, '2026-11-24T13:00Z'],
	['onto the start of a break', LUNCH, '2026-11-23T12:00Z', 1, '2026-11-24T12:00Z'],
	['onto a leap day', OFFICE, '2028-02-28T16:00Z', 1, '2028-02-29T16:00Z'],
	['in the evening of a night shift', NIGHTS, '2026-11-19T23:00Z', 1, '2026-11-20T23:00Z'],
	['in the morning of a night shift', NIGHTS, '2026-11-20T05:00Z', 1, '2026-11-21T05:00Z'],
	['from one week’s nights to the next', NIGHTS, '2026-11-21T05:00Z', 1, '2026-11-27T05:00Z'],
	['around the clock', BERLIN, '2026-06-01T00:30+02:00', 3, '2026-06-04T00:30+02:00'],
	['over a 25-hour day', BERLIN, '2026-10-24T12:00+02:00', 1, '2026-10-25T12:00+01:00'],
	['to a time the clock skips', BERLIN, '2026-03-28T02:30+01:00', 1, '2026-03-29T03:30+02:00'],
	['to a time that comes twice', BERLIN, '2026-10-24T02:30+02:00', 1, '2026-10-25T02:30+02:00'],
	[
		'over a date the zone skipped',
		open('Pacific/Apia', EVERY_DAY, '09:00–17:00'),
		'2011-12-29T10:00-10:00',
		1,
		'2011-12-31T10:00+14:00',
	],
	[
		'by a night that ends after a date the zone skipped',
		open('Pacific/Apia', EVERY_DAY, '22:00–06:00'),
		'2011-12-31T05:00+14:00',
		1,
		'2012-01-01T05:00+14:00',
	],
	[
		'to a day that begins at 01:00',
		open('America/Santiago', EVERY_DAY, '00:00–08:00'),
		'2026-09-05T00:30-04:00',
		1,
		'2026-09-06T01:30-03:00',
	],
])('adds %s', (_, settings, from, days, due) => {
	const calendar = compileCalendar(settings);
	expect(iso(addBusinessDays(calendar, at(from), days))).toBe(iso(at(due)));
});

it.each([-1, 1.5, NaN, Infinity, 1e6])('refuses %p days', (days) => {
	const calendar = compileCalendar(OFFICE);
	expect(refusal(() => addBusinessDays(calendar, at('2026-11-20T12:00Z'), days)).code).toBe(
		'time.days',
	);
});

it('refuses days that there are not', () => {
	const fair = compileCalendar({
		timeZone: 'UTC',
		weekly: [],
		exceptions: ['2026-05-02', '2027-05-02'].map((date) => ({
			date,
			intervals: [{ from: '10:00', to: '12:00' }],
		})),
	});
	const from = at('2026-05-02T11:00Z');
	expect(iso(addBusinessDays(fair, from, 1))).toBe('2027-05-02T11:00:00.000Z');
	expect(refusal(() => addBusinessDays(fair, from, 2)).code).toBe('calendar.noMoreHours');
	const office = compileCalendar(OFFICE);
	const refused = refusal(() => addBusinessDays(office, at('2199-12-30T12:00Z'), 3));
	expect(refused.code).toBe('time.outOfRange');
});

const days = fc.integer({ min: 1, max: 12 });

it('is due when it is open or as it closes, after that many closings and no sooner', () => {
	fc.assert(
		fc.property(lastingScenes, days, ({ settings, around }, count) => {
			const calendar = calendarOf(settings);
			const due = addBusinessDays(calendar, around, count);
			expect(isOpen(calendar, due) || previousOpen(calendar, due) === due).toBe(true);
			expect(due).toBeGreaterThan(nextOpen(calendar, around));
			expect(addBusinessDays(calendar, around, count + 1)).toBeGreaterThan(due);
		}),
		{ numRuns: 300 },
	);
});

it('is so many times the hours of a day, where all days are alike', () => {
	const calendar = compileCalendar(open('UTC', [1, 2, 4, 7], '08:00–15:00'));
	fc.assert(
		fc.property(instants, days, days, (from, a, b) => {
			const start = nextOpen(calendar, from);
			const due = addBusinessDays(calendar, from, a);
			expect(due).toBe(nextOpen(calendar, addBusinessTime(calendar, start, a * 7 * HOUR)));
			expect(addBusinessDays(calendar, due, b)).toBe(addBusinessDays(calendar, from, a + b));
		}),
		{ numRuns: 300 },
	);
});
