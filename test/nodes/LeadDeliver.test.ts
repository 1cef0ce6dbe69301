import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Delivery } from '../../nodes/core/deliver';
import type { DeliveryItem, Owner } from '../../nodes/core/lead';
import {
	claimDeliveries,
	noteRunEnd,
	sayHere,
	type Handout,
	type SeenEnd,
} from '../../nodes/desk/deliver';
import { openLink } from '../../nodes/desk/links';
import { chosenOperation, outputNames } from '../../nodes/LeadDeliver/description';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadDeliveryTrigger } from '../../nodes/LeadDeliveryTrigger/LeadDeliveryTrigger.node';
import { LeadTimerTrigger } from '../../nodes/LeadTimerTrigger/LeadTimerTrigger.node';
import { onBell, type StoreSession } from '../../nodes/shared';
import { failure, hour, minute } from '../core/deliver/records';
import { ann as annOfRecords, assignment, knownLead } from '../store/contract/records';
import { jsonOf, runNode, type Neighbour } from './engine';
import { noteTrigger } from '../../nodes/desk/workspace';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const ann: Owner = { ...annOfRecords, name: 'Ann Lee', phone: '+4915112345' };
const bo: Owner = { ...ann, id: 'bo', name: 'Bo Chan', email: 'bo@example.com', phone: null };

const assignedTo = (owner: Owner, round = 1) =>
	assignment({ owner, round, reason: 'Ann takes DACH.' }) as unknown as IDataObject;

/** A lead as it comes to Queue, given to Ann. */
const item = (id = 'inq_1', lead: IDataObject = {}, more: IDataObject = {}): IDataObject => ({
	budget: 10,
	lead: {
		...{ id: `lead_${id}`, inquiryId: id, workspace: 'default', fullName: 'Ada Lovelace' },
		...{ firstName: 'Ada', email: 'ada@example.com', phone: '+4930123456', company: 'Engines' },
		...{ message: 'Please call', receivedAt: '2026-03-02T09:30:00.000Z' },
		...lead,
	},
	assignment: assignedTo(ann),
	...more,
});

interface Given extends Partial<Omit<Parameters<typeof runNode>[0], 'node' | 'items'>> {
	parameters: INodeParameters;
}

const run = async (items: IDataObject[], { parameters, ...more }: Given) =>
	jsonOf(await runNode({ node: new LeadDeliver(), items, parameters, ...more }));

const says = (message: string) => ({ message: expect.stringContaining(message) });

const stepped = (...steps: IDataObject[]) => ({ steps: { step: steps } }) as INodeParameters;

/** Queues the steps for each item. */
const queue = async (
	items: IDataObject[],
	steps: IDataObject[],
	options: IDataObject = {},
	more: Omit<Given, 'parameters'> = {},
) =>
	await run(items, { parameters: { ...stepped(...steps), options } as INodeParameters, ...more });

const alert = { name: 'Alert', audience: 'owner', subject: 'New: {lead}', text: 'For {owner}' };
const contact = { name: 'Contact', channel: 'CRM Record', audience: 'system' };

const deliveriesOf = async (inquiryId = 'inq_1', workspace = 'default'): Promise<Delivery[]> =>
	await inStore(async ({ deliveries }) => await deliveries.ofInquiry(inquiryId), workspace);

const stateOf = async (id: string) =>
	await inStore(async ({ deliveries }) => (await deliveries.find(id))?.state);

/** Hands out what waits, as the trigger does, whose item it gives. */
async function handOut(
	channels: string[],
	{ gated = false, at = Date.now(), workspace = 'default' } = {},
): Promise<Handout[]> {
	const limits = {
		channels: channels.map((channel) => ({ channel, gated, most: 10 })),
		...{ mostTold: 0, leaseMs: minute },
	};
	const look = await inStore(
		async (session) => await claimDeliveries(session, limits, 'default', at),
		workspace,
	);
	return look.handouts;
}

const end = async ({ delivery: { id, attempt } }: Handout, seen: SeenEnd) =>
	await inStore(async (session) => await noteRunEnd(session, { id, attempt }, seen, Date.now()));

/** The only thing that leaves. */
async function handOutOne(channel: string, more: Parameters<typeof handOut>[1] = {}) {
	const [handout, ...others] = await handOut([channel], more);
	if (!handout || others.length > 0) throw new Error('One should leave');
	return handout;
}

/** The trigger that has started the execution with an item. */
const triggerWith = (json: object, more: Partial<Neighbour> = {}): Neighbour => ({
	...{ name: 'Deliver', node: new LeadDeliveryTrigger() },
	left: [[], [json as IDataObject]],
	outputs: 2,
	...more,
});

const saidOf = (outputs: IDataObject[][]) =>
	outputs.map((output) => output.map((json) => json.delivery as unknown as Saidly));

interface Saidly extends DeliveryItem {
	queued: string[];
	already: string[];
	leftOut: Array<{ step: string; reason: string }>;
	unheard: string[];
	reason: string;
}

test('each operation can be chosen', () => {
	const [{ options } = {}] = chosenOperation.fields;
	const chosen = Object.keys(outputNames).map((value) => expect.objectContaining({ value }));
	expect(options).toEqual(expect.arrayContaining(chosen));
	expect(options).toHaveLength(chosen.length);
});

