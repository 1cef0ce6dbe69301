import { setTimeout as wait } from 'node:timers/promises';
import { decideDelivery, listDeliveries } from '../../nodes/desk/deliver';
import { addressIn } from '../n8n/desk';
import { seeded } from '../store/processes/seeded';
import { allOver, countedBy, effectsOf, figuresOf, wrongIn } from './effects';
import { openHubspotStorm, shortWait, steps, type HubspotStorm } from './hubspot';
import { stormLength } from './length';
import { nameOf } from '../n8n/people';
import { sendUntilAnswered } from './visitors';

jest.setTimeout(1_800_000);

const { leads, kills } = stormLength.effects;

/** `LEAD_OPS_SEED=… npm run storm -- effects` kills at the same moments again. */
const seed = Number(process.env.LEAD_OPS_SEED ?? Date.now() % 1_000_000);

const betweenLeadsMs = 250;

/** Each kill falls into the time in which its leads and their effects are on their way. */
const killWithinMs = 7_000;

/** Vendors take their time, as they do: so that kills fall between a question and its answer. */
const vendorMs = 800;

const storm = kills > 0 ? describe : describe.skip;

storm('effects at HubSpot, Twilio, Slack and by mail, while n8n is killed', () => {
	let desk: HubspotStorm;
	beforeAll(async () => {
		desk = await openHubspotStorm(shortWait);
	});
	afterAll(async () => await desk?.close());

	const names = Array.from({ length: leads }, (_, n) => nameOf(n));

	/** Leads come, some of them again and again, until they are answered. */
	const visit = (group: readonly string[]) =>
		group.map((name, n) => {
			const answer = wait(n * betweenLeadsMs).then(
				async () => await sendUntilAnswered(name, desk.ask),
			);
			// It is heard at the end, and may fail before.
			answer.catch(() => undefined);
			return answer;
		});

	test(`${leads} leads, ${kills} kills: none lost, no contact, task or SMS twice, and each in doubt told`, async () => {
		process.stdout.write(`  The kills are those of LEAD_OPS_SEED=${seed}\n`);
		const begun = Date.now();
		const random = seeded(seed);
		for (const vendor of ['hubspot', 'twilio', 'slack'] as const) {
			await desk.account.fail({ kind: 'slow', ms: vendorMs }, { vendor });
		}
		const answers: Array<Promise<unknown>> = [];
		const ofEach = leads / kills;
		let endedStarting = 0;
		for (let kill = 0; kill < kills; kill++) {
			answers.push(...visit(names.slice(kill * ofEach, (kill + 1) * ofEach)));
			await wait(random() * killWithinMs);
			await desk.kill();
			endedStarting += await desk.restart();
		}
		await Promise.all(answers);
		await allOver(desk, names);

		const left = await effectsOf(desk, names);
		const figures = figuresOf(left);
		process.stdout.write(
			`${JSON.stringify({ seed, ...figures, endedStarting, seconds: (Date.now() - begun) / 1000 }, null, 2)}\n`,
		);
		expect(wrongIn(left, steps)).toEqual([]);
		// Otherwise the kills came too early or too late to show anything.
		expect(Object.keys(figures.handedOutAgain)).not.toEqual([]);
		expect((await desk.account.records()).complaints).toEqual([]);
		await expectTold(Object.values(figures.inDoubt).reduce((sum, count) => sum + count, 0));

		await lookAfterAll();
		await allOver(desk, names);
		const settled = await effectsOf(desk, names);
		expect(wrongIn(settled, steps)).toEqual([]);
		expect(countedBy(settled, ({ state }) => state !== 'done')).toEqual({});
	});

	const listed = async () =>
		await desk.look(
			async (session) => await listDeliveries(session, {}, leads * steps.length, Date.now()),
		);

	/** The desk had a mail about each, and the list has them and no others. */
	async function expectTold(inDoubt: number) {
		const list = await listed();
		expect(list.map(({ stands }) => stands)).toEqual(Array(inDoubt).fill('in doubt'));
		const mails = (await desk.messages()).filter(({ to }) =>
			to.includes(addressIn(desk.workspace, 'lead-desk')),
		);
		const untold = list.filter(
			({ id, reason }) => !mails.some(({ text }) => text.includes(id) && text.includes(reason)),
		);
		expect(untold).toEqual([]);
	}

	/** A person looks whether it is there, and has it sent if it is not. */
	async function lookAfterAll() {
		const nothingKept = { recordId: null, messageId: null, link: null };
		for (const { name, deliveries, seen } of await effectsOf(desk, names)) {
			for (const { id, step, state } of deliveries) {
				if (state !== 'in doubt') continue;
				const isThere = (seen[step] ?? 0) > 0;
				const decided = await desk.look(
					async (session) =>
						await decideDelivery(
							session,
							id,
							isThere ? { kind: 'done', kept: nothingKept } : { kind: 'send again' },
							Date.now(),
						),
				);
				expect({ name, unchanged: decided?.unchanged }).toEqual({ name, unchanged: null });
			}
		}
	}
});
