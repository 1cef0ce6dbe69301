import type { Delivery } from '../../nodes/core/deliver';
import type { Assignment, Lead } from '../../nodes/core/lead';
import type { Fault, Where } from '../standIns/faults';
import type { Template } from '../workflows/templates';
import {
	actBy,
	addressIn,
	eventually,
	inquiryFrom,
	linkIn,
	plainServer,
	queueServer,
} from './desk';
import { emailOf, openHubspotDesk, phoneOf, type HubspotDesk } from './hubspotDesk';
import { recordsOf, shortTimes, stepsApart } from './ladder';
import { allOnce, comeWhileAway } from './outage';
import { nameOf } from './people';
import { endOfFollowUp, quickPlan } from './plan';
import { outage, tried } from './tried';
import { shortWait, statesOf } from './vendorDesk';

jest.setTimeout(outage.testMs);

const steps = ['CRM contact', 'Follow-up task', 'Alert', 'Alert in Slack', 'Confirmation', 'SMS'];

const itemWith = async (desk: HubspotDesk, name: string) =>
	(await desk.itemOf(name)) as { lead: Lead; assignment: Assignment } | undefined;

/** What the vendors have of one person, and how often. */
async function effectsFor(desk: HubspotDesk, name: string) {
	const { hubspot, twilio, slack, mail } = await desk.account.records();
	const contact = hubspot.contacts.find(({ properties }) => properties.email === emailOf(name));
	const toDesk = mail.messages.filter(({ to }) => to.includes(emailOf(name)));
	// Other tests of this server may have leads of the same name.
	const alerts = (await desk.messages()).filter(
		({ subject, to }) =>
			subject === `New lead: ${name}` &&
			to.some((address) => address.endsWith(addressIn(desk.workspace, ''))),
	);
	return {
		contact: contact ? 1 : 0,
		task: hubspot.engagements.filter(({ metadata }) => metadata.subject === `Call ${name}`).length,
		sms: twilio.messages.filter(({ to }) => to === phoneOf(name)).length,
		chat: slack.messages.filter(({ text }) => text.startsWith(`*${name}*`)).length,
		alert: alerts.length,
		confirmation: toDesk.length,
	};
}

/** How the task for somebody stands in HubSpot. */
async function taskOf(desk: HubspotDesk, name: string) {
	const { hubspot } = await desk.account.records();
	return hubspot.engagements.find(({ metadata }) => metadata.subject === `Call ${name}`)?.metadata
		.status;
}

/** Their owner says so by the link of the mail about them. */
async function saysReached(desk: HubspotDesk, name: string) {
	const alert = await eventually('the mail to the owner', async () =>
		(await desk.messages()).find(
			({ subject, to }) =>
				subject === `New lead: ${name}` &&
				to.some((address) => address.endsWith(addressIn(desk.workspace, ''))),
		),
	);
	return await actBy(desk, linkIn(alert.text));
}

let people = 0;

const nextPerson = () => nameOf(people++);

const once = { contact: 1, task: 1, sms: 1, chat: 1, alert: 1, confirmation: 1 };

