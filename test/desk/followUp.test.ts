import * as fc from 'fast-check';
import type { FollowUpSettings } from '../../nodes/core/followUp';
import {
	usualFollowUpStops,
	type Activity,
	type Assignment,
	type DraftAnswer,
	type Lead,
} from '../../nodes/core/lead';
import { recordActivity, refuseUnknown } from '../../nodes/desk/clocks';
import { decideDelivery, type QueueFacts } from '../../nodes/desk/deliver';
import { followOwner } from '../../nodes/desk/deliver/followOwner';
import { answerDraft, followUpStatus, handleFollowUp } from '../../nodes/desk/followUp';
import { openLink } from '../../nodes/desk/links';
import { changeStatus, erasePerson, refusedBy } from '../../nodes/desk/people';
import { acknowledge, claimDue, sweep, type TakeTurn } from '../../nodes/desk/timers';
import type { LeadItem, StoreSession } from '../../nodes/store';
import { attempt, plan } from '../core/followUp/plans';
import { ann, assignment } from '../store/contract/records';
import {
	day,
	due,
	enrolled,
	mail,
	now,
	plansOf,
	queue,
	sendAll,
	sent,
	step,
	twoMails,
} from './followedUp';
import { minute, register, useDesk } from './useDesk';

const inStore = useDesk();

const tell = async (
	session: StoreSession,
	lead: Lead,
	activity: Partial<Activity>,
	ahead = false,
	at = now + minute,
) =>
	await recordActivity(
		session,
		{
			about: { inquiryId: null, leadId: lead.id },
			activity: { kind: 'reply', at, by: '', ...activity },
			ahead,
		},
		at,
	);

const statusOf = async (session: StoreSession, { id }: Lead) =>
	(await followUpStatus(session, { inquiryId: null, leadId: id })).followUp;

const types = async (session: StoreSession, { inquiryId }: Lead) =>
	(await session.events.timeline(inquiryId))
		.map(({ type }) => type)
		.filter((type) => type.startsWith('followUp.'));

test('each attempt leaves once, in its time, until the plan ends', async () => {
	const log = await inStore(async (session) => {
		const { lead, isEnrolled, followUp } = await enrolled(session);
		expect(isEnrolled).toBe(true);
		expect(followUp.reason).toBe(
			'Enrolled in Own; the first of its attempts is due Tue 3 Mar 2026, 10:00 (UTC)',
		);
		const steps = [];
		for (let at = now; at <= now + 10 * day; at += day / 2)
			steps.push(...(await step(session, at)));
		return { steps, types: await types(session, lead), timers: await session.timers.nextDueAt() };
	});
	expect(log.steps.map(({ output, followUp }) => [output, followUp.subject])).toEqual([
		['email', 'First'],
		['email', 'Second'],
		['finished', ''],
	]);
	expect(log.steps[0]?.followUp).toMatchObject({
		...{ to: 'ada@example.com', message: 'Hello Ada', audience: 'person' },
		nextDueAt: '2026-03-04T10:00:00.000Z',
	});
	expect(log.steps[2]?.followUp.outcome).toBe('no answer');
	expect(log.types).toEqual([
		'followUp.enrolled',
		'followUp.step',
		'followUp.step',
		'followUp.ended',
	]);
	expect(log.timers).toBeNull();
});

test('a mail says the ids of those before it that went out, and of no other message', async () => {
	const { first, second } = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		const [first] = await step(session, now + day);
		if (!first) throw new Error('Nothing was due');
		await queue(session, first, now + day);
		const [mailed] = await session.deliveries.ofInquiry(lead.inquiryId);
		const kept = { recordId: null, messageId: 'a1@mail.example.com', link: null };
		await decideDelivery(session, mailed?.id ?? '', { kind: 'done', kept }, now + day);
		return { first, second: (await step(session, now + 2 * day))[0] };
	});
	expect(first.followUp.thread).toBeUndefined();
	expect(second?.followUp.thread).toEqual({
		messageId: 'a1@mail.example.com',
		...{ inReplyTo: '<a1@mail.example.com>', references: '<a1@mail.example.com>' },
	});
});

test('the same text is not sent again by a plan that comes after', async () => {
	const once = plan({ attempts: [attempt({ message: 'Hello' })], then: 'end' });
	const again = { ...once, name: 'Again' };
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session, { plans: plansOf({ plans: [once] }) });
		await step(session, now + day);
		const over = { lead, replaces: true, plans: plansOf({ plans: [again] }) };
		await enrolled(session, over, now + day + minute);
		return await step(session, now + 3 * day);
	});
	expect(steps).toMatchObject([{ output: 'none' }]);
	expect(steps[0]?.followUp.reason).toContain('it says the same as the message before');
});

