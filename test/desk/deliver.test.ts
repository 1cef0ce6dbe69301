import type { Failure } from '../../nodes/core/deliver';
import { leadSchema } from '../../nodes/core/lead';
import { changeStatus, erasePerson, findPerson } from '../../nodes/desk/people';
import { giveToQueue } from '../../nodes/desk/assign';
import {
	confirmDelivery,
	decideDelivery,
	keepWithRun,
	listDeliveries,
	nextLookAt,
	releaseChannel,
	withdrawFromOthers,
	wordAnew,
	type SeenEnd,
} from '../../nodes/desk/deliver';
import type { StoreSession } from '../../nodes/store';
import { delivery, failure, hour, minute, second, type RowChanges } from '../core/deliver/records';
import { clocksFrom, firstTouch, fridayAfternoon } from '../core/sla/policies';
import { ann, assignment, knownLead } from '../store/contract/records';
import {
	kinds,
	leaseMs,
	listened,
	look,
	nothingKept,
	queue,
	rowOf,
	runOf,
	say,
	type Given,
	type Kind,
} from './outbox';
import { now, useDesk } from './useDesk';

const inStore = useDesk();

const alert = 'inq_1/Alert/first';

/** A system's step, whose name is its id's middle. */
const system = (name: string, changes: RowChanges = {}): RowChanges =>
	rowOf('upsert', { name, ...changes });

/** Gives the lead to Ann. */
async function assignToAnn(session: StoreSession) {
	await session.assignments.record({
		...{ inquiryId: 'inq_1', leadId: 'lead_1', occasion: 'assign' },
		assignment: assignment(),
	});
}

const queued = async (given: Given = {}, at = now) =>
	await inStore(async (session) => await queue(session, given, at));

const looked = async (at: number, limits: Parameters<typeof look>[2] = {}) =>
	await inStore(async (session) => await look(session, at, limits));

/** The only effect that leaves at a moment. */
async function handedOut(at: number) {
	const { handouts } = await looked(at);
	expect(handouts).toHaveLength(1);
	const [{ delivery, item } = { delivery: undefined, item: {} }] = handouts;
	if (!delivery) throw new Error('Nothing left');
	return { delivery, item, run: runOf(delivery) };
}

const found = async (id: string) =>
	await inStore(async ({ deliveries }) => await deliveries.find(id));

const ended = async (run: { id: string; attempt: number }, end: SeenEnd, at: number) =>
	await inStore(async (session) => await say.end(session, run, end, at));

const failed = (changes: Partial<Failure>): SeenEnd => ({
	kind: 'failed',
	failure: failure(changes),
});

const typesOf = async (inquiryId = 'inq_1') =>
	await inStore(async ({ events }) =>
		(await events.timeline(inquiryId))
			.map(({ type }) => type)
			.filter((type) => /^deliv/.test(type)),
	);

describe('queue', () => {
	beforeEach(async () => await inStore(assignToAnn));

	test('writes each step down once, and says what is new', async () => {
		expect(await queued()).toEqual({
			...{ occasion: 'first', queued: ['Alert'], already: [], leftOut: [] },
			...{ refused: [], rewritten: [], channels: ['Email'], results: {} },
		});
		expect(await queued({ rows: [{}, system('Contact')] })).toMatchObject({
			...{ queued: ['Contact'], already: ['Alert'], channels: ['CRM Record'] },
		});
		expect(await typesOf()).toEqual(['delivery.queued', 'delivery.queued']);
	});

	test.each<[what: string, item: Record<string, unknown>, occasion: string]>([
		['the round of the assignment', {}, 'round 1'],
		[
			'the step of a ladder',
			{ escalation: { id: 'inq_1/First touch/step-2' } },
			'First touch/step-2',
		],
		['the attempt of a follow-up', { followUp: { id: 'mail 2' } }, 'mail 2'],
		['an id that is none', { escalation: { id: 7 }, followUp: { id: '' } }, 'round 1'],
	])('what calls for it: %s', async (_what, item, occasion) => {
		expect((await queued({ item, occasion: null })).occasion).toBe(occasion);
	});

	test('what calls for it where nobody has the lead: the inquiry itself', async () => {
		const given = { lead: { id: 'inq_2', inquiryId: 'inq_2' }, occasion: null };
		expect(await queued({ ...given, rows: [system('Contact')] })).toMatchObject({
			...{ occasion: 'first', queued: ['Contact'] },
		});
		expect((await found('inq_2/Contact/first'))?.leadId).toBeNull();
	});

	test('ends the way to an owner where it finishes the inquiry', async () => {
		const state = async () =>
			await inStore(async ({ inquiries }) => (await inquiries.find('inq_1'))?.outcome);
		await queued();
		expect(await state()).toBeNull();
		await queued({ finishes: true });
		expect(await state()).toBe('handed over');
	});

	test('keeps the item, and an unknown person is found by what they gave', async () => {
		await queued();
		const { handouts } = await looked(now);
		expect(handouts[0]?.item).toMatchObject({
			...{ note: 'kept', lead: { inquiryId: 'inq_1', workspace: 'default' } },
			assignment: { owner: { id: 'ann' } },
		});
		const person = await inStore(
			async ({ people }) =>
				await people.find({ keys: [{ kind: 'email', value: 'ada@example.com' }] }),
		);
		expect(person.inquiryIds).toEqual(['inq_1']);
	});

	test('what is written anew keeps its place; what has left stays as it was', async () => {
		await queued({ rows: [{ replaces: true }] });
		await queued({ rows: [{ replaces: true, subject: 'Changed' }] }, now + minute);
		expect(await found(alert)).toMatchObject({ subject: 'Changed', lineAt: now });
		await looked(now + minute);
		await queued({ rows: [{ replaces: true, subject: 'Too late' }] }, now + minute);
		expect(await found(alert)).toMatchObject({ subject: 'Changed', state: 'out' });
	});

	test('who cannot be reached any more leaves for a person when it is written anew', async () => {
		await queued({ rows: [{ replaces: true }] });
		await inStore(async ({ assignments }) => {
			await assignments.record({
				...{ inquiryId: 'inq_1', leadId: 'lead_1', occasion: 'again' },
				assignment: assignment({ owner: { ...ann, email: null }, round: 2 }),
			});
		});
		await queued({ rows: [{ replaces: true }] });
		const { handouts, matters } = await looked(now);
		expect(handouts).toEqual([]);
		expect(matters).toMatchObject([{ problem: { code: 'delivery.noAddress' } }]);
		expect(await typesOf()).toEqual(['delivery.queued', 'delivery.asked']);
	});

	test('what earlier steps left behind is known to those that follow', async () => {
		await queued({ rows: [system('Contact'), system('Task', { after: 'Contact' })] });
		const { run } = await handedOut(now);
		await inStore(async (session) => await say.done(session, run, now, { recordId: '501' }));
		const { item } = await handedOut(now);
		expect(item).toMatchObject({
			delivery: { step: 'Task', results: { Contact: { recordId: '501' } } },
		});
		expect((await queued({ rows: [system('Note')] })).results).toMatchObject({
			Contact: { recordId: '501' },
		});
	});
});

