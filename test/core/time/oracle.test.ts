/**
 * The arithmetic against a minute-by-minute walk written without it, on random calendars in zones
 * and at moments where clocks misbehave.
 */
import fc from 'fast-check';
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	isOpen,
	nextOpen,
	subtractBusinessTime,
} from '../../../nodes/core/time';
import { DAY, HOUR, scenes } from './support/arbitraries';
import { createOracle } from './support/oracle';

const CALENDARS = 120;
const QUESTIONS = 12;
const REACH = 25 * DAY;

const questions = fc.array(
	fc.record({
		from: fc.oneof(
			fc.integer({ min: -2 * DAY, max: 2 * DAY }),
			fc.integer({ min: -12 * DAY, max: 12 * DAY }),
		),
		to: fc.integer({ min: -REACH, max: REACH }),
		duration: fc.oneof(
			fc.integer({ min: 1, max: 10 * HOUR }),
			fc.integer({ min: 1, max: 60 }).map((quarters) => (quarters * HOUR) / 4),
			fc.integer({ min: 1, max: 10 * DAY }),
		),
	}),
	{ minLength: QUESTIONS, maxLength: QUESTIONS },
);

it('agrees with a minute-by-minute walk', () => {
	fc.assert(
		fc.property(scenes, questions, ({ settings, around }, asked) => {
			const calendar = compileCalendar(settings);
			const oracle = createOracle(settings, around - REACH, around + REACH);
			for (const question of asked) {
				const from = around + question.from;
				const to = around + question.to;
				const { duration } = question;
				expect(businessTimeBetween(calendar, from, to)).toBe(oracle.between(from, to));
				expect(isOpen(calendar, from)).toBe(oracle.isOpen(from));

				// Undefined when the answer lies outside the marked minutes.
				const due = oracle.add(from, duration);
				if (due !== undefined) expect(addBusinessTime(calendar, from, duration)).toBe(due);
				const start = oracle.subtract(from, duration);
				if (start !== undefined) {
					expect(subtractBusinessTime(calendar, from, duration)).toBe(start);
				}
				const opening = oracle.add(from, 1);
				if (opening !== undefined) expect(nextOpen(calendar, from)).toBe(opening - 1);
			}
		}),
		{ numRuns: CALENDARS },
	);
});
