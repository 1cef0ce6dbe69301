import type { LeadStatus } from '../../nodes/core/lead';
import type { SaidStanding } from '../../nodes/core/match';
import { compileRouting, usuallyRegardless, type RoutePolicy } from '../../nodes/core/route';
import { assignLead, giveToQueue, reassignLead, turnsPerWorkspace } from '../../nodes/desk/assign';
import { recordActivity } from '../../nodes/desk/clocks';
import { endInquiry, type Registered } from '../../nodes/desk/inquiry';
import { changeStatus } from '../../nodes/desk/people';
import type { StoreSession } from '../../nodes/store';
import { cap, line as lineInSales, policy as policyWith, poolLine, rule } from '../core/route/team';
import { assignment } from '../store/contract/records';
import { assign, line, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const openLeads = async (session: StoreSession) =>
	Object.fromEntries(await session.holdings.countByOwner(['ann', 'bo']));

/** Registers and assigns what somebody sent. */
async function arrives(session: StoreSession, email: string, at = now): Promise<Registered> {
	const registered = await register(session, { email, message: `${email} at ${at}` }, at);
	await assign(session, registered, at);
	return registered;
}

/** Says where a lead stands. */
const says = async (
	session: StoreSession,
	{ lead }: Registered,
	standing: Partial<SaidStanding> & { status: LeadStatus },
	at = now + 2,
) =>
	await changeStatus(
		session,
		lead.id,
		{ closedAs: null, reason: null, cause: 'person', at, ...standing },
		now + 2,
	);

const releasedOf = async ({ events }: StoreSession, { lead }: Registered) =>
	(await events.timeline(lead.inquiryId))
		.filter(({ type }) => type === 'lead.released')
		.map(({ data }) => data);

test('a lead is held by whom it was given to, once, however many inquiries it has', async () => {
	const held = await inStore(async (session) => {
		const first = await arrives(session, 'a@example.com');
		await arrives(session, 'b@example.com');
		await arrives(session, 'a@example.com', now + 1);
		return { n: await openLeads(session), of: await session.holdings.find(first.lead.id) };
	});
	expect(held).toMatchObject({ n: { ann: 1, bo: 1 }, of: { ownerKey: 'ann', since: now } });
});

test('a lead that is reassigned is held by the next one; in a queue by nobody', async () => {
	const counts = await inStore(async (session) => {
		const { lead } = await arrives(session, 'a@example.com');
		const move = async (step: string, to: 'pool' | 'queue') =>
			await reassignLead(
				session,
				{ lead, onItem: undefined, roundOnItem: null, step, nextOwner: { to } },
				now + 1,
			);
		await move('one', 'pool');
		const next = await openLeads(session);
		await move('two', 'queue');
		return [next, await openLeads(session)];
	});
	expect(counts).toEqual([{ bo: 1 }, {}]);
});

test('a lead that a ladder gives to a queue is held by nobody', async () => {
	const counts = await inStore(async (session) => {
		const { lead } = await arrives(session, 'a@example.com');
		const before = (await session.assignments.current(lead.inquiryId)) ?? null;
		const queued = assignment({ owner: null, queue: { name: 'Desk', email: null }, round: 2 });
		const facts = { lead, occasion: 'step', before, assignment: queued };
		await giveToQueue(session, facts, now + 1);
		return await openLeads(session);
	});
	expect(counts).toEqual({});
});

test('who has the most open leads they may is given none until one is over, also within a batch', async () => {
	const given = {
		...policy,
		lines: [line('Ann', { openLeadCap: 2 }), line('Bo', { openLeadCap: 1 })],
	};
	const { names, after } = await inStore(async (session) => {
		const leads: Registered[] = [];
		for (const n of [0, 1, 2, 3, 4]) {
			leads.push(await register(session, { email: `${n}@example.com`, message: 'Hi' }));
		}
		const routing = compileRouting(given);
		const ask = async (some: readonly Registered[]) => {
			const all = turnsPerWorkspace(() => session, now, 'route');
			const { team } = await all.of('default', routing);
			const owners: Array<string | undefined> = [];
			for (const { lead } of some) {
				const facts = { lead, item: {}, routing, team, hash: 'hash', qualification: null };
				const said = {
					ownerOnItem: { named: null, crm: null },
					ruleMet: () => null,
					capsMet: new Set<number>(),
				};
				owners.push((await assignLead(session, { ...facts, ...said }, now)).owner?.name);
			}
			await all.save();
			return owners;
		};
		const owned = await ask(leads.slice(0, 4));
		const [first] = leads;
		if (first) await says(session, first, { status: 'closed' });
		return { names: owned, after: await ask(leads.slice(4)) };
	});
	expect(names).toEqual(['Ann', 'Bo', 'Ann', undefined]);
	expect(after).toEqual(['Ann']);
});

test('a lead that comes back to who has enough open leads is one they have already', async () => {
	const given = { ...policy, lines: [line('Ann', { openLeadCap: 1 }), line('Bo')] };
	const counts = await inStore(async (session) => {
		for (const n of [0, 1]) {
			const again = { email: 'a@example.com', message: `${n}` };
			await assign(session, await register(session, again, now + n), now + n, { given });
		}
		return await openLeads(session);
	});
	expect(counts).toEqual({ ann: 1 });
});

test.each([
	['owner', ['Ann', 'Bo', 'Ann', 'Bo']],
	['pool', ['Ann', 'Ann', 'Bo', 'Ann']],
] as const)('a pool counts the open leads of the %s', async (openOf, expected) => {
	const given = policyWith({
		lines: [lineInSales('Ann', { pools: ['Own', 'Sales'] }), lineInSales('Bo')],
		pools: [poolLine('Sales', { strategy: 'load', openOf })],
		rules: [rule('Ann', { target: { kind: 'owner', name: 'Ann' } })],
		otherwise: { kind: 'pool', name: 'Sales' },
	});
	const names = await inStore(async (session) => {
		const owners = [];
		for (const n of [0, 1, 2, 3]) {
			const lead = await register(session, { email: `${n}@example.com`, message: 'Hi' });
			const ruleMet = () => (n === 0 ? '' : null);
			owners.push((await assign(session, lead, now + n, { given, ruleMet })).owner?.name);
		}
		return owners;
	});
	expect(names).toEqual(expected);
});

describe('of somebody with as many open leads as they may have, where caps hold for who is known too', () => {
	const strict = { ...usuallyRegardless, known: [] };
	const full = policyWith({
		...{ lines: [line('Ann', { openLeadCap: 1 }), line('Bo')], regardless: strict },
	});
	const byPool = policyWith({
		lines: [lineInSales('Ann')],
		otherwise: { kind: 'pool', name: 'Sales' },
		caps: [cap('Desk', { most: 1, per: 'open', scope: 'pool', names: ['Sales'] })],
		...{ regardless: strict, knownOwnerFirst: false },
	});
	const write = async (session: StoreSession, email: string, n: number, given: RoutePolicy) =>
		await assign(session, await register(session, { email, message: `${n}` }, now + n), now + n, {
			given,
		});

	test.each([
		['the owner', full, 'Bo'],
		['the pool', byPool, 'Lead Desk'],
	])('a lead that they have counts for %s once, whoever asks again', async (_who, given, other) => {
		const names = await inStore(async (session) => {
			const owners = [];
			for (const [n, email] of ['a', 'a', 'b', 'a'].entries()) {
				const { owner, queue } = await write(session, `${email}@example.com`, n, given);
				owners.push(owner?.name ?? queue?.name);
			}
			return owners;
		});
		expect(names).toEqual(['Ann', 'Ann', other, 'Ann']);
	});
});

describe('the work on a lead is over', () => {
	test.each<[string, Partial<SaidStanding> & { status: LeadStatus }, string | null]>([
		['it is closed', { status: 'closed' }, 'closed'],
		['it is lost', { status: 'closed', closedAs: 'lost' }, 'lost'],
		['it is won', { status: 'customer', closedAs: 'won' }, 'won'],
		['it became a customer', { status: 'customer' }, 'customer'],
		['not when it becomes a deal', { status: 'open opportunity' }, null],
	])('%s', async (_what, standing, why) => {
		const found = await inStore(async (session) => {
			const given = await arrives(session, 'a@example.com');
			await says(session, given, standing);
			await says(session, given, standing);
			return { n: await openLeads(session), released: await releasedOf(session, given) };
		});
		expect(found).toEqual({
			n: why === null ? { ann: 1 } : {},
			released: why === null ? [] : [{ owner: 'ann', why }],
		});
	});

	test.each([
		['won', {}],
		['lost', {}],
		['disqualified', {}],
		['closed', {}],
		['call', { ann: 1 }],
	])('by what is recorded: %s', async (kind, n) => {
		const counts = await inStore(async (session) => {
			const { lead } = await arrives(session, 'a@example.com');
			const about = { leadId: lead.id, inquiryId: null };
			const activity = { kind, at: now + 1, by: '' };
			await recordActivity(session, { about, activity, ahead: false }, now + 1);
			return await openLeads(session);
		});
		expect(counts).toEqual(n);
	});

	test('not by what is still to come', async () => {
		const counts = await inStore(async (session) => {
			const { lead } = await arrives(session, 'a@example.com');
			const activity = { kind: 'won', at: now + 9, by: '' };
			const about = { leadId: lead.id, inquiryId: null };
			await recordActivity(session, { about, activity, ahead: true }, now + 1);
			return await openLeads(session);
		});
		expect(counts).toEqual({ ann: 1 });
	});

	test('a customer who was won and asks again is held again, and is over a second time', async () => {
		const counts = await inStore(async (session) => {
			const given = await arrives(session, 'a@example.com');
			await says(session, given, { status: 'customer', closedAs: 'won' });
			const won = await openLeads(session);
			await arrives(session, 'a@example.com', now + 5);
			const again = await openLeads(session);
			await says(session, given, { status: 'customer' }, now + 6);
			const supported = await openLeads(session);
			await says(session, given, { status: 'customer', closedAs: 'won' }, now + 7);
			return [won, again, supported, await openLeads(session)];
		});
		expect(counts).toEqual([{}, { ann: 1 }, { ann: 1 }, {}]);
	});

	test.each<[string, Partial<SaidStanding> & { status: LeadStatus }, LeadStatus, object]>([
		[
			'one that was closed is open again',
			{ status: 'closed', closedAs: 'lost' },
			'open',
			{ ann: 1 },
		],
		[
			'a customer has a deal again',
			{ status: 'customer', closedAs: 'won' },
			'open opportunity',
			{ ann: 1 },
		],
		['not one that is closed for another reason', { status: 'closed' }, 'closed', {}],
		['not a customer who was closed', { status: 'closed' }, 'customer', {}],
	])('and begins again: %s', async (_what, over, status, counts) => {
		const found = await inStore(async (session) => {
			const given = await arrives(session, 'a@example.com');
			await says(session, given, over);
			await says(session, given, { status }, now + 3);
			await says(session, given, { status }, now + 4);
			const { leadId, since, ownerKey } = (await session.holdings.find(given.lead.id)) ?? {};
			const log = await session.events.timeline(given.lead.inquiryId);
			return {
				n: await openLeads(session),
				held: leadId !== undefined && { since, ownerKey },
				again: log.filter(({ type }) => type === 'lead.heldAgain').map(({ data }) => data),
			};
		});
		const isHeld = Object.keys(counts).length > 0;
		expect(found).toEqual({
			n: counts,
			held: isHeld && { since: now + 3, ownerKey: 'ann' },
			again: isHeld ? [{ owner: 'ann' }] : [],
		});
	});

	test('it begins again for nobody who does not own it, and for who has it already', async () => {
		const found = await inStore(async (session) => {
			const [mine, nobodys] = [
				await arrives(session, 'a@example.com'),
				await arrives(session, 'b@example.com'),
			];
			for (const given of [mine, nobodys]) await says(session, given, { status: 'closed' });
			const known = await session.leads.find(nobodys.lead.id);
			if (known) await session.leads.save({ ...known, owner: null }, []);
			await arrives(session, 'a@example.com', now + 2);
			for (const given of [mine, nobodys]) await says(session, given, { status: 'open' }, now + 3);
			return await openLeads(session);
		});
		expect(found).toEqual({ ann: 1 });
	});

	test('an end that is heard of late ends nothing that began later', async () => {
		const counts = await inStore(async (session) => {
			const given = await arrives(session, 'a@example.com');
			await says(session, given, { status: 'closed', closedAs: 'lost' }, now - 1);
			return await openLeads(session);
		});
		expect(counts).toEqual({ ann: 1 });
	});

	test('an inquiry that turns out to be nothing is over, another one of the lead goes on', async () => {
		const counts = await inStore(async (session) => {
			const first = await arrives(session, 'a@example.com');
			const second = await arrives(session, 'a@example.com', now + 1);
			await endInquiry(session, second.lead, 'disqualified', now + 2);
			const goesOn = await openLeads(session);
			await endInquiry(session, first.lead, 'disqualified', now + 2);
			return [goesOn, await openLeads(session)];
		});
		expect(counts).toEqual([{ ann: 1 }, {}]);
	});
});