test('of a sender who sends one message a day, each waits for a day of their own', async () => {
	const { sent: counts, said } = await inStore(async (session) => {
		const plans = plansOf({ perSender: 1 });
		for (const name of ['ada', 'bo', 'cy']) {
			const one = { ...sent, email: `${name}@${name}.example`, phone: null, fullName: name };
			const { lead } = await register(session, one, now);
			await enrolled(session, { lead, plans, item: { lead, assignment: assignment() } });
		}
		const days = [];
		for (let n = 1; n <= 4; n++) days.push(await step(session, now + n * day));
		return {
			sent: days.map((steps) => steps.filter(({ output }) => output === 'email').length),
			said: days[0]?.map(({ followUp }) => followUp.reason),
		};
	});
	expect(counts).toEqual([1, 1, 1, 1]);
	expect(said).toEqual([
		'Own, attempt 1 of 2: an email',
		'Attempt 1 of 2 waits until Wed 4 Mar 2026, 09:00 (UTC): Ann sends one message a day at most',
		'Attempt 1 of 2 waits until Thu 5 Mar 2026, 09:00 (UTC): Ann sends one message a day at most',
	]);
});

test('whoever comes by again stays where they are', async () => {
	const again = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		await step(session, now + day);
		return await enrolled(session, { lead }, now + 2 * day);
	});
	expect(again).toMatchObject({ isEnrolled: false, followUp: { repeated: true, attempt: 1 } });
});

test('a plan belongs to the person, whatever they ask next', async () => {
	const done = await inStore(async (session) => {
		await enrolled(session);
		const second = await register(
			session,
			{ ...sent, message: 'Another thing' },
			now + minute * 30,
		);
		const other = await enrolled(session, { lead: second.lead }, now + minute * 30);
		const over = await enrolled(
			session,
			{
				lead: second.lead,
				replaces: true,
				plans: plansOf({ plans: [{ ...twoMails, name: 'Other' }] }),
			},
			now + minute * 31,
		);
		return { other, over, steps: await step(session, now + day * 2) };
	});
	expect(done.other.isEnrolled).toBe(false);
	expect(done.over.isEnrolled).toBe(true);
	expect(done.steps.map(({ followUp }) => followUp.plan)).toEqual(['Other']);
});

test.each([
	['reply', {}, 'replied'],
	['booked', {}, 'meeting'],
	['call', {}, 'touched'],
	['disqualified', {}, 'disqualified'],
	['support', {}, 'support'],
	['opted-out', { channel: 'all' as const }, 'opted out'],
	['bounced', {}, 'bounced'],
	['lost', {}, 'closed'],
])('after "%s" nothing more is given out', async (kind, more, outcome) => {
	const { followUp, steps, log } = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		await step(session, now + day);
		await tell(session, lead, { kind, ...more, at: now + day + minute }, false, now + day + minute);
		const steps = await step(session, now + 9 * day);
		return { followUp: await statusOf(session, lead), steps, log: await types(session, lead) };
	});
	expect(steps).toEqual([]);
	expect(followUp).toMatchObject({ state: 'ended', outcome, attempt: 1 });
	expect(log.at(-1)).toBe('followUp.ended');
});

test.each([
	['an automatic reply', { kind: 'auto-reply' }, false],
	['a call that is still to come', { kind: 'call', at: now + day }, true],
	['what was before the enrolment', { kind: 'reply', at: now - day }, false],
	[
		'an opting out of what the plan does not use',
		{ kind: 'opted-out', channel: 'sms' as const },
		false,
	],
])('%s ends nothing', async (_says, activity, ahead) => {
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		await tell(session, lead, activity, ahead);
		return await step(session, now + day);
	});
	expect(steps).toMatchObject([{ output: 'email' }]);
});

test('a meeting that lies ahead is booked, and ends it', async () => {
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		await tell(session, lead, { kind: 'meeting', at: now + 3 * day }, true);
		return await step(session, now + day);
	});
	expect(steps).toEqual([]);
});

test('a stop that is switched off stops nothing', async () => {
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session, { plans: plansOf({ stopsOn: ['closed'] }) });
		await tell(session, lead, { kind: 'reply' });
		return await step(session, now + day);
	});
	expect(steps).toMatchObject([{ output: 'email' }]);
});

test.each([
	['closed', [], 'ended', ['withdrawn']],
	['customer', [], 'ended', ['withdrawn']],
	['open opportunity', ['email'], 'active', ['done', 'waiting']],
] as const)('a lead that a CRM says is %s', async (status, outputs, state, deliveries) => {
	const said = { closedAs: null, reason: null, at: now + day, cause: 'crm' } as const;
	const { steps, followUp, queued } = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		const [first] = await step(session, now + day);
		if (first) await queue(session, first, now + day);
		await changeStatus(session, lead.id, { ...said, status }, now + day);
		const followUp = await statusOf(session, lead);
		await sendAll(session, lead, now + day);
		const steps = await step(session, now + 2 * day);
		if (steps[0]) await queue(session, steps[0], now + 2 * day);
		return { steps, followUp, queued: await session.deliveries.ofInquiry(lead.inquiryId) };
	});
	expect(followUp).toMatchObject({ state, outcome: state === 'ended' ? 'closed' : null });
	expect(steps.map(({ output }) => output)).toEqual(outputs);
	expect(queued.map((delivery) => delivery.state)).toEqual(deliveries);
});

