import type { ShadowAnswer } from '../../../nodes/core/lead';
import type { StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { ann, assignment, knownLead } from './records';

const bo = { ...ann, id: 'bo', name: 'Bo' };

const to = (key: string): ShadowAnswer => ({ kind: 'owner', key, name: key, rule: 'All' });

const turns = { turns: 3, members: { ann: { turns: 2, lag: 0, lastTurn: 3 } }, lineups: [] };

export function describeShadows(current: CurrentStore) {
	/** Gives an inquiry to somebody at a moment. */
	const give = async (
		{ assignments }: Pick<StoreSession, 'assignments'>,
		inquiryId: string,
		owner: typeof ann,
		at: number,
		more: { keptKey?: string; capKeys?: string[] } = {},
	) =>
		await assignments.record({
			...{ inquiryId, leadId: `lead_${inquiryId}`, occasion: 'assign', ...more },
			assignment: assignment({ owner, assignedAt: new Date(at).toISOString() }),
		});

	describe('shadows', () => {
		test('begin with the turns and open leads as they stand, once, and move none of them', async () => {
			const found = await current.in(async (session) => {
				const { assignments, holdings, shadows } = session;
				const state = { ...(await assignments.rotation('Sales')), ...turns };
				await assignments.saveRotation('Sales', state);
				await give(session, 'i1', ann, 5);
				const shadow = await shadows.begin('Trial', 9);
				await give(session, 'i2', ann, 20);
				const again = await shadows.begin('Trial', 30);
				const books = shadows.of(again);
				const begun = await books.assignments.rotation('Sales');
				await books.assignments.saveRotation('Sales', { ...state, turns: 4 });
				const moved = await give(books, 'i1', bo, 31);
				return {
					...{ shadow, again, all: await shadows.all(), begun, moved },
					live: (await assignments.rotation('Sales')).turns,
					counts: [
						Object.fromEntries(await holdings.countByOwner(['ann', 'bo'])),
						Object.fromEntries(await books.holdings.countByOwner(['ann', 'bo'])),
					],
				};
			});
			const shadow = { name: 'Trial', since: 10 };
			expect(found).toMatchObject({
				...{ shadow, again: shadow, all: [shadow], begun: turns, live: 3 },
				...{ moved: { from: 'ann', to: 'bo' }, counts: [{ ann: 2 }, { bo: 1 }] },
			});
		});

		test('count for caps what was live before them, and what they decide since', async () => {
			const found = await current.in(async (session) => {
				await give(session, 'i1', ann, 5, { capKeys: ['big'], keptKey: 'acme' });
				await give(session, 'i2', ann, 7);
				const shadow = await session.shadows.begin('Trial', 9);
				const { assignments } = session.shadows.of(shadow);
				const keeper = await assignments.keeperOf('acme');
				await give(session, 'i3', ann, 20, { capKeys: ['big'], keptKey: 'acme' });
				await give({ assignments }, 'i3', bo, 21, { capKeys: ['big'], keptKey: 'acme' });
				const counted = async (from: number, end: number) =>
					Object.fromEntries(
						[...(await assignments.countByOwner(['ann', 'bo'], from, end))].map(
							([key, { n, oldest }]) => [key, [n, oldest]],
						),
					);
				return {
					keepers: [keeper, await assignments.keeperOf('acme')],
					owners: [
						await counted(0, 99),
						await counted(6, 99),
						await counted(6, 8),
						await counted(15, 99),
					],
					caps: await assignments.countByCap(0, 99),
				};
			});
			expect(found).toEqual({
				keepers: ['ann', 'bo'],
				owners: [
					{ ann: [2, 5], bo: [1, 21] },
					{ ann: [1, 7], bo: [1, 21] },
					{ ann: [1, 7] },
					{ bo: [1, 21] },
				],
				caps: [
					{ owner: 'ann', keys: ['big'], n: 1, oldest: 5 },
					{ owner: 'bo', keys: ['big'], n: 1, oldest: 21 },
				],
			});
		});

		test('have owners of people and companies of their own', async () => {
			const found = await current.in(async (session) => {
				const { leads, shadows } = session;
				const of = { domain: 'acme.com', owner: ann };
				for (const [id, lastInquiryAt] of [
					['old', 3],
					['new', 50],
				] as const) {
					await leads.save({ ...knownLead(), ...of, id, lastInquiryAt }, []);
				}
				const books = shadows.of(await shadows.begin('Trial', 9));
				const acme = { id: null, domains: ['acme.com'], firm: null };
				const owners = async () => [
					(await books.leads.find('old'))?.owner?.id,
					(await books.leads.find('new'))?.owner?.id,
					(await books.leads.ofAccount(acme)).map(({ owner }) => owner?.id),
					(await books.leads.ownerOf('old'))?.id,
					(await books.leads.ownerOf('new'))?.id,
				];
				const before = await owners();
				await books.meet('new', null);
				await books.meet('new', ann);
				const met = await owners();
				await books.assignments.record({
					...{ inquiryId: 'i9', leadId: 'new', occasion: 'assign' },
					assignment: assignment({ owner: bo }),
				});
				return { before, met, given: await owners(), live: (await leads.find('new'))?.owner?.id };
			});
			expect(found).toEqual({
				// Who asked since then, and was not decided by the shadow, is nobody’s, and says nothing of a company.
				before: ['ann', 'ann', ['ann'], 'ann', undefined],
				met: ['ann', undefined, ['ann'], 'ann', undefined],
				given: ['ann', 'bo', ['bo', 'ann'], 'ann', 'bo'],
				live: 'ann',
			});
		});

		test('count pairs of answers, and forget all at once', async () => {
			const found = await current.in(async ({ shadows }) => {
				await shadows.begin('Trial', 9);
				await shadows.begin('Other', 9);
				for (const key of ['ann', 'bo', 'bo']) {
					await shadows.count('Trial', { live: to('ann'), shadow: to(key) });
				}
				await shadows.count('Other', { live: to('ann'), shadow: to('cy') });
				const before = await shadows.counts('Trial');
				await shadows.forget('Trial');
				return { before, after: await shadows.counts('Trial'), all: await shadows.all() };
			});
			expect(found.before.map(({ shadow, leads }) => [shadow.key, leads]).sort()).toEqual([
				['ann', 1],
				['bo', 2],
			]);
			expect([found.after, found.all]).toEqual([[], [{ name: 'Other', since: 10 }]]);
			const { lead = [], shadow_count: counts = [] } = await current.dump();
			expect([lead, counts.length]).toEqual([[], 1]);
		});

		test('leave nothing behind of a shadow that is forgotten', async () => {
			const before = await current.dump();
			await current.in(async ({ shadows }) => {
				const books = shadows.of(await shadows.begin('Trial', 9));
				await books.meet('lead_i1', ann);
				await give(books, 'i1', bo, 20);
				await books.assignments.saveRotation('Sales', await books.assignments.rotation('Sales'));
				await books.policies.save({ hash: 'h', node: 'n', settings: {}, at: 20 });
				await shadows.count('Trial', { live: to('ann'), shadow: to('bo') });
			});
			expect(await current.dump()).not.toEqual(before);
			await current.in(async ({ shadows }) => await shadows.forget('Trial'));
			expect(await current.dump()).toEqual(before);
		});

		test('end what is over, as far as it was theirs then', async () => {
			const found = await current.in(async ({ shadows }) => {
				const books = shadows.of(await shadows.begin('Trial', 9));
				for (const id of ['i1', 'i2', 'i3', 'i4']) await give(books, id, ann, 20);
				await shadows.endHolding('lead_i1', { at: 30 });
				await shadows.endHolding('lead_i2', { at: 10 });
				await shadows.endHolding('lead_i3', { at: 30, inquiryId: 'i9' });
				await shadows.endHolding('lead_i4', { at: 30, inquiryId: 'i4' });
				return (await books.holdings.heldBy('ann', 9)).map(({ leadId }) => leadId);
			});
			expect(found).toEqual(['lead_i2', 'lead_i3']);
		});

		test('are the workspace’s, and no workspace can be taken for one', async () => {
			const lane = 'default\u001FTrial';
			await current.in(async ({ shadows }) => await shadows.begin('Trial', 9));
			expect(await current.in(async ({ shadows }) => await shadows.all(), 'other')).toEqual([]);
			await expect(
				current.in(async ({ shadows }) => await shadows.all(), lane),
			).rejects.toMatchObject({ code: 'store.workspaceName' });
		});
	});
}
