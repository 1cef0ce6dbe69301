import { compileSteps } from '../../../nodes/core/deliver';
import { hour, stepRow, type RowChanges } from './records';

test('steps are compiled in order', () => {
	const compiled = compileSteps([stepRow(), stepRow({ name: 'Task', after: 'Alert' })]);
	expect(compiled.map(({ step, after }) => [step, after])).toEqual([
		['Alert', null],
		['Task', 'Alert'],
	]);
	const { audience, channel, priority, whenUnclear, replaces, outlivesEnd } = stepRow();
	const { to, replyTo, subject, text } = stepRow();
	expect(compiled[0]).toEqual({
		...{ step: 'Alert', after: null, giveUpAfterMs: 72 * hour },
		...{ audience, channel, priority, whenUnclear, replaces, outlivesEnd },
		...{ to, replyTo, subject, text },
	});
});

test.each([
	['person', 24],
	['owner', 72],
	['team', 72],
	['system', 14 * 24],
] as const)('what is for %s waits %d hours unless it is said otherwise', (audience, hours) => {
	const give = (giveUpAfterHours: number) =>
		compileSteps([stepRow({ audience, giveUpAfterHours })])[0]?.giveUpAfterMs;
	expect(give(0)).toBe(hours * hour);
	expect(give(0.5)).toBe(hour / 2);
	expect(give(-1)).toBe(hours * hour);
});

test.each<[code: string, rows: RowChanges[], message: string, hint: string]>([
	['delivery.noName', [{}, { name: '' }], 'Steps: line 2 has no name', 'Give the step a name.'],
	[
		'delivery.twice',
		[{}, { name: 'Task' }, {}],
		'Steps: Alert is there twice',
		'Give each step a name of its own.',
	],
	[
		'delivery.noChannel',
		[{ channel: '' }],
		'Steps: Alert has no channel',
		'Choose a channel, or give it a name.',
	],
	[
		'delivery.after',
		[{ after: 'Task' }, { name: 'Task' }],
		'Steps: Alert waits for "Task", which does not stand before it',
		'Under "After Step", name a step that stands further up in the table.',
	],
	[
		'delivery.after',
		[{ after: 'Alert' }],
		'Steps: Alert waits for "Alert", which does not stand before it',
		'Under "After Step", name a step that stands further up in the table.',
	],
	[
		'delivery.link',
		[{ audience: 'person', text: 'Thank you. {link}' }],
		'Steps: Alert is for the person and names {link}',
		'The link is for those who work on the lead: it says that they have acted. Take it out of this text.',
	],
])('%s: %#', (code, rows, message, hint) => {
	const compile = () => compileSteps(rows.map((row) => stepRow(row)));
	expect(compile).toThrow(
		expect.objectContaining({ code, message, hint: expect.stringContaining(hint) }),
	);
});

test('no steps are no mistake', () => {
	expect(compileSteps([])).toEqual([]);
});
