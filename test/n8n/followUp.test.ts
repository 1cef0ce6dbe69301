import type { Message } from '../../host/lib/mail';
import type { Template } from '../workflows/templates';
import {
	actBy,
	addressIn,
	decideBy,
	eventually,
	inquiryFrom,
	linkIn,
	openStarter,
	plainServer,
	type StarterDesk,
} from './desk';
import { recordsOf, shortTimes } from './ladder';
import { endOfFollowUp, quickPlan } from './plan';

jest.setTimeout(180_000);

const workspace = 'follow-up';

/** What a mail program posts for its own button. */
const oneClick = 'List-Unsubscribe=One-Click';

/** What an inbox would tell of a mail from the lead. */
function inbox(template: Template) {
	const nodes: Template['nodes'] = [
		{
			...{ name: 'A Mail Came In', type: 'n8n-nodes-base.webhook', typeVersion: 2 },
			parameters: {
				httpMethod: 'POST',
				path: `${workspace}-inbox`,
				responseMode: 'lastNode',
				options: {},
			},
			webhookId: `${workspace}-inbox`,
		},
		{
			...{ name: 'They Replied', type: 'n8n-nodes-lead-ops.leadSlaTimer', typeVersion: 1 },
			parameters: {
				...{ operation: 'recordActivity', kind: 'reply', leadFrom: 'fields' },
				...{ leadFieldNames: { email: 'body.from' }, options: { workspace } },
			},
		},
	];
	const beside = { id: '', position: [0, 2200] };
	template.nodes.push(...nodes.map((node) => ({ ...node, ...beside, id: node.name })));
	const next = { node: 'They Replied', type: 'main' as const, index: 0 };
	template.connections['A Mail Came In'] = { main: [[next]] };
}

describe('a lead of the starter that nobody answers', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), workspace, {
			change(template) {
				shortTimes(template);
				quickPlan(template, [
					['email', 'First try'],
					['call', 'Call {lead}'],
					['email', 'Second try'],
				]);
				inbox(template);
			},
		});
	});
	afterAll(async () => await starter?.close());

	/** The mails of its follow-up, oldest first: to the person, and to who is asked. */
	const triesFor = async (name: string): Promise<Message[]> =>
		(await starter.mail()).filter(
			({ to, subject }) =>
				(to.includes(inquiryFrom(name).Email ?? '') && / try$/.test(subject)) ||
				new RegExp(`^(?:Please try again|A follow-up needs you): ${name}$`).test(subject),
		);

	const said = (messages: readonly Message[]) =>
		messages.map(({ to, subject }) => `${to.join()}: ${subject}`);

	const eventsOf = async (name: string) => {
		const id = (await recordsOf(starter, name))?.id ?? '';
		return (await starter.look(async ({ events }) => await events.timeline(id))).filter(
			({ type }) => type.startsWith('followUp.'),
		);
	};

	const endOf = async (name: string) => await endOfFollowUp(starter, name);

	const tried = async (name: string, count: number) =>
		await eventually(`${count} attempts for ${name}`, async () => {
			const tries = await triesFor(name);
			return tries.length >= count && tries;
		});

	test('gets each attempt once, in order and at its time, and is handed to a person at the end', async () => {
		const name = 'Left Silent';
		await starter.submit({ ...inquiryFrom(name), Phone: '030 901820' });
		await endOf(name);
		const desk = addressIn(workspace, 'lead-desk');
		expect(said(await tried(name, 4))).toEqual([
			`${inquiryFrom(name).Email}: First try`,
			`${desk}: Please try again: ${name}`,
			`${inquiryFrom(name).Email}: Second try`,
			`${desk}: A follow-up needs you: ${name}`,
		]);
		const [enrolled, ...steps] = await eventsOf(name);
		expect(steps.map(({ data }) => data)).toMatchObject([
			...[1, 2, 3].map((attempt) => ({ plan: 'Three Touches', attempt })),
			{ outcome: 'handed over' },
		]);
		// Each was due when the one before it said, and was taken then and not before.
		for (const [index, { at }] of steps.entries()) {
			const { nextAt } = [enrolled, ...steps][index]?.data as { nextAt: number };
			expect(at).toBeGreaterThanOrEqual(nextAt);
		}
		const asked = (await triesFor(name)).at(-1);
		expect(asked?.text).toContain('Phone: +4930901820');
	});

	test('gets no second one after a reply to the first', async () => {
		const name = 'Writes Back';
		await starter.submit(inquiryFrom(name));
		await tried(name, 1);
		const reply = await fetch(`${plainServer().baseUrl}/webhook/${workspace}-inbox`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ from: inquiryFrom(name).Email }),
		});
		expect([reply.status, await reply.text()]).toEqual([
			200,
			expect.stringContaining('Reply From the Lead was noted'),
		]);
		expect(await endOf(name)).toMatchObject({ data: { outcome: 'replied' } });
		// One that came later has been through its whole plan, so the first one's time has passed.
		const later = 'Stays Silent';
		await starter.submit(inquiryFrom(later));
		await endOf(later);
		expect(said(await triesFor(name))).toEqual([`${inquiryFrom(name).Email}: First try`]);
	});

	test('is left in peace when somebody has reached them by the link in the mail', async () => {
		const name = 'Is Called';
		await starter.submit({ ...inquiryFrom(name), Phone: '030 901821' });
		const [, toDesk] = await tried(name, 2);
		await actBy(starter, linkIn(toDesk?.text));
		expect(await endOf(name)).toMatchObject({ data: { outcome: 'touched' } });
	});

	test('gets no second one after they have said on the page that they want to hear no more', async () => {
		const name = 'Wants No More';
		await starter.submit(inquiryFrom(name));
		const [first] = await tried(name, 1);
		const link = linkIn(first?.text);
		expect(link.pathname).toBe(`/webhook/${workspace}-opt-out`);
		const open = async (url: URL, method: 'GET' | 'HEAD' | 'POST') => {
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			const asked = { method, ...(method === 'POST' && { headers, body: oneClick }) };
			const page = await fetch(url, asked);
			expect([page.status, page.headers.get('content-type')]).toEqual([
				200,
				'text/html; charset=utf-8',
			]);
			return await page.text();
		};
		// A program that checks links asks whether it is there, and opens it.
		expect(await open(link, 'HEAD')).toBe('');
		expect(await open(link, 'GET')).toContain('<form method="post">');
		const forged = new URL(link);
		forged.searchParams.set('token', `${link.searchParams.get('token')}x`);
		expect(await open(forged, 'POST')).toContain('This link is not valid.');
		expect((await eventsOf(name)).at(-1)?.type).toBe('followUp.step');
		expect(await open(link, 'POST')).toContain('You will hear no more from us.');
		expect(await endOf(name)).toMatchObject({ data: { outcome: 'opted out' } });
		const later = 'Says Nothing';
		await starter.submit(inquiryFrom(later));
		await endOf(later);
		expect(said(await triesFor(name))).toEqual([`${inquiryFrom(name).Email}: First try`]);
	});
});

