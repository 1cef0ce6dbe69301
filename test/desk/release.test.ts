import { releaseReasons, type Assignment, type ReleaseReason } from '../../nodes/core/lead';
import { turn, type RoutePolicy } from '../../nodes/core/route';
import {
	claimLead,
	declineLead,
	listWaiting,
	reassignLead,
	releaseLead,
} from '../../nodes/desk/assign';
import { recordActivity } from '../../nodes/desk/clocks';
import type { Registered } from '../../nodes/desk/inquiry';
import type { StoreSession } from '../../nodes/store';
import { completeLead } from '../../nodes/shared';
import { closed, policy as policyWith } from '../core/route/team';
import { assign, line, minute, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const given = { ...policy, lines: [line('Ann', { dailyCap: 9 }), line('Bo', { dailyCap: 9 })] };

/** Registers and assigns what somebody sent. */
async function arrives(session: StoreSession, email: string, by: RoutePolicy = given) {
	const registered = await register(session, { email, message: email });
	const assignment = await assign(session, registered, now, { given: by });
	return { ...registered, to: assignment.owner?.name };
}

const releases = async (session: StoreSession, { lead }: Registered, why: ReleaseReason) =>
	await releaseLead(session, { lead, why }, now + minute);

const reassigns = async (session: StoreSession, { lead }: Registered) =>
	await reassignLead(
		session,
		{ lead, onItem: undefined, roundOnItem: null, step: 'step', nextOwner: { to: 'pool' } },
		now + 2 * minute,
	);

/** How many leads count for Ann today, how many she has open, and what she is owed. */
const standingOfAnn = async ({ assignments, holdings }: StoreSession) => {
	const { members } = await assignments.rotation('All Owners');
	return {
		counts: (await assignments.countByOwner(['ann'], now, now + minute)).get('ann')?.n ?? 0,
		open: (await holdings.countByOwner(['ann'])).get('ann') ?? 0,
		owed: (members.ann?.lag ?? 0) / turn,
	};
};

const got = { counts: 1, open: 0, owed: -0.5 };
const hadNothing = { counts: 0, open: 0, owed: 0 };

test.each<[ReleaseReason, ReturnType<typeof Object>, string, string | null]>([
	['closed', got, 'closed', null],
	['won', got, 'customer', 'won'],
	['lost', got, 'closed', 'lost'],
	['disqualified', got, 'closed', 'disqualified'],
	['declined', hadNothing, 'open', null],
	['noShow', hadNothing, 'open', null],
	['duplicate', hadNothing, 'closed', null],
	['spam', hadNothing, 'closed', 'disqualified'],
])('released because %s: what counts, and where the lead stands', async (why, ann, status, as) => {
	const found = await inStore(async (session) => {
		const given1 = await arrives(session, 'a@example.com');
		const released = await releases(session, given1, why);
		const standing = await standingOfAnn(session);
		const again = await releases(session, given1, why);
		return {
			...{ released, again, standing, after: await standingOfAnn(session) },
			lead: await session.leads.find(given1.lead.id),
			events: (await session.events.timeline(given1.lead.inquiryId)).filter(
				({ type }) => type === 'lead.released',
			),
		};
	});
	const word = releaseReasons[why].name.toLowerCase();
	expect(found.released).toMatchObject({
		released: true,
		owner: 'Ann',
		why: word,
		repeated: false,
	});
	expect(found.released.reason).toMatch(new RegExp(`^Released from Ann \\(${word}\\)`));
	expect(found.again).toMatchObject({ released: true, owner: 'Ann', why: word, repeated: true });
	expect([found.standing, found.after]).toEqual([ann, ann]);
	expect(found.lead).toMatchObject({ status });
	expect(found.lead?.closedAs ?? null).toBe(as);
	expect(found.events).toMatchObject([{ data: { owner: 'ann', why: word } }]);
});

test('a lead that another workspace has is not known in this one, and the answer says so', async () => {
	const lead = completeLead({ inquiryId: 'elsewhere' }, new Date(now).toISOString());
	const reason = await inStore(
		async (session) => (await releaseLead(session, { lead, why: 'noShow' }, now)).reason,
	);
	expect(reason).toBe('Nothing to release: no lead with its IDs is known in this workspace.');
});

test('a lead of nobody has nothing to release, and says who had it before', async () => {
	const reasons = await inStore(async (session) => {
		const never = await register(session, { email: 'n@example.com', message: 'Hi' });
		const lost = await arrives(session, 'a@example.com');
		await releases(session, lost, 'lost');
		return [await releases(session, never, 'won'), await releases(session, lost, 'won')];
	});
	expect(reasons).toMatchObject([
		{
			released: false,
			reason:
				'Nothing to release: nobody has it as an open lead. Its status is kept all the same: won.',
		},
		{
			released: false,
			reason:
				'Nothing to release: it was released from Ann before (lost). Its status is kept all the same: won.',
		},
	]);
});

test('who declined is not the owner any more: the next one gets it, and the turn comes back', async () => {
	const found = await inStore(async (session) => {
		const lead = await arrives(session, 'a@example.com');
		await releases(session, lead, 'declined');
		const owner = (await session.leads.find(lead.lead.id))?.owner ?? null;
		const next = await reassigns(session, lead);
		return { owner, next, standing: await standingOfAnn(session) };
	});
	expect(found).toMatchObject({
		owner: null,
		next: { owner: { name: 'Bo' }, reason: expect.stringMatching(/^Ann declined it; /) },
		standing: hadNothing,
	});
});

test.each([
	{ says: 'who did not act', acts: false, owed: -0.5 },
	{ says: 'who acted, and gets the turn back', acts: true, owed: 0 },
])('a lead that is taken away counts for no cap of $says', async ({ acts, owed }) => {
	const standing = await inStore(async (session) => {
		const lead = await arrives(session, 'a@example.com');
		if (acts) {
			const about = { leadId: lead.lead.id, inquiryId: lead.lead.inquiryId };
			const activity = { kind: 'call', at: now + minute, by: 'Ann' };
			await recordActivity(session, { about, activity, ahead: false }, now + minute);
		}
		await reassigns(session, lead);
		return await standingOfAnn(session);
	});
	expect(standing).toEqual({ counts: 0, open: 0, owed });
});

test('where the settings say so, all that was taken away counts', async () => {
	const counted = { ...given, countTaken: true };
	const standing = await inStore(async (session) => {
		await releases(session, await arrives(session, 'a@example.com', counted), 'spam');
		return await standingOfAnn(session);
	});
	expect(standing).toEqual(got);
});

test('a cap has room again for a lead that was spam', async () => {
	const one = { ...policy, lines: [line('Ann', { dailyCap: 1 })] };
	const names = await inStore(async (session) => {
		const first = await arrives(session, 'a@example.com', one);
		const second = await arrives(session, 'b@example.com', one);
		await releases(session, first, 'spam');
		const third = await arrives(session, 'c@example.com', one);
		return [first.to, second.to, third.to];
	});
	expect(names).toEqual(['Ann', undefined, 'Ann']);
});

test('a lead that was given without a turn has none to give back', async () => {
	const found = await inStore(async (session) => {
		const first = await arrives(session, 'a@example.com');
		const again = await register(session, { email: 'a@example.com', message: 'again' }, now + 1);
		const owned = await assign(session, again, now + 1, { given });
		await releases(session, first, 'spam');
		return { strategy: owned.strategy, standing: await standingOfAnn(session) };
	});
	expect(found).toEqual({
		...{ strategy: 'existing owner', standing: { ...hadNothing, counts: 1 } },
	});
});

describe('a lead that was released and comes to Assign again', () => {
	const askedAgain = async (session: StoreSession, lead: Registered, at = now + 2 * minute) =>
		await assign(session, lead, at, { given });

	test.each<[ReleaseReason, string]>([
		['won', 'won'],
		['lost', 'lost'],
		['disqualified', 'disqualified'],
		['spam', 'disqualified'],
		['closed', 'closed'],
		['duplicate', 'closed'],
	])('because %s is over, and nobody’s, however often it comes', async (why, as) => {
		const answers = await inStore(async (session) => {
			const lead = await arrives(session, 'a@example.com');
			await releases(session, lead, why);
			const first = await askedAgain(session, lead);
			return [first, await askedAgain(session, lead, now + 3 * minute)];
		});
		for (const answer of answers) {
			expect(answer).toMatchObject({ owner: null, queue: null, strategy: 'ended' });
			expect(answer.reason).toContain(`has ended (${as})`);
		}
	});

	test.each(['won', 'spam'] as const)(
		'because %s is over as well where Dedup Match has not seen it',
		async (why) => {
			const answer = await inStore(async (session) => {
				const arrived = await arrives(session, 'a@example.com');
				const lead = { ...arrived, lead: { ...arrived.lead, id: 'x', inquiryId: 'x' } };
				await assign(session, lead, now, { given });
				await releases(session, lead, why);
				return await askedAgain(session, lead);
			});
			expect(answer).toMatchObject({ owner: null, strategy: 'ended' });
		},
	);

	test('declined is the next one’s, once, and then nobody’s who declined it', async () => {
		const found = await inStore(async (session) => {
			const lead = await arrives(session, 'a@example.com');
			await releases(session, lead, 'declined');
			const next = await askedAgain(session, lead);
			const again = await askedAgain(session, lead);
			const holder = (await session.holdings.find(lead.lead.id))?.ownerKey;
			await releaseLead(session, { lead: lead.lead, why: 'declined' }, now + 3 * minute);
			const last = await askedAgain(session, lead, now + 4 * minute);
			return { next, again, holder, last };
		});
		expect(found).toMatchObject({
			next: { owner: { name: 'Bo' }, round: 2, repeated: false },
			again: { owner: { name: 'Bo' }, round: 2, repeated: true },
			holder: 'bo',
			last: { owner: null, strategy: 'queue', round: 3 },
		});
	});

	test('as a no-show is its owner’s again', async () => {
		const found = await inStore(async (session) => {
			const lead = await arrives(session, 'a@example.com');
			await releases(session, lead, 'noShow');
			const again = await askedAgain(session, lead);
			return { again, holder: (await session.holdings.find(lead.lead.id))?.ownerKey };
		});
		expect(found).toMatchObject({
			...{ again: { owner: { name: 'Ann' }, round: 2, repeated: false }, holder: 'ann' },
		});
	});

	test('of an older inquiry is that of who has the lead by a newer one', async () => {
		const found = await inStore(async (session) => {
			const lead = await arrives(session, 'a@example.com');
			await releases(session, lead, 'declined');
			const sent = { email: 'a@example.com', message: 'once more' };
			const newer = await register(session, sent, now + minute);
			const second = await askedAgain(session, newer);
			const first = await askedAgain(session, lead, now + 3 * minute);
			return [second.owner?.name, first.owner?.name];
		});
		expect(found[1]).toBe(found[0]);
	});
});

describe('a lead that was released is said to be nobody’s', () => {
	const called = (name: string) => ({ id: null, crmId: null, email: null, name });

	/** What is asked of a lead that Ann had, known to Dedup Match or not. */
	const afterRelease = async <Answer>(
		why: ReleaseReason,
		{ known = true }: { known?: boolean },
		ask: (session: StoreSession, lead: Registered) => Promise<Answer>,
	) =>
		await inStore(async (session) => {
			const arrived = await arrives(session, 'a@example.com');
			const ids = known ? {} : { id: 'x', inquiryId: 'x' };
			const lead = { ...arrived, lead: { ...arrived.lead, ...ids } };
			if (!known) await assign(session, lead, now, { given });
			await releases(session, lead, why);
			return await ask(session, lead);
		});

	const claims =
		(name: string) =>
		async (session: StoreSession, { lead }: Registered) =>
			await claimLead(session, { lead, onItem: undefined, by: called(name) }, now + 2 * minute);

	const declines =
		(name: string) =>
		async (session: StoreSession, { lead }: Registered) => {
			const facts = { lead, onItem: undefined, by: called(name), mostPerDay: null };
			const how = { nextOwner: { to: 'pool' as const }, timeZone: 'UTC' };
			return await declineLead(session, { ...facts, ...how }, now + 2 * minute);
		};

	test.each<[ReleaseReason, string, string]>([
		['declined', 'Bo', 'Ann declined it; Bo claimed it.'],
		['declined', 'Ann', 'Ann declined it; Ann claimed it.'],
		['noShow', 'Bo', 'Ann does not have it any more; Bo claimed it.'],
		['noShow', 'Ann', 'Ann does not have it any more; Ann claimed it.'],
	])('as %s it is %s’s who claims it, and then nobody else’s', async (why, name, reason) => {
		const [first, second] = await afterRelease(why, {}, async (session, lead) => [
			await claims(name)(session, lead),
			await claims(name === 'Bo' ? 'Ann' : 'Bo')(session, lead),
		]);
		expect(first).toMatchObject({ isTheirs: true, assignment: { owner: { name }, reason } });
		expect(second).toMatchObject({ isTheirs: false, assignment: { owner: { name } } });
		expect(second?.assignment.reason).toContain(`${name} has this lead already`);
	});

	test.each<[ReleaseReason, boolean, string]>([
		['won', true, 'won'],
		['spam', true, 'disqualified'],
		['won', false, 'won'],
		['closed', false, 'closed'],
	])('as %s nobody can claim it nor is given it (known %s)', async (why, known, as) => {
		const ended = { strategy: 'ended', reason: expect.stringContaining(`has ended (${as})`) };
		const claim = await afterRelease(why, { known }, claims('Bo'));
		expect(claim).toMatchObject({ isTheirs: false, assignment: ended });
		const next = await afterRelease(why, { known }, reassigns);
		expect(next).toMatchObject(ended);
	});

	test.each<[ReleaseReason, string, string]>([
		['declined', 'Ann', 'nobody has this lead: Ann declined it'],
		['declined', 'Bo', 'nobody has this lead: Ann declined it'],
		['noShow', 'Bo', 'nobody has this lead: Ann does not have it any more'],
		['won', 'Ann', 'the lead has ended (won)'],
	])('as %s nobody declines it: %s', async (why, name, said) => {
		expect(await afterRelease(why, {}, declines(name))).toMatchObject({
			declined: false,
			assignment: { reason: `Not declined, because ${said}.` },
		});
	});

	test('a no-show that is reassigned is the next one’s', async () => {
		const next = await afterRelease('noShow', {}, reassigns);
		expect(next).toMatchObject({
			owner: { name: 'Bo' },
			reason: expect.stringMatching(/^Ann does not have it any more; /),
		});
	});
});

describe('a lead that no owner has yet', () => {
	const waits = policyWith({
		lines: [line('Ann', { hours: closed })],
		whenNobody: { do: 'wait', hours: 12 },
	});

	async function released(why: ReleaseReason, by: RoutePolicy) {
		return await inStore(async (session) => {
			const lead = await arrives(session, 'a@example.com', by);
			const before = await session.assignments.current(lead.lead.inquiryId);
			const first = await releases(session, lead, why);
			const again = await releases(session, lead, why);
			const { total } = await listWaiting(session, { most: 10, after: '' }, now + minute);
			const back: Assignment = await assign(session, lead, now + 2 * minute, { given: by });
			return { before, first, again, total, back };
		});
	}

	test('and waits is over at once by what ends it', async () => {
		const { before, first, again, total, back } = await released('spam', waits);
		const pool = before?.waiting?.for ?? '';
		expect(pool).not.toBe('');
		expect(first).toMatchObject({
			...{ released: true, owner: null, why: 'spam', repeated: false },
			reason: `Ended (spam): it waited for the pool "${pool}", and waits no more.`,
		});
		expect(again).toMatchObject({ released: true, repeated: true });
		expect(total).toBe(0);
		expect(back).toMatchObject({ owner: null, strategy: 'ended' });
	});

	test.each(['declined', 'noShow'] as const)('waits on when it is released as %s', async (why) => {
		const { first, total, back } = await released(why, waits);
		expect(first).toMatchObject({
			released: false,
			reason: expect.stringMatching(
				/^Nothing to release: nobody has it yet, it waits for the pool ".+"\.$/,
			),
		});
		expect([total, back.strategy]).toEqual([1, 'waiting']);
	});

	test('and stands in a queue is over, too', async () => {
		const { first, back } = await released('closed', { ...waits, whenNobody: { do: 'go on' } });
		expect(first.reason).toMatch(/^Ended \(closed\): the queue ".+" had it, and no owner\.$/);
		expect(back).toMatchObject({ owner: null, strategy: 'ended' });
	});

	test('is declined by nobody, who are told that it waits', async () => {
		const { assignment, declined } = await inStore(async (session) => {
			const { lead } = await arrives(session, 'a@example.com', waits);
			const by = { id: null, crmId: null, email: null, name: 'Ann' };
			const facts = { lead, onItem: undefined, by, nextOwner: { to: 'pool' as const } };
			return await declineLead(session, { ...facts, mostPerDay: null, timeZone: 'UTC' }, now);
		});
		expect(declined).toBe(false);
		expect(assignment.reason).toMatch(
			/^Not declined, because nobody has this lead yet: it waits for the pool ".+"\.$/,
		);
	});
});
