import type { Assignment, Lead } from '../../nodes/core/lead';
import type { Fault, Where } from '../standIns/faults';
import { pipedriveTemplate } from '../workflows/templates';
import { waysMissed } from './coverage';
import { actBy, addressIn, eventually, linkIn, plainServer, queueServer } from './desk';
import { recordsOf, shortTimes, stepsApart } from './ladder';
import { adAnswersOf, googleLead, leadAds, type AdAnswers } from './leadAds';
import { nameOf } from './people';
import { endOfFollowUp, quickPlan } from './plan';
import { googleKey, openPipedriveDesk, type PipedriveDesk } from './pipedriveDesk';
import { allOnce, comeWhileAway } from './outage';
import { outage, tried } from './tried';
import { emailOf, phoneOf, shortWait, statesOf } from './vendorDesk';

jest.setTimeout(outage.testMs);

const steps = ['Record in Pipedrive', 'Activity in Pipedrive', 'Alert', 'Confirmation'];
const allDone = Object.fromEntries(steps.map((step) => [step, 'done']));

const metaLead = leadAds.Meta?.[1] ?? (() => ({}));

const ask = async (desk: PipedriveDesk, name: string, changes: Partial<AdAnswers> = {}) =>
	await desk.post('meta', metaLead(adAnswersOf(name, changes), googleKey));

/** What Pipedrive has of one person. */
async function inPipedrive(desk: PipedriveDesk, name: string) {
	const { persons, organizations, leads, activities } = (await desk.account.records()).pipedrive;
	const theirs = persons.filter(({ emails }) =>
		emails.some(({ value }) => value.toLowerCase() === emailOf(name)),
	);
	const isTheirs = (id: number | null | undefined) => theirs.some((person) => person.id === id);
	return {
		persons: theirs,
		organizations: organizations.filter((company) => company.name === `${name} Works`),
		leads: leads.filter((lead) => isTheirs(lead.person_id)),
		activities: activities.filter(({ participants }) => isTheirs(participants[0]?.person_id)),
	};
}

/** How often everybody has something of one person. */
async function effectsFor(desk: PipedriveDesk, name: string) {
	const { persons, organizations, leads, activities } = await inPipedrive(desk, name);
	const { mail } = await desk.account.records();
	const alerts = (await desk.messages()).filter(
		({ subject, to }) =>
			subject === `New lead: ${name}` &&
			to.some((address) => address.endsWith(addressIn(desk.workspace, ''))),
	);
	return {
		person: persons.length,
		company: organizations.length,
		lead: leads.length,
		activity: activities.length,
		alert: alerts.length,
		confirmation: mail.messages.filter(({ to }) => to.includes(emailOf(name))).length,
	};
}

const once = { person: 1, company: 1, lead: 1, activity: 1, alert: 1, confirmation: 1 };

const itemWith = async (desk: PipedriveDesk, name: string) =>
	(await desk.itemOf(name)) as { lead: Lead; assignment?: Assignment } | undefined;

const assignmentOf = async (desk: PipedriveDesk, name: string) =>
	(await recordsOf(desk, name))?.assignment;

/** All that were opened, whose ways are counted at the end. */
const desks: PipedriveDesk[] = [];

const opened = async (...asked: Parameters<typeof openPipedriveDesk>) => {
	const made = await openPipedriveDesk(...asked);
	desks.push(made);
	return made;
};

let desk: PipedriveDesk;

/** A mailbox that anybody may have. */
const quiet = 'quiet.one.of.pipedrive@gmail.com';

beforeAll(async () => {
	const known = (name: string, owner_id: number) => ({ name, email: emailOf(name), owner_id });
	desk = await opened(plainServer(), 'pipedrive', {
		persons: [
			known('Known Customer', 103),
			known('Of Nobody Here', 100),
			known('Of Another Program', 102),
			{ name: 'Quiet One', email: quiet, owner_id: 102 },
		],
	});
});
afterAll(async () => await desk?.close());

