import { describeUsed } from '../../../nodes/core/time';

test.each([
	[0, 'less than 1 business minute'],
	[0.99, 'less than 1 business minute'],
	[1, '1 business minute'],
	[4.16, '4 business minutes'],
	[59.99, '59 business minutes'],
	[60, '1 business hour'],
	[61.5, '1 business hour 1 minute'],
	[150, '2 business hours 30 minutes'],
])('%d minutes of open hours are %s', (businessMinutes, said) => {
	expect(describeUsed({ businessMinutes, wallMs: null })).toBe(said);
});
