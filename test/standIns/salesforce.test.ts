import { secretsOf } from './account';
import { openAccount, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const name = 'salesforce';
const secrets = secretsOf(name);
const [ann, bo] = ['005000000000101AAA', '005000000000102AAA'];

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		salesforce: {
			leads: [{ LastName: 'Lovelace', Company: 'Engines', Email: 'Ada@Example.com', OwnerId: bo }],
		},
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const ask = async (
	method: string,
	path: string,
	body?: unknown,
	token = secrets.salesforceToken,
) => {
	const url = `https://desk.my.salesforce.com/services/data/v59.0/${path}`;
	const answer = await through(standIns, url, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	return { status: answer.status, said: answer.text === '' ? undefined : answer.json() };
};

const query = async (soql: string) => await ask('GET', `query?q=${encodeURIComponent(soql)}`);

const found = async (soql: string) =>
	((await query(soql)).said as { records: Array<Record<string, unknown>> }).records;

const lead = { LastName: 'Babbage', Company: 'Engines' };

test('finds a lead by its email, however it is written, and shows what was asked for', async () => {
	const rows = await found(
		"SELECT Id, OwnerId FROM Lead WHERE IsConverted = false AND Email IN ('x', 'ada@example.com') LIMIT 1",
	);
	expect(rows).toEqual([
		{ attributes: expect.objectContaining({ type: 'Lead' }), Id: expect.any(String), OwnerId: bo },
	]);
	expect(await found("SELECT Id FROM Lead WHERE Email = 'O\\'Neil@example.com'")).toEqual([]);
});

test('upserts a lead by email, and changes and closes its task', async () => {
	const path = 'sobjects/lead/Email/bo%2Bnew%40example.com';
	const first = await ask('PATCH', path, { ...lead, OwnerId: ann });
	expect(first).toMatchObject({ status: 201, said: { success: true, created: true } });
	expect(await ask('PATCH', path, lead)).toMatchObject({ status: 200, said: { created: false } });
	const { id } = first.said as { id: string };
	const task = { Status: 'Not Started', Subject: 'Call', WhoId: id, OwnerId: ann };
	const made = await ask('POST', 'sobjects/task', task);
	const { id: taskId } = made.said as { id: string };
	expect(await ask('PATCH', `sobjects/task/${taskId}`, { OwnerId: bo })).toMatchObject({
		status: 204,
	});
	await account.writeSalesforce('Task', { Status: 'Completed' }, taskId);
	const rows = await found(
		'SELECT Id, OwnerId, Who.Email FROM Task WHERE IsClosed = true AND LastModifiedDate >= 2020-01-01T00:00:00Z',
	);
	expect(rows).toMatchObject([{ Id: taskId, OwnerId: bo, Who: { Email: 'bo+new@example.com' } }]);
	const { complaints } = await account.records();
	expect(complaints).toEqual([]);
});

test('gives a new token for the one to refresh by', async () => {
	const { json } = await through(standIns, 'https://login.salesforce.com/services/oauth2/token', {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: `grant_type=refresh_token&refresh_token=${secrets.salesforceRefreshToken}`,
	});
	expect(json()).toMatchObject({ access_token: secrets.salesforceToken });
});

test.each<[string, string, string, object | undefined, number, string]>([
	['a lead without a company', 'POST', 'sobjects/lead', { LastName: 'B' }, 400, 'INVALID_FIELD'],
	[
		'an owner whom nobody knows',
		'POST',
		'sobjects/lead',
		{ ...lead, OwnerId: '005000000000999AAA' },
		400,
		'INVALID_CROSS_REFERENCE_KEY',
	],
	['a field that is none', 'POST', 'sobjects/lead', { ...lead, Mail: 'x' }, 400, 'INVALID_FIELD'],
	[
		'a task of nobody',
		'POST',
		'sobjects/task',
		{ Status: 'Not Started', WhoId: '00Q000000009999AAA' },
		400,
		'MALFORMED_ID',
	],
	[
		'a record that is not there',
		'PATCH',
		'sobjects/lead/00Q000000009999AAA',
		{ OwnerId: ann },
		404,
		'NOT_FOUND',
	],
	['a query of no column', 'GET', 'query?q=SELECT+Mail+FROM+Lead', undefined, 400, 'INVALID_FIELD'],
	['a query that is none', 'GET', 'query?q=SELECT+Id', undefined, 400, 'MALFORMED_QUERY'],
	[
		'a false that is text',
		'GET',
		'query?q=SELECT+Id+FROM+Lead+WHERE+IsConverted+=+no',
		undefined,
		400,
		'MALFORMED_QUERY',
	],
])('refuses %s, and complains', async (_what, method, path, body, status, errorCode) => {
	expect(await ask(method, path, body)).toMatchObject({ status, said: [{ errorCode }] });
	expect((await account.records()).complaints).toMatchObject([{ vendor: 'salesforce' }]);
});

test('lets nobody in with another token', async () => {
	expect((await ask('GET', 'query?q=SELECT+Id+FROM+Lead', undefined, 'guessed')).status).toBe(401);
});

test('Outlook sends what has recipients, and nothing else', async () => {
	const send = async (message: object) =>
		(
			await through(standIns, 'https://graph.microsoft.com/v1.0/me/sendMail', {
				method: 'POST',
				headers: {
					authorization: `Bearer ${secrets.outlookToken}`,
					'content-type': 'application/json',
				},
				body: JSON.stringify({ message, saveToSentItems: true }),
			})
		).status;
	const mail = { subject: 'Hello', body: { content: 'Hi', contentType: 'Text' } };
	const toRecipients = [{ emailAddress: { address: 'ada@example.com' } }];
	expect(await send({ ...mail, toRecipients })).toBe(202);
	expect(await send(mail)).toBe(400);
	expect(await send({ ...mail, toRecipients, replyTo: [{ emailAddress: { address: '' } }] })).toBe(
		400,
	);
	const internetMessageHeaders = [{ name: 'Auto-Submitted', value: 'auto-generated' }];
	expect(await send({ ...mail, toRecipients, internetMessageHeaders })).toBe(400);
	const { outlook } = await account.records();
	expect(outlook.messages).toEqual([
		{
			to: ['ada@example.com'],
			replyTo: [],
			subject: 'Hello',
			content: 'Hi',
			contentType: 'text',
			headers: {},
		},
	]);
});