describe('a look', () => {
	test('has the clocks with it as they are then', async () => {
		await queued({ rows: [system('Task')] });
		const clocks = clocksFrom(fridayAfternoon, firstTouch);
		await inStore(async (session) => {
			await session.clocks.start(clocks.map((clock) => ({ ...clock, inquiryId: 'inq_1' })));
		});
		const { item } = await handedOut(now);
		expect(item.sla).toMatchObject({
			clocks: [{ name: firstTouch.name }],
			nextDueAt: '2024-11-25T08:30:00.000Z',
		});
	});

	test('hands out with the message ready, and says how late it is to our own people', async () => {
		await inStore(assignToAnn);
		const rows = [{}, { name: 'Thanks', audience: 'person', text: 'Thanks' }] as const;
		await queued({ rows: [...rows], lead: { test: true } });
		const { handouts } = await looked(now + 75 * minute);
		expect(handouts.map(({ item }) => item.delivery)).toEqual([
			{
				...{ id: alert, step: 'Alert', channel: 'Email', occasion: 'first', attempt: 1 },
				...{ audience: 'owner', to: 'ann@example.com', replyTo: 'ada@example.com' },
				subject: 'New: Ada Lovelace',
				text: 'This message is 1 hour 15 minutes late, because it could not be sent before.\n\nAda Lovelace asks for Ann.',
				html: expect.stringMatching(/1 hour 15 minutes late[^]*<p [^>]*>Ada Lovelace asks for Ann/),
				...{ lateMinutes: 75, results: {}, test: true },
			},
			expect.objectContaining({ to: 'ada@example.com', text: 'Thanks', lateMinutes: 75 }),
		]);
		expect(await found(alert)).toMatchObject({
			...{ state: 'out', attempt: 1, gated: true, dueAt: now + 75 * minute + leaseMs },
		});
		expect((await looked(now + 75 * minute)).handouts).toEqual([]);
	});

	test('hands out no more than is asked for, alerts first', async () => {
		const rows = [
			...[system('Plan', { priority: 'plan' }), system('Thanks', { priority: 'confirmation' })],
			...[system('One'), system('Two')],
		];
		await queued({ rows });
		const channels = [{ channel: 'CRM Record', gated: false, most: 3 }];
		const names = async () =>
			(await looked(now, { channels })).handouts.map(({ delivery }) => delivery.step);
		expect(await names()).toEqual(['One', 'Two', 'Thanks']);
		expect(await names()).toEqual(['Plan']);
	});

	test('hands out nothing of a channel that nobody listens to, or that has no room', async () => {
		await queued({ rows: [system('Contact')] });
		expect((await looked(now, { channels: [] })).handouts).toEqual([]);
		expect((await looked(now, { channels: listened(0) })).handouts).toEqual([]);
	});

	test('holds what comes behind another step until that is done', async () => {
		await queued({ rows: [system('Contact'), system('Task', { after: 'Contact' })] });
		const { run } = await handedOut(now);
		expect((await looked(now)).handouts).toEqual([]);
		await ended(run, { kind: 'well' }, now);
		expect((await handedOut(now)).delivery.step).toBe('Task');
	});

	test('withdraws what belongs to an inquiry that is gone', async () => {
		await inStore(
			async ({ deliveries }) =>
				await deliveries.add([delivery({ id: 'gone/Alert/first', inquiryId: 'gone' })]),
		);
		expect((await looked(now)).handouts).toEqual([]);
		expect(await found('gone/Alert/first')).toMatchObject({
			...{ state: 'withdrawn', problem: { message: 'The lead is gone' } },
		});
	});

	test('gives up what is too old, and hands none of it out, however many', async () => {
		for (let n = 0; n < 60; n++) {
			await queued({
				rows: [system('Contact', { giveUpAfterHours: 1 })],
				lead: { id: `lead_${n}`, inquiryId: `inq_${n}` },
			});
		}
		const channels = listened(100);
		const { handouts, matters } = await looked(now + hour, { channels, mostTold: 100 });
		expect(handouts).toEqual([]);
		expect(matters).toHaveLength(60);
		expect(matters[0]).toMatchObject({
			problem: { code: 'delivery.tooOld' },
			item: { delivery: { step: 'Contact' }, problem: { state: 'given up' } },
		});
	});

	test('a held channel lets one probe out at a time, and delays no other', async () => {
		const rows = [system('One'), system('Two'), rowOf('task')];
		await queued({ rows });
		const { handouts } = await looked(now, {
			channels: [{ channel: 'CRM Record', gated: false, most: 1 }],
		});
		await ended(
			runOf(handouts[0]?.delivery ?? { id: '', attempt: 0 }),
			failed({ httpCode: '503' }),
			now,
		);

		const steps = async (at: number) =>
			(await looked(at)).handouts.map(({ delivery }) => delivery.step);
		expect(await steps(now)).toEqual(['task']);
		expect(await steps(now + second - 1)).toEqual([]);
		expect(await steps(now + second)).toEqual(['One']);
		expect(await steps(now + minute)).toEqual([]);
		await ended({ id: 'inq_1/One/first', attempt: 2 }, { kind: 'well' }, now + minute);
		expect(await steps(now + minute)).toEqual(['Two']);
	});

	test('a held channel where nothing waits is free for the next one', async () => {
		await queued({ rows: [rowOf('taken as done')] });
		const { run } = await handedOut(now);
		await ended(run, failed({ httpCode: '500' }), now);
		expect((await looked(now + second)).handouts).toEqual([]);
		await queued({ rows: [rowOf('taken as done', { name: 'Next' })] }, now + second);
		expect((await looked(now + second)).handouts).toHaveLength(1);
	});

	test('a held channel waits for those that are under way, and not for long after them', async () => {
		await queued({ rows: [system('One'), system('Two')] });
		const [one, two] = (await looked(now)).handouts.map(({ delivery }) => runOf(delivery));
		if (!one || !two) throw new Error('Two should have left');
		await ended(one, failed({ httpCode: '503' }), now + second);
		expect((await looked(now + 2 * second)).handouts).toEqual([]);
		await ended(two, failed({ httpCode: '503' }), now + 2 * second);
		expect((await looked(now + 3 * second)).handouts).toHaveLength(1);
	});

	test('one lead that the flow cannot do holds up no others', async () => {
		await queued({ rows: [system('Bad'), system('Good')] });
		const channels = [{ channel: 'CRM Record', gated: false, most: 1 }];
		const step = async (at: number) =>
			(await looked(at, { channels })).handouts.map(({ delivery }) => delivery)[0];
		const bad = await step(now);
		expect(bad?.step).toBe('Bad');
		if (bad) await ended(runOf(bad), failed({ message: 'No company' }), now + second);
		const later = now + second + minute;
		const good = await step(later);
		expect(good?.step).toBe('Good');
		if (good) await ended(runOf(good), { kind: 'well' }, later);
		expect((await step(later))?.step).toBe('Bad');
	});

	test('comes next when a lease ends, a probe may leave, or a person has to hear', async () => {
		const next = async () =>
			await inStore(async (session) => await nextLookAt(session, { channels: names, tells: true }));
		const names = listened().map(({ channel }) => channel);
		expect(await next()).toBeNull();
		await queued({ rows: [system('One'), system('Two')] });
		expect(await next()).toBe(now);
		const [one, two] = (await looked(now)).handouts.map(({ delivery: { id, attempt } }) => ({
			...{ id, attempt },
		}));
		expect(await next()).toBe(now + leaseMs);
		if (!one || !two) throw new Error('Two should have left');
		await ended(one, failed({ httpCode: '503' }), now);
		expect(await next()).toBe(now + second);
		// Not again and again while the other one is under way.
		await looked(now + second);
		expect(await next()).toBe(now + 2 * second);
		await ended(two, failed({ httpCode: '401' }), now + second);
		expect(await next()).toBe(now + second);
		await looked(now + second);
		expect(await next()).toBe(now + second + minute);
	});

	test('comes not for what a person has to hear where nobody is told', async () => {
		const next = async (tells: boolean) =>
			await inStore(async (session) => await nextLookAt(session, { channels: [], tells }));
		await queued({ rows: [system('One'), system('Two')] });
		const [one, two] = (await looked(now)).handouts.map(({ delivery }) => runOf(delivery));
		if (!one || !two) throw new Error('Two should have left');
		await ended(one, failed({ httpCode: '400' }), now);
		await ended(two, failed({ httpCode: '401' }), now);
		expect(await next(true)).toBe(now);
		expect(await next(false)).toBeGreaterThan(now + hour);
	});

	test('a run that goes on keeps its effect', async () => {
		await queued({ rows: [system('Contact')] });
		const { run } = await handedOut(now);
		await inStore(async (session) => await keepWithRun(session, run, now + 2 * leaseMs));
		await inStore(
			async (session) => await keepWithRun(session, { ...run, attempt: 0 }, now + 9 * leaseMs),
		);
		expect((await looked(now + 2 * leaseMs - 1)).handouts).toEqual([]);
		expect((await handedOut(now + 2 * leaseMs)).delivery.attempt).toBe(2);
	});
});

