import { startPostgres, type PostgresServer } from '../postgres/server';
import type { Template } from '../workflows/templates';
import {
	addressIn,
	eventually,
	goOn,
	inquiryFrom,
	openStarter,
	plainServer,
	type StarterDesk,
} from './desk';
import { ownersOfEach } from './ladder';

jest.setTimeout(300_000);

const credential = { name: 'Leads that go away', type: 'leadStoreApi' };

/** The nodes of the pack try again when they fail. */
function retryOnFail(template: Template) {
	for (const node of template.nodes) {
		if (!node.type.startsWith('n8n-nodes-lead-ops.') || node.type.endsWith('Trigger')) continue;
		Object.assign(node, { retryOnFail: true, maxTries: 5, waitBetweenTries: 1_000 });
	}
}

describe('n8n with its leads in PostgreSQL', () => {
	let server: PostgresServer;
	let starter: StarterDesk;

	beforeAll(async () => {
		server = await startPostgres();
		const { kind, ...data } = server.settings;
		const { api } = goOn(plainServer());
		await api.createCredential({ ...credential, data: { store: kind, ...data } });
		starter = await openStarter(plainServer(), 'on-postgres', {
			store: { credential: credential.name, settings: server.settings },
			change: retryOnFail,
		});
	});
	afterAll(async () => {
		await starter?.close();
		await server?.remove();
	});

	const turns = async () =>
		(await starter.look(async ({ assignments }) => await assignments.rotation('Sales'))).turns;

	test('the credential’s test button connects, and says what is wrong', async () => {
		const { kind, ...data } = server.settings;
		const kept = (await starter.api.credentials()).find(({ name }) => name === credential.name);
		const press = async (changes: object) =>
			await starter.api.rest('POST', '/credentials/test', {
				credentials: { ...kept, data: { store: kind, ...data, ...changes } },
			});
		expect(await press({})).toMatchObject({ status: 'OK' });
		expect(await press({ password: 'not the secret' })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('refuses this user and password'),
		});
		expect(await press({ port: 1 })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('cannot be reached'),
		});
		expect(await press({ store: 'embedded', path: '/dev/null/leads.sqlite' })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('cannot be made'),
		});
	});

	test('a form reaches an owner and a clock, and the same submission twice at once does so once', async () => {
		const values = inquiryFrom('On Postgres');
		const answers = await Promise.all([starter.submit(values), starter.submit(values)]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		await ownersOfEach(starter, ['On Postgres']);
		expect(await turns()).toBe(1);
	});

	test('a database that stops fails the nodes in clear words: the sender is thanked, the desk is told', async () => {
		await server.stop();
		const values = inquiryFrom('Too Early');
		expect((await starter.submit(values)).status).toBe(200);
		const told = await eventually('the desk to be told', async () =>
			(await starter.messages()).find(
				({ to, text = '' }) =>
					to.includes(addressIn(starter.workspace, 'lead-desk')) &&
					text.includes(String(values.Email)),
			),
		);
		expect(told.text).toMatch(/Lead Store at 127\.0\.0\.1.*cannot be reached/);
		expect((await fetch(`${plainServer().baseUrl}/healthz`)).status).toBe(200);
		await server.start();
	});

	test('"Retry on Fail" goes on when the database is back, and nothing is done twice', async () => {
		const before = await turns();
		await server.stop();
		const values = inquiryFrom('Patient Person');
		const sending = starter.submit(values);
		await eventually('n8n to have begun', async () => {
			const running = await starter.api.executions({
				workflowId: starter.workflowId,
				status: 'running',
			});
			return running.length > 0;
		});
		await server.start();
		expect((await sending).status).toBe(200);
		await ownersOfEach(starter, ['Patient Person']);
		expect(await turns()).toBe(before + 1);
	});

	test('timers go on after the database was away', async () => {
		const waiting = inquiryFrom('Left Behind');
		await starter.look(async ({ inquiries }) => {
			const inquiryId = 'inq_00000000000000000000000a';
			await inquiries.register({
				inquiryId,
				leadId: inquiryId,
				receivedAt: Date.now(),
				replayWindowMs: 1,
				waitingAt: Date.now(),
				item: {
					lead: { inquiryId, fullName: 'Left Behind', email: waiting.Email },
					desk: { email: addressIn(starter.workspace, 'lead-desk') },
				},
			});
		});
		await eventually('the waiting lead to be handled', async () => {
			const found = await starter.look(
				async ({ inquiries }) => await inquiries.find('inq_00000000000000000000000a'),
			);
			return found?.state === 'finished';
		});
	});

	test('no secret is in any log or execution', async () => {
		const { password } = server.settings;
		const executions = await starter.api.executions({ workflowId: starter.workflowId, limit: 250 });
		expect(executions.length).toBeGreaterThan(3);
		for (const { id } of executions) {
			expect(JSON.stringify(await starter.api.execution(id))).not.toContain(password);
		}
		expect(starter.logText()).not.toContain(password);
	});
});
