import { releaseReasons, type ReleaseReason } from '../../nodes/core/lead';
import { turn, type RoutePolicy } from '../../nodes/core/route';
import { reassignLead, releaseLead } from '../../nodes/desk/assign';
import { recordActivity } from '../../nodes/desk/clocks';
import type { Registered } from '../../nodes/desk/inquiry';
import type { StoreSession } from '../../nodes/store';
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
	expect(found.again).toMatchObject({ released: true, why: word, repeated: true });
	expect([found.standing, found.after]).toEqual([ann, ann]);
	expect(found.lead).toMatchObject({ status });
	expect(found.lead?.closedAs ?? null).toBe(as);
	expect(found.events).toMatchObject([{ data: { owner: 'ann', why: word } }]);
});

test('a lead of nobody has nothing to release, and says who had it before', async () => {
	const reasons = await inStore(async (session) => {
		const never = await register(session, { email: 'n@example.com', message: 'Hi' });
		const lost = await arrives(session, 'a@example.com');
		await releases(session, lost, 'lost');
		return [await releases(session, never, 'won'), await releases(session, lost, 'won')];
	});
	expect(reasons).toMatchObject([
		{ released: false, reason: 'Nothing to release: nobody has it as an open lead.' },
		{ released: false, reason: 'Nothing to release: it was released from ann before (lost).' },
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
		next: { owner: { name: 'Bo' }, reason: expect.stringMatching(/^Taken from Ann; /) },
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