describe('a person', () => {
	const refused = failed({ httpCode: '400', message: 'Invalid email' });

	/** One effect that was refused; three lie before it so that its likeness is not theirs. */
	async function refusedOne() {
		await queued({ rows: [system('Contact')] });
		const { run } = await handedOut(now);
		await ended(run, refused, now);
		return run;
	}

	test('hears at once, with the item and the words of the receiver', async () => {
		await refusedOne();
		const { matters } = await looked(now);
		expect(matters).toMatchObject([
			{
				problem: { message: '"Contact" was refused: Invalid email' },
				item: { delivery: { step: 'Contact' }, problem: { state: 'refused' }, note: 'kept' },
			},
		]);
	});

	test('is told again where they did not hear, and once where they did', async () => {
		await refusedOne();
		const told = async (at: number) => (await looked(at)).matters;
		const [first] = await told(now);
		expect(await told(now + leaseMs - 1)).toEqual([]);
		const [again] = await told(now + leaseMs);
		expect(again?.about).toEqual(first?.about);
		const at = now + leaseMs;
		if (again) await inStore(async (session) => await say.told(session, again, false, at));
		expect(await told(at + minute - 1)).toEqual([]);
		const [third] = await told(at + minute);
		if (third) await inStore(async (session) => await say.told(session, third, true, at + minute));
		expect(await told(at + 100 * hour)).toEqual([]);
	});

	test('hears no more at once than is asked for, channels first', async () => {
		const rows = [system('Contact'), rowOf('task'), rowOf('message'), rowOf('taken as done')];
		await queued({ rows });
		for (const { delivery } of (await looked(now)).handouts) {
			const httpCode = delivery.step === 'Contact' ? '400' : '401';
			await ended(runOf(delivery), failed({ httpCode }), now);
		}
		const told = async (mostTold: number) =>
			(await looked(now, { mostTold })).matters.map(({ about }) =>
				about.kind === 'channel' ? about.channel : about.id,
			);
		expect(await told(0)).toEqual([]);
		expect(await told(2)).toEqual(['Chat', 'Email']);
		expect(await told(9)).toEqual(['Task', 'inq_1/Contact/first']);
		expect(await told(9)).toEqual([]);
	});

	test('hears of a held channel once, not of each lead', async () => {
		await queued({ rows: [system('One'), system('Two'), system('Three')] });
		for (const { delivery } of (await looked(now)).handouts) {
			await ended(runOf(delivery), failed({ httpCode: '401', message: 'Expired' }), now);
		}
		const { matters } = await looked(now);
		expect(matters).toMatchObject([
			{
				about: { kind: 'channel', channel: 'CRM Record' },
				problem: {
					code: 'channel.access',
					message:
						'CRM Record is held, because its receiver does not let us in ("Send Email"): Expired',
				},
				item: { channel: { name: 'CRM Record', since: new Date(now).toISOString() } },
			},
		]);
	});

	test('hears of a receiver that is away after a quarter of an hour of tries, once', async () => {
		await queued({ rows: [system('Contact')] });
		const heardAt: number[] = [];
		for (let at = now; at <= now + 30 * minute; at += 10 * second) {
			const { handouts, matters } = await looked(at);
			for (const { delivery } of handouts) {
				await ended(runOf(delivery), failed({ httpCode: '503' }), at);
			}
			for (const matter of matters) {
				heardAt.push((at - now) / minute);
				await inStore(async (session) => await say.told(session, matter, true, at));
			}
		}
		expect(heardAt).toHaveLength(1);
		expect(heardAt[0]).toBeGreaterThanOrEqual(15);
		expect(heardAt[0]).toBeLessThan(16);
	});

	test('hears nothing of a receiver that nobody has tried since', async () => {
		await queued({ rows: [rowOf('taken as done')] });
		const { run } = await handedOut(now);
		await ended(run, failed({ httpCode: '500' }), now);
		expect((await looked(now + hour)).matters).toEqual([]);
		await queued({ rows: [rowOf('taken as done', { name: 'Next' })] }, now + hour);
		const next = await handedOut(now + hour);
		expect((await looked(now + hour)).matters).toEqual([]);
		await ended(next.run, failed({ httpCode: '500' }), now + hour);
		expect((await looked(now + hour)).matters).toHaveLength(1);
	});

	test('has not heard of a new problem by having heard of the one before', async () => {
		await refusedOne();
		const [old] = (await looked(now)).matters;
		await inStore(
			async (session) =>
				await decideDelivery(session, 'inq_1/Contact/first', { kind: 'send again' }, now),
		);
		const { run } = await handedOut(now);
		// While another run has it, its lease is not that of the message.
		if (old) await inStore(async (session) => await say.told(session, old, false, now));
		expect((await found(run.id))?.dueAt).toBe(now + leaseMs);
		await ended(run, refused, now);
		if (old) await inStore(async (session) => await say.told(session, old, true, now));
		expect((await looked(now)).matters).toHaveLength(1);
	});

	test('has not heard of a hold by having heard of the one before', async () => {
		await queued({ rows: [system('Contact')] });
		const { run } = await handedOut(now);
		await ended(run, failed({ httpCode: '401' }), now);
		const [old] = (await looked(now)).matters;
		const later = now + minute;
		const next = await handedOut(later);
		await ended(next.run, failed({ message: 'Bad expression' }), later);
		if (old) await inStore(async (session) => await say.told(session, old, true, later));
		expect((await looked(later)).matters).toMatchObject([{ problem: { code: 'channel.setting' } }]);
	});

	test.each([
		[{ kind: 'send again' }, 'waiting'],
		[{ kind: 'send again', to: 'bo@example.com' }, 'waiting'],
		[{ kind: 'give up' }, 'withdrawn'],
		[{ kind: 'done', kept: { ...nothingKept, recordId: '7' } }, 'done'],
	] as const)('decides: %j', async (verdict, state) => {
		const { id } = await refusedOne();
		const decide = async () =>
			await inStore(async (session) => await decideDelivery(session, id, verdict, now));
		const decided = await decide();
		expect(decided).toMatchObject({ unchanged: null, delivery: { state } });
		if ('to' in verdict) expect(decided?.delivery.to).toBe(verdict.to);
		if ('kept' in verdict) expect(decided?.delivery.kept).toEqual(verdict.kept);
		expect((await found(id))?.state).toBe(state);
		expect((await typesOf()).slice(0, 2)).toEqual(['delivery.queued', 'delivery.asked']);
		expect(await typesOf()).toHaveLength(3);
	});

	test.each<[verdict: Parameters<typeof decideDelivery>[2], state: string, event: string]>([
		[{ kind: 'send again' }, 'waiting', 'delivery.sentAgain'],
		[{ kind: 'done', kept: nothingKept }, 'done', 'delivery.done'],
	])('decides about what was taken as done: %j', async (verdict, state, event) => {
		await queued({ rows: [{ ...system('Contact'), whenUnclear: 'take as done' }] });
		const { run } = await handedOut(now);
		await ended(run, { kind: 'lost' }, now);
		expect(await typesOf()).toEqual(['delivery.queued', 'delivery.assumedDone']);
		const decided = await inStore(
			async (session) => await decideDelivery(session, run.id, verdict, now),
		);
		expect(decided).toMatchObject({ unchanged: null, delivery: { state, problem: null } });
		expect(await typesOf()).toEqual(['delivery.queued', 'delivery.assumedDone', event]);
	});

	test('decides nothing about what is not known, or under way', async () => {
		const decide = async (id: string) =>
			await inStore(
				async (session) => await decideDelivery(session, id, { kind: 'send again' }, now),
			);
		expect(await decide('x')).toBeUndefined();
		await queued({ rows: [system('Contact')] });
		expect(await decide('inq_1/Contact/first')).toMatchObject({
			unchanged: expect.stringContaining('waiting already'),
		});
	});

	test('who sends again what waits for another step has it wait, until that is withdrawn', async () => {
		const rows = [system('Contact'), system('Task', { after: 'Contact', giveUpAfterHours: 1 })];
		await queued({ rows });
		await looked(now);
		await looked(now + hour, { channels: [] });
		const task = 'inq_1/Task/first';
		const send = async () =>
			await inStore(
				async (session) =>
					await decideDelivery(session, task, { kind: 'send again' }, now + 2 * hour),
			);
		expect((await send())?.delivery.state).toBe('blocked');
		await inStore(async (session) => {
			await decideDelivery(session, task, { kind: 'give up' }, now + 2 * hour);
			const contact = await session.deliveries.find('inq_1/Contact/first');
			if (contact) await session.deliveries.save({ ...contact, state: 'withdrawn' });
		});
		expect((await send())?.delivery.state).toBe('waiting');
	});

	test('lets a held channel try at once', async () => {
		await queued({ rows: [system('Contact')] });
		const { run } = await handedOut(now);
		await ended(run, failed({ message: 'Bad expression' }), now);
		const release = async () =>
			await inStore(async (session) => await releaseChannel(session, 'CRM Record', now));
		expect((await looked(now)).handouts).toEqual([]);
		expect(await release()).toBe(true);
		expect((await looked(now)).handouts).toHaveLength(1);
		expect(await inStore(async (session) => await releaseChannel(session, 'Email', now))).toBe(
			false,
		);
	});

	test('reads what waits, where it stands, since when and why', async () => {
		await queued({
			rows: [
				...[system('Held'), system('Behind', { after: 'Held' })],
				...[rowOf('task'), rowOf('taken as done'), rowOf('message')],
			],
		});
		const ends: Record<string, SeenEnd> = {
			Held: failed({ httpCode: '503', message: 'Away' }),
			message: failed({ httpCode: '400', message: 'No' }),
			task: { kind: 'lost' },
		};
		for (const { delivery } of (await looked(now)).handouts) {
			const end = ends[delivery.step];
			if (end) await ended(runOf(delivery), end, now);
		}
		const list = await inStore(
			async (session) => await listDeliveries(session, {}, 10, now + 90 * minute),
		);
		const shown = list
			.map(({ step, stands, ageMinutes, reason }) => ({ step, stands, ageMinutes, reason }))
			.sort((a, b) => (a.step < b.step ? -1 : 1));
		expect(shown).toEqual([
			{
				step: 'Behind',
				stands: 'blocked',
				ageMinutes: 90,
				reason: 'The step before it is not done yet',
			},
			{
				...{ step: 'Held', stands: 'held', ageMinutes: 90 },
				reason:
					'CRM Record is held, because its receiver cannot be reached or takes nothing now ("Send Email"): Away',
			},
			{ step: 'message', stands: 'refused', ageMinutes: 90, reason: '"message" was refused: No' },
			{
				step: 'taken as done',
				stands: 'under way',
				ageMinutes: 90,
				reason: 'A run of the flow has it',
			},
			{ step: 'task', stands: 'waiting', ageMinutes: 90, reason: 'In line' },
		]);
		const { hint, giveUpAt } = list.find(({ step }) => step === 'Held') ?? {};
		expect(hint).toContain('Nothing is lost');
		expect(giveUpAt).toBe(new Date(now + 14 * 24 * hour).toISOString());
		const ofChat = await inStore(
			async (session) => await listDeliveries(session, { channel: 'Chat' }, 10, now),
		);
		expect(ofChat.map(({ step }) => step)).toEqual(['taken as done']);
	});
});

