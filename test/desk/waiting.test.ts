import type { Assignment } from '../../nodes/core/lead';
import { timerKinds } from '../../nodes/core/lead';
import { chooseClocks, compileSla } from '../../nodes/core/sla';
import {
	giveToQueue,
	listWaiting,
	reassignLead,
	setAvailability,
	wakeWaiting,
} from '../../nodes/desk/assign';
import { survivorshipOf } from '../../nodes/core/match';
import { mergeLeads } from '../../nodes/desk/match';
import { changeStatus, erasePerson } from '../../nodes/desk/people';
import { recordActivity, startClocks } from '../../nodes/desk/clocks';
import { endInquiry, type Registered } from '../../nodes/desk/inquiry';
import { acknowledge, claimDue } from '../../nodes/desk/timers';
import type { CapSettings, RoutePolicy } from '../../nodes/core/route';
import { firstTouch } from '../core/sla/policies';
import { cap, closed, hours, policy as policyWith } from '../core/route/team';
import { queue } from './outbox';
import { assign, assignRun, line, minute, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const hour = 60 * minute;

/** Ann works from 20:00, and a lead waits for her for twelve hours at most. */
const forAnn: RoutePolicy = policyWith({
	lines: [line('Ann', { hours: closed })],
	whenNobody: { do: 'wait', hours: 12 },
});

/** The leads that meet it go first. */
function urgentRule(): Pick<RoutePolicy, 'rules'> {
	return {
		rules: [
			{
				...{ name: 'Urgent', target: { kind: 'everyone', name: '' }, priority: 'urgent' },
				unconditional: true,
			},
		],
	};
}

const opensAt = Date.parse('2026-03-02T20:00:00Z');

const sent = async (email = 'a@example.com', at = now) =>
	await inStore(async (session) => await register(session, { email, message: email }, at));

const asked = async (lead: Registered, at = now, given = forAnn) =>
	await inStore(async (session) => await assign(session, lead, at, { given }));

/** What comes due by then, as the trigger takes it. */
const due = async (by: number, most = 100) =>
	await inStore(
		async (session) =>
			await claimDue(session, { by, most, leaseMs: 30_000, kinds: timerKinds }, 'default', by),
	);

const ended = async (timer: Awaited<ReturnType<typeof due>>[number]['timer'], at: number) =>
	await inStore(async (session) => await acknowledge(session, timer, true, at));

const inquiryOf = async ({ lead }: Registered) =>
	await inStore(async ({ inquiries }) => await inquiries.find(lead.inquiryId));

const typesOf = async ({ lead }: Registered) =>
	await inStore(async ({ events }) =>
		(await events.timeline(lead.inquiryId)).map(({ type }) => type),
	);

const countOf = async (name: string) =>
	await inStore(
		async ({ assignments }) =>
			(await assignments.countByOwner([name], 0, Number.MAX_SAFE_INTEGER)).get(name)?.n ?? 0,
	);

describe('a lead that waits', () => {
	test('has neither owner nor queue, and comes back when somebody works, and not before', async () => {
		const lead = await sent();
		const waits = await asked(lead);
		expect(waits).toMatchObject({ owner: null, queue: null, strategy: 'waiting', round: 1 });
		expect(await inquiryOf(lead)).toMatchObject({ state: 'waiting', outcome: null });
		expect(await due(opensAt - 1)).toEqual([]);
		const back = await due(opensAt);
		expect(back).toMatchObject([
			{
				output: 'waiting',
				timer: { kind: 'wake-up', attempt: 1 },
				item: { lead: { email: 'a@example.com' } },
			},
		]);
		const given = await asked(lead, opensAt);
		expect(given).toMatchObject({ owner: { name: 'Ann' }, strategy: 'round robin', round: 2 });
		expect(given.waiting).toBeUndefined();
		expect(await typesOf(lead)).toEqual([
			'inquiry.registered',
			'lead.matched',
			'lead.waiting',
			'lead.assigned',
		]);
	});

	test('asked again it gives the same answer, in the same round, and takes no turn', async () => {
		const lead = await sent();
		const first = await asked(lead);
		expect(await asked(lead, now + hour)).toEqual({ ...first, repeated: true });
		expect(await asked(lead, now + 2 * hour)).toEqual({ ...first, repeated: true });
		expect((await typesOf(lead)).filter((type) => type === 'lead.waiting')).toHaveLength(1);
		expect(await countOf('ann')).toBe(0);
		expect(await due(opensAt)).toHaveLength(1);
	});

	test('is given to who has become free meanwhile', async () => {
		const lead = await sent();
		await asked(lead);
		const given = { ...forAnn, lines: [...forAnn.lines, line('Bo')] };
		expect(await asked(lead, now + hour, given)).toMatchObject({ owner: { name: 'Bo' } });
		expect((await due(opensAt)).map(({ timer }) => timer.kind)).toEqual(['waiting']);
	});

	test('goes to the queue when it has waited for as long as it may, and waits no more', async () => {
		const given: RoutePolicy = {
			...{ ...forAnn, lines: [line('Ann', { openLeadCap: 1 })] },
			whenNobody: { do: 'wait', hours: 2 },
		};
		expect(await asked(await sent('b@example.com'), now, given)).toMatchObject({
			owner: { name: 'Ann' },
		});
		const lead = await sent();
		await asked(lead, now, given);
		expect(await due(now + 2 * hour - 1, 1)).toMatchObject([{ timer: { kind: 'waiting' } }]);
		expect(await due(now + 2 * hour)).toHaveLength(1);
		const queued = await asked(lead, now + 2 * hour, given);
		expect(queued).toMatchObject({ owner: null, queue: { name: 'Lead Desk' }, round: 2 });
		expect(await asked(lead, now + 3 * hour, given)).toEqual({ ...queued, repeated: true });
		expect(await typesOf(lead)).toEqual([
			'inquiry.registered',
			'lead.matched',
			'lead.waiting',
			'lead.assigned',
		]);
	});

	test('goes to the queue at once when everyone is there only after that', async () => {
		const lead = await sent();
		const given: RoutePolicy = { ...forAnn, whenNobody: { do: 'wait', hours: 2 } };
		expect(await asked(lead, now, given)).toMatchObject({
			...{ queue: { name: 'Lead Desk' }, round: 1 },
			reason: expect.stringContaining('somebody can from Mon 2 Mar 2026, 20:00 (UTC)'),
		});
		const later = await sent('b@example.com');
		await asked(later);
		expect(await asked(later, now + hour, given)).toMatchObject({ queue: { name: 'Lead Desk' } });
		expect((await due(opensAt)).map(({ timer }) => timer.kind)).not.toContain('wake-up');
	});

	test('whose first run failed, and that then waits, does not come back before somebody works', async () => {
		const lead = await sent();
		const [back] = await due(now + hour);
		expect(back?.timer.kind).toBe('waiting');
		await asked(lead, now + hour);
		await ended(back!.timer, now + hour);
		expect(await due(opensAt - 1)).toEqual([]);
		expect((await due(opensAt)).map(({ timer }) => timer.kind)).toEqual(['wake-up']);
	});

	test('is not missed while it waits, and has its usual time when it is given to somebody', async () => {
		const lead = await sent();
		await asked(lead);
		const [back] = await due(opensAt);
		expect(back?.timer.kind).toBe('wake-up');
		await asked(lead, opensAt);
		if (back) await ended(back.timer, opensAt + 1);
		expect(await due(opensAt + minute - 1)).toEqual([]);
		expect(await due(opensAt + minute)).toMatchObject([{ timer: { kind: 'waiting' } }]);
	});

	test('a kill before it is given to somebody loses nothing', async () => {
		const lead = await sent();
		await asked(lead);
		expect(await due(opensAt)).toHaveLength(1);
		expect(await due(opensAt + 29_999)).toEqual([]);
		expect(await due(opensAt + 30_000)).toMatchObject([{ timer: { kind: 'wake-up', attempt: 2 } }]);
		expect(await asked(lead, opensAt + 30_000)).toMatchObject({ owner: { name: 'Ann' } });
		expect(await countOf('ann')).toBe(1);
	});

	test('of many that wait for one, so many come back as somebody can take', async () => {
		const ann = line('Ann', { hours: closed, dailyCap: 1 });
		const given = { ...forAnn, lines: [ann], whenNobody: { do: 'wait', hours: 48 } } as const;
		for (const n of [1, 2, 3]) await asked(await sent(`${n}@example.com`, now + n), now + n, given);
		const [first, ...others] = await due(opensAt, 1);
		expect(others).toEqual([]);
		expect(first?.item.lead).toMatchObject({ email: '1@example.com' });
		const taken = { lead: first?.item.lead, match: {} } as unknown as Registered;
		expect(await asked(taken, opensAt, given)).toMatchObject({ owner: { name: 'Ann' } });
		if (first) await ended(first.timer, opensAt);
		expect(await due(opensAt + 1)).toMatchObject([]);
		const tomorrow = opensAt + 24 * hour;
		const back = await due(tomorrow);
		expect(back.map(({ item }) => (item.lead as { email: string }).email)).toEqual([
			...['1@example.com', '2@example.com'],
		]);
	});

	test('of many that come back only so many are on their way as there is room, the oldest of them', async () => {
		const caps = [
			line('Ann', { hours: closed, dailyCap: 2 }),
			line('Bo', { hours: closed, openLeadCap: 1 }),
		];
		const given = { ...forAnn, lines: caps, whenNobody: { do: 'wait', hours: 48 } } as const;
		for (const n of [5, 3, 1, 4, 2]) {
			await asked(await sent(`${n}@example.com`, now + n), now + n, given);
		}
		const emailsOf = (back: Awaited<ReturnType<typeof due>>) =>
			back.map(({ item }) => (item.lead as { email: string }).email);
		const back = await due(opensAt);
		expect(emailsOf(back)).toEqual(['1@example.com', '2@example.com', '3@example.com']);
		// While they are under way, nobody else is.
		expect(await due(opensAt + 5_000)).toEqual([]);
		for (const { timer, item } of back) {
			const lead = { lead: item.lead, match: {} } as unknown as Registered;
			expect((await asked(lead, opensAt + 6_000, given)).owner).not.toBeNull();
			await ended(timer, opensAt + 6_000);
		}
		const soon = await due(opensAt + 10_000);
		expect(soon.filter(({ timer }) => timer.kind === 'wake-up')).toEqual([]);
	});

	const emailsIn = (back: Awaited<ReturnType<typeof due>>) =>
		back
			.filter(({ timer }) => timer.kind === 'wake-up')
			.map(({ item }) => (item.lead as { email: string }).email);

	test('those of one run that were received at one moment come back as they came', async () => {
		const leads = [];
		for (const n of [4, 1, 3, 2]) leads.push(await sent(`${n}@example.com`));
		const [first, ...others] = leads;
		const all = async (given: readonly Registered[], at: number) => {
			await inStore(async (session) => await assignRun(session, given, at, { given: forAnn }));
		};
		if (first) await all([first], now);
		await all(others, now + 1);
		const order = ['4', '1', '3', '2'].map((n) => `${n}@example.com`);
		// Looked at again, in another order, they keep their places.
		await all([...leads].reverse(), now + hour);
		expect(emailsIn(await due(opensAt))).toEqual(order);
	});

	test('who is brought back before their time comes by urgency, whatever they would have waited for', async () => {
		const given = { ...forAnn, lines: [line('Ann', { openLeadCap: 1 })], ...urgentRule() };
		const first = await sent('first@example.com');
		expect(await asked(first, now, given)).toMatchObject({ owner: { name: 'Ann' } });
		await asked(await sent('old@example.com', now + 1), now + 1, given);
		const urgent = await sent('urgent@example.com', now + hour);
		await inStore(
			async (session) => await assign(session, urgent, now + hour, { given, ruleMet: () => '' }),
		);
		const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
		const at = now + 2 * hour;
		await inStore(
			async (session) => await changeStatus(session, first.lead.id, { ...lost, at }, at),
		);
		expect(emailsIn(await due(at))).toEqual(['urgent@example.com']);
	});

	describe('for a cap that counts up to now', () => {
		const wakeUps = async (by: number) =>
			(await due(by))
				.filter(({ timer }) => timer.kind === 'wake-up')
				.map(({ item }) => (item.lead as { email: string }).email);

		const capped = (changes: Partial<CapSettings>): RoutePolicy =>
			policyWith({
				lines: [line('Ann')],
				whenNobody: { do: 'wait', hours: 72 },
				caps: [cap('Calm', { most: 2, counted: 'rolling', ...changes })],
			});

		test.each<[string, Partial<CapSettings>, number[]]>([
			['of each owner', {}, []],
			['of leads that meet its conditions', { unconditional: false }, [0]],
			['of a pool', { scope: 'pool', names: ['All Owners'] }, []],
		])('%s it comes back when the first one counts no more, and not before', async (...one) => {
			const [, changes, met] = one;
			const given = capped(changes);
			const ask = async (email: string, at: number) => {
				const lead = await sent(email, at);
				const capsMet = new Set(met);
				return await inStore(
					async (session) => await assign(session, lead, at, { given, capsMet }),
				);
			};
			expect(await ask('1@example.com', now)).toMatchObject({ owner: { name: 'Ann' } });
			expect(await ask('2@example.com', now + hour)).toMatchObject({ owner: { name: 'Ann' } });
			const { waiting } = await ask('3@example.com', now + 2 * hour);
			expect(waiting?.until).toBe(new Date(now + 24 * hour).toISOString());
			expect(await wakeUps(now + 24 * hour - 1)).toEqual([]);
			expect(await wakeUps(now + 24 * hour)).toEqual(['3@example.com']);
		});

		test('of some leads, those that it counts go on waiting and others come back', async () => {
			const given = {
				...capped({ unconditional: false, most: 1 }),
				lines: [line('Ann', { openLeadCap: 2 })],
			};
			const leads = new Map<string, Registered>();
			const ask = async (email: string, at: number, met: number[]) => {
				const lead = leads.get(email) ?? (await sent(email, at));
				leads.set(email, lead);
				return await inStore(
					async (session) => await assign(session, lead, at, { given, capsMet: new Set(met) }),
				);
			};
			expect(await ask('large@example.com', now, [0])).toMatchObject({ owner: { name: 'Ann' } });
			expect(await ask('small@example.com', now + 1, [])).toMatchObject({ owner: { name: 'Ann' } });
			for (const n of [2, 3])
				expect(await ask(`large.${n}@example.com`, now + n, [0])).toHaveProperty('waiting');
			expect(await ask('small.2@example.com', now + 4, [])).toHaveProperty('waiting');
			const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
			const over = leads.get('small@example.com')?.lead.id ?? '';
			await inStore(
				async (session) =>
					await changeStatus(session, over, { ...lost, at: now + hour }, now + hour),
			);
			expect(await wakeUps(now + hour)).toEqual(['small.2@example.com']);
			// The large ones wait on, until the first large one counts no more.
			expect(await wakeUps(now + 24 * hour - 1)).toEqual(['small.2@example.com']);
		});
	});

	test('is looked at at once when one is over of who has enough open leads', async () => {
		const given = { ...forAnn, lines: [line('Ann', { openLeadCap: 1 })] };
		const [first, second] = [await sent('a@example.com'), await sent('b@example.com')];
		expect(await asked(first, now, given)).toMatchObject({ owner: { name: 'Ann' } });
		const { waiting } = await asked(second, now, given);
		expect(waiting).toMatchObject({
			why: 'Everyone in the pool "All Owners" has enough open leads.',
			until: new Date(now + 12 * hour).toISOString(),
		});
		const wakeUps = async (by: number) =>
			(await due(by)).filter(({ timer }) => timer.kind === 'wake-up');
		expect(await wakeUps(now + hour)).toEqual([]);
		await inStore(async (session) => await wakeWaiting(session, now + hour));
		// Somebody looked, and Ann has enough still.
		expect(await wakeUps(now + hour)).toEqual([]);
		const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
		await inStore(
			async (session) =>
				await changeStatus(session, first.lead.id, { ...lost, at: now + hour }, now + hour),
		);
		expect(await wakeUps(now + hour)).toMatchObject([
			{ item: { lead: { email: 'b@example.com' } } },
		]);
		expect(await asked(second, now + hour, given)).toMatchObject({ owner: { name: 'Ann' } });
	});

	test('is looked at at once when one is over that a pool gave which has enough, whoever had it', async () => {
		const desk = cap('Desk', { per: 'open', scope: 'pool', names: ['All Owners'] });
		const lines = [line('Ann'), line('Bo'), line('Cy')];
		const given = { ...forAnn, lines, caps: [desk] };
		const [first, second, third] = [await sent('a@x.y'), await sent('b@x.y'), await sent('c@x.y')];
		expect(await asked(first, now, given)).toMatchObject({ owner: { name: 'Ann' } });
		expect(await asked(second, now, given)).toMatchObject({ owner: { name: 'Bo' } });
		const { waiting } = await asked(third, now, given);
		expect(waiting).toMatchObject({
			why: 'The pool "All Owners" takes no more for now (Desk: 2 open at a time reached).',
			until: new Date(now + 12 * hour).toISOString(),
		});
		const wakeUps = async (by: number) =>
			(await due(by)).filter(({ timer }) => timer.kind === 'wake-up');
		await inStore(async (session) => await wakeWaiting(session, now + hour));
		// Somebody looked, and the pool has enough still, though Cy has nothing.
		expect(await wakeUps(now + hour)).toEqual([]);
		const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
		await inStore(
			async (session) =>
				await changeStatus(session, second.lead.id, { ...lost, at: now + hour }, now + hour),
		);
		expect(await wakeUps(now + hour)).toMatchObject([{ item: { lead: { email: 'c@x.y' } } }]);
		expect(await asked(third, now + hour, given)).toMatchObject({ owner: { name: 'Cy' } });
	});

	test.each(['is erased', 'becomes another of theirs'])(
		'is looked at at once when a lead of who has enough %s',
		async (how) => {
			const given = { ...forAnn, lines: [line('Ann', { openLeadCap: 2 })] };
			const leads = [await sent('a@x.y'), await sent('b@x.y'), await sent('c@x.y')];
			for (const lead of leads) await asked(lead, now, given);
			await inStore(async (session) => {
				const ids = leads.slice(0, 2).map(({ lead }) => lead.id);
				if (how === 'is erased') {
					const person = { leadIds: ids.slice(1), inquiryIds: [] };
					await erasePerson([{ session, person }], true, now + hour);
				} else {
					const merge = { survivorId: null, survivorship: survivorshipOf([]), by: 'Meg' };
					const facts = { leadIds: ids, ...merge, forGood: true, overrules: false };
					await mergeLeads(session, facts, now + hour);
				}
			});
			const back = (await due(now + hour)).filter(({ timer }) => timer.kind === 'wake-up');
			expect(back).toMatchObject([{ item: { lead: { email: 'c@x.y' } } }]);
		},
	);

	test.each(['by Reassign', 'by a ladder'])(
		'is looked at at once when a lead is taken from who has enough: %s',
		async (how) => {
			const given = { ...forAnn, lines: [line('Ann', { openLeadCap: 1 })] };
			const [{ lead }, second] = [await sent('a@example.com'), await sent('b@example.com')];
			const before = await asked({ lead } as Registered, now, given);
			expect(await asked(second, now, given)).toHaveProperty('waiting');
			const nextOwner = { to: 'queue' as const, pool: null };
			const why = { onItem: undefined, roundOnItem: null, step: how, nextOwner };
			const assignment: Assignment = {
				...before,
				owner: null,
				queue: { name: 'Q', email: null },
				round: 2,
			};
			await inStore(async (session) => {
				if (how === 'by Reassign') await reassignLead(session, { lead, ...why }, now + hour);
				else await giveToQueue(session, { lead, occasion: how, before, assignment }, now + hour);
			});
			const back = (await due(now + hour)).filter(({ timer }) => timer.kind === 'wake-up');
			expect(back).toMatchObject([{ item: { lead: { email: 'b@example.com' } } }]);
		},
	);

	test('is looked at at once when somebody is said to be back', async () => {
		const given = { ...forAnn, lines: [line('Ann')] };
		const say = async (available: boolean, at: number) =>
			await inStore(
				async (session) =>
					await setAvailability(
						session,
						{
							...{
								owner: 'Ann',
								away: !available,
								from: '',
								until: available ? '' : '2026-03-02 18:00',
							},
							...{ by: 'Bo', forGood: true, workflowZone: 'UTC' },
						},
						at,
					),
			);
		await asked(await sent('first@example.com'), now, given);
		await say(false, now);
		const lead = await sent();
		const { waiting } = await asked(lead, now, given);
		expect(waiting?.until).toBe('2026-03-02T18:00:00.000Z');
		const wakeUps = async (by: number) =>
			(await due(by)).filter(({ timer }) => timer.kind === 'wake-up');
		expect(await wakeUps(now + hour)).toEqual([]);
		await say(true, now + hour);
		expect(await wakeUps(now + hour)).toMatchObject([
			{ item: { lead: { email: 'a@example.com' } } },
		]);
	});

	test('a run that leaves it waiting does not take its next look away', async () => {
		const withCap = (dailyCap: number): RoutePolicy => ({
			...forAnn,
			...{
				lines: [line('Ann', { hours: closed, dailyCap })],
				whenNobody: { do: 'wait', hours: 48 },
			},
		});
		const given = withCap(1);
		const [first, second] = [await sent('a@example.com'), await sent('b@example.com', now + 1)];
		await asked(second, now + 1, withCap(2));
		await asked(first, now + 2, withCap(2));
		const back = await due(opensAt);
		expect(back.map(({ item }) => (item.lead as { email: string }).email)).toEqual([
			'a@example.com',
			'b@example.com',
		]);
		expect(await asked(first, opensAt, given)).toMatchObject({ owner: { name: 'Ann' } });
		const waits = await asked(second, opensAt, given);
		const tomorrow = opensAt + 24 * hour;
		expect(waits.waiting?.until).toBe(new Date(tomorrow).toISOString());
		for (const { timer } of back) await ended(timer, opensAt + 1);
		const kinds = (await due(tomorrow)).map(({ timer }) => timer.kind);
		expect(kinds).toEqual(['waiting', 'wake-up']);
		expect(await inquiryOf(second)).toMatchObject({ assignment: { waiting: waits.waiting } });
	});

	test('comes back as the same inquiry, and is no replay', async () => {
		const lead = await sent();
		await asked(lead);
		await inStore(
			async (session) =>
				await queue(session, { lead: lead.lead, item: { ...lead }, finishes: true }, now),
		);
		expect(await inquiryOf(lead)).toMatchObject({ state: 'waiting' });
		const again = await sent('a@example.com', now + minute);
		expect(again).toMatchObject({
			lead: { inquiryId: lead.lead.inquiryId },
			match: { decision: 'new' },
		});
		expect(again.assignment).toBeUndefined();
	});

	test('one that nobody has registered is kept with all its data', async () => {
		const { lead, match } = await sent();
		const stranger = { lead: { ...lead, id: 'sub_9', inquiryId: 'sub_9' }, match };
		await asked(stranger);
		expect(await inquiryOf(stranger)).toMatchObject({
			state: 'waiting',
			item: { lead: { inquiryId: 'sub_9', email: 'a@example.com' } },
		});
		expect((await due(opensAt)).map(({ item }) => item.lead)).toMatchObject([
			{ inquiryId: lead.inquiryId },
			{ inquiryId: 'sub_9' },
		]);
	});

	test('no clock starts, and none that runs calls for anybody', async () => {
		const lead = await sent();
		const policy = compileSla({ clocks: [firstTouch], calendar: hours('00:00', '23:59') });
		const start = async () =>
			await inStore(
				async (session) =>
					await startClocks(
						session,
						{
							...{ lead: lead.lead, item: {}, policy, chosen: chooseClocks(policy, () => null) },
							...{ timeZone: 'UTC', startedBy: '1', recomputes: false, finishes: true },
						},
						now,
					),
			);
		await asked(lead);
		expect((await start()).sla).toMatchObject({
			clocks: [],
			reason: expect.stringContaining('No clock starts while the lead waits'),
		});
		expect(await inquiryOf(lead)).toMatchObject({ state: 'waiting' });
	});

	test('stays as it is for a ladder that would reassign it, but may be given to a queue', async () => {
		const lead = await sent();
		const waits = await asked(lead);
		const to = async (next: 'backup' | 'queue') =>
			await inStore(
				async (session) =>
					await reassignLead(
						session,
						{
							...{ lead: lead.lead, onItem: undefined, roundOnItem: null, step: next },
							nextOwner: { to: next, pool: null },
						},
						now + 1,
					),
			);
		expect(await to('backup')).toEqual({ ...waits, repeated: true });
		expect(await to('queue')).toMatchObject({ queue: { name: 'Lead Desk' } });
	});

	test('one that a queue was given meanwhile does not come back', async () => {
		const lead = await sent();
		const before = await asked(lead);
		const assignment: Assignment = {
			...before,
			...{ waiting: undefined, queue: { name: 'Q', email: null }, round: 2 },
		};
		await inStore(
			async (session) =>
				await giveToQueue(session, { lead: lead.lead, occasion: 'x', before, assignment }, now),
		);
		expect(await due(opensAt)).toEqual([]);
	});

	describe('is over at once, and in no list of those who wait', () => {
		const closes = async (lead: Registered, at: number) =>
			await inStore(async (session) => {
				const said = { status: 'closed', closedAs: 'lost', reason: null, at } as const;
				await changeStatus(session, lead.lead.id, { ...said, cause: 'person' }, now + hour);
			});

		const activity = (kind: 'won' | 'lost') => async (lead: Registered, at: number) =>
			await inStore(async (session) => {
				const about = { inquiryId: lead.lead.inquiryId, leadId: lead.lead.id };
				const said = { about, activity: { kind, at, by: 'Ann' }, ahead: false };
				await recordActivity(session, said, now + hour);
			});

		const qualified = async ({ lead }: Registered) =>
			await inStore(async (session) => await endInquiry(session, lead, 'disqualified', now + hour));

		const waits = async (at = now + 2 * hour) =>
			(await inStore(async (session) => await listWaiting(session, { most: 9, after: '' }, at)))
				.total;

		test.each([
			['by Update Status', closes, 'lost'],
			['by an activity that won it', activity('won'), 'won'],
			['by an activity that lost it', activity('lost'), 'lost'],
			['by Lead Qualify Score', qualified, 'disqualified'],
		])('%s', async (_by, ends, outcome) => {
			const [lead, other] = [await sent(), await sent('b@example.com')];
			await asked(lead);
			await asked(other);
			await ends(lead, now + hour);
			expect(await waits()).toBe(1);
			expect(await inquiryOf(lead)).toMatchObject({ state: 'finished', outcome });
			const back = await due(opensAt);
			expect(back.map(({ timer }) => timer.inquiryId)).toEqual([other.lead.inquiryId]);
		});

		test('also where Dedup Match has not seen it', async () => {
			const { lead, match } = await sent();
			const stranger = { lead: { ...lead, id: 'sub_9', inquiryId: 'sub_9' }, match };
			await asked(stranger);
			await closes(stranger, now + hour);
			expect(await waits()).toBe(0);
			expect(await inquiryOf(stranger)).toMatchObject({ outcome: 'lost' });
		});

		test('in a queue as well', async () => {
			const lead = await sent();
			await asked(lead, now, { ...forAnn, whenNobody: { do: 'go on' } });
			await closes(lead, now + hour);
			expect(await inquiryOf(lead)).toMatchObject({ state: 'finished', outcome: 'lost' });
			expect(await due(now + hour)).toEqual([]);
		});

		test('but not what came in after it was closed', async () => {
			const lead = await sent();
			await asked(lead);
			await closes(lead, now - hour);
			expect(await waits()).toBe(1);
		});
	});

	test('one that has ended meanwhile does not come back', async () => {
		const lead = await sent();
		await asked(lead);
		await inStore(async ({ inquiries }) => await inquiries.finish(lead.lead.inquiryId, 'lost'));
		expect(await asked(lead, now + 1)).toMatchObject({ strategy: 'ended' });
		expect(await due(opensAt)).toEqual([]);
	});
});

describe('a lead that comes while others that wait are looked at', () => {
	const urgent = { ...forAnn, ...urgentRule() };

	test('goes behind them, and has its owner a moment later', async () => {
		const [first, next] = [await sent('a@example.com'), await sent('b@example.com', opensAt)];
		await asked(first);
		const behind = await asked(next, opensAt);
		expect(behind).toMatchObject({
			...{ owner: null, strategy: 'waiting' },
			waiting: {
				why: 'A lead that waits for the pool "All Owners" goes first.',
				until: new Date(opensAt + 1_000).toISOString(),
			},
		});
		const back = await due(opensAt);
		expect(back.map(({ timer }) => timer.inquiryId)).toEqual([first.lead.inquiryId]);
		// A run has it now, and it goes first still.
		const third = await sent('c@example.com', opensAt + 1);
		expect((await asked(third, opensAt + 1)).strategy).toBe('waiting');
		expect((await asked(first, opensAt + 2)).owner?.name).toBe('Ann');
		const then = await due(opensAt + 1_001);
		expect(then.map(({ timer }) => timer.inquiryId)).toEqual([
			...[next.lead.inquiryId, third.lead.inquiryId],
		]);
		expect((await asked(next, opensAt + 1_001)).owner?.name).toBe('Ann');
		expect(await asked(third, opensAt + 1_001)).toMatchObject({ owner: { name: 'Ann' }, round: 2 });
	});

	test('goes before them where it is more urgent', async () => {
		await asked(await sent('a@example.com'));
		const lead = await sent('b@example.com', opensAt);
		const given = await inStore(
			async (session) => await assign(session, lead, opensAt, { given: urgent, ruleMet: () => '' }),
		);
		expect(given).toMatchObject({ owner: { name: 'Ann' }, priority: 'urgent' });
	});

	test('is given to who can take it where it may not wait, or where they wait for another pool', async () => {
		await asked(await sent('a@example.com'));
		const mayNot: RoutePolicy = { ...forAnn, whenNobody: { do: 'assign' } };
		expect((await asked(await sent('b@example.com', opensAt), opensAt, mayNot)).owner?.name).toBe(
			'Ann',
		);
		const other: RoutePolicy = {
			...{ ...forAnn, lines: [line('Ann', { hours: closed, pools: ['Other'] })] },
			otherwise: { kind: 'pool', name: 'Other' },
		};
		expect((await asked(await sent('c@example.com', opensAt), opensAt, other)).owner?.name).toBe(
			'Ann',
		);
	});

	test('waits for nobody whose own look failed, nor for who is not looked at', async () => {
		await asked(await sent('a@example.com'));
		const [back] = await due(opensAt);
		expect(back?.timer.attempt).toBe(1);
		const [again] = await due(opensAt + 31_000);
		expect(again?.timer.attempt).toBe(2);
		const late = await sent('b@example.com', opensAt + 32_000);
		expect((await asked(late, opensAt + 32_000)).owner?.name).toBe('Ann');
	});

	test('of one run the older one that waited is served first', async () => {
		const [first, next] = [await sent('a@example.com'), await sent('b@example.com', opensAt)];
		await asked(first);
		const names = await inStore(async (session) => {
			const one = await assign(session, first, opensAt, { given: forAnn });
			const other = await assign(session, next, opensAt, { given: forAnn });
			return [one.owner?.name, other.owner?.name];
		});
		expect(names).toEqual(['Ann', 'Ann']);
	});
});

describe('the list of who waits', () => {
	const list = async (at: number, page: { most?: number; after?: string } = {}) =>
		await inStore(
			async (session) => await listWaiting(session, { most: 50, after: '', ...page }, at),
		);

	test('is empty where nobody waits', async () => {
		await asked(await sent(), now, policyWith({ lines: [line('Ann')] }));
		expect(await list(now)).toEqual({ leads: [], total: 0, next: null });
	});

	test('says who waits, for whom, for how long, why and until when', async () => {
		const lead = await inStore(
			async (session) =>
				await register(
					session,
					{ email: 'ada@acme.com', fullName: 'Ada Byron', company: 'Acme', message: 'Hi' },
					now,
				),
		);
		const { waiting } = await asked(lead);
		expect(await list(now + 90 * minute + 59_000)).toEqual({
			leads: [
				{
					...{ inquiryId: lead.lead.inquiryId, leadId: lead.lead.id },
					...{ lead: 'Ada Byron', company: 'Acme', waitedMinutes: 90 },
					...{ for: 'All Owners', why: waiting?.why, since: waiting?.since },
					...{ until: new Date(opensAt).toISOString(), giveUpAt: waiting?.giveUpAt },
					...{ priority: 'normal', rule: 'No Rule Matched' },
				},
			],
			...{ total: 1, next: null },
		});
		await asked(lead, opensAt);
		expect(await list(opensAt)).toMatchObject({ leads: [], total: 0 });
	});

	test('goes on from page to page, whoever is next first', async () => {
		for (const n of [3, 1, 2]) await asked(await sent(`${n}@example.com`, now + n), now + n);
		const first = await list(now, { most: 2 });
		expect(first).toMatchObject({ leads: [{ lead: '1@example.com' }, { lead: '2@example.com' }] });
		expect(first.total).toBe(3);
		const second = await list(now, { most: 2, after: first.next ?? '' });
		expect(second).toMatchObject({ leads: [{ lead: '3@example.com' }], total: 3, next: null });
	});

	test.each(['2', 'W10', '%'])('After "%s" is refused', async (after) => {
		await expect(list(now, { after })).rejects.toMatchObject({ code: 'waiting.after' });
	});
});
