import {
	planDeliveries,
	wordedAnew,
	type Delivery,
	type PlanFacts,
} from '../../../nodes/core/deliver';
import type { DeliveryState } from '../../../nodes/core/lead';
import { readMessage } from '../../../nodes/core/message';
import { ann } from '../../store/contract/records';
import {
	assignment,
	delivery,
	facts,
	hour,
	lead,
	minute,
	now,
	steps,
	type RowChanges,
} from './records';

const planned = (changes: Partial<PlanFacts>, ...rows: RowChanges[]) =>
	planDeliveries(steps(...rows), facts(changes), now);

const shown = ({ added, replaced, already, leftOut }: ReturnType<typeof planDeliveries>) => ({
	added: added.map(({ step }) => step),
	replaced: replaced.map(({ step }) => step),
	already: already.map(({ step }) => step),
	leftOut: leftOut.map(({ step }) => step),
});

/** The alert as a plan of {@link planned} makes it. */
const alert = (changes: Partial<Delivery> = {}) =>
	delivery({ subject: 'New: Ada Lovelace', text: 'Ada Lovelace asks for Ann.', ...changes });

const bo = { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com' };

test('a step becomes an effect that stands in line, with its message ready', () => {
	expect(planned({}, {})).toEqual({ added: [alert()], replaced: [], already: [], leftOut: [] });
});

test('the owner reads that the person had asked not to be contacted', () => {
	const refused = new Set(['all', 'sms', 'call']);
	const [told] = planned({ refused }, { text: '{nextStep}\n\n{known}' }).added;
	expect(told?.text).toBe(
		[
			'They asked not to be contacted any more, by any channel. Look at what they wrote, and answer no more than they ask for there.',
			'They asked not to be contacted any more, by any channel.',
		].join('\n\n'),
	);
});

test.each([
	['person', 'refused'],
	['owner', 'waiting'],
] as const)('a message to the %s in which a value is missing is %s', (audience, state) => {
	const lacking = new Map([['Alert', ['{{ $json.nope }}']]]);
	const [made] = planned({ lacking }, { audience, text: 'Hello undefined' }).added;
	expect(made?.state).toBe(state);
	if (state === 'refused')
		expect(made?.problem?.message).toContain('{{ $json.nope }} comes to nothing');
});

test('nobody is disturbed before the time that is said, and lateness counts from there', () => {
	const notBefore = now + hour;
	const [added] = planned({ notBefore }, {}).added;
	expect(added).toMatchObject({
		...{ queuedAt: now, lineAt: notBefore, dueAt: notBefore },
		giveUpAt: notBefore + 72 * hour,
	});
	expect(planned({ notBefore: now - hour }, {}).added[0]?.lineAt).toBe(now);
});

test.each<[what: string, changes: Partial<PlanFacts>, row: RowChanges, expected: string]>([
	['queued twice', { known: [alert()] }, {}, 'already'],
	['queued twice, done', { known: [alert({ state: 'done' })] }, {}, 'already'],
	['queued twice, withdrawn', { known: [alert({ state: 'withdrawn' })] }, {}, 'already'],
	['on another occasion', { known: [alert({ state: 'done' })], occasion: 'round 2' }, {}, 'added'],
	['written anew in line', { known: [alert()] }, { replaces: true }, 'replaced'],
	[
		'written anew, blocked',
		{ known: [alert({ state: 'blocked' })] },
		{ replaces: true },
		'replaced',
	],
	['not written anew, out', { known: [alert({ state: 'out' })] }, { replaces: true }, 'already'],
	[
		'not written anew, begun',
		{ known: [alert({ state: 'begun' })] },
		{ replaces: true },
		'already',
	],
	['not written anew, done', { known: [alert({ state: 'done' })] }, { replaces: true }, 'already'],
	[
		'not written anew, refused',
		{ known: [alert({ state: 'refused' })] },
		{ replaces: true },
		'already',
	],
	['for nobody', { assignment: null }, {}, 'leftOut'],
	['for a person who opted out', { refused: new Set(['all']) }, { audience: 'person' }, 'leftOut'],
	[
		'for a person who wants no mail',
		{ refused: new Set(['email']) },
		{ audience: 'person' },
		'leftOut',
	],
	['for a person who wants no SMS', { refused: new Set(['sms']) }, { audience: 'person' }, 'added'],
	[
		'for a person without a number',
		{ lead: lead({ phone: null }) },
		{ audience: 'person', channel: 'SMS' },
		'leftOut',
	],
	[
		'already, though nobody is to be told now',
		{ known: [alert()], assignment: null },
		{},
		'already',
	],
])('%s', (_what, changes, row, expected) => {
	const nothing = { added: [], replaced: [], already: [], leftOut: [] };
	expect(shown(planned(changes, row))).toEqual({ ...nothing, [expected]: ['Alert'] });
});

test('what is written anew keeps its place, and has the words and the owner of now', () => {
	const known = alert({ queuedAt: now - hour, lineAt: now - hour, dueAt: now - hour, attempt: 3 });
	const changes = { known: [known], assignment: assignment({ owner: bo }) };
	expect(planned(changes, { replaces: true, subject: 'Changed' }).replaced).toEqual([
		{
			...{ ...known, replaces: true, giveUpAt: known.lineAt + known.giveUpAfterMs },
			...{ to: 'bo@example.com', subject: 'Changed', text: 'Ada Lovelace asks for Bo.' },
		},
	]);
});

test.each<[known: Delivery[], list: 'added' | 'replaced']>([
	[[], 'added'],
	[[alert()], 'replaced'],
])('nobody who cannot be reached is written to: a person hears of it (%#)', (known, list) => {
	const given = { known, assignment: assignment({ owner: { ...ann, email: null } }) };
	const [unreachable] = planned(given, { replaces: true })[list];
	expect(unreachable).toMatchObject({
		...{ state: 'refused', to: '', attempt: 0, dueAt: now, toldAt: null },
		problem: {
			code: 'delivery.noAddress',
			message: '"Alert" cannot go out: Ann has no email address',
			hint: expect.stringContaining('Send Again in Lead Deliver with the address under "To"'),
		},
	});
});

describe('one of several receivers that is no address', () => {
	const row = { audience: 'team', to: 'all@example.com; half, half; x' } as const;

	test('the others get it, and a person hears of each of the rest', () => {
		const { added } = planned({}, row, { name: 'Next', after: 'Alert' });
		expect(added.map(({ state, to, problem }) => [state, to, problem?.message])).toEqual([
			['waiting', 'all@example.com', undefined],
			[
				...['refused', ''],
				'"Alert" cannot go to "half", which is no email address; the others get it',
			],
			['refused', '', '"Alert" cannot go to "x", which is no email address; the others get it'],
			['blocked', 'ann@example.com', undefined],
		]);
		expect(new Set(added.map(({ id }) => id)).size).toBe(4);
		expect(added.at(-1)?.after).toBe(added[0]?.id);
	});

	test('is told once', () => {
		const { added: known } = planned({}, row);
		expect(shown(planned({ known }, row))).toMatchObject({ added: [], already: ['Alert'] });
		expect(shown(planned({ known }, { ...row, replaces: true }))).toMatchObject({
			...{ added: [], replaced: ['Alert'] },
		});
		const more = planned({ known }, { ...row, to: 'all@example.com, y', replaces: true });
		expect(more.added).toMatchObject([{ problem: { message: expect.stringContaining('"y"') } }]);
	});

	test('is told of nobody whom the step leaves out', () => {
		expect(planned({ unmet: new Map([['Alert', 'no']]) }, row).added).toEqual([]);
	});
});

const empty = { subject: '', text: '' };

describe('a message that says nothing', () => {
	test.each<[row: RowChanges, message: string]>([
		[empty, '"Alert" cannot go out: its Subject and Text are empty for this lead'],
		[
			{ subject: '', text: 'Phone: {phone}' },
			'"Alert" cannot go out: its Subject and Text are empty for this lead',
		],
		[
			{ subject: ' ', text: ' \u200b\n' },
			'"Alert" cannot go out: its Subject and Text are empty for this lead',
		],
		...['SMS', 'WhatsApp', 'Chat'].map((channel): [RowChanges, string] => [
			{ channel, to: '+49301', subject: 'New lead', text: '' },
			'"Alert" cannot go out: its Text is empty for this lead',
		]),
		[
			{ ...empty, audience: 'person' },
			'"Alert" cannot go out: its Subject and Text are empty for this lead',
		],
		[{ audience: 'team', ...empty }, '"Alert" cannot go out: "To" is empty'],
	])('is not sent, and a person hears of it: %j', (row, message) => {
		const given = { lead: lead({ phone: null }) };
		expect(planned(given, row).added).toMatchObject([{ state: 'refused', problem: { message } }]);
		const replaced = planned({ ...given, known: [alert()] }, { ...row, replaces: true });
		expect(replaced.replaced).toMatchObject([{ state: 'refused', problem: { message } }]);
	});

	test.each<RowChanges>([
		{ subject: '' },
		{ text: '' },
		{ ...empty, channel: 'Task' },
		{ ...empty, channel: 'A letter' },
		{ ...empty, channel: 'Email', audience: 'system' },
		{ channel: 'Chat', text: '👍' },
	])('is not meant where something is said, or nothing has to be: %j', (row) => {
		expect(planned({}, row).added).toMatchObject([{ state: 'waiting', problem: null }]);
	});

	test.each([true, false])('is written anew once it says something (write anew %j)', (replaces) => {
		const [known] = planned({}, empty).added.map((each) => ({ ...each, toldAt: now }));
		if (!known) throw new Error('nothing was planned');
		const later = now + minute;
		const again = planDeliveries(steps({ replaces }), facts({ known: [known] }), later);
		expect(again.replaced).toEqual([
			alert({ replaces, lineAt: later, dueAt: later, giveUpAt: later + 72 * hour }),
		]);
		expect(planned({ known: [known] }, { ...empty, replaces })).toMatchObject({
			...{ replaced: [], already: [known] },
		});
	});
});

test.each<[state: DeliveryState, after: DeliveryState]>([
	['waiting', 'blocked'],
	['blocked', 'blocked'],
	['out', 'blocked'],
	['begun', 'blocked'],
	['in doubt', 'blocked'],
	['refused', 'blocked'],
	['given up', 'blocked'],
	['done', 'waiting'],
])('behind a step that is %s it is %s', (state, after) => {
	const known = [alert({ id: 'first', state, step: 'Contact', audience: 'system', to: '' })];
	const [added] = planned(
		{ known },
		{ name: 'Contact', audience: 'system' },
		{ after: 'Contact' },
	).added.filter(({ step }) => step === 'Alert');
	expect(added).toMatchObject({ state: after });
});

test('a step waits for that of its own occasion, else for the newest', () => {
	const system = { step: 'Contact', audience: 'system' as const };
	const known = [
		delivery({ ...system, id: 'new', occasion: 'first', queuedAt: now - minute, state: 'done' }),
		delivery({ ...system, id: 'old', occasion: 'x', queuedAt: now - hour }),
	];
	const rows = [
		{ name: 'Contact', audience: 'system' as const },
		{ name: 'Task', after: 'Contact' },
	];
	const conditionsLeave = (changes: Partial<PlanFacts>) =>
		planDeliveries(steps(...rows).slice(1), facts({ known, ...changes }), now).added[0];
	expect(conditionsLeave({})).toMatchObject({ after: 'new', state: 'waiting' });
	expect(conditionsLeave({ occasion: 'x' })).toMatchObject({ after: 'old', state: 'blocked' });
	expect(planned({ known }, ...rows).added.map(({ id, after }) => [id, after])).toEqual([
		['inq_1/Contact/round 1', null],
		['inq_1/Task/round 1', 'inq_1/Contact/round 1'],
	]);
});

test('behind a step that is not for this lead it goes at once', () => {
	const rows = steps({ name: 'Contact' }, { after: 'Contact' });
	expect(planDeliveries(rows.slice(1), facts(), now).added).toMatchObject([
		{ after: null, state: 'waiting' },
	]);
});

const reminder = { name: 'Reminder', priority: 'plan' } as const;

test.each<[what: string, known: Partial<Delivery>, row: RowChanges, isLeftOut: boolean]>([
	['in line', {}, reminder, true],
	['blocked', { state: 'blocked' }, reminder, true],
	['under way', { state: 'out' }, reminder, false],
	['done', { state: 'done' }, reminder, false],
	['refused', { state: 'refused' }, reminder, false],
	['of a channel that is held perhaps alone', { channel: 'Chat' }, reminder, false],
	['to somebody else', { to: 'bo@example.com' }, reminder, false],
	['no alert', { priority: 'confirmation' }, reminder, false],
	['of another audience', { audience: 'team' }, reminder, false],
	['for the team', {}, { ...reminder, audience: 'team', to: 'ann@example.com' }, false],
	['for the person', {}, { ...reminder, audience: 'person', to: 'ann@example.com' }, false],
])('beside an alert %s', (_what, known, row, isLeftOut) => {
	const plan = planned({ known: [alert(known)], occasion: 'step 1' }, row);
	expect(shown(plan)).toMatchObject(
		isLeftOut ? { added: [], leftOut: ['Reminder'] } : { added: ['Reminder'], leftOut: [] },
	);
});

test('who is not reminded beside a waiting alert reads why', () => {
	expect(planned({ known: [alert()], occasion: 'step 1' }, reminder).leftOut).toEqual([
		{
			step: 'Reminder',
			reason:
				'"Alert" to ann@example.com has not gone out yet: it goes first, and says how late it is',
		},
	]);
});

const receipt = { name: 'Receipt', audience: 'person', priority: 'confirmation' } as const;

test.each<
	[what: string, known: Partial<Delivery>, row: RowChanges, occasion: string, isToldAgain: boolean]
>([
	['done', { state: 'done' }, receipt, 'round 2', false],
	['done before anybody had it', { state: 'done', occasion: 'first' }, receipt, 'round 1', false],
	['in line', {}, receipt, 'round 2', false],
	['given up', { state: 'given up' }, receipt, 'round 2', true],
	['done, of another name', { state: 'done', step: 'Confirmation' }, receipt, 'round 2', true],
	['done, a plan', { state: 'done' }, { ...receipt, priority: 'plan' }, 'round 2', true],
	['done, for the team', { state: 'done', audience: 'team' }, receipt, 'round 2', true],
	['done, now on an occasion of its own', { state: 'done' }, receipt, 'second mail', true],
	['done on an occasion of its own', { state: 'done', occasion: 'x' }, receipt, 'round 2', true],
])('the person hears once that their inquiry is there: %s', (...args) => {
	const [, known, row, occasion, isToldAgain] = args;
	const before = delivery({
		...{ id: 'inq_1/Receipt/before', step: 'Receipt', audience: 'person' },
		...{ priority: 'confirmation', ...known },
	});
	const plan = planned({ known: [before], occasion }, row);
	expect(shown(plan)).toMatchObject(
		isToldAgain ? { added: ['Receipt'], leftOut: [] } : { added: [], leftOut: ['Receipt'] },
	);
	if (!isToldAgain) expect(plan.leftOut[0]?.reason).toBe('The person was told "Receipt" before');
});

test('steps that are queued together to the same owner all go', () => {
	expect(shown(planned({}, {}, { ...reminder, after: 'Alert' })).added).toEqual([
		...['Alert', 'Reminder'],
	]);
});

test('a message names what is known of lead, owner and assignment', () => {
	const text =
		'{{lead.fullName}} {{owner.name}} {{owner.email}} {{owner.phone}} {{backup.name}} {{assignment.reason}} {{assignment.rule}}';
	const row = { text, to: 'x@example.com' };
	const whole = assignment({ owner: { ...ann, phone: '+49301' }, backup: bo });
	expect(planned({ assignment: whole }, row).added[0]?.text).toBe(
		'Ada Lovelace Ann ann@example.com +49301 Bo It was her turn. Germany',
	);
	const queue = assignment({ owner: null, queue: { name: 'Desk', email: null } });
	expect(planned({ assignment: queue }, row).added[0]?.text).toBe(
		'Ada Lovelace Desk not given not given not given It was her turn. Germany',
	);
	expect(planned({ assignment: null }, row).added[0]?.text).toContain('our team');
});

describe('the link by which somebody says what they did', () => {
	const link = 'https://n8n.example.com/form/acted?token=abc.def';
	const said = (row: RowChanges, given: string | null = link) =>
		planned({ link: given }, row).added[0];

	test.each(['owner', 'team', 'system'] as const)('is in a message for %s', (audience) => {
		const [subject, text] = ['Say {link}', 'Say so: {link}, or {link}'];
		expect(said({ audience, to: 'desk@example.com', subject, text })).toMatchObject({
			subject: `Say ${link}`,
			text: `Say so: ${link}, or ${link}`,
		});
	});

	test('is never in one for the person, who may be called as it is', () => {
		expect(said({ audience: 'person', text: ['Hello {link}'] })?.text).toBe('Hello {link}');
		const unchecked = steps({ audience: 'person' }).map((step) => ({
			...step,
			text: readMessage('Hello {link}'),
		}));
		const [added] = planDeliveries(unchecked, facts({ link }), now).added;
		expect(added?.text).toBe('Hello {link}');
	});

	test('is not read out of the words of the lead', () => {
		const asked = lead({ message: 'What is {link}?' });
		const [added] = planned({ link, lead: asked }, { text: '{message} Say so: {link}' }).added;
		expect(added?.text).toBe(`What is {link}? Say so: ${link}`);
	});

	test('is not given where nobody has said what it opens', () => {
		expect(said({ text: 'Say so: {link}' }, null)?.text).toBe('Say so: not given');
	});
});

describe('what is written anew for another owner', () => {
	const desk = { desk: { name: 'Desk', email: 'desk@example.com' } };
	const draftOf = (row: RowChanges, changes: Partial<PlanFacts> = { item: desk }) =>
		planned(changes, row).added[0]?.draft;

	test.each<[row: RowChanges, isKept: boolean]>([
		[{ audience: 'person', text: 'From {owner}' }, true],
		[{ audience: 'person', text: 'Call {{owner.phone}}' }, true],
		[{ audience: 'person', subject: 'To {queue.name}' }, true],
		[{ audience: 'team', to: 'x@example.com', subject: '{lead}', text: 'Why: {reason}' }, true],
		[{ audience: 'system', text: '{owner.email}' }, true],
		[{ audience: 'person', subject: 'Hi', text: 'Hi {lead}' }, false],
		[{ audience: 'person', subject: 'Hi', text: ['{owner}'] }, false],
		[{ audience: 'owner' }, false],
	])('%j keeps what it is written by: %j', (row, isKept) => {
		const draft = draftOf(row);
		expect(draft === null).toBe(!isKept);
	});

	test('keeps it also where the owner is answered', () => {
		const row = { audience: 'person', subject: 'Hi', text: 'Hi' } as const;
		expect(draftOf(row, {})).toMatchObject({ replyTo: '' });
		expect(draftOf({ ...row, replyTo: 'x@example.com' }, {})).toBeNull();
	});

	test('says the same of everything else, its link included', () => {
		const link = 'https://n8n.example.com/form/acted?token=a.b';
		const row = {
			audience: 'team',
			to: 'x@example.com',
			text: '{owner}\n\n{link}\n\n{message}',
		} as const;
		const given = facts({ link, lead: lead({ message: 'What is {owner}?' }) });
		const [known] = planDeliveries(steps(row), given, now).added;
		if (!known) throw new Error('nothing was planned');
		const anew = wordedAnew(known, { ...given, assignment: assignment({ owner: bo }) }, now);
		expect(anew.text).toBe(`Bo\n\n${link}\n\nWhat is {owner}?`);
		expect(anew.layout.map(({ kind }) => kind)).toEqual(['button', 'quote']);
		const { text, layout } = known;
		expect(wordedAnew(known, given, now)).toEqual({ ...known, text, layout });
	});
});
