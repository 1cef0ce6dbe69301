import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject, INodeParameters, INodeType, WorkflowExecuteMode } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { chosenOperation, outputNames } from '../../nodes/LeadStore/description';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import type { StoreSession } from '../../nodes/shared';
import { EmbeddedStore } from '../../nodes/store';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

// n8n reads where workflows may write once, when the first node asks.
const allowed = mkdtempSync(join(tmpdir(), 'lead-ops-backups-'));
process.env.N8N_RESTRICT_FILE_ACCESS_TO = allowed;
afterAll(() => rmSync(allowed, { recursive: true, force: true }));

useTemporaryUserFolder();

const ada = {
	Name: 'Ada Lovelace',
	Email: 'ada@example.com',
	Phone: '+49 30 123456',
	Company: 'Engines Ltd',
	Message: 'We want a quote for the difference engine',
};

/** A colleague on the same phone, so that the two are compared. */
const bo = {
	Name: 'Bo Chan',
	Email: 'bo@example.com',
	Phone: ada.Phone,
	Company: 'Looms Inc',
	Message: 'Ada Lovelace told me about the looms',
};

const owners = { owner: [{ name: 'Ann Lee', email: 'ann@example.com' }] };

const firstTouch = { name: 'First touch', amount: 1, unit: 'businessHours', stopsOn: ['human'] };

const flow: Array<[INodeType, IDataObject]> = [
	[new LeadNormalize(), {}],
	[new LeadDedupMatch(), {}],
	[new LeadQualifyScore(), {}],
	[new LeadRouteAssign(), { owners, fallbackQueue: 'Desk' }],
	[new LeadSlaTimer(), { hoursFrom: 'own', timeZone: 'UTC', clocks: { clock: [firstTouch] } }],
	[
		new LeadEscalate(),
		{
			finalQueueName: 'Desk',
			finalQueueEmail: 'desk@example.com',
			options: { clock: 'First touch' },
		},
	],
];

/** Sends a form through the nodes, as far as said. */
async function submit(form: IDataObject, nodes = flow.length, mode?: WorkflowExecuteMode) {
	let item = form;
	for (const [node, parameters] of flow.slice(0, nodes)) {
		const outputs = jsonOf(
			await runNode({ node, parameters: parameters as INodeParameters, items: [item], mode }),
		);
		item = outputs.flat()[0] ?? {};
	}
	return item;
}

interface Run {
	items?: IDataObject[];
	mode?: WorkflowExecuteMode;
}

/** Runs an operation: the items of each output. */
const run = async (parameters: IDataObject, { items = [{}], mode }: Run = {}) =>
	jsonOf(
		await runNode({
			node: new LeadStore(),
			parameters: parameters as INodeParameters,
			items,
			mode,
		}),
	);

const byEmail = (operation: string, email = 'ada@example.com', more: IDataObject = {}) => ({
	...{ operation, leadFrom: 'entered', email },
	...more,
});

const erase = (email?: string) => byEmail('erasePerson', email, { eraseForGood: true });

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const inquiriesOf = async (email: string, workspace = 'default') =>
	await inStore(
		async ({ people }) =>
			(await people.find({ keys: [{ kind: 'email', value: email }] })).inquiryIds,
		workspace,
	);

test('each operation can be chosen', () => {
	const [{ options } = {}] = chosenOperation.fields;
	const chosen = Object.keys(outputNames).map((value) => expect.objectContaining({ value }));
	expect(options).toEqual(expect.arrayContaining(chosen));
});

