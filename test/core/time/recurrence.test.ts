/** Recurrence rules against the library that is best known for them, on random rules. */
import fc from 'fast-check';
import { RRule } from 'rrule';
import { readRecurrence } from '../../../nodes/core/time/iCal/recurrence';
import { DAY } from './support/arbitraries';

const START = Date.UTC(2023, 0, 1) / DAY;

const signed = (max: number) =>
	fc.oneof(fc.integer({ min: 1, max }), fc.integer({ min: -max, max: -1 }));
const listed = (values: fc.Arbitrary<string | number>) =>
	fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const nthWeekday = fc.tuple(signed(4), weekday).map(([nth, code]) => `${nth}${code}`);

// Both at once are a date that is one of them to us, and both of them to the library.
const weekdays = fc.oneof(listed(weekday), listed(nthWeekday));

/** Parts of a rule, of which some are there. */
const rule = (frequency: string, parts: Record<string, fc.Arbitrary<string | number>>) =>
	fc
		.record(parts, { requiredKeys: [] })
		.map((given) =>
			[`FREQ=${frequency}`, ...Object.entries(given).map(([key, value]) => `${key}=${value}`)].join(
				';',
			),
		);

const months = listed(fc.integer({ min: 1, max: 12 }));
const common = {
	INTERVAL: fc.integer({ min: 1, max: 4 }),
	COUNT: fc.integer({ min: 1, max: 40 }),
};
const rules = fc.oneof(
	// Only what can come true: on other rules the library looks for many seconds.
	rule('DAILY', { ...common, BYMONTH: months }),
	rule('DAILY', { COUNT: common.COUNT, BYDAY: listed(weekday) }),
	rule('WEEKLY', { ...common, BYDAY: listed(weekday), WKST: weekday, BYMONTH: months }),
	rule('MONTHLY', { ...common, BYMONTHDAY: listed(signed(28)) }),
	rule('MONTHLY', { ...common, BYDAY: weekdays, BYMONTH: months }),
	rule('YEARLY', { ...common, BYMONTH: months, BYMONTHDAY: listed(signed(28)) }),
	rule('YEARLY', { ...common, BYMONTH: months, BYDAY: weekdays }),
	rule('YEARLY', { ...common, BYYEARDAY: listed(signed(365)) }),
	fc
		.tuple(rule('MONTHLY', { BYDAY: listed(weekday) }), listed(signed(3)))
		.map(([text, positions]) => `${text};BYSETPOS=${positions}`)
		.filter((text) => text.includes('BYDAY')),
);

const line = (value: string) => ({ number: 1, name: 'RRULE', parameters: new Map(), value });

it('gives the dates that rrule gives', () => {
	fc.assert(
		fc.property(rules, fc.nat(800), fc.nat(1500), fc.nat(900), (text, begin, from, length) => {
			const start = START + begin;
			const [first, last] = [start - 200 + from, start - 200 + from + length];
			const library = new RRule({
				...RRule.parseString(text),
				dtstart: new Date(start * DAY),
				until: new Date((last + 1) * DAY),
			});
			const expected = library.between(new Date(first * DAY), new Date(last * DAY), true);
			// It gives a date twice that is the second and the third last one.
			expect(readRecurrence(line(text), start).within(first, last)).toEqual([
				...new Set(expected.map((date) => date.getTime() / DAY)),
			]);
		}),
		{ numRuns: 200 },
	);
});

it.each([
	['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
	['FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
	['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31'],
	['FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1;COUNT=5'],
])('ends also where a rule never comes true: %s', (text) => {
	const sunday = START;
	expect(readRecurrence(line(text), sunday).within(sunday, sunday + 60_000)).toEqual([]);
});

it('meets leap days in leap years only', () => {
	const leapDay = Date.UTC(2024, 1, 29) / DAY;
	const found = readRecurrence(line('FREQ=YEARLY'), leapDay).within(leapDay, leapDay + 3000);
	expect(found.map((day) => new Date(day * DAY).toISOString().slice(0, 10))).toEqual([
		'2024-02-29',
		'2028-02-29',
		'2032-02-29',
	]);
});
