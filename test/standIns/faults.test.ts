import { connect } from 'node:net';
import { secretsOf } from './account';
import { inVain, openAccount, type StandInAccount } from './client';
import { connectionError } from './connectionErrors';
import './failAsTold';
import type { Fault, Where } from './faults';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const secrets = secretsOf('faults');

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, 'faults');
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const basic = Buffer.from(`${secrets.twilioSid}:${secrets.twilioToken}`).toString('base64');

/** One piece of work at each vendor. */
const work = {
	hubspot: async () =>
		await through(standIns, 'https://api.hubapi.com/engagements/v1/engagements', {
			method: 'POST',
			headers: {
				authorization: `Bearer ${secrets.hubspotToken}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify({ engagement: { type: 'TASK' }, metadata: {}, associations: {} }),
		}),
	twilio: async () =>
		await through(
			standIns,
			`https://api.twilio.com/2010-04-01/Accounts/${secrets.twilioSid}/Messages.json`,
			{
				method: 'POST',
				headers: {
					authorization: `Basic ${basic}`,
					'content-type': 'application/x-www-form-urlencoded',
				},
				body: 'To=%2B4915123456789&From=%2B15005550006&Body=Hello',
			},
		),
	slack: async () =>
		await through(standIns, 'https://slack.com/api/chat.postMessage', {
			method: 'POST',
			headers: {
				authorization: `Bearer ${secrets.slackToken}`,
				'content-type': 'application/json; charset=utf-8',
			},
			body: JSON.stringify({ channel: 'leads', text: 'Hello' }),
		}),
	googleSheets: async () =>
		await through(
			standIns,
			`https://sheets.googleapis.com/v4/spreadsheets/${secrets.spreadsheetId}/values/Leads!1:1:append?valueInputOption=RAW`,
			{
				method: 'POST',
				headers: {
					authorization: `Bearer ${secrets.googleToken}`,
					'content-type': 'application/json',
				},
				body: JSON.stringify({ range: 'Leads!1:1', values: [['Ada']] }),
			},
		),
	highLevel: async () =>
		await through(standIns, 'https://services.leadconnectorhq.com/contacts/upsert', {
			method: 'POST',
			headers: {
				authorization: `Bearer ${secrets.highLevelToken}`,
				version: '2021-07-28',
				'content-type': 'application/json',
			},
			body: JSON.stringify({ locationId: secrets.locationId, email: 'ada@example.com' }),
		}),
	salesforce: async () =>
		await through(
			standIns,
			'https://desk.my.salesforce.com/services/data/v59.0/sobjects/lead/Email/ada@example.com',
			{
				method: 'PATCH',
				headers: {
					authorization: `Bearer ${secrets.salesforceToken}`,
					'content-type': 'application/json',
				},
				body: JSON.stringify({ LastName: 'Lovelace', Company: 'Engines' }),
			},
		),
	outlook: async () =>
		await through(standIns, 'https://graph.microsoft.com/v1.0/me/sendMail', {
			method: 'POST',
			headers: {
				authorization: `Bearer ${secrets.outlookToken}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify({
				message: {
					subject: 'Hello',
					body: { content: 'Hello', contentType: 'Text' },
					toRecipients: [{ emailAddress: { address: 'ada@example.com' } }],
				},
			}),
		}),
	openAi: async () =>
		await through(standIns, 'https://api.openai.com/v1/chat/completions', {
			method: 'POST',
			headers: {
				authorization: `Bearer ${secrets.openAiKey}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'Hello' }] }),
		}),
};
type Worker = keyof typeof work;
const vendors = Object.keys(work) as Worker[];

const done = async (vendor: Worker) => {
	const { hubspot, twilio, slack, googleSheets, ...more } = await account.records();
	return {
		...{ hubspot: hubspot.engagements, twilio: twilio.messages, slack: slack.messages },
		googleSheets: googleSheets.tabs.flatMap(({ rows }) => rows),
		...{ highLevel: more.highLevel.contacts, salesforce: more.salesforce.Lead },
		...{ outlook: more.outlook.messages, openAi: more.openAi.completions },
	}[vendor].length;
};

const everywhere = <Row extends unknown[]>(rows: Row[]) =>
	vendors.flatMap((vendor) => rows.map((row): [Worker, ...Row] => [vendor, ...row]));

