import {
	applyEvents,
	breachClock,
	decideDue,
	longestRunMs,
	retryPauseMs,
	type RunEnd,
} from '../../../nodes/core/sla';
import { clocksFrom, fridayAfternoon, recordActivity } from './policies';

const running = clocksFrom(fridayAfternoon);
const breached = running.map(breachClock);
const { clocks: stopped } = recordActivity(running, { kind: 'call', at: fridayAfternoon, by: '' });
const dueAt = Date.parse(running[0]?.dueAt ?? '');
const of = { clock: 'First touch', attempt: 1, dueAt };

test('a breach marks its clock once', () => {
	expect(decideDue({ ...of, kind: 'breach' }, running)).toEqual({
		emit: true,
		output: 'clocks',
		breached: breached[0],
		stalled: false,
	});
	expect(decideDue({ ...of, kind: 'breach' }, breached)).toMatchObject({
		emit: true,
		breached: null,
	});
});

test('a breach whose due time was moved is none, unless it stayed one', () => {
	const earlier = { ...of, dueAt: dueAt - 1, kind: 'breach' as const };
	expect(decideDue(earlier, running)).toEqual({ emit: false });
	expect(decideDue(earlier, breached)).toMatchObject({ emit: true, breached: null });
});

test.each(['warning', 'escalation'] as const)('a %s leaves its clock as it is', (kind) => {
	expect(decideDue({ ...of, kind }, running)).toMatchObject({ emit: true, breached: null });
});

test.each([
	['stopped', stopped],
	['gone', []],
])('a timer of a clock that is %s is taken away', (_what, clocks) => {
	expect(decideDue({ ...of, kind: 'breach' }, clocks)).toEqual({ emit: false });
});

describe('of a paused clock', () => {
	const pausedAt = Date.parse('2024-11-25T08:20:00.000Z');
	const pause = { type: 'pause' as const, at: pausedAt, by: '' };
	const { clocks: paused } = applyEvents(running, [pause], pausedAt);
	const warning = { ...of, kind: 'warning' as const };

	test.each([
		[1, 1],
		[3, 3],
		[500, 10],
	])(
		'a warning from before the pause is looked at again: attempt %i after %i min',
		(attempt, min) => {
			const before = { ...warning, attempt, dueAt: pausedAt - 1 };
			expect(decideDue(before, paused)).toEqual({ emit: false, lookAgainMs: min * 60_000 });
		},
	);

	test('what comes due in the pause is taken away: the end of the pause sets it anew', () => {
		expect(decideDue({ ...warning, dueAt: pausedAt }, paused)).toEqual({ emit: false });
	});
});

test.each([
	['follow-up', 'follow-ups'],
	['review', 'reviews'],
] as const)('a %s that is about no clock leaves on %s', (kind, output) => {
	expect(decideDue({ kind, clock: null, attempt: 1, dueAt }, stopped)).toEqual({
		emit: true,
		output,
		breached: null,
		stalled: false,
	});
});

test('a waiting lead goes through the flow five times, then to the escalation', () => {
	const outputs = [1, 2, 3, 4, 5, 6, 7].map((attempt) =>
		decideDue({ kind: 'waiting', clock: null, attempt, dueAt }, []),
	);
	expect(outputs.map((decision) => decision.emit && decision.output)).toEqual([
		'waiting',
		'waiting',
		'waiting',
		'waiting',
		'waiting',
		'clocks',
		'clocks',
	]);
	expect(outputs.map((decision) => decision.emit && decision.stalled).indexOf(true)).toBe(5);
});

test('pauses grow, to a limit; a waiting lead whose run failed is tried again in seconds', () => {
	const seconds = (attempts: number[], kind: 'breach' | 'waiting', ended: RunEnd = 'failed') =>
		attempts.map((attempt) => retryPauseMs({ kind, clock: null, attempt }, ended) / 1000);
	expect(seconds([1, 2, 3, 4, 8, 9, 50], 'breach')).toEqual([5, 10, 20, 40, 600, 600, 600]);
	const tries = [1, 2, 3, 4, 5, 6, 7];
	expect(seconds(tries, 'waiting')).toEqual([5, 30, 120, 480, 1200, 86400, 86400]);
	expect(seconds(tries, 'waiting', 'still waiting')).toEqual([
		60, 120, 240, 480, 960, 86400, 86400,
	]);
});

test('a run may go on unheard of for twice as long with each attempt, to a limit', () => {
	const minutes = [1, 2, 3, 7, 8, 50].map((attempt) => longestRunMs({ attempt }) / 60_000);
	expect(minutes).toEqual([15, 30, 60, 960, 1440, 1440]);
});
