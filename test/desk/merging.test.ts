import { mergeByRecord, survivorshipOf } from '../../nodes/core/match';
import { mergeLeads, undoMerge, type MergeFacts } from '../../nodes/desk/match';
import { changeStatus, timeline, whoIsMeant } from '../../nodes/desk/people';
import { queueDeliveries } from '../../nodes/desk/deliver';
import { releaseLead } from '../../nodes/desk/assign';
import type { StoreSession } from '../../nodes/store';
import { assign, line, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const ada = { fullName: 'Ada Byron', email: 'ada@byron.example', message: 'Two engines' };
const bo = {
	fullName: 'Bo Chan',
	email: 'bo@chan.example',
	phone: '+4915112345678',
	message: 'Hi',
};

const facts = (leadIds: readonly string[], changes: Partial<MergeFacts> = {}): MergeFacts => ({
	...{ leadIds, survivorId: null, survivorship: survivorshipOf([]), by: 'Meg', forGood: true },
	overrules: false,
	...changes,
});

const day = 86_400_000;

/** Two leads, whom two owners have where they are given to anybody. */
async function two(
	session: StoreSession,
	given: ReadonlyArray<'Ann' | 'Bo' | null> = [null, null],
) {
	const [one, other] = [await register(session, ada), await register(session, bo, now + 1)];
	for (const [index, registered] of [one, other].entries()) {
		const name = given[index];
		if (!name) continue;
		await assign(session, registered, now + 2 + index, {
			given: { ...policy, lines: [line(name)] },
		});
	}
	return { one: one.lead, other: other.lead, ids: [one.lead.id, other.lead.id] };
}

const counts = async ({ holdings, owners }: StoreSession) => {
	const all = await owners.all();
	const byKey = await holdings.countByOwner(all.map(({ key }) => key));
	return Object.fromEntries([...byKey].sort());
};

const whoHas = async ({ holdings }: StoreSession, ids: readonly string[]) => {
	const all = await Promise.all(ids.map(async (id) => await holdings.find(id)));
	return all.map((holding) => holding?.ownerKey ?? null);
};

describe('mergeLeads', () => {
	test('makes two leads one, and says what becomes of each field', async () => {
		const { merging, ids, known } = await inStore(async (session) => {
			const { ids } = await two(session);
			const merging = await mergeLeads(session, facts(ids), now + 10);
			return { merging, ids, known: await session.leads.find(ids[1] ?? '') };
		});
		expect(merging).toMatchObject({
			...{ canMerge: true, done: true, leadId: ids[0], mergedIds: [ids[1]], inquiries: 1 },
			update: { phone: { from: null, to: bo.phone, origin: ids[1] } },
			origins: { email: { leadId: ids[0], rule: 'nonEmpty' }, phone: { leadId: ids[1] } },
		});
		expect(Object.keys(merging.update)).toEqual(['phone']);
		expect(merging.reason).toBe(
			`Merged Bo Chan (${ids[1]}) into Ada Byron (${ids[0]}): it stays because it was known first; 1 inquiry comes along, and 1 field changes.`,
		);
		expect(known).toMatchObject({ id: ids[0], phone: bo.phone, inquiries: 2 });
	});

	test.each<{ says: string; given: Array<'Ann' | 'Bo' | null>; has: string; n: object }>([
		{ says: 'who has one of them has the lead', given: [null, 'Bo'], has: 'bo', n: { bo: 1 } },
		{ says: 'who has the other as well', given: ['Ann', null], has: 'ann', n: { ann: 1 } },
		{ says: 'the owner of the survivor goes on', given: ['Ann', 'Bo'], has: 'ann', n: { ann: 1 } },
		{ says: 'one owner of both has one lead', given: ['Ann', 'Ann'], has: 'ann', n: { ann: 1 } },
	])('$says', async ({ given, has, n }) => {
		const found = await inStore(async (session) => {
			const { ids, one } = await two(session, given);
			const before = { n: await counts(session), who: await whoHas(session, ids) };
			await mergeLeads(session, facts(ids, { survivorId: one.id }), now + 10);
			const merged = {
				...{ n: await counts(session), who: await whoHas(session, ids) },
				owner: (await session.leads.find(one.id))?.owner?.id,
			};
			await undoMerge(session, { leadId: ids[1] ?? '', by: '', forGood: true }, now + 20);
			const after = { n: await counts(session), who: await whoHas(session, ids) };
			return { before, merged, after };
		});
		expect(found.merged).toMatchObject({ n, who: [has, null], owner: has });
		expect(Object.keys(found.merged.n)).toEqual(Object.keys(n));
		expect(found.after).toEqual(found.before);
	});

	test.each([[['Ann', 'Bo'] as const], [[null, 'Bo'] as const], [[null, null] as const]])(
		'of what %j have can be decided again from what is kept of it',
		async (given) => {
			const { kept, after, origins, merging } = await inStore(async (session) => {
				const { ids, one } = await two(session, given);
				const merging = await mergeLeads(session, facts(ids, { survivorId: one.id }), now + 10);
				const kept = await session.merges.find(ids[1] ?? '');
				if (!kept) throw new Error('It is kept');
				const { lead, origins } = mergeByRecord(kept);
				return { kept, after: lead, origins, merging };
			});
			expect(after).toEqual(kept.after);
			expect(origins).toEqual(merging.origins);
			expect(JSON.stringify(kept).length).toBeLessThan(4_000);
		},
	);

	test('tells of an owner who has it no longer, in the timeline too', async () => {
		const { merging, told } = await inStore(async (session) => {
			const { ids, other } = await two(session, ['Ann', 'Bo']);
			const merging = await mergeLeads(session, facts(ids), now + 10);
			const person = await session.people.find({ leadIds: ids });
			expect(merging.released).toMatchObject([{ inquiryId: other.inquiryId }]);
			return { merging, told: await timeline(session, person, 'UTC') };
		});
		expect(merging.released.map(({ owner }) => owner)).toEqual([expect.stringContaining('bo')]);
		expect(merging.reason).toContain(' Bo no longer has it as an open lead.');
		expect(told.slice(-2).map(({ what }) => what)).toEqual([
			expect.stringContaining('who has one open lead less (merged)'),
			expect.stringMatching(/^The lead lead_.* became this one, by Meg\.$/),
		]);
	});

	test('before it is done for good only says what would be', async () => {
		const { merging, left } = await inStore(async (session) => {
			const { ids } = await two(session, ['Ann', 'Bo']);
			const merging = await mergeLeads(session, facts(ids, { forGood: false }), now + 10);
			return { merging, left: [await session.leads.find(ids[1] ?? ''), await counts(session)] };
		});
		expect(merging).toMatchObject({ canMerge: true, done: false, inquiries: 1 });
		expect(merging.reason).toContain('Nothing was merged, because Write for Good is off.');
		expect(left).toMatchObject([
			{ fullName: 'Bo Chan' },
			{ [String(Object.keys(left[1] ?? {})[0])]: 1 },
		]);
	});

	test.each<
		[string, (ids: readonly string[]) => Partial<MergeFacts> & { leadIds: string[] }, string]
	>([
		['an unknown one', (ids) => ({ leadIds: [...ids, 'x'] }), 'knows no lead with the ID "x"'],
		['one alone', ([id = '']) => ({ leadIds: [id, id] }), 'only one lead is named'],
		['none', () => ({ leadIds: [] }), 'no lead is named'],
		[
			'a survivor who is none of them',
			(ids) => ({ leadIds: [...ids], survivorId: 'y' }),
			'"y", is none of those',
		],
	])('refuses %s', async (_says, changes, reason) => {
		const merging = await inStore(async (session) => {
			const { ids } = await two(session);
			return await mergeLeads(session, { ...facts([]), ...changes(ids) }, now);
		});
		expect(merging).toMatchObject({ canMerge: false, done: false });
		expect(merging.reason).toContain(reason);
	});

	test('a lead is found by the ID that it had', async () => {
		const found = await inStore(async (session) => {
			const { ids, one, other } = await two(session, [null, 'Bo']);
			await mergeLeads(session, facts(ids, { survivorId: one.id }), now + 10);
			const [stays = '', went = ''] = ids;
			const meant = await whoIsMeant(session, {
				...{ inquiryId: null, leadId: went, email: null, phone: null, defaultCountry: null },
			});
			await queueDeliveries(
				session,
				{
					...{ lead: { ...other, id: went }, item: {}, receivedAt: now, notBefore: now },
					...{ steps: [], finishes: false },
				} as unknown as Parameters<typeof queueDeliveries>[1],
				now + 11,
			);
			const whose = (await session.inquiries.find(other.inquiryId))?.leadId;
			await changeStatus(
				session,
				went,
				{ status: 'customer', closedAs: null, reason: null, at: now + 12, cause: 'person' },
				now + 12,
			);
			const status = (await session.leads.find(stays))?.status;
			await releaseLead(session, { lead: { ...other, id: went }, why: 'lost' }, now + 13);
			return { meant: meant.lead?.leadId, whose, status, stays, n: await counts(session) };
		});
		expect(found).toMatchObject({ meant: found.stays, whose: found.stays, status: 'customer' });
		expect(Object.keys(found.n)).toEqual([]);
	});
});

describe('undoMerge', () => {
	test('gives what came since to whom it belongs, and says so', async () => {
		const { undoing, known, ids, since } = await inStore(async (session) => {
			const { ids } = await two(session);
			await mergeLeads(session, facts(ids), now + 10);
			const mine = await register(session, { email: bo.email, message: 'Anew' }, now + 20);
			const yours = await register(session, { email: ada.email, message: 'Anew' }, now + 30);
			expect([mine.lead.id, yours.lead.id]).toEqual([ids[0], ids[0]]);
			const undoing = await undoMerge(
				session,
				{ leadId: ids[0] ?? '', by: '', forGood: true },
				now + 40,
			);
			const known = [];
			for (const id of ids) known.push(await session.leads.find(id));
			return { undoing, known, ids, since: [mine.lead.inquiryId, yours.lead.inquiryId] };
		});
		expect(undoing).toMatchObject({ canUndo: true, done: true, leadId: ids[0], apartId: ids[1] });
		expect(undoing.since).toEqual([
			{ inquiryId: since[0], leadId: ids[1], by: 'email' },
			{ inquiryId: since[1], leadId: ids[0], by: 'email' },
		]);
		expect(undoing.reason).toContain('1 inquiry goes to the first and 1 to the second');
		expect(known).toMatchObject([
			{ id: ids[0], fullName: 'Ada Byron', phone: null, inquiries: 2, lastInquiryAt: now + 30 },
			{ id: ids[1], fullName: 'Bo Chan', phone: bo.phone, inquiries: 2, lastInquiryAt: now + 20 },
		]);
	});

	test('leaves a lead that is over with nobody', async () => {
		const n = await inStore(async (session) => {
			const { ids } = await two(session, ['Ann', 'Bo']);
			await mergeLeads(session, facts(ids), now + 10);
			const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
			await changeStatus(session, ids[0] ?? '', { ...lost, at: now + 11 }, now + 11);
			await undoMerge(session, { leadId: ids[0] ?? '', by: '', forGood: true }, now + 12);
			return await counts(session);
		});
		expect(n).toEqual({});
	});

	test.each<[string, number, (ids: readonly string[]) => string, string]>([
		['after 30 days', now + 10 + 30 * day + 1, ([id = '']) => id, 'more than 30 days ago'],
		['of nobody', now + 11, () => 'x', 'knows no lead with this ID'],
	])('is refused %s', async (_says, at, leadId, reason) => {
		const undoing = await inStore(async (session) => {
			const { ids } = await two(session);
			await mergeLeads(session, facts(ids), now + 10);
			return await undoMerge(session, { leadId: leadId(ids), by: '', forGood: true }, at);
		});
		expect(undoing).toMatchObject({ canUndo: false, done: false });
		expect(undoing.reason).toContain(reason);
	});

	test('is refused where nothing was merged, and while the survivor is another', async () => {
		const { never, inner } = await inStore(async (session) => {
			const { ids } = await two(session);
			const [one = '', other = ''] = ids;
			const third = await register(session, { email: 'cy@ott.example', message: 'x' }, now + 3);
			const never = await undoMerge(session, { leadId: one, by: '', forGood: true }, now + 4);
			await mergeLeads(session, facts(ids), now + 10);
			await mergeLeads(
				session,
				facts([one, third.lead.id], { survivorId: third.lead.id }),
				now + 11,
			);
			const inner = await undoMerge(session, { leadId: other, by: '', forGood: true }, now + 12);
			return { never, inner };
		});
		expect(never.reason).toContain('no lead became Ada Byron');
		expect(inner.reason).toContain('Undo that merge first');
	});

	test('before it is done for good only says what would be', async () => {
		const { undoing, id, ids } = await inStore(async (session) => {
			const { ids } = await two(session);
			await mergeLeads(session, facts(ids), now + 10);
			const undoing = await undoMerge(
				session,
				{ leadId: ids[1] ?? '', by: '', forGood: false },
				now + 11,
			);
			return { undoing, ids, id: (await session.leads.find(ids[1] ?? ''))?.id };
		});
		expect(undoing).toMatchObject({ canUndo: true, done: false });
		expect(id).toBe(ids[0]);
	});
});
