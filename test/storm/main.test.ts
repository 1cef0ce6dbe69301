import { readFileSync } from 'node:fs';
import { hasRedis } from '../../host/lib/queue';
import { needsPerson } from '../../nodes/core/deliver';
import { eventually } from '../n8n/desk';
import { allOver, countedBy, effectsOf, figuresOf, wrongIn } from './effects';
import { openHubspotQueue, steps, type HubspotStorm } from './hubspot';
import { stormLength } from './length';
import { nameOf } from '../n8n/people';

jest.setTimeout(1_800_000);

const { leads } = stormLength.mains;

/** So slow that runs wait for a worker long after the visitors were answered. */
const vendorMs = 2_000;

/** With one there is a queue: it has five places, and the Delivery Trigger hands out 21 effects. */
const workerCount = 1;

/** A lease is 30 s, and a machine may be busy. */
const patienceMs = 180_000;

const storm = hasRedis() && leads > 0 ? describe : describe.skip;

storm('n8n in queue mode, whose main process is killed while runs wait in Redis', () => {
	let desk: HubspotStorm;
	beforeAll(async () => {
		desk = await openHubspotQueue(workerCount);
		for (const vendor of ['hubspot', 'twilio', 'slack'] as const) {
			await desk.account.fail({ kind: 'slow', ms: vendorMs }, { vendor });
		}
	});
	afterAll(async () => await desk?.close());

	const idsIn = (logFile: string, pattern: RegExp) =>
		[...readFileSync(logFile, 'utf8').matchAll(pattern)].map(([, id]) => id ?? '');

	/** The executions that are in Redis and that no worker has begun. */
	const waitingInRedis = () => {
		const begun = new Set(
			desk.n8n.workers.flatMap(({ logFile }) => idsIn(logFile, /Worker started execution (\d+)/g)),
		);
		return idsIn(desk.n8n.server.logFile, /Enqueued execution (\d+)/g).filter(
			(id) => !begun.has(id),
		);
	};

	/** The effects that a run has, whether a worker has begun it or not. */
	const underWay = async () =>
		(await desk.look(async ({ deliveries }) => await deliveries.pending({}, 10_000))).filter(
			({ state }) => state === 'out' || state === 'begun',
		);

	/** All visitors are answered, so that what waits in Redis are runs of the Delivery Trigger. */
	async function fillRedis(names: readonly string[]): Promise<number> {
		const answers = await Promise.all(names.map(async (name) => await desk.ask(name)));
		expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
		const waiting = waitingInRedis().length;
		expect(waiting).toBeGreaterThan(0);
		return waiting;
	}

	async function judged(names: readonly string[], facts: object) {
		await allOver(desk, names);
		const all = await effectsOf(desk, names);
		process.stdout.write(`${JSON.stringify({ ...facts, ...figuresOf(all) }, null, 2)}\n`);
		expect(wrongIn(all, steps)).toEqual([]);
		return all;
	}

	test('its runs end at the worker meanwhile: nothing is lost, and only what may be is sent again', async () => {
		const names = Array.from({ length: leads }, (_, n) => nameOf(n));
		const waiting = await fillRedis(names);
		await desk.kill();
		const held = await underWay();
		await desk.restart();
		const all = await judged(names, { waiting, underWay: held.length });
		// Only what was under way can be in question.
		const again = all
			.flatMap(({ deliveries }) => deliveries)
			.flatMap(({ id, attempt }) => (attempt > 1 ? [id] : []));
		expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(again));
		// The worker went on, and what it began it also confirmed.
		expect(countedBy(all, needsPerson)).toEqual({});
	});

	test('its worker is killed too, until the leases have ended: of two runs of an effect one does it', async () => {
		const names = Array.from({ length: leads }, (_, n) => nameOf(leads + n));
		const waiting = await fillRedis(names);
		await Promise.all([
			desk.kill(),
			...desk.n8n.workers.map(async (worker) => await worker.kill()),
		]);
		const held = await underWay();
		await desk.restart();
		const ids = new Set(held.map(({ id }) => id));
		// Others may be handed out before them meanwhile; their first runs are in Redis still.
		await eventually(
			'the leases of what was handed out to end',
			async () => (await underWay()).every(({ id, attempt }) => !ids.has(id) || attempt > 1),
			patienceMs,
		);
		await desk.n8n.addWorker();
		const all = await judged(names, { waiting, underWay: held.length });
		expect(countedBy(all, ({ attempt }) => attempt > 1)).not.toEqual({});
	});
});
