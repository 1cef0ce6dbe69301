import { createSign } from 'node:crypto';
import { secretsOf } from './account';
import { openAccount, strangers, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const name = 'sheets';
const secrets = secretsOf(name);
const spreadsheet = `/v4/spreadsheets/${secrets.spreadsheetId}`;

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		googleSheets: { Leads: [['Name', 'Grade'], ['Ada', 1], [], ['Bo']], Team: [] },
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const ask = async (method: string, path: string, body?: unknown, token = secrets.googleToken) => {
	const answer = await through(standIns, `https://sheets.googleapis.com${path}`, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	return { status: answer.status, said: answer.json() as Record<string, unknown> };
};

const rows = async () =>
	(await account.records()).googleSheets.tabs.find(({ title }) => title === 'Leads')?.rows;

describe('tokens', () => {
	const login = async (form: Record<string, string>) => {
		const answer = await through(standIns, 'https://oauth2.googleapis.com/token', {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams(form).toString(),
		});
		return answer.json();
	};
	const token = { access_token: secrets.googleToken, token_type: 'Bearer', expires_in: 3599 };

	test('for a refresh token', async () => {
		const refresh_token = secrets.googleRefreshToken;
		expect(await login({ grant_type: 'refresh_token', refresh_token })).toEqual(token);
	});

	/** What a service account says of itself, signed. */
	const assertion = (
		changes: object = {},
		key = secretsOf(name).googleServiceAccount.privateKey,
	) => {
		const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
		const claims = {
			iss: secrets.googleServiceAccount.email,
			scope: 'https://www.googleapis.com/auth/spreadsheets',
			aud: 'https://oauth2.googleapis.com/token',
			...{ iat: 1_790_000_000, exp: 1_790_003_600, ...changes },
		};
		const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
		return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
	};
	const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

	test('for what a service account has signed', async () => {
		expect(await login({ grant_type, assertion: assertion() })).toEqual(token);
	});

	test.each([
		['of another scope', { scope: 'https://www.googleapis.com/auth/drive' }],
		['for somebody else', { aud: 'https://example.com/token' }],
	])('not for an assertion %s', async (_what, changes) => {
		const refused = await login({ grant_type, assertion: assertion(changes) });
		expect(refused).toMatchObject({ error: { status: 'INVALID_ARGUMENT' } });
	});

	test('not for another key’s signature', async () => {
		const stranger = secretsOf('somebody else').googleServiceAccount.privateKey;
		const refused = await login({ grant_type, assertion: assertion({}, stranger) });
		expect(refused).toMatchObject({ error: { code: 401 } });
		expect((await strangers(standIns.controlUrl)).logins).toContain(
			'oauth2.googleapis.com: POST /token',
		);
	});
});

test('describes the tabs', async () => {
	const { said } = await ask('GET', `${spreadsheet}?fields=sheets.properties`);
	expect(said).toMatchObject({
		sheets: [{ properties: { title: 'Leads' } }, { properties: { title: 'Team' } }],
	});
});

test.each<[string, string, unknown]>([
	["'Leads'", '', [['Name', 'Grade'], ['Ada', '1'], [], ['Bo']]],
	['Leads!1:1', '', [['Name', 'Grade']]],
	['Leads!B:B', '?valueRenderOption=UNFORMATTED_VALUE', [['Grade'], [1]]],
	['Leads!A4', '', [['Bo']]],
	["'Team'", '', undefined],
])('reads %s%s', async (range, query, values) => {
	const { said } = await ask('GET', `${spreadsheet}/values/${encodeURIComponent(range)}${query}`);
	expect(said.values).toEqual(values);
});

test.each([
	['RAW', ['+4930', '=1+1']],
	['USER_ENTERED', [4930, '#ERROR!']],
])('takes %s as Google does', async (option, cells) => {
	await ask('PUT', `${spreadsheet}/values/Leads!2:2?valueInputOption=${option}`, {
		...{ range: 'Leads!2:2', values: [['+4930', '=1+1']] },
	});
	expect((await rows())?.[1]).toEqual(cells);
});

test('appends behind the last row, whatever row it is told, and leaves null as it is', async () => {
	await ask('POST', `${spreadsheet}/values/Leads!2:2:append?valueInputOption=RAW`, {
		...{ range: 'Leads!2:2', values: [[null, 'B']] },
	});
	expect(await rows()).toEqual([['Name', 'Grade'], ['Ada', 1], [], ['Bo'], ['', 'B']]);
});

test('writes several places at once', async () => {
	const data = [
		{ range: 'Leads!B3', values: [['A']] },
		{ range: 'Leads!AA2', values: [['far']] },
	];
	await ask('POST', `${spreadsheet}/values:batchUpdate`, { data, valueInputOption: 'RAW' });
	const written = await rows();
	expect([written?.[2], written?.[1]?.[26]]).toEqual([['', 'A'], 'far']);
});

const area = { range: 'Leads!2:2', values: [['x']] };

test.each<[string, string, string, unknown, number]>([
	['a spreadsheet that is none of its own', 'GET', '/v4/spreadsheets/other', undefined, 404],
	['a tab that there is not', 'GET', `${spreadsheet}/values/Lead!1:1`, undefined, 400],
	['no word on how to read values', 'PUT', `${spreadsheet}/values/Leads!2:2`, area, 400],
	[
		'another range in the body',
		'PUT',
		`${spreadsheet}/values/Leads!3:3?valueInputOption=RAW`,
		area,
		400,
	],
	[
		'a cell that is an object',
		'PUT',
		`${spreadsheet}/values/Leads!2:2?valueInputOption=RAW`,
		{ ...area, values: [[{}]] },
		400,
	],
	['nothing to write', 'POST', `${spreadsheet}/values:batchUpdate`, { data: [] }, 400],
	['a change that it does not know', 'POST', `${spreadsheet}:batchUpdate`, { requests: [{}] }, 400],
	['an address that there is not', 'GET', '/v5/spreadsheets', undefined, 404],
])('refuses %s, and says so', async (_what, method, path, body, status) => {
	const { status: answered, said } = await ask(method, path, body);
	expect([answered, said]).toMatchObject([status, { error: { code: status } }]);
	expect((await account.records()).complaints).toHaveLength(1);
});

test('lets nobody in with another token', async () => {
	expect((await ask('GET', spreadsheet, undefined, 'guessed')).status).toBe(401);
});
