import { compileLadder, type LadderRow, type LadderSettings } from '../../../nodes/core/escalate';
import { afterBreach, atWarning, finalQueue } from './ladders';

const closing = (changes: Partial<LadderRow>): LadderRow => ({
	...afterBreach('close'),
	...changes,
});
const delayed = (amount: number, unit: string): LadderRow =>
	closing({ delay: { amount, unit: unit as LadderRow['delay']['unit'] } });
const ok = atWarning('remind owner');

/** What the screen says of settings that cannot work. */
function refusalOf(settings: Partial<LadderSettings>) {
	try {
		compileLadder({ rows: [closing({})], finalQueue, ...settings });
	} catch (error) {
		const { message, hint } = error as { message: string; hint: string };
		return { message, hint };
	}
	return null;
}

test.each<{ rows: LadderRow[]; message: string; hint: string }>([
	{
		rows: [],
		message: 'The Ladder has no steps',
		hint: 'Add at least one step to the Ladder table.',
	},
	{
		rows: [ok, delayed(1, 'weeks')],
		message: 'Ladder: row 2: the Unit "weeks" is not known',
		hint: 'Use one of businessDays, businessHours, businessMinutes, days, hours, minutes, seconds.',
	},
	{
		rows: [delayed(-1, 'hours')],
		message: 'Ladder: row 1: the Delay must be 0 or more, and it is -1',
		hint: 'Enter how long after the breach the step comes; 0 is at the breach.',
	},
	{
		rows: [delayed(NaN, 'hours')],
		message: 'Ladder: row 1: the Delay must be 0 or more, and it is NaN',
		hint: 'Enter how long after the breach the step comes; 0 is at the breach.',
	},
	{
		rows: [delayed(Infinity, 'hours')],
		message: 'Ladder: row 1: the Delay must be 0 or more, and it is Infinity',
		hint: 'Enter how long after the breach the step comes; 0 is at the breach.',
	},
	{
		rows: [delayed(1.5, 'businessDays')],
		message: 'Ladder: row 1: the Delay must be whole Business Days, and it is 1.5',
		hint: 'Enter a whole number, or use Business Hours.',
	},
	{
		rows: [closing({ manager: { name: 'Mia', email: 'Mia' } })],
		message: 'Ladder: row 1: the Manager Email "Mia" is no email address',
		hint: 'Enter an address such as manager@example.com, or leave it empty to tell the final queue.',
	},
	{
		rows: [closing({ action: 'shout' as 'close' })],
		message: 'Ladder: row 1: the Action "shout" is not known',
		hint: 'Use one of remind owner, tell manager, reassign, final queue, close.',
	},
	{
		rows: [closing({ channel: 'fax' as 'sms' })],
		message: 'Ladder: row 1: the Channel "fax" is not known',
		hint: 'Use one of email, sms, chat, call.',
	},
	{
		rows: [closing({ reassignTo: 'anybody' as 'pool' })],
		message: 'Ladder: row 1: Reassign To "anybody" is not known',
		hint: 'Use one of backup, pool.',
	},
	{
		rows: [atWarning('close')],
		message: 'Ladder: row 1: the ladder ends at the warning, when there is still time to answer',
		hint: 'Set When to "After Breach", or choose another Action.',
	},
	{
		rows: [
			ok,
			afterBreach('reassign', 30),
			closing({ delay: { amount: 20, unit: 'businessMinutes' } }),
		],
		message: 'Ladder: step 2 after the breach comes before the one above it',
		hint: 'Delays count from the breach: make each at least as long as the one above, or move the row up.',
	},
	{
		rows: [afterBreach('remind owner', 90), afterBreach('close', 1, 'businessHours')],
		message: 'Ladder: step 2 after the breach comes before the one above it',
		hint: 'Delays count from the breach: make each at least as long as the one above, or move the row up.',
	},
	{
		rows: [closing({}), afterBreach('remind owner', 5)],
		message: 'Ladder: there are steps below Close, and they would never be taken',
		hint: 'Move the Close row to the end, or remove the rows below it.',
	},
	{
		rows: [afterBreach('final queue'), afterBreach('remind owner', 5)],
		message: 'Ladder: there are steps below Final Queue, and they would never be taken',
		hint: 'Move the Final Queue row to the end, or remove the rows below it.',
	},
])('a ladder that cannot work is refused, with what to do: $message', ({ rows, message, hint }) => {
	expect(refusalOf({ rows })).toEqual({ message, hint });
});

