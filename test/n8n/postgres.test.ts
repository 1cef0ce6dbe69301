import { openDesk, type Desk } from '../../host/lib/desk';
import { openStore, type LeadStore, type StoreSession } from '../../nodes/store';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { starterTemplate, type Template } from '../workflows/templates';
import { eventually, inquiryFrom, type Submission } from './desk';

jest.setTimeout(300_000);

const credential = { name: 'Lead Store', type: 'leadStoreApi' };

/** The starter with the credential on every node of the pack, which tries again when it fails. */
function onPostgres(): Template {
	const template = starterTemplate();
	for (const node of template.nodes) {
		if (!node.type.startsWith('n8n-nodes-lead-ops.')) continue;
		Object.assign(node, {
			credentials: { leadStoreApi: { name: credential.name } },
			...(!node.type.endsWith('Trigger') && {
				retryOnFail: true,
				maxTries: 5,
				waitBetweenTries: 1_000,
			}),
		});
	}
	return template;
}

describe('n8n with its leads in PostgreSQL', () => {
	let server: PostgresServer;
	let desk: Desk;
	let store: LeadStore;

	beforeAll(async () => {
		server = await startPostgres();
		const { kind, ...data } = server.settings;
		desk = await openDesk({
			workflows: [onPostgres()],
			credentials: [{ ...credential, data: { store: kind, ...data } }],
		});
		store = await openStore(server.settings);
	});
	afterAll(async () => {
		await desk?.close();
		await store?.close();
		await server?.remove();
	});

	const look = async <Result>(at: (session: StoreSession) => Promise<Result>) =>
		await store.transaction(async (workspace) => await at(workspace('default')));

	const submit = async (values: Submission) =>
		await desk.api.submitForm('lead-desk', { ...values });

	const recordsOf = async ({ Email }: Submission) =>
		await look(async ({ leads, inquiries, assignments, clocks }) => {
			const [found] = await leads.findCandidates([{ kind: 'email', value: Email ?? '' }]);
			const id = found?.lead.id.replace(/^lead_/, '') ?? '';
			return {
				state: (await inquiries.find(id))?.state,
				owners: (await assignments.ownersOf(id)).length,
				clocks: (await clocks.ofInquiry(id)).length,
			};
		});
	const handled = { state: 'finished', owners: 1, clocks: 1 };

	const turns = async () =>
		await look(async ({ assignments }) => (await assignments.rotation('All Owners')).turns);

	test('the credential’s test button connects, and says what is wrong', async () => {
		const { kind, ...data } = server.settings;
		const kept = (await desk.api.credentials()).find(({ type }) => type === credential.type);
		const press = async (changes: object) =>
			await desk.api.rest('POST', '/credentials/test', {
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
		const answers = await Promise.all([submit(values), submit(values)]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(await recordsOf(values)).toEqual(handled);
		expect(await turns()).toBe(1);
	});

	test('a database that stops fails the node in clear words, and n8n stays up', async () => {
		await server.stop();
		const { id } = desk.workflows[0] ?? { id: '' };
		await submit(inquiryFrom('Too Early')).catch(() => undefined);
		const [failed] = await eventually('the execution to fail', async () => {
			const list = await desk.api.executions({ workflowId: id, status: 'error' });
			return list.length > 0 && list;
		});
		const execution = await desk.api.execution(failed?.id);
		expect(execution.data.resultData.error).toMatchObject({
			message: expect.stringMatching(/Lead Store at 127\.0\.0\.1.*cannot be reached/),
			description: expect.stringContaining('Running the node again is safe'),
		});
		expect(desk.server.isRunning()).toBe(true);
		await server.start();
	});

	test('"Retry on Fail" goes on when the database is back, and nothing is done twice', async () => {
		const before = await turns();
		await server.stop();
		const values = inquiryFrom('Patient Person');
		const sending = submit(values);
		await eventually('n8n to have begun', async () => {
			const running = await desk.api.executions({ status: 'running' });
			return running.length > 0;
		});
		await server.start();
		expect((await sending).status).toBe(200);
		expect(await recordsOf(values)).toEqual(handled);
		expect(await turns()).toBe(before + 1);
	});

	test('timers go on after the database was away', async () => {
		const waiting = inquiryFrom('Left Behind');
		await look(async ({ inquiries }) => {
			const inquiryId = 'inq_00000000000000000000000a';
			await inquiries.register({
				inquiryId,
				leadId: inquiryId,
				receivedAt: Date.now(),
				replayWindowMs: 1,
				waitingAt: Date.now(),
				item: { lead: { inquiryId, fullName: 'Left Behind', email: waiting.Email } },
			});
		});
		await eventually('the waiting lead to be handled', async () => {
			const found = await look(
				async ({ inquiries }) => await inquiries.find('inq_00000000000000000000000a'),
			);
			return found?.state === 'finished';
		});
	});

	test('no secret is in any log or execution', async () => {
		const { password } = server.settings;
		const executions = await desk.api.executions({ limit: 250 });
		expect(executions.length).toBeGreaterThan(3);
		for (const { id } of executions) {
			expect(JSON.stringify(await desk.api.execution(id))).not.toContain(password);
		}
		expect(desk.server.logText()).not.toContain(password);
	});
});
