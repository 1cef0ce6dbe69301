import { latenessOf, lateMinutes, withFirst } from '../../../nodes/core/deliver';
import { minute, now } from './records';

test.each([
	[0, 0],
	[minute - 1, 0],
	[minute, 1],
	[90 * minute + 1, 90],
	[-5 * minute, 0],
])('%d ms after its time it is %d minutes late', (ms, minutes) => {
	expect(lateMinutes(now, now + ms)).toBe(minutes);
});

test.each([
	[10, '10 minutes'],
	[59, '59 minutes'],
	[60, '1 hour'],
	[61, '1 hour 1 minute'],
	[75, '1 hour 15 minutes'],
	[1_500, '25 hours'],
])('after %d minutes a message says %s', (minutes, said) => {
	expect(withFirst(latenessOf(minutes), 'You have a new lead.')).toBe(
		`This message is ${said} late, because it could not be sent before.\n\nYou have a new lead.`,
	);
});

test.each([0, 9])('after %d minutes nobody would wonder', (minutes) => {
	expect(withFirst(latenessOf(minutes), 'You have a new lead.')).toBe('You have a new lead.');
});
