import { applyEvents, breachClock, recompute, type ClockEvent } from '../../../nodes/core/sla';
import { clocksFrom, first, firstTouch, onMonday } from './policies';

const opening = onMonday('09:00');
const oneHour = first(clocksFrom(opening));
const twoHours = clocksFrom(opening, {
	...firstTouch,
	target: { amount: 2, unit: 'businessHours' },
});

const event = (type: 'pause' | 'resume', at: number): ClockEvent => ({ type, at, by: '' });

const iso = (ms: number) => new Date(ms).toISOString();

test('a running clock goes by the new settings from its old start, and says what is different', () => {
	const [change] = recompute([oneHour], twoHours, [], onMonday('09:30'));
	expect(change).toMatchObject({ because: ['Target'], unbreached: false });
	expect(change?.after).toMatchObject({
		state: 'running',
		startedAt: iso(opening),
		dueAt: iso(onMonday('11:00')),
		policy: twoHours[0]?.policy,
	});
});

test('what has happened to it still counts, also when the log has it no more', () => {
	const pauses = [event('pause', onMonday('09:20')), event('resume', onMonday('10:20'))];
	const paused = first(applyEvents([oneHour], pauses, onMonday('10:20')).clocks);
	const [change] = recompute([paused], twoHours, [], onMonday('10:30'));
	expect(change?.after.dueAt).toBe(iso(onMonday('12:00')));
});

test('more time takes a breach back; less time makes one that is still to be told', () => {
	const now = onMonday('10:15');
	const [more] = recompute([breachClock(oneHour)], twoHours, [], now);
	expect(more).toMatchObject({ unbreached: true, after: { state: 'running' } });
	const [less] = recompute(twoHours, [oneHour], [], now);
	expect(less?.after).toMatchObject({ state: 'running', dueAt: iso(onMonday('10:00')) });
});

test('a stopped clock, the same settings and a clock that is no longer there change nothing', () => {
	const stop: ClockEvent = { type: 'stop', at: onMonday('09:10'), by: '' };
	const { clocks: stopped } = applyEvents([oneHour], [stop], onMonday('09:10'));
	expect(recompute(stopped, twoHours, [], opening)).toEqual([]);
	expect(recompute([oneHour], clocksFrom(opening), [], opening)).toEqual([]);
	expect(recompute([oneHour], [], [], opening)).toEqual([]);
});