test('a status that a plan does not stop on ends nothing', async () => {
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session, { plans: plansOf({ stopsOn: ['replied'] }) });
		const said = { closedAs: null, reason: null, at: now, cause: 'crm' } as const;
		await changeStatus(session, lead.id, { ...said, status: 'closed' }, now + minute);
		return await step(session, now + day);
	});
	expect(steps).toMatchObject([{ output: 'email' }]);
});

const bo = { owner: { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com' } };
const theDesk = { owner: null, queue: { name: 'Desk', email: 'desk@example.com' } };

/** A lead goes from who had it to somebody else. */
const handOver = async (
	session: StoreSession,
	{ inquiryId, id: leadId }: Lead,
	before: Assignment | null,
	change: Partial<Assignment>,
	at: number,
) => await followOwner(session, { inquiryId, leadId, before, after: assignment(change) }, at);

test.each([
	['another owner', assignment(), bo, 'Bo has the lead now'],
	['a queue', assignment(), theDesk, 'Desk has the lead now'],
	['who takes it from a queue', assignment(theDesk), {}, 'Ann has the lead now'],
	['the same owner', assignment(), { round: 2 }, null],
	['the same queue', assignment(theDesk), { ...theDesk, round: 2 }, null],
	['the first who has it', null, {}, null],
] as const)('a plan that stops on a new owner: %s', async (_says, before, change, reason) => {
	const { steps, queued, log, usual } = await inStore(async (session) => {
		const stopsOn = [...usualFollowUpStops, 'new owner' as const];
		const { lead } = await enrolled(session, { plans: plansOf({ stopsOn }) });
		const bob = await register(session, { ...sent, email: 'bob@example.com', phone: null });
		await enrolled(session, { lead: bob.lead });
		const [first] = (await step(session, now + day)).filter(
			({ item }) => (item.lead as Lead).id === lead.id,
		);
		if (first) await queue(session, first, now + day);
		for (const one of [lead, bob.lead]) await handOver(session, one, before, change, now + day);
		await sendAll(session, lead, now + day);
		return {
			steps: await step(session, now + 2 * day),
			queued: await session.deliveries.ofInquiry(lead.inquiryId),
			log: await session.events.timeline(lead.inquiryId),
			usual: await statusOf(session, bob.lead),
		};
	});
	const ends = reason !== null;
	// Any other goes on.
	expect([steps.length, usual.outcome]).toEqual([ends ? 1 : 2, null]);
	expect(queued.map(({ state }) => state)).toEqual([ends ? 'withdrawn' : 'done']);
	const told = log.filter(({ type }) => type === 'followUp.ended').map(({ data }) => data);
	expect(told).toMatchObject(ends ? [{ outcome: 'new owner', reason, tooLate: false }] : []);
});

test('it ends with the first who is another, however often the lead goes round', async () => {
	let people = 0;
	const rounds = fc.array(fc.constantFrom({}, bo, theDesk), { minLength: 1, maxLength: 5 });
	await fc.assert(
		fc.asyncProperty(rounds, fc.boolean(), async (holders, isChosen) => {
			const { outcome } = await inStore(async (session) => {
				const stopsOn = [...usualFollowUpStops, ...(isChosen ? ['new owner' as const] : [])];
				const one = { ...sent, email: `round${people++}@example.com`, phone: null };
				const { lead } = await register(session, one);
				await enrolled(session, { lead, plans: plansOf({ stopsOn }) });
				let before: Assignment | null = null;
				for (const holder of holders) {
					await handOver(session, lead, before, holder, now + minute);
					before = assignment(holder);
				}
				return await statusOf(session, lead);
			});
			const isAnother = holders.some((holder) => holder !== holders[0]);
			expect(outcome).toBe(isChosen && isAnother ? 'new owner' : null);
		}),
		{ numRuns: 20 },
	);
});

test.each([
	['a new owner', bo, 'bo@example.com'],
	['a queue', theDesk, 'desk@example.com'],
	['a queue without an address', { owner: null, queue: { name: 'Desk', email: null } }, null],
])('a task that has not gone out is queued for %s', async (_says, change, to) => {
	const task: QueueFacts['steps'] = [
		...mail.map((one) => ({ ...one, channel: 'Task', audience: 'owner' as const })),
		...mail.map((one) => ({ ...one, step: 'Alert', audience: 'owner' as const })),
	];
	const { tasks, log } = await inStore(async (session) => {
		const calls = { ...twoMails, attempts: [attempt({ channel: 'call' })] };
		const { lead } = await enrolled(session, { plans: plansOf({ plans: [calls] }) });
		await session.assignments.record({
			...{ inquiryId: lead.inquiryId, leadId: lead.id, occasion: 'a' },
			assignment: assignment(),
		});
		const [first] = await step(session, now + day);
		if (first) await queue(session, first, now + day, task);
		await handOver(session, lead, assignment(), { ...change, round: 2 }, now + day);
		return {
			tasks: await session.deliveries.ofInquiry(lead.inquiryId),
			log: await session.events.timeline(lead.inquiryId),
		};
	});
	expect(tasks.map((one) => one.to)).toEqual([to ?? ann.email, to ?? ann.email]);
	expect(tasks.map((one) => one.state)).toEqual(
		to === null ? ['withdrawn', 'withdrawn'] : ['waiting', 'waiting'],
	);
	const told = log.map(({ type }) => type).filter((type) => type.startsWith('delivery.'));
	expect(told.filter((type) => type === 'delivery.withdrawn')).toHaveLength(2);
	expect(told.filter((type) => type === 'delivery.sentAgain')).toHaveLength(to === null ? 0 : 2);
});

describe('a draft with a page', () => {
	const page = { page: 'https://desk.example/draft', workspace: 'default' };
	const drafts = plan({
		attempts: [
			attempt({ subject: 'First', message: 'Hello {lead.firstName}', asDraft: true }),
			attempt({ subject: 'Second', message: 'Again' }),
		],
	});

	/** Somebody whose first attempt is a draft that waits to be looked over. */
	async function asked(session: StoreSession) {
		const { lead } = await enrolled(session, { plans: plansOf({ plans: [drafts] }) });
		const [first] = await step(session, now + day, { draftPage: page });
		if (first) await queue(session, first, now + day);
		const { id = '' } = (await session.enrolments.ofInquiry(lead.inquiryId))?.drafts?.[0] ?? {};
		const answer = async (said: DraftAnswer, at = now + day + minute, draftId = id) =>
			await answerDraft(
				session,
				{ workspace: 'default', inquiryId: lead.inquiryId, draftId, said, by: 'Ann' },
				at,
			);
		return { lead, link: first?.followUp.draft?.link, answer };
	}

	/** Through Lead Deliver (Queue), as the page does it. */
	const sendOn = async (
		session: StoreSession,
		{ item, followUp }: Awaited<ReturnType<typeof answerDraft>>,
		at: number,
	) => await queue(session, { output: 'email', followUp, item: { ...item, followUp } }, at);

	test('has a link of its own, which opens for it alone', async () => {
		const opened = await inStore(async (session) => {
			const { lead, link = '' } = await asked(session);
			const token = new URL(link).searchParams.get('token') ?? '';
			const door = { timeZone: 'UTC', now: now + day };
			const of = async (purpose: 'draft' | 'acted') =>
				await openLink(session, token, { ...door, purpose });
			return { lead, own: await of('draft'), other: await of('acted') };
		});
		const { inquiryId } = opened.lead;
		expect(opened.own).toMatchObject({ link: { inquiryId, part: '1-1' } });
		expect(opened.other).toMatchObject({ refused: { code: 'link.foreign' } });
	});

	test('is sent once, as it was shown, however often somebody says so', async () => {
		const { queued, log } = await inStore(async (session) => {
			const { lead, answer } = await asked(session);
			expect(await answer('show')).toMatchObject({ what: 'shown', item: null });
			for (const later of [1, 2]) {
				const at = now + day + later * minute;
				const sent = await answer('send', at);
				expect(sent).toMatchObject({ what: 'sent', followUp: { repeated: later === 2 } });
				await sendOn(session, sent, at);
			}
			return {
				queued: await session.deliveries.ofInquiry(lead.inquiryId),
				log: await session.events.timeline(lead.inquiryId),
			};
		});
		expect(queued.map(({ occasion, audience }) => [occasion, audience])).toEqual([
			['follow-up 1/Own/1', 'person'],
			['follow-up 1/Own/1/sent', 'person'],
		]);
		const answered = log.filter(({ type }) => type === 'followUp.answered');
		expect(answered.map(({ data }) => data)).toMatchObject([{ attempt: 1, sent: true, by: 'Ann' }]);
	});

	test('is skipped, and the plan goes on', async () => {
		const { what, steps } = await inStore(async (session) => {
			const { lead, answer } = await asked(session);
			const { what } = await answer('skip');
			await sendAll(session, lead, now + day);
			return { what, steps: await step(session, now + 2 * day, { draftPage: page }) };
		});
		expect([what, steps.map(({ followUp }) => followUp.subject)]).toEqual(['skipped', ['Second']]);
	});

	test.each([
		['a reply', { kind: 'reply' }, 'The follow-up has ended: they have replied.'],
		['an opt-out of mails', { kind: 'opted-out', channel: 'email' }, 'they asked for none'],
	] as const)('goes to nobody after %s', async (_says, activity, why) => {
		const answered = await inStore(async (session) => {
			const { lead, answer } = await asked(session);
			await tell(session, lead, { ...activity, at: now + day }, false, now + day);
			return await answer('send');
		});
		expect(answered).toMatchObject({ what: 'not sent', item: null });
		expect(answered.followUp.answer?.text).toContain(why);
	});

	test('is left out where the follow-up ends between the button and the queue', async () => {
		const queued = await inStore(async (session) => {
			const { lead, answer } = await asked(session);
			const sent = await answer('send');
			await tell(session, lead, { at: now + day + minute }, false, now + day + minute);
			return await sendOn(session, sent, now + day + 2 * minute);
		});
		expect(queued.leftOut).toMatchObject([
			{ reason: 'The follow-up has ended: they have replied' },
		]);
	});

	test('that is not kept any more is said to be gone', async () => {
		const answered = await inStore(async (session) => {
			const { answer } = await asked(session);
			return await answer('send', now + day, '9-9');
		});
		expect(answered).toMatchObject({ what: 'not sent', item: null });
		expect(answered.followUp.answer?.title).toBe('This message is not kept any more.');
	});
});

test('a plan that closes the lead says so of the lead', async () => {
	const known = await inStore(async (session) => {
		const closing = plansOf({ plans: [{ ...twoMails, then: 'close' }] });
		const { lead } = await enrolled(session, { plans: closing });
		for (let at = now; at <= now + 10 * day; at += day) await step(session, at);
		return await session.leads.find(lead.id);
	});
	expect(known).toMatchObject({ status: 'closed', closedAs: 'lost', reason: 'No answer to Own' });
});

describe('between an attempt and its sending', () => {
	test('a reply before it is queued keeps it back', async () => {
		const queued = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			const [first] = await step(session, now + day);
			await tell(session, lead, { at: now + day }, false, now + day);
			return first && (await queue(session, first, now + day));
		});
		expect(queued).toMatchObject({
			queued: [],
			leftOut: [{ reason: 'The follow-up has ended: they have replied' }],
		});
	});

	test('one while it waits in line withdraws it', async () => {
		const states = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			const [first] = await step(session, now + day);
			if (first) await queue(session, first, now + day);
			await tell(session, lead, { at: now + day }, false, now + day);
			return (await session.deliveries.ofInquiry(lead.inquiryId)).map(({ state, occasion }) => [
				...[state, occasion],
			]);
		});
		expect(states).toEqual([['withdrawn', 'follow-up 1/Own/1']]);
	});

	test('one while it is under way is told as too late for it', async () => {
		const told = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			const [first] = await step(session, now + day);
			if (first) await queue(session, first, now + day);
			const [delivery] = await session.deliveries.ofInquiry(lead.inquiryId);
			if (delivery) await session.deliveries.save({ ...delivery, state: 'out' });
			await tell(session, lead, { at: now + day }, false, now + day);
			const log = await session.events.timeline(lead.inquiryId);
			return log.find(({ type }) => type === 'followUp.ended');
		});
		expect([told]).toMatchObject([{ type: 'followUp.ended', data: { tooLate: true, attempt: 1 } }]);
	});

	test('an attempt that comes by twice is queued once', async () => {
		const all = await inStore(async (session) => {
			await enrolled(session);
			const [first] = await step(session, now + day);
			if (!first) throw new Error('an attempt is due');
			return [await queue(session, first, now + day), await queue(session, first, now + day)];
		});
		expect(all.map(({ queued, rewritten }) => [queued, rewritten])).toEqual([
			[['Follow-up'], []],
			[[], ['Follow-up']],
		]);
	});
});

