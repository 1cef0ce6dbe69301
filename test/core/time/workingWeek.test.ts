/** An office, a night shift and holidays, worked out by hand. */
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	isOpen,
	nextOpen,
	previousOpen,
	subtractBusinessTime,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { HOUR, MINUTE } from './support/arbitraries';
import { at, EVERY_DAY, iso, open, WEEKDAYS } from './support/time';

const OFFICE: CalendarSettings = {
	...open('UTC', WEEKDAYS, '09:00–17:00'),
	exceptions: [
		{ date: '2026-12-24', name: 'Christmas Eve', intervals: [{ from: '09:00', to: '12:00' }] },
		{ date: '2026-12-25', name: 'Christmas Day' },
		{ date: '2026-12-26', intervals: [{ from: '10:00', to: '11:00' }] }, // a Saturday
	],
};
const LUNCH: CalendarSettings = {
	timeZone: 'UTC',
	weekly: [
		{ days: WEEKDAYS, from: '13:00', to: '17:00' },
		{ days: WEEKDAYS, from: '09:00', to: '12:00' },
	],
};
const NIGHT = open('UTC', [5, 7], '22:00–06:00');

it.each<[string, CalendarSettings, string, number, string]>([
	['within hours', OFFICE, '2026-11-20T09:10Z', 30, '2026-11-20T09:40Z'],
	['over the weekend', OFFICE, '2026-11-20T16:30Z', 60, '2026-11-23T09:30Z'],
	['from a closed time', OFFICE, '2026-11-21T12:00Z', 15, '2026-11-23T09:15Z'],
	['exactly until closing', OFFICE, '2026-11-20T16:30Z', 30, '2026-11-20T17:00Z'],
	['a whole day, until closing', OFFICE, '2026-11-20T09:00Z', 480, '2026-11-20T17:00Z'],
	['a week, until its last closing', OFFICE, '2026-11-16T09:00Z', 2400, '2026-11-20T17:00Z'],
	['nothing, while closed', OFFICE, '2026-11-21T12:00Z', 0, '2026-11-21T12:00Z'],
	['over lunch', LUNCH, '2026-11-20T11:30Z', 60, '2026-11-20T13:30Z'],
	['until lunch', LUNCH, '2026-11-20T11:30Z', 30, '2026-11-20T12:00Z'],
	['into a short day', OFFICE, '2026-12-23T16:00Z', 240, '2026-12-24T12:00Z'],
	['over a holiday to a Saturday', OFFICE, '2026-12-24T11:30Z', 60, '2026-12-26T10:30Z'],
	['over all of them', OFFICE, '2026-12-24T11:30Z', 120, '2026-12-28T09:30Z'],
	['past midnight', NIGHT, '2026-11-20T23:00Z', 120, '2026-11-21T01:00Z'],
	['from the morning of a night', NIGHT, '2026-11-21T05:30Z', 60, '2026-11-22T22:30Z'],
	['Sunday night into Monday', NIGHT, '2026-11-22T23:00Z', 420, '2026-11-23T06:00Z'],
	['onto a leap day', OFFICE, '2028-02-28T16:00Z', 120, '2028-02-29T10:00Z'],
	['where 2100 has no leap day', OFFICE, '2100-02-26T16:30Z', 60, '2100-03-01T09:30Z'],
])('adds %s', (_, settings, from, minutes, due) => {
	const calendar = compileCalendar(settings);
	expect(iso(addBusinessTime(calendar, at(from), minutes * MINUTE))).toBe(iso(at(due)));
});

it.each<[string, CalendarSettings, string, number, string]>([
	['within hours', OFFICE, '2026-11-20T09:40Z', 30, '2026-11-20T09:10Z'],
	['over the weekend', OFFICE, '2026-11-23T09:30Z', 60, '2026-11-20T16:30Z'],
	['exactly until opening', OFFICE, '2026-11-23T09:30Z', 30, '2026-11-23T09:00Z'],
	['a whole day, until opening', OFFICE, '2026-11-23T17:00Z', 480, '2026-11-23T09:00Z'],
	['nothing, while closed', OFFICE, '2026-11-21T12:00Z', 0, '2026-11-21T12:00Z'],
	['over a holiday', OFFICE, '2026-12-26T10:30Z', 60, '2026-12-24T11:30Z'],
	['before midnight', NIGHT, '2026-11-21T01:00Z', 120, '2026-11-20T23:00Z'],
])('subtracts %s', (_, settings, until, minutes, start) => {
	const calendar = compileCalendar(settings);
	expect(iso(subtractBusinessTime(calendar, at(until), minutes * MINUTE))).toBe(iso(at(start)));
});

