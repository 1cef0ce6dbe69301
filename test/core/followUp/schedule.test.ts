import { allowedFrom, attemptDueAt, daytimeOf } from '../../../nodes/core/followUp';
import { compileCalendar } from '../../../nodes/core/time';
import { attempt, hour, manners, monday, officeHours } from './plans';

const at = (text: string) => Date.parse(text);

test.each([
	['in open hours at once', 'email', '2026-11-23T10:00Z', [], '2026-11-23T10:00Z'],
	['on a Saturday on Monday morning', 'email', '2026-11-28T12:00Z', [], '2026-11-30T09:00Z'],
	['at night in the morning', 'call', '2026-11-23T22:00Z', [], '2026-11-24T09:00Z'],
	[
		'on a day that has its message on the next',
		...(['sms', '2026-11-23T12:00Z', ['2026-11-23T09:00Z'], '2026-11-24T09:00Z'] as const),
	],
	[
		'a task also on a day that has its message',
		...(['call', '2026-11-23T12:00Z', ['2026-11-23T09:00Z'], '2026-11-23T12:00Z'] as const),
	],
	[
		'in a week that has its three a week after the first of them',
		...(['email', '2026-11-26T12:00Z'] as const),
		['2026-11-23T09:00Z', '2026-11-24T09:00Z', '2026-11-25T09:00Z'],
		'2026-11-30T09:00Z',
	],
] as const)('%s', (_says, channel, from, sent, expected) => {
	const allowed = allowedFrom(channel, at(from), sent.map(at), manners());
	expect(new Date(allowed).toISOString()).toBe(new Date(expected).toISOString());
});

test('an attempt counts its delay in business time from the one before', () => {
	const friday = at('2026-11-27T16:00Z');
	const due = attemptDueAt(
		attempt({ delay: { amount: 2, unit: 'businessHours' } }),
		friday,
		[],
		manners(),
	);
	expect(new Date(due).toISOString()).toBe('2026-11-30T10:00:00.000Z');
});

test('a week of seven dates is meant, over a change of the clocks as well', () => {
	const berlin = compileCalendar({ timeZone: 'Europe/Berlin', alwaysOpen: true });
	const by = manners({ calendar: berlin, perWeek: 1, perDay: 0, messages: [] });
	const saturday = at('2026-10-24T20:00Z');
	const allowed = allowedFrom('email', saturday + hour, [saturday], by);
	expect(new Date(allowed).toISOString()).toBe('2026-10-30T23:00:00.000Z');
	expect(monday).toBeGreaterThan(allowed);
});

test.each([
	['in the zone they are in', 'Asia/Tokyo', 'US', '2026-11-23T20:00Z', '2026-11-24T00:00Z'],
	['in all zones of their country', null, 'PT', '2026-11-23T07:00Z', '2026-11-23T10:00Z'],
	['where it is day from New York to Hawaii', null, 'US', '2026-11-23T10:00Z', '2026-11-23T19:00Z'],
	['by their holidays', null, 'DE', '2026-12-24T20:00Z', '2026-12-28T08:00Z'],
	['in a country without a common day by the workspace', null, 'RU', '2026-11-23T20:00Z', null],
	['where nothing is known by the workspace', null, null, '2026-11-23T20:00Z', null],
	['in a country that is none by the workspace', null, 'XX', '2026-11-23T20:00Z', null],
] as const)('a message waits until it is day %s', (_says, timezone, country, from, expected) => {
	const by = manners({ messages: daytimeOf({ timezone, country }, officeHours) });
	const allowed = allowedFrom('email', at(from), [], by);
	const byWorkspace = '2026-11-24T09:00Z';
	expect(new Date(allowed).toISOString()).toBe(new Date(expected ?? byWorkspace).toISOString());
	// A task is done where the company is.
	expect(allowedFrom('call', at('2026-11-23T20:00Z'), [], by)).toBe(at(byWorkspace));
});
