import { join } from 'node:path';
import { openDesk, type Desk } from '../../host/lib/desk';
import { hasRedis } from '../../host/lib/queue';
import type { Server } from '../../host/lib/server';
import { prepareWorkflow } from '../../host/lib/templates';
import { openStore, type LeadStore, type StoreSettings } from '../../nodes/store';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { parametersOf, starterTemplate, type Template } from '../workflows/templates';
import { eventually, inquiryFrom } from './desk';

jest.setTimeout(300_000);

const team = ['ann@example.com', 'bo@example.com', 'cy@example.com'];
const desk = 'lead-desk@example.com';
const manager = 'morgan@example.com';

/** The starter with this credential on each node of the pack, and form addresses of its own. */
function starterOn(credential: string | undefined, suffix: string): Template {
	const template = starterTemplate();
	for (const node of template.nodes) {
		const options = node.parameters.options as { path?: string } | undefined;
		if (options?.path) options.path += suffix;
		if (credential && node.type.startsWith('n8n-nodes-lead-ops.')) {
			node.credentials = { leadStoreApi: { name: credential } };
		}
	}
	return { ...template, id: `starter${suffix}`, name: `Starter ${suffix}` };
}

/** n8n takes no node without a place on the canvas. */
const addTo = ({ nodes }: Template, node: Template['nodes'][number]) =>
	nodes.push(Object.assign({ position: [0, 0] }, node));

/** Puts a node into the line that leads from one node to another. */
function putBetween(
	template: Template,
	[from, output, to]: [from: string, output: number, to: string],
	node: Template['nodes'][number],
) {
	const line = template.connections[from]?.main?.[output]?.find((end) => end.node === to);
	if (!line) throw new Error(`No line leads from "${from}" to "${to}"`);
	line.node = node.name;
	template.connections[node.name] = { main: [[{ node: to, type: 'main', index: 0 }]] };
	addTo(template, node);
}

/** Whether this lead's name begins so, for nodes that treat some leads differently. */
const named = (start: string) => `$json.lead.fullName?.startsWith('${start}')`;

/** Leads called "Slow" take two seconds from the match to the owner, and come back after four. */
function slowForSome(template: Template) {
	parametersOf(template, 'Is This Person Known?').options = { waitingLimit: 4 };
	putBetween(template, ['Is This Person Known?', 0, 'Is It a Sales Lead?'], {
		name: 'Look Something Up',
		type: 'n8n-nodes-base.wait',
		typeVersion: 1.1,
		parameters: { amount: `={{ ${named('Slow')} ? 2 : 0 }}`, unit: 'seconds' },
	});
}

/** The clocks of leads called "Late" end after a second, and the steps of the ladder follow. */
function shortTimesForSome(template: Template) {
	parametersOf(template, 'Start the Clock').clocks = {
		clock: [
			{
				name: 'First touch',
				amount: `={{ ${named('Late')} ? 1 : 3600 }}`,
				unit: 'seconds',
				warnAt: 0,
				stopsOn: ['human'],
			},
		],
	};
	const ladder = parametersOf(template, 'Nobody Acted: What Now?').ladder as {
		step: Array<{ when: string; amount?: number; unit?: string }>;
	};
	ladder.step = ladder.step
		.filter(({ when }) => when === 'breach')
		.map((step, index) => ({ ...step, amount: index, unit: 'seconds' }));
}

/** For leads called "Late Fail" the first try to send an alert fails, after its step is taken. */
function failOnceForSome(template: Template) {
	putBetween(template, ['Nobody Acted: What Now?', 0, 'Send the Alert'], {
		name: 'First Try?',
		type: 'n8n-nodes-base.if',
		typeVersion: 2.2,
		parameters: {
			conditions: {
				options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
				combinator: 'and',
				conditions: [
					{
						id: 'first-try',
						leftValue: `={{ !(${named('Late Fail')} && $json.timer.attempt === 1) }}`,
						rightValue: '',
						operator: { type: 'boolean', operation: 'true', singleValue: true },
					},
				],
			},
		},
	});
	addTo(template, {
		name: 'Fail',
		type: 'n8n-nodes-base.stopAndError',
		typeVersion: 1,
		parameters: { errorMessage: 'The mail server is away' },
	});
	template.connections['First Try?']?.main?.push([{ node: 'Fail', type: 'main', index: 0 }]);
}

/** The executions that a worker has begun, and those of them that it has brought to an end. */
function executionsOf(worker: Server) {
	const ids = (pattern: RegExp) =>
		[...worker.logText().matchAll(pattern)].map(([, id]) => id ?? '');
	const begun = ids(/Worker started execution (\d+)/g);
	const ended = new Set(ids(/Worker finished execution (\d+)/g));
	return { begun, open: begun.filter((id) => !ended.has(id)) };
}

