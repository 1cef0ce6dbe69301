/**
 * What changes while leads come in: owners have other names and marks, two nodes mean one pool, people are
 * away at night and when the clocks change, and rules are many.
 */
import {
	compileRouting,
	decideAgain,
	routeRecordSchema,
	type RoutePolicy,
} from '../../nodes/core/route';
import { settingsHash } from '../../nodes/core/lead';
import {
	assignLead,
	claimLead,
	lastOwners,
	moveAway,
	reassignLead,
	setAvailability,
	turnsPerWorkspace,
} from '../../nodes/desk/assign';
import type { Registered } from '../../nodes/desk/inquiry';
import type { StoreSession } from '../../nodes/store';
import { cap, line, policy as policyWith, poolLine, rule } from '../core/route/team';
import { assign, now, owner, register, useDesk } from './useDesk';

const inStore = useDesk();

const day = 24 * 3_600_000;

let letters = 0;
const written = async (email = `${++letters}@example.com`, at = now) =>
	await inStore(
		async (session) => await register(session, { email, message: `At ${at}, ${letters}` }, at),
	);

const given = async (lead: Registered, policy: RoutePolicy, at = now, more = {}) =>
	await inStore(async (session) => await assign(session, lead, at, { given: policy, ...more }));

/** To whom the next lead goes. */
const next = async (policy: RoutePolicy, at = now, email?: string) => {
	const assignment = await given(await written(email, at), policy, at);
	return assignment.owner?.name ?? assignment.queue?.name ?? 'waits';
};

describe('an owner', () => {
	const ann = owner('Ann');
	const before = policyWith({ lines: [line('Ann', { dailyCap: 2 }), line('Bo', { dailyCap: 2 })] });

	describe.each([
		['with another name', { ...ann, name: 'Ann Smith' }],
		['with another name and email', { ...ann, name: 'Ann Smith', email: 'ann.smith@example.com' }],
		['with another name and ID', { ...ann, id: 'u-1', name: 'Ann Smith' }],
	])('%s', (_says, person) => {
		const after: RoutePolicy = {
			...before,
			lines: [{ ...line('Ann', { dailyCap: 2 }), owner: person }, line('Bo', { dailyCap: 2 })],
		};

		test('keeps leads, turns and caps', async () => {
			expect([await next(before, now, 'known@example.com'), await next(before)]).toEqual([
				'Ann',
				'Bo',
			]);
			expect(await next(after, now + 1, 'known@example.com')).toBe('Ann Smith');
			expect([await next(after), await next(after), await next(after)]).toEqual([
				...['Bo', 'Lead Desk', 'Lead Desk'],
			]);
			const open = await inStore(
				async ({ holdings }) => await holdings.countByOwner(['ann', 'bo']),
			);
			expect(Object.fromEntries(open)).toEqual({ ann: 1, bo: 2 });
		});

		test('is not given a lead back that they did not act on', async () => {
			const lead = await written();
			await given(lead, before);
			await next(after);
			const facts = { lead: lead.lead, onItem: undefined, roundOnItem: null };
			const moved = await inStore(
				async (session) =>
					await reassignLead(session, { ...facts, step: 's', nextOwner: { to: 'pool' } }, now + 1),
			);
			expect(moved.owner?.name).toBe('Bo');
		});

		test.each(['Ann', 'Ann Smith', 'ann@example.com'])('is known as %s', async (name) => {
			await next(before);
			await next(after);
			const who = { id: name, crmId: name, email: name, name };
			const queued = { ...after, otherwise: { kind: 'queue', name: 'Desk' } as const };
			const lead = await written();
			await given(lead, queued);
			const claim = await inStore(
				async (session) =>
					await claimLead(session, { lead: lead.lead, onItem: undefined, by: who }, now + 1),
			);
			expect(claim).toMatchObject({ isTheirs: true, assignment: { owner: { id: person.id } } });
			const facts = { owner: name, away: true, from: '', until: '', by: '' };
			await inStore(
				async (session) =>
					await setAvailability(session, { ...facts, forGood: true, workflowZone: 'UTC' }, now),
			);
			expect([await next(after, now + 2), await next(after, now + 2)]).toEqual([
				...['Bo', 'Lead Desk'],
			]);
			const moved = await inStore(
				async (session) =>
					await moveAway(
						session,
						{ from: who, which: 'open', nextOwner: { to: 'pool' }, limit: 9 },
						now + 3,
					),
			);
			expect(moved).toMatchObject({ isKnown: true });
			expect(moved.moved.length).toBeGreaterThan(0);
		});

		test('is meant by who names them as before', async () => {
			await next(before);
			await next(after);
			const marks = { id: null, crmId: null, email: null, name: 'Ann' };
			const assignment = await given(await written(), after, now, {
				ownerOnItem: { named: marks, crm: null },
			});
			expect(assignment.owner?.name).toBe('Ann Smith');
		});
	});
});

