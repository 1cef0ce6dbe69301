import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { FollowUp } from '../../nodes/core/lead';
import { claimDue } from '../../nodes/desk/timers';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { outputNames, type Operation } from '../../nodes/LeadFollowUp/description';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { readJsonOf } from './asRead';
import { runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const lead = {
	...{ id: 'lead-1', inquiryId: 'i-1', workspace: 'default' },
	receivedAt: '2026-03-02T09:00:00.000Z',
	...{ firstName: 'Ada', fullName: 'Ada Lovelace', email: 'ada@example.com' },
	phone: '+4930901820',
};

const assignment = {
	owner: { id: 'ann', name: 'Ann Lee', email: 'ann@example.com', phone: null, crmId: null },
	...{ rule: 'All', strategy: 'round robin', priority: 'normal', reason: 'Her turn.' },
	...{ trace: [], policy: 'p', assignedAt: '2026-03-02T09:00:00.000Z', round: 1, repeated: false },
};

const item: IDataObject = { lead, assignment };

/** Due at once, at any time of the day. */
const now = { amount: 0, unit: 'seconds' };
const own = (...attempt: IDataObject[]): IDataObject => ({
	...{ plan: 'named', planName: 'Own' },
	attempts: { attempt: attempt.map((line) => ({ plan: 'Own', ...now, ...line })) },
	plans: { plan: [{ name: 'Own', ...now, then: 'end' }] },
	options: { hours: 'always', perDay: 0, perWeek: 0 },
});

const mail = { channel: 'email', subject: 'About {lead}', message: 'Hello {lead.firstName}' };

/** Runs an operation on one item: the output that it left on, and the item. */
async function run(
	operation: Operation,
	given: IDataObject,
	parameters: IDataObject = {},
	hints: NodeExecutionHint[] = [],
) {
	const outputs = readJsonOf(
		await runNode({
			node: new LeadFollowUp(),
			parameters: { operation, ...parameters } as INodeParameters,
			items: [given],
			hints,
		}),
	);
	expect(outputs.flat()).toHaveLength(1);
	const output = outputs.findIndex((items) => items.length > 0);
	const [left = {}] = outputs[output] ?? [];
	return {
		output: outputNames[operation][output],
		left,
		followUp: left.followUp as unknown as FollowUp,
	};
}

/** What Lead Timer Trigger would bring next. */
async function due(): Promise<IDataObject> {
	return await inDefaultStore(async (open) => {
		const limits = { by: Date.now() + 1, most: 1, leaseMs: 1, kinds: ['follow-up' as const] };
		const [emission] = await claimDue(open('default'), limits, 'default', Date.now());
		return (emission?.item ?? {}) as IDataObject;
	});
}

const tell = async (kind: string, more: INodeParameters = {}) =>
	await runNode({
		node: new LeadSlaTimer(),
		parameters: { operation: 'recordActivity', kind, ...more },
		items: [{ lead: { id: lead.id } }],
	});

test.each([
	['as it is', {}, {}, 'Three Touches', 3],
	['as the tier says', {}, { qualification: { followUp: 'Eight Touches' } }, 'Eight Touches', 8],
	['by its name', { plan: 'Slow Nurture' }, {}, 'Slow Nurture', 3],
	['of its own', own(mail), {}, 'Own', 1],
	[
		'in the place of a ready one',
		{
			...{ plan: 'named', planName: 'three touches' },
			attempts: { attempt: [{ plan: 'Three Touches', ...mail }] },
		},
		{},
		'Three Touches',
		1,
	],
] as const)('a plan %s', async (_says, parameters, more, plan, of) => {
	const enrolled = await run('enroll', { ...item, ...more }, parameters as IDataObject);
	expect(enrolled.output).toBe('Enrolled');
	expect(enrolled.followUp).toMatchObject({ plan, of, attempt: 0, state: 'active' });
	const again = await run('enroll', { ...item, ...more }, parameters as IDataObject);
	expect(again.output).toBe('Not Enrolled');
	expect(again.followUp).toMatchObject({ plan, repeated: true });
});

test('a plan that nobody has any more stops no lead where the lead names it, and is told', async () => {
	const hints: NodeExecutionHint[] = [];
	const said = { ...item, qualification: { followUp: 'Hot Leads' } };
	const { output, followUp } = await run('enroll', said, {}, hints);
	expect(output).toBe('Not Enrolled');
	expect(followUp).toMatchObject({ state: 'none', plan: 'Hot Leads' });
	expect(followUp.reason).toBe('There is no follow-up plan "Hot Leads"');
	expect(hints.map(({ message }) => message).join()).toContain('Name one of Three Touches');
});

test('a plan that is to follow and that nobody has any more stops no lead, and is told', async () => {
	const hints: NodeExecutionHint[] = [];
	const after = { plans: { plan: [{ name: 'Own', then: 'plan', thenPlan: 'Old' }] } };
	const { output } = await run('enroll', item, { ...own(mail), ...after }, hints);
	expect(output).toBe('Enrolled');
	expect(hints.map(({ message }) => message).join()).toContain(
		'There is no follow-up plan "Old", so a person goes on after the last attempt',
	);
});

test('who is under way says of how many attempts the plan has that they are in', async () => {
	await run('enroll', item, { plan: 'Eight Touches' });
	const { output, followUp } = await run('enroll', item, { plan: 'Three Touches' });
	expect(output).toBe('Not Enrolled');
	expect(followUp).toMatchObject({ plan: 'Eight Touches', attempt: 0, of: 8, repeated: true });
});

test.each([
	[{ channel: 'email' }, 'Email', 'person'],
	[{ channel: 'call', subject: 'Call {lead}' }, 'Call Task', 'owner'],
	[{ channel: 'other', subject: 'Visit {lead}' }, 'Other Task', 'owner'],
	[{ channel: 'email', message: 'For {company}' }, 'Ask a Person', 'owner'],
	[{ channel: 'email', subject: 'For you, {firstname}' }, 'Ask a Person', 'owner'],
	[{ channel: 'email', message: 'About {lead.compny}, at {time}' }, 'Ask a Person', 'owner'],
	[{ channel: 'email', message: '={{ $json.nope }}' }, 'Ask a Person', 'owner'],
	[{ channel: 'email', message: '={{ "" }}' }, 'Ask a Person', 'owner'],
	[{ channel: 'sms', message: '={{ "Hello " + $json.nope }}' }, 'Ask a Person', 'owner'],
	[{ channel: 'sms' }, 'SMS', 'person'],
	[{ channel: 'whatsapp' }, 'Other Task', 'person'],
] as const)('the attempt %j leaves on %s', async (line, output, audience) => {
	await run('enroll', item, own({ ...mail, ...line }));
	const step = await run('nextStep', await due());
	expect(step.output).toBe(output);
	expect(step.followUp.audience).toBe(audience);
});

test.each([
	['fixed line', 'Not Needed'],
	['mobile or fixed line', 'SMS'],
])('an SMS to a number of the type "%s" leaves on %s', async (phoneType, output) => {
	const texts = own({ ...mail, channel: 'sms' }, { ...mail, amount: 1, unit: 'days' });
	await run('enroll', { ...item, lead: { ...lead, phoneType } }, texts);
	const step = await run('nextStep', await due());
	expect(step.output).toBe(output);
	expect(step.followUp.reason.includes('their number is a landline')).toBe(output !== 'SMS');
});

test('an attempt is filled in, and the plan ends after the last', async () => {
	await run('enroll', item, own(mail));
	const brought = await due();
	const first = await run('nextStep', brought);
	expect(first.followUp).toMatchObject({
		...{ to: 'ada@example.com', subject: 'About Ada Lovelace', message: 'Hello Ada' },
		from: { name: 'Ann Lee', email: 'ann@example.com' },
	});
	const again = await run('nextStep', brought);
	expect(again.output).toBe('Email');
	// What comes after it is due at once, so it counts from now.
	const nextDueAt: unknown = expect.any(String);
	expect(again.followUp).toEqual({ ...first.followUp, nextDueAt, repeated: true });
	await inDefaultStore(async (open) => {
		await open('default').timers.complete({ id: 'i-1/follow-up/1-1', inquiryId: 'i-1' });
	});
	const last = await run('nextStep', await due());
	expect(last.output).toBe('Finished');
	expect(last.followUp.outcome).toBe('no answer');
	expect((await run('status', item)).output).toBe('Ended');
});

test.each([
	['de', 'Ihre Anfrage', 'Guten Tag Ada'],
	['es', 'About Ada Lovelace', 'Hello Ada'],
])('a lead that speaks %s reads "%s"', async (language, subject, message) => {
	const german = {
		...{ language: 'German', subject: 'Ihre Anfrage', message: 'Guten Tag {lead.firstName}' },
		// How it goes out is said in the line above.
		...{ channel: 'sms', amount: 9 },
	};
	const lines = own(mail, german, { channel: 'call', subject: 'Call', message: 'Call' });
	const enrolled = await run('enroll', { ...item, lead: { ...lead, language } }, lines);
	expect(enrolled.followUp.of).toBe(2);
	const step = await run('nextStep', await due());
	expect(step).toMatchObject({ output: 'Email', followUp: { subject, message } });
});

test('Enroll says which name of an attempt is not known, and which may be meant', async () => {
	const hints: NodeExecutionHint[] = [];
	await run('enroll', item, own({ ...mail, message: 'Dear {firstname}' }), hints);
	expect(hints.map(({ message }) => message)).toContainEqual(
		expect.stringMatching(
			/Message names {firstname}, which is not known, so a person is asked.* Did you mean {lead.firstName}\?/,
		),
	);
});

test('a line of Attempts that is of no plan is refused by its label', async () => {
	const lines = own(mail, { ...mail, plan: ' ' });
	await expect(run('enroll', item, lines)).rejects.toMatchObject({
		message: expect.stringContaining('Attempts: row 2: Of Plan is empty'),
	});
});

test('an expression in a text is evaluated for the lead', async () => {
	await run('enroll', item, own({ ...mail, message: '={{ $json.lead.email }} for {owner}' }));
	const step = await run('nextStep', await due());
	expect(step.followUp.message).toBe('ada@example.com for Ann Lee');
});

/** The steps of Lead Deliver that take over what the attempt says. */
const steps = { step: [{ name: 'Follow-up', audience: 'followUp' }] };

const queue = async (given: IDataObject) =>
	readJsonOf(
		await runNode({ node: new LeadDeliver(), parameters: { steps }, items: [given] }),
	).flat()[0]?.delivery as IDataObject;

const deliveries = async () =>
	await inDefaultStore(async (open) => await open('default').deliveries.ofInquiry('i-1'));

test('Lead Deliver takes an attempt over, once, with the attempt as its occasion', async () => {
	await run('enroll', item, own({ ...mail, message: 'Hello {lead.firstName}' }));
	const { left } = await run('nextStep', await due());
	await queue(left);
	expect(await queue(left)).toMatchObject({ queued: [] });
	expect(await deliveries()).toMatchObject([
		{
			...{ channel: 'Email', audience: 'person', to: 'ada@example.com', priority: 'plan' },
			...{ occasion: 'follow-up 1/Own/1', subject: 'About Ada Lovelace' },
			...{ replyTo: 'ann@example.com', outlivesEnd: false, state: 'waiting' },
		},
	]);
});

test('a task is for the owner whom the lead has then', async () => {
	await run('enroll', item, own({ channel: 'call', subject: 'Call {lead}', message: 'Now' }));
	const { left } = await run('nextStep', await due());
	await queue(left);
	expect(await deliveries()).toMatchObject([
		{ channel: 'Task', audience: 'owner', to: 'ann@example.com', text: 'Now' },
	]);
});

test('a reply keeps back what is on its way to Lead Deliver', async () => {
	await run('enroll', item, own(mail, mail));
	const { left } = await run('nextStep', await due());
	await tell('reply');
	expect(await queue(left)).toMatchObject({
		queued: [],
		reason: 'Left out: Follow-up (The follow-up has ended: they have replied).',
	});
	expect((await run('status', item)).followUp).toMatchObject({ outcome: 'replied' });
});

test('who opted out of a channel hears nothing more by it, and of everything is in no plan', async () => {
	await run('enroll', item, own(mail, mail));
	await tell('opted-out', { channel: 'email' });
	const step = await run('nextStep', await due());
	expect(step.followUp.reason).toContain('Attempt 1, an email, is left out: they asked for none');
	await tell('Unsubscribed');
	const again = await run('enroll', item, own(mail));
	expect(again).toMatchObject({
		...{ output: 'Not Enrolled', followUp: { reason: 'They asked not to be written to' } },
	});
});

test('what is done by hand', async () => {
	await run('enroll', item, own(mail));
	const outputs = [];
	for (const operation of ['status', 'pause', 'pause', 'resume', 'stop', 'resume'] as const) {
		outputs.push((await run(operation, { lead: { email: lead.email, id: lead.id } })).output);
	}
	expect(outputs).toEqual([
		...['Under Way', 'Paused', 'Not Under Way', 'Resumed', 'Stopped', 'Not Under Way'],
	]);
	expect((await run('status', { lead: { id: 'nobody' } })).output).toBe('Never Enrolled');
});

test.each([
	[{ options: { optOutPage: 'desk-opt-out' } }, 'http://127.0.0.1/webhook/desk-opt-out?token='],
	[
		{ options: { optOutPage: 'https://a.example/no?lang=de' } },
		'https://a.example/no?lang=de&token=',
	],
])('with %j a mail names the page on which they hear no more', async (parameters, begins) => {
	const message = 'Hello {lead.firstName}\n\nNo more: {optOut}';
	await run('enroll', item, own({ ...mail, message }));
	const { output, followUp } = await run('nextStep', await due(), parameters);
	expect(output).toBe('Email');
	const link = followUp.optOut?.link ?? '';
	expect(link.startsWith(begins)).toBe(true);
	expect(followUp.message).toBe(`Hello Ada\n\nNo more: ${link}`);
	expect(followUp.optOut).toEqual({
		...{ link, listUnsubscribe: `<${link}>` },
		listUnsubscribePost: 'List-Unsubscribe=One-Click',
	});
	const token = new URL(link).searchParams.get('token');
	await tell('opted-out', { leadFrom: 'link', linkHolder: 'person', token: token ?? '' });
	expect((await run('status', item)).followUp.outcome).toBe('opted out');
});

test.each([
	['stands alone', 'Hi.\n\nNo more: {optOut}', 'Email', 'Hi.'],
	['is in a sentence', 'Hi. To hear no more, open {optOut}.', 'Ask a Person', undefined],
])('a link that %s and has no page', async (_says, message, output, text) => {
	await run('enroll', item, own({ ...mail, message }));
	const step = await run('nextStep', await due());
	expect(step.output).toBe(output);
	expect(step.followUp.optOut).toBeUndefined();
	if (text) expect(step.followUp.message).toBe(text);
	else expect(step.followUp.reason).toContain('nothing is known for {optOut}');
});

test('a draft is shown on its page, and sent by it once and as it was shown', async () => {
	const message = 'Hello {lead.firstName}\n\nNo more: {optOut}';
	await run('enroll', item, own({ ...mail, message, asDraft: true }));
	const options = { draftPage: 'desk-draft', optOutPage: 'desk-opt-out' };
	const { output, followUp } = await run('nextStep', await due(), { options });
	expect(output).toBe('Ask a Person');
	const link = followUp.draft?.link ?? '';
	expect(link.startsWith('http://127.0.0.1/form/desk-draft?token=')).toBe(true);
	const token = new URL(link).searchParams.get('token') ?? '';
	const answer = async (draftAnswer: string, carried = token) =>
		await run('answerDraft', { token: carried }, { draftAnswer, by: 'Ann Lee' });

	const shown = await answer('Show It First');
	expect(shown).toMatchObject({
		...{ output: 'Not Sent', left: { token } },
		followUp: { answer: { title: 'Send this to Ada Lovelace?' } },
	});
	expect(shown.followUp.answer?.text).toContain(followUp.draft?.message);
	const sent = await answer('Send It');
	expect(sent).toMatchObject({
		output: 'Email',
		left: { lead: { email: lead.email, workspace: 'default' }, assignment },
		followUp: { audience: 'person', to: lead.email, message: followUp.draft?.message },
	});
	for (const { left } of [sent, await answer('send')]) await queue(left);
	expect(await deliveries()).toMatchObject([
		{ audience: 'person', to: lead.email, subject: 'About Ada Lovelace' },
	]);
	// Lead Deliver keeps to the hours in which the person may be written to.
	const sendAt = '2199-01-01T08:00:00.000Z';
	const later = { ...sent.followUp, id: `${lead.inquiryId}/later`, sendAt };
	await queue({ ...sent.left, followUp: later });
	const waits = (await deliveries()).find(({ occasion }) => occasion === 'later');
	expect(waits?.dueAt).toBe(Date.parse(sendAt));
	expect(await answer('skip')).toMatchObject({
		output: 'Not Sent',
		followUp: { answer: { title: 'It was sent.' } },
	});
});

test.each([
	['', 'This page needs the link from your email.'],
	['guessed', 'This link is not valid.'],
])('the token "%s" sends nothing', async (token, title) => {
	expect(await run('answerDraft', { token }, { draftAnswer: 'send' })).toMatchObject({
		output: 'Not Sent',
		followUp: { answer: { title } },
	});
});

test('a draft that is skipped leaves on Skipped', async () => {
	await run('enroll', item, own({ ...mail, asDraft: true }));
	const { followUp } = await run('nextStep', await due(), { options: { draftPage: 'desk-draft' } });
	const token = new URL(followUp.draft?.link ?? '').searchParams.get('token') ?? '';
	const skipped = await run('answerDraft', { token }, { draftAnswer: 'Skip It' });
	expect(skipped).toMatchObject({ output: 'Skipped', left: { token } });
});

test('a task for the owner has no link that signs the lead off', async () => {
	await run(
		'enroll',
		item,
		own({ ...mail, channel: 'call', message: 'Call.\n\nNo more: {optOut}' }),
	);
	const { followUp } = await run('nextStep', await due(), { options: { optOutPage: 'no' } });
	expect(followUp.optOut).toBeUndefined();
	expect(followUp.message).toBe('Call.');
});

test('an email is HTML too where it is asked for, with what they said as text and the page as a link', async () => {
	const message = 'Hello {lead.firstName},\n\nyou wrote:\n{message}\n\nNo more: {optOut}';
	await run(
		'enroll',
		{ ...item, lead: { ...lead, message: '<b>Hi</b>' } },
		own({ ...mail, message }),
	);
	const options = { asHtml: true, optOutPage: 'https://a.example/no' };
	const { followUp } = await run('nextStep', await due(), { options });
	expect(followUp.html).toContain('&lt;b&gt;Hi&lt;/b&gt;');
	expect(followUp.html).not.toContain('<b>');
	expect(followUp.html).toContain(`<a href="${followUp.optOut?.link}"`);
});

test('Lead Deliver shows the page as a link, and nothing that somebody else has written', async () => {
	const message = 'Hello.\n\n{message}\n\nNo more: {optOut}';
	const said = 'See https://evil.example/no?token=1';
	await run('enroll', { ...item, lead: { ...lead, message: said } }, own({ ...mail, message }));
	const { left, followUp } = await run('nextStep', await due(), {
		options: { optOutPage: 'https://a.example/no' },
	});
	await runNode({
		node: new LeadDeliver(),
		parameters: {
			operation: 'queue',
			steps: {
				step: [{ name: 'Try', channel: 'Email', audience: 'followUp', subject: '', text: '' }],
			},
		} as INodeParameters,
		items: [left],
	});
	const [queued] = await inDefaultStore(
		async (open) => await open('default').deliveries.ofInquiry(lead.inquiryId),
	);
	expect(queued?.text).toBe(followUp.message);
	const links = queued?.layout.filter(({ kind }) => kind === 'link') ?? [];
	expect(links.map(({ from, to }) => queued?.text.slice(from, to))).toEqual([
		followUp.optOut?.link,
	]);
});

test('with At Most per Sender and Day who comes too late for it waits for the next day', async () => {
	const one = own(mail);
	const parameters = {
		...one,
		plans: { plan: [{ name: 'Own', amount: 1, unit: 'days', then: 'end' }] },
		options: { ...(one.options as object), perSender: 1 },
	};
	const outputs = [];
	for (const n of [1, 2]) {
		const other = { ...lead, id: `lead-${n}`, inquiryId: `i-${n}` };
		await run('enroll', { ...item, lead: other }, parameters);
		const { output, followUp } = await run('nextStep', await due());
		await inDefaultStore(async (open) => {
			const { inquiryId } = other;
			await open('default').timers.complete({ id: `${inquiryId}/follow-up/1-1`, inquiryId });
		});
		outputs.push([output, followUp.reason.includes('Ann Lee sends one message a day at most')]);
	}
	expect(outputs).toEqual([
		['Email', false],
		['Not Needed', true],
	]);
});

test.each([
	[{}, {}, 'SMS'],
	[{ textsNeedConsent: true }, {}, 'Not Needed'],
	[{ textsNeedConsent: true }, { consent: { given: false } }, 'Not Needed'],
	[{ textsNeedConsent: true }, { consent: { given: true } }, 'SMS'],
	[{ textsToMobilesOnly: true }, { phoneType: 'mobile or fixed line' }, 'Not Needed'],
	[{ textsToMobilesOnly: true }, { phoneType: 'mobile' }, 'SMS'],
])('with %j an SMS to who has %j leaves on %s', async (options, person, output) => {
	const texts = own({ ...mail, channel: 'sms' }, { ...mail, amount: 1, unit: 'days' });
	const parameters = { ...texts, options: { ...(texts.options as object), ...options } };
	await run('enroll', { ...item, lead: { ...lead, ...person } }, parameters);
	expect((await run('nextStep', await due())).output).toBe(output);
});
