import type { Assignment, Lead } from '../../nodes/core/lead';
import type { Fault, Where } from '../standIns/faults';
import { parametersOf, salesforceTemplate } from '../workflows/templates';
import { waysMissed } from './coverage';
import { actBy, addressIn, eventually, linkIn, plainServer, queueServer } from './desk';
import { recordsOf, shortTimes, stepsApart } from './ladder';
import {
	colleaguesMail,
	emptyMail,
	forwardedMail,
	fromPrograms,
	plainMail,
	portalMail,
} from './leadMails';
import { allOnce, comeWhileAway } from './outage';
import { nameOf } from './people';
import { endOfFollowUp, quickPlan } from './plan';
import { openSalesforceDesk, userIds, type SalesforceDesk } from './salesforceDesk';
import { outage, tried } from './tried';
import { emailOf, phoneOf, shortWait, statesOf } from './vendorDesk';

jest.setTimeout(outage.testMs);

const steps = ['Record in Salesforce', 'Task in Salesforce', 'Alert', 'Confirmation'];
const allDone = Object.fromEntries(steps.map((step) => [step, 'done']));

/** What Salesforce has of one person. */
async function inSalesforce(desk: SalesforceDesk, name: string) {
	const { Lead: leads, Contact: contacts, Task: tasks } = (await desk.account.records()).salesforce;
	const isTheirs = ({ Email, Phone }: Record<string, unknown>) =>
		String(Email ?? '').toLowerCase() === emailOf(name) || Phone === phoneOf(name);
	const theirs = { leads: leads.filter(isTheirs), contacts: contacts.filter(isTheirs) };
	const ids = [...theirs.leads, ...theirs.contacts].map(({ Id }) => Id);
	return { ...theirs, tasks: tasks.filter(({ WhoId }) => ids.includes(String(WhoId))) };
}

/** How often everybody has something of one person. */
async function effectsFor(desk: SalesforceDesk, name: string) {
	const { leads, contacts, tasks } = await inSalesforce(desk, name);
	const mails = await desk.messages();
	return {
		record: leads.length + contacts.length,
		task: tasks.length,
		alert: mails.filter(({ subject }) => subject === `New lead: ${name}`).length,
		confirmation: mails.filter(({ to }) => to.includes(emailOf(name))).length,
	};
}

const once = { record: 1, task: 1, alert: 1, confirmation: 1 };

const itemWith = async (desk: SalesforceDesk, name: string) =>
	(await desk.itemOf(name)) as { lead: Lead; assignment?: Assignment } | undefined;

const assignmentOf = async (desk: SalesforceDesk, name: string) =>
	(await recordsOf(desk, name))?.assignment;

/** All that were opened, whose ways are counted at the end. */
const desks: SalesforceDesk[] = [];

const opened = async (...asked: Parameters<typeof openSalesforceDesk>) => {
	const made = await openSalesforceDesk(...asked);
	desks.push(made);
	return made;
};

const workspace = 'salesforce';

/** What somebody asks of whom nothing else is known. */
const quiet = {
	...{ email: 'quiet.one.of.salesforce@gmail.com', subject: 'Prices' },
	message: 'How much is it?',
};

/** What nobody can tell without asking. */
const unclear = 'Just saying hello to all of you.';

let desk: SalesforceDesk;

beforeAll(async () => {
	const known = (name: string, OwnerId: string) => ({
		...{ FirstName: name.split(' ')[0] ?? '', LastName: name.split(' ').slice(1).join(' ') },
		...{ Email: emailOf(name).toUpperCase(), OwnerId },
	});
	const lead = (name: string, owner: string) => ({
		...known(name, owner),
		Company: `${name} Works`,
	});
	desk = await opened(plainServer(), workspace, {
		contacts: [known('Known Contact', userIds.cy)],
		leads: [lead('Known Lead', userIds.bo), lead('Of Nobody Here', userIds.program)],
	});
});
afterAll(async () => await desk?.close());

