import type { Delivery } from '../../nodes/core/deliver';
import { attemptAsync } from '../../nodes/core/attempt';
import { eventually, inquiryFrom } from '../n8n/desk';
import type { Template } from '../workflows/templates';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';
import { nameOf } from '../n8n/people';
import { sendUntilAnswered } from './visitors';

jest.setTimeout(900_000);

const { leads, kills } = stormLength.bursts;

/** So many executions have not begun when n8n is killed, while others have. */
const notBegunAtKill = 4;

/** Many leave at once, so that n8n has created their executions and begun few of them. */
const manyAtOnce = ({ nodes }: Template) => {
	for (const { type, parameters } of nodes) {
		if (!type.endsWith('.leadDeliveryTrigger')) continue;
		parameters.channels = {
			channel: [{ channel: 'Email', mostAtOnce: 40, mostPerSecond: 200 }],
		};
	}
};

describe('a server killed in a burst of messages', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(manyAtOnce);
	});
	afterAll(async () => await starter?.close());

	const underWayNow = async (): Promise<Delivery[]> =>
		(await starter.look(async ({ deliveries }) => await deliveries.pending({}, 1_000))).filter(
			({ state }) => state === 'out' || state === 'begun',
		);

	const nothingWaits = async () =>
		(await starter.look(async ({ deliveries }) => await deliveries.pending({}, 1_000))).length ===
		0;

	const typesOf = async ({ id, inquiryId }: Delivery) =>
		(await starter.look(async ({ events }) => await events.timeline(inquiryId)))
			.filter(({ data }) => (data as { delivery?: string }).delivery === id)
			.map(({ type }) => type);

	test(`${leads} leads at once, ${kills} kills: what had not begun goes out once, and what is not known says so`, async () => {
		const figures = { out: 0, begun: 0, sentTwice: 0, assumed: 0 };
		for (let kill = 0; kill < kills; kill++) {
			const names = Array.from({ length: leads }, (_, n) => nameOf(kill * leads + n));
			const answers = names.map(
				async (name) => await sendUntilAnswered(name, () => starter.submit(inquiryFrom(name))),
			);
			await eventually('many to be handed out, and some begun', async () => {
				const states = (await underWayNow()).map(({ state }) => state);
				const notBegun = states.filter((state) => state === 'out').length;
				return notBegun >= notBegunAtKill && notBegun < states.length;
			});
			await starter.kill();
			const underWay = await underWayNow();
			await starter.restart();
			await Promise.all(answers.map(async (answer) => await attemptAsync(() => answer)));
			await eventually('all that is queued to go out', nothingWaits, 180_000);

			const messages = await starter.messages();
			for (const delivery of underWay) {
				const { to, subject, state, whenUnclear } = delivery;
				const times = messages.filter(
					(message) => message.to.includes(to) && message.subject === subject,
				).length;
				const what = `${delivery.step} to ${to}, ${state} at the kill: ${times} times`;
				if (state === 'out') {
					figures.out++;
					expect(what).toMatch(/: 1 times$/);
					continue;
				}
				figures.begun++;
				const types = await typesOf(delivery);
				if (whenUnclear === 'take as done') {
					expect(what).toMatch(/: [01] times$/);
					if (times === 0) expect(types).toContain('delivery.assumedDone');
				} else expect(times).toBeGreaterThanOrEqual(1);
				if (times > 1) figures.sentTwice++;
				if (types.includes('delivery.assumedDone')) figures.assumed++;
			}
		}
		process.stdout.write(`  ${JSON.stringify(figures)}\n`);
		expect(figures.out).toBeGreaterThan(0);
	});
});