describe('Queue', () => {
	test('a node fresh on the canvas tells the owner and who asked', async () => {
		const [queued, already] = await run([item()], { parameters: {} });
		expect(already).toEqual([]);
		expect(queued).toMatchObject([
			{ budget: 10, delivery: { queued: ['Alert', 'Confirmation'], occasion: 'round 1' } },
		]);
		const lines = (await deliveriesOf()).map(({ step, to, subject, priority, audience }) => ({
			...{ step, to, subject, priority, audience },
		}));
		expect(lines).toEqual([
			{
				...{ step: 'Alert', to: 'ann@example.com', subject: 'New lead: Ada Lovelace' },
				...{ priority: 'alert', audience: 'owner' },
			},
			{
				...{ step: 'Confirmation', to: 'ada@example.com', subject: 'We have your inquiry' },
				...{ priority: 'confirmation', audience: 'person' },
			},
		]);
		const [{ text } = { text: '' }] = await deliveriesOf();
		expect(text).toMatch(/^Hello Ann Lee,[^]*Company: Engines[^]*Why you: Ann takes DACH\.$/);
	});

	test('each column of a step says how it is treated', async () => {
		await queue(
			[item()],
			[
				contact,
				{
					...{ name: ' Task ', channel: 'own', ownChannelName: ' Letter ', audience: 'team' },
					...{ to: ' desk@example.com ', subject: 'S', text: 'T', after: ' Contact ' },
					...{ whenUnclear: 'take as done', priority: 'plan' },
					more: { giveUpAfter: 2, outlivesEnd: false, replaces: false },
				},
			],
		);
		const [first, second] = await deliveriesOf();
		expect(first).toMatchObject({
			...{ step: 'Contact', channel: 'CRM Record', audience: 'system', to: '', after: null },
			...{ whenUnclear: 'ask', priority: 'alert', giveUpAfterMs: 14 * 24 * hour },
			...{ outlivesEnd: true, replaces: true, state: 'waiting' },
		});
		expect(second).toMatchObject({
			...{ step: 'Task', channel: 'Letter', audience: 'team', to: 'desk@example.com' },
			...{ subject: 'S', text: 'T', whenUnclear: 'take as done', priority: 'plan' },
			...{ giveUpAfterMs: 2 * hour, outlivesEnd: false, replaces: false },
			...{ after: 'inq_1/Contact/round 1', state: 'blocked' },
		});
	});

	test.each<[channel: string, audience: string, to: string]>([
		['Email', 'owner', 'ann@example.com'],
		['Email', 'person', 'ada@example.com'],
		['SMS', 'owner', '+4915112345'],
		['SMS', 'person', '+4930123456'],
		['WhatsApp', 'person', '+4930123456'],
		['Chat', 'owner', 'ann@example.com'],
		['CRM Record', 'system', ''],
	])('by %s the %s is reached at "%s"', async (channel, audience, to) => {
		await queue([item()], [{ name: 'A', channel, audience, text: 'T' }]);
		expect(await deliveriesOf()).toMatchObject([{ channel, to }]);
	});

	test('words and expressions are each lead’s own', async () => {
		await queue(
			[item('inq_1'), item('inq_2', { fullName: 'Cy {owner}' }, { assignment: assignedTo(bo) })],
			[
				{
					...{ name: 'Alert', audience: 'owner', subject: '={{ $json.lead.fullName }} asks' },
					text: '={{ "At " + $json.budget }}: {lead} for {owner}',
				},
			],
		);
		const [one, two] = await Promise.all([deliveriesOf('inq_1'), deliveriesOf('inq_2')]);
		expect(one).toMatchObject([{ subject: 'Ada Lovelace asks', to: 'ann@example.com' }]);
		expect(two).toMatchObject([{ to: 'bo@example.com' }]);
		expect(one[0]?.text).toContain('At 10: Ada Lovelace for Ann Lee');
		expect(two[0]?.text).toContain('Cy {owner} for Bo Chan');
	});

	test.each([
		[{ name: '' }, 'ann@example.com'],
		[{ name: '  ', email: null }, 'ann'],
		[{ name: '', email: null, id: '7', crmId: '102' }, 'owner 102'],
	])('an owner without a name (%j) is no blank in a text: %s', async (marks, name) => {
		const given = assignedTo({ ...ann, ...marks });
		await queue(
			[item('inq_1', {}, { assignment: given })],
			[{ name: 'Thanks', audience: 'person', text: 'Dear {lead}, {owner} answers.' }],
		);
		const [{ text } = { text: '' }] = await deliveriesOf();
		expect(text).toBe(`Dear Ada Lovelace, ${name} answers.`);
	});

	test('what a lead has written gives nothing away', async () => {
		const fullName = '{owner.email} {{owner.email}} Cee';
		await queue(
			[item('inq_1', { fullName })],
			[
				{
					...{ name: 'Thanks', audience: 'person', text: 'Hello {lead}' },
					subject: '={{ $json.lead.fullName }}: {owner} answers',
				},
			],
		);
		expect(await deliveriesOf()).toMatchObject([
			{ subject: `${fullName}: Ann Lee answers`, text: `Hello ${fullName}` },
		]);
	});

	test('another channel counts for what waits, with its address', async () => {
		await queue([item()], [alert]);
		await queue([item()], [{ ...alert, channel: 'Chat', to: 'desk@example.com' }]);
		expect(await deliveriesOf()).toMatchObject([{ channel: 'Chat', to: 'desk@example.com' }]);
	});

	test.each([
		['ann at example.com', 'refused'],
		['', 'refused'],
		['Ann Lee <ann@example.com>, bo@example.com', 'waiting'],
	])('an address is looked at before anything is sent: "%s"', async (to, state) => {
		const [[said] = []] = saidOf(
			await queue([item()], [{ name: 'A', audience: 'team', to, text: 'T' }]),
		);
		expect(await deliveriesOf()).toMatchObject([{ state }]);
		expect(said).toMatchObject(
			state === 'refused'
				? {
						queued: [],
						refused: [{ step: 'A' }],
						reason: expect.stringMatching(/^For a person: "A" cannot go out/),
					}
				: { queued: ['A'], refused: [] },
		);
	});

	test('a step whose step before is left out is left out with it', async () => {
		const [[said] = []] = saidOf(
			await queue(
				[item('inq_1', { phone: null })],
				[
					{ name: 'Text', channel: 'SMS', audience: 'person' },
					{ ...contact, after: 'text' },
				],
			),
		);
		expect(said).toMatchObject({
			leftOut: [
				{ step: 'Text' },
				{ step: contact.name, reason: '"Text" has to be done first, and was left out' },
			],
		});
	});

	test('braces that a lead has written stop nothing, whoever made the text', async () => {
		const message = 'Our {{templates}} say {{ team.all }} and {lead}';
		const said = { message, subject: `Re: ${message}` };
		const escalation = {
			...{ id: 'inq_2/Touch/step-1', clock: 'Touch', step: 1, of: 2, action: 'tell manager' },
			...{ recipients: [], channel: 'email', to: 'm@example.com', timer: null, policy: '' },
			...{ nextDueAt: null, repeated: false, reason: 'It was due', ...said },
		};
		await queue(
			[item('inq_1', { message })],
			[{ ...alert, subject: '={{ $json.lead.message }}', text: '=Says: {{ $json.lead.message }}' }],
		);
		await queue([item('inq_2', {}, { escalation })], [{ name: 'Told', audience: 'escalation' }]);
		const [own] = await deliveriesOf('inq_1');
		expect(own?.text).toContain('Says: Our {{templates}} say {{ team.all }} and');
		const [told] = await deliveriesOf('inq_2');
		expect(told?.text).toContain('Our {{templates}} say {{ team.all }} and');
	});

	test('conditions are each lead’s own, and a lead that no step is for passes', async () => {
		const conditions = {
			options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
			combinator: 'and',
			conditions: [
				{
					...{ id: '1', leftValue: '={{ $json.budget }}', rightValue: 5 },
					operator: { type: 'number', operation: 'gt' },
				},
			],
		};
		const [queued, already] = await queue(
			[item('inq_1'), item('inq_2', {}, { budget: 1 })],
			[{ ...alert, conditions }],
		);
		expect(already).toEqual([]);
		expect(saidOf([queued ?? []])[0]).toMatchObject([
			{ queued: ['Alert'] },
			{
				queued: [],
				leftOut: [{ step: 'Alert', reason: 'this lead does not meet its conditions' }],
			},
		]);
		expect(await deliveriesOf('inq_2')).toEqual([]);
	});

	test('a step is not for kinds of inquiry that it names, and says so', async () => {
		const qualification = { category: 'spam', verdict: 'disqualified' };
		const outputs = await queue(
			[item('inq_1', {}, { qualification }), item('inq_2')],
			[
				{ ...alert, notFor: ['spam', 'vendor'] },
				{ ...alert, name: 'Other', notFor: ['vendor'] },
			],
		);
		expect(saidOf(outputs)[0]).toMatchObject([
			{
				queued: ['Other'],
				leftOut: [{ step: 'Alert', reason: 'it was turned away as spam' }],
				reason: expect.stringContaining('Left out: Alert (it was turned away as spam).'),
			},
			{ queued: ['Alert', 'Other'], leftOut: [] },
		]);
	});

	test('nobody without an address is thanked, and the item says why', async () => {
		const thanks = { name: 'Thanks', audience: 'person', text: 'Hello {lead.firstName},' };
		const [[said] = []] = saidOf(await queue([item('inq_1', { email: null })], [alert, thanks]));
		expect(said).toMatchObject({
			queued: ['Alert'],
			refused: [],
			leftOut: [{ step: 'Thanks', reason: 'Ada Lovelace gave no email address' }],
		});
		expect(await deliveriesOf()).toMatchObject([{ step: 'Alert' }]);
	});

	test('a reply goes to the person, to the desk, or to whom the step says', async () => {
		const desk = { email: 'desk@example.com' };
		await queue(
			[item('inq_1', {}, { desk })],
			[
				alert,
				{ name: 'Thanks', audience: 'person', text: 'T' },
				{ ...alert, name: 'Other', more: { replyTo: ' boss@example.com ' } },
			],
		);
		expect((await deliveriesOf()).map(({ step, replyTo }) => [step, replyTo])).toEqual([
			['Alert', 'ada@example.com'],
			['Thanks', 'desk@example.com'],
			['Other', 'boss@example.com'],
		]);
	});

	test('earlier inquiries of a lead who is known are told', async () => {
		await inStore(
			async ({ leads }) =>
				await leads.save(
					knownLead({ id: 'lead_inq_1', inquiries: 3, firstSeenAt: Date.parse('2026-01-05') }),
					[],
				),
		);
		const match = { decision: 'existing', relationship: 'open lead', owner: null, reason: '' };
		await queue([item('inq_1', {}, { match })], [{ ...alert, text: '{known}' }]);
		expect(await deliveriesOf()).toMatchObject([
			{ text: expect.stringContaining('Earlier inquiries: 2, the first on Mon 5 Jan 2026.') },
		]);
	});

	test('queued twice is one, also in one run and in overlapping ones', async () => {
		const twice = saidOf(await queue([item(), item()], [alert]));
		expect(twice).toMatchObject([[{ queued: ['Alert'] }], [{ rewritten: ['Alert'] }]]);
		const steps = [{ ...alert, more: { replaces: false } }];
		const both = await Promise.all([queue([item()], steps), queue([item()], steps)]);
		expect(both.map((outputs) => outputs.map((output) => output.length))).toEqual([
			[0, 1],
			[0, 1],
		]);
		expect(saidOf(both[0] ?? [])[1]).toMatchObject([
			{ queued: [], already: ['Alert'], reason: expect.stringContaining('Queued before: Alert.') },
		]);
		expect(await deliveriesOf()).toHaveLength(1);
	});

	test('what has not gone out is written anew, unless its step says otherwise', async () => {
		await queue([item()], [alert, { ...alert, name: 'Kept', more: { replaces: false } }]);
		const changed = item('inq_1', { fullName: 'Ada King' });
		const [, said] = saidOf(await queue([changed], [alert, { ...alert, name: 'Kept' }]));
		expect(said).toMatchObject([{ rewritten: ['Alert', 'Kept'] }]);
		const subjects = (await deliveriesOf()).map(({ step, subject }) => [step, subject]);
		expect(subjects.sort()).toEqual([
			['Alert', 'New: Ada King'],
			['Kept', 'New: Ada King'],
		]);
		await queue([item()], [{ ...alert, more: { replaces: false } }]);
		expect((await deliveriesOf()).find(({ step }) => step === 'Alert')?.subject).toBe(
			'New: Ada King',
		);
	});

	test.each<[what: string, options: IDataObject, more: IDataObject, occasion: string]>([
		['a new round', {}, { assignment: assignedTo(bo, 2) }, 'round 2'],
		['a step of the ladder', {}, { escalation: { id: 'inq_1/Touch/step-2' } }, 'Touch/step-2'],
		['one that is named', { occasion: '={{ "day " + $json.budget }}' }, {}, 'day 10'],
	])('%s is another occasion', async (_what, options, more, occasion) => {
		await queue([item()], [contact]);
		expect(saidOf(await queue([item('inq_1', {}, more)], [contact], options))[0]).toMatchObject([
			{ occasion, queued: ['Contact'] },
		]);
		const ids = (await deliveriesOf()).map(({ id }) => id);
		expect(ids.sort()).toEqual([`inq_1/Contact/${occasion}`, 'inq_1/Contact/round 1'].sort());
	});

	test('who cannot be told is left out with the reason, or leaves for a person', async () => {
		const unreachable = assignedTo({ ...ann, email: null });
		const [said] = saidOf(
			await queue(
				[item('inq_1', { phone: null }, { assignment: unreachable })],
				[{ name: 'SMS', channel: 'SMS', audience: 'person' }, alert],
			),
		);
		expect(said).toMatchObject([
			{
				leftOut: [{ step: 'SMS', reason: 'Ada Lovelace gave no phone number' }],
				reason: expect.stringContaining('Left out: SMS (Ada Lovelace gave no phone number).'),
			},
		]);
		expect(await deliveriesOf()).toMatchObject([
			{ state: 'refused', problem: { message: expect.stringContaining('has no email address') } },
		]);
	});

	test('a message of which nothing is left leaves for a person, who reads what to mend', async () => {
		const [subject, text] = ['={{ $json.foo.bar.baz }}', '={{ $json.lead.nope.deep }}'];
		const hints: NodeExecutionHint[] = [];
		const steps = [
			...[alert, { ...alert, name: 'Bad', subject, text }],
			{ ...alert, name: 'SMS', channel: 'SMS', text },
			{ ...alert, name: 'Bare', text },
		];
		const [said] = saidOf(await queue([item()], steps, {}, { hints }));
		expect(said).toMatchObject([
			{
				queued: ['Alert', 'Bare'],
				refused: [
					{
						step: 'Bad',
						reason: '"Bad" cannot go out: its Subject and Text are empty for this lead',
					},
					{ step: 'SMS', reason: '"SMS" cannot go out: its Text is empty for this lead' },
				],
			},
		]);
		const told = hints.filter(({ message }) => message.includes('came to nothing'));
		expect(told).toMatchObject([
			says('under Subject and Text of "Bad" came to nothing'),
			says('under Text of "SMS" came to nothing'),
			says('under Text of "Bare" came to nothing'),
		]);
	});

	test.each([
		['person', '={{ "Hello " + $json.nope }}', ['{{ "Hello " + $json.nope }} comes to nothing']],
		['person', '={{ "Hello " + ($json.nope ?? "there") }}', []],
		['person', '=Hello {{ $json.nope }}', []],
		['owner', '={{ "Hello " + $json.nope }}', []],
	])('to the %s, of %s is refused %j', async (audience, text, reasons) => {
		const steps = [{ ...alert, audience, subject: 'Yours', text }];
		const [said] = saidOf(await queue([item()], steps));
		expect(said).toMatchObject([
			{ refused: reasons.map((reason) => ({ reason: expect.stringContaining(reason) })) },
		]);
	});

	test('a name that is not known stops no lead: it is left out, and the output pane says so', async () => {
		const hints: NodeExecutionHint[] = [];
		const text = 'Dear {firstname},\n\n{lead.frstName}\n\n{message}';
		const steps = [
			{ ...alert, text },
			{ ...alert, name: 'Other', text: 'Hello {lead}' },
		];
		await queue([item(), item()], steps, {}, { hints });
		const told = hints.filter(({ message }) => message.includes('which is not known'));
		expect(told).toMatchObject(
			['firstname', 'lead.frstName'].map((name) => ({
				...{ type: 'warning', location: 'outputPane' },
				message: `Steps: row 1 (Alert): Text names {${name}}, which is not known, so it is left out. Did you mean {lead.firstName}?`,
			})),
		);
		const [waiting] = await inStore(
			async (session) => await session.deliveries.inLine('Email', Date.now(), 1),
		);
		expect(waiting?.text).toMatch(/^Dear,\n\n(?!.*[{}])/s);
	});

	test.each<[desk: unknown, said: string | null]>([
		[{ name: 'Desk', email: ' ' }, 'The desk has no email address'],
		[{ name: 'Desk' }, null],
		[{ email: 'desk' }, 'The desk\'s "desk" is no email address'],
		[{ email: 'Lead Desk <desk@example.com>' }, null],
		[undefined, null],
		['Berlin', null],
	])('the output pane says where the desk %j cannot be reached', async (desk, said) => {
		const hints: NodeExecutionHint[] = [];
		await queue([item('inq_1', {}, { desk } as IDataObject)], [alert], {}, { hints });
		const told = hints.filter(({ message }) => /^The desk/.test(message));
		expect(told).toMatchObject(said === null ? [] : [says(said)]);
	});

	describe('as Lead Escalate says', () => {
		const escalation = {
			...{ id: 'inq_1/Touch/step-1', clock: 'Touch', step: 1, of: 2, action: 'remind owner' },
			...{ recipients: [], channel: 'email', to: 'ann@example.com', subject: 'Remember' },
			...{
				message: 'Call Ada {owner.email}',
				nextDueAt: null,
				repeated: false,
				reason: 'It was due',
			},
		};
		const step = { name: 'Told', audience: 'escalation' };

		test.each<[said: IDataObject, queued: object]>([
			[{}, { channel: 'Email', audience: 'owner', to: 'ann@example.com', subject: 'Remember' }],
			[
				{ channel: 'sms', to: '+49151' },
				{ channel: 'SMS', to: '+49151' },
			],
			[{ channel: 'chat' }, { channel: 'Chat' }],
			[{ channel: 'call' }, { channel: 'Task' }],
			[
				{ action: 'tell manager', to: 'max@example.com, mia@example.com' },
				{ audience: 'team', to: 'max@example.com, mia@example.com' },
			],
		])('whom, how and what: %j', async (said, queued) => {
			const more = { escalation: { ...escalation, ...said } };
			await queue([item('inq_1', {}, more)], [step]);
			expect(await deliveriesOf()).toMatchObject([
				{ ...queued, occasion: 'Touch/step-1', text: 'Call Ada {owner.email}' },
			]);
		});

		test('own words come before those of the ladder', async () => {
			await queue([item('inq_1', {}, { escalation })], [{ ...step, subject: 'Mine', text: 'Own' }]);
			expect(await deliveriesOf()).toMatchObject([{ subject: 'Mine', text: 'Own' }]);
		});

		test('nothing is queued before the end of quiet hours, nor without a step', async () => {
			const sendAt = '2199-01-01T08:00:00.000Z';
			await queue([item('inq_1', {}, { escalation: { ...escalation, sendAt } })], [step]);
			expect(await deliveriesOf()).toMatchObject([{ dueAt: Date.parse(sendAt) }]);
			await queue([item('inq_2')], [step]);
			expect(await deliveriesOf('inq_2')).toEqual([]);
		});
	});

	test.each<[steps: IDataObject[], message: string]>([
		[[{ ...alert, name: ' ' }], 'Steps: line 1 has no name'],
		[[alert, alert], 'Steps: Alert is there twice'],
		[[{ ...alert, channel: 'own' }], 'Steps: Alert has no channel'],
		[[{ ...alert, after: 'Contact' }], 'waits for "Contact", which does not stand before it'],
		[[{ ...alert, channel: '={{ "Fax" }}' }], 'Steps: row 1 (Alert): Channel is "Fax"'],
		[[{ ...alert, audience: '={{ "dog" }}' }], 'Steps: row 1 (Alert): For is "dog"'],
		[[{ ...alert, whenUnclear: '={{ 1 }}' }], 'Steps: row 1 (Alert): When Unclear is 1'],
		[[{ ...alert, more: { giveUpAfter: -1 } }], 'Give Up After (Hours) is -1'],
	])('what cannot work is refused by its label: %j', async (steps, message) => {
		await expect(queue([item()], steps)).rejects.toMatchObject(says(message));
		expect(await deliveriesOf()).toEqual([]);
	});

	test('with "Continue on fail" only the item that fails is not queued', async () => {
		const [queued] = await queue(
			[item('inq_1'), item('inq_2', {}, { budget: 'none' })],
			[contact, { ...alert, name: '={{ $json.budget === "none" ? "Contact" : "Alert" }}' }],
			{},
			{ onError: 'continueRegularOutput' },
		);
		expect(queued).toMatchObject([
			{ delivery: { queued: ['Contact', 'Alert'] } },
			{ budget: 'none', error: expect.stringMatching(/^Steps: Contact is there twice\. \w+/) },
		]);
		expect(await deliveriesOf('inq_2')).toEqual([]);
	});

	test.each([
		[{}, 'handed over'],
		[{ finishes: false }, null],
	])(
		'the inquiry is handed over with it, unless an option says otherwise: %j',
		async (...given) => {
			const [options, outcome] = given;
			await inStore(async ({ inquiries }) => {
				await inquiries.register({
					...{ inquiryId: 'inq_1', leadId: null, receivedAt: 0, replayWindowMs: 0 },
					...{ waitingAt: 1, item: {} },
				});
			});
			await queue([item()], [alert], options);
			const found = await inStore(async ({ inquiries }) => await inquiries.find('inq_1'));
			expect(found?.outcome).toBe(outcome);
			expect(found?.item).toMatchObject({ budget: 10, lead: { fullName: 'Ada Lovelace' } });
		},
	);

	describe('where nobody sends', () => {
		const listening = async (channels: string[], at = Date.now()) =>
			await inStore(
				async (session) => await sayHere(session, 'w/t', { channels, withoutBegin: [] }, at),
			);

		test.each<[what: string, heard: () => Promise<void>, unheard: string[]]>([
			['nobody listens', async () => await Promise.resolve(), ['Email', 'CRM Record']],
			['one is listened to', async () => await listening(['Email', 'SMS']), ['CRM Record']],
			['all are', async () => await listening(['Email', 'CRM Record', 'Needs a Person']), []],
			[
				'who listened was not heard of for long',
				async () => await listening(['Email'], Date.now() - 6 * minute),
				['Email', 'CRM Record'],
			],
		])('the item and the output pane say so: %s', async (_what, heard, unheard) => {
			await heard();
			const hints: NodeExecutionHint[] = [];
			const [said] = saidOf(await queue([item()], [alert, contact], {}, { hints }));
			expect(said?.[0]?.unheard).toEqual(unheard);
			const sentence = expect.stringContaining(`Nobody sends ${unheard.join(', ')} now`);
			expect(hints).toEqual([
				{ message: 'Queued: Alert, Contact.', location: 'outputPane' },
				...(unheard.length > 0 ? [{ message: sentence, location: 'outputPane' }] : []),
			]);
			expect(said?.[0]?.reason.includes('Nobody sends')).toBe(unheard.length > 0);
		});

		test('the output pane says that nobody is told of what needs a person', async () => {
			await listening(['Email', 'CRM Record']);
			const hints: NodeExecutionHint[] = [];
			const [said] = saidOf(await queue([item()], [alert, contact], {}, { hints }));
			expect(said?.[0]?.unheard).toEqual([]);
			expect(hints).toEqual([
				{ message: 'Queued: Alert, Contact.', location: 'outputPane' },
				{ message: expect.stringContaining('"Needs a Person"'), location: 'outputPane' },
			]);
			const [listed] = await run([{}], { parameters: { operation: 'list' } });
			expect(listed).toMatchObject([
				{
					unheard: ['Needs a Person'],
					reason: expect.stringMatching(/^2 waiting\. Nobody is told of what a person/),
				},
			]);
		});
	});

	test.each<[setting: string, withoutBegin: string[], told: boolean]>([
		['ask', ['Email'], true],
		['take as done', ['Email'], true],
		// It is sent in any case.
		['send again', ['Email'], false],
		['take as done', ['SMS'], false],
	])('%s, nothing says Begin in %j: the output pane tells it %s', async (...given) => {
		const [whenUnclear, withoutBegin, told] = given;
		const channels = ['Email', 'SMS', 'Needs a Person'];
		await inStore(
			async (session) => await sayHere(session, 'w/t', { channels, withoutBegin }, Date.now()),
		);
		const hints: NodeExecutionHint[] = [];
		await queue([item()], [{ ...alert, whenUnclear }], {}, { hints });
		const sentence =
			/nobody knows whether "Alert" had begun.*\(Begin\) right behind the output "Email"/;
		expect(hints.map(({ message }) => message)).toEqual([
			'Queued: Alert.',
			...(told ? [expect.stringMatching(sentence)] : []),
		]);
	});

	test('a run by hand says how what it has queued is sent', async () => {
		const hints: NodeExecutionHint[] = [];
		const heard = { channels: ['Email'], withoutBegin: ['Email'] };
		await inStore(async (session) => await sayHere(session, 'w/t', heard, Date.now()));
		const [said] = saidOf(await queue([item()], [alert], {}, { hints, mode: 'manual' }));
		expect(said?.[0]?.reason).toContain(
			'nobody sends Email of tests now: fill in "Send Test Messages To"',
		);
		expect(hints).toMatchObject([
			{ message: 'Queued: Alert.' },
			{ message: expect.stringContaining('Send Test Messages To') },
		]);
	});

	test.each<[what: string, lead: IDataObject, more: Omit<Given, 'parameters'>, workspace: string]>([
		['as the lead says', { workspace: 'client-a' }, {}, 'client-a'],
		['a test lead', { test: true }, {}, 'default:test'],
		['a run by hand', {}, { mode: 'manual' }, 'default:test'],
	])('the workspace: %s', async (_what, lead, more, workspace) => {
		const rung: string[] = [];
		const deaf = ['default', 'client-a', 'default:test'].map((name) =>
			onBell(name, () => rung.push(name)),
		);
		await queue([item('inq_1', lead)], [alert], {}, more);
		for (const off of deaf) off();
		expect(await deliveriesOf('inq_1', workspace)).toHaveLength(1);
		expect(rung).toEqual([workspace]);
		if (workspace !== 'default') expect(await deliveriesOf('inq_1')).toEqual([]);
	});

	test('an option names another workspace', async () => {
		await queue([item()], [alert], { workspace: 'client-b' });
		expect(await deliveriesOf('inq_1', 'client-b')).toHaveLength(1);
		expect(await deliveriesOf()).toEqual([]);
	});
});

