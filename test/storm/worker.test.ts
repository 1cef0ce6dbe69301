import { openDesk, type Desk } from '../../host/lib/desk';
import { hasRedis } from '../../host/lib/queue';
import type { Server } from '../../host/lib/server';
import { eventually, inquiryFrom, openStarter, type StarterDesk } from '../n8n/desk';
import { ownersOfEach, recordsOf } from '../n8n/ladder';
import { namesOf } from '../n8n/people';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { parametersOf, type Template } from '../workflows/templates';
import { stormLength } from './length';

jest.setTimeout(1_800_000);

const { killsOfWorkers } = stormLength;
const credential = { name: 'Leads in PostgreSQL', type: 'leadStoreApi' };

/** Leads take two seconds from the match to the owner, and come back after four. */
function slow(template: Template) {
	parametersOf(template, 'Is This Person Known?').options = { waitingLimit: 4 };
	const line = template.connections['Is This Person Known?']?.main?.[0]?.[0];
	if (!line) throw new Error('New leads go nowhere');
	const wait = {
		name: 'Look Something Up',
		type: 'n8n-nodes-base.wait',
		typeVersion: 1.1,
		parameters: { amount: 2, unit: 'seconds' },
	};
	template.connections[wait.name] = { main: [[{ ...line }]] };
	line.node = wait.name;
	// n8n takes no node without a place on the canvas.
	template.nodes.push(Object.assign({ position: [0, 0] }, wait));
}

/** The executions that a worker has begun and not brought to an end. */
function openAt(worker: Server): string[] {
	const ids = (pattern: RegExp) =>
		[...worker.logText().matchAll(pattern)].map(([, id]) => id ?? '');
	const ended = new Set(ids(/Worker finished execution (\d+)/g));
	return ids(/Worker started execution (\d+)/g).filter((id) => !ended.has(id));
}

const workersDie = hasRedis() && killsOfWorkers > 0 ? describe : describe.skip;

workersDie('n8n in queue mode, whose workers are killed', () => {
	let server: PostgresServer;
	let n8n: Desk;
	let starter: StarterDesk;

	beforeAll(async () => {
		server = await startPostgres();
		await server.query('CREATE DATABASE n8n');
		const { kind, ...data } = server.settings;
		n8n = await openDesk({
			queue: {
				database: { ...server.settings, database: 'n8n' },
				// One is left when all others have been killed.
				workers: killsOfWorkers + 1,
			},
			credentials: [{ ...credential, data: { store: kind, ...data } }],
		});
		const { baseUrl, logFile } = n8n.server;
		starter = await openStarter(
			{
				session: n8n.api.session(),
				...{ baseUrl, logFile, mailUrl: n8n.mail.url, userFolder: n8n.userFolder },
				workerLogs: [],
			},
			'storm',
			{ change: slow, store: { credential: credential.name, settings: server.settings } },
		);
	});
	afterAll(async () => {
		await starter?.close();
		// Asked to end, it would wait for the executions of the workers that were killed.
		await n8n?.kill();
		await n8n?.close();
		await server?.remove();
	});

	test('half-way: their leads come through all the same, each once', async () => {
		const everybody: string[] = [];
		for (let kill = 1; kill <= killsOfWorkers; kill++) {
			const all = namesOf(kill, 6);
			everybody.push(...all);
			const states = async () =>
				await Promise.all(
					all.map(async (name) => (await recordsOf(starter, name))?.inquiry?.state),
				);
			// The senders whose worker is killed get no answer before n8n has noticed, in some minutes.
			for (const name of all) void starter.submit(inquiryFrom(name)).catch(() => undefined);
			await eventually('all leads to be in the store, and one without an owner yet', async () => {
				const reached = await states();
				return reached.every((state) => state !== undefined) && reached.includes('open');
			});
			const worker = n8n.workers.find((one) => one.isRunning() && openAt(one).length > 0);
			if (!worker) throw new Error('No worker is at work');
			await worker.kill();
			expect(openAt(worker)).not.toEqual([]);
			await eventually(
				'all leads to be handled',
				async () => (await states()).every((state) => state === 'finished'),
				90_000,
			);
		}
		await ownersOfEach(starter, everybody);
		const { turns } = await starter.look(
			async ({ assignments }) => await assignments.rotation('Sales'),
		);
		expect(turns).toBe(everybody.length);
	});
});
