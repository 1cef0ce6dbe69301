import {
	claimLead,
	declineLead,
	giveLead,
	moveAway,
	withInquiry,
	type Decline,
} from '../../nodes/desk/assign';
import type { Lead } from '../../nodes/core/lead';
import { completeLead } from '../../nodes/shared';
import { recordActivity } from '../../nodes/desk/clocks';
import type { OwnerMarks } from '../../nodes/core/route';
import { policy as policyWith, poolLine } from '../core/route/team';
import { assign, line, minute, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const called = (name: string): OwnerMarks => ({ id: null, crmId: null, email: null, name });

const registered = async (email: string) =>
	await inStore(async (session) => await register(session, { email }));

type Given = Awaited<ReturnType<typeof registered>>;

/** A team whose leads wait in a queue until somebody claims them. */
const toClaim = policyWith({ ...policy, otherwise: { kind: 'queue', name: 'Open Leads' } });

describe('claiming a lead that waits in a queue', () => {
	const claim = async ({ lead }: Given, name: string, at = now + minute) =>
		await inStore(
			async (session) =>
				await claimLead(session, { lead, onItem: undefined, by: called(name) }, at),
		);

	const waiting = async () => {
		const given = await registered('ada@example.com');
		await inStore(async (session) => await assign(session, given, now, { given: toClaim }));
		return given;
	};

	test('the first has it, the second is told who has it, and who asks twice has it still', async () => {
		const given = await waiting();
		const first = await claim(given, 'Bo');
		expect(first).toMatchObject({
			isTheirs: true,
			assignment: { owner: { name: 'Bo' }, strategy: 'claimed', round: 2 },
		});
		expect(first.assignment.reason).toBe('Nobody had it; Bo claimed it.');
		expect(await claim(given, 'Ann')).toMatchObject({
			isTheirs: false,
			assignment: {
				owner: { name: 'Bo' },
				reason: 'Bo has this lead already, so Ann does not get it.',
			},
		});
		expect(await claim(given, 'Bo')).toMatchObject({
			isTheirs: true,
			assignment: { repeated: true, round: 2 },
		});
	});

	test('of many at once exactly one has it', async () => {
		const given = await waiting();
		const claims = await Promise.all(
			Array.from({ length: 10 }, async (_, n) => await claim(given, n % 2 ? 'Ann' : 'Bo')),
		);
		const owners = new Set(claims.map(({ assignment }) => assignment.owner?.name));
		expect(owners.size).toBe(1);
		expect(claims.filter(({ assignment }) => !assignment.repeated)).toHaveLength(1);
	});

	test('whoever is in no table is refused, and the lead stays', async () => {
		const given = await waiting();
		await expect(claim(given, 'Zed')).rejects.toMatchObject({ code: 'claim.unknown' });
		expect(await claim(given, 'Ann')).toMatchObject({ isTheirs: true });
	});

	test('a lead that is offered to a pool is for its people alone', async () => {
		const offered = policyWith({
			...{ lines: [line('Ann', { pools: ['Night'] }), line('Bo')] },
			pools: [poolLine('Night', { strategy: 'claim', queue: 'Night Desk' })],
			otherwise: { kind: 'pool', name: 'Night' },
		});
		const given = await registered('ada@example.com');
		const before = await inStore(
			async (session) => await assign(session, given, now, { given: offered }),
		);
		expect(before).toMatchObject({ owner: null, queue: { name: 'Night Desk' }, pool: 'Night' });
		await expect(claim(given, 'Bo')).rejects.toMatchObject({ code: 'claim.pool' });
		expect(await claim(given, 'Ann')).toMatchObject({
			isTheirs: true,
			assignment: { owner: { name: 'Ann' }, pool: 'Night' },
		});
	});

	test('a lead that was never assigned is refused', async () => {
		await expect(claim(await registered('z@example.com'), 'Ann')).rejects.toMatchObject({
			code: 'assignment.none',
		});
	});
});

describe('giving a lead to somebody by name', () => {
	const byId = (crmId: string): OwnerMarks => ({ id: crmId, crmId, email: crmId, name: crmId });
	const inCrm = (name: string, crmId: string) =>
		line(name, { owner: { ...line(name).owner, crmId } });
	const team = policyWith({ lines: [inCrm('Ann', '101'), inCrm('Bo', '102'), line('Cy')] });
	const give = async ({ lead }: Pick<Given, 'lead'>, to: OwnerMarks, at = now + minute) =>
		await inStore(async (session) => await giveLead(session, { lead, onItem: undefined, to }, at));
	const ofAnn = async () => {
		const given = await registered('ada@example.com');
		await inStore(async (session) => await assign(session, given, now, { given: team }));
		return given;
	};

	test('takes it from who has it, and says so', async () => {
		const given = await ofAnn();
		const gift = await give(given, called('Bo'));
		expect(gift).toMatchObject({
			isGiven: true,
			assignment: { owner: { name: 'Bo' }, strategy: 'named owner', round: 2, repeated: false },
		});
		expect(gift.assignment.reason).toBe('Ann had it; it was given to Bo.');
	});

	test('told again, it changes nothing, and says the same', async () => {
		const given = await ofAnn();
		const { assignment } = await give(given, byId('102'));
		expect(await give(given, byId('102'), now + 2 * minute)).toEqual({
			isGiven: true,
			assignment: { ...assignment, repeated: true },
		});
	});

	test('goes back to who had it before', async () => {
		const given = await ofAnn();
		await give(given, called('Bo'));
		expect(await give(given, byId('101'), now + 2 * minute)).toMatchObject({
			isGiven: true,
			assignment: { owner: { name: 'Ann' }, round: 3, reason: 'Bo had it; it was given to Ann.' },
		});
	});

	test('who has it by turns is given nothing', async () => {
		expect(await give(await ofAnn(), byId('101'))).toMatchObject({
			isGiven: false,
			assignment: { round: 1, repeated: true, reason: 'Ann has this lead already.' },
		});
	});

	test('what only a queue has is given, also where its pool is to claim it', async () => {
		const offered = policyWith({
			...{ lines: [line('Ann', { pools: ['Night'] }), line('Bo')] },
			pools: [poolLine('Night', { strategy: 'claim', queue: 'Night Desk' })],
			otherwise: { kind: 'pool', name: 'Night' },
		});
		const given = await registered('ada@example.com');
		await inStore(async (session) => await assign(session, given, now, { given: offered }));
		const gift = await give(given, called('Bo'));
		expect(gift.assignment.reason).toBe('Nobody had it; it was given to Bo.');
	});

	test('whoever is in no table is refused, and the lead stays', async () => {
		const given = await ofAnn();
		await expect(give(given, byId('199'))).rejects.toMatchObject({ code: 'claim.unknown' });
		expect((await give(given, called('Ann'))).assignment.round).toBe(1);
	});

	test('whoever is not active is refused by name, and the lead stays', async () => {
		const left = policyWith({ lines: [line('Ann'), line('Bo', { active: false })] });
		const given = await registered('ada@example.com');
		await inStore(async (session) => await assign(session, given, now, { given: left }));
		await expect(give(given, called('Bo'))).rejects.toMatchObject({
			code: 'owner.notActive',
			message: 'Bo is not active in Owners, so the lead stays where it is',
		});
		expect((await give(given, called('Ann'))).assignment.round).toBe(1);
	});

	test('of two of one name it is asked who is meant', async () => {
		const inMail = (email: string) =>
			line('Bo Chan', { owner: { ...line('Bo Chan').owner, id: email, email } });
		const twins = policyWith({
			lines: [line('Ann'), inMail('bo@a.example'), inMail('bo@b.example')],
		});
		const given = await registered('ada@example.com');
		await inStore(async (session) => await assign(session, given, now, { given: twins }));
		await expect(give(given, called('Bo Chan'))).rejects.toMatchObject({
			hint: expect.stringMatching(
				/^2 owners are called "Bo Chan", .*: bo@a\.example, bo@b\.example\. Give the/,
			),
		});
	});

	test.each([
		['ID', ({ id }: Lead) => ({ id })],
		['email', ({ email }: Lead) => ({ email, company: 'Engines Ltd' })],
	])('a lead of which an item says no more than the %s is found', async (_, said) => {
		const given = await ofAnn();
		const lead = completeLead(said(given.lead), new Date(now).toISOString());
		const found = await inStore(async (session) => await withInquiry(session, lead, undefined));
		expect(found).toMatchObject({ id: given.lead.id, inquiryId: given.lead.inquiryId });
		expect((await give({ lead: found }, called('Bo'))).assignment.owner?.name).toBe('Bo');
	});

	test('a lead that has ended stays as it is', async () => {
		const given = await ofAnn();
		const { inquiryId, id: leadId } = given.lead;
		const activity = { kind: 'lost', at: now + minute, by: '' } as const;
		await inStore(
			async (session) =>
				await recordActivity(
					session,
					{ about: { inquiryId, leadId }, activity, ahead: false },
					now + minute,
				),
		);
		expect(await give(given, called('Bo'), now + 2 * minute)).toMatchObject({
			isGiven: false,
			assignment: { strategy: 'ended' },
		});
	});
});

describe('declining a lead', () => {
	const decline = async ({ lead }: Given, name: string, mostPerDay: number | null = null) =>
		await inStore(
			async (session): Promise<Decline> =>
				await declineLead(
					session,
					{
						...{ lead, onItem: undefined, by: called(name), mostPerDay, timeZone: 'UTC' },
						nextOwner: { to: 'pool' },
					},
					now + minute,
				),
		);

	const assigned = async (email = 'ada@example.com') => {
		const given = await registered(email);
		await inStore(async (session) => await assign(session, given));
		return given;
	};

	test('takes it to the next one, once, and says so', async () => {
		const given = await assigned();
		const first = await decline(given, 'Ann');
		expect(first).toMatchObject({
			declined: true,
			assignment: { owner: { name: 'Bo' }, round: 2 },
		});
		expect(first.assignment.reason).toMatch(/^Ann declined it; it was Bo's turn/);
		expect(await decline(given, 'Ann')).toMatchObject({
			declined: true,
			assignment: { owner: { name: 'Bo' }, round: 2, repeated: true },
		});
	});

	test('who does not have it cannot decline it', async () => {
		const given = await assigned();
		expect(await decline(given, 'Bo')).toMatchObject({
			declined: false,
			assignment: {
				owner: { name: 'Ann' },
				reason: 'Not declined, because Ann has this lead and not Bo.',
			},
		});
	});

	test('when everybody has declined it, the queue has it', async () => {
		const given = await assigned();
		await decline(given, 'Ann');
		expect(await decline(given, 'Bo')).toMatchObject({
			declined: true,
			assignment: { owner: null, queue: { name: 'Lead Desk' } },
		});
	});

	test('only so many in a day', async () => {
		const leads = [await assigned('1@example.com')];
		leads.push(await assigned('2@example.com'), await assigned('3@example.com'));
		const [first, , third] = leads;
		if (!first || !third) throw new Error('three leads were assigned');
		expect(await decline(first, 'Ann', 1)).toMatchObject({ declined: true });
		expect(await decline(third, 'Ann', 1)).toMatchObject({
			declined: false,
			assignment: {
				owner: { name: 'Ann' },
				reason: 'Not declined, because Ann has declined 1 today, which is the most.',
			},
		});
	});
});

describe('moving the leads of an owner away', () => {
	const alone = policyWith({ ...policy, lines: [line('Ann')] });

	const team = async (count: number) => {
		const given: Given[] = [];
		for (let n = 0; n < count; n++) given.push(await registered(`p${n}@example.com`));
		await inStore(async (session) => {
			for (const each of given) await assign(session, each, now, { given: alone });
			// The newest settings of the node have two more.
			await assign(session, await register(session, { email: 'last@example.com' }), now + 1, {
				given: policyWith({
					...policy,
					lines: [line('Ann', { active: false }), line('Bo'), line('Cy')],
				}),
			});
		});
		return given;
	};

	const move = async (changes: Partial<Parameters<typeof moveAway>[1]> = {}) =>
		await inStore(
			async (session) =>
				await moveAway(
					session,
					{
						...{ from: called('Ann'), which: 'open', nextOwner: { to: 'pool' }, limit: 100 },
						...changes,
					},
					now + minute,
				),
		);

	test('shares them fairly among the others, with the reason, and leaves none', async () => {
		await team(5);
		const { moved, staying, hasMore, name } = await move();
		expect([name, staying, hasMore]).toEqual(['Ann', 0, false]);
		const owners = moved.map(({ assignment }) => assignment.owner?.name);
		expect(owners.filter((owner) => owner === 'Bo').length).toBeGreaterThanOrEqual(2);
		expect(new Set(owners)).toEqual(new Set(['Bo', 'Cy']));
		expect(moved[0]?.assignment.reason).toMatch(/^Ann hands over their leads; it was/);
		expect((await move()).moved).toEqual([]);
	});

	test('goes batch by batch, the oldest first', async () => {
		await team(5);
		const sizes: number[] = [];
		for (let more = true; more; ) {
			const { moved, hasMore } = await move({ limit: 2 });
			sizes.push(moved.length);
			more = hasMore;
		}
		expect(sizes).toEqual([2, 2, 1]);
	});

	test('leaves those that somebody works on, where only the others are meant', async () => {
		const [first] = await team(3);
		if (!first) throw new Error('three leads were assigned');
		await inStore(async (session) => {
			const about = { inquiryId: first.lead.inquiryId, leadId: first.lead.id };
			const activity = { kind: 'call', at: now + 1, by: 'Ann' };
			await recordActivity(session, { about, activity, ahead: false }, now + 1);
		});
		const { moved, staying } = await move({ which: 'unworked' });
		expect([moved.length, staying]).toEqual([2, 1]);
		expect((await move({ which: 'open' })).moved).toHaveLength(1);
	});

	test('says that somebody was never an owner', async () => {
		await team(1);
		expect(await move({ from: called('Zed') })).toMatchObject({
			...{ name: 'Zed', isKnown: false, moved: [] },
		});
	});
});
