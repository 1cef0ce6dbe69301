import { compileLadder, type QuietHours } from '../../../nodes/core/escalate';
import { breachClock } from '../../../nodes/core/sla';
import { breached, decide, running } from './deciding';
import { usualLadder } from './ladders';

const byNight = (from: string, to: string): QuietHours => ({ mode: 'night', from, to });
const night = byNight('20:00', '08:00');

/** When a message for a clock with office hours in Berlin goes out that is ready at a time. */
const sentAt = (quietHours: QuietHours | undefined, ready: string) => {
	const ladder = compileLadder({ ...usualLadder, ...(quietHours && { quietHours }) });
	return new Date(ladder.messageTime(breached, Date.parse(ready))).toISOString();
};

// Berlin is an hour ahead of UTC in November, and two in July; 23 November is a Saturday.
test.each([
	[night, '2024-11-25T18:59:00.000Z', '2024-11-25T18:59:00.000Z'],
	[night, '2024-11-25T19:00:00.000Z', '2024-11-26T07:00:00.000Z'],
	[night, '2024-11-26T06:59:59.999Z', '2024-11-26T07:00:00.000Z'],
	[night, '2024-11-26T07:00:00.000Z', '2024-11-26T07:00:00.000Z'],
	[night, '2024-07-15T18:30:00.000Z', '2024-07-16T06:00:00.000Z'],
	[night, '2024-11-23T12:00:00.000Z', '2024-11-23T12:00:00.000Z'],
	[night, '2024-11-23T21:00:00.000Z', '2024-11-24T07:00:00.000Z'],
	[night, '2024-11-24T12:00:00.000Z', '2024-11-24T12:00:00.000Z'],
	[byNight('00:00', '06:05'), '2024-11-25T23:30:00.000Z', '2024-11-26T05:05:00.000Z'],
	[byNight('12:30', '13:59'), '2024-11-25T12:00:00.000Z', '2024-11-25T12:59:00.000Z'],
	[byNight('19:45', '23:59'), '2024-11-25T19:00:00.000Z', '2024-11-25T22:59:00.000Z'],
	[{ mode: 'closed', from: '', to: '' }, '2024-11-25T15:59:00.000Z', '2024-11-25T15:59:00.000Z'],
	[{ mode: 'closed', from: '', to: '' }, '2024-11-25T16:00:00.000Z', '2024-11-26T08:00:00.000Z'],
	[{ mode: 'closed', from: '', to: '' }, '2024-11-23T12:00:00.000Z', '2024-11-25T08:00:00.000Z'],
	[{ mode: 'never', from: '', to: '' }, '2024-11-23T23:00:00.000Z', '2024-11-23T23:00:00.000Z'],
	[undefined, '2024-11-23T23:00:00.000Z', '2024-11-23T23:00:00.000Z'],
] as const)('with quiet hours %j what is ready at %s goes out at %s', (quietHours, ready, at) => {
	expect(sentAt(quietHours, ready)).toBe(at);
});

test.each([
	'',
	'8',
	'8:00',
	'eight',
	'24:00',
	'1:00',
	'30:00',
	'12:60',
	'12:5',
	'12:5x',
	'1a:00',
	'2a:00',
	'120:00',
	'08:000',
	'08.00',
])('"%s" is not a time of the day', (text) => {
	const refused = (label: string) =>
		expect.objectContaining({
			code: 'ladder.quiet',
			message: `"${text}" in ${label} is not a time`,
			hint: 'Write it as HH:mm from 00:00 to 23:59, for example 20:00.',
		});
	expect(() => sentAt(byNight(text, '08:00'), running.dueAt)).toThrow(refused('Quiet From'));
	expect(() => sentAt(byNight('20:00', text), running.dueAt)).toThrow(refused('Quiet To'));
});

test('quiet hours that never end are refused', () => {
	expect(() => sentAt(byNight('08:00', '08:00'), running.dueAt)).toThrow(
		expect.objectContaining({
			code: 'ladder.quiet',
			message: 'Quiet From and Quiet To are both 08:00, which leaves no time for messages',
			hint: 'Enter when the night begins and when it ends, for example 20:00 and 08:00.',
		}),
	);
});

describe('of a clock that counts day and night, at 22:00 in Berlin', () => {
	const clock = breachClock({ ...running, calendar: { ...running.calendar, alwaysOpen: true } });
	const settings = { ...usualLadder, quietHours: night };
	const now = Date.parse('2024-11-25T21:00:00.000Z');
	const morning = '2024-11-26T07:00:00.000Z';

	test('a message waits for the morning, and the next step does not wait for it', () => {
		const decision = decide({ kind: 'breach' }, { clock, settings, now });
		expect(decision).toMatchObject({
			outcome: 'not needed',
			clock: null,
			escalation: {
				action: null,
				nextDueAt: morning,
				reason:
					'Step 2 of 4 waits for the end of the quiet hours, Tue 26 Nov 2024, 08:00 (Europe/Berlin)',
			},
		});
		expect(decision.timers).toEqual([
			{
				id: `inquiry-1/First touch/step-2/${morning}`,
				kind: 'escalation',
				dueAt: Date.parse(morning),
				inquiryId: 'inquiry-1',
				clock: 'First touch',
				step: 2,
			},
			expect.objectContaining({ id: 'inquiry-1/First touch/step-3', step: 3, dueAt: now }),
		]);
	});

	test('the message goes out in the morning', () => {
		const at = { clock, settings, now: Date.parse(morning) };
		expect(decide({ kind: 'escalation', step: 2 }, at)).toMatchObject({
			outcome: 'notify',
			escalation: { sendAt: morning },
		});
	});

	test.each([
		[3, 'reassign'],
		[4, 'final queue'],
	] as const)('step %i moves the lead at once (%s), and says when to tell', (step, outcome) => {
		expect(decide({ kind: 'escalation', step }, { clock, settings, now })).toMatchObject({
			outcome,
			escalation: { sendAt: morning },
		});
	});
});