describe('what a run says', () => {
	test('the lead carries its CRM record from then on, unless an older run says so', async () => {
		await queued({ rows: [system('Contact')] });
		const { run } = await handedOut(now);
		const crm = { system: 'HubSpot', id: '501', url: null, ownerId: null, stage: null };
		const confirm = async (attempt: number, id: string) =>
			await inStore(
				async (session) =>
					await confirmDelivery(
						session,
						{ run: { ...run, attempt }, kept: nothingKept, crm: { ...crm, id } },
						now,
					),
			);
		const kept = async () =>
			await inStore(async ({ inquiries }) => {
				const lead = (await inquiries.find('inq_1'))?.item.lead;
				return leadSchema.pick({ crm: true }).parse(lead).crm;
			});
		expect(await confirm(1, '501')).toEqual({ counts: true, stays: null });
		expect(await kept()).toEqual(crm);
		expect(await confirm(0, '666')).toEqual({ counts: false, stays: null });
		expect(await kept()).toEqual(crm);
	});

	test('of what is not known nothing is confirmed, and Begin is unclear', async () => {
		const run = { id: 'x', attempt: 1 };
		expect(await inStore(async (session) => await say.done(session, run, now))).toBe(false);
		expect(await inStore(async (session) => await say.begin(session, run, now))).toBe('unclear');
		await ended(run, { kind: 'well' }, now);
		expect(await found('x')).toBeUndefined();
	});

	test('a run that ended well opens a held channel, and so does one whose Done was heard', async () => {
		await queued({ rows: [system('One'), system('Two')] });
		const [one, two] = (await looked(now)).handouts.map(({ delivery }) => runOf(delivery));
		const hold = async () =>
			await inStore(async ({ deliveries }) => (await deliveries.channel('CRM Record')).hold?.cause);
		if (!one || !two) throw new Error('Two should have left');
		await ended(one, failed({ httpCode: '503' }), now);
		expect(await hold()).toBe('away');
		await inStore(async (session) => await say.done(session, two, now));
		await ended(two, failed({ httpCode: '503' }), now);
		expect(await hold()).toBeUndefined();
		expect((await found(two.id))?.state).toBe('done');
	});

	test('three leads in a row refused alike are a setting, and the third waits', async () => {
		const rows = ['A', 'B', 'C', 'D'].map((name) => system(name));
		await queued({ rows });
		for (const { delivery } of (await looked(now)).handouts) {
			await ended(runOf(delivery), { kind: 'early', node: 'Find Owner' }, now);
		}
		const states = await inStore(async ({ deliveries }) =>
			(await deliveries.ofInquiry('inq_1')).map(({ step, state }) => `${step} ${state}`).sort(),
		);
		expect(states).toEqual(['A refused', 'B refused', 'C waiting', 'D waiting']);
		const { matters } = await looked(now);
		expect(matters[0]).toMatchObject({ problem: { code: 'channel.setting' } });
	});
});