describe('an inquiry by the form', () => {
	let desk: HubspotDesk;
	const known = (name: string, hubspot_owner_id: string) => ({
		...{ email: emailOf(name), hubspot_owner_id },
		...{ lifecyclestage: 'customer', hs_lead_status: 'CONNECTED' },
	});
	beforeAll(async () => {
		const owner = (id: string, firstName: string) => ({
			...{ id, firstName, lastName: 'Owner', email: `${firstName}@example.com` },
		});
		const owners = [
			owner('101', 'ann'),
			owner('102', 'bo'),
			owner('103', 'cy'),
			owner('199', 'zed'),
		];
		const contacts = [known('Known Customer', '103'), known('Customer Of Zed', '199')];
		desk = await openHubspotDesk(plainServer(), 'hubspot', {
			world: { hubspot: { owners, contacts } },
		});
	});
	afterAll(async () => await desk?.close());

	test('leaves contact, task, SMS, chat and mails, once each and as the vendors want them', async () => {
		expect((await desk.ask('Ada Lovelace')).status).toBe(200);
		const all = await desk.settled('Ada Lovelace');
		expect(statesOf(all)).toEqual(Object.fromEntries(steps.map((step) => [step, 'done'])));
		expect(await effectsFor(desk, 'Ada Lovelace')).toEqual(once);

		const { hubspot, slack, twilio, complaints, calls } = await desk.account.records();
		expect(complaints).toEqual([]);
		expect(calls.filter(({ worked }) => !worked)).toEqual([]);
		const contact = hubspot.contacts.find(
			({ properties }) => properties.email === emailOf('Ada Lovelace'),
		);
		expect(contact).toMatchObject({
			writes: 1,
			properties: {
				...{ firstname: 'Ada', lastname: 'Lovelace', company: 'Ada Lovelace Works' },
				...{ phone: phoneOf('Ada Lovelace'), hubspot_owner_id: '101' },
				...{ lifecyclestage: 'lead', hs_lead_status: 'NEW' },
				hs_analytics_source: expect.any(String),
			},
		});
		const [clock] = (await recordsOf(desk, 'Ada Lovelace'))?.clocks ?? [];
		expect(hubspot.engagements).toMatchObject([
			{
				...{ type: 'TASK', ownerId: 101, contactIds: [contact?.vid] },
				timestamp: Date.parse(clock?.dueAt ?? ''),
			},
		]);
		expect(slack.messages).toMatchObject([{ channel: 'U0OWNER0001' }]);
		expect(twilio.messages[0]?.body).toContain('Ann Lee will get in touch');
	});

	test('has the ids back: the record on the lead, the message on its delivery', async () => {
		const { hubspot, twilio } = await desk.account.records();
		const contact = hubspot.contacts.find(
			({ properties }) => properties.email === emailOf('Ada Lovelace'),
		);
		expect((await itemWith(desk, 'Ada Lovelace'))?.lead.crm).toEqual({
			...{ system: 'HubSpot', id: String(contact?.vid) },
			...{ ownerId: '101', stage: 'lead' },
		});
		const all = await desk.deliveriesOf('Ada Lovelace');
		const keptOf = (name: string) => all.find(({ step }) => step === name)?.kept;
		expect(keptOf('Follow-up task')?.recordId).toBe(String(hubspot.engagements[0]?.id));
		expect(keptOf('SMS')?.messageId).toBe(twilio.messages[0]?.sid);
	});

	test('has its task closed in HubSpot once its owner says that they reached the lead', async () => {
		expect(await taskOf(desk, 'Ada Lovelace')).toBe('NOT_STARTED');
		expect(await saysReached(desk, 'Ada Lovelace')).toContain('Ada Lovelace');
		await desk.settled('Ada Lovelace');
		expect(await taskOf(desk, 'Ada Lovelace')).toBe('COMPLETED');
		expect((await desk.account.records()).complaints).toEqual([]);
	});

	test('of a contact whom HubSpot knows goes to its owner there, however the email is written', async () => {
		const shouted = emailOf('Known Customer').replace('known', 'KNOWN');
		await desk.ask('Known Customer', { Email: shouted });
		await desk.settled('Known Customer');
		expect((await itemWith(desk, 'Known Customer'))?.assignment).toMatchObject({
			owner: { name: 'Cy Diaz' },
			reason: 'Cy Diaz owns this lead in HubSpot.',
		});
		const { hubspot } = await desk.account.records();
		const same = hubspot.contacts.filter(
			({ properties }) => properties.email === emailOf('Known Customer'),
		);
		// Where they stand is for HubSpot to say.
		expect(same).toMatchObject([
			{ writes: 1, properties: { lifecyclestage: 'customer', hs_lead_status: 'CONNECTED' } },
		]);
	});

	test('three in one run, of whom HubSpot knows the second: all go on, each to the right owner', async () => {
		const names = ['First Of Three', 'Known Customer', 'Third Of Three'];
		const run = await desk.api.runManually(desk.workflowId, {
			trigger: 'Website Form',
			items: names.map((name) => ({
				...inquiryFrom(name),
				submittedAt: new Date().toISOString(),
			})),
		});
		if (!('executionId' in run)) throw new Error('The workflow did not run');
		const { status, data } = await desk.api.finishedExecution(run.executionId);
		expect(status).toBe('success');
		const assigned = data.resultData.runData['Give It an Owner']?.[0]?.data.main[0] ?? [];
		const owners = (assigned as Array<{ json: { lead: Lead; assignment: Assignment } }>).map(
			({ json: { lead, assignment } }) => [lead.fullName, assignment.strategy],
		);
		expect(new Map(owners as Array<[string, string]>)).toEqual(
			new Map([
				['First Of Three', 'round robin'],
				['Known Customer', 'existing owner'],
				['Third Of Three', 'round robin'],
			]),
		);
	});

	test('names the owner in HubSpot who is in no line of the table', async () => {
		await desk.ask('Customer Of Zed');
		await desk.settled('Customer Of Zed');
		const { assignment } = (await itemWith(desk, 'Customer Of Zed')) ?? {};
		expect(assignment?.owner).toMatchObject({ name: expect.any(String) });
		expect(assignment?.reason).toMatch(
			/^Owner 199, who owns it in HubSpot, is not in the Owners table; /,
		);
	});

	test.each<{ says: string; name: string; changes: Record<string, string | string[]> }>([
		{ says: 'who did not agree gets no SMS', name: 'No Text', changes: { 'Text messages': [] } },
		{ says: 'without a phone gets no SMS', name: 'No Phone', changes: { Phone: '' } },
	])('of somebody $says', async ({ name, changes }) => {
		await desk.ask(name, changes);
		expect(statesOf(await desk.settled(name))).toEqual(
			Object.fromEntries(steps.filter((step) => step !== 'SMS').map((step) => [step, 'done'])),
		);
		expect(await effectsFor(desk, name)).toEqual({ ...once, sms: 0 });
	});

	test('that says nothing yet is kept in HubSpot, with a receipt, and nobody’s', async () => {
		const quiet = { Phone: '', Company: '', Country: '', 'How can we help?': '' };
		await desk.ask('Quiet One', quiet);
		expect(statesOf(await desk.settled('Quiet One'))).toEqual({
			'CRM contact': 'done',
			Receipt: 'done',
		});
		const nothing = { task: 0, sms: 0, chat: 0, alert: 0 };
		expect(await effectsFor(desk, 'Quiet One')).toEqual({ ...once, ...nothing });
		const { hubspot } = await desk.account.records();
		const contact = hubspot.contacts.find(
			({ properties }) => properties.email === emailOf('Quiet One'),
		);
		expect(contact?.properties).toMatchObject({ lifecyclestage: 'subscriber' });
		expect(contact?.properties).not.toHaveProperty('hubspot_owner_id');
	});

	test('that needs a person reaches the desk, and HubSpot hears nothing of it', async () => {
		const before = (await desk.account.records()).hubspot.contacts.length;
		const status = await desk.submit({ 'Your name': 'Nobody Reachable', Phone: 'call me maybe' });
		expect(status.status).toBe(200);
		const [asked] = await eventually('the desk to be asked', async () => {
			const told = await desk.mail(addressIn('hubspot', 'lead-desk'));
			return told.length > 0 && told;
		});
		expect(asked?.subject).toContain('Nobody Reachable');
		expect((await desk.account.records()).hubspot.contacts).toHaveLength(before);
	});
});