describe('a lead that an ad brings', () => {
	test.each(Object.entries(leadAds))(
		'%s: is answered, has an owner in turn, and company, person, lead and activity are theirs',
		async (source, [platform, payload]) => {
			const name = `Ada ${source}`;
			const { status, answer } = await desk.post(platform, payload(adAnswersOf(name), googleKey));
			expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
			expect(statesOf(await desk.settled(name))).toEqual(allDone);
			expect(await effectsFor(desk, name)).toEqual(once);

			const owner = Number((await assignmentOf(desk, name))?.owner?.crmId);
			const { persons, organizations, leads, activities } = await inPipedrive(desk, name);
			expect([101, 102, 103]).toContain(owner);
			const [clock] = (await recordsOf(desk, name))?.clocks ?? [];
			expect({ persons, organizations, leads, activities }).toMatchObject({
				organizations: [{ owner_id: owner }],
				persons: [
					{
						...{ name, owner_id: owner, org_id: organizations[0]?.id },
						emails: [{ value: emailOf(name), primary: true }],
						phones: [{ value: phoneOf(name) }],
					},
				],
				leads: [
					{
						...{ owner_id: owner, organization_id: organizations[0]?.id },
						title: expect.stringMatching(new RegExp(`^${name}, .*${platform}.*, \\d{4}-`, 'i')),
					},
				],
				activities: [
					{
						...{ owner_id: owner, subject: `Call ${name}`, type: 'call', done: false },
						due_date: clock?.dueAt?.slice(0, 10),
					},
				],
			});
		},
	);

	test('has the person’s ID back, and a link to them', async () => {
		const { persons, activities } = await inPipedrive(desk, 'Ada Meta');
		expect((await itemWith(desk, 'Ada Meta'))?.lead.crm).toMatchObject({
			...{ system: 'Pipedrive', id: String(persons[0]?.id) },
			url: `https://app.pipedrive.com/person/${persons[0]?.id}`,
		});
		const all = await desk.deliveriesOf('Ada Meta');
		const kept = all.find(({ step }) => step === 'Activity in Pipedrive')?.kept;
		expect(kept?.recordId).toBe(String(activities[0]?.id));
	});

	test('once more is answered the same, and does nothing', async () => {
		const name = 'Said Twice';
		const lead = metaLead(adAnswersOf(name), googleKey);
		const first = await desk.post('meta', lead);
		await desk.settled(name);
		expect(await desk.post('meta', lead)).toEqual(first);
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test.each([
		['meta', 403, metaLead(adAnswersOf('A Stranger'), '')],
		['linkedin', 403, metaLead(adAnswersOf('A Stranger'), '')],
		['google', 401, googleLead(adAnswersOf('A Stranger'), 'guessed')],
		['google', 401, googleLead(adAnswersOf('A Stranger'), '')],
		['google', 401, []],
		['pipedrive', 401, {}],
	] as const)('by %s without the key is turned away with %i', async (place, status, body) => {
		expect((await desk.postAsStranger(place, body)).status).toBe(status);
		expect(await recordsOf(desk, 'A Stranger')).toBeUndefined();
	});

	test('keeps the keys of the senders to itself', async () => {
		for (const name of ['Ada Meta', 'Ada Google']) {
			expect(JSON.stringify(await desk.itemOf(name))).not.toContain('of the stand-ins');
		}
	});

	test('that Google sends to try it out is answered, and kept nowhere', async () => {
		const name = 'Google Tries';
		const tried = googleLead(adAnswersOf(name), googleKey, true);
		const answer = { received: true, test: true };
		expect(await desk.post('google', tried)).toEqual({ status: 200, answer });
		expect(await recordsOf(desk, name)).toBeUndefined();
	});

	test('of a person whom Pipedrive knows goes to their owner there, however the email is written', async () => {
		const name = 'Known Customer';
		await ask(desk, name, { email: emailOf(name).toUpperCase() });
		await desk.settled(name);
		const assignment = await assignmentOf(desk, name);
		expect(assignment?.reason).toMatch(/^Cy Diaz owns this lead in Pipedrive/);
		const { persons, leads } = await inPipedrive(desk, name);
		expect(persons).toMatchObject([{ name, owner_id: 103, org_id: expect.any(Number) }]);
		expect(leads).toMatchObject([{ owner_id: 103 }]);
	});

	test('of a person whose owner there takes no leads goes by turns, and names them', async () => {
		const name = 'Of Nobody Here';
		await ask(desk, name);
		await desk.settled(name);
		const assignment = await assignmentOf(desk, name);
		expect(assignment?.owner?.name).not.toBe('Desk Program');
		expect(assignment?.reason).toMatch(/Desk Program/);
		const { persons } = await inPipedrive(desk, name);
		expect(persons).toMatchObject([{ owner_id: Number(assignment?.owner?.crmId) }]);
	});

	test('of somebody whose company is there already makes no second one', async () => {
		await ask(desk, 'Ada Meta Colleague', { company: 'Ada Meta Works' });
		await desk.settled('Ada Meta Colleague');
		const { organizations } = await inPipedrive(desk, 'Ada Meta');
		const { persons } = await inPipedrive(desk, 'Ada Meta Colleague');
		expect(organizations).toHaveLength(1);
		expect(persons).toMatchObject([{ org_id: organizations[0]?.id }]);
	});

	test('without an email, or without a company, has its person by the phone', async () => {
		const name = 'Only Phone';
		await ask(desk, name, { email: '', company: '' });
		await eventually('the person to be there', async () => {
			const { persons } = (await desk.account.records()).pipedrive;
			return persons.some((person) => person.name === name && person.emails.length === 0);
		});
	});

	test('ten in one post, known and new ones mixed: each has its records, and the right owner', async () => {
		const names = Array.from({ length: 7 }, (_, n) => nameOf(700 + n));
		names.splice(2, 0, 'Known Customer');
		names.splice(5, 0, 'Ada LinkedIn', 'Said Twice');
		const owners = new Map<string, string | undefined>();
		for (const name of names.slice(5, 7)) {
			owners.set(name, (await assignmentOf(desk, name))?.owner?.name);
		}
		const all = names.map((name) =>
			metaLead(adAnswersOf(name, { company: `${name} Group` }), googleKey),
		);
		expect((await desk.post('meta', all)).status).toBe(200);
		const done = async (name: string) => {
			const { leads, activities } = await inPipedrive(desk, name);
			const isKnown = ['Known Customer', 'Ada LinkedIn', 'Said Twice'].includes(name);
			const count = isKnown ? 2 : 1;
			return leads.length === count && activities.length === count;
		};
		for (const name of names) {
			await eventually(`${name} to be in Pipedrive`, async () => await done(name), 90_000);
		}
		for (const name of names) {
			const { persons, leads } = await inPipedrive(desk, name);
			const owner = Number((await assignmentOf(desk, name))?.owner?.crmId);
			expect(persons).toMatchObject([{ name, owner_id: owner }]);
			for (const lead of leads) expect(lead.owner_id).toBe(owner);
		}
		expect((await assignmentOf(desk, 'Known Customer'))?.owner?.name).toBe('Cy Diaz');
		for (const [name, owner] of owners) {
			expect((await assignmentOf(desk, name))?.owner?.name).toBe(owner);
		}
	});

	test('of whom only a mailbox is known that anybody may have is thanked, and makes no record', async () => {
		const { status } = await ask(desk, 'Quiet One', { email: quiet, phone: '', company: '' });
		expect(status).toBe(200);
		await eventually('the receipt', async () => {
			const { mail } = await desk.account.records();
			return mail.messages.some(({ to }) => to.includes(quiet));
		});
		const { persons, leads } = (await desk.account.records()).pipedrive;
		const [person, ...more] = persons.filter(({ name }) => name === 'Quiet One');
		expect(more).toEqual([]);
		expect(leads.filter((lead) => lead.person_id === person?.id)).toEqual([]);
		// Nobody has them here, so there is nobody to take them from.
		const told = event('person', { ...person, owner_id: 103 }, { owner_id: 102 });
		expect(await desk.hear(told)).toEqual({ status: 200, answer: { heard: true } });
	});

	test.each([
		['nobody can be reached', { name: 'Nobody Reachable', email: '', phone: 'call me maybe' }],
		[
			'somebody asks for support',
			{ name: 'Sue Support', message: 'My password reset does not work, the app crashes.' },
		],
		[
			'somebody advertises',
			{
				name: 'Seo Sam',
				message: 'We offer SEO services and backlinks, first page of Google guaranteed.',
			},
		],
	])('where %s is answered all the same, and makes no record', async (_what, said) => {
		const before = (await desk.account.records()).pipedrive.persons.length;
		const answers = { email: emailOf(said.name), ...said };
		const { status, answer } = await desk.post('linkedin', answers);
		expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
		await desk.mail();
		expect((await desk.account.records()).pipedrive.persons).toHaveLength(before);
	});

	test('of who may be somebody known is looked at by a person, and answered', async () => {
		const phone = '+4915123456790';
		await ask(desk, 'Paula Twice', { phone });
		const { status } = await ask(desk, 'Robert Other', { phone });
		expect(status).toBe(200);
		const told = await eventually('the desk to be asked', async () => {
			const mails = await desk.mail(addressIn('pipedrive', 'lead-desk'));
			return mails.find(({ subject }) => subject.includes('Robert Other'));
		});
		expect(told.subject).toMatch(/^Please look/);
	});

	test('tells its owner by mail, whose link stops the clock', async () => {
		const [alert] = (await desk.messages()).filter(
			({ subject }) => subject === 'New lead: Ada LinkedIn',
		);
		expect(await actBy(desk, linkIn(alert?.text))).toContain('Ada LinkedIn');
		const [clock] = (await recordsOf(desk, 'Ada LinkedIn'))?.clocks ?? [];
		expect(clock?.state).toBe('stopped');
	});

	test('by a link that is none: the form says so, and stops no clock', async () => {
		const link = new URL(`${plainServer().baseUrl}/form/pipedrive-acted?token=guessed`);
		expect(await actBy(desk, link)).not.toContain('Ada');
	});
});

/** A message of Pipedrive's webhooks, version 2, about something that a person changed there. */
const event = (
	entity: 'activity' | 'deal' | 'lead' | 'person',
	data: Record<string, unknown>,
	previous: Record<string, unknown> | null,
	meta: Record<string, unknown> = {},
) => ({
	meta: {
		...{ action: previous ? 'change' : 'create', entity, entity_id: String(data.id) },
		...{ id: crypto.randomUUID(), company_id: '77', user_id: '102', version: '2.0', attempt: 1 },
		...{ change_source: 'app', is_bulk_edit: false, timestamp: new Date().toISOString() },
		...meta,
	},
	...{ data, previous },
});

describe('what changes in Pipedrive', () => {
	const heard = { status: 200, answer: { heard: true } };
	const next = () => nameOf(760 + people++);
	let people = 0;

	/** A lead that is in Pipedrive, with what it is there. */
	const given = async () => {
		const name = next();
		await ask(desk, name);
		await desk.settled(name);
		const { persons, leads, activities } = await inPipedrive(desk, name);
		const [person, lead, activity] = [persons[0], leads[0], activities[0]];
		if (!person || !lead || !activity) throw new Error(`${name} is not in Pipedrive`);
		return { name, person, lead, activity: { ...activity, person_id: person.id } };
	};

	test('an activity that is done stops the clock', async () => {
		const { name, activity } = await given();
		const done = { ...activity, done: true };
		expect(await desk.hear(event('activity', done, { done: false }))).toEqual(heard);
		const { clocks = [], events = [] } = (await recordsOf(desk, name)) ?? {};
		expect(clocks[0]?.state).toBe('stopped');
		expect(events).toContain('activity.recorded');
	});

	test.each([
		['is changed otherwise', { type: 'call', done: true }, { note: 'before' }],
		['is opened again', { type: 'call', done: false }, { done: true }],
		['is none of reaching anybody', { type: 'deadline', done: true }, { done: false }],
	])('an activity that %s stops nothing', async (_what, changes, previous) => {
		const { name, activity } = await given();
		const changed = event('activity', { ...activity, ...changes }, previous);
		expect(await desk.hear(changed)).toEqual(heard);
		const { clocks = [] } = (await recordsOf(desk, name)) ?? {};
		expect(clocks[0]?.state).toBe('running');
	});

	test.each([
		['a new deal', null, { status: 'open', stage_id: 1 }, { status: 'open opportunity' }],
		[
			'another stage',
			{ stage_id: 1 },
			{ status: 'open', stage_id: 2 },
			{ status: 'open opportunity' },
		],
		['a deal that is won', { status: 'open' }, { status: 'won' }, { status: 'customer' }],
		['a deal that is lost', { status: 'open' }, { status: 'lost' }, { status: 'closed' }],
	])('%s says where they stand', async (_what, previous, data, standing) => {
		const { name, person } = await given();
		const deal = { id: 9, title: name, person_id: person.id, owner_id: person.owner_id, ...data };
		expect(await desk.hear(event('deal', deal, previous))).toEqual(heard);
		expect((await recordsOf(desk, name))?.lead).toMatchObject(standing);
	});

	test.each(['lead', 'person'] as const)(
		'a %s with a new owner is theirs here, and all of it there; told again, nothing more',
		async (entity) => {
			const { name, person, lead } = await given();
			const to = person.owner_id === 102 ? 103 : 102;
			const data = { ...(entity === 'lead' ? lead : person), owner_id: to };
			const told = event(entity, data, { owner_id: person.owner_id });
			expect(await desk.hear(told)).toEqual(heard);
			const all = await desk.settled(name);
			expect(all.map(({ state }) => state)).toEqual(all.map(() => 'done'));
			expect(await assignmentOf(desk, name)).toMatchObject({
				...{ owner: { crmId: String(to) }, round: 2 },
				reason: expect.stringMatching(/^\w+ \w+ had it; it was given to \w+ \w+\.$/),
			});
			const now = await inPipedrive(desk, name);
			expect(now).toMatchObject({
				persons: [{ owner_id: to }],
				leads: [{ owner_id: to }],
				activities: [{ owner_id: to }],
			});
			const mails = (await desk.messages()).filter(
				({ subject }) => subject === `${name} is yours now`,
			);
			expect(mails).toMatchObject([{ to: [expect.stringContaining(to === 102 ? 'bo@' : 'cy@')] }]);
			// What the desk has written comes back to it, and what it was told comes again.
			const { calls } = await desk.account.records();
			const echo = { change_source: 'api', user_id: '100' };
			const before = { owner_id: person.owner_id };
			expect(await desk.hear(event('lead', { ...now.leads[0] }, before, echo))).toEqual(heard);
			expect(await desk.hear(event('person', { ...now.persons[0] }, before, echo))).toEqual(heard);
			expect(await desk.hear(told)).toEqual(heard);
			await desk.settled(name);
			expect((await assignmentOf(desk, name))?.round).toBe(2);
			const writes = (await desk.account.records()).calls
				.slice(calls.length)
				.filter(({ vendor, call }) => vendor === 'pipedrive' && !call.startsWith('GET'));
			expect(writes).toEqual([]);
		},
	);

	test('who has it already is given nothing', async () => {
		const { name, lead } = await given();
		const told = event('lead', { ...lead }, { owner_id: 100 });
		expect(await desk.hear(told)).toEqual(heard);
		expect((await assignmentOf(desk, name))?.round).toBe(1);
	});

	test('a new owner whom nobody here knows is told to the desk, and it stays where it was', async () => {
		const { name, lead } = await given();
		const told = event('lead', { ...lead, owner_id: 199 }, { owner_id: lead.owner_id });
		expect((await desk.hear(told)).status).toBe(200);
		const mail = await eventually('the desk to hear of it', async () => {
			const mails = await desk.mail(addressIn('pipedrive', 'lead-desk'));
			return mails.find(({ subject }) => subject.includes(`${name} could not be handled`));
		});
		expect(mail.text).toContain('Give It to Whom Pipedrive Says');
		expect((await assignmentOf(desk, name))?.round).toBe(1);
	});

	test.each(['activity', 'deal', 'person'] as const)(
		'of somebody who is known there alone, told by %s, is heard and changes nothing',
		async (entity) => {
			const { persons } = (await desk.account.records()).pipedrive;
			const id = persons.find(({ name }) => name === 'Of Another Program')?.id;
			const data = { id, person_id: id, type: 'call', done: true, owner_id: 101, status: 'won' };
			const previous = { done: false, status: 'open', owner_id: 102 };
			expect(await desk.hear(event(entity, data, previous))).toEqual(heard);
			expect(await recordsOf(desk, 'Of Another Program')).toBeUndefined();
		},
	);

	test('a note about it, or what is deleted, is heard and overlooked', async () => {
		expect(
			await desk.hear({ meta: { entity: 'note', action: 'create' }, data: { id: 1 } }),
		).toEqual(heard);
		expect(
			await desk.hear({
				meta: { entity: 'deal', action: 'delete' },
				data: null,
				previous: { id: 1 },
			}),
		).toEqual(heard);
	});
});

test('leaves no complaint, and nothing in vain', async () => {
	const { complaints, calls } = await desk.account.records();
	expect(complaints).toEqual([]);
	expect(calls.filter(({ worked }) => !worked)).toEqual([]);
});

test('nobody acts: person, lead and activity have their new owner in Pipedrive, and they are followed up', async () => {
	const late = await opened(plainServer(), 'pipedrive-ladder', {
		change(template) {
			shortTimes(template);
			stepsApart(template, 4);
			quickPlan(template, [
				['email', 'First try after an ad'],
				// Time enough to call them before the plan ends.
				['email', 'Second try', { amount: 90 }],
			]);
		},
	});
	try {
		const name = 'Left Alone';
		await ask(late, name);
		await eventually('the new owner to be told everywhere', async () => {
			const all = await late.deliveriesOf(name);
			const ofNew = all.filter(
				({ occasion, step }) => occasion !== 'round 1' && step !== 'Escalation',
			);
			return ofNew.length === 3 && ofNew.every(({ state }) => state === 'done');
		});
		const [first, second] = (await recordsOf(late, name))?.owners ?? [];
		expect(second).not.toBe(first);
		const to = { ann: 101, bo: 102, cy: 103 }[second?.split('@')[0] ?? ''];
		expect(await inPipedrive(late, name)).toMatchObject({
			persons: [{ owner_id: to }],
			leads: [{ owner_id: to }],
			activities: [{ owner_id: to }],
		});
		await eventually('the queue to have it at last', async () =>
			(await late.messages()).some(
				({ subject, to: whom }) =>
					subject.includes(`Nobody has answered ${name}`) &&
					whom.includes(addressIn('pipedrive-ladder', 'lead-desk')),
			),
		);
		await eventually('the first attempt', async () =>
			(await late.messages()).some(
				({ to: whom, subject }) =>
					whom.includes(emailOf(name)) && subject === 'First try after an ad',
			),
		);
		// Somebody calls them, and says so in Pipedrive.
		const { persons, activities } = await inPipedrive(late, name);
		const called = { ...activities[0], person_id: persons[0]?.id, done: true };
		await late.hear(event('activity', called, { done: false }));
		expect(await endOfFollowUp(late, name)).toMatchObject({ data: { outcome: 'touched' } });
		expect((await late.account.records()).complaints).toEqual([]);
	} finally {
		await late.close();
	}
});

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
(server ? describe : describe.skip)('when Pipedrive does not do it', () => {
	let away: PipedriveDesk;
	beforeAll(async () => {
		if (!server) return;
		const { credential, store: settings } = server;
		away = await opened(server, 'pipedrive-faults', {
			change: shortWait,
			store: { credential, settings },
		});
		// The team is known from here on, also while Pipedrive is away.
		await ask(away, 'Before All');
		await away.settled('Before All');
	});
	afterAll(async () => await away?.close());

	let people = 800;
	const calls = (path: string, first: number): Where => ({ vendor: 'pipedrive', path, first });

	test.each(
		tried<[string, Fault, Where]>(
			[
				['cannot be reached at all', { kind: 'away' }, calls('', 4)],
				['loses the answer to a new lead', { kind: 'answer lost' }, calls('^POST .*leads', 1)],
			],
			[
				['has too many', { kind: 'status', status: 429 }, calls('', 4)],
				['cannot be searched', { kind: 'status', status: 500 }, calls('^GET', 3)],
				['lets nobody in', { kind: 'status', status: 401 }, calls('^GET', 2)],
				['answers with a page', { kind: 'status', status: 503, html: true }, calls('search', 2)],
				['loses the answer to a new company', { kind: 'answer lost' }, calls('^POST .*org', 1)],
				['loses the answer to a new person', { kind: 'answer lost' }, calls('^POST .*persons', 1)],
				[
					'fails after it has made the lead',
					{ kind: 'status', status: 500, worked: true },
					calls('^POST .*leads', 1),
				],
			],
		),
	)('that %s loses no lead and doubles no record', async (_what, fault, where) => {
		const name = nameOf(people++);
		const lift = await away.account.fail(fault, where);
		expect((await ask(away, name)).status).toBe(200);
		const all = await away.settled(name);
		await lift();
		expect(statesOf(all)).toEqual(allDone);
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('away while many come, then one answer lost: each has its records once', async () => {
		const all = await comeWhileAway({
			...{ desk: away, vendor: 'pipedrive', lost: calls('^POST .*leads', 1) },
			...{ once, effectsFor: async (name) => await effectsFor(away, name) },
			next: () => nameOf(people++),
			send: async (names) =>
				await away.post(
					'meta',
					names.map((name) => metaLead(adAnswersOf(name), googleKey)),
				),
		});
		expect(all).toEqual(allOnce);
	});

	test('a search that takes long holds no lead: it goes on without after its waiting time', async () => {
		const name = nameOf(people++);
		const slow = { kind: 'slow', ms: 12_000 } as const;
		const lift = await away.account.fail(slow, calls('^GET .*persons/search', 1));
		const answer = ask(away, name);
		const all = await eventually(
			'the lead to be with somebody',
			async () => {
				const queued = await away.deliveriesOf(name);
				return queued.length > 0 && queued;
			},
			10_000,
		);
		expect(all.map(({ step }) => step).toSorted()).toEqual(steps.toSorted());
		expect((await answer).status).toBe(200);
		await away.settled(name);
		await lift();
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('an activity whose answer is lost is not made again: a person is asked', async () => {
		const name = nameOf(people++);
		const lift = await away.account.fail({ kind: 'answer lost' }, calls('^POST .*activities', 1));
		await ask(away, name);
		const all = await away.settled(name);
		await lift();
		expect(statesOf(all)).toEqual({ ...allDone, 'Activity in Pipedrive': 'in doubt' });
		await eventually('the desk to be asked', async () =>
			(await away.messages()).some(
				({ to, subject, text }) =>
					to.includes(addressIn('pipedrive-faults', 'lead-desk')) &&
					subject.includes('Activity in Pipedrive') &&
					text.includes(name),
			),
		);
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('a record that Pipedrive refuses is this lead’s matter: the desk reads why', async () => {
		const name = nameOf(people++);
		const says = `The name of ${name} is too long`;
		const lift = await away.account.fail(
			{ kind: 'status', status: 400, says },
			calls('^POST .*organizations', 1),
		);
		await ask(away, name);
		await eventually('the desk to be asked', async () =>
			(await away.messages()).some(
				({ to, text }) =>
					to.includes(addressIn('pipedrive-faults', 'lead-desk')) && text.includes(says),
			),
		);
		await lift();
		expect(statesOf(await away.settled(name))).toEqual({
			...allDone,
			...{ 'Record in Pipedrive': 'refused', 'Activity in Pipedrive': 'blocked' },
		});
	});

	test('what it says while it cannot be asked who is meant, it is told to post again', async () => {
		const [person] = (await away.account.records()).pipedrive.persons;
		const done = { id: 1, type: 'call', done: true, person_id: person?.id, owner_id: 101 };
		const told = event('activity', done, { done: false });
		const lift = await away.account.fail({ kind: 'away' }, calls('^GET .*persons/\\d', 1));
		expect((await away.hear(told)).status).toBe(500);
		await lift();
		expect((await away.hear(told)).status).toBe(200);
	});
});

(server ? test : test.skip)(
	'takes every way through the template, or it is said why not',
	async () => {
		expect(await waysMissed(pipedriveTemplate(), desks)).toEqual([]);
	},
);
