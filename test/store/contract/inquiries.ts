import type { CurrentStore } from './CurrentStore';
import { ann, assignment, contentId, minute } from './records';

export function describeInquiries(current: CurrentStore) {
	describe('inquiries', () => {
		test.each([
			{ says: 'the same content at once is a replay', id: contentId, later: 0, replay: true },
			{ says: 'at the end of the window too', id: contentId, later: 10 * minute, replay: true },
			{
				says: 'after the window it is a new inquiry',
				id: contentId,
				later: 10 * minute + 1,
				replay: false,
			},
			{
				says: 'a delivery that was overtaken is a replay',
				id: contentId,
				later: -5 * minute,
				replay: true,
			},
			{ says: 'a submission is the same for ever', id: 'sub_1', later: 1e10, replay: true },
		])('$says', async ({ id, later, replay }) => {
			const first = await current.register({ inquiryId: id, receivedAt: 1e12 });
			const second = await current.register({ inquiryId: id, receivedAt: 1e12 + later });
			expect(first.replay).toBe(false);
			expect(second.replay).toBe(replay);
			expect(second.inquiry.id).toBe(replay ? id : `${id}.2`);
		});

		test('the second inquiry with the same words is found again by its words and by its id', async () => {
			await current.register();
			const { inquiry } = await current.register({ receivedAt: 11 * minute });
			for (const inquiryId of [contentId, inquiry.id]) {
				const again = await current.register({ inquiryId, receivedAt: 11 * minute });
				expect([again.replay, again.inquiry.id]).toEqual([true, inquiry.id]);
			}
		});

		test('a span is read in pages, oldest first, with who had each and when somebody answered', async () => {
			const at = [5, 1, 3, 3, 9].map((n) => n * minute);
			for (const [n, receivedAt] of at.entries()) {
				await current.register({ inquiryId: `sub_${n}`, receivedAt });
			}
			await current.in(async ({ assignments, events }) => {
				const about = { inquiryId: 'sub_2', leadId: null };
				for (const [round, owner] of [null, ann, { ...ann, id: 'bo', name: 'Bo' }].entries()) {
					const given = assignment({ owner, round: round + 1 });
					await assignments.record({ ...about, occasion: `${round}`, assignment: given });
				}
				const data = { kind: 'call', by: 'Ann', at: 0, stopped: [] };
				const called = { ...about, type: 'activity.recorded', data } as const;
				await events.append([8, 7].map((n) => ({ ...called, at: n * minute })));
				const released = { type: 'lead.released', data: { owner: 'ann', why: 'won' } } as const;
				await events.append([{ ...about, ...released, at: 20 * minute }]);
			});
			const span = { from: minute, to: 9 * minute, limit: 2 };
			const pages = await current.in(async ({ inquiries }) => {
				const first = await inquiries.receivedIn(span);
				const second = await inquiries.receivedIn({ ...span, after: first.at(-1) });
				return [first, second, await inquiries.receivedIn({ ...span, after: second.at(-1) })];
			});
			expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
				...[['sub_1', 'sub_2'], ['sub_3', 'sub_0'], []],
			]);
			const [, known] = pages[0] ?? [];
			expect([known?.firstOwner?.name, known?.lastOwner?.name]).toEqual(['Ann', 'Bo']);
			expect([known?.respondedAt, known?.closedAt]).toEqual([7 * minute, 20 * minute]);
			const closedAfter = async (...types: Array<'lead.heldAgain' | 'lead.released'>) =>
				await current.in(async ({ events, inquiries }) => {
					for (const type of types) {
						const data = { owner: 'ann', why: 'lost' };
						const about = { inquiryId: 'sub_2', leadId: null, at: 30 * minute };
						await events.append([{ ...about, type, data }]);
					}
					return (await inquiries.receivedIn(span))[1]?.closedAt;
				});
			expect(await closedAfter('lead.heldAgain')).toBeNull();
			expect(await closedAfter('lead.released')).toBe(30 * minute);
			expect(pages[0]?.[0]).toMatchObject({
				...{ firstOwner: null, lastOwner: null, respondedAt: null, closedAt: null },
			});
		});

		test('of a lead the one that was received last is found', async () => {
			for (const [n, leadId] of ['lead_a', 'lead_a', 'lead_b'].entries()) {
				await current.register({ inquiryId: `sub_${n}`, leadId, receivedAt: (2 - n) * minute });
			}
			const newest = await current.in(async ({ inquiries }) => [
				await inquiries.newestOf('lead_a'),
				await inquiries.newestOf('lead_b'),
				await inquiries.newestOf('lead_c'),
			]);
			expect(newest).toEqual(['sub_0', 'sub_2', null]);
		});

		test('of a lead those are found that are open and that no owner has', async () => {
			const queued = assignment({ owner: null, queue: { name: 'Desk', email: null } });
			const cases: Array<[id: string, leadId: string | null, given: (typeof queued)[]]> = [
				['new', 'lead_1', []],
				['owned', 'lead_1', [assignment()]],
				['queued', 'lead_1', [assignment(), { ...queued, round: 2 }]],
				['taken', 'lead_1', [queued, assignment({ round: 2 })]],
				['ended', 'lead_1', [queued]],
				['older', 'lead_1', [queued]],
				['others', 'lead_2', [queued]],
				['unseen', null, [queued]],
			];
			const found = await current.in(async ({ inquiries, assignments }) => {
				for (const [n, [id, leadId, given]] of cases.entries()) {
					await inquiries.keepItem(id, leadId, id === 'older' ? 1 : 10 + n, {});
					for (const each of given) {
						await assignments.record({
							...{ inquiryId: id, leadId, occasion: `${each.round}`, assignment: each },
							ownerKey: each.owner?.id ?? null,
						});
					}
				}
				await inquiries.finish('ended', 'lost');
				const unowned = [];
				for (const id of ['lead_1', 'lead_2', 'unseen', 'nobody']) {
					unowned.push(await inquiries.unownedOf(id));
				}
				return unowned;
			});
			expect(found).toEqual([
				[
					{ id: 'older', receivedAt: 1 },
					{ id: 'queued', receivedAt: 12 },
				],
				[{ id: 'others', receivedAt: 16 }],
				[{ id: 'unseen', receivedAt: 17 }],
				[],
			]);
		});

		test('of very many with the same words each has an id of its own, also one that comes late', async () => {
			const register = async (n: number) =>
				(await current.register({ receivedAt: n * 11 * minute })).inquiry.id;
			const ids = new Set<string>();
			for (let n = 10; n < 60; n++) ids.add(await register(n));
			// Late ones do not move the newest.
			for (let n = 9; n >= 0; n--) ids.add(await register(n));
			expect(ids.size).toBe(60);
			const again = await current.register({ receivedAt: 30 * 11 * minute });
			expect([again.replay, again.inquiry.id]).toEqual([true, `${contentId}.21`]);
		});

		test('an id is given once, though the first with these words went', async () => {
			await current.register();
			const second = await current.register({ receivedAt: 11 * minute });
			await current.in(async ({ people }) => {
				await people.erase({ leadIds: [], inquiryIds: [contentId] }, 1);
			});
			const third = await current.register({ receivedAt: 22 * minute });
			const fourth = await current.register({ receivedAt: 33 * minute });
			expect(new Set([second, third, fourth].map(({ inquiry }) => inquiry.id)).size).toBe(3);
		});

		test('registering at once, from two sides, registers once', async () => {
			const other = await current.again();
			const both = await Promise.all([
				current.register(),
				current.register({}, other),
				current.register(),
				current.register({}, other),
			]);
			expect(both.filter(({ replay }) => !replay)).toHaveLength(1);
			await other.close();
		});

		test('one that is not finished comes out when it is due, with its data; a finished one does not', async () => {
			await current.register({ inquiryId: 'sub_a', item: { mark: 'a' } });
			await current.register({ inquiryId: 'sub_b' });
			const due = await current.store.transaction(async (workspace) => {
				const { inquiries, timers } = workspace('default');
				await inquiries.finish('sub_b', 'handed over');
				expect(await timers.claimDue(minute - 1, 10, 1)).toEqual([]);
				return await timers.claimDue(minute, 10, 1);
			});
			expect(due).toMatchObject([
				{ kind: 'waiting', inquiryId: 'sub_a', attempt: 1, item: { mark: 'a' } },
			]);
		});

		test('finishing keeps the first outcome', async () => {
			await current.register();
			const found = await current.store.transaction(async (workspace) => {
				const { inquiries } = workspace('default');
				await inquiries.finish(contentId, 'disqualified');
				await inquiries.finish(contentId, 'handed over');
				return await inquiries.find(contentId);
			});
			expect(found).toMatchObject({ state: 'finished', outcome: 'disqualified' });
		});

		test('what a person wrote comes back as it was', async () => {
			const item = JSON.parse(
				'{"__proto__":{"x":1},"a":"Robert\'); DROP TABLE lead;--","b":"\\u0000 \\ud83d\\ude00 \\u202e","c":[null,{"constructor":2}]}',
			) as Record<string, unknown>;
			await current.register({ item });
			const found = await current.store.transaction(
				async (workspace) => await workspace('default').inquiries.find(contentId),
			);
			expect(JSON.stringify(found?.item)).toBe(JSON.stringify(item));
		});
	});
}
