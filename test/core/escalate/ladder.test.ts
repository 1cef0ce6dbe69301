import { compileLadder, type LadderRow } from '../../../nodes/core/escalate';
import { stepTime } from '../../../nodes/core/escalate/occasion';
import { channels, takeovers } from '../../../nodes/core/lead';
import { clocksFrom, first, fridayAfternoon } from '../sla/policies';
import { decide } from './deciding';
import { afterBreach, atWarning, finalQueue, usualLadder } from './ladders';

const due = first(clocksFrom(fridayAfternoon));

const compile = (rows: LadderRow[], queue = finalQueue) =>
	compileLadder({ rows, finalQueue: queue });

test('warning steps come first, and all are numbered', () => {
	const rows = [afterBreach('final queue', 10), atWarning('remind owner')];
	const { steps } = compile(rows);
	expect(steps.map(({ number, action }) => [number, action])).toEqual([
		[1, 'remind owner'],
		[2, 'final queue'],
	]);
});

// Due on Monday at 08:30 UTC, open from 08:00 to 16:00 UTC.
test.each([
	['30 business minutes', [afterBreach('tell manager', 30)], '2024-11-25T10:00:00.000Z'],
	['2 hours', [afterBreach('tell manager', 2, 'hours')], '2024-11-25T11:30:00.000Z'],
	['8 hours', [afterBreach('tell manager', 8, 'hours')], '2024-11-26T09:00:00.000Z'],
	['2 days', [afterBreach('tell manager', 2, 'businessDays')], '2024-11-27T09:30:00.000Z'],
	['nothing', [atWarning('remind owner')], '2024-11-25T09:30:00.000Z'],
])('without a final queue there is one, a business hour after the last step: %s', (_, rows, at) => {
	const last = first(compile(rows).steps.slice(-1));
	expect(last).toMatchObject({ action: 'final queue', when: 'breach' });
	expect(last.message).toContain('{lead}');
	expect(new Date(stepTime(last, due)).toISOString()).toBe(at);
});

test('the step that closes a ladder by itself tells the queue what it needs, and no manager', () => {
	const rows = [afterBreach('tell manager')];
	const { escalation } = decide(
		{ kind: 'escalation', step: 2 },
		{ settings: { rows, finalQueue } },
	);
	expect(escalation).toMatchObject({
		action: 'final queue',
		to: 'desk@example.com',
		subject: 'Nobody has answered Ada Lovelace',
		message: `Ada Lovelace was to be answered by Mon 25 Nov 2024, 09:30 (Europe/Berlin), and nobody has.

The lead is in your queue now.

Name: Ada Lovelace
Email: ada@example.com
Company: Engines {owner}`,
	});
	expect(compile(rows).steps[1]).toMatchObject({ manager: { name: '', email: '' } });
});

test('the final queue is written to without the spaces around its name and address', () => {
	const queue = { name: ' Lead desk ', email: ' desk@example.com\n' };
	expect(compile(usualLadder.rows, queue).finalQueue).toEqual(finalQueue);
});

test.each([
	['the usual steps', usualLadder.rows],
	[
		'days, then business hours, which are not to be compared',
		[afterBreach('remind owner', 1, 'days'), afterBreach('final queue', 8, 'businessHours')],
	],
	[
		'business days, then business hours, which are not to be compared either',
		[afterBreach('reassign', 1, 'businessDays'), afterBreach('close', 10, 'businessHours')],
	],
	[
		'delays in other units of the same kind, in order',
		[afterBreach('remind owner', 30, 'minutes'), afterBreach('close', 2, 'hours')],
	],
	['two steps at once', [afterBreach('tell manager', 30), afterBreach('close', 30)]],
	['half an hour', [afterBreach('reassign', 0.5, 'businessHours')]],
	['two business days', [afterBreach('reassign', 2, 'businessDays')]],
	[
		'a subject that is an expression',
		[{ ...afterBreach('close'), subject: '=For {{ $json.id }}' }],
	],
	['a text that is an expression', [{ ...afterBreach('close'), message: '=For {{ $json.id }}' }]],
	[
		'short names, fields of your own, and braces that name nothing',
		[{ ...afterBreach('close'), message: '{{lead}} {{ owner.name }} {{lead.custom.a b}} {team}' }],
	],
	['a manager with an address', [afterBreach('tell manager')]],
	['a manager without one', [{ ...afterBreach('tell manager'), manager: { name: '', email: '' } }]],
	...channels.map((channel): [string, LadderRow[]] => [
		`the channel ${channel}`,
		[{ ...afterBreach('close'), channel }],
	]),
	...takeovers.map((reassignTo): [string, LadderRow[]] => [
		`reassigning to the ${reassignTo}`,
		[{ ...afterBreach('reassign'), reassignTo }],
	]),
])('a ladder may have %s', (_what, rows) => {
	expect(compile(rows).steps.length).toBeGreaterThanOrEqual(rows.length);
});

const fromZero = 'Enter how long after the breach the step comes; 0 is at the breach.';
const laterBelow =
	'Delays count from the breach: make each at least as long as the one above, or move the row up.';
const afterTheBreach = 'Set When to "After Breach", or choose another Action.';