describe('owners who come no more', () => {
	test('are the last ones, also when others came and went, and those who come again keep their turns', async () => {
		const team = policyWith({ lines: [line('Ann'), line('Bo'), line('Cy')] });
		expect([await next(team), await next(team)]).toEqual(['Ann', 'Bo']);
		const last = await inStore(async (session) => await lastOwners(session, 'route'));
		expect(last).toMatchObject({ lines: team.lines, asOf: now });
		const lines = last?.lines ?? [];
		const asOf = { ...team, lines, ownersAsOf: last?.asOf };
		expect([await next(asOf, now + day), await next(asOf, now + day)]).toEqual(['Cy', 'Ann']);
		const later = await inStore(async (session) => await lastOwners(session, 'route'));
		expect(later).toEqual(last);
		const fewer = policyWith({ lines: [line('Bo'), line('Cy')] });
		expect([await next(fewer, now + 2 * day), await next(fewer, now + 2 * day)]).toEqual([
			...['Bo', 'Cy'],
		]);
		expect(await inStore(async (session) => await lastOwners(session, 'route'))).toMatchObject({
			lines: fewer.lines,
		});
	});
});

describe('two nodes that mean one pool', () => {
	const three = policyWith({
		lines: [line('Ann'), line('Bo'), line('Cy')],
		rules: [rule('All')],
		otherwise: { kind: 'queue', name: 'Desk' },
	});
	const unlike: Array<[says: string, other: RoutePolicy, told: boolean]> = [
		['the same', three, false],
		['with fewer people', { ...three, lines: three.lines.slice(0, 2) }, true],
		[
			'with other weights',
			{ ...three, lines: [line('Ann', { weight: 3 }), line('Bo'), line('Cy')] },
			true,
		],
		['with another strategy', { ...three, pools: [poolLine('Sales', { strategy: 'load' })] }, true],
		['in other letters', { ...three, rules: [rule('All', toSales('SALES '))] }, false],
	];

	function toSales(name: string) {
		return { target: { kind: 'pool', name } as const };
	}

	/** Runs a node with some leads. */
	const run = async (node: string, policy: RoutePolicy, at: number) =>
		await inStore(async (session: StoreSession) => {
			const routing = compileRouting(policy);
			const hash = settingsHash({ policy });
			await session.policies.save({ hash, node, settings: { policy }, at });
			const all = turnsPerWorkspace(() => session, at, node);
			const { team } = await all.of('default', routing);
			const { lead } = await register(session, { email: `${++letters}@example.com`, message: 'x' });
			const facts = {
				...{ lead, item: { lead }, routing, hash, team, qualification: null },
				...{ ownerOnItem: { named: null, crm: null }, capsMet: new Set<number>() },
			};
			const { owner: to, queue } = await assignLead(session, { ...facts, ruleMet: () => '' }, at);
			await all.save();
			return { to: to?.name ?? queue?.name ?? '', told: [...all.unlikePools().keys()] };
		});

	test.each(unlike)('%s: each lead has one owner of its own node', async (_says, other, told) => {
		const names: string[] = [];
		const warned: string[] = [];
		for (let n = 0; n < 12; n++) {
			const [node, policy] = n % 2 === 0 ? ['one/1', three] : ['two/2', other];
			const ran = await run(String(node), policy as RoutePolicy, now + n);
			names.push(ran.to);
			warned.push(...ran.told);
		}
		const byOther = names.filter((_name, n) => n % 2 === 1);
		expect(byOther.every((name) => other.lines.some((each) => each.owner.name === name))).toBe(
			true,
		);
		expect(names).not.toContain('Desk');
		expect(warned.length > 0).toBe(told);
		// Whoever is in both is never left out for long.
		for (const { owner: each } of three.lines.slice(0, 2)) {
			expect(names.filter((name) => name === each.name).length).toBeGreaterThanOrEqual(3);
		}
	});

	test('the cap of its open leads holds for both together', async () => {
		const capped = {
			...three,
			caps: [cap('Few', { most: 3, per: 'open', scope: 'pool', names: ['Sales'] })],
		};
		const other = { ...capped, lines: capped.lines.slice(0, 2) };
		const names = [];
		for (let n = 0; n < 5; n++) {
			names.push((await run(n % 2 ? 'two/2' : 'one/1', n % 2 ? other : capped, now + n)).to);
		}
		expect(names.filter((name) => name !== 'Desk' && name !== 'Lead Desk')).toHaveLength(3);
	});
});