describe('what somebody does not want any more', () => {
	test('is remembered over an erasure, and keeps them out of every plan and message', async () => {
		const done = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			await tell(session, lead, { kind: 'opted-out' });
			await session.people.erase(await session.people.find({ leadIds: [lead.id] }), now + day);
			const again = await enrolled(session, {}, now + 2 * day);
			const queued = await queue(
				session,
				{ output: 'none', followUp: again.followUp, item: { lead: again.lead } },
				now + 2 * day,
			);
			return { again, queued };
		});
		expect(done.again).toMatchObject({
			isEnrolled: false,
			followUp: { state: 'none', reason: 'They asked not to be written to' },
		});
		expect(done.queued.leftOut).toMatchObject([
			{ reason: expect.stringContaining('asked not to') },
		]);
	});

	test('of one channel passes over its attempts alone', async () => {
		const steps = await inStore(async (session) => {
			const smsFirst = {
				...twoMails,
				attempts: [attempt({ channel: 'sms' }), ...twoMails.attempts],
			};
			const { lead } = await enrolled(session, { plans: plansOf({ plans: [smsFirst] }) });
			await tell(session, lead, { kind: 'opted-out', channel: 'sms' });
			return [...(await step(session, now + day)), ...(await step(session, now + 2 * day))];
		});
		expect(steps.map(({ output }) => output)).toEqual(['none', 'email']);
		expect(steps[0]?.followUp.reason).toBe('Attempt 1, an SMS, is left out: they asked for none');
	});

	test.each<[what: string, goes: (session: StoreSession, id: string) => Promise<unknown>]>([
		[
			'an erasure',
			async (session, id) => {
				const person = await session.people.find({ leadIds: [id] });
				return await erasePerson([{ session, person }], true, now + day);
			},
		],
		[
			'retention',
			async (session) => {
				const takeTurn: TakeTurn = async (work) => await work(session);
				return await sweep(takeTurn, { closedLeadsMs: day, eventsMs: null }, now + 400 * day);
			},
		],
	])('outlasts %s under a mailbox that they used later', async (_what, goes) => {
		const found = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			await tell(session, lead, { kind: 'opted-out' });
			const later = {
				...sent,
				fullName: 'Ada Byron',
				email: 'ada.byron@gmail.com',
				message: 'Again',
			};
			const joined = await register(session, later, now + minute);
			await session.inquiries.finish(joined.lead.inquiryId, 'handed over');
			await goes(session, lead.id);
			const anew = { fullName: 'A. B.', email: 'a.d.a.byron+x@gmail.com', message: 'Hello' };
			const { lead: back } = await register(session, anew, now + 2 * day);
			const again = await enrolled(session, { lead: back }, now + 2 * day);
			return { isOne: joined.lead.id === lead.id, isAnew: back.id !== lead.id, again };
		});
		expect(found).toMatchObject({ isOne: true, isAnew: true, again: { isEnrolled: false } });
		expect(found.again.followUp.reason).toContain('asked not to be written to');
	});

	test('can be taken back', async () => {
		const again = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			await tell(session, lead, { kind: 'opted-out' });
			await tell(session, lead, { kind: 'opted-in' });
			return await enrolled(session, { lead }, now + day);
		});
		expect(again.isEnrolled).toBe(true);
	});

	const notGiven = { email: null, phone: null, defaultCountry: null };
	const refuse = async (session: StoreSession, written: Partial<typeof sent>, kind = 'opted-out') =>
		await refuseUnknown(
			session,
			{ written: { ...notGiven, ...written }, code: 'lead.unknown' },
			{ kind },
			now,
		);

	test.each([
		['a mailbox', { email: 'Ada <ADA@example.com>' }, 'email'],
		['a number', { phone: '0049 30 901820' }, 'phone'],
		['both', { email: sent.email, phone: sent.phone }, 'email and phone'],
	])('is kept by %s of nobody, and holds for who comes with it', async (_what, written, by) => {
		const { said, first } = await inStore(async (session) => ({
			said: await refuse(session, written),
			first: await enrolled(session, {}, now + day),
		}));
		expect(said).toBe(`That they opted out of everything is kept all the same, for this ${by}.`);
		expect(first.isEnrolled).toBe(false);
	});

	test.each([
		['is taken back by the mailbox of nobody', 'opted-in', []],
		['has a dead mailbox beside it that nobody has', 'bounced', ['all', 'bounced']],
	])('%s', async (_what, kind, kept) => {
		const refused = await inStore(async (session) => {
			await refuse(session, { email: sent.email });
			await refuse(session, { email: sent.email }, kind);
			const { lead } = await register(session, sent, now + day);
			return [...(await refusedBy(session, lead))].sort();
		});
		expect(refused).toEqual(kept);
	});

	test.each(['test@engine.example', 'noreply.mueller@gmx.de', 'anonymous@engine.example'])(
		'holds for %s, which finds nobody and is written to',
		async (email) => {
			const anybody = { ...sent, email, phone: null, fullName: 'Ada Byron' };
			const refused = await inStore(async (session) => {
				await refuse(session, { email });
				const { lead } = await register(session, anybody, now + day);
				return (await refusedBy(session, lead)).has('all');
			}, 'of nobody');
			const ofKnown = await inStore(async (session) => {
				const { lead } = await enrolled(session, {
					lead: (await register(session, anybody, now)).lead,
				});
				await tell(session, lead, { kind: 'opted-out' });
				const other = { ...anybody, fullName: 'Bo Quist', message: 'Else' };
				const { lead: later } = await register(session, other, now + day);
				return { isOther: later.id !== lead.id, refused: await refusedBy(session, later) };
			}, 'of a lead');
			expect([refused, ofKnown.isOther, ofKnown.refused.has('all')]).toEqual([true, true, true]);
		},
	);

	test.each([
		['a number that may be anybody’s', { phone: '12' }],
		['no address', { email: 'Ada' }],
	])('is not kept by %s', async (_what, written) => {
		expect(await inStore(async (session) => await refuse(session, written))).toBeNull();
	});

	test('by a number that several are known with keeps nobody from mails to their own mailbox', async () => {
		const refused = await inStore(async (session) => {
			const { lead } = await register(session, sent, now);
			const written = { ...notGiven, phone: sent.phone };
			const told = { written, code: 'lead.several' as const };
			await refuseUnknown(session, told, { kind: 'opted-out' }, now);
			return [...(await refusedBy(session, lead))].sort();
		});
		expect(refused).toEqual(['call', 'sms', 'whatsapp']);
	});

	test('says nothing of others with the same number', async () => {
		const other = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			await tell(session, lead, { kind: 'opted-out' });
			const bob = { ...sent, email: 'bob@example.com', fullName: 'Bob Byron', message: 'Me too' };
			const { lead: his } = await register(session, bob, now + minute);
			return await enrolled(session, { lead: his }, now + minute);
		});
		expect(other.isEnrolled).toBe(true);
	});
});

