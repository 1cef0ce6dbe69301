import * as fc from 'fast-check';
import { acknowledge } from '../../nodes/desk/timers';
import type { StoreSession } from '../../nodes/store';
import { attempt, plan } from '../core/followUp/plans';
import { due, enrolled, mail, now, plansOf, queue, sendAll, step, take } from './followedUp';
import { minute, useDesk } from './useDesk';

const inStore = useDesk();

const second = 1_000;

/** Where a run is killed, or fails, or ends as it should. */
const ends = [
	'before its step',
	'before it is queued',
	'before its end',
	'failed',
	'done',
] as const;

type End = (typeof ends)[number];

const gap = 4;

const touches = (...channels: Array<'email' | 'call'>) =>
	plansOf({
		plans: [
			plan({
				attempts: channels.map((channel, index) =>
					attempt({
						...{ channel, delay: { amount: gap, unit: 'seconds' } },
						...{ subject: `Touch ${index + 1}`, message: `Touch ${index + 1}` },
					}),
				),
				patience: { amount: gap, unit: 'seconds' },
			}),
		],
		...{ hours: 'always', perDay: 0, perWeek: 0 },
	});

/** The runs of what is due at a moment, each with an end of its own. */
async function run(session: StoreSession, at: number, endOf: () => End): Promise<void> {
	for (const { timer, item } of await due(session, at)) {
		const end = endOf();
		if (end === 'before its step') continue;
		const taken = await take(session, item, at);
		if (end === 'before it is queued') continue;
		if (taken.output === 'email' || taken.output === 'call') await queue(session, taken, at);
		if (end !== 'before its end') await acknowledge(session, timer, end === 'done', at);
	}
}

/** Goes on until nothing is due any more, and says what was queued, and what was noted. */
async function course(session: StoreSession, endsOfRuns: readonly End[], stepMs = second) {
	const plans = touches('email', 'call', 'email');
	const { lead } = await enrolled(session, { plans });
	const left = [...endsOfRuns];
	for (let at = now; (await session.timers.nextDueAt()) !== null; at += stepMs) {
		if (at > now + 86_400_000) throw new Error('It never ends');
		await run(session, at, () => left.shift() ?? 'done');
		await sendAll(session, lead, at);
	}
	const deliveries = await session.deliveries.ofInquiry(lead.inquiryId);
	const log = await session.events.timeline(lead.inquiryId);
	return {
		queued: deliveries.map(({ occasion }) => occasion),
		steps: log.filter(({ type }) => type === 'followUp.step').map(({ data }) => data),
		ended: log.filter(({ type }) => type === 'followUp.ended').length,
	};
}

const inOrder = ['Own/1', 'Own/2', 'Own/3'].map((each) => `follow-up 1/${each}`);

test.each<[End]>(ends.map((end) => [end]))(
	'each attempt is queued once and in order, whatever becomes of a first run: %s',
	async (end) => {
		const { queued, steps, ended } = await inStore(async (session) => await course(session, [end]));
		expect(queued).toEqual(inOrder);
		expect(steps).toMatchObject([{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }]);
		expect(ended).toBe(1);
	},
);

test('whichever runs are killed or fail, each attempt is queued once and in order', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...ends), { maxLength: 12 }),
			fc.constantFrom(1, 7, 45).map((seconds) => seconds * second),
			async (endsOfRuns, stepMs) => {
				const workspace = `w${Math.random()}`;
				const { queued, steps, ended } = await inStore(
					async (session) => await course(session, endsOfRuns, stepMs),
					workspace,
				);
				expect(queued).toEqual(inOrder);
				expect(steps).toMatchObject([{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }]);
				expect(ended).toBe(1);
			},
		),
		{ numRuns: 60 },
	);
});

test('what follows an attempt that cannot go out waits for it, and the plan does not end before', async () => {
	const { held, after } = await inStore(async (session) => {
		const { lead } = await enrolled(session, { plans: touches('email', 'email') });
		await run(session, now + gap * second, () => 'done');
		const states = async () =>
			(await session.deliveries.ofInquiry(lead.inquiryId)).map(({ state }) => state);
		// The mail server is away for an hour.
		for (let at = now; at < now + 3_600 * second; at += 60 * second) {
			await run(session, at, () => 'done');
		}
		const held = await states();
		await sendAll(session, lead, now + 3_600 * second);
		for (let at = now + 3_600 * second; at < now + 4_800 * second; at += 60 * second) {
			await run(session, at, () => 'done');
		}
		return { held, after: await states() };
	});
	expect([held, after]).toEqual([['waiting'], ['done', 'waiting']]);
});

test.each([
	['a task leaves for its owner when it is due, which delays nothing', 'call', 'owner', 'email'],
	['a message that leaves long after it was decided keeps its distance', 'email', 'person', 'none'],
] as const)('%s', async (_says, channel, audience, output) => {
	const later = await inStore(async (session) => {
		const { lead } = await enrolled(session, { plans: touches('email', channel, 'email') });
		const outAt = async (at: number) => {
			for (const taken of await step(session, at)) {
				await queue(
					session,
					taken,
					at,
					mail.map((line) => ({ ...line, audience, to: 'ann@example.com' })),
				);
			}
			// Two minutes before the next look: long after the first message.
			for (const delivery of await session.deliveries.ofInquiry(lead.inquiryId)) {
				if (delivery.state !== 'waiting') continue;
				await session.deliveries.save({ ...delivery, state: 'done', handedOutAt: at + 2 * minute });
			}
		};
		await run(session, now + gap * second, () => 'done');
		await sendAll(session, lead, now + gap * second);
		await outAt(now + 2 * gap * second);
		return await step(session, now + 2 * gap * second + 2 * minute);
	});
	expect(later.map((taken) => taken.output)).toEqual([output]);
});