describe('a hold that the flow has brought about', () => {
	const names = Array.from({ length: 25 }, (_, index) => `Step ${10 + index}`);
	const bad = failed({ message: 'Bad expression' });
	const ofCrm = (most: number) => [{ channel: 'CRM Record', most, gated: false }];
	const probeAt = async () =>
		await inStore(
			async ({ deliveries }) => (await deliveries.channel('CRM Record')).hold?.probeAt ?? now,
		);

	test('tries each that waits before one twice, and then the older ones go first', async () => {
		for (const [index, name] of names.entries()) {
			await queued({ rows: [system(name)] }, now - minute + index);
		}
		const tried: string[] = [];
		while (tried.length < names.length) {
			const at = await probeAt();
			const { handouts } = await looked(at, { channels: ofCrm(1) });
			for (const { delivery } of handouts) {
				tried.push(delivery.step);
				await ended(runOf(delivery), bad, at);
			}
		}
		expect([...tried].sort()).toEqual(names);
		const at = await probeAt();
		const [probe] = (await looked(at)).handouts;
		if (!probe) throw new Error('A probe should have left');
		await ended(runOf(probe.delivery), { kind: 'well' }, at);
		const after = (await looked(at, { channels: ofCrm(30) })).handouts.map(
			({ delivery }) => delivery.step,
		);
		expect(after).toEqual(names.filter((name) => name !== probe.delivery.step));
	});
});

