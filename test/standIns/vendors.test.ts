import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { openAccount, strangers, type StandInAccount } from './client';
import { secretsOf } from './account';
import { startStandIns, type StandIns } from './start';
import { through, type Sent } from './through';

const name = 'vendors';
const secrets = secretsOf(name);

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		hubspot: { contacts: [{ email: 'known@example.com', lifecyclestage: 'opportunity' }] },
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const hubspotLogin = { authorization: `Bearer ${secrets.hubspotToken}` };
const slackLogin = { authorization: `Bearer ${secrets.slackToken}` };
const twilioLogin = {
	authorization: `Basic ${Buffer.from(`${secrets.twilioSid}:${secrets.twilioToken}`).toString('base64')}`,
};

const hubspot = async (method: string, path: string, body?: unknown, headers: object = json) =>
	await through(standIns, `https://api.hubapi.com${path}`, {
		method,
		headers: { ...hubspotLogin, ...headers },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});

const upsert = async (email: string, properties: Record<string, unknown>) =>
	await hubspot('POST', `/contacts/v1/contact/createOrUpdate/email/${email}`, {
		properties: Object.entries(properties).map(([property, value]) => ({ property, value })),
	});

const messages = `https://api.twilio.com/2010-04-01/Accounts/${secrets.twilioSid}/Messages.json`;
const sms = { To: '+4915123456789', From: '+15005550006', Body: 'Hello', StatusCallback: '' };
const send = async (fields: Record<string, string>, sent: Sent = {}) =>
	await through(standIns, messages, {
		method: 'POST',
		headers: { ...twilioLogin, ...form },
		body: new URLSearchParams(fields).toString(),
		...sent,
	});

const slack = async (method: string, path: string, body?: unknown) =>
	await through(standIns, `https://slack.com/api/${path}`, {
		method,
		headers: { ...slackLogin, ...json },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});