it.each<[string, CalendarSettings, string, boolean, string, string]>([
	['open', OFFICE, '2026-11-20T12:00Z', true, '2026-11-20T12:00Z', '2026-11-20T12:00Z'],
	['opening', OFFICE, '2026-11-23T09:00Z', true, '2026-11-23T09:00Z', '2026-11-23T09:00Z'],
	['closing', OFFICE, '2026-11-20T17:00Z', false, '2026-11-23T09:00Z', '2026-11-20T17:00Z'],
	['weekend', OFFICE, '2026-11-21T12:00Z', false, '2026-11-23T09:00Z', '2026-11-20T17:00Z'],
	['holiday', OFFICE, '2026-12-25T12:00Z', false, '2026-12-26T10:00Z', '2026-12-24T12:00Z'],
	['night', NIGHT, '2026-11-21T05:59Z', true, '2026-11-21T05:59Z', '2026-11-21T05:59Z'],
	['morning', NIGHT, '2026-11-21T06:00Z', false, '2026-11-22T22:00Z', '2026-11-21T06:00Z'],
])('knows whether it is open: %s', (_, settings, now, open, next, previous) => {
	const calendar = compileCalendar(settings);
	expect(isOpen(calendar, at(now))).toBe(open);
	expect(iso(nextOpen(calendar, at(now)))).toBe(iso(at(next)));
	expect(iso(previousOpen(calendar, at(now)))).toBe(iso(at(previous)));
});

it.each<[string, CalendarSettings, number]>([
	['an office year', { ...OFFICE, exceptions: [] }, 261 * 8],
	['with its exceptions', OFFICE, 261 * 8 - 5 - 8 + 1],
	['lunch breaks', LUNCH, 261 * 7],
	['around the clock', { timeZone: 'UTC', alwaysOpen: true }, 365 * 24],
	['00:00 to 24:00', open('UTC', EVERY_DAY, '00:00–24:00'), 365 * 24],
	['until midnight', open('UTC', EVERY_DAY, '20:00–00:00'), 365 * 4],
	[
		'around the clock but a holiday',
		{ timeZone: 'UTC', alwaysOpen: true, exceptions: [{ date: '2026-12-25' }] },
		364 * 24,
	],
])('measures 2026: %s', (_, settings, hours) => {
	const calendar = compileCalendar(settings);
	const [start, end] = [at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z')];
	expect(businessTimeBetween(calendar, start, end) / HOUR).toBe(hours);
	expect(businessTimeBetween(calendar, end, start) / HOUR).toBe(-hours);
});

it('takes an exception for the night that begins on its date, not the one that ends there', () => {
	const calendar = compileCalendar({ ...NIGHT, exceptions: [{ date: '2026-11-21' }] });
	expect(isOpen(calendar, at('2026-11-21T05:00Z'))).toBe(true);
	const closedFriday = compileCalendar({ ...NIGHT, exceptions: [{ date: '2026-11-20' }] });
	expect(isOpen(closedFriday, at('2026-11-21T05:00Z'))).toBe(false);
});

it('opens on exceptions alone', () => {
	const fair = compileCalendar({
		timeZone: 'UTC',
		weekly: [],
		exceptions: [
			{ date: '2026-05-02', intervals: [{ from: '10:00', to: '12:00' }] },
			{ date: '2031-05-02', intervals: [{ from: '10:00', to: '12:00' }] },
		],
	});
	const due = addBusinessTime(fair, at('2025-01-01T00:00Z'), 3 * HOUR);
	expect(iso(due)).toBe(iso(at('2031-05-02T11:00Z')));
	expect(subtractBusinessTime(fair, due, 3 * HOUR)).toBe(at('2026-05-02T10:00Z'));
});

it('gives the same answers whichever years it was asked about before', () => {
	const asked = compileCalendar(OFFICE);
	const due = () => addBusinessTime(asked, at('2026-12-24T11:30Z'), 1000 * HOUR);
	const fresh = due();
	businessTimeBetween(asked, at('1970-01-01T00:00Z'), at('2199-12-31T00:00Z'));
	expect(due()).toBe(fresh);
});

it('cannot be changed through its settings', () => {
	const settings = structuredClone(OFFICE);
	const calendar = compileCalendar(settings);
	settings.weekly?.splice(0);
	expect(isOpen(calendar, at('2026-11-20T12:00Z'))).toBe(true);
	expect(Object.isFrozen(calendar)).toBe(true);
});
