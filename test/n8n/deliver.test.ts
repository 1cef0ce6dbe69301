import type { Delivery } from '../../nodes/core/deliver';
import { openAccount, type StandInAccount } from '../standIns/client';
import type { Template } from '../workflows/templates';
import {
	addressIn,
	eventually,
	goOn,
	inquiryFrom,
	openStarter,
	queueServer,
	type StarterDesk,
} from './desk';
import { recordsOf } from './ladder';

jest.setTimeout(300_000);

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
const workspace = 'mail-away';
const ann = addressIn(workspace, 'ann');

/** All mail goes out by the stand-in's door, which a test can shut. */
const byStandIn = (template: Template) => {
	for (const node of template.nodes) {
		if (node.type === 'n8n-nodes-base.emailSend') {
			node.credentials = { smtp: { name: `Mail of ${workspace}` } };
		}
	}
};

(server ? describe : describe.skip)('the starter, when its mail does not go out', () => {
	let starter: StarterDesk;
	let account: StandInAccount;
	beforeAll(async () => {
		if (!server) return;
		const { standIns, credential, store } = server;
		account = await openAccount(standIns, workspace);
		const { api } = goOn(server);
		for (const each of account.credentials) await api.createCredential(each);
		starter = await openStarter(server, workspace, {
			store: { credential, settings: store },
			change: byStandIn,
		});
	});
	beforeEach(async () => await account.reset());
	afterAll(async () => {
		await starter?.close();
		await account?.close();
	});

	/** The mails about a lead that the server took, by whom they are to. */
	const taken = async () =>
		(await account.records()).mail.messages.map(({ to }) => to.join()).sort();

	const deliveriesOf = async (name: string): Promise<Delivery[]> => {
		const id = (await recordsOf(starter, name))?.id ?? '';
		return await starter.look(async ({ deliveries }) => await deliveries.ofInquiry(id));
	};

	const allDone = async (name: string, count: number) =>
		await eventually(
			`all of ${name} to be done`,
			async () => {
				const all = await deliveriesOf(name);
				return all.length === count && all.every(({ state }) => state === 'done') && all;
			},
			// A channel that was tried again just before its server came back waits longer for its next try.
			120_000,
		);

	test('surely not done: the visitor is answered, and both mails go out once when it is back', async () => {
		const lift = await account.fail(
			{ kind: 'status', status: 421 },
			{ vendor: 'mail', path: 'CONNECT' },
		);
		expect((await starter.submit(inquiryFrom('Patient One'))).status).toBe(200);
		await eventually('the channel to be held', async () => {
			const held = await starter.look(async ({ deliveries }) => await deliveries.heldChannels());
			return held.length > 0;
		});
		await lift();
		await allDone('Patient One', 2);
		expect(await taken()).toEqual([ann, 'patient.one@patient-one.example'].sort());
		const events = (await recordsOf(starter, 'Patient One'))?.events ?? [];
		expect(events.filter((type) => type === 'delivery.done')).toHaveLength(2);
	});

	test('perhaps done: an alert goes again, a confirmation to the visitor does not', async () => {
		const lift = await account.fail({ kind: 'answer lost' }, { vendor: 'mail', first: 2 });
		await starter.submit(inquiryFrom('Lost Answer'));
		await allDone('Lost Answer', 2);
		await lift();
		const all = await taken();
		const toVisitor = all.filter((to) => to.startsWith('lost.answer@'));
		expect(toVisitor).toHaveLength(1);
		expect(all.length - toVisitor.length).toBeGreaterThanOrEqual(1);
	});

	test('refused: only this lead is told to a person, with the receiver’s words', async () => {
		const lift = await account.fail(
			{ kind: 'status', status: 550 },
			{ vendor: 'mail', path: 'RCPT TO:<nobody.there@' },
		);
		await starter.submit(inquiryFrom('Nobody There'));
		const told = await eventually('the desk to be asked', async () => {
			const all = await starter.mail(addressIn(workspace, 'lead-desk'));
			return all.find(({ subject }) => subject.includes('Confirmation'));
		});
		await lift();
		expect(told.text).toMatch(/550/);
		const [refused] = (await deliveriesOf('Nobody There')).filter(
			({ state }) => state === 'refused',
		);
		expect(told.text).toContain(refused?.id);
		await starter.submit(inquiryFrom('Somebody Else'));
		await allDone('Somebody Else', 2);
	});

	test('a login that is refused holds the channel, and is worked off after its release', async () => {
		const lift = await account.fail(
			{ kind: 'status', status: 535 },
			{ vendor: 'mail', path: 'AUTH' },
		);
		for (const name of ['Locked Out', 'Locked Too']) await starter.submit(inquiryFrom(name));
		const [held] = await eventually('the channel to be held', async () => {
			const all = await starter.look(async ({ deliveries }) => await deliveries.heldChannels());
			return all.length > 0 && all;
		});
		expect(held).toMatchObject({ channel: 'Email', state: { hold: { cause: 'access' } } });
		await lift();
		// Who publishes has perhaps mended it.
		await starter.api.deactivate(starter.workflowId);
		await starter.api.publish(starter.workflowId);
		for (const name of ['Locked Out', 'Locked Too']) await allDone(name, 2);
		const toLeads = (await taken()).filter((to) => to !== addressIn(workspace, 'lead-desk'));
		// The desk may have been told meanwhile that nothing goes out.
		expect(toLeads).toHaveLength(4);
	});
});