describe('the connection', () => {
	test.each(
		everywhere<[Fault['kind'] & ('away' | 'unknown host' | 'timed out'), object, number]>([
			['away', { code: 'ECONNREFUSED', syscall: 'connect', port: 443 }, 0],
			['unknown host', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 0],
			['timed out', { code: 'ETIMEDOUT', syscall: 'connect', port: 443 }, 0],
		]),
	)('%s: %s', async (vendor, kind, error, times) => {
		await account.fail({ kind }, { vendor });
		await expect(work[vendor]()).rejects.toMatchObject(error);
		expect(await done(vendor)).toBe(times);
	});

	test.each(
		everywhere<[Fault['kind'] & ('reset' | 'answer lost'), RegExp, number]>([
			['reset', /ECONNRESET/, 0],
			['answer lost', /socket hang up/, 1],
		]),
	)('%s: %s', async (vendor, kind, message, times) => {
		await account.fail({ kind }, { vendor });
		const failed = work[vendor]();
		await expect(failed).rejects.toMatchObject({ code: 'ECONNRESET' });
		await expect(failed).rejects.toThrow(message);
		expect(await done(vendor)).toBe(times);
		const [call, ...more] = (await account.records()).calls;
		expect(call).toMatchObject({ vendor, fault: kind, worked: times === 1 });
		expect(call).not.toHaveProperty('status');
		expect(more).toEqual([]);
	});

	test('a refused one fails as Node has it', async () => {
		const socket = connect({ port: 1, host: '127.0.0.1' });
		const real = await new Promise<Error>((resolve) => socket.on('error', resolve));
		const made = connectionError('ECONNREFUSED', 'api.hubapi.com');
		expect(Object.keys(made).sort()).toEqual(Object.keys(real).sort());
		const { address, port, ...same } = { ...real } as Record<string, unknown>;
		expect(made).toMatchObject(same);
		expect(real.message.replace(`${address}:${port}`, '192.0.2.1:443')).toBe(made.message);
	});
});