describe('HubSpot', () => {
	test('creates a contact, updates it, and moves its stage only forward', async () => {
		const created = await upsert('Ada@Example.com', { firstname: 'Ada', lifecyclestage: 'lead' });
		expect(created.json()).toEqual({ vid: expect.any(Number), isNew: true });
		const updated = await upsert('ada@example.com', {
			...{ hubspot_owner_id: 102, lifecyclestage: 'subscriber', hs_lead_status: 'NEW' },
		});
		expect(updated.json()).toEqual({ ...(created.json() as object), isNew: false });
		const { hubspot: kept, complaints } = await account.records();
		expect(complaints).toEqual([]);
		expect(kept.contacts[1]).toEqual({
			vid: expect.any(Number),
			writes: 2,
			properties: {
				email: 'ada@example.com',
				firstname: 'Ada',
				hubspot_owner_id: '102',
				lifecyclestage: 'lead',
				hs_lead_status: 'NEW',
			},
		});
	});

	const known = async () => (await account.records()).hubspot.contacts[0]?.vid ?? 0;

	test('reads a profile by id and by email', async () => {
		const vid = await known();
		const shown = { vid, properties: { email: { value: 'known@example.com' } } };
		for (const path of [`vid/${vid}`, 'email/Known@example.com']) {
			const { json: read } = await hubspot('GET', `/contacts/v1/contact/${path}/profile`);
			expect(read()).toMatchObject(shown);
		}
	});

	test.each([
		['EQ', 'email', 'Known@example.com', 1],
		['EQ', 'email', 'nobody@example.com', 0],
		['NEQ', 'email', 'nobody@example.com', 1],
		['HAS_PROPERTY', 'phone', undefined, 0],
		['NOT_HAS_PROPERTY', 'phone', undefined, 1],
		['CONTAINS_TOKEN', 'email', 'known', 1],
		['CONTAINS_TOKEN', 'email', 'kno', 0],
	])('finds by %s %s %s: %i', async (operator, propertyName, value, count) => {
		const found = await hubspot('POST', '/crm/v3/objects/contacts/search', {
			filterGroups: [{ filters: [{ propertyName, operator, value }] }],
			sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
			properties: ['lifecyclestage'],
			limit: 100,
		});
		const hit = {
			id: String(await known()),
			properties: { email: 'known@example.com', lifecyclestage: 'opportunity', firstname: null },
		};
		expect(found.json()).toMatchObject({ total: count, results: count ? [hit] : [] });
	});

	test('keeps a task for an owner and a contact', async () => {
		const contact = await known();
		const metadata = { subject: 'Call', status: 'NOT_STARTED', forObjectType: 'CONTACT' };
		const engagement = { type: 'TASK', ownerId: 101, timestamp: 1_800_000_000_000 };
		const { json: made } = await hubspot('POST', '/engagements/v1/engagements', {
			engagement,
			metadata,
			associations: { contactIds: [String(contact)] },
		});
		expect(made()).toMatchObject({ engagement });
		const [task] = (await account.records()).hubspot.engagements;
		expect(task).toMatchObject({ ...engagement, metadata, contactIds: [contact] });
		const read = await hubspot('GET', `/engagements/v1/engagements/${task?.id}`);
		expect(read.json()).toMatchObject({ engagement: { id: task?.id }, metadata });
	});

	test.each([
		['/crm/v3/owners', { results: [{ id: '101', email: 'ann@example.com' }, {}, {}] }],
		['/crm/v3/owners?email=bo@example.com', { results: [{ id: '102' }] }],
		['/contacts/v1/lists/all/contacts/all', { contacts: [{ vid: expect.any(Number) }] }],
		['/account-info/v3/details', { portalId: expect.any(Number) }],
	])('lists what n8n’s lists have: %s', async (path, expected) => {
		expect((await hubspot('GET', path)).json()).toMatchObject(expected);
	});

	test('names the properties of contacts, and the options of those that have some', async () => {
		const { json: list } = await hubspot('GET', '/crm/v3/properties/contacts');
		const option = { value: 'salesqualifiedlead' };
		expect(list()).toEqual({
			results: expect.arrayContaining([
				expect.objectContaining({ name: 'firstname', type: 'string' }),
				expect.objectContaining({
					name: 'lifecyclestage',
					options: expect.arrayContaining([expect.objectContaining(option)]),
				}),
			]),
		});
	});

	const path = '/contacts/v1/contact/createOrUpdate/email/ada@example.com';
	const task = { engagement: { type: 'TASK' }, metadata: {}, associations: {} };
	test.each<[string, () => ReturnType<typeof hubspot>, number, RegExp]>([
		['an address that is none', async () => await upsert('ada', {}), 400, /ada is no email/],
		[
			'an unknown property',
			async () => await upsert('a@example.com', { shoe_size: '7' }),
			...([400, /"shoe_size" does not exist/] as const),
		],
		[
			'a stage that is none',
			async () => await upsert('a@example.com', { lifecyclestage: 'Lead' }),
			...([400, /Lead was not one of the allowed options: subscriber, lead/] as const),
		],
		[
			'an owner who is none',
			async () => await upsert('a@example.com', { hubspot_owner_id: '999' }),
			...([400, /Owner 999 does not exist/] as const),
		],
		[
			'a number that is none',
			async () => await upsert('a@example.com', { annualrevenue: '5,000' }),
			...([400, /annualrevenue: 5,000/] as const),
		],
		[
			'a time that is none',
			async () => await upsert('a@example.com', { closedate: '2026-01-01' }),
			...([400, /closedate: 2026-01-01/] as const),
		],
		['another shape', async () => await hubspot('POST', path, { email: 'x' }), 400, /properties/],
		['a form', async () => await hubspot('POST', path, {}, form), 415, /has to be JSON/],
		['another method', async () => await hubspot('PUT', path, {}), 405, /takes POST, not PUT/],
		[
			'another address',
			async () => await hubspot('GET', '/crm/v4/anything'),
			...([404, /no GET \/crm\/v4\/anything/] as const),
		],
		[
			'a profile of nobody',
			async () => await hubspot('GET', '/contacts/v1/contact/vid/1/profile'),
			...([404, /contact does not exist/] as const),
		],
		[
			'a search by an unknown property',
			async () =>
				await hubspot('POST', '/crm/v3/objects/contacts/search', {
					sorts: [],
					properties: ['shoe_size'],
				}),
			...([400, /no property shoe_size/] as const),
		],
		[
			'a task for a contact who is none',
			async () =>
				await hubspot('POST', '/engagements/v1/engagements', {
					...task,
					associations: { contactIds: ['1'] },
				}),
			...([400, /Contact 1 does not exist/] as const),
		],
		[
			'a task for an owner who is none',
			async () =>
				await hubspot('POST', '/engagements/v1/engagements', {
					...task,
					engagement: { type: 'TASK', ownerId: 1 },
				}),
			...([400, /Owner 1 does not exist/] as const),
		],
		[
			'a task whose owner is a text',
			async () =>
				await hubspot('POST', '/engagements/v1/engagements', {
					...task,
					engagement: { type: 'TASK', ownerId: '101' },
				}),
			...([400, /expected number/] as const),
		],
	])('refuses %s, in its own form', async (_what, call, status, words) => {
		const answer = await call();
		const message = expect.stringMatching(words);
		expect(answer.status).toBe(status);
		expect(answer.json()).toMatchObject({
			status: 'error',
			message,
			correlationId: expect.any(String),
		});
		const { complaints, hubspot: kept } = await account.records();
		expect(complaints).toEqual([{ vendor: 'hubspot', call: expect.any(String), text: message }]);
		expect(kept).toMatchObject({ contacts: [{ writes: 0 }], engagements: [] });
	});
});

