import { secretsOf } from './account';
import { openAccount, strangers, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const name = 'pipedrive';
const token = secretsOf(name).pipedriveToken;

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		pipedrive: { persons: [{ name: 'Ada Lovelace', email: 'Ada@Example.com', owner_id: 103 }] },
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const ask = async (
	method: string,
	path: string,
	body?: unknown,
	query: Record<string, string> = {},
	key = token,
) => {
	const all = new URLSearchParams({ ...query, api_token: key });
	const answer = await through(standIns, `https://api.pipedrive.com${path}?${all}`, {
		method,
		...(body !== undefined && {
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		}),
	});
	return { status: answer.status, said: answer.json() as { data: unknown; error?: string } };
};

const made = async (path: string, body: object) =>
	(await ask('POST', path, body)).said.data as { id: number };

const search = async (kind: string, query: Record<string, string>) =>
	(await ask('GET', `/v1/${kind}/search`, undefined, query)).said.data as {
		items: Array<{ item: Record<string, unknown> }>;
	};

test('finds who is there by email, however it is written, and nobody else', async () => {
	const exact = { exact_match: 'true', fields: 'email' };
	const { items } = await search('persons', { term: 'ada@example.com', ...exact });
	expect(items).toMatchObject([
		{ item: { name: 'Ada Lovelace', owner: { id: 103 }, emails: ['Ada@Example.com'] } },
	]);
	expect(await search('persons', { term: 'ada@example', ...exact })).toEqual({ items: [] });
	expect(await search('persons', { term: 'Ada Lovelace', ...exact })).toEqual({ items: [] });
});

test('lists the users whom a token may see', async () => {
	const { said } = await ask('GET', '/v1/users');
	expect(said.data).toMatchObject([
		{ id: 101, name: 'Ann Lee', email: 'ann@example.com', active_flag: true },
		{ id: 102 },
		{ id: 103 },
	]);
});

test('keeps a company, a person, a lead and an activity, and who has them', async () => {
	const company = await made('/api/v2/organizations', { name: 'Engines GmbH', owner_id: 102 });
	const person = await made('/api/v2/persons', {
		...{ name: 'Bo Babbage', owner_id: 102, org_id: company.id },
		emails: [{ value: 'bo@example.org', primary: true, label: 'work' }],
	});
	const lead = await made('/v1/leads', { title: 'Bo Babbage', person_id: person.id });
	const activity = await made('/api/v2/activities', {
		...{ subject: 'Call Bo', type: 'call', due_date: '2026-03-02', owner_id: 102 },
		participants: [{ person_id: person.id, primary: true }],
	});
	await ask('PATCH', `/api/v2/persons/${person.id}`, { owner_id: 103 });
	await ask('PATCH', `/v1/leads/${lead.id}`, { owner_id: 103 });
	await ask('PATCH', `/api/v2/activities/${activity.id}`, { owner_id: 103 });
	const { pipedrive, complaints } = await account.records();
	expect(complaints).toEqual([]);
	expect(pipedrive).toMatchObject({
		persons: [{}, { name: 'Bo Babbage', owner_id: 103, org_id: company.id }],
		organizations: [{ name: 'Engines GmbH', owner_id: 102 }],
		leads: [{ title: 'Bo Babbage', owner_id: 103, person_id: person.id }],
		activities: [{ subject: 'Call Bo', owner_id: 103, done: false }],
	});
	const leads = async (id: number) =>
		(await ask('GET', '/v1/leads', undefined, { person_id: String(id) })).said.data;
	expect(await leads(person.id)).toMatchObject([{ id: lead.id }]);
	expect(await leads(1)).toEqual([]);
	const found = await search('organizations', { term: 'engines gmbh', exact_match: 'true' });
	expect(found.items).toMatchObject([{ item: { id: company.id } }]);
});

test.each<[string, string, string, object | undefined, number]>([
	['a person without a name', 'POST', '/api/v2/persons', { owner_id: 101 }, 400],
	['an owner whom nobody knows', 'POST', '/api/v2/persons', { name: 'Ada', owner_id: 7 }, 400],
	['an owner as a text', 'POST', '/api/v2/persons', { name: 'Ada', owner_id: '101' }, 400],
	['a field of another version', 'POST', '/api/v2/persons', { name: 'Ada', email: 'a@b.c' }, 400],
	['a lead of nobody', 'POST', '/v1/leads', { title: 'Ada' }, 400],
	['a lead of a person who is not there', 'POST', '/v1/leads', { title: 'A', person_id: 1 }, 400],
	// It is what n8n's node does; the documentation has PATCH alone.
	['a lead that is put', 'PUT', '/v1/leads/a1b2', { owner_id: 101 }, 405],
	['a lead that is not there', 'PATCH', '/v1/leads/a1b2', { owner_id: 101 }, 404],
	[
		'a kind of activity that is none',
		'POST',
		'/api/v2/activities',
		{ subject: 'A', type: 'x' },
		400,
	],
	[
		'an activity whose person is not a participant',
		'POST',
		'/api/v2/activities',
		{ subject: 'A', type: 'call', person_id: 1 },
		400,
	],
	['a search without a field of that name', 'GET', '/v1/persons/search', undefined, 400],
])('refuses %s, and complains', async (_what, method, path, body, status) => {
	const query = path.endsWith('search') ? { term: 'Ada', fields: 'mail' } : undefined;
	const { status: answered, said } = await ask(method, path, body, query);
	expect([answered, said]).toMatchObject([status, { success: false, error: expect.any(String) }]);
	const { complaints, pipedrive } = await account.records();
	expect(complaints).toMatchObject([{ vendor: 'pipedrive' }]);
	expect(pipedrive.persons).toHaveLength(1);
});

test('lets nobody in with another token', async () => {
	expect((await ask('GET', '/v1/users', undefined, {}, 'guessed')).status).toBe(401);
	expect((await strangers(standIns.controlUrl)).logins).toEqual([
		'api.pipedrive.com: GET /v1/users',
	]);
});
