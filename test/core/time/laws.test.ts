/** What holds for every calendar, instant and length of time. */
import fc from 'fast-check';
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	isOpen,
	nextOpen,
	previousOpen,
	subtractBusinessTime,
} from '../../../nodes/core/time';
import { DAY, instants, lastingScenes } from './support/arbitraries';

const RUNS = 150;
const YEAR = 365 * DAY;

const calendars = lastingScenes.map(({ settings, around }) => ({
	calendar: compileCalendar(settings),
	around,
}));

const durations = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: 3 * DAY }),
	fc.integer({ min: 1, max: 100 * DAY }),
);
const nearby = fc.integer({ min: -9 * DAY, max: 9 * DAY });

/** A calendar with moments near a change of its clocks, or anywhere. */
const cases = fc
	.record({
		scene: calendars,
		anywhere: fc.option(instants, { freq: 2 }),
		first: nearby,
		second: fc.oneof(nearby, fc.integer({ min: -4 * YEAR, max: 4 * YEAR })),
		a: durations,
		b: durations,
	})
	.map(({ scene: { calendar, around }, anywhere, first, second, a, b }) => {
		const base = anywhere ?? around;
		return { calendar, t: base + first, u: base + second, a, b };
	});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

it.each<[string, (given: Case) => void]>([
	[
		'between(t, add(t, a)) is a',
		({ calendar, t, a }) =>
			expect(businessTimeBetween(calendar, t, addBusinessTime(calendar, t, a))).toBe(a),
	],
	[
		'between(subtract(t, a), t) is a',
		({ calendar, t, a }) =>
			expect(businessTimeBetween(calendar, subtractBusinessTime(calendar, t, a), t)).toBe(a),
	],
	[
		'add(add(t, a), b) is add(t, a + b)',
		({ calendar, t, a, b }) =>
			expect(addBusinessTime(calendar, addBusinessTime(calendar, t, a), b)).toBe(
				addBusinessTime(calendar, t, a + b),
			),
	],
	[
		'subtract(subtract(t, a), b) is subtract(t, a + b)',
		({ calendar, t, a, b }) =>
			expect(subtractBusinessTime(calendar, subtractBusinessTime(calendar, t, a), b)).toBe(
				subtractBusinessTime(calendar, t, a + b),
			),
	],
	[
		'a due time is the earliest, the instant before it is too early',
		({ calendar, t, a }) => {
			const due = addBusinessTime(calendar, t, a + 1);
			expect(businessTimeBetween(calendar, t, due - 1)).toBe(a);
		},
	],
	[
		'subtract undoes add, up to the opening',
		({ calendar, t, a }) => {
			const due = addBusinessTime(calendar, t, a + 1);
			expect(subtractBusinessTime(calendar, due, a + 1)).toBe(nextOpen(calendar, t));
		},
	],
	[
		'add undoes subtract, up to the closing',
		({ calendar, t, a }) => {
			const start = subtractBusinessTime(calendar, t, a + 1);
			const end = addBusinessTime(calendar, start, a + 1);
			expect(businessTimeBetween(calendar, end, t)).toBe(0);
			expect(end).toBe(isOpen(calendar, t - 1) ? t : previousOpen(calendar, t - 1));
		},
	],
	[
		'a longer time is due no earlier, and so is a later start',
		({ calendar, t, u, a, b }) => {
			const [early, late] = [Math.min(t, u), Math.max(t, u)];
			expect(addBusinessTime(calendar, t, a + b)).toBeGreaterThanOrEqual(
				addBusinessTime(calendar, t, a),
			);
			expect(addBusinessTime(calendar, late, a)).toBeGreaterThanOrEqual(
				addBusinessTime(calendar, early, a),
			);
			expect(subtractBusinessTime(calendar, late, a)).toBeGreaterThanOrEqual(
				subtractBusinessTime(calendar, early, a),
			);
		},
	],
	[
		'between is antisymmetric, adds up and is never more than real time',
		({ calendar, t, u, a }) => {
			const open = businessTimeBetween(calendar, t, u);
			const middle = Math.round((t + u) / 2) + (a % DAY);
			expect(businessTimeBetween(calendar, u, t)).toBe(0 - open);
			expect(
				businessTimeBetween(calendar, t, middle) + businessTimeBetween(calendar, middle, u),
			).toBe(open);
			expect(Math.abs(open)).toBeLessThanOrEqual(Math.abs(u - t));
		},
	],
	[
		'next and previous open agree with is open',
		({ calendar, t }) => {
			const next = nextOpen(calendar, t);
			const previous = previousOpen(calendar, t);
			expect(next === t).toBe(isOpen(calendar, t));
			expect(isOpen(calendar, next)).toBe(true);
			expect(isOpen(calendar, previous - 1) || previous === t).toBe(true);
			expect(businessTimeBetween(calendar, previous, next)).toBe(0);
			expect(previous <= t && t <= next).toBe(true);
		},
	],
])('%s', (_, law) => {
	expect.hasAssertions();
	fc.assert(fc.property(cases, law), { numRuns: RUNS });
});