describe('by hand', () => {
	const handle = async (
		session: StoreSession,
		{ id }: Lead,
		deed: 'stop' | 'pause' | 'resume',
		at: number,
	) =>
		await handleFollowUp(session, { about: { inquiryId: null, leadId: id }, deed, by: 'Ann' }, at);

	test('a paused one stands still, and is due at once when it goes on late', async () => {
		const { steps, later, log } = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			await handle(session, lead, 'pause', now + minute);
			const steps = await step(session, now + 3 * day);
			await handle(session, lead, 'resume', now + 3 * day);
			return { steps, later: await step(session, now + 3 * day), log: await types(session, lead) };
		});
		expect(steps).toEqual([]);
		expect(later).toMatchObject([{ output: 'email' }]);
		expect(log).toEqual([
			'followUp.enrolled',
			'followUp.paused',
			'followUp.resumed',
			'followUp.step',
		]);
	});

	test('a stopped one is over, and who was never in one is told as that', async () => {
		const said = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			const stopped = await handle(session, lead, 'stop', now + minute);
			const again = await handle(session, lead, 'stop', now + minute);
			const never = await handle(session, { ...lead, id: 'nobody' }, 'stop', now);
			return [stopped, again, never].map(({ changed, stands }) => [changed, stands]);
		});
		expect(said).toEqual([
			[true, 'ended'],
			[false, 'ended'],
			[false, 'never'],
		]);
	});
});

