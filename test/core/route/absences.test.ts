import fc from 'fast-check';
import { DateTime } from 'luxon';
import { awayUntil, compileAbsences } from '../../../nodes/core/route/absences';
import { sayAway } from '../../../nodes/core/route/away';
import type { AbsenceSettings } from '../../../nodes/core/route';
import type { PublicHolidaysSettings } from '../../../nodes/core/time';

/** When somebody is back, as an instant; `null` for who is there. */
function backAt(
	now: string,
	absences: AbsenceSettings[],
	{
		zone = 'UTC',
		holidays = null,
	}: { zone?: string; holidays?: PublicHolidaysSettings | null } = {},
) {
	const compiled = compileAbsences({ absences, holidays }, zone);
	const until = compiled && awayUntil(compiled, Date.parse(now));
	if (until === null || until === Infinity) return until;
	return new Date(until).toISOString().replace(':00.000Z', 'Z');
}

const days = (from: string, until = from): AbsenceSettings => ({ from, until });
const may = [days('2026-05-01', '2026-05-04')];
const berlin = { zone: 'Europe/Berlin' };
/** Where clocks are put forward at midnight, so that the day begins at one. */
const cairo = { zone: 'Africa/Cairo' };

test.each<[says: string, back: unknown, expected: unknown]>([
	['nobody without absences', backAt('2026-05-02T12:00Z', []), null],
	['the moment before the first day', backAt('2026-04-30T23:59Z', may), null],
	['the first moment', backAt('2026-05-01T00:00Z', may), '2026-05-05T00:00Z'],
	['the last day is away as a whole', backAt('2026-05-04T23:59Z', may), '2026-05-05T00:00Z'],
	['the day after', backAt('2026-05-05T00:00Z', may), null],
	['by the clock where they are', backAt('2026-04-30T22:00Z', may, berlin), '2026-05-04T22:00Z'],
	[
		'a time is when they are back',
		backAt('2026-05-01T15:00Z', [days('2026-05-01 14:00', '2026-05-01 16:30')]),
		'2026-05-01T16:30Z',
	],
	[
		'over midnight',
		backAt('2026-05-02T00:30Z', [days('2026-05-01 22:00', '2026-05-02 06:00')]),
		'2026-05-02T06:00Z',
	],
	[
		'the midnight of a date picker is the day',
		backAt('2026-05-04T12:00Z', [days('2026-05-01T00:00:00', '2026-05-04T00:00:00')], berlin),
		'2026-05-04T22:00Z',
	],
	[
		'a date as programs write it is the day there',
		backAt('2026-05-04T12:00Z', [days('2026-05-01', '2026-05-04T00:00:00.000Z')], berlin),
		'2026-05-04T22:00Z',
	],
	[
		'already, until a day',
		backAt('2026-05-04T12:00Z', [days('', '2026-05-04')]),
		'2026-05-05T00:00Z',
	],
	['until further notice', backAt('2030-01-01T12:00Z', [days('2026-05-01', '')]), Infinity],
	[
		'absences that follow each other are one',
		backAt('2026-05-02T12:00Z', [days('2026-05-05', '2026-05-08'), ...may]),
		'2026-05-09T00:00Z',
	],
	[
		'of several the one that is now',
		backAt('2026-08-02T12:00Z', [...may, days('2026-08-01', '2026-08-02')]),
		'2026-08-03T00:00Z',
	],
	[
		'a day of 23 hours',
		backAt('2026-03-29T12:00Z', [days('2026-03-29')], berlin),
		'2026-03-29T22:00Z',
	],
	[
		'a day of 25 hours',
		backAt('2026-10-25T22:59Z', [days('2026-10-25')], berlin),
		'2026-10-25T23:00Z',
	],
	[
		'a day without a midnight begins an hour later',
		backAt('2026-04-23T21:59Z', [days('2026-04-23')], cairo),
		'2026-04-23T22:00Z',
	],
	[
		'a public holiday where they are',
		backAt('2026-10-03T12:00Z', [], { ...berlin, holidays: { country: 'DE' } }),
		'2026-10-03T22:00Z',
	],
	['no holiday', backAt('2026-10-05T12:00Z', [], { holidays: { country: 'DE' } }), null],
	[
		'a holiday at the end of an absence',
		backAt('2026-12-24T12:00Z', [days('2026-12-21', '2026-12-24')], {
			holidays: { country: 'DE' },
		}),
		'2026-12-27T00:00Z',
	],
])('%s', (_says, back, expected) => {
	expect(back).toBe(expected);
});

test('whole days: away exactly at the moments whose local date is among them, in every zone', () => {
	const zones = fc.constantFrom(
		'UTC',
		'Europe/Berlin',
		'America/New_York',
		'Africa/Cairo',
		'Asia/Kathmandu',
		'Pacific/Apia',
	);
	const start = Date.parse('2026-01-01T00:00Z');
	const hour = fc.integer({ min: 0, max: 8759 });
	const day = fc.integer({ min: 1, max: 330 });
	fc.assert(
		fc.property(zones, day, fc.nat(20), hour, (zone, first, length, at) => {
			const dateOf = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
			const [from, until] = [dateOf(first), dateOf(first + length)];
			const now = start + at * 3_600_000;
			const local = DateTime.fromMillis(now, { zone }).toISODate() ?? '';
			const compiled = compileAbsences({ absences: [{ from, until }], holidays: null }, zone);
			const back = compiled && awayUntil(compiled, now);
			expect(back !== null).toBe(from <= local && local <= until);
			if (back === null) return;
			const backOn = DateTime.fromMillis(back, { zone });
			expect(backOn.toMillis()).toBe(backOn.startOf('day').toMillis());
			expect(backOn.toISODate()).toBe(dateOf(first + length + 1));
		}),
	);
});

test.each([
	['2026-05-05T00:00Z', 'UTC', 'away until 4 May'],
	['2026-05-04T22:00Z', 'Europe/Berlin', 'away until 4 May'],
	['2026-05-04T12:30Z', 'UTC', 'away until 4 May, 12:30'],
	['2027-01-07T00:00Z', 'UTC', 'away until 6 Jan 2027'],
	['2026-05-04T12:30Z', 'America/New_York', 'away until 4 May, 08:30 New York time'],
	['2026-05-04T04:00Z', 'America/New_York', 'away until 3 May'],
	['', 'UTC', 'away until further notice'],
])('who is back at %s in %s is "%s"', (until, zone, said) => {
	const now = Date.parse('2026-05-02T12:00Z');
	expect(sayAway({ until: until ? Date.parse(until) : Infinity }, zone, now, 'UTC')).toBe(said);
});
