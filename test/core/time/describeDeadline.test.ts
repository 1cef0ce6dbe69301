import { describeDeadline, describeHour } from '../../../nodes/core/time';

const now = Date.parse('2026-11-23T08:05Z');

test.each([
	['2026-11-23T14:00Z', 'Europe/Berlin', 'today, Monday 23 November, by 15:00 (Berlin time)'],
	['2026-11-23T23:30Z', 'Europe/Berlin', 'tomorrow, Tuesday 24 November, by 00:30 (Berlin time)'],
	['2026-11-23T23:30Z', 'UTC', 'today, Monday 23 November, by 23:30 (UTC)'],
	['2026-11-25T09:00Z', 'America/New_York', 'on Wednesday 25 November, by 04:00 (New York time)'],
	['2026-12-01T09:00Z', 'Europe/Berlin', 'on Tuesday 1 December, by 10:00 (Berlin time)'],
])('%s in %s is %s', (instant, zone, says) => {
	expect(describeDeadline(Date.parse(instant), zone, now)).toBe(says);
});

test('the hour is that of the zone', () => {
	expect(describeHour(now, 'Europe/Berlin')).toBe('09:05');
	expect(describeHour(now, 'America/New_York')).toBe('03:05');
});
