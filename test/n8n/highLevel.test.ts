import type { Assignment } from '../../nodes/core/lead';
import type { Fault, Where } from '../standIns/faults';
import { fillIn, highLevelTemplate } from '../workflows/templates';
import { waysMissed } from './coverage';
import { actBy, addressIn, eventually, linkIn, plainServer, queueServer } from './desk';
import { answersOf, several, type Answers } from './formTools';
import { contactsOf, openHighLevelDesk, type HighLevelDesk } from './highLevelDesk';
import { callOf, missedInHighLevel, senders, webflow } from './highLevelSenders';
import { recordsOf, shortTimes, stepsApart } from './ladder';
import { nameOf } from './people';
import { endOfFollowUp, quickPlan } from './plan';
import { allOnce, comeWhileAway } from './outage';
import { outage, tried } from './tried';
import { emailOf, phoneOf, settledWithinMs, shortWait, statesOf } from './vendorDesk';

jest.setTimeout(outage.testMs);

const post = webflow;

/** The same of somebody who agrees to be texted. */
function agreeing(answers: Answers): RequestInit {
	const { body, ...request } = post(answers);
	const agreed = '"I agree to be answered by SMS":"yes","Message"';
	return { ...request, body: String(body).replace('"Message"', agreed) };
}

const steps = ['CRM contact', 'Opportunity', 'Follow-up task', 'Alert', 'Confirmation'];
const allDone = Object.fromEntries(steps.map((step) => [step, 'done']));

/** What HighLevel has of somebody, by their email or phone. */
async function recordsAt(desk: HighLevelDesk, name: string) {
	const { highLevel } = await desk.account.records();
	const contacts = highLevel.contacts.filter(
		({ fields }) => fields.email === emailOf(name) || fields.phone === phoneOf(name),
	);
	const ids = contacts.map(({ id }) => id);
	const ofThem = <Kept extends { contactId: string }>(all: Kept[]) =>
		all.filter(({ contactId }) => ids.includes(contactId));
	return {
		contacts: contacts.map(({ fields }) => fields),
		opportunities: ofThem(highLevel.opportunities),
		tasks: ofThem(highLevel.tasks),
		messages: ofThem(highLevel.messages),
	};
}

/** What everybody has of one person, and how often. */
async function effectsFor(desk: HighLevelDesk, name: string) {
	const { contacts, opportunities, tasks, messages } = await recordsAt(desk, name);
	const { mail } = await desk.account.records();
	const alerts = (await desk.messages()).filter(
		({ subject, to }) =>
			subject === `New lead: ${name}` &&
			to.some((address) => address.endsWith(addressIn(desk.workspace, ''))),
	);
	return {
		...{ contact: contacts.length, opportunity: opportunities.length, task: tasks.length },
		...{ sms: messages.length, alert: alerts.length },
		confirmation: mail.messages.filter(({ to }) => to.includes(emailOf(name))).length,
	};
}

const once = { contact: 1, opportunity: 1, task: 1, sms: 0, alert: 1, confirmation: 1 };

const assignmentOf = async (desk: HighLevelDesk, name: string) =>
	((await desk.itemOf(name)) as { assignment?: Assignment } | undefined)?.assignment;

/** Who of the team has an address. */
const fullNameOf = (address = '') =>
	['Ann Lee', 'Bo Chan', 'Cy Diaz'].find((name) =>
		address.startsWith(`${name.split(' ')[0]?.toLowerCase()}@`),
	) ?? '';

/** A caller is texted when all else of the call is under way. */
const texted = async (desk: HighLevelDesk, name: string) =>
	await eventually(`${name} to be texted, and their owner told`, async () => {
		const done = await effectsFor(desk, name);
		return done.sms > 0 && done.alert > 0 && done.task > 0 && done.opportunity > 0 && done;
	});

let desk: HighLevelDesk;

/** All that were opened, whose ways are counted at the end. */
const desks: HighLevelDesk[] = [];

const opened = async (...asked: Parameters<typeof openHighLevelDesk>) => {
	const made = await openHighLevelDesk(...asked);
	desks.push(made);
	return made;
};