describe('Twilio', () => {
	test.each(['', 'whatsapp:'])('takes a message: %s', async (channel) => {
		const [To, From] = [channel + sms.To, channel + sms.From];
		const answer = await send({ ...sms, To, From });
		const kept = {
			sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
			to: To,
			from: From,
			body: 'Hello',
		};
		expect(answer.status).toBe(201);
		expect(answer.json()).toMatchObject({ ...kept, status: 'queued' });
		const { twilio, complaints } = await account.records();
		expect({ twilio, complaints }).toEqual({ twilio: { messages: [kept] }, complaints: [] });
	});

	test('describes the account', async () => {
		const url = messages.replace('/Messages.json', '.json');
		const { json: described } = await through(standIns, url, { headers: twilioLogin });
		expect(described()).toMatchObject({ sid: secrets.twilioSid, status: 'active' });
	});

	test.each<[string, Record<string, string>, number]>([
		['no recipient', { To: '' }, 21604],
		['no sender', { From: '' }, 21603],
		['no text', { Body: '' }, 21602],
		['a text that is too long', { Body: 'x'.repeat(1601) }, 21617],
		['a number that is none', { To: '0151 23' }, 21211],
		['two channels', { To: `whatsapp:${sms.To}` }, 21910],
		['a number of somebody else', { From: '+15005550001' }, 21659],
		['a callback that is no address', { StatusCallback: 'here' }, 21609],
		['a parameter that is none', { Text: 'Hello' }, 20001],
	])('refuses %s, in its own form', async (_what, fields, code) => {
		const answer = await send({ ...sms, ...fields });
		expect(answer.status).toBe(400);
		expect(answer.json()).toMatchObject({ code, status: 400, message: expect.any(String) });
		const { complaints, twilio } = await account.records();
		expect(complaints).toMatchObject([{ vendor: 'twilio' }]);
		expect(twilio.messages).toEqual([]);
	});

	test('refuses JSON', async () => {
		const answer = await send(sms, { headers: { ...twilioLogin, ...json } });
		expect(answer.status).toBe(415);
	});

	test('refuses the account of somebody else', async () => {
		const url = messages.replace(secrets.twilioSid, 'AC00');
		const { status } = await through(standIns, url, { method: 'POST', headers: twilioLogin });
		expect(status).toBe(404);
	});
});