describe('a mail in the inbox', () => {
	let programs = 0;

	test.each<[string, (workspace: string, name: string) => string]>([
		['a person', plainMail],
		['a portal', portalMail],
		['a colleague who hands it on', forwardedMail],
		['a person in a hurry', (place, name) => plainMail(place, name, { subject: '' })],
	])(
		'of %s: has an owner in turn, a lead and a task in Salesforce, and two mails',
		async (from, mail) => {
			const name = `Ada Of ${from
				.split(' ')
				.map((word) => word[0]?.toUpperCase() + word.slice(1))
				.join(' ')}`;
			await desk.receive(mail(workspace, name));
			expect(statesOf(await desk.settled(name))).toEqual(allDone);
			expect(await effectsFor(desk, name)).toEqual(once);

			const owner = (await assignmentOf(desk, name))?.owner?.crmId;
			expect([userIds.ann, userIds.bo, userIds.cy]).toContain(owner);
			const { leads, tasks } = await inSalesforce(desk, name);
			const [clock] = (await recordsOf(desk, name))?.clocks ?? [];
			expect({ leads, tasks }).toMatchObject({
				leads: [
					{ OwnerId: owner, Email: emailOf(name), LeadSource: 'Lead Inbox', IsConverted: false },
				],
				tasks: [
					{
						...{ OwnerId: owner, WhoId: leads[0]?.Id, Status: 'Not Started', TaskSubtype: 'Call' },
						Subject: expect.stringMatching(new RegExp(`^Call ${name}, who wrote on \\d{4}-`)),
						ActivityDate: clock?.dueAt?.slice(0, 10),
					},
				],
			});
		},
	);

	test('has the record’s ID back, and nothing of the mail but what it says', async () => {
		const { leads } = await inSalesforce(desk, 'Ada Of A Person');
		const item = await itemWith(desk, 'Ada Of A Person');
		expect(item?.lead.crm).toMatchObject({ system: 'Salesforce', id: leads[0]?.Id });
		expect(Object.keys(item ?? {})).not.toEqual(expect.arrayContaining(['headers']));
		expect(leads[0]).toMatchObject({ Phone: phoneOf('Ada Of A Person') });
	});

	test('once more does nothing', async () => {
		const name = 'Said Twice';
		const mail = plainMail(workspace, name);
		await desk.receive(mail);
		await desk.settled(name);
		await desk.receive(mail, plainMail(workspace, 'Said Beside'));
		await desk.settled('Said Beside');
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test.each([
		['Known Contact', 'cy', /^Cy Diaz owns this lead in Salesforce/],
		['Known Lead', 'bo', /^Bo Chan owns this lead in Salesforce/],
	] as const)(
		'of a %s goes to their owner there, and makes no second record',
		async (name, who, why) => {
			await desk.receive(plainMail(workspace, name));
			await desk.settled(name);
			expect((await assignmentOf(desk, name))?.reason).toMatch(why);
			const { leads, contacts, tasks } = await inSalesforce(desk, name);
			expect([...leads, ...contacts]).toMatchObject([{ OwnerId: userIds[who] }]);
			expect(tasks).toMatchObject([{ OwnerId: userIds[who] }]);
		},
	);

	test('of a person whose owner there takes no leads goes by turns, and names them', async () => {
		const name = 'Of Nobody Here';
		await desk.receive(plainMail(workspace, name));
		await desk.settled(name);
		const assignment = await assignmentOf(desk, name);
		expect(assignment?.owner?.name).not.toBe('Desk Program');
		expect(assignment?.reason).toMatch(/Desk Program/);
		expect(await inSalesforce(desk, name)).toMatchObject({
			leads: [{ OwnerId: assignment?.owner?.crmId }],
		});
	});

	test('of who left no email is in Salesforce once, by the phone', async () => {
		const name = 'Only Phone';
		await desk.receive(portalMail(workspace, name, ''));
		const { leads } = await eventually('the lead and the task', async () => {
			const found = await inSalesforce(desk, name);
			return found.tasks.length > 0 && found;
		});
		expect(leads).toMatchObject([{ Phone: phoneOf(name) }]);
		expect(leads[0]?.Email).toBeUndefined();
	});

	test('ten at once, known and new ones mixed: each has its records, and the right owner', async () => {
		const names = Array.from({ length: 7 }, (_, n) => nameOf(900 + n));
		names.splice(2, 0, 'Known Contact');
		names.splice(5, 0, 'Known Lead', 'Said Twice');
		const before = await assignmentOf(desk, 'Said Twice');
		const message = 'Please send us an offer for two more, and call us today.';
		await desk.receive(...names.map((name) => plainMail(workspace, name, { message })));
		const known = ['Known Contact', 'Known Lead', 'Said Twice'];
		for (const name of names) {
			const count = known.includes(name) ? 2 : 1;
			await eventually(
				`${name} to have their tasks`,
				async () => (await inSalesforce(desk, name)).tasks.length === count,
				90_000,
			);
			const { leads, contacts, tasks } = await inSalesforce(desk, name);
			const owner = (await assignmentOf(desk, name))?.owner?.crmId;
			expect([...leads, ...contacts]).toMatchObject([{ OwnerId: owner }]);
			for (const task of tasks) expect(task.OwnerId).toBe(owner);
		}
		expect((await assignmentOf(desk, 'Known Contact'))?.owner?.name).toBe('Cy Diaz');
		expect((await assignmentOf(desk, 'Known Lead'))?.owner?.name).toBe('Bo Chan');
		expect((await assignmentOf(desk, 'Said Twice'))?.owner?.name).toBe(before?.owner?.name);
	});

	test.each(Object.entries(fromPrograms))(
		'%s stays there: nobody is told, and nothing is kept',
		async (_what, mail) => {
			const name = nameOf(930 + programs++);
			await desk.receive(mail(workspace, 'A Program'), plainMail(workspace, name));
			await desk.settled(name);
			expect(await effectsFor(desk, name)).toEqual(once);
			expect(await recordsOf(desk, 'A Program')).toBeUndefined();
			const told = (await desk.messages()).filter(({ text }) => text.includes('A Program'));
			expect(told).toEqual([]);
			expect(await effectsFor(desk, 'A Program')).toMatchObject({ record: 0, confirmation: 0 });
		},
	);

	test('of a colleague who asks for nothing is shown to the desk', async () => {
		await desk.receive(colleaguesMail(workspace));
		await eventually('the desk to be asked', async () => {
			const mails = await desk.mail(addressIn(workspace, 'lead-desk'));
			return mails.some(({ text }) => text.includes('lunch at noon'));
		});
	});

	test('of somebody who wrote neither subject nor text is kept, and thanked', async () => {
		const name = 'Pressed Send';
		await desk.receive(emptyMail(workspace, name));
		await eventually('the receipt', async () =>
			(await desk.messages()).some(({ to }) => to.includes(emailOf(name))),
		);
		expect((await itemWith(desk, name))?.lead).toMatchObject({ fullName: name });
	});

	test.each([
		['asks for support', 'Sue Support', 'My password reset does not work, the app crashes.'],
		['advertises', 'Seo Sam', 'We offer SEO services and backlinks, guaranteed.'],
		['only says hello', 'Hal Hello', unclear],
	])('of somebody who %s makes no record', async (_what, name, message) => {
		await desk.receive(plainMail(workspace, name, { message, subject: 'Hello' }));
		await eventually('it to be kept', async () => await recordsOf(desk, name));
		await desk.mail();
		expect((await inSalesforce(desk, name)).leads).toEqual([]);
	});

	test('of who may be somebody known is looked at by a person', async () => {
		const phone = '+4915123456790';
		const withPhone = (name: string) => plainMail(workspace, name).replace(phoneOf(name), phone);
		await desk.receive(withPhone('Paula Twice'));
		await desk.settled('Paula Twice');
		await desk.receive(withPhone('Robert Other'));
		await eventually('the desk to be asked', async () => {
			const mails = await desk.mail(addressIn(workspace, 'lead-desk'));
			return mails.some(({ subject }) => /^Please look.*Robert Other/.test(subject));
		});
	});

	test('tells its owner by mail, whose link stops the clock', async () => {
		const [alert] = (await desk.messages()).filter(
			({ subject }) => subject === 'New lead: Ada Of A Portal',
		);
		expect(await actBy(desk, linkIn(alert?.text))).toContain('Ada Of A Portal');
		const [clock] = (await recordsOf(desk, 'Ada Of A Portal'))?.clocks ?? [];
		expect(clock?.state).toBe('stopped');
	});
});

describe('what changes in Salesforce', () => {
	/** Queues have leads as well. */
	const aQueue = '00G000000000001AAA';
	let people = 0;

	/** A lead that is in Salesforce, with what it is there. */
	const given = async () => {
		const name = nameOf(960 + people++);
		await desk.receive(plainMail(workspace, name));
		await desk.settled(name);
		const { leads, tasks } = await inSalesforce(desk, name);
		const [lead, task] = [leads[0], tasks[0]];
		if (!lead || !task) throw new Error(`${name} is not in Salesforce`);
		return { name, lead, task };
	};

	test('a task that is completed stops the clock, and is noted once', async () => {
		const { name, task } = await given();
		await desk.account.writeSalesforce('Task', { Status: 'Completed' }, task.Id);
		for (let times = 0; times < 2; times++) {
			await desk.hear();
			const { clocks = [], events = [] } = (await recordsOf(desk, name)) ?? {};
			expect(clocks[0]?.state).toBe('stopped');
			expect(events.filter((type) => type === 'activity.recorded')).toHaveLength(1);
		}
	});

	test.each([
		['won', { IsWon: true, IsClosed: true }, { status: 'customer' }],
		['lost', { IsWon: false, IsClosed: true }, { status: 'closed' }],
		['open', { IsWon: false, IsClosed: false }, { status: 'open opportunity' }],
	])('a deal that is %s says where they stand', async (stage, deal, standing) => {
		const { name } = await given();
		const [first = '', ...last] = name.split(' ');
		const contact = await desk.account.writeSalesforce('Contact', {
			...{ FirstName: first, LastName: last.join(' '), Email: emailOf(name) },
			OwnerId: (await assignmentOf(desk, name))?.owner?.crmId,
		});
		await desk.account.writeSalesforce('OpportunityContactRole', {
			ContactId: contact,
			Opportunity: { ...deal, StageName: stage, LastModifiedDate: new Date().toISOString() },
		});
		await desk.hear();
		expect((await recordsOf(desk, name))?.lead).toMatchObject(standing);
	});

	test('a new owner has the lead here, and its task there; heard again, nothing more', async () => {
		const { name, lead } = await given();
		const to = lead.OwnerId === userIds.bo ? 'cy' : 'bo';
		await desk.account.writeSalesforce('Lead', { OwnerId: userIds[to] }, lead.Id);
		await desk.hear();
		expect((await assignmentOf(desk, name))?.owner?.crmId).toBe(userIds[to]);
		const all = await desk.settled(name);
		expect(all.map(({ state }) => state)).toEqual(all.map(() => 'done'));
		expect(await inSalesforce(desk, name)).toMatchObject({
			leads: [{ OwnerId: userIds[to] }],
			tasks: [{ OwnerId: userIds[to] }],
		});
		const told = (await desk.messages()).filter(
			({ subject }) => subject === `${name} is yours now`,
		);
		expect(told).toMatchObject([{ to: [addressIn(workspace, to)] }]);
		const { calls } = await desk.account.records();
		await desk.hear();
		expect((await assignmentOf(desk, name))?.round).toBe(2);
		const writes = (await desk.account.records()).calls
			.slice(calls.length)
			.filter(({ vendor, call }) => vendor === 'salesforce' && !call.startsWith('GET'));
		expect(writes).toEqual([]);
	});

	test('a new owner whom nobody here knows is told to the desk, and it stays where it was', async () => {
		const { name, lead } = await given();
		await desk.account.writeSalesforce('Lead', { OwnerId: aQueue }, lead.Id);
		await desk.hear();
		const mail = await eventually('the desk to hear of it', async () => {
			const mails = await desk.messages();
			return mails.find(({ subject }) => subject.includes(`${name} could not be handled`));
		});
		expect(mail.text).toContain('Give It to Whom Salesforce Says');
		expect((await assignmentOf(desk, name))?.round).toBe(1);
	});

	test('of somebody who is known there alone is overlooked', async () => {
		const fields = {
			LastName: 'Stranger',
			Company: 'Elsewhere',
			Email: 'stranger@elsewhere.example',
		};
		await desk.account.writeSalesforce('Lead', { ...fields, OwnerId: userIds.ann });
		await desk.hear();
		expect(await recordsOf(desk, 'Stranger')).toBeUndefined();
	});
});

describe('a model that is asked what is unclear', () => {
	const place = 'salesforce-model';

	/** What the classifier asks a model for: of each category, whether it is that. */
	const verdict = (...are: string[]) => {
		const { categories } = parametersOf(salesforceTemplate(), 'Ask a Model What It Is')
			.categories as { categories: Array<{ category: string }> };
		const all = [...categories.map(({ category }) => category), 'fallback'];
		return JSON.stringify(Object.fromEntries(all.map((each) => [each, are.includes(each)])));
	};

	const cases: Array<[says: string, goesTo: 'an owner' | 'the desk' | 'nobody', answer: string]> = [
		['sales', 'an owner', verdict('sales')],
		['support', 'the desk', verdict('support')],
		['vendor', 'nobody', verdict('vendor')],
		['unclear', 'the desk', verdict('unclear')],
		['none of these', 'the desk', verdict('fallback')],
		['two of these', 'an owner', verdict('sales', 'support')],
		['nothing at all', 'the desk', verdict()],
		['what is no answer', 'the desk', 'It depends.'],
	];
	const people = cases.map((_, index) => nameOf(1200 + index));
	const away = nameOf(1200 + cases.length);

	const mailOf = (name: string) =>
		plainMail(place, name, { message: unclear, subject: `Hello from ${name}` });

	let asking: SalesforceDesk;
	beforeAll(async () => {
		asking = await opened(plainServer(), place, {
			answers: cases.map(([, , says], index) => ({ to: people[index] ?? '', says })),
			change(template) {
				// Long enough for a model, and short enough for a test.
				parametersOf(template, 'Is This Person Known?').options = { waitingLimit: 10 };
			},
		});
		// All at once: none may get the verdict on another.
		await asking.receive(...people.map(mailOf));
	});
	afterAll(async () => await asking?.close());

	const toDesk = async (name: string) =>
		(await asking.messages()).filter(
			({ to, subject }) => to.includes(addressIn(place, 'lead-desk')) && subject.includes(name),
		);

	test.each(cases)('says %s: the lead goes to %s', async (says, goesTo) => {
		const name = people[cases.findIndex(([each]) => each === says)] ?? '';
		if (goesTo === 'an owner') {
			expect(statesOf(await asking.settled(name))).toMatchObject(allDone);
			expect(await effectsFor(asking, name)).toMatchObject({ record: 1, task: 1, alert: 1 });
		} else if (goesTo === 'the desk') {
			const mail = await eventually(
				`the desk to be asked about ${name}`,
				async () => (await toDesk(name))[0],
				90_000,
			);
			expect(mail.subject).toMatch(/^Please look/);
			if (says === 'support') expect(mail.text).toMatch(/support/);
		} else {
			await eventually(`${name} to be over`, async () => {
				return (await recordsOf(asking, name))?.inquiry?.outcome === 'disqualified';
			});
			expect(await toDesk(name)).toEqual([]);
		}
		if (goesTo !== 'an owner') expect((await inSalesforce(asking, name)).leads).toEqual([]);
		const { completions } = (await asking.account.records()).openAi;
		expect(completions.filter(({ asked }) => asked.includes(name))).toHaveLength(1);
	});

	test('is away: a person looks', async () => {
		const lift = await asking.account.fail(
			{ kind: 'status', status: 503 },
			{ vendor: 'openAi', path: 'completions' },
		);
		await asking.receive(mailOf(away));
		await eventually('the desk to be asked', async () => (await toDesk(away)).length > 0, 90_000);
		await lift();
		expect((await inSalesforce(asking, away)).leads).toEqual([]);
		expect((await asking.account.records()).complaints).toEqual([]);
	});
});

test('leaves no complaint, and nothing in vain', async () => {
	const { complaints, calls } = await desk.account.records();
	expect(complaints).toEqual([]);
	expect(calls.filter(({ worked }) => !worked)).toEqual([]);
});

test('nobody acts: lead and task have their new owner in Salesforce, and the person is followed up', async () => {
	const late = await opened(plainServer(), 'salesforce-ladder', {
		change(template) {
			shortTimes(template);
			stepsApart(template, 6);
			parametersOf(template, 'Is It a Sales Lead?').qualifiedFrom = 50;
			quickPlan(template, [
				['email', 'First try'],
				// Time enough to call them before the plan ends.
				['email', 'Second try', { amount: 90 }],
			]);
		},
	});
	try {
		const name = 'Left Alone';
		await late.receive(
			plainMail('salesforce-ladder', name),
			plainMail('salesforce-ladder', 'Quin', quiet).replace(/Quin Works Ltd\nPhone: \S+/, ''),
		);
		await eventually('the new owner to be told everywhere', async () => {
			const all = await late.deliveriesOf(name);
			const ofNew = all.filter(
				({ occasion, step }) => occasion !== 'round 1' && step !== 'Escalation',
			);
			return ofNew.length === 3 && ofNew.every(({ state }) => state === 'done');
		});
		const [first, second] = (await recordsOf(late, name))?.owners ?? [];
		expect(second).not.toBe(first);
		const to = userIds[second?.split('@')[0] as keyof typeof userIds];
		expect(await inSalesforce(late, name)).toMatchObject({
			leads: [{ OwnerId: to }],
			tasks: [{ OwnerId: to }],
		});
		await eventually('the queue to have it at last', async () =>
			(await late.messages()).some(
				({ subject, to: whom }) =>
					subject.includes(`Nobody has answered ${name}`) &&
					whom.includes(addressIn('salesforce-ladder', 'lead-desk')),
			),
		);
		await eventually('the first attempt', async () =>
			(await late.messages()).some(
				({ to: whom, subject }) => whom.includes(emailOf(name)) && subject === 'First try',
			),
		);
		// Somebody calls them, and says so in Salesforce.
		const [task] = (await inSalesforce(late, name)).tasks;
		await late.account.writeSalesforce('Task', { Status: 'Completed' }, task?.Id);
		await late.hear();
		expect(await endOfFollowUp(late, name)).toMatchObject({ data: { outcome: 'touched' } });
		// Whoever has fewer points than are asked for is thanked, has no record, and is not followed up.
		const thanks = (await late.messages()).filter(({ to: whom }) => whom.includes(quiet.email));
		expect(thanks.map(({ subject }) => subject)).toEqual(['We have your inquiry']);
		expect((await late.account.records()).salesforce.Lead).toHaveLength(1);
		expect((await late.account.records()).complaints).toEqual([]);
	} finally {
		await late.close();
	}
});

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
(server ? describe : describe.skip)('when Salesforce or Outlook does not do it', () => {
	const place = 'salesforce-faults';
	let away: SalesforceDesk;
	beforeAll(async () => {
		if (!server) return;
		const { credential, store: settings } = server;
		away = await opened(server, place, {
			change: shortWait,
			store: { credential, settings },
		});
		// The team is known from here on, also while Salesforce is away.
		await away.receive(plainMail(place, 'Before All'));
		await away.settled('Before All');
	});
	afterAll(async () => await away?.close());

	let people = 1000;
	const calls = (vendor: Where['vendor'], path: string, first: number): Where => ({
		...{ vendor, path, first },
	});

	test.each(
		tried<[string, Fault, Where]>(
			[
				['Salesforce cannot be reached', { kind: 'away' }, calls('salesforce', '', 4)],
				[
					'the answer to a new lead is lost',
					{ kind: 'answer lost' },
					calls('salesforce', '^PATCH .*Email', 1),
				],
				['Outlook has too many', { kind: 'status', status: 429 }, calls('outlook', 'sendMail', 2)],
			],
			[
				[
					'the answer to a new task is lost',
					{ kind: 'answer lost' },
					calls('salesforce', '^POST .*task', 1),
				],
				[
					'Salesforce cannot be asked',
					{ kind: 'status', status: 500 },
					calls('salesforce', '^GET', 3),
				],
				[
					'Salesforce’s token is over',
					{ kind: 'status', status: 401 },
					calls('salesforce', '^GET', 1),
				],
				[
					'Salesforce answers with a page',
					{ kind: 'status', status: 503, html: true },
					calls('salesforce', 'query', 2),
				],
				[
					'a new task fails after it is made',
					{ kind: 'status', status: 500, worked: true },
					calls('salesforce', '^POST .*task', 1),
				],
				['Outlook cannot be reached', { kind: 'away' }, calls('outlook', '', 2)],
				['the inbox is reset', { kind: 'reset' }, calls('inbox', 'FETCH', 1)],
			],
		),
	)('that %s loses no lead and doubles nothing', async (_what, fault, where) => {
		const name = nameOf(people++);
		const lift = await away.account.fail(fault, where);
		await away.receive(plainMail(place, name));
		const all = await away.settled(name);
		await lift();
		expect(statesOf(all)).toEqual(allDone);
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('Salesforce away while many come, then one answer lost: each has its records once', async () => {
		const all = await comeWhileAway({
			...{ desk: away, vendor: 'salesforce' },
			lost: calls('salesforce', '^PATCH .*Email', 1),
			...{ once, effectsFor: async (name) => await effectsFor(away, name) },
			next: () => nameOf(people++),
			async send(names) {
				await away.receive(...names.map((name) => plainMail(place, name)));
				// Nobody waits for an answer: they are kept once they are with somebody.
				for (const name of names) {
					await eventually(
						`${name} to be with somebody`,
						async () => (await away.deliveriesOf(name)).length > 0,
						90_000,
					);
				}
				return { status: 200 };
			},
		});
		expect(all).toEqual(allOnce);
	});

	test('a search that takes long holds no lead: it goes on without after its waiting time', async () => {
		const name = nameOf(people++);
		const slow = { kind: 'slow', ms: 12_000 } as const;
		const lift = await away.account.fail(slow, calls('salesforce', '^GET .*query', 1));
		await away.receive(plainMail(place, name));
		const all = await eventually(
			'the lead to be with somebody',
			async () => {
				const queued = await away.deliveriesOf(name);
				return queued.length > 0 && queued;
			},
			10_000,
		);
		expect(all.map(({ step }) => step).toSorted()).toEqual(steps.toSorted());
		await away.settled(name);
		await lift();
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('the inbox away: what came meanwhile is read when it is back', async () => {
		const name = nameOf(people++);
		const lift = await away.account.fail({ kind: 'away' }, { vendor: 'inbox' });
		await away.receive(plainMail(place, name));
		await lift();
		expect(statesOf(await away.settled(name))).toEqual(allDone);
	});

	test('a record that Salesforce refuses is this lead’s matter: the desk reads why', async () => {
		const name = nameOf(people++);
		const says = `The company of ${name} is too long`;
		const lift = await away.account.fail(
			{ kind: 'status', status: 400, says },
			calls('salesforce', '^PATCH .*Email', 1),
		);
		await away.receive(plainMail(place, name));
		await eventually('the desk to be asked', async () =>
			(await away.messages()).some(
				({ to, text }) => to.includes(addressIn(place, 'lead-desk')) && text.includes(says),
			),
		);
		await lift();
		expect(statesOf(await away.settled(name))).toEqual({
			...allDone,
			...{ 'Record in Salesforce': 'refused', 'Task in Salesforce': 'blocked' },
		});
	});
});

(server ? test : test.skip)(
	'takes every way through the template, or it is said why not',
	async () => {
		expect(await waysMissed(salesforceTemplate(), desks)).toEqual([]);
	},
);
