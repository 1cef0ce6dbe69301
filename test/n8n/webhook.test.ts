import { readTemplate } from '../workflows/templates';
import {
	eventually,
	inquiryFrom,
	linkIn,
	onceThere,
	openStarter,
	plainServer,
	type StarterDesk,
} from './desk';
import { shortTimes } from './ladder';
import { endOfFollowUp, quickPlan } from './plan';

jest.setTimeout(120_000);

const workspace = 'behind-webhook';

const json = (body: unknown) => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

const ada = {
	...{ name: 'Ada Webhook', email: 'ada@webhook-works.example', country: 'Germany' },
	message: 'We would like a quote for forty licences, please call us.',
};

/** What senders post who ask again for as long as they hear of an error. */
const posts: ReadonlyArray<readonly [what: string, post: RequestInit]> = [
	['an inquiry', json(ada)],
	['the same once more', json(ada)],
	[
		'a name and an address, and no word more',
		json({ name: 'Nan Nurture', email: 'nan@nan.example' }),
	],
	[
		'advertising',
		json({
			name: 'Seo Sam',
			email: 'sam@seo.example',
			message: 'We offer SEO services and backlinks, first page of Google guaranteed.',
		}),
	],
	[
		'a question for support',
		json({
			name: 'Sue Support',
			email: 'sue@sue.example',
			message: 'My password reset does not work, the app crashes.',
		}),
	],
	['nobody', json({ message: 'hi' })],
	['an empty object', json({})],
	[
		'a list of two',
		json([
			{ ...ada, email: 'x@one.example', name: 'One Oneson' },
			{ ...ada, email: 'y@two.example', name: 'Two Twoson' },
		]),
	],
	['values that are no texts', json({ name: { toString: 1 }, email: ['a', null], message: 7 })],
	[
		'a form',
		{
			body: new URLSearchParams({
				'your-name': 'Fay Form',
				'your-email': 'fay@fay.example',
				'your-message': 'Please send us a quote.',
			}),
		},
	],
	['nothing at all', {}],
];

describe('the lead desk behind a webhook', () => {
	let desk: StarterDesk;
	beforeAll(async () => {
		const template = readTemplate('07-webhook-lead-desk.json');
		desk = await openStarter(plainServer(), workspace, { template });
	});
	afterAll(async () => await desk?.close());

	test.each(posts)('%s is answered with 200, and with nothing of the desk', async (_what, post) => {
		const address = `${plainServer().baseUrl}/webhook/${workspace}`;
		const response = await fetch(address, { method: 'POST', ...post });
		expect([response.status, await response.text()]).toEqual([200, '']);
	});

	test.each([
		...[ada.email, 'nan@nan.example', 'sue@sue.example'],
		...['x@one.example', 'y@two.example', 'fay@fay.example'],
	])('%s is known, and told once', async (email) => {
		const { found } = await desk.look(
			async ({ leads }) =>
				await leads.findCandidates({ proving: [{ kind: 'email', value: email }] }),
		);
		expect(found).toHaveLength(1);
		const told = (await desk.mail()).filter(({ to }) => to.includes(email));
		expect(told).toHaveLength(1);
	});
});

test('who posted and was answered by nobody is followed up, until they want no more', async () => {
	const behind = 'behind-webhook-silent';
	// Other tests of this server are told of others.
	const name = 'Posted In Vain';
	const desk = await openStarter(plainServer(), behind, {
		template: readTemplate('07-webhook-lead-desk.json'),
		change(template) {
			shortTimes(template);
			quickPlan(template, [
				['email', 'First try'],
				// Time enough to say it before the plan ends.
				['email', 'Second try', { amount: 90 }],
			]);
		},
	});
	try {
		const { Email: email = '' } = inquiryFrom(name);
		await onceThere(
			async () =>
				await fetch(`${plainServer().baseUrl}/webhook/${behind}`, {
					...{ method: 'POST', ...json({ ...ada, name, email }) },
				}),
		);
		const first = await eventually('the first attempt', async () =>
			(await desk.messages()).find(
				({ to, subject }) => to.includes(email) && subject === 'First try',
			),
		);
		await fetch(linkIn(first.text), { method: 'POST', body: new URLSearchParams() });
		expect(await endOfFollowUp(desk, name)).toMatchObject({ data: { outcome: 'opted out' } });
	} finally {
		await desk.close();
	}
});