describe('a draft for the owner', () => {
	const drafts = 'follow-up-drafts';
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), drafts, {
			change(template) {
				shortTimes(template);
				// Time enough to look it over before the plan ends.
				quickPlan(template, [
					['email', 'Draft try', { asDraft: true }],
					['email', 'Late try', { amount: 90 }],
				]);
			},
		});
	});
	afterAll(async () => await starter?.close());

	/** The link in the mail that asks somebody to look it over. */
	const asked = async (name: string) =>
		await eventually(`the draft for ${name}`, async () => {
			const mails = await starter.messages();
			const mail = mails.find(({ subject }) => subject === `A follow-up needs you: ${name}`);
			return mail && linkIn(mail.text);
		});

	const sentTo = async (name: string) =>
		(await starter.messages()).filter(
			({ to, subject }) => to.includes(inquiryFrom(name).Email ?? '') && subject === 'Draft try',
		);

	test('goes out once and as it was shown, when somebody has pressed the button for it', async () => {
		const name = 'Una Waits';
		await starter.submit(inquiryFrom(name));
		const link = await asked(name);
		expect(link.pathname).toBe(`/form/${drafts}-draft`);
		// A program that checks links opens it.
		expect((await fetch(link)).status).toBe(200);
		const { shown, said } = await decideBy(starter, link, 'Send It');
		expect(shown).toContain(`Send this to ${name}?`);
		expect(shown).toContain('Draft try. Hello Una,');
		expect(said).toContain('It is sent.');
		const [mail] = await eventually('it to go out', async () => {
			const mails = await sentTo(name);
			return mails.length > 0 && mails;
		});
		expect(mail?.text).toContain('Draft try. Hello Una,');
		expect((await decideBy(starter, link, 'Send It')).shown).toContain('It was sent.');
		await starter.mail();
		expect(await sentTo(name)).toHaveLength(1);
	});

	test('goes to nobody where they skip it', async () => {
		const name = 'Ivy Waits';
		await starter.submit(inquiryFrom(name));
		const { said } = await decideBy(starter, await asked(name), 'Skip It');
		expect(said).toContain('It is not sent.');
		await starter.mail();
		expect(await sentTo(name)).toEqual([]);
	});
});
