/**
 * A second policy beside the live one: what it decides, what it compares and counts, and that nothing live
 * hears of it.
 */
import fc from 'fast-check';
import { settingsHash } from '../../nodes/core/lead';
import {
	accountSaid,
	compileRouting,
	decideAgain,
	routeRecordSchema,
	type RoutePolicy,
} from '../../nodes/core/route';
import { releaseLead, turnsPerWorkspace, type AssignFacts } from '../../nodes/desk/assign';
import type { Registered } from '../../nodes/desk/inquiry';
import { changeStatus } from '../../nodes/desk/people';
import { readShadow, shadowBooks, shadowLead } from '../../nodes/desk/shadow';
import type { StoreSession } from '../../nodes/store';
import { cap, closed, poolLine, rule } from '../core/route/team';
import { runs } from '../runs';
import { assign, line, minute, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const day = 24 * 60 * minute;

/** Decides leads by a shadow, in one batch. */
async function shadowed(
	session: StoreSession,
	leads: readonly Registered[],
	given: RoutePolicy,
	{ at = now, name = 'Trial', ...more }: { at?: number; name?: string } & Partial<AssignFacts> = {},
) {
	const routing = compileRouting(given);
	const hash = settingsHash({ policy: given });
	const all = turnsPerWorkspace(async () => await shadowBooks(session, name, at), at, 'shadow');
	const told = [];
	for (const { lead, ...item } of leads) {
		const { session: books, team } = await all.of('default', routing);
		await books.policies.save({ hash, node: 'shadow', settings: { policy: given }, at });
		const facts = {
			...{ lead, item: { lead, ...item }, routing, hash, team, qualification: null },
			ownerOnItem: { named: null, crm: null, account: accountSaid(item.match.account) },
			capsMet: new Set<number>(),
		};
		told.push(await shadowLead(books, { ...facts, ruleMet: () => null, ...more }, at));
	}
	await all.save();
	return told;
}

const report = async (session: StoreSession, beginAnew = false) =>
	await readShadow(session, { name: 'Trial', beginAnew, timeZone: 'UTC' });

let asked = 0;

/** Somebody asks, and the live node assigns them. */
async function live(
	session: StoreSession,
	at: number,
	{
		email = `p${++asked}@example.com`,
		given = policy,
		...sent
	}: { email?: string; given?: RoutePolicy } & Record<string, unknown> = {},
) {
	const registered = await register(session, { email, message: `${++asked}`, ...sent }, at);
	await assign(session, registered, at, { given });
	return registered;
}

/** The shadow begins with this lead, which it does not compare. */
const begun = async (given = policy) =>
	await inStore(
		async (session) => await shadowed(session, [await live(session, now, { given })], given),
	);

const allRows = async () =>
	await inStore(async (session) => ({
		rotation: await session.assignments.rotation('All Owners'),
		held: await session.holdings.countByOwner(['ann', 'bo', 'cy']),
		owners: await session.owners.all(),
	}));

describe('a shadow', () => {
	test('begins with what there is: what was assigned before it is not compared', async () => {
		const [first] = await begun();
		expect(first).toMatchObject({
			...{ agrees: null, owner: null, name: 'Trial' },
			reason: expect.stringContaining('began after the lead was assigned'),
		});
		const { reason } = await inStore(report);
		expect(reason).toBe(
			'Since Mon 2 Mar 2026, 09:30 (UTC) the shadow "Trial" has compared no lead yet.',
		);
	});

	test('says where a lead would go, counts and logs it, and leaves everything live as it is', async () => {
		await begun();
		const changed = { ...policy, lines: [line('Cy')] };
		const lead = await inStore(async (session) => await live(session, now + 5));
		const before = await allRows();
		const [told] = await inStore(
			async (session) => await shadowed(session, [lead], changed, { at: now + 6 }),
		);
		expect(told).toMatchObject({
			...{ agrees: false, goesTo: 'Cy', wentTo: 'Bo', owner: { name: 'Cy' } },
			...{ rule: 'No Rule Matched', liveRule: 'No Rule Matched', repeated: false },
			reason: expect.stringMatching(/^Cy, and live Bo\. No rule took it/),
		});
		expect(await allRows()).toEqual(before);
		const current = await inStore(
			async ({ assignments }) => await assignments.current(lead.lead.inquiryId),
		);
		expect(current).toMatchObject({ owner: { name: 'Bo' }, round: 1 });
		expect(await inStore(report)).toMatchObject({
			...{ leads: 1, same: 0, different: 1 },
			differences: [{ live: 'Bo', shadow: 'Cy', leads: 1 }],
			owners: [
				{ name: 'Cy', live: 0, shadow: 1 },
				{ name: 'Bo', live: 1, shadow: 0 },
			],
		});
	});

	test('compares an inquiry once, and answers the same again', async () => {
		await begun();
		const lead = await inStore(async (session) => await live(session, now + 5));
		const ask = async (at: number) =>
			await inStore(async (session) => await shadowed(session, [lead, lead], policy, { at }));
		const [first, again] = await ask(now + 6);
		expect(again).toEqual({ ...first, repeated: true });
		expect(await ask(now + 7)).toEqual([again, again]);
		expect(await inStore(report)).toMatchObject({ leads: 1, same: 1 });
		const events = await inStore(async ({ events: log }) =>
			(await log.timeline(lead.lead.inquiryId)).filter(({ type }) => type === 'lead.shadowed'),
		);
		expect(events).toHaveLength(1);
	});

	test.each([
		['declined', 'nobody has this lead: Ann declined it'],
		['noShow', 'nobody has this lead: Ann does not have it any more'],
		['won', 'the inquiry has ended (won)'],
	] as const)(
		'compares nothing that was released (%s), and holds it for nobody',
		async (why, said) => {
			await begun({ ...policy, lines: [line('Bo')] });
			const only = { ...policy, lines: [line('Ann')] };
			const held = await inStore(async (session) => {
				const lead = await live(session, now + 5, { given: only });
				await releaseLead(session, { lead: lead.lead, why }, now + 6);
				const [told] = await shadowed(session, [lead], policy, { at: now + 7 });
				expect(told).toMatchObject({ agrees: null, reason: expect.stringContaining(said) });
				const books = await shadowBooks(session, 'Trial', now + 8);
				return await books.holdings.find(lead.lead.id);
			});
			expect(held).toBeUndefined();
		},
	);

	test('a lead that is open again is an open one of who has it by the shadow', async () => {
		await begun();
		const only = { ...policy, lines: [line('Cy')] };
		const held = await inStore(async (session) => {
			const decided = await live(session, now + 5);
			await shadowed(session, [decided], only, { at: now + 6 });
			const unseen = await live(session, now + 7);
			for (const { lead } of [decided, unseen]) {
				for (const [n, status] of (['closed', 'open'] as const).entries()) {
					const said = { status, closedAs: null, reason: null, cause: 'person' } as const;
					await changeStatus(session, lead.id, { ...said, at: now + 8 + n }, now + 9);
				}
			}
			const books = await shadowBooks(session, 'Trial', now + 10);
			const whose = async (id: string) => [
				(await session.holdings.find(id))?.ownerKey,
				(await books.holdings.find(id))?.ownerKey,
			];
			const all = await books.holdings.countByOwner(['ann', 'bo', 'cy']);
			return {
				...{ decided: await whose(decided.lead.id), unseen: await whose(unseen.lead.id) },
				of: Object.fromEntries(all),
			};
		});
		expect(held).toEqual({
			// Ann has the lead with which the shadow began.
			...{ decided: ['bo', 'cy'], unseen: ['ann', undefined], of: { ann: 1, cy: 1 } },
		});
	});

	test('compares nothing where nobody has assigned the lead', async () => {
		await begun();
		const [told] = await inStore(
			async (session) =>
				await shadowed(
					session,
					[await register(session, { email: 'x@example.com' }, now + 5)],
					policy,
				),
		);
		expect(told).toMatchObject({
			agrees: null,
			reason: expect.stringContaining('nobody has assigned'),
		});
	});

	test('keeps a record by which the decision can be taken again', async () => {
		await begun();
		const changed = { ...policy, lines: [line('Bo'), line('Cy')] };
		const lead = await inStore(async (session) => {
			const given = await live(session, now + 5);
			await shadowed(session, [given], changed, { at: now + 6 });
			return given;
		});
		await inStore(async (session) => {
			const log = await session.events.timeline(lead.lead.inquiryId);
			const { data } = log.find(({ type }) => type === 'lead.shadowed') ?? {};
			const { record, answer } = data as { record: unknown; answer: { key: string } };
			const parsed = routeRecordSchema.parse(record);
			const { policies } = session.shadows.of({ name: 'Trial', since: now + 1 });
			const kept = (await policies.find(parsed.policy)) as { policy: RoutePolicy };
			expect(decideAgain(parsed, kept.policy).assignment.owner?.id).toBe(answer.key);
			expect(await session.policies.find(parsed.policy)).toBeUndefined();
		});
	});

	test('both waiting is compared when somebody has it; one waiting is compared at once', async () => {
		const lines = [line('Ann', { hours: closed }), line('Bo', { hours: closed })];
		const patient = { ...policy, lines, whenNobody: { do: 'wait' as const, hours: 48 } };
		await begun(patient);
		const lead = await inStore(async (session) => await live(session, now + 5, { given: patient }));
		const [both] = await inStore(
			async (session) => await shadowed(session, [lead], patient, { at: now + 6 }),
		);
		expect(both).toMatchObject({
			agrees: null,
			reason: expect.stringContaining('Not compared yet'),
		});
		const evening = Date.parse('2026-03-02T20:00:01Z');
		const [later] = await inStore(async (session) => {
			await assign(session, lead, evening, { given: patient });
			return await shadowed(session, [lead], patient, { at: evening });
		});
		expect(later).toMatchObject({ agrees: true, goesTo: 'Ann' });

		const next = await inStore(
			async (session) => await live(session, evening + day / 2, { given: patient }),
		);
		const eager = { ...patient, whenNobody: { do: 'assign' as const } };
		const [one] = await inStore(
			async (session) => await shadowed(session, [next], eager, { at: evening + day / 2 }),
		);
		expect(one).toMatchObject({ agrees: false, goesTo: 'Bo', wentTo: 'waits for "All Owners"' });
	});

	test('a person who asks again goes to who has them by the shadow, not to who has them live', async () => {
		await begun();
		const changed = { ...policy, lines: [line('Cy')] };
		const again = async (at: number, given: RoutePolicy) =>
			await inStore(async (session) => {
				const lead = await live(session, at, { email: 'ada@example.com' });
				return (await shadowed(session, [lead], given, { at }))[0];
			});
		expect(await again(now + 5, changed)).toMatchObject({ wentTo: 'Bo', goesTo: 'Cy' });
		const both = { ...policy, lines: [line('Ann'), line('Bo'), line('Cy')] };
		expect(await again(now + day, both)).toMatchObject({
			...{ wentTo: 'Bo', goesTo: 'Cy' },
			why: expect.stringContaining('Cy'),
		});
	});

	test('of a company the shadow has its own owner, too', async () => {
		await begun();
		const of = async (person: string, at: number, given: RoutePolicy) =>
			await inStore(async (session) => {
				const lead = await live(session, at, { email: `${person}@acme.com`, domain: 'acme.com' });
				return (await shadowed(session, [lead], given, { at }))[0];
			});
		expect(await of('a', now + 5, { ...policy, lines: [line('Cy')] })).toMatchObject({
			goesTo: 'Cy',
		});
		const all = { ...policy, lines: [line('Ann'), line('Bo'), line('Cy')] };
		expect(await of('b', now + 10, all)).toMatchObject({ wentTo: 'Bo', goesTo: 'Cy' });
	});

	test('a lead that is over is over for its owner in the shadow as well', async () => {
		await begun();
		const one = { ...policy, lines: [line('Cy', { openLeadCap: 1 })] };
		const next = async (at: number) =>
			await inStore(async (session) => {
				const lead = await live(session, at);
				const [told] = await shadowed(session, [lead], one, { at });
				return { lead: lead.lead, told };
			});
		const { lead, told } = await next(now + 5);
		expect(told?.goesTo).toBe('Cy');
		expect((await next(now + 6)).told?.goesTo).toBe('queue "Lead Desk"');
		await inStore(async (session) => await releaseLead(session, { lead, why: 'won' }, now + 7));
		expect((await next(now + 8)).told?.goesTo).toBe('Cy');
	});

	test('erasing a person leaves the counts and nothing of them', async () => {
		await begun();
		const lead = await inStore(async (session) => {
			const given = await live(session, now + 5, { email: 'ada@example.com' });
			await shadowed(
				session,
				[given],
				{ ...policy, lines: [line('Cy', { openLeadCap: 1 })] },
				{ at: now + 6 },
			);
			return given;
		});
		await inStore(async (session) => {
			await session.people.erase(await session.people.find({ leadIds: [lead.lead.id] }), now + 7);
		});
		await inStore(async (session) => {
			const { assignments, holdings } = session.shadows.of({ name: 'Trial', since: now + 1 });
			expect(await assignments.current(lead.lead.inquiryId)).toBeUndefined();
			expect(await holdings.countByOwner(['cy'])).toEqual(new Map());
			const given = await assignments.countByOwner(['cy'], now, now + day);
			expect([...given].map(([key, { n }]) => [key, n])).toEqual([['cy', 1]]);
			expect(await report(session)).toMatchObject({ leads: 1, different: 1 });
		});
	});

	test.each<[string, object, string]>([
		['by its own owners, though the item names the live one', {}, 'Cy'],
		['by a record of the CRM on the item', { ownerFrom: 'records' }, 'Bo'],
	])('knows whose a company is %s', async (_says, more, name) => {
		await begun();
		const rules = [rule('All', { target: { kind: 'owner', name: 'Cy' } })];
		const given = { ...policy, lines: [line('Cy'), line('Bo')], rules };
		const told = await inStore(async (session) => {
			const leads = [];
			for (const [n, email] of ['a@acme.com', 'b@acme.com'].entries()) {
				const lead = await live(session, now + 5 + n, { email, domain: 'acme.com' });
				const account = lead.match.account && { ...lead.match.account, ...more };
				leads.push({ ...lead, match: { ...lead.match, account } });
			}
			return await shadowed(session, leads, given, { at: now + 9, ruleMet: () => '' });
		});
		expect(told).toMatchObject([
			{ goesTo: 'Cy', wentTo: 'Bo' },
			{ goesTo: name, wentTo: 'Bo', liveRule: 'Account Owner', rule: 'Account Owner' },
		]);
	});

	test('begins anew after a report that says so', async () => {
		await begun();
		await inStore(
			async (session) =>
				await shadowed(session, [await live(session, now + 5)], policy, { at: now + 6 }),
		);
		expect(await inStore(async (session) => await report(session, true))).toMatchObject({
			leads: 1,
		});
		expect(await inStore(report)).toMatchObject({ since: null, leads: 0 });
		const [told] = await inStore(
			async (session) =>
				await shadowed(session, [await live(session, now + 7)], policy, { at: now + 8 }),
		);
		expect(told?.agrees).toBeNull();
	});

	test('two of them know nothing of each other', async () => {
		await begun();
		const [a] = await inStore(async (session) => {
			const lead = await live(session, now + 5);
			await shadowed(session, [lead], policy, { at: now + 5, name: 'Other' });
			return await shadowed(session, [lead], policy, { at: now + 6 });
		});
		expect(a).toMatchObject({ agrees: true });
		const other = await inStore(
			async (session) =>
				await readShadow(session, { name: 'Other', beginAnew: false, timeZone: 'UTC' }),
		);
		expect(other).toMatchObject({ leads: 0 });
	});
});

/** What may happen, one thing after the other. */
const happening = fc.record({
	what: fc.constantFrom('asks', 'asks', 'asks', 'over'),
	person: fc.nat({ max: 7 }),
	minutes: fc.integer({ min: 1, max: 400 }),
	/** How many leads are assigned in one run, before the shadow looks at them. */
	batch: fc.integer({ min: 1, max: 3 }),
});

const policies: Record<string, RoutePolicy> = {
	turns: { ...policy, lines: [line('Ann', { weight: 2 }), line('Bo'), line('Cy')] },
	caps: {
		...policy,
		lines: [line('Ann', { dailyCap: 2 }), line('Bo', { openLeadCap: 2 }), line('Cy')],
		caps: [
			cap('Week', { most: 6, per: 'week' }),
			cap('Hour', { most: 1, per: 'hour', counted: 'rolling' }),
		],
	},
	'kept together': {
		...{ ...policy, accountOwnerFirst: false },
		lines: [line('Ann'), line('Bo', { dailyCap: 2 }), line('Cy')],
		pools: [poolLine('All Owners', { strategy: 'kept' })],
	},
	'least loaded': {
		...{ ...policy, pools: [poolLine('All Owners', { strategy: 'load' })] },
		lines: [line('Ann'), line('Bo'), line('Cy')],
	},
	hours: {
		...policy,
		lines: [line('Ann', { hours: closed }), line('Bo'), line('Cy')],
		rules: [rule('All', { target: { kind: 'owner', name: 'Ann' } })],
	},
};

describe('by the same settings', () => {
	test.each(Object.keys(policies))('a shadow agrees on every lead: %s', async (name) => {
		const given = policies[name] ?? policy;
		await fc.assert(
			fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 25 }), async (steps) => {
				const told = await inStore(
					async (session) => await takeAll(session, steps, given),
					`w${++asked}`,
				);
				expect(told.filter(({ agrees }) => agrees === false)).toEqual([]);
			}),
			{ numRuns: runs(15) },
		);
	});
});

type Happening = typeof happening extends fc.Arbitrary<infer Each> ? Each : never;

/** What a shadow that has the live settings says of each lead that came after it began. */
async function takeAll(session: StoreSession, steps: readonly Happening[], given: RoutePolicy) {
	let at = now;
	const newest = new Map<number, Registered>();
	const told = await shadowed(session, [await live(session, at, { given })], given, { at });
	for (const { what, person, minutes, batch } of steps) {
		at += minutes * minute;
		const known = newest.get(person);
		if (what === 'over') {
			if (known) await releaseLead(session, { lead: known.lead, why: 'won' }, at);
			continue;
		}
		const leads: Registered[] = [];
		for (let n = person; n < person + batch; n++) {
			const domain = `c${n % 3}.example`;
			const lead = await live(session, at, { email: `p${n}@${domain}`, domain, given });
			newest.set(n, lead);
			leads.push(lead);
		}
		told.push(...(await shadowed(session, leads, given, { at })));
	}
	return told;
}