beforeAll(async () => {
	desk = await opened(plainServer(), 'highlevel', {
		world: contactsOf([
			{ email: emailOf('Known There'), firstName: 'Known', assignedTo: 'user-bo' },
			{ email: emailOf('Of Nobody'), type: 'customer' },
			{ email: emailOf('Of Zed'), assignedTo: 'user-zed' },
			{ phone: phoneOf('Carl Caller'), assignedTo: 'user-cy' },
		]),
	});
});
afterAll(async () => await desk?.close());

describe('an inquiry', () => {
	test.each(Object.entries(senders))(
		'of %s: is answered, and has contact, opportunity and task, an owner in turn, and mails',
		async (sender, payload) => {
			const name = `Ada ${sender.split(' ').at(-1)}`;
			const { status, answer } = await desk.post(payload(answersOf(name)));
			expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
			expect(statesOf(await desk.settled(name))).toEqual(allDone);
			expect(await effectsFor(desk, name)).toEqual(once);
			const owner = (await assignmentOf(desk, name))?.owner;
			const assignedTo = owner?.crmId ?? 'nobody';
			const { contacts, opportunities, tasks } = await recordsAt(desk, name);
			expect([...contacts, ...opportunities, ...tasks]).toMatchObject([
				{ email: emailOf(name), firstName: 'Ada', assignedTo },
				{ name, assignedTo, status: 'open' },
				{ title: `Call ${name}`, assignedTo, body: answersOf(name).message },
			]);
			expect((await recordsOf(desk, name))?.lead.crm).toMatchObject({
				...{ system: 'HighLevel', id: opportunities[0]?.contactId, ownerId: assignedTo },
				url: expect.stringContaining('/contacts/detail/'),
			});
		},
	);

	test('once more is answered the same, and does nothing', async () => {
		const name = 'Said Twice';
		const first = await desk.post(post(answersOf(name)));
		await desk.settled(name);
		expect(await desk.post(post(answersOf(name)))).toEqual(first);
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test('without the header is turned away, and so is what HighLevel is said to say', async () => {
		expect(await desk.statusesForStrangers(post(answersOf('A Stranger')))).toEqual([403, 403]);
		expect(await recordsOf(desk, 'A Stranger')).toBeUndefined();
	});

	test('of who agrees to it is answered by SMS, too', async () => {
		const name = 'Sam Texted';
		await desk.post(agreeing(answersOf(name)));
		expect(statesOf(await desk.settled(name))).toEqual({ ...allDone, SMS: 'done' });
		expect((await recordsAt(desk, name)).messages).toMatchObject([
			{ message: expect.stringMatching(/^Hello Sam, thank you/) },
		]);
	});

	test.each([
		['Known There', 'Bo Chan', /^Bo Chan owns this lead in HighLevel/],
		['Of Nobody', undefined, /turn/i],
		['Of Zed', undefined, /^User-zed, who owns it in HighLevel, is not in the Owners table; /],
	])('of %s, who is in HighLevel, goes to whoever owns them there', async (name, owner, reason) => {
		await desk.post(post(answersOf(name)));
		await desk.settled(name);
		const assignment = await assignmentOf(desk, name);
		expect(assignment?.reason).toMatch(reason);
		if (owner) expect(assignment?.owner?.name).toBe(owner);
		const { contacts } = await recordsAt(desk, name);
		expect(contacts).toMatchObject([{ assignedTo: assignment?.owner?.crmId }]);
		expect(contacts[0]?.source).toBeUndefined();
	});

	test('ten in one post, known and new ones mixed: each has its records once, and the right owner', async () => {
		const names = Array.from({ length: 7 }, (_, n) => nameOf(900 + n));
		names.splice(2, 0, 'Known There');
		names.splice(5, 0, 'Ada HighLevel', 'Ada Chatwoot');
		const again = 'We need twelve more licences, please send a quote for those.';
		const kept = await assignmentOf(desk, 'Ada Chatwoot');
		const all = names.map((name) => answersOf(name, { message: again }));
		expect((await desk.post(several(all))).status).toBe(200);
		for (const name of names) {
			await eventually(
				`the task of ${name}`,
				async () => (await recordsAt(desk, name)).tasks.some(({ body }) => body === again),
				settledWithinMs,
			);
			await desk.settled(name);
			const crmId = (await assignmentOf(desk, name))?.owner?.crmId;
			const { contacts, opportunities, tasks } = await recordsAt(desk, name);
			expect(contacts).toMatchObject([{ email: emailOf(name), assignedTo: crmId }]);
			expect(opportunities).toMatchObject([{ name, assignedTo: crmId }]);
			expect(tasks.filter(({ body }) => body === again)).toMatchObject([{ assignedTo: crmId }]);
		}
		expect((await assignmentOf(desk, 'Known There'))?.owner?.name).toBe('Bo Chan');
		expect((await assignmentOf(desk, 'Ada Chatwoot'))?.owner?.name).toBe(kept?.owner?.name);
	});

	test('that says nothing yet has a contact of nobody, and a receipt', async () => {
		const name = 'Quiet One';
		await desk.post(post(answersOf(name, { message: '', phone: '' })));
		expect(statesOf(await desk.settled(name))).toEqual({ 'CRM contact': 'done', Receipt: 'done' });
		expect((await recordsAt(desk, name)).contacts).toMatchObject([{ email: emailOf(name) }]);
		expect(await effectsFor(desk, name)).toMatchObject({ opportunity: 0, task: 0, alert: 0 });
	});

	test.each([
		['nobody can be reached', answersOf('Nobody Reachable', { email: '', phone: 'call me maybe' })],
		[
			'somebody asks for support',
			answersOf('Sue Support', { message: 'My password reset does not work, the app crashes.' }),
		],
		[
			'somebody advertises',
			answersOf('Seo Sam', {
				message: 'We offer SEO services and backlinks, first page of Google guaranteed.',
			}),
		],
	])('where %s is answered all the same, and HighLevel hears nothing', async (_what, answers) => {
		const { status, answer } = await desk.post(post(answers));
		expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
		await desk.mail();
		expect((await recordsAt(desk, answers.name)).contacts).toEqual([]);
	});

	test('of who may be somebody known is looked at by a person, and answered', async () => {
		const same = { phone: '+4915123456780', message: 'Two vans for our offices, please.' };
		await desk.post(post(answersOf('Paula Twice', same)));
		const other = { ...same, message: 'Please send a quote for office chairs.' };
		expect((await desk.post(post(answersOf('Robert Other', other)))).status).toBe(200);
		await eventually('the desk to be asked', async () => {
			const mails = await desk.mail(addressIn('highlevel', 'lead-desk'));
			return mails.some(({ subject }) => /^Please look.*Robert Other/.test(subject));
		});
	});

	test('by the link in their mail the owner says what was done, and the clock stops', async () => {
		const [alert] = (await desk.messages()).filter(
			({ subject }) => subject === 'New lead: Ada Chatwoot',
		);
		expect(await actBy(desk, linkIn(alert?.text))).toContain('Ada Chatwoot');
		expect((await recordsOf(desk, 'Ada Chatwoot'))?.clocks[0]?.state).toBe('stopped');
		const guessed = new URL(`${plainServer().baseUrl}/form/highlevel-acted?token=guessed`);
		expect(await actBy(desk, guessed)).not.toContain('Ada');
	});
});

describe('a call', () => {
	test.each([
		['CallRail', 'Mia Missed', callOf],
		['HighLevel', 'Moe Missed', missedInHighLevel],
	])(
		'that was missed, as %s says: has an owner, and is texted back at once',
		async (_tool, name, payload) => {
			const call = payload(answersOf(name, { email: '', message: '' }));
			expect(await desk.post(call)).toEqual({
				...{ status: 200, answer: { received: true, inquiry: expect.any(String) } },
			});
			expect(await texted(desk, name)).toEqual({ ...once, sms: 1, confirmation: 0 });
			const { contacts, tasks, messages } = await recordsAt(desk, name);
			expect(contacts).toMatchObject([{ phone: phoneOf(name), assignedTo: tasks[0]?.assignedTo }]);
			expect(tasks[0]?.title).toBe(`Call back ${name}`);
			expect(messages).toMatchObject([
				{
					type: 'SMS',
					message: expect.stringMatching(/^Hello, this is Example Ltd\. We are sorry/),
				},
			]);
			await desk.post(call);
			await desk.mail();
			expect(await effectsFor(desk, name)).toMatchObject({ task: 1, sms: 1 });
		},
	);

	test('of who is in HighLevel by their number goes to their owner there', async () => {
		const name = 'Carl Caller';
		await desk.post(callOf(answersOf(name, { message: '' })));
		await texted(desk, name);
		const { contacts, tasks } = await recordsAt(desk, name);
		expect([...contacts, ...tasks]).toMatchObject([
			{ phone: phoneOf(name), assignedTo: 'user-cy' },
			{ assignedTo: 'user-cy' },
		]);
	});

	test('with a voicemail is read like any message', async () => {
		const name = 'Vera Voicemail';
		await desk.post(callOf(answersOf(name)));
		const { tasks, messages } = await eventually('the task', async () => {
			const all = await recordsAt(desk, name);
			return all.tasks.length > 0 && all;
		});
		expect(tasks).toMatchObject([{ title: `Call ${name}`, body: answersOf(name).message }]);
		expect(messages).toEqual([]);
	});

	test('that somebody answered has a contact, and nobody is called back', async () => {
		const name = 'Art Answered';
		await desk.post(callOf(answersOf(name, { message: '' }), { answered: true }));
		await eventually('the contact', async () => (await effectsFor(desk, name)).contact === 1);
		await desk.mail();
		expect(await effectsFor(desk, name)).toMatchObject({ task: 0, sms: 0, alert: 0 });
	});
});

describe('what changes in HighLevel', () => {
	const noted = { status: 200, answer: { received: true } };
	/** Somebody whom the desk has. */
	async function asked(name: string) {
		await desk.post(post(answersOf(name)));
		await desk.settled(name);
		const owner = (await recordsOf(desk, name))?.owners.at(-1) ?? '';
		const other = owner.startsWith('bo@') ? 'Cy Diaz' : 'Bo Chan';
		return { owner, other, address: addressIn('highlevel', other.slice(0, 2).toLowerCase()) };
	}

	test('a call that was made there stops the clock', async () => {
		await asked('Called There');
		expect(await desk.says('Called There', { change: 'call' })).toMatchObject(noted);
		expect((await recordsOf(desk, 'Called There'))?.clocks[0]?.state).toBe('stopped');
	});

	test.each([
		['open', 'open opportunity', null, 'running'],
		['won', 'customer', 'won', 'stopped'],
		['lost', 'closed', 'lost', 'stopped'],
		['abandoned', 'closed', null, 'stopped'],
	])('an opportunity that is %s there: is %s', async (status, kept, closedAs, clock) => {
		const name = `Opp ${status}`;
		await asked(name);
		expect(await desk.says(name, { change: 'status', status })).toMatchObject(noted);
		const known = await recordsOf(desk, name);
		expect(known?.lead).toMatchObject({ status: kept, closedAs });
		expect(known?.clocks[0]?.state).toBe(clock);
	});

	const toldOf = async (name: string) =>
		(await desk.messages()).filter(({ subject }) => subject === `${name} is yours now`);

	test('a new owner there has the lead here, and is told once; it is not written back', async () => {
		const name = 'Handed Over';
		const { owner, other, address } = await asked(name);
		const { calls: before } = await desk.account.records();
		for (let times = 0; times < 2; times++) {
			expect(await desk.handsOver(name, other)).toMatchObject(noted);
		}
		expect((await recordsOf(desk, name))?.owners).toEqual([owner, address]);
		await desk.mail();
		expect(await toldOf(name)).toMatchObject([{ to: [address] }]);
		const { calls } = await desk.account.records();
		const writes = calls
			.slice(before.length)
			.filter(({ vendor, call }) => vendor === 'highLevel' && !call.startsWith('GET'));
		expect(writes).toEqual([]);
		// Back to who had it first.
		await desk.handsOver(name, fullNameOf(owner));
		expect((await recordsOf(desk, name))?.assignment?.owner?.name).toBe(fullNameOf(owner));
	});

	test('the owner whom the desk itself has written there changes nothing', async () => {
		const name = 'Echoed Back';
		const { owner } = await asked(name);
		const echo = { change: 'owner', user: fullNameOf(owner) };
		expect(await desk.says(name, echo)).toMatchObject(noted);
		expect((await recordsOf(desk, name))?.owners).toEqual([owner]);
		await desk.mail();
		expect(await toldOf(name)).toEqual([]);
	});

	test('what HighLevel tells late, after another change, takes the lead from nobody', async () => {
		const name = 'Told Late';
		const { owner, other, address } = await asked(name);
		await desk.handsOver(name, other);
		const echo = { change: 'owner', user: fullNameOf(owner) };
		expect(await desk.says(name, echo)).toMatchObject({ status: 200 });
		expect((await recordsOf(desk, name))?.owners).toEqual([owner, address]);
		await desk.mail();
		expect(await toldOf(name)).toMatchObject([{ to: [address] }]);
	});

	test('an owner who is in no table here, and what somebody did whom nobody knows, is answered', async () => {
		const name = 'Given To Zed';
		const { owner } = await asked(name);
		expect(await desk.says(name, { change: 'owner', user: 'Zed Gone' })).toMatchObject(noted);
		expect((await recordsOf(desk, name))?.owners).toEqual([owner]);
		for (const said of [
			{ change: 'call' },
			{ change: 'owner', user: 'Bo Chan' },
			{ change: 'status', status: 'won' },
			{ change: 'note' },
		]) {
			expect(await desk.says('Never Heard Of', said)).toMatchObject({ status: 200 });
		}
	});
});

test('leaves no complaint, and nothing in vain', async () => {
	const { complaints, calls } = await desk.account.records();
	expect(complaints).toEqual([]);
	expect(calls.filter(({ worked }) => !worked)).toEqual([]);
});

test('nobody acts: contact, opportunity and a task are the next owner’s; then they are texted and written to', async () => {
	const late = await opened(plainServer(), 'highlevel-ladder', {
		change(template) {
			shortTimes(template);
			stepsApart(template, 4);
			quickPlan(template, [
				['sms', 'First try'],
				['email', 'Second try after a chat'],
				// Time enough to call them before the plan ends.
				['email', 'Third try', { amount: 90 }],
			]);
			fillIn(template, 'desk.pipeline', 'Renewals');
		},
	});
	try {
		const name = 'Left Alone';
		// To a landline no text goes out.
		await late.post(agreeing(answersOf(name, { phone: '+4915112345678' })));
		await eventually('the next owner to have it everywhere', async () => {
			const { tasks, opportunities } = await recordsAt(late, name);
			const [, second] = tasks;
			return second && opportunities.some(({ assignedTo }) => assignedTo === second.assignedTo);
		});
		const [first, second] = ((await recordsOf(late, name))?.owners ?? []).map(
			(address) => `user-${address.split('@')[0]}`,
		);
		const { contacts, opportunities, tasks } = await recordsAt(late, name);
		expect([...contacts, ...opportunities]).toMatchObject([
			{ email: emailOf(name), assignedTo: second },
			{ name, assignedTo: second, pipelineId: expect.stringMatching(/^renewals/) },
		]);
		expect(tasks.map(({ assignedTo }) => assignedTo)).toEqual([first, second]);
		await eventually('the queue to have it at last', async () =>
			(await late.messages()).some(
				({ subject, to }) =>
					subject.includes(`Nobody has answered ${name}`) &&
					to.includes(addressIn('highlevel-ladder', 'lead-desk')),
			),
		);
		expect((await recordsOf(late, name))?.owners).toHaveLength(2);
		// Whom a queue has, somebody may still take in HighLevel.
		await late.handsOver(name, 'Ann Lee');
		expect((await recordsOf(late, name))?.assignment?.owner?.name).toBe('Ann Lee');
		await eventually('the second attempt', async () =>
			(await late.messages()).some(
				({ subject, to }) => subject === 'Second try after a chat' && to.includes(emailOf(name)),
			),
		);
		await late.says(name, { change: 'call' });
		expect(await endOfFollowUp(late, name)).toMatchObject({ data: { outcome: 'touched' } });
		const { messages } = await recordsAt(late, name);
		expect(messages.filter(({ message }) => message.startsWith('First try. Hello'))).toHaveLength(
			1,
		);
		expect((await late.account.records()).complaints).toEqual([]);
	} finally {
		await late.close();
	}
});

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
(server ? describe : describe.skip)('when somebody does not do it', () => {
	let away: HighLevelDesk;
	beforeAll(async () => {
		if (!server) return;
		const { credential, store: settings } = server;
		away = await opened(server, 'highlevel-faults', {
			change: shortWait,
			store: { credential, settings },
		});
	});
	afterAll(async () => await away?.close());

	let people = 1100;
	const calls = (path: string, first: number): Where => ({ vendor: 'highLevel', path, first });

	test.each(
		tried<[string, Fault, Where]>(
			[
				['cannot be reached at all', { kind: 'away' }, calls('', 3)],
				[
					'loses the answer to an opportunity',
					{ kind: 'answer lost' },
					calls('opportunities/upsert', 1),
				],
			],
			[
				['has too many', { kind: 'status', status: 429 }, calls('', 3)],
				['cannot be searched', { kind: 'status', status: 500 }, calls('^GET', 1)],
				['lets nobody in', { kind: 'status', status: 401 }, calls('^GET', 2)],
				['is not found', { kind: 'status', status: 503, html: true }, calls('contacts', 2)],
				['loses the answer to a new contact', { kind: 'answer lost' }, calls('contacts/upsert', 1)],
				[
					'fails after it has written',
					{ kind: 'status', status: 500, worked: true },
					calls('opportunities/upsert', 1),
				],
			],
		),
	)('HighLevel that %s loses no lead and doubles nothing', async (_what, fault, where) => {
		const name = nameOf(people++);
		const lift = await away.account.fail(fault, where);
		expect((await away.post(post(answersOf(name)))).status).toBe(200);
		const all = await away.settled(name);
		await lift();
		expect(statesOf(all)).toEqual(allDone);
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('away while many come, then one answer lost: each has its records once', async () => {
		const all = await comeWhileAway({
			...{ desk: away, vendor: 'highLevel', lost: calls('contacts/upsert', 1) },
			...{ once, effectsFor: async (name) => await effectsFor(away, name) },
			next: () => nameOf(people++),
			send: async (names) => await away.post(several(names.map((name) => answersOf(name)))),
		});
		expect(all).toEqual(allOnce);
	});

	test('a search that takes long holds no lead', async () => {
		const name = nameOf(people++);
		const slow = { kind: 'slow', ms: 12_000 } as const;
		const lift = await away.account.fail(slow, calls('^GET', 1));
		const answer = away.post(post(answersOf(name)));
		await eventually(
			'the lead to be with somebody',
			async () => (await away.deliveriesOf(name)).length > 0,
			10_000,
		);
		expect((await answer).status).toBe(200);
		await away.settled(name);
		await lift();
		expect(await effectsFor(away, name)).toEqual(once);
	});

	/** Somebody whom the desk has, their owner, and another one of the team. */
	async function owned(name: string) {
		await away.post(post(answersOf(name)));
		const owner = await eventually('them to have an owner', async () => {
			return (await recordsOf(away, name))?.owners[0];
		});
		return { owner, other: owner.startsWith('bo@') ? 'Cy Diaz' : 'Bo Chan' };
	}

	test('HighLevel that cannot be asked who has somebody: what it says counts', async () => {
		const name = nameOf(people++);
		const { owner, other } = await owned(name);
		await away.settled(name);
		const lift = await away.account.fail({ kind: 'away' }, calls('^GET .*duplicate', 100));
		expect(await away.handsOver(name, other)).toMatchObject({ status: 200 });
		await lift();
		const { owners } = (await recordsOf(away, name)) ?? {};
		expect(owners?.map(fullNameOf)).toEqual([fullNameOf(owner), other]);
	});

	test('whom HighLevel names while the desk’s own word is still on its way there does not count', async () => {
		const name = nameOf(people++);
		const lift = await away.account.fail({ kind: 'away' }, calls('contacts/upsert', 100));
		const { owner, other } = await owned(name);
		expect(await away.says(name, { change: 'owner', user: other })).toMatchObject({ status: 200 });
		expect((await recordsOf(away, name))?.owners).toEqual([owner]);
		await lift();
		expect(statesOf(await away.settled(name))).toEqual(allDone);
	});

	test('a task of which nobody knows whether it is there is asked about, and not made twice', async () => {
		const name = nameOf(people++);
		await away.account.fail({ kind: 'answer lost' }, calls('tasks', 1));
		await away.post(post(answersOf(name)));
		await eventually('the desk to be asked', async () =>
			(await away.messages()).some(
				({ to, text }) =>
					to.includes(addressIn('highlevel-faults', 'lead-desk')) && text.includes(name),
			),
		);
		const states = statesOf(await away.settled(name));
		expect(states).toEqual({ ...allDone, 'Follow-up task': 'in doubt' });
		expect(await effectsFor(away, name)).toEqual(once);
	});
});

(server ? test : test.skip)(
	'takes every way through the template, or it is said why not',
	async () => {
		expect(await waysMissed(highLevelTemplate(), desks)).toEqual([]);
	},
);
