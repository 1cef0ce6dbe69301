import { openAccount, strangers, type StandInAccount } from '../standIns/client';
import type { Template } from '../workflows/templates';
import { eventually, goOn, plainServer, queueServer, type SignedIn } from './desk';
import { vendorSteps, webhookChain } from './vendorSteps';

const queue = queueServer();

const servers = [
	['n8n with its own database', plainServer()],
	['n8n in queue mode', queue],
] as const;

describe.each(servers)('the stand-ins, called by %s', (_name, server) => {
	if (!server) return test.skip('needs Redis', () => {});

	const workspace = 'stand-ins';
	let desk: SignedIn;
	let account: StandInAccount;
	let workflow: { id: string };
	beforeAll(async () => {
		desk = goOn(server);
		account = await openAccount(server.standIns, workspace);
		for (const credential of account.credentials) await desk.api.createCredential(credential);
		const { upsert, task, sms, chat, mail } = vendorSteps(workspace);
		const template: Template = webhookChain(workspace, [upsert, task, sms, chat, mail]);
		workflow = await desk.add(template);
	});
	beforeEach(async () => await account.reset());
	afterAll(async () => {
		await desk.api.deactivate(workflow.id);
		await account.close();
	});

	const lead = {
		email: 'Ada@Lovelace.example',
		firstName: 'Ada',
		phone: '+4930901820',
		ownerId: 102,
		dueAt: '2030-01-02T09:00:00.000Z',
	};
	const post = async () =>
		await fetch(`${server.baseUrl}/webhook/${workspace}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(lead),
		});

	/** The newest run, when it has ended. */
	const lastRun = async () =>
		await eventually('a run to end', async () => {
			const [newest] = await desk.api.executions({ workflowId: workflow.id, limit: 1 });
			return newest && (await desk.api.finishedExecution(newest.id));
		});

	test('a flow leaves a contact, a task, a message, a chat and a mail, and no complaint', async () => {
		expect((await post()).status).toBe(200);
		const { hubspot, twilio, slack, mail, calls, complaints } = await account.records();
		expect(complaints).toEqual([]);
		const [contact] = hubspot.contacts;
		expect(hubspot).toEqual({
			contacts: [
				{
					vid: expect.any(Number),
					writes: 1,
					properties: {
						email: 'ada@lovelace.example',
						firstname: 'Ada',
						hubspot_owner_id: '102',
						lifecyclestage: 'lead',
						hs_lead_status: 'NEW',
						phone: '+4930901820',
					},
				},
			],
			engagements: [
				{
					id: expect.any(Number),
					type: 'TASK',
					ownerId: 102,
					timestamp: Date.parse(lead.dueAt),
					metadata: { subject: 'Call Ada', status: 'NOT_STARTED', forObjectType: 'CONTACT' },
					contactIds: [contact?.vid],
				},
			],
		});
		expect(twilio.messages).toMatchObject([{ to: '+4930901820', body: 'Hello Ada' }]);
		expect(slack.messages).toMatchObject([{ channel: 'C0LEADS0001', text: 'New lead: Ada' }]);
		expect(mail.messages).toEqual([{ from: 'desk@example.com', to: ['bo@example.com'] }]);
		expect(calls.map(({ call, worked }) => [call.split(' ')[0], worked])).toEqual([
			...Array(4).fill(['POST', true]),
			['DATA', true],
		]);
		expect((await strangers(server.standIns)).hosts).toEqual([]);
	});

	// A run that fails is told in the log of who runs it: of this server, a worker.
	if (server !== queue) return;
	test.each<[string, Parameters<StandInAccount['fail']>, object]>([
		[
			'HubSpot answers 503 with a page',
			[{ kind: 'status', status: 503, html: true }, { vendor: 'hubspot' }],
			{ httpCode: '503', node: { name: 'Upsert' } },
		],
		[
			'Twilio cannot be reached',
			[{ kind: 'away' }, { vendor: 'twilio' }],
			{ httpCode: 'ECONNREFUSED', node: { name: 'SMS' } },
		],
		[
			'the mail server refuses a recipient',
			[
				{ kind: 'status', status: 550 },
				{ vendor: 'mail', path: 'RCPT' },
			],
			{ httpCode: 'EENVELOPE', node: { name: 'Mail' } },
		],
	])('%s: the run fails, and n8n keeps why', async (_what, fault, expected) => {
		const lift = await account.fail(...fault);
		expect((await post()).status).toBe(500);
		const { status, data } = await lastRun();
		expect(status).toBe('error');
		expect(data.resultData.error).toMatchObject(expected);
		await lift();
		expect((await post()).status).toBe(200);
	});
});