describe('the answer', () => {
	const said: Record<Worker, (status: number) => object> = {
		hubspot: () => ({ status: 'error', message: 'No more of this' }),
		twilio: (status) => ({ status, message: 'No more of this' }),
		slack: () => ({ ok: false }),
		googleSheets: (status) => ({ error: { code: status, message: 'No more of this' } }),
		highLevel: (status) => ({ statusCode: status, message: 'No more of this' }),
		salesforce: () => [{ message: 'No more of this' }],
		outlook: () => ({ error: { message: 'No more of this' } }),
		openAi: () => ({ error: { message: 'No more of this' } }),
	};

	test.each(everywhere([[429], [500], [502], [503], [504]]))(
		'%s: %i, in its own form',
		async (vendor, status) => {
			await account.fail({ kind: 'status', status, says: 'No more of this' }, { vendor });
			const answer = await work[vendor]();
			expect(answer.status).toBe(status);
			expect(answer.json()).toMatchObject(said[vendor](status));
			expect(answer.headers).not.toHaveProperty('retry-after');
			expect(await done(vendor)).toBe(0);
			expect((await account.records()).calls).toMatchObject([{ status, worked: false }]);
		},
	);

	test.each<[Worker, number, number, object]>([
		['hubspot', 401, 401, { category: 'INVALID_AUTHENTICATION' }],
		['hubspot', 403, 403, { category: 'MISSING_SCOPES' }],
		['hubspot', 409, 409, { category: 'VALIDATION_ERROR' }],
		['twilio', 401, 401, { code: 20003 }],
		['twilio', 403, 403, { code: 20403 }],
		['hubspot', 502, 502, { category: 'INTERNAL_ERROR' }],
		['twilio', 400, 400, { code: 20001 }],
		['twilio', 502, 502, { code: 20500 }],
		['slack', 502, 502, { ok: false, error: 'internal_error' }],
		['slack', 401, 200, { ok: false, error: 'invalid_auth' }],
		['slack', 403, 200, { ok: false, error: 'missing_scope', needed: 'chat:write' }],
		['slack', 400, 200, { ok: false, error: 'invalid_arguments' }],
		['slack', 429, 429, { ok: false, error: 'ratelimited' }],
		['googleSheets', 401, 401, { error: { code: 401, status: 'UNAUTHENTICATED' } }],
		['googleSheets', 403, 403, { error: { code: 403, status: 'PERMISSION_DENIED' } }],
		['googleSheets', 429, 429, { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }],
		['highLevel', 401, 401, { statusCode: 401, error: 'Unauthorized' }],
		['highLevel', 422, 422, { statusCode: 422, error: 'Unprocessable Entity' }],
		['salesforce', 403, 403, [{ errorCode: 'REQUEST_LIMIT_EXCEEDED' }]],
		['outlook', 429, 429, { error: { code: 'ApplicationThrottled' } }],
	])('%s: a %i is a %i with %j', async (vendor, status, sent, body) => {
		await account.fail({ kind: 'status', status }, { vendor });
		const answer = await work[vendor]();
		expect(answer.status).toBe(sent);
		expect(answer.json()).toMatchObject(body);
	});

	test('a vendor’s words: Slack’s are its code', async () => {
		const fault: Fault = { kind: 'status', status: 400, says: 'is_archived' };
		await account.fail(fault, { vendor: 'slack' });
		expect((await work.slack()).json()).toEqual({ ok: false, error: 'is_archived' });
	});

	test.each(vendors)('%s: Retry-After', async (vendor) => {
		await account.fail({ kind: 'status', status: 429, retryAfter: 7 }, { vendor });
		expect((await work[vendor]()).headers).toMatchObject({ 'retry-after': '7' });
	});

	test.each(vendors)('%s: 503 with a page', async (vendor) => {
		await account.fail({ kind: 'status', status: 503, html: true }, { vendor });
		const { status, headers, text } = await work[vendor]();
		expect(status).toBe(503);
		expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
		expect(text).toContain('<h1>503</h1>');
	});

	test.each(vendors)('%s: 500 although the work is done', async (vendor) => {
		await account.fail({ kind: 'status', status: 500, worked: true }, { vendor });
		expect((await work[vendor]()).status).toBe(500);
		expect(await done(vendor)).toBe(1);
		expect(inVain((await account.records()).calls)).toEqual([]);
	});

	test.each(vendors)('%s: slow', async (vendor) => {
		await account.fail({ kind: 'slow', ms: 50 }, { vendor });
		await work[vendor]();
		const [call] = (await account.records()).calls;
		expect((call?.endedAt ?? 0) - (call?.startedAt ?? 0)).toBeGreaterThanOrEqual(49);
		expect(await done(vendor)).toBe(1);
	});
});

describe('which calls', () => {
	const away: Fault = { kind: 'status', status: 503 };
	const statuses = async (count: number) => {
		const all = [];
		for (let n = 0; n < count; n++) all.push((await work.hubspot()).status);
		return all;
	};

	test.each<[Where, number[]]>([
		[{ vendor: 'hubspot' }, [503, 503, 503]],
		[{ vendor: 'hubspot', first: 2 }, [503, 503, 200]],
		[{ vendor: 'slack' }, [200, 200, 200]],
		[{ vendor: 'hubspot', path: '/engagements/' }, [503, 503, 503]],
		[{ vendor: 'hubspot', path: '^GET ' }, [200, 200, 200]],
	])('%j: %j', async (where, expected) => {
		await account.fail(away, where);
		expect(await statuses(3)).toEqual(expected);
		const { calls } = await account.records();
		expect(inVain(calls)).toHaveLength(expected.filter((status) => status === 503).length);
	});

	test('until it is lifted; another one stays', async () => {
		const lift = await account.fail(away, { vendor: 'hubspot' });
		await account.fail({ kind: 'status', status: 429 }, { vendor: 'hubspot' });
		expect(await statuses(1)).toEqual([503]);
		await lift();
		expect(await statuses(1)).toEqual([429]);
		await account.reset();
		expect(await statuses(1)).toEqual([200]);
	});

	test.each([
		[{ kind: 'status', status: 200 }, { vendor: 'hubspot' }],
		[{ kind: 'gone' }, { vendor: 'hubspot' }],
		[{ kind: 'reset' }, { vendor: 'nobody' }],
	])('a fault that there is not is refused: %j %j', async (fault, where) => {
		await expect(account.fail(fault as Fault, where as Where)).rejects.toThrow(/refuse/);
	});
});