/** Due after two seconds; the next owner has it six seconds later. */
function slowLadder(template: Template) {
	shortTimes(template);
	stepsApart(template, 6);
}

test('nobody acts: the contact has its new owner in HubSpot too, and they have a task', async () => {
	const desk = await openHubspotDesk(plainServer(), 'hubspot-ladder', { change: slowLadder });
	try {
		await desk.ask('Left Alone');
		const done = await eventually('the new owner to be told everywhere', async () => {
			const all = await desk.deliveriesOf('Left Alone');
			const isOfNew = ({ occasion, audience }: Delivery) =>
				occasion !== 'round 1' && audience === 'system';
			return all.filter((each) => isOfNew(each) && each.state === 'done').length === 2 && all;
		});
		expect(done.map(({ step }) => step)).toEqual(expect.arrayContaining(['New Owner in Slack']));
		const { hubspot, complaints } = await desk.account.records();
		expect(complaints).toEqual([]);
		expect(hubspot.contacts).toMatchObject([
			{ writes: 2, properties: { hubspot_owner_id: '102' } },
		]);
		expect(hubspot.engagements.map(({ ownerId }) => ownerId)).toEqual([101, 102]);
	} finally {
		await desk.close();
	}
});

test('nobody reaches them: they are texted and written to, each once, until they want no more', async () => {
	const workspace = 'hubspot-follow-up';
	const name = 'Left Unheard';
	// To a landline no text goes out.
	const mobile = '+4915112345678';
	const desk = await openHubspotDesk(plainServer(), workspace, {
		change(template) {
			shortTimes(template);
			quickPlan(template, [
				['sms', 'First try'],
				['email', 'Second try'],
				// Time enough to sign off before the plan ends.
				['email', 'Third try', { amount: 90 }],
			]);
		},
	});
	try {
		await desk.ask(name, { Phone: mobile });
		const second = await eventually('the second attempt', async () =>
			(await desk.messages()).find(
				({ to, subject }) => to.includes(emailOf(name)) && subject === 'Second try',
			),
		);
		const { twilio } = await desk.account.records();
		const texts = twilio.messages.filter(({ body }) => body.startsWith('First try. Hello Left'));
		expect(texts.map(({ to }) => to)).toEqual([mobile]);
		const link = linkIn(second.text);
		expect(link.pathname).toBe(`/webhook/${workspace}-opt-out`);
		const page = await fetch(link, { method: 'POST', body: new URLSearchParams() });
		expect(await page.text()).toContain('You will hear no more from us.');
		const ended = await endOfFollowUp(desk, name);
		expect(ended).toMatchObject({ data: { outcome: 'opted out', attempt: 2 } });
	} finally {
		await desk.close();
	}
});

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
(server ? describe : describe.skip)('when a vendor does not do it', () => {
	const workspace = 'hubspot-faults';
	let desk: HubspotDesk;
	beforeAll(async () => {
		if (!server) return;
		const { credential, store: settings } = server;
		desk = await openHubspotDesk(server, workspace, {
			change: shortWait,
			store: { credential, settings },
		});
	});
	afterAll(async () => await desk?.close());

	const toldAbout = async (name: string, step: string) =>
		(await desk.messages()).filter(
			({ to, subject, text }) =>
				to.includes(addressIn(workspace, 'lead-desk')) &&
				subject.includes(step) &&
				text.includes(name),
		);

	const search = { vendor: 'hubspot', path: 'search' } as const;

	test.each(
		tried<[string, Fault]>(
			[['cannot be reached', { kind: 'away' }]],
			[
				['has too many', { kind: 'status', status: 429, retryAfter: 10 }],
				['answers with a page', { kind: 'status', status: 503, html: true }],
				['lets nobody in', { kind: 'status', status: 401 }],
			],
		),
	)('a search that %s loses no lead and holds none', async (_what, fault) => {
		const name = nextPerson();
		const lift = await desk.account.fail(fault, search);
		expect((await desk.ask(name)).status).toBe(200);
		await lift();
		await desk.settled(name);
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test('a search that takes long holds no lead: it goes on without after its waiting time', async () => {
		const lift = await desk.account.fail({ kind: 'slow', ms: 12_000 }, search);
		const answer = desk.ask('Long Search');
		await eventually(
			'the lead to be with somebody',
			async () => {
				return (await desk.deliveriesOf('Long Search')).length > 0;
			},
			10_000,
		);
		await desk.settled('Long Search');
		await lift();
		expect((await answer).status).toBe(200);
		expect(await effectsFor(desk, 'Long Search')).toEqual(once);
	});

	const first = (vendor: Where['vendor'], path: string, calls = 1): Where => ({
		...{ vendor, path, first: calls },
	});
	const contacts = (calls?: number) => first('hubspot', 'createOrUpdate', calls);
	const tasks = (calls?: number) => first('hubspot', 'engagements', calls);
	const texts = (calls?: number) => first('twilio', 'Messages', calls);
	const chats = (calls?: number) => first('slack', 'postMessage', calls);

	test.each(
		tried<[string, Fault, Where]>(
			[
				['HubSpot is away for the contact', { kind: 'away' }, contacts(3)],
				['the contact’s answer is lost', { kind: 'answer lost' }, contacts()],
			],
			[
				['HubSpot is away for the task', { kind: 'away' }, tasks()],
				['HubSpot has too many', { kind: 'status', status: 429, retryAfter: 10 }, contacts()],
				['a page of 503 comes for the task', { kind: 'status', status: 503, html: true }, tasks()],
				['the contact ends in a 500', { kind: 'status', status: 500 }, contacts()],
				['Twilio is away', { kind: 'away' }, texts(2)],
				['Twilio has too many', { kind: 'status', status: 429 }, texts()],
				['a page of 503 comes for the SMS', { kind: 'status', status: 503, html: true }, texts()],
				['Slack is away', { kind: 'away' }, { vendor: 'slack', first: 2 }],
				['Slack has too many', { kind: 'status', status: 429 }, chats()],
				['the mail server turns away', { kind: 'status', status: 421 }, first('mail', 'CONNECT')],
			],
		),
	)('%s: each effect once, and nobody is asked', async (_what, fault, where) => {
		const name = nextPerson();
		const lift = await desk.account.fail(fault, where);
		expect((await desk.ask(name)).status).toBe(200);
		const all = await desk.settled(name);
		await lift();
		expect(all.map(({ state }) => state)).toEqual(steps.map(() => 'done'));
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test.each(
		tried<[string, string, Fault, Where, Partial<typeof once>]>(
			[['an SMS whose answer is lost', 'SMS', { kind: 'answer lost' }, texts(), {}]],
			[
				['a task whose answer is lost', 'Follow-up task', { kind: 'answer lost' }, tasks(), {}],
				['an SMS that ends in a 500', 'SMS', { kind: 'status', status: 500 }, texts(), { sms: 0 }],
				[
					'a task that ends in a 504',
					'Follow-up task',
					{ kind: 'status', status: 504 },
					tasks(),
					{ task: 0 },
				],
			],
		),
	)(
		'%s is never sent again by itself: a person is asked, once',
		async (_what, step, fault, where, but) => {
			const name = nextPerson();
			const lift = await desk.account.fail(fault, where);
			await desk.ask(name);
			const all = await desk.settled(name);
			await lift();
			const [unclear, ...more] = all.filter(({ state }) => state !== 'done');
			expect([unclear, more]).toMatchObject([{ step, state: 'in doubt' }, []]);
			const told = await eventually('the desk to be asked', async () => {
				const mails = await toldAbout(name, step);
				return mails.length > 0 && mails;
			});
			expect(told[0]?.text).toContain('Nobody knows whether');
			expect(told[0]?.text).toContain(unclear?.id);
			// What comes after goes out, and shows that nothing of this one came again.
			await desk.ask(`After ${name}`);
			await desk.settled(`After ${name}`);
			expect(await effectsFor(desk, name)).toEqual({ ...once, ...but });
			expect(await toldAbout(name, step)).toHaveLength(1);
		},
	);

	test('away while many come, then one answer lost: each has its records once', async () => {
		const all = await comeWhileAway({
			...{ desk, vendor: 'hubspot', lost: contacts() },
			...{ once, effectsFor: async (name) => await effectsFor(desk, name) },
			next: nextPerson,
			async send(names) {
				const answers = await Promise.all(names.map(async (name) => await desk.ask(name)));
				return answers.find(({ status }) => status !== 200) ?? { status: 200 };
			},
		});
		expect(all).toEqual(allOnce);
	});

	test('a contact that HubSpot refuses is this lead’s matter: the desk reads HubSpot’s words', async () => {
		const name = 'Refused Contact';
		const says = 'Email address refused.contact is invalid';
		const lift = await desk.account.fail(
			{ kind: 'status', status: 400, says },
			{ vendor: 'hubspot', path: 'createOrUpdate.*refused' },
		);
		await desk.ask(name);
		const all = await desk.settled(name);
		expect(statesOf(all)).toEqual({
			...Object.fromEntries(steps.map((step) => [step, 'done'])),
			...{ 'CRM contact': 'refused', 'Follow-up task': 'blocked' },
		});
		const told = await eventually(
			'the desk to be asked',
			async () => (await toldAbout(name, 'CRM contact'))[0],
		);
		expect(told.text).toContain(says);
		await desk.ask('Next in Line');
		await desk.settled('Next in Line');
		expect(await effectsFor(desk, 'Next in Line')).toEqual(once);
		await lift();
	});

	test('a lead that is reached before HubSpot has its task: the task is there, and closed', async () => {
		const name = nextPerson();
		const lift = await desk.account.fail({ kind: 'away' }, { vendor: 'hubspot' });
		await desk.ask(name);
		await saysReached(desk, name);
		expect(await taskOf(desk, name)).toBeUndefined();
		await lift();
		expect(statesOf(await desk.settled(name))).toEqual(
			Object.fromEntries([...steps, 'Task done'].map((step) => [step, 'done'])),
		);
		expect(await taskOf(desk, name)).toBe('COMPLETED');
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test('an owner whom Slack does not know is told in the channel', async () => {
		const name = 'No Slack';
		const lift = await desk.account.fail(
			{ kind: 'status', status: 400, says: 'users_not_found' },
			{ vendor: 'slack', path: 'lookupByEmail' },
		);
		await desk.ask(name);
		await desk.settled(name);
		await lift();
		const { slack } = await desk.account.records();
		const sent = slack.messages.filter(({ text }) => text.startsWith(`*${name}*`));
		expect(sent).toMatchObject([{ channel: 'C0LEADS0001' }]);
	});

	test('what a person has to decide is told in Slack while the mail server is away', async () => {
		const name = 'Told In Slack';
		const lifts = [
			await desk.account.fail({ kind: 'status', status: 421 }, { vendor: 'mail', path: 'CONNECT' }),
			await desk.account.fail({ kind: 'answer lost' }, texts()),
		];
		await desk.ask(name);
		await eventually('Slack to be told', async () => {
			const { slack } = await desk.account.records();
			return slack.messages.some(
				({ channel, text }) =>
					channel === 'C0LEADS0001' &&
					text.includes('Nobody knows whether "SMS"') &&
					text.includes(name),
			);
		});
		for (const lift of lifts) await lift();
		await desk.settled(name);
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test('a token that has expired holds the channel; one message says so, and all goes out once it is renewed', async () => {
		const lift = await desk.account.fail({ kind: 'status', status: 401 }, { vendor: 'twilio' });
		const names = ['Locked Out', 'Locked Too'];
		for (const name of names) await desk.ask(name);
		const told = async () =>
			(await desk.messages()).filter(
				({ to, subject }) =>
					to.includes(addressIn(workspace, 'lead-desk')) && subject.includes('SMS is held'),
			);
		const [news] = await eventually('the desk to hear of it', async () => {
			const all = await told();
			return all.length > 0 && all;
		});
		expect(news?.text).toContain('Renew the credential');
		await lift();
		// Who publishes has perhaps mended it.
		await desk.api.deactivate(desk.workflowId);
		await desk.api.publish(desk.workflowId);
		for (const name of names) {
			await desk.settled(name);
			expect(await effectsFor(desk, name)).toEqual(once);
		}
		expect(await told()).toHaveLength(1);
	});
});
