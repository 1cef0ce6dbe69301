import type { NewEvent } from '../../nodes/core/events';
import {
	accountSaid,
	compileRouting,
	type AccountSaid,
	type RosterLine,
	type RoutePolicy,
} from '../../nodes/core/route';
import {
	assignLead,
	giveToQueue,
	reassignLead,
	turnsPerWorkspace,
	type OwnerOnItem,
} from '../../nodes/desk/assign';
import { recordActivity } from '../../nodes/desk/clocks';
import { registerInquiry } from '../../nodes/desk/inquiry';
import { changeStatus } from '../../nodes/desk/people';
import { completeLead } from '../../nodes/shared';
import type { KnownLead } from '../../nodes/store';
import { cap, policy as policyWith, poolLine, rule as ruleNamed } from '../core/route/team';
import { assignment } from '../store/contract/records';
import { queue } from './outbox';
import { assign, line, minute, now, owner, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const registered = async (email: string) =>
	await inStore(async (session) => await register(session, { email, message: email }));

/** Who has it, and the event that says so. */
const ownerOf = async (inquiryId: string) =>
	await inStore(async (session) => (await session.assignments.current(inquiryId))?.owner?.name);

const eventsOf = async (inquiryId: string, type: string) =>
	await inStore(async ({ events }) =>
		(await events.timeline(inquiryId)).filter((event) => event.type === type),
	);

describe('a pool that keeps leads together', () => {
	const given: RoutePolicy = {
		...policy,
		lines: [line('Ann', { dailyCap: 2 }), line('Bo'), line('Cy')],
		accountOwnerFirst: false,
		pools: [poolLine('All Owners', { strategy: 'kept' })],
	};

	const give = async (person: string, domain: string) => {
		const email = `${person}@${domain}`;
		const lead = await inStore(
			async (session) => await register(session, { email, domain, message: email }),
		);
		const { owner: to } = await inStore(
			async (session) => await assign(session, lead, now, { given }),
		);
		return { lead, name: to?.name };
	};

	test('gives those of one company to one owner, until they cannot take one; then to the next, who keeps them', async () => {
		const names: Array<string | undefined> = [];
		for (const [person, domain] of [
			...[
				['a', 'acme.com'],
				['b', 'engines.com'],
				['c', 'acme.com'],
			],
			...[
				['d', 'acme.com'],
				['e', 'acme.com'],
				['f', 'engines.com'],
			],
		] as const) {
			names.push((await give(person ?? '', domain ?? '')).name);
		}
		expect(names).toEqual(['Ann', 'Bo', 'Ann', 'Cy', 'Cy', 'Bo']);
	});

	test('knows a company by a key of the workspace alone, which only a lead that is kept makes', async () => {
		const key = async () =>
			await inStore(async ({ settings }) => await settings.keptKey('kept together'));
		const lead = await registered('a@acme.com');
		await inStore(async (session) => await assign(session, lead));
		expect(await key()).toBeUndefined();
		await give('b', 'acme.com');
		expect(await key()).toMatch(/^[\w-]{43}$/);
	});

	test('gives them to who takes one over, and forgets a company with its people', async () => {
		const { lead } = await give('a', 'acme.com');
		const reassigned = await inStore(
			async (session) =>
				await reassignLead(
					session,
					{
						...{ lead: lead.lead, onItem: undefined, roundOnItem: null, step: 'step' },
						nextOwner: { to: 'pool' },
					},
					now,
				),
		);
		expect(reassigned.owner?.name).toBe('Bo');
		expect((await give('b', 'acme.com')).name).toBe('Bo');
		await inStore(async ({ people }) => {
			for (const person of ['a', 'b']) {
				const key = { kind: 'email' as const, value: `${person}@acme.com` };
				await people.erase(await people.find({ keys: [key] }), now);
			}
		});
		expect((await give('c', 'acme.com')).name).toBe('Cy');
	});
});

describe('assignLead', () => {
	test('turns go on from one transaction to the next', async () => {
		const names: Array<string | undefined> = [];
		for (const email of ['a@example.com', 'b@example.com', 'c@example.com']) {
			const lead = await registered(email);
			const given = await inStore(async (session) => await assign(session, lead));
			names.push(given.owner?.name);
		}
		expect(names).toEqual(['Ann', 'Bo', 'Ann']);
	});

	test('turns of a pool go on where tables of one run name its members in another order', async () => {
		const tables = [policy.lines, [...policy.lines].reverse(), policy.lines, policy.lines];
		const leads: Array<Awaited<ReturnType<typeof registered>>> = [];
		for (const n of tables.keys()) leads.push(await registered(`${n}@example.com`));
		const names = await inStore(async (session) => {
			const all = turnsPerWorkspace(() => session, now, 'route');
			const given: Array<string | undefined> = [];
			for (const [n, lines] of tables.entries()) {
				const routing = compileRouting({ ...policy, lines });
				const { team } = await all.of('default', routing);
				const { lead } = leads[n] ?? (await register(session, {}));
				const facts = {
					lead,
					item: { lead },
					routing,
					team,
					hash: 'hash',
					ownerOnItem: { named: null, crm: null },
					qualification: null,
					capsMet: new Set<number>(),
				};
				const { owner: to } = await assignLead(session, { ...facts, ruleMet: () => null }, now);
				given.push(to?.name);
			}
			return given;
		});
		expect(names).toEqual(['Ann', 'Bo', 'Ann', 'Bo']);
	});

	test('one inquiry is assigned once: asked again it gives the same answer and takes no turn', async () => {
		const lead = await registered('a@example.com');
		const ask = async () => await inStore(async (session) => await assign(session, lead));
		const first = await ask();
		expect(await ask()).toEqual({ ...first, repeated: true });
		expect(await eventsOf(lead.lead.inquiryId, 'lead.assigned')).toHaveLength(1);
		const { turns } = await inStore(
			async ({ assignments }) => await assignments.rotation(first.pool ?? ''),
		);
		expect(turns).toBe(1);
	});

	test('a known lead goes to whoever owns it, whatever the item says', async () => {
		const first = await registered('a@example.com');
		await inStore(async (session) => await assign(session, first));
		const second = await inStore(
			async (session) =>
				await register(session, { email: 'a@example.com', message: 'again' }, now + 1),
		);
		const given = await inStore(async (session) => await assign(session, second));
		expect(given).toMatchObject({ owner: { name: 'Ann' }, strategy: 'existing owner' });
	});
});

describe('reassignLead', () => {
	test('who takes over by the rule of the lead has it next, and its SLA policy goes along', async () => {
		const rule = ruleNamed('All', {
			...{ target: { kind: 'owner', name: 'Ann' }, slaPolicy: 'Gold' },
			backup: { kind: 'owner', name: 'Cy' },
		});
		const lines = [line('Ann', { backup: 'Bo' }), line('Bo'), line('Cy')];
		const given = { ...policy, lines, rules: [rule] };
		const first = await registered('a@example.com');
		const met = { given, ruleMet: () => '' };
		await inStore(async (session) => await assign(session, first, now, met));
		const facts = {
			...{ lead: first.lead, onItem: undefined, roundOnItem: null, step: 'step-1' },
			nextOwner: { to: 'backup' as const },
		};
		const next = await inStore(async (session) => await reassignLead(session, facts, now + 1));
		expect(next).toMatchObject({ owner: { name: 'Cy' }, slaPolicy: 'Gold' });
	});

	const reassigned = async (lead: Awaited<ReturnType<typeof registered>>['lead'], step: string) =>
		await inStore(
			async (session) =>
				await reassignLead(
					session,
					{
						lead,
						onItem: undefined,
						roundOnItem: null,
						step,
						nextOwner: { to: 'pool', pool: null },
					},
					now + 1,
				),
		);

	test('a confirmation that waits and names the owner names the next one', async () => {
		const { lead, ...given } = await registered('a@example.com');
		const row = { name: 'Thanks', audience: 'person', text: 'From {owner}' } as const;
		await inStore(async (session) => {
			await assign(session, { lead, ...given });
			await queue(session, { lead: { ...lead }, rows: [row] }, now);
		});
		await reassigned(lead, 'step-1');
		const queued = await inStore(
			async ({ deliveries }) => await deliveries.ofInquiry(lead.inquiryId),
		);
		expect(queued).toMatchObject([{ state: 'waiting', text: 'From Bo' }]);
	});

	test('one step of a ladder takes the lead on once', async () => {
		const given = await registered('a@example.com');
		await inStore(async (session) => await assign(session, given));
		const first = await reassigned(given.lead, 'step-1');
		expect(first).toMatchObject({ owner: { name: 'Bo' }, round: 2, repeated: false });
		expect(await reassigned(given.lead, 'step-1')).toEqual({ ...first, repeated: true });
		expect(await ownerOf(given.lead.inquiryId)).toBe('Bo');
		expect(await eventsOf(given.lead.inquiryId, 'lead.reassigned')).toMatchObject([
			{ data: { from: 'ann', owner: 'bo' } },
		]);
	});

	describe('of an item that names its inquiry alone', () => {
		const byInquiry = ({ inquiryId }: { inquiryId: string }, more: object = {}) =>
			completeLead({ inquiryId, ...more }, new Date(now).toISOString());
		const askedAgain = async () => {
			const message = 'again';
			const again = await inStore(
				async (session) => await register(session, { email: 'a@example.com', message }, now + 2),
			);
			return await inStore(async (session) => await assign(session, again, now + 2));
		};

		test.each([
			['alone', {}],
			['and an email', { email: 'a@example.com' }],
			['and the ID of another system', { id: '00Q-7' }],
		])('is of the known lead, named by its inquiry %s', async (_what, more) => {
			const given = await registered('a@example.com');
			await inStore(async (session) => await assign(session, given));
			await toQueue(byInquiry(given.lead, more));
			const ofLead = async () =>
				await inStore(async ({ leads }) => (await leads.find(given.lead.id))?.owner?.name);
			expect(await ofLead()).toBeUndefined();
			expect(await askedAgain()).toMatchObject({ owner: { name: 'Bo' }, strategy: 'round robin' });
			expect(await ofLead()).toBe('Bo');
		});

		test('the next owner has the lead, and its next inquiry', async () => {
			const given = await registered('a@example.com');
			await inStore(async (session) => await assign(session, given));
			await reassigned(byInquiry(given.lead), 'step-1');
			expect(await askedAgain()).toMatchObject({
				...{ owner: { name: 'Bo' }, strategy: 'existing owner' },
			});
			expect(await eventsOf(given.lead.inquiryId, 'lead.reassigned')).toMatchObject([
				{ leadId: given.lead.id },
			]);
		});
	});

	/** Somebody does something about a lead at a time. */
	const activity = async (lead: { inquiryId: string; id: string }, kind: string, at = now + 1) =>
		await inStore(
			async (session) =>
				await recordActivity(
					session,
					{
						about: { inquiryId: lead.inquiryId, leadId: lead.id },
						...{ activity: { kind, at, by: 'Ann' }, ahead: false },
					},
					at,
				),
		);

	test.each([
		['won', 'won'],
		['lost', 'lost'],
		['closed', 'closed'],
		['disqualified', 'disqualified'],
	])('a lead that is %s stays as it is', async (kind, end) => {
		const given = await registered('a@example.com');
		await inStore(async (session) => await assign(session, given));
		await activity(given.lead, kind);
		const { lead } = given;
		const after = await reassigned(completeLead({ inquiryId: lead.inquiryId }, ''), 'step-1');
		expect(after).toMatchObject({
			...{ owner: { name: 'Ann' }, round: 1, strategy: 'ended' },
			reason: `Not reassigned, because the lead has ended (${end}).`,
		});
		expect(await ownerOf(lead.inquiryId)).toBe('Ann');
		expect(await eventsOf(lead.inquiryId, 'lead.reassigned')).toEqual([]);
	});

	test('an inquiry that has ended in the store stays as it is, and one that was handed over goes on', async () => {
		for (const [outcome, strategy] of [
			['not sales', 'ended'],
			['handed over', 'next in pool'],
		] as const) {
			const given = await registered(`${outcome}@example.com`.replace(' ', ''));
			await inStore(async (session) => {
				await assign(session, given);
				await session.inquiries.finish(given.lead.inquiryId, outcome);
			});
			expect(await reassigned(given.lead, 'step-1')).toMatchObject({ strategy });
		}
	});

	test('a customer who was won before they asked is taken on', async () => {
		const given = await registered('a@example.com');
		const won = { status: 'customer', closedAs: 'won', reason: null, cause: 'crm' } as const;
		await inStore(async (session) => {
			await changeStatus(session, given.lead.id, { ...won, at: now }, now);
			await assign(session, given);
		});
		expect(await reassigned(given.lead, 'step-1')).toMatchObject({ owner: { name: 'Bo' } });
	});

	test.each([
		['call', now + 1, /^Taken from Ann; it was Bo's turn/],
		['note', now + 1, /^Taken from Ann; /],
		['customer', now + 1, /^Taken from Ann; /],
		['call', now - 1, /^Ann did not act; /],
		['reply', now + 1, /^Ann did not act; /],
		['automated', now + 1, /^Ann did not act; /],
	])('says whether anybody acted: %s at %d', async (kind, at, reason) => {
		const given = await registered('a@example.com');
		await inStore(async (session) => await assign(session, given));
		await activity(given.lead, kind, at);
		expect((await reassigned(given.lead, 'step-1')).reason).toMatch(reason);
	});

	test.each([
		{ type: 'activity.recorded', data: { kind: 'call', at: now + 1, by: 'Ann', stopped: [] } },
		{ type: 'clocks.paused', data: { at: now + 1, by: 'Ann', clocks: [] } },
	] satisfies Array<Pick<NewEvent, 'type' | 'data'>>)(
		'says so of a lead that Dedup Match never saw: $type',
		async (deed) => {
			const lead = completeLead({ inquiryId: 'i-1' }, new Date(now).toISOString());
			await inStore(async (session) => {
				await assign(session, { ...(await register(session, { email: 'z@example.com' })), lead });
				const event = { at: now + 1, inquiryId: 'i-1', leadId: null, ...deed } as NewEvent;
				await session.events.append([event]);
			});
			expect((await reassigned(lead, 'step-1')).reason).toMatch(/^Taken from /);
		},
	);

	test('a lead that was never assigned is refused', async () => {
		const { lead } = await registered('a@example.com');
		await expect(reassigned(lead, 'step-1')).rejects.toMatchObject({ code: 'assignment.none' });
	});
});

/** A team of one, who can take one lead a day. */
const onlyAnn = (changes: Partial<RosterLine> = {}): RoutePolicy => ({
	...policy,
	lines: [line('Ann', { dailyCap: 1, ...changes })],
});

describe('an inquiry that waits in a queue', () => {
	const day = 24 * 60 * minute;

	test('is decided again while nobody owns it, as a round of its own with an event', async () => {
		const [first, second] = [await registered('a@example.com'), await registered('b@example.com')];
		const ask = async (lead: typeof first, at: number) =>
			await inStore(async (session) => await assign(session, lead, at, { given: onlyAnn() }));
		await ask(first, now);
		const queued = await ask(second, now);
		expect(queued).toMatchObject({ owner: null, queue: { name: 'Lead Desk' }, round: 1 });
		expect(await ask(second, now + minute)).toEqual({ ...queued, repeated: true });
		const next = await ask(second, now + day);
		expect(next).toMatchObject({ owner: { name: 'Ann' }, round: 2, repeated: false });
		expect(await ask(second, now + 3 * day)).toEqual({ ...next, repeated: true });
		expect(await eventsOf(second.lead.inquiryId, 'lead.reassigned')).toMatchObject([
			{ data: { owner: 'ann', from: null, fromQueue: 'Lead Desk', round: 2 } },
		]);
	});

	test('is not given back to who had it and did not act', async () => {
		const lead = await registered('a@example.com');
		const ask = async (at: number, given: RoutePolicy) =>
			await inStore(async (session) => await assign(session, lead, at, { given }));
		const alone = { ...policy, lines: [line('Ann')] };
		await ask(now, alone);
		await toQueue(lead.lead);
		expect(await ask(now + day, alone)).toMatchObject({ owner: null, round: 2, repeated: true });
		expect(await ask(now + day, policy)).toMatchObject({ owner: { name: 'Bo' }, round: 3 });
	});
});

describe('a lead of a pool that a queue has', () => {
	const ofPool = (pool: string, ...names: string[]) =>
		names.map((name) => line(name, { pools: [pool] }));
	const sales: RoutePolicy = {
		...policy,
		lines: [...ofPool('Sales', 'Ann', 'Bo'), ...ofPool('Management', 'Boss')],
		rules: [ruleNamed('All', { unconditional: true })],
	};
	const next = async (lead: Awaited<ReturnType<typeof registered>>['lead'], step: string) =>
		await inStore(async (session) => {
			const nextOwner = { to: 'pool' as const, pool: null };
			return await reassignLead(
				session,
				{ lead, onItem: undefined, roundOnItem: null, step, nextOwner },
				now + 1,
			);
		});

	test('stays there when it is reassigned within its pool and everybody there has had it', async () => {
		const lead = await registered('a@example.com');
		await inStore(
			async (session) => await assign(session, lead, now, { given: sales, ruleMet: () => '' }),
		);
		expect(await next(lead.lead, '1')).toMatchObject({ pool: 'Sales', owner: { name: 'Bo' } });
		for (const step of ['2', '3']) {
			expect(await next(lead.lead, step)).toMatchObject({ owner: null, queue: {} });
		}
	});
});

test('a pool that has as many open leads as it may hands one on within itself: that is none more', async () => {
	const full = cap('Full', { most: 2, per: 'open', scope: 'pool', names: ['All Owners'] });
	const given = { ...policy, lines: [line('Ann'), line('Bo')], caps: [full] };
	const [first] = [await registered('a@example.com'), await registered('b@example.com')].map(
		({ lead }) => lead,
	);
	for (const email of ['a@example.com', 'b@example.com']) {
		const lead = await registered(email);
		await inStore(async (session) => await assign(session, lead, now, { given }));
	}
	const nextOwner = { to: 'pool' as const, pool: null };
	const moved = await inStore(
		async (session) =>
			await reassignLead(
				session,
				{ lead: first!, onItem: undefined, roundOnItem: null, step: '1', nextOwner },
				now + 1,
			),
	);
	expect(moved).toMatchObject({ owner: { name: 'Bo' }, queue: null });
	const third = await registered('c@example.com');
	expect(
		await inStore(async (session) => await assign(session, third, now + 2, { given })),
	).toMatchObject({ owner: null, queue: {} });
});

/** Has a lead reassigned to the queue. */
const toQueue = async (lead: Awaited<ReturnType<typeof registered>>['lead']) =>
	await inStore(async (session) => {
		const nextOwner = { to: 'queue' as const, pool: null };
		const facts = { lead, onItem: undefined, roundOnItem: null, step: 'queue', nextOwner };
		return await reassignLead(session, facts, now + 1);
	});

describe('an inquiry that has ended', () => {
	test.each([
		{
			says: 'is disqualified',
			qualification: { verdict: 'disqualified', category: 'spam', reason: 'It sells links.' },
			finished: null,
			outcome: 'disqualified',
		},
		{
			says: 'is about support',
			qualification: { verdict: 'review', category: 'support', reason: 'It asks for help.' },
			finished: null,
			outcome: 'not sales',
		},
		{ says: 'has ended in the store', qualification: null, finished: 'won', outcome: 'won' },
	] as const)(
		'is given to nobody and takes no turn: it $says',
		async ({ qualification, finished, outcome }) => {
			const lead = await registered('a@example.com');
			const given = await inStore(async (session) => {
				if (finished) await session.inquiries.finish(lead.lead.inquiryId, finished);
				return await assign(session, lead, now, { qualification });
			});
			expect(given).toMatchObject({ owner: null, queue: null, strategy: 'ended' });
			expect(given.reason).toMatch(/^Given to nobody, because /);
			const kept = await inStore(async ({ assignments, inquiries }) => ({
				assignment: await assignments.current(lead.lead.inquiryId),
				turns: (await assignments.rotation('All Owners')).turns,
				outcome: await inquiries.outcomeOf(lead.lead.inquiryId),
			}));
			expect(kept).toEqual({ assignment: undefined, turns: 0, outcome });
		},
	);
});

describe('an owner whose ID or email changed', () => {
	const before = line('Ann', { dailyCap: 2 });
	const withId = line('Ann', { dailyCap: 2, owner: { ...owner('Ann'), id: 'u1' } });
	const withEmail = line('Ann', {
		dailyCap: 2,
		owner: { ...owner('Ann'), id: 'ann@new.example', email: 'ann@new.example' },
	});

	test.each([
		{ says: 'gets an ID', after: withId },
		{ says: 'gets another email', after: withEmail },
	])('keeps leads, cap and place in the rotation: $says', async ({ after }) => {
		const bo = line('Bo');
		const ask = async (lead: Awaited<ReturnType<typeof registered>>, lines: RosterLine[]) =>
			await inStore(
				async (session) => await assign(session, lead, now, { given: { ...policy, lines } }),
			);
		const first = await registered('a@example.com');
		expect(await ask(first, [before, bo])).toMatchObject({ owner: { name: 'Ann' } });
		// Their place: it is Bo's turn, not that of a newcomer.
		expect(await ask(await registered('b@example.com'), [after, bo])).toMatchObject({
			owner: { name: 'Bo' },
		});
		// Their leads: the person's next inquiry comes to them, under the new ID.
		const again = await inStore(
			async (session) =>
				await register(session, { email: 'a@example.com', message: 'again' }, now + 1),
		);
		expect(await ask(again, [after, bo])).toMatchObject({
			strategy: 'existing owner',
			owner: { id: after.owner.id },
		});
		// Their cap: two leads today were theirs, one of them under the old ID.
		const more = await ask(await registered('c@example.com'), [after]);
		expect(more).toMatchObject({ owner: null, queue: { name: 'Lead Desk' } });
	});

	test('is not given back a lead that they had', async () => {
		const lead = await registered('a@example.com');
		const given = { ...policy, lines: [before] };
		await inStore(async (session) => await assign(session, lead, now, { given }));
		const other = await registered('b@example.com');
		const changed = { ...policy, lines: [withEmail] };
		await inStore(async (session) => await assign(session, other, now + 1, { given: changed }));
		const facts = {
			...{ lead: lead.lead, onItem: undefined, roundOnItem: null, step: 'one' },
			nextOwner: { to: 'pool' as const, pool: null },
		};
		const next = await inStore(async (session) => await reassignLead(session, facts, now + 2));
		expect(next).toMatchObject({ owner: null, queue: { name: 'Lead Desk' } });
	});
});

describe('a queue', () => {
	const leadOwner = async (leadId: string) =>
		await inStore(async ({ leads }) => (await leads.find(leadId))?.owner?.name ?? null);

	test('takes the lead from its owner, who is not given the next inquiry', async () => {
		const lead = await registered('a@example.com');
		await inStore(async (session) => await assign(session, lead));
		expect(await leadOwner(lead.lead.id)).toBe('Ann');
		const again = await inStore(
			async (session) =>
				await register(session, { email: 'a@example.com', message: 'again' }, now + 2),
		);
		expect(again.match.owner?.name).toBe('Ann');
		await toQueue(lead.lead);
		expect(await leadOwner(lead.lead.id)).toBeNull();
		expect(await eventsOf(lead.lead.inquiryId, 'lead.reassigned')).toMatchObject([
			{ data: { from: 'ann', owner: null, queue: 'Lead Desk' } },
		]);
		const stale = { ownerOnItem: { named: again.match.owner, crm: null } };
		const given = await inStore(async (session) => await assign(session, again, now + 2, stale));
		expect(given).toMatchObject({ strategy: 'round robin', owner: { name: 'Bo' } });
	});

	test('leaves a lead to who owns it by a newer inquiry', async () => {
		const lead = await registered('a@example.com');
		await inStore(async (session) => await assign(session, lead));
		await inStore(async ({ assignments }) => {
			const newer = { leadId: lead.lead.id, inquiryId: 'newer', occasion: 'assign' };
			await assignments.record({ ...newer, assignment: assignment({ owner: owner('Bo') }) });
		});
		await toQueue(lead.lead);
		expect(await leadOwner(lead.lead.id)).toBe('Bo');
	});

	test('is given a lead once for one occasion, with an event, also by a ladder', async () => {
		const lead = await registered('a@example.com');
		const before = await inStore(async (session) => await assign(session, lead));
		const give = async (name: string) =>
			await inStore(async (session) => {
				const queued = assignment({ owner: null, queue: { name, email: null }, round: 2 });
				const facts = { lead: lead.lead, occasion: 'step-2', before, assignment: queued };
				return await giveToQueue(session, facts, now + 1);
			});
		expect(await give('Lead Desk')).toMatchObject({
			queue: { name: 'Lead Desk' },
			repeated: false,
		});
		expect(await give('Another')).toMatchObject({ queue: { name: 'Lead Desk' }, repeated: true });
		expect(await leadOwner(lead.lead.id)).toBeNull();
		expect(await eventsOf(lead.lead.inquiryId, 'lead.reassigned')).toMatchObject([
			{ data: { from: 'ann', owner: null, queue: 'Lead Desk', round: 2 } },
		]);
	});
});

describe('who owns the company of a lead', () => {
	const from = async (email: string, more: object = {}) =>
		await inStore(
			async (session) =>
				await register(session, {
					...{ email, message: email, domain: email.split('@')[1] },
					...more,
				}),
		);
	const assigned = async (
		of: Awaited<ReturnType<typeof from>>,
		changes: Partial<RoutePolicy> = {},
		onItem: Partial<OwnerOnItem> = {},
	) => {
		const account = accountSaid(of.match.account);
		const ownerOnItem = { ...{ named: null, crm: null, account }, ...onItem };
		const facts = { given: { ...policy, ...changes }, ownerOnItem };
		return await inStore(async (session) => await assign(session, of, now, facts));
	};
	const ofAccount = (accountId: string) => ({
		...{ system: 'HubSpot', id: null, url: null, ownerId: null, stage: null, accountId },
	});

	test.each([
		[
			'has the next one from there',
			'b@acme.com',
			{},
			'Ann',
			'Ann owns the account acme.com (by domain).',
		],
		['does not where that is switched off', 'b@acme.com', { accountOwnerFirst: false }, 'Bo', null],
		['does not from below that domain', 'b@eu.acme.com', {}, 'Bo', null],
	])('%s', async (_says, email, changes, name, reason) => {
		await assigned(await from('a@acme.com'));
		const second = await assigned(await from(email), changes);
		expect(second.owner?.name).toBe(name);
		expect(second).toMatchObject(reason === null ? { strategy: 'round robin' } : { reason });
	});

	test.each(['gmail.com', 'wixsite.com'])('nobody owns %s, where anybody can be', async (host) => {
		await assigned(await from(`a@${host}`));
		expect(await assigned(await from(`b@${host}`))).toMatchObject({ owner: { name: 'Bo' } });
	});

	test('by the account of the CRM, whatever the domain', async () => {
		const crm = { record: ofAccount('88'), standing: undefined };
		const first = await inStore(async (session) => {
			const lead = completeLead({ email: 'a@one.com', domain: 'one.com' }, '2026-03-02T09:30:00Z');
			const settings = {
				...{ parts: ['email' as const], thresholds: { existing: 0.9, review: 0.5 } },
				...{ replayWindowMs: 0, waitingLimitMs: minute },
				...{ recentMs: 0, hash: 'm' },
			};
			return await registerInquiry(session, { settings, lead, item: {}, crm }, now);
		});
		await assigned(first);
		const second = await from('b@two.com', { company: 'Acme' });
		expect(await assigned(second, {}, { crm: ofAccount('88') })).toMatchObject({
			owner: { name: 'Ann' },
			reason: 'Ann owns the account one.com (by the account in the CRM).',
		});
	});

	test('by its name, whatever the legal form and the mailbox', async () => {
		await assigned(await from('a@acme.com', { company: 'Acme GmbH' }));
		const second = await from('b@acme.de', { company: 'ACME Ltd.' });
		expect(await assigned(second)).toMatchObject({
			owner: { name: 'Ann' },
			reason: 'Ann owns the account acme.com (by company name).',
		});
	});

	const becomes = async (id: string, status: KnownLead['status']) => {
		await inStore(async ({ leads }) => {
			const known = await leads.find(id);
			if (known) await leads.save({ ...known, status }, []);
		});
	};

	test('a lead that was lost says nothing of its company', async () => {
		const first = await from('a@acme.com');
		await assigned(first);
		await becomes(first.lead.id, 'closed');
		expect(await assigned(await from('b@acme.com'))).toMatchObject({ owner: { name: 'Bo' } });
	});

	test('a customer says more of it than newer leads', async () => {
		const first = await from('a@acme.com');
		await assigned(first);
		await becomes(first.lead.id, 'customer');
		await assigned(await from('b@acme.com'), { accountOwnerFirst: false });
		for (const name of ['c', 'd']) {
			expect(await assigned(await from(`${name}@acme.com`))).toMatchObject({
				owner: { name: 'Ann' },
			});
		}
	});

	test('nobody owns it by the person alone', async () => {
		await assigned(await from('a@acme.com'));
		const again = await from('a@acme.com', { message: 'again' });
		expect(again.match.account).toMatchObject({ domain: 'acme.com', owner: null });
		expect(await assigned(again, { knownOwnerFirst: false })).toMatchObject({
			...{ owner: { name: 'Bo' }, strategy: 'round robin' },
		});
	});

	describe('as the item says it', () => {
		const bo = { id: null, crmId: null, email: 'bo@example.com', name: null };
		const said = (more: Partial<AccountSaid>): Partial<OwnerOnItem> => ({
			account: {
				...{ owner: bo, ownerFrom: null, id: null, name: null, domain: 'acme.com', by: null },
				...more,
			},
		});

		test.each<[string, Partial<AccountSaid>, Partial<RoutePolicy>, string, string]>([
			['in a record of the CRM', { ownerFrom: 'records', name: 'Acme' }, {}, 'Bo', 'account Acme.'],
			['by a known lead', { ownerFrom: 'store', by: 'domain' }, {}, 'Bo', 'acme.com (by domain).'],
			[
				'in the words of the flow',
				{ domain: null, owner: { ...bo, email: null, name: 'Bo' } },
				{},
				'Bo',
				'Bo owns the account x.com.',
			],
			[
				'and who is not in the table',
				{ owner: { ...bo, email: 'zed@x.com' } },
				{},
				'Ann',
				'Zed@x.com, who owns the account acme.com, is not in the Owners table; ',
			],
			['where that is switched off', {}, { accountOwnerFirst: false }, 'Ann', 'No rule took it'],
		])('%s: nothing is looked up', async (_says, account, changes, name, reason) => {
			const lead = await from('a@acme.com', { company: 'x.com' });
			const assignment = await inStore(async (session) => {
				const ofAccount = () => {
					throw new Error('the item says it');
				};
				const leads: unknown = Object.create(session.leads, { ofAccount: { value: ofAccount } });
				const asked = Object.create(session, { leads: { value: leads } }) as typeof session;
				const ownerOnItem = { named: null, crm: null, ...said(account) };
				const facts = { given: { ...policy, ...changes }, ownerOnItem };
				return await assign(asked, lead, now, facts);
			});
			expect(assignment.owner?.name).toBe(name);
			expect(assignment.reason).toContain(reason);
		});

		const queued = {
			lines: [line('Ann', { active: false }), line('Bo', { active: false })],
			otherwise: { kind: 'queue', name: 'Desk' },
		} satisfies Partial<RoutePolicy>;

		test.each<[string, AccountSaid['ownerFrom'], string | undefined]>([
			['by a known lead, which is asked again', 'store', undefined],
			['in a record of the CRM, which stays so', 'records', 'Bo'],
			['in the words of the flow, which stay so', null, 'Bo'],
		])('until it is decided again: %s', async (_says, ownerFrom, name) => {
			const lead = await from('b@acme.com');
			expect(await assigned(lead, queued, said({ ownerFrom }))).toMatchObject({ owner: null });
			const { otherwise } = queued;
			const again = await assigned(lead, { otherwise }, said({ ownerFrom }));
			expect(again.owner?.name).toBe(name);
		});

		test('a subsidiary goes by whom it belongs to when it is decided again', async () => {
			const lead = await from('b@acme.de');
			const ofParent = said({ ownerFrom: 'store', by: 'domain' });
			await assigned(lead, queued, ofParent);
			await assigned(await from('a@acme.com'));
			const { otherwise } = queued;
			expect(await assigned(lead, { otherwise }, ofParent)).toMatchObject({
				owner: { name: 'Ann' },
				reason: 'Ann owns the account acme.com (by domain).',
			});
		});
	});

	test('leads of one company in one batch have one owner', async () => {
		const leads: Array<Awaited<ReturnType<typeof from>>> = [];
		for (const name of ['a', 'b', 'c']) leads.push(await from(`${name}@acme.com`));
		const names = await inStore(async (session) => {
			const owners = [];
			for (const lead of leads) owners.push((await assign(session, lead)).owner?.name);
			return owners;
		});
		expect(names).toEqual(['Ann', 'Ann', 'Ann']);
	});

	test('where the person is another one’s, a person decides if that is said', async () => {
		await assigned(await from('a@acme.com'));
		const other = await from('b@acme.com');
		await assigned(other, { accountOwnerFirst: false });
		const again = async (message: string) => await from('b@acme.com', { message });
		expect(await assigned(await again('2'))).toMatchObject({ owner: { name: 'Bo' } });
		// The newest of the company that is somebody's is then Bo's own.
		await assigned(await from('c@acme.com'), { ownersDiffer: 'account' });
		expect(await assigned(await again('3'), { ownersDiffer: 'review' })).toMatchObject({
			...{ owner: null, queue: { name: 'Lead Desk' }, rule: 'Owners Differ' },
			reason:
				'Bo owns the person, Ann owns the account acme.com (by domain); it waits in the queue "Lead Desk".',
		});
	});
});

describe('who owns a lead by what its item says', () => {
	const given = policyWith({
		lines: [
			line('Ann', { owner: { ...owner('Ann'), crmId: '101' } }),
			line('Bo', { owner: { ...owner('Bo'), id: 'rep-2', crmId: '102' } }),
		],
	});
	const nobody = { id: null, crmId: null, email: null, name: null };
	const record = (ownerId: string, system: string | null = 'HubSpot') => ({
		...{ system, id: '7', url: null, ownerId, stage: 'lead' },
	});
	const byTurn = 'no rule took it: it was Ann\'s turn in the pool "All Owners".';

	test.each<[string, Partial<OwnerOnItem>, string, string]>([
		['the CRM’s owner by CRM ID', { crm: record('102') }, 'Bo', 'Bo owns this lead in HubSpot.'],
		['by ID', { crm: record('rep-2') }, 'Bo', 'Bo owns this lead in HubSpot.'],
		['by email', { crm: record('bo@example.com') }, 'Bo', 'Bo owns this lead in HubSpot.'],
		[
			'of a CRM without a name',
			{ crm: record('102', null) },
			'Bo',
			'Bo owns this lead in the CRM.',
		],
		[
			'of the CRM who is not in the table, by what is known of them',
			{ crm: record('999') },
			'Ann',
			`Owner 999, who owns it in HubSpot, is not in the Owners table; ${byTurn}`,
		],
		['a CRM ID as ID', { named: { ...nobody, id: '102' } }, 'Bo', 'Bo owns this lead already.'],
		['a CRM ID', { named: { ...nobody, crmId: '102' } }, 'Bo', 'Bo owns this lead already.'],
		[
			'an email',
			{ named: { ...nobody, email: 'BO@example.com' } },
			'Bo',
			'Bo owns this lead already.',
		],
		['a name', { named: { ...nobody, name: 'bo' } }, 'Bo', 'Bo owns this lead already.'],
		[
			'somebody who is not in the table',
			{ named: { ...nobody, email: 'zed@example.com' } },
			'Ann',
			`Zed@example.com, who owned it, is not in the Owners table; ${byTurn}`,
		],
	])('%s', async (_what, says, expected, reason) => {
		const lead = await registered('a@example.com');
		const ownerOnItem = { named: null, crm: null, ...says };
		const assignment = await inStore(
			async (session) => await assign(session, lead, now, { given, ownerOnItem }),
		);
		expect(assignment.owner?.name).toBe(expected);
		expect(assignment.reason).toBe(reason);
	});

	const second = async (crm: string, crmBefore?: string) => {
		const first = await registered('a@example.com');
		await inStore(async (session) => await assign(session, first, now, { given }));
		const again = await inStore(
			async (session) =>
				await register(session, { email: 'a@example.com', message: 'again' }, now + 2),
		);
		const ownerOnItem = { named: null, crm: crm ? record(crm) : null };
		const lead = { ...again.lead, crm: crmBefore ? record(crmBefore) : null };
		const facts = { given, ownerOnItem };
		return await inStore(
			async (session) => await assign(session, { ...again, lead }, now + 2, facts),
		);
	};

	test.each([
		{ says: 'the CRM’s word of now counts more than the store’s', crm: '102', owner: 'Bo' },
		{ says: 'the store’s more than that of one who left the table', crm: '999', owner: 'Ann' },
		{ says: 'and more than what the CRM said before', crm: '', before: '102', owner: 'Ann' },
	])('$says', async ({ crm, before, owner: expected }) => {
		expect(await second(crm, before)).toMatchObject({
			strategy: 'existing owner',
			owner: { name: expected },
		});
	});

	test('what the CRM said before counts where nobody else is named', async () => {
		const { lead, ...answer } = await registered('a@example.com');
		const known = { ...answer, lead: { ...lead, crm: record('102') } };
		const assignment = await inStore(
			async (session) => await assign(session, known, now, { given }),
		);
		expect(assignment.owner?.name).toBe('Bo');
	});
});
