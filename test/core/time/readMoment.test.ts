import { readMoment } from '../../../nodes/core/time';

const ten = Date.parse('2024-11-25T10:00:00Z');

test.each([
	['2024-11-25T11:00:00.000+01:00', ten],
	['2024-11-25T10:00:00Z', ten],
	['2024-11-25T10:00z', ten],
	['2024-11-25 10:00:00 +0000', ten],
	['2024-11-25 11:00:00+01', ten],
	[' 2024-11-25T10:00:00,5Z ', ten + 500],
	['2024-11-25T10:00:00.123456789Z', ten + 123],
	['2024-11-25T04:30:00-05:30', ten],
	['Mon, 25 Nov 2024 10:00:00 GMT', ten],
	['Mon, 25 Nov 2024 05:00:00 -0500', ten],
	['25 Nov 2024 11:00 +0100', ten],
	[ten, ten],
	[ten + 0.9, ten],
	[ten / 1000, ten],
	[String(ten), ten],
	[String(ten / 1000), ten],
	['1732528800.25', ten + 250],
])('%j is a moment in any zone', (value, expected) => {
	expect([readMoment(value), readMoment(value, 'Asia/Tokyo')]).toEqual([expected, expected]);
});

test.each([
	['2024-11-25T11:00:00', ten],
	['2024-11-25 11:00', ten],
	['2024-11-25', Date.parse('2024-11-24T23:00:00Z')],
	// Does not exist, and moves forward; exists twice, and means the first.
	['2024-03-31T02:30:00', Date.parse('2024-03-31T01:30:00Z')],
	['2024-10-27T02:30:00', Date.parse('2024-10-27T00:30:00Z')],
])('%j is a moment in a zone, and no certain one without', (value, expected) => {
	expect([readMoment(value), readMoment(value, 'Europe/Berlin')]).toEqual([undefined, expected]);
});

test.each([
	...['', ' ', 'soon', 'yesterday', '2024', '12', '2024-13-45T09:00:00Z', '2024-02-30T09:00:00Z'],
	...['2024-11-25T25:00:00Z', '2200-01-01T00:00:00Z', '1969-12-31T23:59:59Z', 'x'.repeat(99)],
	...[12, 0, -1, NaN, Infinity, 1e15, null, undefined, true, {}, [ten]],
])('%j is no moment', (value) => {
	expect([readMoment(value), readMoment(value, 'UTC')]).toEqual([undefined, undefined]);
});