/** Each refusal: the code, the second row of a ladder, and what the person reads. */
test.each<[code: string, row: LadderRow, message: string, hint: string]>([
	[
		'ladder.unit',
		afterBreach('tell manager', 1, 'weeks' as 'hours'),
		'the Unit "weeks" is not known',
		'Use one of businessDays, businessHours, businessMinutes, days, hours, minutes, seconds.',
	],
	[
		'ladder.delay',
		afterBreach('tell manager', -1),
		'the Delay must be 0 or more, and it is -1',
		fromZero,
	],
	[
		'ladder.delay',
		afterBreach('tell manager', NaN),
		'the Delay must be 0 or more, and it is NaN',
		fromZero,
	],
	[
		'ladder.delay',
		afterBreach('tell manager', Infinity),
		'the Delay must be 0 or more, and it is Infinity',
		fromZero,
	],
	[
		'ladder.wholeDays',
		afterBreach('reassign', 0.5, 'businessDays'),
		'the Delay must be whole Business Days, and it is 0.5',
		'Enter a whole number, or use Business Hours.',
	],
	[
		'ladder.email',
		{ ...afterBreach('tell manager'), manager: { name: 'Mia', email: 'Mia' } },
		'the Manager Email "Mia" is no email address',
		'Enter an address such as manager@example.com, or leave it empty to tell the final queue.',
	],
	[
		'ladder.unknown',
		afterBreach('shout' as 'close'),
		'the Action "shout" is not known',
		'Use one of remind owner, tell manager, reassign, final queue, close.',
	],
	[
		'ladder.unknown',
		{ ...afterBreach('close'), channel: 'fax' as 'sms' },
		'the Channel "fax" is not known',
		'Use one of email, sms, chat, call.',
	],
	[
		'ladder.unknown',
		{ ...afterBreach('reassign'), reassignTo: 'anybody' as 'pool' },
		'Reassign To "anybody" is not known',
		'Use one of backup, pool.',
	],
	[
		'ladder.endAtWarning',
		atWarning('final queue'),
		'the ladder ends at the warning, when there is still time to answer',
		afterTheBreach,
	],
	[
		'ladder.endAtWarning',
		atWarning('close'),
		'the ladder ends at the warning, when there is still time to answer',
		afterTheBreach,
	],
])(
	'a row that cannot work is named, with its column and what to do: %s %j',
	(code, row, message, hint) => {
		expect(() => compile([atWarning('remind owner'), row])).toThrow(
			expect.objectContaining({ code, message: `Ladder: row 2: ${message}`, hint }),
		);
	},
);

/** Rows that do not go together. */
test.each<[code: string, rows: LadderRow[], message: string, hint: string]>([
	['ladder.empty', [], 'The Ladder has no steps', 'Add at least one step to the Ladder table.'],
	[
		'ladder.backwards',
		[afterBreach('reassign', 30), afterBreach('final queue', 20)],
		'Ladder: step 2 after the breach comes before the one above it',
		laterBelow,
	],
	[
		'ladder.backwards',
		[
			afterBreach('remind owner'),
			afterBreach('reassign', 2, 'hours'),
			afterBreach('close', 30, 'minutes'),
		],
		'Ladder: step 3 after the breach comes before the one above it',
		laterBelow,
	],
	[
		'ladder.backwards',
		[afterBreach('reassign', 2, 'businessDays'), afterBreach('close', 1, 'businessDays')],
		'Ladder: step 2 after the breach comes before the one above it',
		laterBelow,
	],
	[
		'ladder.afterEnd',
		[afterBreach('close', 30), afterBreach('tell manager', 40)],
		'Ladder: there are steps below Close, and they would never be taken',
		'Move the Close row to the end, or remove the rows below it.',
	],
	[
		'ladder.afterEnd',
		[afterBreach('final queue', 30), afterBreach('tell manager', 40), afterBreach('close', 50)],
		'Ladder: there are steps below Final Queue, and they would never be taken',
		'Move the Final Queue row to the end, or remove the rows below it.',
	],
])('rows that do not go together are refused, with what to do: %s', (code, rows, message, hint) => {
	expect(() => compile(rows)).toThrow(expect.objectContaining({ code, message, hint }));
});

test.each([
	['', 'desk@example.com'],
	['Desk', ''],
	['Desk', 'desk'],
])('the final queue needs a name and an address, not "%s" and "%s"', (name, email) => {
	expect(() => compile(usualLadder.rows, { name: ` ${name}`, email: `${email} ` })).toThrow(
		expect.objectContaining({
			code: 'ladder.noQueue',
			message: `Final Queue Name is "${name}" and Final Queue Email is "${email}"; both are needed`,
			hint: 'Say where a lead ends that nobody has answered, and who reads that queue.',
		}),
	);
});

test.each([
	['first', 1, '2024-11-25T08:00:00.000Z'],
	['second', 2, '2024-11-25T08:15:00.000Z'],
	['third, with the last warning of a clock that has two', 3, '2024-11-25T08:15:00.000Z'],
])('a warning step comes with its own warning: the %s', (_which, number, at) => {
	const warnAts = ['2024-11-25T08:00:00.000Z', '2024-11-25T08:15:00.000Z'];
	const { steps } = compile([1, 2, 3].map(() => atWarning('remind owner')));
	const step = first(steps.slice(number - 1));
	expect(stepTime(step, { ...due, warnAts })).toBe(Date.parse(at));
	expect(stepTime(step, { ...due, warnAts: [] })).toBe(Infinity);
});