describe('somebody who is away in the night', () => {
	const berlin = { timeZone: 'Europe/Berlin' };
	const alone = (from: string, until: string): RoutePolicy =>
		policyWith({ lines: [line('Ann', { ...berlin, absences: [{ from, until }] })] });

	test.each([
		[
			'over midnight',
			'2026-03-02 22:00',
			'2026-03-03 06:00',
			'2026-03-02T21:00Z',
			'2026-03-03T05:00Z',
		],
		[
			'when the clocks go forward',
			...['2026-03-28 22:00', '2026-03-29 06:00', '2026-03-28T21:00Z', '2026-03-29T04:00Z'],
		],
		[
			'until an hour that is not there',
			...['2026-03-28 22:00', '2026-03-29 02:30', '2026-03-28T21:00Z', '2026-03-29T01:30Z'],
		],
		[
			'when the clocks go back',
			...['2026-10-24 22:00', '2026-10-25 06:00', '2026-10-24T20:00Z', '2026-10-25T05:00Z'],
		],
		[
			'until an hour that comes twice: the first one',
			...['2026-10-24 22:00', '2026-10-25 02:30', '2026-10-24T20:00Z', '2026-10-25T00:30Z'],
		],
		['on the short day', '2026-03-29', '2026-03-29', '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
		['on the long day', '2026-10-25', '2026-10-25', '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
	])('%s is given leads up to then, and from then on', async (_says, from, until, begins, ends) => {
		const [first, last] = [Date.parse(begins), Date.parse(ends)];
		const table = alone(from, until);
		const said = async (at: number) => {
			await inStore(
				async (session) =>
					await setAvailability(
						session,
						{
							...{ owner: 'Ann', away: true, from, until, by: '' },
							...{ forGood: true, workflowZone: berlin.timeZone },
						},
						at,
					),
			);
		};
		expect(await next(table, first - 1)).toBe('Ann');
		expect(await next(table, first)).toBe('Lead Desk');
		expect(await next(table, last - 1)).toBe('Lead Desk');
		expect(await next(table, last)).toBe('Ann');
		const waiting: RoutePolicy = { ...table, whenNobody: { do: 'wait', hours: 30 } };
		const lead = await written(undefined, first);
		const waits = await given(lead, waiting, first);
		expect(waits.waiting?.until).toBe(new Date(last).toISOString());
		expect((await given(lead, waiting, last)).owner?.name).toBe('Ann');
		// The same, where it is set instead of written in the table.
		const there = policyWith({ lines: [line('Ann', berlin)] });
		await said(first - day);
		expect(await next(there, first - 1)).toBe('Ann');
		expect(await next(there, first)).toBe('Lead Desk');
		expect(await next(there, last - 1)).toBe('Lead Desk');
		expect(await next(there, last)).toBe('Ann');
	});
});

describe('of three hundred rules', () => {
	const rules = Array.from({ length: 300 }, (_, n) =>
		rule(`Rule ${n} für Großkunden 🚀`, { target: { kind: 'pool', name: `Pool ${n % 50}` } }),
	);
	const away = { from: '2026-01-01', until: '2026-12-31' };
	const many = policyWith({
		rules,
		lines: Array.from({ length: 100 }, (_, n) =>
			line(`Owner ${n}`, { pools: [`Pool ${n % 50}`], absences: n % 50 === 49 ? [] : [away] }),
		),
	});

	test.each([
		[
			'the last one is met',
			(index: number) => (index === 299 ? 'country is DE' : null),
			'Rule 299',
		],
		['all are met, and only the last pool has anybody', () => '', 'Rule 49'],
	])('%s: the record stays small, and decides again', async (_says, ruleMet, name) => {
		const lead = await written();
		const assignment = await given(lead, many, now, { ruleMet });
		expect(assignment.rule).toContain(name);
		expect(assignment.reason.length).toBeLessThan(1200);
		expect(assignment.trace.length).toBeLessThanOrEqual(12);
		const events = await inStore(
			async (session) => await session.events.timeline(lead.lead.inquiryId),
		);
		const data = events.find(({ type }) => type === 'lead.assigned')?.data as { record: unknown };
		expect(JSON.stringify(data.record).length).toBeLessThan(4096);
		const again = decideAgain(routeRecordSchema.parse(data.record), many).assignment;
		expect([again.owner, again.reason]).toEqual([assignment.owner, assignment.reason]);
	});
});