describe('of a company', () => {
	const colleagues = {
		Bo: { email: 'bo@engines.example', domain: 'engines.example' },
		Cy: { email: 'cy@gmail.com', domain: 'gmail.com', company: 'Engines Ltd.' },
		Di: { email: 'di@gmail.com', domain: 'gmail.com', company: 'Looms Inc' },
		Eve: { email: 'eve@looms.example', domain: 'looms.example', company: 'Looms' },
	};

	/** Enrolls all of them, tells of one, and says how each stands. */
	const told = async (
		stopsForAll: FollowUpSettings['stopsForAll'],
		of: keyof typeof colleagues,
		tellOf: (session: StoreSession, lead: Lead) => Promise<unknown>,
	) =>
		await inStore(async (session) => {
			const leads = new Map<string, Lead>();
			for (const [fullName, person] of Object.entries({
				Ada: { email: 'ada@engines.example', domain: 'engines.example', company: 'Engines' },
				Fay: { email: 'fay@gmail.com', domain: 'gmail.com', company: 'Engines' },
				...colleagues,
			})) {
				const { lead } = await register(session, { fullName, message: fullName, ...person });
				leads.set(fullName, lead);
				await enrolled(session, { lead, plans: plansOf({ stopsForAll }) });
			}
			const lead = leads.get(of);
			if (lead) await tellOf(session, lead);
			const stands: Record<string, string | null> = {};
			for (const [name, one] of leads) stands[name] = (await statusOf(session, one)).outcome;
			return stands;
		});

	const nobody = { Ada: null, Fay: null, Bo: null, Cy: null, Di: null, Eve: null };
	const replies = async (session: StoreSession, lead: Lead) => await tell(session, lead, {});

	test.each([
		['by the domain', ['replied'], 'Bo', replies, { Bo: 'replied', Ada: 'colleague' }],
		['by the name', ['replied'], 'Cy', replies, { Cy: 'replied', Fay: 'colleague' }],
		['for them alone', [], 'Bo', replies, { Bo: 'replied' }],
		['of another kind', ['meeting'], 'Bo', replies, { Bo: 'replied' }],
		['of nobody else', ['replied'], 'Di', replies, { Di: 'replied' }],
		[
			'by where the lead stands',
			['closed'],
			'Bo',
			async (session: StoreSession, { id }: Lead) =>
				await changeStatus(
					session,
					id,
					...[{ status: 'customer', closedAs: null, reason: null, at: now, cause: 'crm' } as const],
					now,
				),
			{ Bo: 'closed', Ada: 'colleague' },
		],
	] as const)('one stops the follow-ups of all: %s', async (_says, stops, of, deed, ends) => {
		expect(await told([...stops], of, deed)).toEqual({ ...nobody, ...ends });
	});

	test('what ended it is said, and who', async () => {
		const said = await inStore(async (session) => {
			const plans = plansOf({ stopsForAll: ['replied'] });
			const { lead: ada } = await register(session, { ...sent, ...colleagues.Bo, phone: null });
			const { lead } = await register(session, {
				...sent,
				email: 'x@engines.example',
				phone: null,
				domain: 'engines.example',
				fullName: 'Xe Li',
			});
			await enrolled(session, { lead: ada, plans });
			await tell(session, lead, { by: 'Ann' });
			return (await session.events.timeline(ada.inquiryId)).at(-1);
		});
		expect(said).toMatchObject({
			type: 'followUp.ended',
			data: {
				...{ outcome: 'colleague', by: 'Ann' },
				reason: 'somebody else of their company has ended it: they have replied',
			},
		});
	});
});