describe('what follows the lead', () => {
	const rows: RowChanges[] = [
		...[{}, system('Contact', { outlivesEnd: true })],
		{ name: 'Thanks', audience: 'person' },
	];
	const states = async () =>
		await inStore(async ({ deliveries }) =>
			Object.fromEntries(
				(await deliveries.ofInquiry('inq_1')).map(({ step, state }) => [step, state]),
			),
		);

	beforeEach(async () => {
		await inStore(async (session) => {
			await session.leads.save(knownLead({ id: 'lead_1' }), []);
			await assignToAnn(session);
		});
		await queued({ rows });
	});

	test('a new owner: only what goes to the old one is withdrawn', async () => {
		await inStore(async (session) => await withdrawFromOthers(session, 'inq_1', ann, now));
		expect(await states()).toEqual({ Alert: 'waiting', Contact: 'waiting', Thanks: 'waiting' });
		const bo = { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com' };
		await inStore(async (session) => await withdrawFromOthers(session, 'inq_1', bo, now));
		expect(await states()).toEqual({ Alert: 'withdrawn', Contact: 'waiting', Thanks: 'waiting' });
		expect((await found(alert))?.problem?.message).toBe('Bo has the lead now');
	});

	test('an owner whose address was copied with what stood around it keeps theirs', async () => {
		const copied = { ...ann, email: 'mailto:ann@example.com;' };
		await inStore(async (session) => await withdrawFromOthers(session, 'inq_1', copied, now));
		expect(await states()).toMatchObject({ Alert: 'waiting' });
	});

	test('a queue: the same, and what goes to a system comes with the queue', async () => {
		await inStore(
			async (session) =>
				await giveToQueue(
					session,
					{
						lead: { inquiryId: 'inq_1', id: 'lead_1' },
						...{ occasion: 'ladder', before: assignment() },
						assignment: assignment({
							...{ owner: null, round: 2 },
							queue: { name: 'Desk', email: 'desk@example.com' },
						}),
					},
					now,
				),
		);
		expect(await states()).toMatchObject({ Alert: 'withdrawn', Contact: 'waiting' });
		const { handouts } = await looked(now);
		const contact = handouts.find(({ delivery }) => delivery.step === 'Contact');
		const thanks = handouts.find(({ delivery }) => delivery.step === 'Thanks');
		expect(thanks?.delivery.text).toBe('Ada Lovelace asks for Desk.');
		expect(contact?.item).toMatchObject({ assignment: { queue: { name: 'Desk' } } });
		expect(contact?.item.assignment).not.toHaveProperty('owner');
	});

	test('what names who has the lead is written anew, but for what has left', async () => {
		const bo = { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com' };
		const give = async (round: number) =>
			await inStore(
				async (session) =>
					await wordAnew(session, 'inq_1', assignment({ owner: bo, round }), now + round),
			);
		const thanks = 'inq_1/Thanks/first';
		expect(await found(thanks)).toMatchObject({
			text: 'Ada Lovelace asks for Ann.',
			replyTo: 'ann@example.com',
		});
		await give(2);
		expect(await found(thanks)).toMatchObject({
			...{ state: 'waiting', to: 'ada@example.com', lineAt: now },
			...{ text: 'Ada Lovelace asks for Bo.', replyTo: 'bo@example.com' },
		});
		expect(await typesOf()).not.toContain('delivery.sentAgain');
		await looked(now, { channels: [{ channel: 'Email', gated: true, most: 9 }] });
		const before = await found(thanks);
		await give(3);
		expect(await found(thanks)).toEqual(before);
	});

	test('what has left cannot be called back', async () => {
		await looked(now, { channels: [{ channel: 'Email', gated: true, most: 1 }] });
		await inStore(async (session) => await withdrawFromOthers(session, 'inq_1', null, now));
		expect(await states()).toMatchObject({ Alert: 'out' });
	});

	test.each([
		['open', { Alert: 'waiting', Contact: 'waiting', Thanks: 'waiting' }],
		['closed', { Alert: 'withdrawn', Contact: 'waiting', Thanks: 'withdrawn' }],
	] as const)('a lead that is %s', async (status, expected) => {
		await inStore(
			async (session) =>
				await changeStatus(
					session,
					'lead_1',
					{
						...{ status, closedAs: status === 'closed' ? 'lost' : null, at: now },
						...{ cause: 'person', reason: 'They said so' },
					},
					now,
				),
		);
		expect(await states()).toEqual(expected);
	});

	test('erased: nothing goes out any more, and nothing is left', async () => {
		await inStore(async (session) => {
			const person = await findPerson(session, {
				...{ inquiryId: 'inq_1', leadId: null, email: null, phone: null, defaultCountry: null },
			});
			return await erasePerson([{ session, person }], true, now);
		});
		expect(await states()).toEqual({});
		expect(await looked(now)).toEqual({ handouts: [], matters: [] });
	});
});

/** What happens outside at the first try, and how the run ends; every later try goes well. */
interface Fault {
	/** Whether the effect takes place at the first try. */
	effect: boolean;
	/** Where the run is at its end: before or behind Begin. */
	begins: boolean;
	/** Whether Done is said before the end. */
	done?: boolean;
	/** How it ended; `null` for a run that was killed. */
	end: SeenEnd | null;
}

const faults = {
	'all is well': { effect: true, begins: true, end: { kind: 'well' } },
	away: { effect: false, begins: true, end: failed({ httpCode: 'ECONNREFUSED' }) },
	'no answer in time, nothing done': {
		...{ effect: false, begins: true, end: failed({ httpCode: 'ETIMEDOUT' }) },
	},
	'slow, done all the same': {
		...{ effect: true, begins: true, end: failed({ httpCode: 'ECONNABORTED' }) },
	},
	'429': { effect: false, begins: true, end: failed({ httpCode: '429', retryAfterMs: second }) },
	'500, nothing done': { effect: false, begins: true, end: failed({ httpCode: '500' }) },
	'500, done': { effect: true, begins: true, end: failed({ httpCode: '500' }) },
	'503 with HTML': {
		...{ effect: false, begins: true },
		end: failed({ httpCode: '503', message: '<html><h1>503</h1></html>' }),
	},
	'401': { effect: false, begins: true, end: failed({ httpCode: '401' }) },
	'other 4xx': { effect: false, begins: true, end: failed({ httpCode: '422' }) },
	'answer lost': { effect: true, begins: true, end: failed({ httpCode: 'ECONNRESET' }) },
	'a bad expression': { effect: false, begins: false, end: failed({ message: 'undefined' }) },
	'killed before': { effect: false, begins: false, end: null },
	'killed during': { effect: false, begins: true, end: null },
	'killed after': { effect: true, begins: true, end: null },
	'killed after Done': { effect: true, begins: true, done: true, end: null },
	'failed after Done': { effect: true, begins: true, done: true, end: failed({}) },
	'ended early': { effect: false, begins: false, end: { kind: 'early', node: 'Find Contact' } },
} satisfies Record<string, Fault>;

/** How often the effect took place, where it stands, and what a person heard. */
type Outcome = readonly [effects: number, state: string, ...heard: string[]];

const once: Outcome = [1, 'done'];
const asked = (effects: number): Outcome => [effects, 'in doubt', 'delivery.unclear'];
const refusedOnce: Outcome = [0, 'refused', 'delivery.refused'];

const outcomes: Record<keyof typeof faults, Record<Kind, Outcome>> = {
	'all is well': { message: once, task: once, upsert: once, 'taken as done': once },
	away: { message: once, task: once, upsert: once, 'taken as done': once },
	'no answer in time, nothing done': {
		...{ message: asked(0), task: once, upsert: once, 'taken as done': [0, 'done'] },
	},
	'slow, done all the same': {
		...{ message: asked(1), task: [2, 'done'], upsert: [2, 'done'], 'taken as done': once },
	},
	'429': { message: once, task: once, upsert: once, 'taken as done': once },
	'500, nothing done': {
		...{ message: asked(0), task: once, upsert: once, 'taken as done': [0, 'done'] },
	},
	'500, done': {
		...{ message: asked(1), task: [2, 'done'], upsert: [2, 'done'], 'taken as done': once },
	},
	'503 with HTML': { message: once, task: once, upsert: once, 'taken as done': once },
	'401': {
		message: [...once, 'channel.access'],
		task: [...once, 'channel.access'],
		upsert: [...once, 'channel.access'],
		'taken as done': [...once, 'channel.access'],
	},
	'other 4xx': {
		...{ message: refusedOnce, task: refusedOnce, upsert: refusedOnce },
		'taken as done': refusedOnce,
	},
	'answer lost': {
		...{ message: asked(1), task: [2, 'done'], upsert: [2, 'done'], 'taken as done': once },
	},
	'a bad expression': {
		message: [...once, 'channel.setting'],
		task: [...once, 'channel.setting'],
		upsert: [...once, 'channel.setting'],
		'taken as done': [...once, 'channel.setting'],
	},
	'killed before': { message: once, task: once, upsert: once, 'taken as done': [0, 'done'] },
	'killed during': { message: asked(0), task: once, upsert: once, 'taken as done': [0, 'done'] },
	'killed after': {
		...{ message: asked(1), task: [2, 'done'], upsert: [2, 'done'], 'taken as done': once },
	},
	'killed after Done': { message: once, task: once, upsert: once, 'taken as done': once },
	'failed after Done': { message: once, task: once, upsert: once, 'taken as done': once },
	'ended early': {
		message: [0, 'refused', 'delivery.endedEarly'],
		task: [0, 'refused', 'delivery.endedEarly'],
		upsert: [0, 'refused', 'delivery.endedEarly'],
		'taken as done': [0, 'refused', 'delivery.endedEarly'],
	},
};

const cells = Object.entries(outcomes).flatMap(([fault, ofKinds]) =>
	Object.entries(ofKinds).map(([kind, outcome]) => ({
		fault: fault as keyof typeof faults,
		kind: kind as Kind,
		outcome,
	})),
);

test.each(cells)('$fault, $kind: $outcome', async ({ fault, kind, outcome }) => {
	await queued({ rows: [rowOf(kind)] });
	let effects = 0;
	const heard: string[] = [];
	for (let at = now; at <= now + 30 * minute; at += minute) {
		await inStore(async (session) => {
			const { handouts, matters } = await look(session, at);
			for (const matter of matters) {
				heard.push(matter.problem.code);
				await say.told(session, matter, true, at);
			}
			for (const { delivery } of handouts) {
				const run = runOf(delivery);
				const { effect, begins, end, ...more }: Fault =
					run.attempt === 1 ? faults[fault] : faults['all is well'];
				const answer = begins && kinds[kind].gated ? await say.begin(session, run, at) : 'send';
				if (answer === 'send' && effect) effects += 1;
				if (more.done) expect(await say.done(session, run, at)).toBe(true);
				if (end) await say.end(session, run, end, at);
			}
		});
	}
	const state = (await found(`inq_1/${kind}/first`))?.state;
	expect([effects, state, ...heard]).toEqual(outcome);
});