describe('Begin and Done', () => {
	const begin = { operation: 'begin' };
	const done = { operation: 'done', recordId: '={{ $json.sid }}' };

	/** What a vendor's node left of the item. */
	const answer = { sid: 7, delivery: 'other' };

	const sms = { name: 'SMS', channel: 'SMS', audience: 'person', text: 'Hi' };

	const smsOut = async (more = {}) => {
		await queue([item()], [{ ...sms, ...more }]);
		return await handOutOne('SMS', { gated: true });
	};

	const names = ['Deliver', 'It’s "ours"', "Bo's", 'A }} B {{ C', 'back\\slash', '${x}`', 'l1\nl2'];
	test.each(names)('find the effect of their run behind a trigger named %j', async (name) => {
		const handout = await smsOut();
		const ahead = [triggerWith(handout.item, { name })];
		expect(await run([answer], { parameters: begin, ahead })).toMatchObject([
			[{ sid: 7, begin: { answer: 'send' } }],
			[],
			[],
		]);
		expect(await stateOf('inq_1/SMS/round 1')).toBe('begun');
		expect(await run([answer], { parameters: done, ahead })).toMatchObject([
			[{ sid: 7, done: { recordId: '7', messageId: null, link: null } }],
			[],
		]);
		expect(await deliveriesOf()).toMatchObject([{ state: 'done', kept: { recordId: '7' } }]);
	});

	test.each<[what: string, ahead: (item: object) => Neighbour[], items: object[]]>([
		['a later output than the first that leads there', (json) => [triggerWith(json)], [answer]],
		[
			'one trigger of two',
			(json) => [{ ...triggerWith({}), name: 'Other', left: undefined }, triggerWith(json)],
			[answer],
		],
		[
			'another kind of trigger beside it',
			(json) => [
				{ name: 'Timer', node: new LeadTimerTrigger(), left: [[{ delivery: 'x' }]] },
				triggerWith(json),
			],
			[answer],
		],
		[
			'an item of another delivery',
			(json) => [triggerWith(json)],
			[{ ...answer, delivery: { id: 'inq_9/SMS/round 1', attempt: 1 } }],
		],
	])('find it: %s', async (_what, ahead, items) => {
		const handout = await smsOut();
		const all = { parameters: begin, ahead: ahead(handout.item) };
		const [send] = await run(items as IDataObject[], all);
		expect(send).toHaveLength(1);
		expect(await stateOf('inq_1/SMS/round 1')).toBe('begun');
	});

	test('find it on the item where no such trigger has started the run', async () => {
		const { item: brought } = await smsOut();
		const [send] = await run([brought as IDataObject], { parameters: begin });
		expect(send).toHaveLength(1);
	});

	test('Begin behind no trigger is refused', async () => {
		await expect(run([{ n: 1 }], { parameters: begin })).rejects.toMatchObject(
			says('Begin was reached by an item that no Lead Delivery Trigger has brought'),
		);
		const [, notFound] = await run([{ n: 1 }], { parameters: done });
		expect(notFound).toHaveLength(1);
	});

	test.each([
		['ask', [0, 0, 1]],
		['take as done', [0, 1, 0]],
		['send again', [1, 0, 0]],
	])('a run that begins twice goes by its step: %s', async (whenUnclear, left) => {
		const { item: brought } = await smsOut({ whenUnclear });
		const ahead = [triggerWith(brought)];
		await run([answer], { parameters: begin, ahead });
		const outputs = await run([answer], { parameters: begin, ahead });
		expect(outputs.map((output) => output.length)).toEqual(left);
		// What that means is known when it ends: nobody is told of what goes on.
		expect(await stateOf('inq_1/SMS/round 1')).toBe('begun');
		await run([answer], { parameters: done, ahead });
		expect(await stateOf('inq_1/SMS/round 1')).toBe('done');
	});

	test.each(['ask', 'take as done', 'send again'])(
		'of the items that a run has become, one is sent: %s',
		async (whenUnclear) => {
			const { item: brought } = await smsOut({ whenUnclear });
			const ahead = [triggerWith(brought)];
			expect(await run([answer, { sid: 8 }], { parameters: begin, ahead })).toMatchObject([
				[{ sid: 7, begin: { answer: 'send' } }],
				[{ sid: 8, begin: { reason: expect.stringContaining('Another item of this run') } }],
				[],
			]);
			expect(await deliveriesOf()).toMatchObject([{ state: 'begun', beganAgain: false }]);
		},
	);

	test.each(['ask', 'take as done', 'send again'])(
		'a run that an earlier process has started sends nothing, and a new one does: %s',
		async (whenUnclear) => {
			const { item: brought } = await smsOut({ whenUnclear });
			const delivery = { ...(brought.delivery as object), startedBy: 'an earlier one' };
			const ahead = [triggerWith({ ...brought, delivery })];
			const [send, before, unclear] = await run([answer], { parameters: begin, ahead });
			expect([send, before]).toEqual([[], []]);
			expect(unclear).toMatchObject([
				{ begin: { reason: expect.stringContaining('taken this run up again') } },
			]);
			expect(await stateOf('inq_1/SMS/round 1')).toBe('waiting');
			const again = await handOutOne('SMS', { gated: true });
			const behind = { parameters: begin, ahead: [triggerWith(again.item)] };
			expect((await run([answer], behind))[0]).toHaveLength(1);
		},
	);

	test('what is done leaves Begin on Done Before', async () => {
		const { item: brought } = await smsOut();
		const ahead = [triggerWith(brought)];
		await run([answer], { parameters: done, ahead });
		expect(await run([answer], { parameters: begin, ahead })).toMatchObject([
			[],
			[{ begin: { answer: 'done before' } }],
			[],
		]);
	});

	test('of an older attempt nothing counts', async () => {
		const old = await smsOut({ whenUnclear: 'send again' });
		const lapsed = Date.now() + 2 * minute;
		const newest = await handOutOne('SMS', { gated: true, at: lapsed });
		expect(newest.delivery.attempt).toBe(2);
		const ahead = [triggerWith(old.item)];
		const begun = await run([answer], { parameters: begin, ahead });
		expect(begun.map((output) => output.length)).toEqual([0, 0, 1]);
		const [, notFound] = await run([answer], { parameters: done, ahead });
		expect(notFound).toHaveLength(1);
		expect(await deliveriesOf()).toMatchObject([{ state: 'out', attempt: 2, kept: null }]);
	});

	test.each([
		['Lead Normalize marked it', { test: true }],
		['only the run by hand says so', {}],
	])('a test message belongs to the test copy: %s', async (_what, lead) => {
		await queue([item('inq_1', lead)], [sms], {}, { mode: 'manual' });
		const { item: brought } = await handOutOne('SMS', { workspace: 'default:test' });
		const delivery = { ...(brought.delivery as object), test: true };
		const ahead = [triggerWith({ ...brought, delivery })];
		const [counted] = await run([answer], { parameters: done, ahead });
		expect(counted).toHaveLength(1);
		expect(await deliveriesOf('inq_1', 'default:test')).toMatchObject([{ state: 'done' }]);
	});

	test('Done with a CRM puts it on the lead of the next ones, with what was kept', async () => {
		await queue([item()], [contact, { ...contact, name: 'Deal', after: 'Contact' }]);
		const first = await handOutOne('CRM Record');
		const crm = { system: ' HubSpot ', ownerId: '={{ $json.owner }}', stage: 'lead' };
		const parameters = { ...done, link: 'https://crm/7', crm } as INodeParameters;
		const ahead = [triggerWith(first.item)];
		const record = {
			...{ system: 'HubSpot', id: '7', url: 'https://crm/7', ownerId: '9', stage: 'lead' },
		};
		expect(await run([{ ...answer, owner: 9 }], { parameters, ahead })).toMatchObject([
			[{ done: { recordId: '7', crm: record } }],
			[],
		]);
		const next = await handOutOne('CRM Record');
		expect(next.item).toMatchObject({
			...{ budget: 10, lead: { fullName: 'Ada Lovelace', crm: record } },
			delivery: { step: 'Deal', results: { Contact: { recordId: '7', link: 'https://crm/7' } } },
		});
	});

	test('of several records that reach Done the first stays, and the output pane says so', async () => {
		await queue([item()], [contact, { ...contact, name: 'Deal', after: 'Contact' }]);
		const first = await handOutOne('CRM Record');
		const parameters = {
			...{ operation: 'done', recordId: '={{ $json.id }}', link: '={{ $json.link }}' },
			crm: { system: 'HubSpot' },
		} as INodeParameters;
		const ahead = [triggerWith(first.item)];
		const hints: NodeExecutionHint[] = [];
		const answers = [{ id: 'a' }, { id: 'b' }, { id: 'a', link: 'https://crm/a' }];
		const [noted, notFound] = await run(answers, { parameters, ahead, hints });
		expect(notFound).toEqual([]);
		const another =
			'"a" was noted before for the same delivery and stays; "b" is not noted. Let one item reach Done, such as with Limit behind a search.';
		expect(noted?.map((json) => json.done)).toMatchObject([
			{ recordId: 'a', reason: 'Noted as done.' },
			{ recordId: 'a', reason: another },
			{ recordId: 'a', reason: 'Noted as done.' },
		]);
		expect(hints).toContainEqual({ message: another, location: 'outputPane' });
		const next = await handOutOne('CRM Record');
		expect(next.item).toMatchObject({
			lead: { crm: { id: 'a' } },
			delivery: { results: { Contact: { recordId: 'a', link: 'https://crm/a' } } },
		});
	});

	test('Done by a person, who names the delivery', async () => {
		const handout = await smsOut();
		await inStore(async (session) => {
			const { id, attempt } = handout.delivery;
			const lost = { kind: 'failed', failure: failure({ httpCode: '400' }) } as const;
			await noteRunEnd(session, { id, attempt }, lost, Date.now());
		});
		const deliveryId = '={{ $json.which }}';
		const outputs = await run([{ which: 'inq_1/SMS/round 1' }, { which: 'none' }], {
			parameters: { operation: 'done', deliveryId, messageId: 'SM1' },
		});
		expect(outputs.map((output) => output.length)).toEqual([1, 1]);
		expect(await deliveriesOf()).toMatchObject([{ state: 'done', kept: { messageId: 'SM1' } }]);
	});
});