test('a task that is done lets the plan go on from then', async () => {
	const status = await inStore(async (session) => {
		const waits = {
			...twoMails,
			attempts: [attempt({ channel: 'call', waitsForTask: true }), ...twoMails.attempts],
		};
		const { lead } = await enrolled(session, { plans: plansOf({ plans: [waits] }) });
		await step(session, now + day);
		const before = await statusOf(session, lead);
		await tell(session, lead, { kind: 'task', at: now + day * 1.1 }, false, now + day * 1.1);
		return [before.nextDueAt, (await statusOf(session, lead)).nextDueAt];
	});
	expect(status).toEqual(['2026-03-10T10:00:00.000Z', '2026-03-04T12:24:00.000Z']);
});

test.each([
	[false, 'Changed'],
	[true, 'First'],
])(
	'a plan that is changed meanwhile counts for who is under way, unless pinned (%s)',
	async (pinned, subject) => {
		const steps = await inStore(async (session) => {
			await enrolled(session, { plans: plansOf({ pinned }) });
			const changed = plan({ attempts: [attempt({ subject: 'Changed' })] });
			const other = await register(session, { ...sent, email: 'bob@example.com', phone: null });
			await enrolled(session, { lead: other.lead, plans: plansOf({ plans: [changed], pinned }) });
			return await step(session, now + day);
		});
		const ofAda = steps.find(({ followUp }) => followUp.to === sent.email);
		expect(ofAda?.followUp.subject).toBe(subject);
	},
);

