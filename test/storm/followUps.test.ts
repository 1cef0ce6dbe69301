import { needsPerson } from '../../nodes/core/deliver';
import { eventually, inquiryFrom } from '../n8n/desk';
import { recordsOf, shortTimes } from '../n8n/ladder';
import { namesOf } from '../n8n/people';
import { endOfFollowUp, quickPlan } from '../n8n/plan';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';
import { sendUntilAnswered } from './visitors';

jest.setTimeout(1_800_000);

const { leads, kills } = stormLength.followUps;

const attempts = ['First try', 'Second try', 'Third try'];

/** A killed run's timer comes again when its lease of 30 s ends, and n8n's own lease is 20 s. */
const patienceMs = 300_000;

/** People of their own, of whom the other storms know nothing. */
const names = namesOf(7, leads);

describe('a server that is killed while it follows leads up', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm((template) => {
			shortTimes(template);
			// The next attempt is due long before a run that was killed comes again.
			quickPlan(
				template,
				attempts.map((subject) => ['email', subject]),
			);
		});
	});
	afterAll(async () => await starter?.close());

	const recordOf = async (name: string) => {
		const id = (await recordsOf(starter, name))?.id ?? '';
		return await starter.look(async ({ events, deliveries }) => ({
			events: await events.timeline(id),
			deliveries: await deliveries.ofInquiry(id),
		}));
	};

	const stepsOf = async (name: string) =>
		(await recordOf(name)).events.filter(({ type }) => type === 'followUp.step');

	const stepsTaken = async () => {
		const all = await Promise.all(names.map(stepsOf));
		return all.reduce((sum, { length }) => sum + length, 0);
	};

	test(`${leads} leads, ${kills} kills: each attempt once and in order, and a person is asked about what is unclear`, async () => {
		const answers = names.map(
			async (name) => await sendUntilAnswered(name, () => starter.submit(inquiryFrom(name))),
		);
		const all = leads * attempts.length;
		for (let kill = 0; kill < kills; kill++) {
			const some = Math.ceil(((kill + Math.random()) * all) / (kills + 1)) + 1;
			await eventually(
				`${some} of ${all} attempts before kill ${kill + 1}`,
				async () => (await stepsTaken()) >= some,
				patienceMs,
			);
			await starter.kill();
			await starter.restart();
		}
		await Promise.all(answers);
		for (const name of names) await endOfFollowUp(starter, name, patienceMs);
		await starter.mail();

		const messages = await starter.messages();
		let unclear = 0;
		for (const name of names) {
			const { events, deliveries } = await recordOf(name);
			const { Email = '' } = inquiryFrom(name);
			const mails = attempts.map(
				(attempt) =>
					messages.filter(({ to, subject }) => to.includes(Email) && subject === attempt).length,
			);
			const asked = deliveries.filter(needsPerson).length;
			unclear += asked;
			const followedUp = events.flatMap(({ type, data }) =>
				type === 'followUp.step' || type === 'followUp.ended' ? [data] : [],
			);
			expect({ name, followedUp }).toMatchObject({
				name,
				followedUp: [
					...attempts.map((_attempt, index) => ({ attempt: index + 1 })),
					{ outcome: 'handed over' },
				],
			});
			expect({ name, most: Math.max(...mails) }).toEqual({ name, most: 1 });
			const states = deliveries.map(({ step, occasion, state, problem }) =>
				[step, occasion, state, problem].join(' '),
			);
			const isTold = mails.filter((count) => count === 0).length <= asked;
			expect({ name, mails, states, isTold }).toMatchObject({ isTold: true });
		}
		process.stdout.write(
			`  ${all} attempts through ${kills} kills: a person was asked about ${unclear}\n`,
		);
	});
});