describe('a person’s decision', () => {
	const id = 'inq_1/Alert/round 1';

	/** An alert that its receiver has refused. */
	const refused = async () => {
		await queue([item()], [alert]);
		await end(await handOutOne('Email'), {
			kind: 'failed',
			failure: failure({ httpCode: '400', message: 'Invalid address' }),
		});
		expect(await stateOf(id)).toBe('refused');
	};

	test('Send Again, to another address, rings at once', async () => {
		await refused();
		let rung = 0;
		const deaf = onBell('default', () => rung++);
		const parameters = { operation: 'sendAgain', deliveryId: id, newTo: ' new@example.com ' };
		const outputs = await run([{ n: 1 }], { parameters });
		deaf();
		expect(outputs).toMatchObject([
			[
				{
					...{ n: 1, decided: { id, step: 'Alert', state: 'waiting', changed: true } },
				},
			],
			[],
		]);
		expect(rung).toBe(1);
		expect((await handOutOne('Email')).item).toMatchObject({
			delivery: { to: 'new@example.com', attempt: 2 },
		});
	});

	test('to the same address where none is named, and found on the item', async () => {
		await refused();
		await run([{ delivery: { id, attempt: 1 } }], { parameters: { operation: 'sendAgain' } });
		expect(await deliveriesOf()).toMatchObject([{ state: 'waiting', to: 'ann@example.com' }]);
	});

	test('Give Up', async () => {
		await refused();
		const parameters = { operation: 'giveUp', deliveryId: id };
		expect(await run([{}], { parameters })).toMatchObject([
			[{ decided: { state: 'withdrawn', changed: true, reason: '"Alert" is given up now.' } }],
			[],
		]);
		expect(await run([{}], { parameters })).toMatchObject([
			[],
			[{ decided: { changed: false, reason: 'Nothing changed: "Alert" is withdrawn.' } }],
		]);
	});

	test.each([
		['still none', 'Nothing changed: "still none" is no email address: mend it under "To".'],
		['a@example.com, half', 'Nothing changed: "half" is no email address: mend it under "To".'],
	])('Send Again takes no To that Queue would not: %j', async (newTo, reason) => {
		await refused();
		const parameters = { operation: 'sendAgain', deliveryId: id, newTo };
		expect(await run([{}], { parameters })).toMatchObject([
			[],
			[{ decided: { changed: false, state: 'refused', reason } }],
		]);
		expect(await deliveriesOf()).toMatchObject([{ state: 'refused', to: 'ann@example.com' }]);
	});

	test('Send Again reads a To that was copied', async () => {
		await refused();
		const newTo = '"Lee, Ann" <new@example.com>; mailto:bo@example.com,';
		await run([{}], { parameters: { operation: 'sendAgain', deliveryId: id, newTo } });
		const to = '"Lee, Ann" <new@example.com>, bo@example.com';
		expect(await deliveriesOf()).toMatchObject([{ state: 'waiting', to }]);
	});

	test('Send Again of what has no address says that one is needed', async () => {
		await queue([item()], [{ ...alert, audience: 'team' }]);
		const parameters = { operation: 'sendAgain', deliveryId: id };
		expect(await run([{}], { parameters })).toMatchObject([
			[],
			[
				{
					decided: {
						reason:
							'Nothing changed: "Alert" has no address: fill in "To" with the one to send it to.',
					},
				},
			],
		]);
	});

	test('Send Again of what says nothing says so', async () => {
		await queue([item()], [{ ...alert, subject: '', text: '' }]);
		const parameters = { operation: 'sendAgain', deliveryId: id, newTo: 'a@example.com' };
		expect(await run([{}], { parameters })).toMatchObject([
			[],
			[{ decided: { reason: expect.stringContaining('its Subject and Text are empty') } }],
		]);
	});

	test.each([
		['sendAgain', 'then choose Send Again if it is not done.'],
		['giveUp', 'then choose Give Up if it is not done: what has left cannot be called back.'],
	])('%s of what is under way says what to do', async (operation, then) => {
		await queue([item()], [alert]);
		const { delivery } = await handOutOne('Email');
		expect(await run([{}], { parameters: { operation, deliveryId: id } })).toMatchObject([
			[],
			[
				{
					decided: {
						reason: `Nothing changed: "Alert" is under way. Wait until its run has ended, and List no longer says so, ${then}`,
					},
				},
			],
		]);
		expect(delivery.id).toBe(id);
		expect(await stateOf(id)).toBe('out');
	});

	test('of what waits or is done says so', async () => {
		await queue([item()], [alert, { ...alert, name: 'Next', after: 'Alert' }]);
		const reasonOf = async (operation: string, deliveryId = id) =>
			(await run([{}], { parameters: { operation, deliveryId } }))[1]?.[0];
		const next = id.replace('Alert', 'Next');
		expect(await reasonOf('sendAgain')).toMatchObject({
			decided: { reason: expect.stringContaining('is waiting already, and goes out by itself') },
		});
		expect(await reasonOf('sendAgain', next)).toMatchObject({
			decided: { reason: expect.stringContaining('waits for the step before it') },
		});
		await end(await handOutOne('Email'), { kind: 'well' });
		expect(await reasonOf('sendAgain')).toMatchObject({
			decided: { reason: 'Nothing changed: "Alert" is done, so it is not sent again.' },
		});
		expect(await reasonOf('giveUp')).toMatchObject({
			decided: { reason: 'Nothing changed: "Alert" is done.' },
		});
	});

	test.each([
		['inq_9/Alert', 'No delivery "inq_9/Alert" is known in this workspace.'],
		['', 'The item names no delivery: fill in Delivery ID.'],
	])('of what is not known is said so: "%s"', async (deliveryId, reason) => {
		for (const operation of ['sendAgain', 'giveUp']) {
			expect(await run([{}], { parameters: { operation, deliveryId } })).toMatchObject([
				[],
				[{ decided: { reason } }],
			]);
		}
	});

	test('nobody decides about what another workspace has', async () => {
		await refused();
		const [, notFound] = await run([{ lead: { workspace: 'client-a' } }], {
			parameters: { operation: 'giveUp', deliveryId: id },
		});
		expect(notFound).toHaveLength(1);
		expect(await stateOf(id)).toBe('refused');
	});
});

