/**
 * Compares the arithmetic with the oracle on as many random calendars as its argument says, and
 * prints what came of it as JSON. It is a program of its own so that it can run in process time
 * zones (`oracle.test.ts`).
 */
import fc from 'fast-check';
import {
	addBusinessTime,
	businessTimeBetween,
	calendarOf,
	isOpen,
	nextOpen,
	previousOpen,
	subtractBusinessTime,
} from '../../../../nodes/core/time';
import { DAY, HOUR, scenes } from './arbitraries';
import { createOracle } from './oracle';

const QUESTIONS = 8;
const REACH = 25 * DAY;

const questions = fc.array(
	fc.record({
		from: fc.oneof(
			fc.integer({ min: -2 * DAY, max: 2 * DAY }),
			fc.integer({ min: -12 * DAY, max: 12 * DAY }),
		),
		to: fc.integer({ min: -REACH, max: REACH - 1 }),
		duration: fc.oneof(
			fc.integer({ min: 1, max: 10 * HOUR }),
			fc.integer({ min: 1, max: 60 }).map((quarters) => (quarters * HOUR) / 4),
			fc.integer({ min: 1, max: 10 * DAY }),
		),
	}),
	{ minLength: QUESTIONS, maxLength: QUESTIONS },
);

let compared = 0;

/** Undefined is an answer that lies outside of what the oracle looked at. */
function compare(question: string, answer: () => unknown, expected: unknown): void {
	if (expected === undefined) return;
	compared++;
	const given = answer();
	if (given !== expected) throw new Error(`${question}: ${given} and not ${expected}`);
}

const agreement = fc.property(scenes, questions, (scene, asked) => {
	const { settings, around } = scene;
	// It was compiled when the scene was made, to see that it can be.
	const calendar = calendarOf(settings);
	const oracle = createOracle(scene, REACH);
	for (const question of asked) {
		const from = around + question.from;
		const to = around + question.to;
		const { duration } = question;
		compare('between', () => businessTimeBetween(calendar, from, to), oracle.between(from, to));
		compare('isOpen', () => isOpen(calendar, from), oracle.isOpen(from));
		compare('add', () => addBusinessTime(calendar, from, duration), oracle.add(from, duration));
		compare(
			'subtract',
			() => subtractBusinessTime(calendar, from, duration),
			oracle.subtract(from, duration),
		);
		const opening = oracle.add(from, 1);
		compare('nextOpen', () => nextOpen(calendar, from), opening && opening - 1);
		const closing = oracle.isOpen(from) ? from - 1 : oracle.subtract(from, 1);
		compare('previousOpen', () => previousOpen(calendar, from), closing && closing + 1);
	}
});

const result = fc.check(agreement, { numRuns: Number(process.argv[2]) });
process.stdout.write(
	JSON.stringify({
		hour: new Date(Date.UTC(2026, 0, 1)).getHours(),
		calendars: result.numRuns,
		compared,
		seed: result.seed,
		counterexample: result.counterexample,
		error: result.errorInstance instanceof Error ? result.errorInstance.message : null,
	}),
);