test('two leads that become one are followed up once', async () => {
	const steps = await inStore(async (session) => {
		const { lead } = await enrolled(session);
		const other = await register(session, { ...sent, email: 'bob@example.com', phone: null });
		await enrolled(session, { lead: other.lead }, now + minute);
		const { inquiryId } = other.lead;
		await session.inquiries.keepItem(inquiryId, lead.id, now, {
			lead: { ...other.lead, id: lead.id },
		});
		return await step(session, now + day + minute);
	});
	expect(steps.map(({ output }) => output).sort()).toEqual(['email', 'none']);
});

describe('Lead Timer Trigger', () => {
	const claim = async (session: StoreSession, most: number, mostFollowUps?: number) =>
		await claimDue(
			session,
			{
				...{ by: now, most, leaseMs: minute, kinds: ['breach', 'follow-up', 'review'] },
				...(mostFollowUps !== undefined && { mostFollowUps }),
			},
			'default',
			now,
		);

	const timers = (...kinds: Array<'follow-up' | 'review'>) =>
		kinds.map((kind, index) => ({
			...{ id: `t${index}`, kind, dueAt: now - 1000 + index, inquiryId: 'i' },
			...{ clock: null, step: null },
		}));

	const crowd = timers('follow-up', 'follow-up', 'follow-up', 'review', 'review');

	test.each([
		[1, undefined, ['t3']],
		[3, undefined, ['t3', 't4', 't0']],
		[9, 1, ['t3', 't4', 't0']],
		[9, undefined, ['t3', 't4', 't0', 't1', 't2']],
		[9, 0, ['t3', 't4']],
	])('takes follow-ups last: of %s at most %s', async (most, mostFollowUps, expected) => {
		const ids = await inStore(async (session) => {
			await session.timers.set(crowd);
			return (await claim(session, most, mostFollowUps)).map(({ timer }) => timer.id);
		});
		expect(ids).toEqual(expected);
	});

	test('brings the follow-ups of urgent leads first, as they were assigned or else scored', async () => {
		const order = await inStore(async (session) => {
			const said: Record<string, LeadItem> = {
				usual: {},
				low: { qualification: { priority: 'low' } },
				high: { qualification: { priority: 'high' } },
				urgent: {
					assignment: assignment({ priority: 'urgent' }),
					qualification: { priority: 'low' },
				},
			};
			for (const [name, more] of Object.entries(said)) {
				const one = { ...sent, email: `${name}@${name}.example`, phone: null, fullName: name };
				const { lead } = await register(session, one, now);
				await enrolled(session, { lead, item: { lead, ...more } });
			}
			return (await step(session, now + day)).map(({ item }) => (item.lead as Lead).fullName);
		});
		expect(order).toEqual(['urgent', 'high', 'usual', 'low']);
	});

	test('brings an attempt again that nothing has taken, though its run went well', async () => {
		const again = await inStore(async (session) => {
			await enrolled(session);
			const [first] = await due(session, now + day);
			if (first) await acknowledge(session, first.timer, true, now + day);
			return (await due(session, now + day + minute)).map(({ timer }) => timer.attempt);
		});
		expect(again).toEqual([2]);
	});

	test('brings nothing that was said for an earlier attempt or step of a ladder', async () => {
		const items = await inStore(async (session) => {
			const { lead } = await enrolled(session);
			const said = { followUp: { id: 'old' }, escalation: { id: 'old' }, lead };
			await session.inquiries.keepItem(lead.inquiryId, lead.id, now, said);
			return (await due(session, now + day)).map(({ item }) => Object.keys(item).sort());
		});
		expect(items).toEqual([['lead', 'timer']]);
	});
});