describe('a held channel', () => {
	const hold = async (channel: string, httpCode = '401') => {
		const handout = await handOutOne(channel);
		await end(handout, { kind: 'failed', failure: failure({ httpCode, message: 'Away' }) });
	};

	const heldNow = async () =>
		await inStore(async ({ deliveries }) =>
			(await deliveries.heldChannels()).map(({ channel }) => channel),
		);

	const mayTry = async (channel: string) =>
		await inStore(async ({ deliveries }) => {
			const { hold: held } = await deliveries.channel(channel);
			return held === null || held.probeAt <= Date.now();
		});

	test.each<[channel: string, released: string[], reason: string]>([
		['', ['CRM Record', 'Email'], 'Released: CRM Record, Email.'],
		[' Email ', ['Email'], 'Released: Email.'],
		['SMS', [], 'No such channel is held.'],
	])('is released by name, or all: "%s"', async (channel, channels, reason) => {
		await queue([item()], [alert, contact]);
		await hold('Email');
		await hold('CRM Record');
		expect(await heldNow()).toEqual(['CRM Record', 'Email']);
		const outputs = await run([{}], { parameters: { operation: 'release', channel } });
		expect(outputs).toMatchObject([[{ released: { channels, reason } }]]);
		expect(await mayTry('Email')).toBe(channels.includes('Email'));
		expect(await mayTry('CRM Record')).toBe(channels.includes('CRM Record'));
	});

	test('List says what waits since when, what is held and who does not listen', async () => {
		await queue([item('inq_1')], [alert, contact]);
		await queue([item('inq_2')], [{ ...contact, name: 'Bad' }]);
		await hold('Email');
		const [one, other] = await handOut(['CRM Record']);
		if (!one || !other) throw new Error('Two should leave');
		await end(other, { kind: 'failed', failure: failure({ httpCode: '400', message: 'Bad ID' }) });
		const [listed] = await run([{ n: 1 }], { parameters: { operation: 'list' } });
		expect(listed).toMatchObject([
			{
				n: 1,
				deliveries: expect.arrayContaining([
					expect.objectContaining({
						...{ step: 'Alert', stands: 'held', ageMinutes: 0, to: 'ann@example.com' },
						reason: expect.stringMatching(/^Email is held, because .*: Away$/),
						hint: expect.stringContaining('Release'),
					}),
					expect.objectContaining({ stands: 'under way', reason: 'A run of the flow has it' }),
					expect.objectContaining({
						...{ stands: 'refused', reason: expect.stringContaining('was refused: Bad ID') },
						hint: expect.stringContaining('Send Again'),
					}),
				]),
				held: [{ channel: 'Email', since: expect.any(String) }],
				unheard: ['Email', 'Needs a Person'],
				reason: expect.stringMatching(
					/1 held.*Held: Email\. Nobody sends Email: publish Lead Delivery Trigger\. Nobody is told/,
				),
			},
		]);
		expect(listed?.[0]?.deliveries).toHaveLength(3);
	});

	test('List says what waits in a workspace that its triggers have left', async () => {
		await queue([item('inq_1')], [alert]);
		for (const workspace of ['default', 'acme']) {
			await inDefaultStore(async (open) => await noteTrigger(open(workspace), 'w/t'));
		}
		const listed = async (workspace: string) =>
			(await run([{ lead: { workspace } }], { parameters: { operation: 'list' } }))[0]?.[0];
		expect(await listed('acme')).toMatchObject({
			left: [{ workspace: 'default', leads: 0, deliveries: 1 }],
			reason: expect.stringMatching(
				/^Nothing waits\. 1 message waits in the workspace "default", which no trigger watches/,
			),
		});
		expect(await listed('default')).toMatchObject({ left: [] });
	});

	test('List by channel and limit; where nothing waits it says so', async () => {
		await queue([item('inq_1'), item('inq_2')], [alert, contact]);
		const list = async (more: IDataObject) =>
			(await run([{}], { parameters: { operation: 'list', ...more } as INodeParameters }))[0]?.[0];
		expect((await list({ channel: 'Email' }))?.deliveries).toMatchObject([
			{ channel: 'Email' },
			{ channel: 'Email' },
		]);
		const limited = await list({ limit: 3 });
		expect(limited?.deliveries).toHaveLength(3);
		expect(limited).toMatchObject({
			total: 4,
			reason: expect.stringMatching(/^4 waiting\. 1 of them is not listed: raise Limit\. /),
		});
		expect(await list({ limit: 4 })).toMatchObject({
			...{ total: 4, reason: expect.stringMatching(/^4 waiting\. Nobody sends/) },
		});
		const [first] = await handOut(['Email']);
		const away = { kind: 'failed', failure: failure({ httpCode: '401' }) } as const;
		if (first) await end(first, away);
		expect(await list({ limit: 1 })).toMatchObject({
			total: 4,
			reason: expect.stringMatching(/^2 waiting, 1 under way, 1 held\. 3 of them are not/),
		});
		expect(await list({ channel: 'Email', limit: 1 })).toMatchObject({
			...{ total: 2, reason: expect.stringMatching(/^1 under way, 1 held\. 1 of them is not/) },
		});
		expect(await list({ channel: 'SMS' })).toMatchObject({
			...{ deliveries: [], held: [] },
			reason: expect.stringMatching(/^Nothing waits\./),
		});
		await expect(list({ limit: 0 })).rejects.toMatchObject(says('Limit is 0'));
	});

	test('List of one channel says nothing of others', async () => {
		await queue([item()], [alert, contact]);
		await hold('Email');
		const [[listed] = []] = await run([{}], {
			parameters: { operation: 'list', channel: 'CRM Record' },
		});
		expect(listed).toMatchObject({ held: [], unheard: ['CRM Record'] });
	});
});

