import {
	decideQualification,
	qualifiedData,
	seeActivities,
	type Observed,
	type QualifyPolicy,
} from '../../nodes/core/qualify';
import { recordActivity } from '../../nodes/desk/clocks';
import { changeStatus } from '../../nodes/desk/people';
import { recentLeads, rescoreLead } from '../../nodes/desk/qualify';
import type { StoreSession } from '../../nodes/store';
import { minute, now, register, useDesk } from './useDesk';

const run = useDesk();

const day = 24 * 60 * minute;

const policy: QualifyPolicy = {
	categories: [],
	rules: [{ name: 'Asks', phrases: [], kind: 'intent', points: 20 }],
	activityRules: [
		{
			...{ name: 'Met', kinds: ['meeting'], where: [], points: 10 },
			...{ halfLifeDays: 10, windowDays: 0, most: 0 },
		},
	],
	tiers: [
		{ name: 'Hot', minimum: 25 },
		{ name: 'Cold', minimum: 0 },
	],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const observed: Observed = {
	...{ says: 'something', known: {}, requests: {}, categories: [] },
	rules: [{ applies: true, because: 'holds for every lead' }],
};

/** An inquiry that Lead Qualify Score has scored. */
async function scored(
	session: StoreSession,
	{ email = 'ada@example.com', at = now, hash = 'a1', settings = policy, seen = observed } = {},
) {
	const { lead } = await register(
		session,
		{ email, fullName: 'Ada Lovelace', message: `At ${at}` },
		at,
	);
	const activities = seeActivities(settings.activityRules ?? [], [], at);
	const whole = { ...seen, activities };
	const { inquiryId, id: leadId } = lead;
	const data = qualifiedData(decideQualification(settings, whole), whole, hash);
	await session.policies.save({ hash, node: 'flow/score', settings: { policy: settings }, at });
	await session.events.append([{ at, type: 'lead.qualified', inquiryId, leadId, data }]);
	return { inquiryId, leadId };
}

const met = async (
	session: StoreSession,
	about: { inquiryId: string; leadId: string },
	at: number,
) =>
	await recordActivity(
		session,
		{ about, activity: { kind: 'meeting', at, by: 'Ann' }, ahead: false },
		at,
	);

const crossings = async ({ events }: StoreSession, inquiryId: string) =>
	(await events.timeline(inquiryId))
		.filter(({ type }) => type === 'lead.tierChanged')
		.map(({ at, data }) => {
			const { from, to, direction } = data as Record<string, { tier: string }>;
			return [(at - now) / day, from?.tier, to?.tier, direction];
		});

test('each crossing is noted once: up with an activity, down as it fades', async () => {
	await run(async (session) => {
		const about = await scored(session);
		const again = async (days: number) => await rescoreLead(session, about, now + days * day);
		expect(await again(0)).toMatchObject({ direction: null, qualification: { score: 20 } });
		await met(session, about, now + day);
		expect(await again(1)).toEqual(
			expect.objectContaining({
				...{ inquiryId: about.inquiryId, direction: 'up' },
				reason: 'Tier up from Cold to Hot: 30 points (D2), before 20 (D2).',
				before: { score: 20, grade: 'D2', tier: 'Cold' },
			}),
		);
		for (const days of [1, 2, 9]) expect(await again(days)).toMatchObject({ direction: null });
		for (const days of [12, 12, 30]) await again(days);
		// What is asked about a time before is no news.
		expect(await again(1)).toMatchObject({ direction: null });
		await met(session, about, now + 31 * day);
		await again(31);
		expect(await crossings(session, about.inquiryId)).toEqual([
			[1, 'Cold', 'Hot', 'up'],
			[12, 'Hot', 'Cold', 'down'],
			[31, 'Cold', 'Hot', 'up'],
		]);
	});
});

test('a person is scored by their newest inquiry, with what they did over all', async () => {
	await run(async (session) => {
		const first = await scored(session);
		await met(session, first, now + minute);
		const next = await scored(session, { at: now + day });
		expect(next.leadId).toBe(first.leadId);
		expect(await rescoreLead(session, first, now + 2 * day)).toMatchObject({
			...{ inquiryId: next.inquiryId, direction: 'up' },
			qualification: { score: 28.71 },
		});
	});
});

test('the newest settings count where they ask the same, and those of then where they do not', async () => {
	await run(async (session) => {
		const about = await scored(session);
		const [asks] = policy.rules;
		if (!asks) throw new Error('a rule');
		const keep = async (hash: string, settings: QualifyPolicy, at: number) =>
			await session.policies.save({ hash, node: 'flow/score', settings: { policy: settings }, at });
		const dearer = { ...policy, rules: [{ ...asks, points: 30 }] };
		await keep('b2', dearer, now + 1);
		expect(await rescoreLead(session, about, now + 2)).toMatchObject({
			...{ direction: 'up', qualification: { score: 30, policy: 'b2' } },
		});
		await keep('c3', { ...dearer, rules: [{ ...asks, phrases: ['price'] }] }, now + 3);
		expect(await rescoreLead(session, about, now + 4)).toMatchObject({
			...{ direction: 'down', qualification: { score: 20, policy: 'a1' } },
		});
	});
});

test.each<
	[string, (session: StoreSession) => Promise<{ inquiryId: string; leadId: string }>, RegExp]
>([
	[
		'who is closed',
		async (session) => {
			const about = await scored(session);
			const said = { status: 'closed', closedAs: 'lost', reason: null } as const;
			await changeStatus(session, about.leadId, { ...said, at: now + 1, cause: 'person' }, now + 1);
			return about;
		},
		/because the lead is closed \(lost\)\.$/,
	],
	[
		'whom nobody scored',
		async (session) => {
			const { lead } = await register(session, { email: 'bo@example.com' });
			return { inquiryId: lead.inquiryId, leadId: lead.id };
		},
		/has kept no score of the lead\.$/,
	],
	[
		'who asks to be left alone',
		async (session) =>
			await scored(session, { seen: { ...observed, requests: { optOut: ['unsubscribe'] } } }),
		/because nobody is to sell to it: /,
	],
])('%s is not scored again, and why is told', async (_who, prepare, why) => {
	await run(async (session) => {
		const about = await prepare(session);
		const rescored = await rescoreLead(session, about, now + day);
		expect(rescored).toEqual({ notRescored: expect.stringMatching(why) });
		expect(await crossings(session, about.inquiryId)).toEqual([]);
	});
});

test('of the last inquiries each lead comes once, and no more are looked at than asked', async () => {
	await run(async (session) => {
		const first = await scored(session);
		const again = await scored(session, { at: now + day });
		const other = await scored(session, { email: 'bo@example.org', at: now + 2 * day });
		expect(await recentLeads(session, 10, now + 2 * day)).toEqual([other, again]);
		expect(await recentLeads(session, 1, now + 2 * day)).toEqual([other]);
		expect(await recentLeads(session, 10, now)).toEqual([first]);
	});
});
