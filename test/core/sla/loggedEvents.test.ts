import { loggedEvents } from '../../../nodes/core/sla';

const day = 24 * 60 * 60_000;
const minute = 60_000;

const told = (at: number, notedAt: number, kind = 'meeting') => ({
	...{ at: notedAt, type: 'activity.recorded' },
	data: { kind, at, by: 'Ben' },
});

test.each([
	['when it had happened', told(day, 2 * day), 1],
	['by a machine whose clock is ahead', told(day, day - minute), 1],
	['when it was still to come', told(day, 0), 0],
	['as a pause that was still to come', { ...told(day, 0), type: 'clocks.paused' }, 0],
])('what was told %s counts %p times once its time is past', (_when, line, times) => {
	expect(loggedEvents([line], 'Any', 3 * day)).toHaveLength(times);
});

test('what is still to come does not count, whenever it was told', () => {
	expect(loggedEvents([told(day, day)], 'Any', day - 1)).toEqual([]);
});

test('what was told when it was to come, and again when it had happened, counts', () => {
	const log = [told(day, 0), told(day, 2 * day)];
	expect(loggedEvents(log, 'Any', 3 * day)).toEqual([
		{ type: 'activity', kind: 'meeting', at: day, by: 'Ben' },
	]);
});