describe('{link} in a text', () => {
	const asking = { ...alert, text: 'Say so here: {link}' };

	const linkIn = async (workspace?: string) => {
		const [told] = await deliveriesOf('inq_1', workspace);
		return new URL(/http\S+/.exec(told?.text ?? '')?.[0] ?? 'none:');
	};

	const opened = async (link: URL, workspace = 'default', now = Date.now()) => {
		const token = link.searchParams.get('token') ?? '';
		const door = { purpose: 'acted', timeZone: 'UTC', now } as const;
		return await inStore(async (session) => await openLink(session, token, door), workspace);
	};

	test.each([
		['lead-desk-acted', 'http://127.0.0.1/form/lead-desk-acted'],
		['/client a/acted/', 'http://127.0.0.1/form/client%20a/acted'],
		['https://desk.example.com/acted', 'https://desk.example.com/acted'],
		['https://desk.example.com/acted?lang=de', 'https://desk.example.com/acted'],
	])('opens the form %s for this inquiry, for 30 days', async (form, page) => {
		const now = Date.now();
		await queue([item()], [asking], { form });
		const link = await linkIn();
		expect(link.origin + link.pathname).toBe(page);
		expect(await opened(link)).toMatchObject({
			link: { workspace: 'default', inquiryId: 'inq_1' },
		});
		expect(await opened(link, 'default', now + 29.9 * 24 * hour)).toHaveProperty('link');
		expect(await opened(link, 'default', now + 30.1 * 24 * hour)).toHaveProperty('refused');
	});

	test.each([
		["={{ $('The Form').params.workspace }}", 'http://127.0.0.1/form/acted'],
		["={{ $('The Form').params.workspace + '-2' }}", 'http://127.0.0.1/form/acted-2'],
	])('is that of the form that an expression names: %s', async (form, page) => {
		const parameters = { workspace: 'acted' };
		const behind = [{ name: 'The Form', node: new LeadDeliveryTrigger(), parameters }];
		await queue([item()], [asking], { form }, { behind });
		const link = await linkIn();
		expect(link.origin + link.pathname).toBe(page);
	});

	test('opens it for as long as it is said', async () => {
		await queue([item()], [asking], { form: 'acted', linkDays: 2 });
		expect(await opened(await linkIn(), 'default', Date.now() + 2.1 * 24 * hour)).toMatchObject({
			refused: { code: 'link.expired' },
		});
	});

	test.each(['manual', 'trigger'] as const)(
		'of a test leads to the test copy: %s',
		async (mode) => {
			await queue([item('inq_1', { test: true })], [asking], { form: 'acted' }, { mode });
			const link = await linkIn('default:test');
			expect(await opened(link, 'default:test')).toMatchObject({
				link: { workspace: 'default:test', inquiryId: 'inq_1' },
			});
			expect(await opened(link)).toMatchObject({ refused: { code: 'link.invalid' } });
		},
	);

	test('is filled into what the ladder says, and beside an expression', async () => {
		const said = { ...asking, text: '=Say so, {{ $json.lead.firstName }}: {link}' };
		const escalation = {
			...{ id: 'inq_1/First touch/1', clock: 'First touch', step: 1, of: 2 },
			...{ action: 'tell manager', channel: 'email', recipients: [], to: 'boss@example.com' },
			...{ subject: 'Late', message: 'Late: {link}', reason: '', repeated: false },
			...{ nextDueAt: null, sendAt: null },
		};
		const ladder = { name: 'Escalation', audience: 'escalation', subject: '', text: '' };
		await queue([item('inq_1', {}, { escalation })], [said, ladder], { form: 'acted' });
		expect((await deliveriesOf()).map(({ text }) => text.split('?')[0]).sort()).toEqual([
			'Late: http://127.0.0.1/form/acted',
			'Say so, Ada: http://127.0.0.1/form/acted',
		]);
	});

	test('is told to be missing where no form is said, and the message goes out all the same', async () => {
		const hints: NodeExecutionHint[] = [];
		await queue([item()], [asking], {}, { hints });
		expect((await deliveriesOf())[0]?.text).toBe('Say so here: not given');
		expect(hints).toContainEqual(
			expect.objectContaining(says('add "Form for Links" under Options')),
		);
	});

	test('makes no key where no text names it', async () => {
		await queue([item()], [alert], { form: 'acted' });
		const kept = await inStore(async ({ settings }) => await settings.keptKey('links'));
		expect(kept).toBeUndefined();
	});
});
