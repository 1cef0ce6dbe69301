import { DateTime } from 'luxon';
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	type Calendar,
	type CalendarSettings,
} from '../../nodes/core/time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-02-03T10:30:00Z');

const SETTINGS = {
	timeZone: 'Europe/Berlin',
	weekly: [
		{ days: [1, 2, 3, 4], from: '09:00', to: '12:30' },
		{ days: [1, 2, 3, 4], from: '13:30', to: '18:00' },
		{ days: [5], from: '09:00', to: '15:00' },
	],
	exceptions: [
		{ date: '2026-04-03', name: 'Good Friday' },
		{ date: '2026-12-24', intervals: [{ from: '09:00', to: '12:00' }] },
		{ date: '2026-12-25', name: 'Christmas Day' },
	],
} satisfies CalendarSettings;

/** What one span of business time costs, against the usual loop over its days. */
export function benchTime(): Array<{ name: string; opsPerSecond: number }> {
	const calendar = compileCalendar(SETTINGS);
	const days45 = 45 * DAY;
	const expected = loopBetween(START, START + days45);
	if (businessTimeBetween(calendar, START, START + days45) !== expected) {
		throw new Error('The two ways to measure a span do not agree');
	}
	const between = (span: number) => () => businessTimeBetween(calendar, START, START + span);
	const add = (hours: number) => () => addBusinessTime(calendar, START, hours * HOUR);
	return [
		measure('between: 45 days, luxon day by day', () => loopBetween(START, START + days45)),
		measure('between: 45 days', between(days45)),
		measure('between: 1 week', between(7 * DAY)),
		measure('between: 10 years', between(3652 * DAY)),
		measure('add: 45 days, luxon day by day', () => loopAdd(START, expected)),
		measure('add: 45 days', () => addBusinessTime(calendar, START, expected)),
		measure('add: 1 week', add(38)),
		measure('add: 10 years', add(38 * 522)),
		measure('compile and add 1 week', () => {
			const fresh: Calendar = compileCalendar(SETTINGS);
			return addBusinessTime(fresh, START, 38 * HOUR);
		}),
		measure('compile and add 10 years', () => {
			const fresh: Calendar = compileCalendar(SETTINGS);
			return addBusinessTime(fresh, START, 38 * 522 * HOUR);
		}),
	];
}

function measure(name: string, run: () => number): { name: string; opsPerSecond: number } {
	const timeFor = (count: number) => {
		const start = performance.now();
		for (let i = 0; i < count; i++) run();
		return performance.now() - start;
	};
	timeFor(20);
	let count = 1;
	while (timeFor(count) < 20) count *= 2;
	const best = Math.min(timeFor(count), timeFor(count), timeFor(count), timeFor(count));
	return { name, opsPerSecond: Math.round((count / best) * 1000) };
}

function* loopHours(from: number): Generator<{ start: number; end: number }> {
	let day = DateTime.fromMillis(from, { zone: SETTINGS.timeZone }).startOf('day');
	for (;;) {
		const exception = SETTINGS.exceptions.find(({ date }) => date === day.toISODate());
		const hours = exception
			? (exception.intervals ?? [])
			: SETTINGS.weekly.filter(({ days }) => days.includes(day.weekday));
		for (const span of hours) {
			const [start, end] = [span.from, span.to].map((clock) => {
				const [hour = 0, minute = 0] = clock.split(':').map(Number);
				return day.set({ hour, minute }).toMillis();
			});
			if (start !== undefined && end !== undefined && end > from) {
				yield { start: Math.max(start, from), end };
			}
		}
		day = day.plus({ days: 1 });
	}
}

function loopBetween(from: number, to: number): number {
	let sum = 0;
	for (const { start, end } of loopHours(from)) {
		if (start >= to) break;
		sum += Math.min(end, to) - start;
	}
	return sum;
}

function loopAdd(from: number, duration: number): number {
	let left = duration;
	for (const { start, end } of loopHours(from)) {
		if (left <= end - start) return start + left;
		left -= end - start;
	}
	return NaN;
}

/** Prints how many operations a second each case does. */
export function bench(log: (line: string) => void): void {
	for (const { name, opsPerSecond } of benchTime()) log(`  ${name}: ${opsPerSecond} per second`);
}
