import { compileLadder, type LadderRow } from '../../../nodes/core/escalate';
import { stepTime } from '../../../nodes/core/escalate/occasion';
import { clocksFrom, first, fridayAfternoon } from '../sla/policies';
import { afterBreach, atWarning, finalQueue, usualLadder } from './ladders';

const due = first(clocksFrom(fridayAfternoon));

const codeOf = (rows: LadderRow[], queue = finalQueue) => {
	try {
		compileLadder({ rows, finalQueue: queue });
		return 'accepted';
	} catch (error) {
		return (error as { code: string }).code;
	}
};

test('warning steps come first, and all are numbered', () => {
	const rows = [afterBreach('final queue', 10), atWarning('remind owner')];
	const { steps } = compileLadder({ rows, finalQueue });
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
	const last = first(compileLadder({ rows, finalQueue }).steps.slice(-1));
	expect(last).toMatchObject({ action: 'final queue', when: 'breach' });
	expect(last.message).toContain('{{lead.fullName}}');
	expect(new Date(stepTime(last, due)).toISOString()).toBe(at);
});

test.each([
	['accepted', usualLadder.rows],
	[
		'accepted',
		[afterBreach('remind owner', 1, 'days'), afterBreach('final queue', 8, 'businessHours')],
	],
	[
		'accepted',
		[afterBreach('reassign', 1, 'businessDays'), afterBreach('close', 10, 'businessHours')],
	],
	['accepted', [{ ...afterBreach('close'), message: '=For {{ $json.lead.id }}' }]],
	[
		'ladder.backwards',
		[afterBreach('reassign', 2, 'businessDays'), afterBreach('close', 1, 'businessDays')],
	],
	['ladder.wholeDays', [afterBreach('reassign', 0.5, 'businessDays')]],
	['ladder.empty', []],
	['ladder.backwards', [afterBreach('reassign', 30), afterBreach('final queue', 20)]],
	['ladder.afterEnd', [afterBreach('close', 30), afterBreach('tell manager', 40)]],
	['ladder.afterEnd', [afterBreach('final queue', 30), afterBreach('tell manager', 40)]],
	['ladder.endAtWarning', [atWarning('final queue')]],
	['ladder.endAtWarning', [atWarning('close')]],
	['ladder.unknown', [afterBreach('shout' as 'close')]],
	['ladder.unknown', [{ ...afterBreach('close'), channel: 'fax' as 'sms' }]],
	['ladder.unknown', [{ ...afterBreach('reassign'), reassignTo: 'anybody' as 'pool' }]],
	['ladder.placeholder', [{ ...afterBreach('close'), subject: 'For {{lead.fulName}}' }]],
	['ladder.placeholder', [{ ...afterBreach('close'), message: 'For {{ $json.lead.id }}' }]],
	['ladder.placeholder', [{ ...afterBreach('close'), message: '{{lead.custom.}}' }]],
	['accepted', [{ ...afterBreach('close'), message: '{{lead}} {{lead.custom.a b}} {team}' }]],
	['ladder.delay', [afterBreach('tell manager', -1)]],
	['ladder.unit', [afterBreach('tell manager', 1, 'weeks' as 'hours')]],
	['ladder.email', [{ ...afterBreach('tell manager'), manager: { name: 'Mia', email: 'Mia' } }]],
])('%s', (code, rows) => {
	expect(codeOf(rows)).toBe(code);
});

test.each([
	{ name: '', email: 'desk@example.com' },
	{ name: 'Desk', email: '' },
	{ name: 'Desk', email: 'desk' },
])('the final queue needs a name and an address: %j', (queue) => {
	expect(codeOf(usualLadder.rows, queue)).toBe('ladder.noQueue');
});

test('an unknown placeholder is named, with its row and field', () => {
	const rows = [atWarning('remind owner'), { ...afterBreach('close'), message: '{{team.name}}' }];
	expect(() => compileLadder({ rows, finalQueue })).toThrow(
		'Ladder: row 2: the Message Text names {{team.name}}, which is not known',
	);
});

test.each([
	['25:00', '08:00', '"25:00" in Quiet From is not a time'],
	['20:00', 'eight', '"eight" in Quiet To is not a time'],
	['08:00', '08:00', 'Quiet From and Quiet To are both 08:00, which leaves no time for messages'],
])('quiet hours from %s to %s are refused', (from, to, message) => {
	const quietHours = { mode: 'night' as const, from, to };
	expect(() => compileLadder({ ...usualLadder, quietHours })).toThrow(message);
});
