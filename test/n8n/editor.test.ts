/** What everybody changes first, changed on the screen by somebody who does not program. */
import { attemptAsync } from '../../nodes/core/attempt';
import {
	eventually,
	goOn,
	inquiryFrom,
	openStarter,
	plainServer,
	publishedWithinMs,
	storeFileOf,
	type StarterDesk,
	type Submission,
} from './desk';
import { browserPath } from './browser';
import { addRow, choose, Editor, fillIn } from './editor';
import { recordsOf } from './ladder';
import { nameOf } from './people';

jest.setTimeout(420_000);

const program = browserPath();

/** Without one n8n's editor chooses a credential that it has by itself, such as another test's. */
const credential = { name: 'Leads of the editor', type: 'leadStoreApi' };

/** A machine without a browser has no editor. */
(program ? describe : describe.skip)('the starter in the editor', () => {
	let starter: StarterDesk;
	let editor: Editor;
	beforeAll(async () => {
		const server = plainServer();
		const data = { store: 'embedded', path: '' };
		await goOn(server).api.createCredential({ ...credential, data });
		const settings = { kind: 'embedded', path: storeFileOf(server.userFolder) } as const;
		starter = await openStarter(server, 'in-the-editor', {
			store: { credential: credential.name, settings },
		});
		editor = await Editor.open(program ?? '', server, starter.workflowId);
	});
	afterAll(async () => {
		await editor?.close();
		// n8n lets nobody change a workflow that it takes to be open in an editor.
		await eventually(
			'n8n to see that the editor is closed',
			async () => (await attemptAsync(async () => await starter?.close())).ok,
		);
	});

	let leads = 0;
	const nextName = () => nameOf(leads++);

	/** What was just published is live some moments later, or many while much else is published. */
	const isLive = async () => {
		const { versionId } = await starter.api.workflow(starter.workflowId);
		const { status, liveVersionId } = await starter.api.publicationStatus(starter.workflowId);
		return status === 'published' && liveVersionId === versionId;
	};

	/** Publishes once n8n has saved what was changed last, which it does by itself, some moments later. */
	const publishWith = async (changed: string) => {
		await eventually(`${changed} to be saved`, async () =>
			JSON.stringify((await starter.api.workflow(starter.workflowId)).nodes).includes(changed),
		);
		await editor.publish();
	};

	/** The first lead of which this becomes. */
	const leadThat = async (
		becomes: string,
		isSo: (found: NonNullable<Awaited<ReturnType<typeof recordsOf>>>) => boolean,
		more: Partial<Submission> = {},
	) => {
		await eventually('what was published to be live', isLive, publishedWithinMs);
		const find = async () => {
			const name = nextName();
			// While n8n changes over, nobody listens at the form.
			const sent = await attemptAsync(
				async () => await starter.submit({ ...inquiryFrom(name), ...more }),
			);
			const found = sent.ok ? await recordsOf(starter, name) : undefined;
			return found !== undefined && isSo(found) && found;
		};
		return await eventually(becomes, find, publishedWithinMs);
	};

	test('a new colleague gets leads, and Bavaria goes to her pool', async () => {
		await editor.change('Give It an Owner', async (panel) => {
			await addRow(panel, 'owners');
			await fillIn(panel, 'name', 'Di Roy', 'owners');
			await fillIn(panel, 'email', 'di@example.com', 'owners');
			await fillIn(panel, 'pools', 'South', 'owners');
			await fillIn(panel, 'target', 'South', 'rules');
		});
		await publishWith('"target":"South"');
		const bavarian = await leadThat(
			'a lead of Bavaria in the other pool',
			({ assignment }) => assignment?.pool === 'South',
			{ 'State or region': 'Bayern' },
		);
		expect(bavarian.assignment).toMatchObject({ owner: { name: 'Di Roy' }, rule: 'Bavaria' });
		const other = await leadThat('a lead of Hamburg', () => true, { 'State or region': 'Hamburg' });
		expect(other.assignment).toMatchObject({ pool: 'Sales' });
	});

	test('leads are answered within 15 minutes, and not on a day that is closed', async () => {
		await editor.change('Start the Clock', async (panel) => await fillIn(panel, 'amount', '15'));
		await publishWith('"amount":15');
		const quick = await leadThat(
			'a lead that is due in 15 minutes',
			({ clocks }) => clocks[0]?.target?.amount === 15,
		);
		const dayOf = (at = '') =>
			new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(at));
		const closed = dayOf(quick.clocks[0]?.dueAt);
		await editor.change('Time Is Up', async (panel) => {
			await addRow(panel, 'holidays');
			await fillIn(panel, 'date', closed, 'holidays');
		});
		await publishWith(`"date":"${closed}"`);
		const later = await leadThat(
			'a lead that is due on a later day',
			({ clocks }) => dayOf(clocks[0]?.dueAt) > closed,
		);
		expect(later.clocks[0]?.target).toEqual({ amount: 15, unit: 'businessMinutes' });
	});

	test('a look at the settings leaves them and the connections as they were', async () => {
		const asPublished = async () => {
			const { nodes, connections } = await starter.api.workflow(starter.workflowId);
			return { nodes, connections };
		};
		const before = await asPublished();
		const looked = [
			['Give It an Owner', 'Assign'],
			['Start the Clock', 'Start'],
			['Tell Owner and Sender', 'Queue'],
		] as const;
		for (const [node, operation] of looked) {
			await editor.change(node, async (panel) => {
				await choose(panel, 'operation', 'Check Settings');
				await choose(panel, 'operation', operation);
			});
		}
		// Something that shows that the editor has saved what came before.
		await editor.change('Start the Clock', async (panel) => await fillIn(panel, 'amount', '20'));
		await publishWith('"amount":20');
		await leadThat(
			'a lead that is due in 20 minutes',
			({ clocks }) => clocks[0]?.target?.amount === 20,
		);
		const amount = (text: string) => text.replaceAll('"amount":15', '"amount":20');
		expect(await asPublished()).toEqual(JSON.parse(amount(JSON.stringify(before))));
	});
});
