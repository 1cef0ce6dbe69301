import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parametersOf, type Template } from '../workflows/templates';
import {
	addressIn,
	eventually,
	inquiryFrom,
	openStarter,
	queueServer,
	starterIn,
	type StarterDesk,
} from './desk';
import { alertsAbout, ownersOfEach, recordsOf, stepsApart } from './ladder';
import { namesOf } from './people';

jest.setTimeout(300_000);

const workspace = 'in-queue-mode';
const teamOf = (of: string) => ['ann', 'bo', 'cy'].map((who) => addressIn(of, who));
const team = teamOf(workspace);
const desk = addressIn(workspace, 'lead-desk');
const manager = addressIn(workspace, 'morgan');

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
	// A message that waits for a second try has to be out before the next step takes the lead from its
	// reader, who then has no use for it: on a busy machine that takes its time.
	stepsApart(template, 20);
}

/** For leads called "Late Fail" the first try to send each message of the ladder fails. */
function failOnceForSome(template: Template) {
	putBetween(template, ['Begin the Message', 0, 'Send the Message'], {
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
						leftValue: `={{ !(${named('Late Fail')} && $json.delivery.step !== 'Alert' && $json.delivery.attempt === 1) }}`,
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
		parameters: { errorMessage: 'connect ECONNREFUSED 127.0.0.1:25' },
	});
	template.connections['First Try?']?.main?.push([{ node: 'Fail', type: 'main', index: 0 }]);
}

/** The executions that a worker has begun. */
const begunBy = (logFile: string) =>
	[...readFileSync(logFile, 'utf8').matchAll(/Worker started execution (\d+)/g)].map(
		([, id]) => id ?? '',
	);

const server = queueServer();

(server ? describe : describe.skip)('n8n in queue mode: a main process and two workers', () => {
	let starter: StarterDesk;
	const queue = () => server as NonNullable<typeof server>;

	beforeAll(async () => {
		starter = await openStarter(queue(), workspace, {
			store: { credential: queue().credential, settings: queue().store },
			change(template) {
				shortTimesForSome(template);
				failOnceForSome(template);
			},
		});
	});
	afterAll(async () => await starter?.close());

	const submit = async (name: string) => await starter.submit(inquiryFrom(name));

	const turns = async () =>
		(await starter.look(async ({ assignments }) => await assignments.rotation('Sales'))).turns;

	test('twelve inquiries at once: each once, four to each owner, by both workers', async () => {
		const all = namesOf(1, 12);
		const answers = await Promise.all(all.map(async (name) => await submit(name)));
		expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200));
		const owners = await ownersOfEach(starter, all);
		expect(owners.sort()).toEqual(team.flatMap((owner) => Array(4).fill(owner)));
		expect(await turns()).toBe(12);
		for (const log of queue().workerLogs) expect(begunBy(log)).not.toEqual([]);
	});

	test('three submissions, each delivered four times at once: one lead, one owner, one turn', async () => {
		const before = await turns();
		const all = namesOf(2, 3);
		const deliveries = [...all, ...all, ...all, ...all];
		const answers = await Promise.all(deliveries.map(async (name) => await submit(name)));
		expect(answers.map(({ status }) => status)).toEqual(deliveries.map(() => 200));
		const owners = await ownersOfEach(starter, all);
		expect(owners.sort()).toEqual(team);
		expect(await turns()).toBe(before + 3);
	});

	test('time is up: each alert is sent once, also when the first try fails', async () => {
		const late = ['Late Answer', 'Late Fail'];
		await Promise.all(late.map(async (name) => await submit(name)));
		for (const name of late) {
			await eventually(
				`${name} to have climbed the ladder`,
				async () => (await alertsAbout(starter, name)).length >= 3,
				180_000,
			);
			// A timer whose execution was not heard of would stay, and come again. The follow-up's first attempt is
			// due on another day.
			await eventually(`the timers of ${name} to be done with`, async () => {
				const inquiryIds = [(await recordsOf(starter, name))?.id ?? ''];
				const { timers } = await starter.look(
					async ({ people }) => await people.export({ leadIds: [], inquiryIds }),
				);
				return timers.every(({ kind }) => kind === 'follow-up');
			});
			const { owners = [], events = [] } = (await recordsOf(starter, name)) ?? {};
			expect((await alertsAbout(starter, name)).sort()).toEqual(
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
		const run = await starter.api.runManually(workflow, { trigger, ...(items && { items }) });
		if (!('executionId' in run)) throw new Error('The workflow did not run');
		const { status, data } = await starter.api.finishedExecution(run.executionId);
		return {
			status,
			byWorker: queue().workerLogs.flatMap(begunBy).includes(String(run.executionId)),
			error: data.resultData.error,
		};
	};
	const formOf = (name: string) => [
		{ ...inquiryFrom(name), submittedAt: new Date().toISOString() },
	];

	test('a run by hand is a worker’s work too, and takes nobody’s turn', async () => {
		const before = await turns();
		const done = { status: 'success', byWorker: true };
		expect(await runByHand(starter.workflowId, 'Website Form', formOf('Hand Made'))).toEqual(done);
		expect(await recordsOf(starter, 'Hand Made', `${workspace}:test`)).toMatchObject({
			inquiry: { state: 'finished' },
			owners: [expect.any(String)],
		});
		expect(await recordsOf(starter, 'Hand Made')).toBeUndefined();
		expect(await turns()).toBe(before);
		expect(await runByHand(starter.workflowId, 'Time Is Up')).toEqual(done);
	});

	describe('the embedded store', () => {
		test('is refused by the nodes and by the trigger, with what to do', async () => {
			const template = starterIn('no-credential');
			// What fails would go to the desk.
			for (const node of template.nodes) delete node.onError;
			const { id } = await starter.add(template, { publish: false });
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
			const path = join(queue().userFolder, 'shared', 'leads.sqlite');
			const credential = { name: 'Leads in a shared file', type: 'leadStoreApi' };
			const data = { store: 'embedded', path, sharedDisk: true };
			await starter.api.createCredential({ ...credential, data });
			const shared = await openStarter(queue(), 'shared-file', {
				store: { credential: credential.name, settings: { kind: 'embedded', path } },
			});
			try {
				const all = namesOf(3, 6);
				await Promise.all(all.map(async (name) => await shared.submit(inquiryFrom(name))));
				const owners = await ownersOfEach(shared, all);
				expect(owners.sort()).toEqual(teamOf('shared-file').flatMap((owner) => [owner, owner]));
			} finally {
				await shared.close();
			}
		});
	});
});
