import { secretsOf } from './account';
import { openAccount, strangers, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const name = 'highLevel';
const { locationId, pipelineId, ...secrets } = secretsOf(name);

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		highLevel: {
			contacts: [
				{ email: 'known@example.com', assignedTo: 'user-bo' },
				{ phone: '+4930901820', assignedTo: 'user-cy' },
			],
		},
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const url = 'https://services.leadconnectorhq.com';

const ask = async (
	method: string,
	path: string,
	body?: unknown,
	{ token = secrets.highLevelToken, version = '2021-07-28' } = {},
) => {
	const answer = await through(standIns, `${url}${path}`, {
		method,
		headers: { authorization: `Bearer ${token}`, version, 'content-type': 'application/json' },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	return { status: answer.status, said: answer.json() as Record<string, unknown> };
};

const records = async () => (await account.records()).highLevel;
const upsert = async (fields: object) =>
	await ask('POST', '/contacts/upsert', { locationId, ...fields });

/** The ID of the contact whom everybody knows. */
const known = async () => (await records()).contacts[0]?.id ?? '';

test('gives a token for a refresh token, and for no other', async () => {
	const login = async (refresh: string) => {
		const answer = await through(standIns, `${url}/oauth/token`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({
				...{ grant_type: 'refresh_token', refresh_token: refresh },
			}).toString(),
		});
		return answer.json();
	};
	expect(await login(secrets.highLevelRefreshToken)).toMatchObject({
		...{ access_token: secrets.highLevelToken, locationId, token_type: 'Bearer' },
	});
	expect(await login('guessed')).toMatchObject({ statusCode: 401 });
	const { logins } = await strangers(standIns.controlUrl);
	expect(logins).toContain('services.leadconnectorhq.com: POST /oauth/token');
});

test.each([
	['email=Known@example.com', 'user-bo'],
	['number=%2B4930901820', 'user-cy'],
	['email=nobody@example.com&number=%2B4930901820', 'user-cy'],
	['email=known@example.com&number=%2B4930901820', 'user-bo'],
	['email=nobody@example.com', undefined],
])('finds by %s: %s', async (query, owner) => {
	const path = `/contacts/search/duplicate?locationId=${locationId}&${query}`;
	const { status, said } = await ask('GET', path);
	expect([status, said]).toMatchObject([
		200,
		{ contact: owner === undefined ? null : { assignedTo: owner, locationId } },
	]);
});

test('creates a contact once, and updates it by email, else by phone', async () => {
	const ada = { email: 'Ada@Example.com', firstName: 'Ada', assignedTo: 'user-ann' };
	const created = await upsert(ada);
	expect(created).toMatchObject({
		...{ status: 201, said: { new: true, contact: { email: 'ada@example.com' } } },
	});
	expect(await upsert({ email: 'ada@example.com', phone: '+4915123456780' })).toMatchObject({
		...{ status: 200, said: { new: false } },
	});
	await upsert({ phone: '+4915123456780', companyName: 'Engines' });
	const { contacts } = await records();
	expect(contacts.slice(2)).toEqual([
		{
			...{ id: (created.said.contact as { id: string }).id, writes: 3 },
			fields: {
				...{ ...ada, email: 'ada@example.com' },
				...{ phone: '+4915123456780', companyName: 'Engines' },
			},
		},
	]);
});

test('leaves a number where it is that is another contact’s, and says nothing', async () => {
	await upsert({ email: 'known@example.com', phone: '+4930901820' });
	const { contacts } = await records();
	expect(contacts.map(({ fields }) => fields.phone)).toEqual([undefined, '+4930901820']);
});

test('has one opportunity of a contact, whose stage and status stay', async () => {
	const contactId = await known();
	const opportunity = { locationId, pipelineId, contactId, name: 'Roof', assignedTo: 'user-ann' };
	expect(await ask('POST', '/opportunities/upsert', opportunity)).toMatchObject({
		...{ status: 201, said: { new: true } },
	});
	await ask('POST', '/opportunities/upsert', { ...opportunity, assignedTo: 'user-bo' });
	expect((await records()).opportunities).toMatchObject([
		{ contactId, assignedTo: 'user-bo', status: 'open', pipelineStageId: 'stage-new', writes: 2 },
	]);
});

const dueDate = '2030-01-02T09:00:00+01:00';

test('keeps tasks and messages', async () => {
	const [contact, caller] = (await records()).contacts;
	const task = { title: 'Call', dueDate, assignedTo: 'user-ann' };
	const made = await ask('POST', `/contacts/${contact?.id}/tasks/`, { ...task, completed: false });
	expect(made).toMatchObject({ status: 201, said: { task: { id: expect.any(String) } } });
	const message = { type: 'SMS', contactId: caller?.id, message: 'Hello' };
	const version = '2021-04-15';
	const sent = await ask('POST', '/conversations/messages', message, { version });
	expect(sent).toMatchObject({ status: 201, said: { messageId: expect.any(String) } });
	expect(await records()).toMatchObject({
		tasks: [{ contactId: contact?.id, ...task }],
		messages: [{ ...message, id: sent.said.messageId }],
	});
});

test('lists what n8n’s lists have', async () => {
	const pipelines = await ask('GET', `/opportunities/pipelines?locationId=${locationId}`);
	expect(pipelines.said).toMatchObject({
		pipelines: [{ id: pipelineId, stages: [{}, {}, {}] }, { name: 'Renewals' }],
	});
	const users = await ask('GET', `/users/?locationId=${locationId}`);
	expect(users.said).toMatchObject({ users: [{ id: 'user-ann', name: 'Ann Lee' }, {}, {}] });
});

const task = { title: 'Call', dueDate, completed: false };
test.each<[string, (contactId: string) => ReturnType<typeof ask>, number]>([
	['another place', async () => await ask('GET', '/users/?locationId=other'), 403],
	['no version', async () => await ask('GET', '/users/', undefined, { version: '' }), 422],
	[
		'a search for nobody',
		async () => await ask('GET', `/contacts/search/duplicate?locationId=${locationId}`),
		400,
	],
	['a contact whom nobody reaches', async () => await upsert({ firstName: 'Ada' }), 422],
	['an email that is none', async () => await upsert({ email: 'ada' }), 422],
	['a number that is none', async () => await upsert({ phone: '030 901820' }), 422],
	[
		'an owner who is none',
		async () => await upsert({ phone: '+4930901821', assignedTo: 'x' }),
		422,
	],
	['a field that there is not', async () => await upsert({ email: 'a@example.com', shoe: 7 }), 422],
	[
		'an opportunity of nobody',
		async () =>
			await ask('POST', '/opportunities/upsert', { locationId, pipelineId, contactId: 'x' }),
		404,
	],
	[
		'another pipeline',
		async (contactId) =>
			await ask('POST', '/opportunities/upsert', { locationId, pipelineId: 'x', contactId }),
		400,
	],
	[
		'another stage',
		async (contactId) =>
			await ask('POST', '/opportunities/upsert', {
				...{ locationId, pipelineId, contactId, pipelineStageId: 'x' },
			}),
		400,
	],
	['a task of nobody', async () => await ask('POST', '/contacts/x/tasks', task), 404],
	[
		'a task that is due at no time',
		async (id) => await ask('POST', `/contacts/${id}/tasks`, { ...task, dueDate: 'soon' }),
		422,
	],
	[
		'an SMS to who has no number',
		async (contactId) =>
			await ask(
				...(['POST', '/conversations/messages'] as const),
				{ type: 'SMS', contactId, message: 'Hello' },
				{ version: '2021-04-15' },
			),
		400,
	],
	['another address', async () => await ask('GET', '/v3/contacts'), 404],
])('refuses %s, and says so', async (_what, work, status) => {
	const { status: answered, said } = await work(await known());
	expect([answered, said]).toMatchObject([status, { statusCode: status }]);
	expect((await account.records()).complaints).toHaveLength(1);
});

test('lets nobody in with another token', async () => {
	expect((await ask('GET', '/users/', undefined, { token: 'guessed' })).status).toBe(401);
});