test.each([
	['subject', 'Ladder: row 1: the Message Subject names {{team}}, which is not known'],
	['message', 'Ladder: row 1: the Message Text names {{team}}, which is not known'],
])('a %s that names what there is not is refused, with what can be named', (field, message) => {
	const refusal = refusalOf({ rows: [closing({ [field]: 'To {{lead}} of {{team}}' })] });
	expect(refusal?.message).toBe(message);
	expect(refusal?.hint).toMatch(/^Known are \{\{lead\.fullName\}\}, \{\{lead\.firstName\}\}, /);
	expect(refusal?.hint).toMatch(
		/, \{\{step\.of\}\}, and \{\{lead\.custom\.…\}\} with the name of a field of your own\.$/,
	);
});

test.each([
	['an expression in a subject', { subject: '=To {{ $json.team }}' }],
	['an expression in a text', { message: '=To {{ $json.team }}' }],
	['a field of your own', { message: '{{lead.custom.team}}' }],
	['a short name in two braces', { message: '{{lead}} and {{ due }}' }],
	['a manager who has no address', { manager: { name: 'Mia', email: '' } }],
	['no delay', { delay: { amount: 0, unit: 'businessDays' as const } }],
	['half an hour', { delay: { amount: 0.5, unit: 'hours' as const } }],
])('a row with %s is taken', (_what, changes) => {
	expect(refusalOf({ rows: [closing(changes)] })).toBeNull();
});

test.each([
	['the same delay', [afterBreach('remind owner', 30), afterBreach('close', 30)]],
	['a longer delay', [afterBreach('remind owner', 30), afterBreach('close', 1, 'businessHours')]],
	[
		'delays that only a calendar can compare',
		[afterBreach('remind owner', 60), afterBreach('close', 1, 'minutes')],
	],
])('steps with %s are in order', (_what, rows) => {
	expect(refusalOf({ rows })).toBeNull();
});

test.each([
	{
		queue: { name: ' Desk ', email: '  ' },
		names: 'Final Queue Name is "Desk" and Final Queue Email is ""',
	},
	{
		queue: { name: ' ', email: ' a@b.example' },
		names: 'Final Queue Name is "" and Final Queue Email is "a@b.example"',
	},
	{
		queue: { name: 'Desk', email: 'desk' },
		names: 'Final Queue Name is "Desk" and Final Queue Email is "desk"',
	},
])('a ladder has to end somewhere that is read: $names', ({ queue, names }) => {
	expect(refusalOf({ finalQueue: queue })).toEqual({
		message: `${names}; both are needed`,
		hint: 'Say where a lead ends that nobody has answered, and who reads that queue.',
	});
});

test('spaces around the name and address of the final queue are not part of them', () => {
	const spaced = { name: ' Lead desk\t', email: ' desk@example.com\n' };
	expect(compileLadder({ rows: [closing({})], finalQueue: spaced }).finalQueue).toEqual(finalQueue);
});

const notTime = 'Write it as HH:mm from 00:00 to 23:59, for example 20:00.';

test.each([
	['20:00', '08:00', null],
	['00:00', '23:59', null],
	['09:05', '19:30', null],
	['24:00', '08:00', { message: '"24:00" in Quiet From is not a time', hint: notTime }],
	['20:60', '08:00', { message: '"20:60" in Quiet From is not a time', hint: notTime }],
	['8:00', '20:00', { message: '"8:00" in Quiet From is not a time', hint: notTime }],
	['020:00', '08:00', { message: '"020:00" in Quiet From is not a time', hint: notTime }],
	['20:000', '08:00', { message: '"20:000" in Quiet From is not a time', hint: notTime }],
	['20.00', '08:00', { message: '"20.00" in Quiet From is not a time', hint: notTime }],
	['20:00', '', { message: '"" in Quiet To is not a time', hint: notTime }],
	['20:00', '30:00', { message: '"30:00" in Quiet To is not a time', hint: notTime }],
	[
		'20:00',
		'20:00',
		{
			message: 'Quiet From and Quiet To are both 20:00, which leaves no time for messages',
			hint: 'Enter when the night begins and when it ends, for example 20:00 and 08:00.',
		},
	],
])('quiet hours from %s to %s: %j', (from, to, refusal) => {
	const quietHours = { mode: 'night' as const, from, to };
	expect(refusalOf({ quietHours })).toEqual(refusal);
	if (!refusal) return;
	expect(() => compileLadder({ rows: [closing({})], finalQueue, quietHours })).toThrow(
		expect.objectContaining({ code: 'ladder.quiet' }),
	);
});

test.each(['never', 'closed'] as const)(
	'times that are not looked at may be anything: %s',
	(mode) => {
		expect(refusalOf({ quietHours: { mode, from: 'dusk', to: 'dusk' } })).toBeNull();
	},
);