describe('Slack', () => {
	test.each([
		['C0LEADS0001', 'C0LEADS0001'],
		['leads', 'C0LEADS0001'],
		['#leads', 'C0LEADS0001'],
		['@bo', 'U0OWNER0002'],
		['U0OWNER0001', 'U0OWNER0001'],
	])('takes a message to %s', async (channel, id) => {
		const answer = await slack('POST', 'chat.postMessage', { channel, text: 'A lead' });
		expect(answer.json()).toMatchObject({ ok: true, channel: id, message: { text: 'A lead' } });
		const { slack: kept, complaints } = await account.records();
		expect(kept.messages).toEqual([
			{ ts: expect.any(String), channel: id, text: 'A lead', links: [] },
		]);
		expect(complaints).toEqual([]);
	});

	const button = {
		...{ type: 'button', url: 'https://desk.example.com/form' },
		text: { type: 'plain_text', text: 'I reached them' },
	};

	test('takes a button, and knows where it leads', async () => {
		const blocks = [
			{ type: 'section', text: { type: 'mrkdwn', text: '*A lead*' } },
			{ type: 'actions', elements: [button] },
		];
		await slack('POST', 'chat.postMessage', { channel: 'leads', text: 'A lead', blocks });
		const { slack: kept, complaints } = await account.records();
		expect(complaints).toEqual([]);
		expect(kept.messages).toMatchObject([{ links: [button.url] }]);
	});

	test.each([
		['users.lookupByEmail?email=bo@example.com', { user: { id: 'U0OWNER0002' } }],
		['users.list', { members: [{ id: 'U0OWNER0001' }, {}, {}] }],
		['conversations.list', { channels: [{ id: 'C0LEADS0001', name: 'leads' }] }],
		['users.profile.get', {}],
	])('answers %s', async (path, expected) => {
		expect((await slack('GET', path)).json()).toMatchObject({ ok: true, ...expected });
	});

	test.each<[string, string, unknown, string]>([
		['POST', 'chat.postMessage', { channel: 'nowhere', text: 'A lead' }, 'channel_not_found'],
		['POST', 'chat.postMessage', { channel: 'leads' }, 'no_text'],
		[
			'POST',
			'chat.postMessage',
			{ channel: 'leads', blocks: [{ type: 'actions', elements: [{ type: 'button' }] }] },
			'invalid_arguments',
		],
		['POST', 'chat.postMessage', { channel: 'leads', words: 'A lead' }, 'invalid_arguments'],
		['GET', 'users.lookupByEmail?email=di@example.com', undefined, 'users_not_found'],
		['GET', 'users.lookupByEmail', undefined, 'invalid_arguments'],
		['GET', 'chat.postMessage', undefined, 'unknown_method'],
		['GET', 'chat.anything', undefined, 'unknown_method'],
	])('refuses %s %s %j: %s', async (method, path, body, error) => {
		const answer = await slack(method, path, body);
		expect([answer.status, answer.json()]).toEqual([200, { ok: false, error }]);
		const { complaints, slack: kept } = await account.records();
		expect(complaints).toMatchObject([{ vendor: 'slack' }]);
		expect(kept.messages).toEqual([]);
	});
});

describe('whom nobody stands in for', () => {
	test('a host is refused by name, in a tunnel and without one', async () => {
		const tunnelled = through(standIns, 'https://api.example.org/leads');
		await expect(tunnelled).rejects.toThrow(/502: Nobody stands in for api\.example\.org/);
		expect((await strangers(standIns.controlUrl)).hosts).toContain('api.example.org');

		const plain = httpRequest(standIns.proxyUrl, {
			path: 'http://example.org/leads',
			agent: false,
		});
		const [response] = (await once(plain.end(), 'response')) as [IncomingMessage];
		expect(response.statusCode).toBe(502);
		expect(await text(response)).toMatch(/Nobody stands in for http:\/\/example\.org/);
	});

	test.each([
		[
			'https://api.hubapi.com/crm/v3/owners',
			'Bearer x',
			401,
			{ category: 'INVALID_AUTHENTICATION' },
		],
		[messages, 'Basic eDp5', 401, { code: 20003, status: 401 }],
		['https://slack.com/api/users.list', 'Bearer x', 200, { ok: false, error: 'invalid_auth' }],
	])('a wrong login is refused at %s', async (url, authorization, status, said) => {
		const answer = await through(standIns, url, { headers: { authorization } });
		expect(answer.status).toBe(status);
		expect(answer.json()).toMatchObject(said);
		const { hostname, pathname } = new URL(url);
		expect((await strangers(standIns.controlUrl)).logins).toContain(`${hostname}: GET ${pathname}`);
	});

	test('two accounts do not see each other', async () => {
		const other = await openAccount(standIns.controlUrl, 'other');
		await other.fail({ kind: 'reset' }, { vendor: 'slack' });
		expect((await slack('GET', 'users.list')).status).toBe(200);
		expect((await other.records()).calls).toEqual([]);
		expect((await account.records()).calls).toHaveLength(1);
		await other.close();
		await expect(other.records()).rejects.toThrow(/No account \\"other\\" is open/);
	});
});