describe('Get Timeline', () => {
	test('tells in sentences what happened, over all inquiries', async () => {
		await submit(ada);
		await submit({ ...ada, Message: 'Hello?' }, 2);
		const [found, notFound] = await run(byEmail('getTimeline', ' ADA@example.com '));
		expect(notFound).toEqual([]);
		const timeline = found?.[0]?.timeline as Array<{ what: string; type: string; at: string }>;
		expect(timeline.map(({ type }) => type)).toEqual([
			'inquiry.registered',
			'lead.matched',
			'lead.qualified',
			'lead.assigned',
			'clocks.started',
			'inquiry.registered',
			'lead.matched',
		]);
		expect(timeline.map(({ what }) => what)).toEqual([
			'The inquiry came in.',
			'New: no known lead is like them by name, email, phone or company.',
			expect.stringMatching(/\.$/),
			expect.stringMatching(/^Assigned to ann@example\.com\. .*Ann Lee's turn/),
			expect.stringMatching(/^First touch started, due \w{3} \d+ \w{3} \d{4}/),
			'The inquiry came in.',
			expect.stringMatching(/^Known: the email/),
		]);
		expect(timeline[0]).toMatchObject({
			at: expect.stringMatching(/Z$/),
			inquiryId: expect.any(String),
			data: expect.any(Object),
		});
	});

	test.each([
		['what Lead Normalize gave', {}, (item: IDataObject) => item],
		[
			'named fields',
			{ leadFrom: 'fields', leadFieldNames: { phone: 'tel' } },
			() => ({ tel: '+4930123456' }),
		],
		[
			'an inquiry ID',
			{ leadFrom: 'entered', inquiryId: '={{ $json.of }}' },
			({ lead }: IDataObject) => ({ of: (lead as IDataObject).inquiryId }),
		],
		[
			'a lead ID',
			{ leadFrom: 'entered', leadId: '={{ $json.of }}' },
			({ lead }: IDataObject) => ({ of: (lead as IDataObject).id }),
		],
	])('finds the person by %s, and changes nothing that came in', async (_by, how, itemOf) => {
		const item = itemOf(await submit(ada, 2)) as IDataObject;
		const [found] = await run({ operation: 'getTimeline', ...how }, { items: [item] });
		expect(found).toMatchObject([{ ...item, timeline: [{}, {}] }]);
	});

	test('every item leaves on exactly one output', async () => {
		await submit(ada, 2);
		const items = ['ada@example.com', 'nobody@example.com', ''].map((email) => ({ email }));
		const outputs = await run(
			{ operation: 'getTimeline', leadFrom: 'entered', email: '={{ $json.email }}' },
			{ items },
		);
		expect(outputs.map((output) => output.map(({ email }) => email))).toEqual([
			['ada@example.com'],
			['nobody@example.com', ''],
		]);
		expect(outputs[1]).toMatchObject([
			{ person: { reason: 'The store knows no lead with this email.' }, timeline: [] },
			{ person: { reason: 'The item names no lead ID, inquiry ID, email or phone.' } },
		]);
	});

	test('a phone of different people finds none of them', async () => {
		await submit(ada, 2);
		await submit(bo, 2);
		const [, notFound] = await run({
			...{ operation: 'getTimeline', leadFrom: 'entered', phone: '+4930123456' },
		});
		expect(notFound?.[0]?.person).toMatchObject({
			leadIds: [],
			reason: expect.stringContaining('different people (Ada Lovelace, Bo Chan)'),
		});
	});
});

describe('Export Person', () => {
	test('gives one document with everything, and names who may be the same', async () => {
		await submit(bo);
		await submit(ada);
		const [exported] = await run(byEmail('exportPerson'));
		expect(exported).toMatchObject([
			{
				person: { alike: [{ name: 'Bo Chan', shares: ['phone'] }] },
				export: {
					workspace: 'default',
					leads: [{ fullName: 'Ada Lovelace', keys: expect.any(Array) }],
					inquiries: [{ item: ada, receivedAt: expect.stringMatching(/Z$/) }],
					assignments: [{ owner: { name: 'Ann Lee' } }],
					clocks: [{ name: 'First touch' }],
					timers: [{ kind: 'warning' }, { kind: 'breach' }],
				},
			},
		]);
		const document = JSON.stringify(exported?.[0]?.export);
		expect(document).not.toMatch(/Bo Chan|bo@example|Looms/);
	});
});

describe('Erase Person', () => {
	test.each([false, '={{ "false" }}'])(
		'erases nothing while Erase for Good is off (%j), and says what it would',
		async (eraseForGood) => {
			await submit(ada);
			const [done] = await run(byEmail('erasePerson', 'ada@example.com', { eraseForGood }));
			expect(done).toMatchObject([
				{
					erasure: {
						erased: false,
						leads: 1,
						inquiries: 1,
						reason: expect.stringContaining('Nothing was erased, because Erase for Good is off'),
					},
				},
			]);
			expect(await inquiriesOf('ada@example.com')).toHaveLength(1);
		},
	);

	test('takes every word of the person out of all tables, and the counts stay', async () => {
		await submit(ada);
		await submit({ ...ada, Message: 'Hello from Ada again' });
		await submit(bo);
		const today = async () =>
			await inStore(async ({ assignments }) => ({
				turns: (await assignments.rotation('everyone')).turns,
				count: (await assignments.countByOwner(['ann@example.com'], 0, Date.UTC(2200, 0, 1))).get(
					'ann@example.com',
				)?.n,
			}));
		const before = await today();
		const [done] = await run(erase());
		expect(done).toMatchObject([
			{
				person: { alike: [{ name: 'Bo Chan' }] },
				erasure: { erased: true, leads: 1, inquiries: 2, assignments: 2, clocks: 2, timers: 4 },
			},
		]);

		const left = await inStore(async ({ people, leads }) => {
			const found = (
				await leads.findCandidates({ proving: [{ kind: 'phone', value: '+4930123456' }] })
			).found;
			return JSON.stringify({
				found,
				bo: await people.export(await people.find({ leadIds: found.map(({ lead }) => lead.id) })),
			});
		});
		expect(left).not.toMatch(/ada@example|Engines|difference engine|Ada again/);
		expect(left).toContain('an erased lead');
		// What Bo wrote is his own.
		expect(left.match(/Ada Lovelace/g)?.length).toBe(left.match(/Ada Lovelace told me/g)?.length);
		expect(await today()).toEqual(before);
		expect(before.count).toBe(3);
	});

	test('on the disk nothing can be read of the person either', async () => {
		await submit(ada);
		const onDisk = () => {
			const folder = join(process.env.N8N_USER_FOLDER ?? '', '.n8n', 'lead-ops');
			const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
			return /Lovelace|ada@example|Engines Ltd|difference engine/.test(files.join());
		};
		expect(onDisk()).toBe(true);
		await run(erase());
		expect(onDisk()).toBe(false);
	});

	test('the second time there is nobody', async () => {
		await submit(ada);
		await run(erase());
		const [done, notFound] = await run(erase());
		expect(done).toEqual([]);
		expect(notFound?.[0]?.person).toMatchObject({
			reason: 'The store knows no lead with this email.',
		});
	});

	test('the next inquiry of the same person is that of somebody new', async () => {
		await submit(ada);
		await run(erase());
		const again = await submit(ada, 2);
		expect(again.match).toMatchObject({ decision: 'new', candidates: [] });
	});

	test('an inquiry on its way is ended, and the answer says what to do', async () => {
		const onItsWay = await submit(ada, 3);
		const [done] = await run(erase());
		expect(done?.[0]?.erasure).toMatchObject({
			onTheirWay: 1,
			reason: expect.stringContaining('1 inquiry was still on the way to an owner'),
		});
		// The execution goes on with the data it has; a second erasure takes that out too.
		const [node, parameters] = flow[4] ?? [];
		await runNode({
			node: node as INodeType,
			parameters: parameters as INodeParameters,
			items: [onItsWay],
		});
		expect(await inquiriesOf('ada@example.com')).toHaveLength(1);
		await run(erase());
		expect(await inquiriesOf('ada@example.com')).toEqual([]);
	});

	test('a run by hand erases in the test copy only, and says where it looked', async () => {
		await submit(ada, 2);
		const [, notFound] = await run(erase(), { mode: 'manual' });
		expect(notFound?.[0]?.person).toMatchObject({
			reason: expect.stringContaining('Use Live Data in Test Runs'),
		});
		await submit(ada, 2, 'manual');
		const [done] = await run(erase(), { mode: 'manual' });
		expect(done).toHaveLength(1);
		expect(await inquiriesOf('ada@example.com')).toHaveLength(1);
		expect(await inquiriesOf('ada@example.com', 'default:test')).toEqual([]);
	});

	test('a published run erases in the test copy as well', async () => {
		await submit(ada, 2, 'manual');
		const [done] = await run(erase());
		expect(done).toMatchObject([{ erasure: { leads: 1, inquiries: 1 } }]);
		expect(await inquiriesOf('ada@example.com', 'default:test')).toEqual([]);
	});

	test('other workspaces are not touched', async () => {
		await submit(ada, 2);
		const [, notFound] = await run({ ...erase(), options: { workspace: 'client-a' } });
		expect(notFound).toHaveLength(1);
		expect(await inquiriesOf('ada@example.com')).toHaveLength(1);
	});

	test('a lead that never passed Dedup Match is found by its email', async () => {
		const normalized = await submit(ada, 1);
		await runNode({
			node: new LeadSlaTimer(),
			parameters: { clocks: { clock: [firstTouch] } },
			items: [normalized],
		});
		const [done] = await run(erase());
		expect(done).toMatchObject([{ erasure: { leads: 0, inquiries: 1, clocks: 1 } }]);
	});
});

describe('Find Forgotten Leads', () => {
	const find = { operation: 'findForgotten' };
	const forgottenOf = (items: IDataObject[] | undefined) =>
		items?.[0]?.forgotten as { leads: IDataObject[]; next?: string; reason: string };

	/** Nothing is to come due of anybody any more. */
	const letAllGo = async () =>
		await inDefaultStore(async (open) => {
			const session = open('default');
			for (const { email } of [{ email: ada.Email }, { email: bo.Email }]) {
				const keys = { proving: [{ kind: 'email', value: email }] };
				for (const { lead } of (await session.leads.findCandidates(keys)).found) {
					await session.timers.cancel(lead.id.replace(/^lead_/, ''));
				}
			}
		});

	test('lists who was let go by everybody, at most so many, and says where to go on', async () => {
		await submit(ada, 2);
		await submit(bo, 2);
		const [none, noneFound] = await run(find);
		expect(none).toEqual([]);
		expect(forgottenOf(noneFound)).toMatchObject({
			leads: [],
			reason: expect.stringMatching(/^No open leads are without an owner/) as string,
		});
		await letAllGo();
		const names = [];
		let after: string | undefined = '';
		while (after !== undefined) {
			const [found] = await run({ ...find, most: 1, after });
			const { leads, next, reason } = forgottenOf(found);
			expect(reason).toMatch(/^1 open lead is without an owner/);
			names.push(...leads.map(({ fullName }) => fullName));
			after = next;
		}
		expect(names.sort()).toEqual(['Ada Lovelace', 'Bo Chan']);
	});

	test('finds nobody who has an owner, and none in the test copy of a run by hand', async () => {
		await submit(ada, 2);
		await submit(bo, 5);
		await letAllGo();
		const [found] = await run(find);
		expect(forgottenOf(found).leads.map(({ fullName }) => fullName)).toEqual(['Ada Lovelace']);
		const [, byHand] = await run(find, { mode: 'manual' });
		expect(forgottenOf(byHand).reason).toContain('Use Live Data in Test Runs');
	});
});

describe('Back Up', () => {
	test('copies the store once for a run, and each item says where', async () => {
		await submit(ada, 2);
		const [backedUp] = await run({ operation: 'backUp' }, { items: [{ a: 1 }, { a: 2 }] });
		expect(backedUp).toMatchObject([
			{ a: 1, backup: { file: expect.any(String), deleted: [] } },
			{ a: 2, backup: backedUp?.[0]?.backup },
		]);
		const { file } = backedUp?.[0]?.backup as { file: string };
		expect(file).toMatch(/lead-ops.backups.lead-store-[\dTZ-]+\.sqlite$/);
		const copy = await EmbeddedStore.open(file);
		const found = await copy.transaction(
			async (workspace) =>
				(
					await workspace('default').leads.findCandidates({
						proving: [{ kind: 'email', value: 'ada@example.com' }],
					})
				).found,
		);
		await copy.close();
		expect(found).toMatchObject([{ lead: { fullName: 'Ada Lovelace' } }]);
	});

	test('writes the file that is named, where n8n lets it', async () => {
		const folder = join(allowed, 'a');
		mkdirSync(folder);
		writeFileSync(join(folder, 'lead-store-2020-01-01T00-00-00Z.sqlite'), '');
		await run({ operation: 'backUp', file: folder, keepLast: 1 });
		expect(readdirSync(folder)).toEqual([expect.stringMatching(/^lead-store-2(?!020)/)]);
		await run(
			{ operation: 'backUp', file: '={{ $json.to }}' },
			{
				items: [{ to: join(folder, 'x.sqlite') }],
			},
		);
		expect(readdirSync(folder)).toContain('x.sqlite');
	});

	test.each([
		['where n8n does not let it', '/tmp/leads.sqlite', 'n8n does not let workflows write to'],
		['in a folder that is not there', join(allowed, 'none', 'x.sqlite'), 'is not there'],
		['with a count that is none', '', 'Keep Last is "many"'],
	])('refuses to write %s', async (_where, file, says) => {
		const keepLast = file === '' ? '={{ "many" }}' : 0;
		await expect(run({ operation: 'backUp', file, keepLast })).rejects.toMatchObject({
			message: expect.stringContaining(says),
		});
	});
});