const names = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, n) => `${prefix} ${n + 1}`);

const inQueueMode = hasRedis() ? describe : describe.skip;

inQueueMode('n8n in queue mode: a main process and two workers', () => {
	let server: PostgresServer;
	let n8n: Desk;
	const stores: LeadStore[] = [];
	let store: LeadStore;

	const openTestStore = async (settings: StoreSettings) => {
		const opened = await openStore(settings);
		stores.push(opened);
		return opened;
	};

	beforeAll(async () => {
		server = await startPostgres();
		await server.query('CREATE DATABASE n8n');
		const { kind, ...data } = server.settings;
		const inDatabase = { name: 'Leads in PostgreSQL', type: 'leadStoreApi' };
		const main = starterOn(inDatabase.name, '');
		for (const change of [slowForSome, shortTimesForSome, failOnceForSome]) change(main);
		n8n = await openDesk({
			queue: { database: { ...server.settings, database: 'n8n' }, workers: 2 },
			credentials: [{ ...inDatabase, data: { store: kind, ...data } }],
			workflows: [main],
		});
		store = await openTestStore(server.settings);
	});
	afterAll(async () => {
		// Asked to end, it would wait for the executions of the worker that was killed.
		await n8n?.kill();
		await n8n?.close();
		await Promise.all(stores.map(async (opened) => await opened.close()));
		await server?.remove();
	});

	const submit = async (name: string, form = 'lead-desk') =>
		await n8n.api.submitForm(form, { ...inquiryFrom(name) });

	/** What the store has of the person with this name, who made one inquiry. */
	const recordsOf = async (name: string, from = store, workspace = 'default') =>
		await from.transaction(async (open) => {
			const { leads, inquiries, assignments, clocks, events } = open(workspace);
			const email = inquiryFrom(name).Email ?? '';
			const found = await leads.findCandidates([{ kind: 'email', value: email }]);
			const id = found[0]?.lead.id.replace(/^lead_/, '') ?? '';
			return {
				id,
				inquiries: found.map(({ lead }) => lead.inquiries),
				state: (await inquiries.find(id))?.state,
				owners: await assignments.ownersOf(id),
				clocks: (await clocks.ofInquiry(id)).length,
				events: (await events.timeline(id)).map(({ type }) => type),
			};
		});

	const turns = async (from = store) =>
		await from.transaction(
			async (open) => (await open('default').assignments.rotation('All Owners')).turns,
		);

	const handled = {
		inquiries: [1],
		state: 'finished',
		owners: [expect.any(String)],
		clocks: 1,
	};

	const expectEachOnce = async (all: string[], from = store) => {
		const records = await Promise.all(all.map(async (name) => await recordsOf(name, from)));
		expect(records).toEqual(all.map(() => expect.objectContaining(handled)));
		for (const { events } of records) {
			expect(events.filter((type) => type === 'lead.assigned')).toHaveLength(1);
		}
		return records.flatMap(({ owners }) => owners);
	};

	test('twelve inquiries at once: each once, four to each owner, by both workers', async () => {
		const all = names('Together', 12);
		const answers = await Promise.all(all.map(async (name) => await submit(name)));
		expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200));
		const owners = await expectEachOnce(all);
		expect(owners.sort()).toEqual(team.flatMap((owner) => Array(4).fill(owner)));
		expect(await turns()).toBe(12);
		for (const worker of n8n.workers) expect(executionsOf(worker).begun).not.toEqual([]);
	});

	test('three submissions, each delivered four times at once: one lead, one owner, one turn', async () => {
		const before = await turns();
		const all = names('Four Times', 3);
		const deliveries = [...all, ...all, ...all, ...all];
		const answers = await Promise.all(deliveries.map(async (name) => await submit(name)));
		expect(answers.map(({ status }) => status)).toEqual(deliveries.map(() => 200));
		const owners = await expectEachOnce(all);
		expect(owners.sort()).toEqual(team);
		expect(await turns()).toBe(before + 3);
	});

	const alertsAbout = async (name: string) =>
		(await n8n.mail.messages())
			.filter(({ subject, text }) => text.includes(name) && !/^New lead|^We have/.test(subject))
			.map(({ to, subject }) => `${to.join()}: ${subject}`);

	test('time is up: each alert is sent once, also when the first try fails', async () => {
		const late = ['Late Answer', 'Late Fail'];
		await Promise.all(late.map(async (name) => await submit(name)));
		for (const name of late) {
			await eventually(
				`${name} to have climbed the ladder`,
				async () => (await alertsAbout(name)).length >= 3,
			);
			const { id, owners, events } = await recordsOf(name);
			// A timer whose execution was not heard of would stay, and come again.
			await eventually(`the timers of ${name} to be done with`, async () => {
				const left = `SELECT id FROM lead_ops.timer WHERE inquiry_id = '${id}'`;
				return (await server.query(left)).length === 0;
			});
			expect((await alertsAbout(name)).sort()).toEqual(
				[
					`${manager}: ${name} was not answered in time`,
					`${owners[1]}: ${name} is yours now`,
					`${desk}: Nobody has answered ${name}`,
				].sort(),
			);
			expect(events.filter((type) => type === 'escalation.step')).toHaveLength(3);
		}
	});

	/** A run by hand, and who has done it. */
	const runByHand = async (workflow: string, trigger: string, items?: object[]) => {
		const run = await n8n.api.runManually(workflow, { trigger, ...(items && { items }) });
		if (!('executionId' in run)) throw new Error('The workflow did not run');
		const { status, data } = await n8n.api.finishedExecution(run.executionId);
		const byWorkers = n8n.workers.flatMap((worker) => executionsOf(worker).begun);
		return {
			status,
			byWorker: byWorkers.includes(String(run.executionId)),
			error: data.resultData.error,
		};
	};
	const formOf = (name: string) => [
		{ ...inquiryFrom(name), submittedAt: new Date().toISOString() },
	];

	test('a run by hand is a worker’s work too, and takes nobody’s turn', async () => {
		const before = await turns();
		const done = { status: 'success', byWorker: true };
		const [{ id } = { id: '' }] = n8n.workflows;
		expect(await runByHand(id, 'Website Form', formOf('Hand Made'))).toEqual(done);
		expect(await recordsOf('Hand Made', store, 'default:test')).toMatchObject(handled);
		expect(await recordsOf('Hand Made')).toMatchObject({ inquiries: [] });
		expect(await turns()).toBe(before);
		expect(await runByHand(id, 'Time Is Up')).toEqual(done);
	});

	describe('the embedded store', () => {
		const add = async (workflow: Template) => {
			const credentials = await n8n.api.credentials();
			return (await n8n.api.importWorkflow(prepareWorkflow(workflow, { credentials }))).id;
		};

		test('is refused by the nodes and by the trigger, with what to do', async () => {
			const id = await add(starterOn(undefined, '-without-credential'));
			const refused = {
				status: 'error',
				byWorker: true,
				error: expect.objectContaining({
					message: expect.stringMatching(/queue mode.*one file on one machine/),
					description: expect.stringMatching(/PostgreSQL.*All Processes Share This Disk/),
				}),
			};
			expect(await runByHand(id, 'Website Form', formOf('Nowhere Kept'))).toEqual(refused);
			expect(await runByHand(id, 'Time Is Up')).toEqual(refused);
		});

		test('works in a file that all processes share', async () => {
			const path = join(n8n.userFolder, 'shared', 'leads.sqlite');
			const shared = { name: 'Leads in a shared file', type: 'leadStoreApi' };
			const data = { store: 'embedded', path, sharedDisk: true };
			await n8n.api.createCredential({ ...shared, data });
			await n8n.api.publish(await add(starterOn(shared.name, '-shared')));
			const all = names('Shared', 6);
			await Promise.all(all.map(async (name) => await submit(name, 'lead-desk-shared')));
			const file = await openTestStore({ kind: 'embedded', path });
			const owners = await expectEachOnce(all, file);
			expect(owners.sort()).toEqual(team.flatMap((owner) => Array(2).fill(owner)));
		});
	});

	test('a worker is killed half-way: its leads come through all the same, each once', async () => {
		const before = await turns();
		const all = names('Slow', 6);
		const states = async () =>
			await Promise.all(all.map(async (name) => (await recordsOf(name)).state));
		// The senders whose worker is killed get no answer before n8n has noticed, in some minutes.
		for (const name of all) void submit(name).catch(() => undefined);
		await eventually('all leads to be in the store, and one without an owner yet', async () => {
			const reached = await states();
			return reached.every((state) => state !== undefined) && reached.includes('open');
		});
		const worker = n8n.workers.find((one) => executionsOf(one).open.length > 0);
		if (!worker) throw new Error('No worker is at work');
		await worker.kill();
		expect(executionsOf(worker).open).not.toEqual([]);
		await eventually('all leads to be handled', async () =>
			(await states()).every((state) => state === 'finished'),
		);
		await expectEachOnce(all);
		expect(await turns()).toBe(before + 6);
	});
});
