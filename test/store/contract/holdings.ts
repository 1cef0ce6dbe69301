import fc from 'fast-check';
import type { Holding, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { ann, assignment, contentId, knownLead } from './records';

const bo = { ...ann, id: 'bo', name: 'Bo' };
const owners = { ann, bo };
type Name = keyof typeof owners;
const queue = { name: 'Lead Desk', email: null };

const counts = async ({ holdings }: Pick<StoreSession, 'holdings'>) =>
	Object.fromEntries(await holdings.countByOwner(['ann', 'bo', 'cy']));

const byPool = async ({ holdings }: Pick<StoreSession, 'holdings'>) =>
	Object.fromEntries(await holdings.countByPool(['sales', 'dach', 'night']));

const inSales = async ({ holdings }: Pick<StoreSession, 'holdings'>) =>
	Object.fromEntries(await holdings.countByOwnerIn('sales'));

const holding = (changes: Partial<Holding> = {}): Holding => ({
	...{ leadId: 'lead_i1', ownerKey: 'ann', since: 5, inquiryId: 'i1' },
	pool: 'sales',
	...changes,
});

/** How often each stands in a list. */
const sizes = (keys: readonly string[]) =>
	Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));

export function describeHoldings(current: CurrentStore) {
	/** Keeps an assignment of an inquiry to somebody, or to a queue. */
	const assign = async (
		{ assignments }: StoreSession,
		to: Name | null,
		{ round = 1, takesFromOwner = false, leadId = 'lead-1' as string | null } = {},
	) =>
		await assignments.record({
			...{ inquiryId: contentId, leadId, occasion: `round ${round}`, takesFromOwner },
			assignment: assignment({
				...{ owner: to && owners[to], queue: to ? null : queue, round },
				assignedAt: new Date(round * 1000).toISOString(),
			}),
		});

	describe('open leads', () => {
		test('are those of whom they were given to, since then', async () => {
			const found = await current.in(async (session) => {
				await session.leads.save(knownLead(), []);
				const moved = await assign(session, 'ann');
				const held = await session.holdings.find('lead-1');
				return { moved, held, n: { ...(await counts(session)), ...(await byPool(session)) } };
			});
			expect(found).toEqual({
				moved: { from: null, to: 'ann', fromPool: '', toPool: 'dach' },
				held: {
					...{ leadId: 'lead-1', ownerKey: 'ann', since: 1000 },
					...{ inquiryId: contentId, pool: 'dach' },
				},
				n: { ann: 1, dach: 1 },
			});
		});

		test.each<{ says: string; to: Name | null; n: object; leadId?: null }>([
			{ says: 'move to the next owner', to: 'bo', n: { bo: 1 } },
			{ says: 'stay with the same owner, since they came to it', to: 'ann', n: { ann: 1 } },
			{ says: 'are nobody’s any more in a queue', to: null, n: {} },
			{
				says: 'are nobody’s in a queue, of a lead that nobody knows',
				...{ to: null, leadId: null, n: {} },
			},
		])('$says', async ({ to, n, leadId = 'lead-1' }) => {
			await current.in(async (session) => {
				await assign(session, 'ann', { leadId });
			});
			const found = await current.in(async (session) => {
				await assign(session, to, { round: 2, leadId });
				const held = await session.holdings.find(leadId ?? contentId);
				return { n: await counts(session), since: held?.since };
			});
			expect(found).toEqual({ n, since: { ann: 1000, bo: 2000, none: undefined }[to ?? 'none'] });
		});

		test('of a newer inquiry stay with their owner when an older one goes to a queue', async () => {
			const n = await current.in(async (session) => {
				await session.holdings.take(holding({ leadId: 'lead-1', ownerKey: 'bo' }));
				await assign(session, null);
				const stayed = await counts(session);
				await assign(session, null, { round: 2, takesFromOwner: true });
				return { stayed, taken: await counts(session) };
			});
			expect(n).toEqual({ stayed: { bo: 1 }, taken: {} });
		});

		test('end once, and are nobody’s of another workspace', async () => {
			const found = await current.in(async (session) => {
				await session.holdings.take(holding());
				return [await session.holdings.end('lead_i1'), await session.holdings.end('lead_i1')];
			});
			expect(found).toEqual([
				{ from: 'ann', to: null, fromPool: 'sales', toPool: '' },
				{ from: null, to: null, fromPool: '', toPool: '' },
			]);
			await current.in(async ({ holdings }) => await holdings.take(holding()), 'other');
			expect(await current.in(counts)).toEqual({});
			expect(await current.in(counts, 'other')).toEqual({ ann: 1 });
		});

		test('of an owner are listed from the oldest on, a few at a time', async () => {
			const ids = ['a', 'b', 'c', 'd'];
			const pages = await current.in(async ({ holdings }) => {
				for (const [n, leadId] of ids.toReversed().entries()) {
					await holdings.take(holding({ leadId, since: n < 2 ? 9 : 4, inquiryId: `i${leadId}` }));
				}
				await holdings.take(holding({ leadId: 'e', ownerKey: 'bo' }));
				const first = await holdings.heldBy('ann', 3);
				return [first, await holdings.heldBy('ann', 3, first.at(-1))];
			});
			expect(pages.map((page) => page.map(({ leadId }) => leadId))).toEqual([
				['a', 'b', 'c'],
				['d'],
			]);
			expect(pages[0]?.[0]).toEqual(holding({ leadId: 'a', since: 4, inquiryId: 'ia' }));
		});

		test.each(['i1', 'i2', 'lead_i1'])('know by which inquiry: %s', async (inquiryId) => {
			await current.in(async ({ holdings }) => await holdings.take(holding({ inquiryId })));
			const held = await current.in(async ({ holdings }) => await holdings.find('lead_i1'));
			expect(held).toEqual(holding({ inquiryId }));
		});

		test('are nobody’s after an erasure, and an export has them before', async () => {
			const found = await current.in(async (session) => {
				const { people } = session;
				await session.leads.save(knownLead(), []);
				await assign(session, 'ann');
				await session.holdings.take(holding());
				const person = { leadIds: ['lead-1'], inquiryIds: [contentId] };
				const { holdings } = await people.export(person);
				await people.erase(person, 1);
				return { holdings, n: await counts(session) };
			});
			expect(found).toMatchObject({
				holdings: [{ leadId: 'lead-1', ownerKey: 'ann', since: 1000 }],
				n: { ann: 1 },
			});
		});

		test('of a part that fails are as they were', async () => {
			await current.store.transaction(async (open) => {
				await open('default').holdings.take(holding({ leadId: 'a' }));
				const part = open.part(async () => {
					const { holdings } = open('default');
					await holdings.take(holding({ leadId: 'b' }));
					await holdings.take(holding({ leadId: 'a', ownerKey: 'bo' }));
					throw new Error('no');
				});
				await expect(part).rejects.toThrow('no');
				await open('default').holdings.take(holding({ leadId: 'c' }));
			});
			expect(await current.in(counts)).toEqual({ ann: 2 });
		});

		test('are counted exactly, whoever gives and takes at once', async () => {
			const stores = [current.store, await current.again()];
			const steps = Array.from({ length: 40 }, (_, n) => n);
			await Promise.all(
				steps.map(
					async (n) =>
						await (stores[n % 2] ?? current.store).transaction(async (open) => {
							const { holdings } = open('default');
							const leadId = `lead ${n % 5}`;
							const to = { ownerKey: n % 3 === 0 ? 'ann' : 'bo', pool: n % 2 ? 'dach' : 'sales' };
							if (n % 7 === 6) await holdings.end(leadId);
							else await holdings.take(holding({ leadId, ...to }));
						}),
				),
			);
			const found = await current.in(async ({ holdings }) => ({
				counted: await counts({ holdings }),
				byPool: await byPool({ holdings }),
				ann: await holdings.heldBy('ann', 100),
				bo: await holdings.heldBy('bo', 100),
			}));
			const all = [...found.ann, ...found.bo];
			expect(found.counted).toEqual({ ann: found.ann.length, bo: found.bo.length });
			expect(found.byPool).toEqual(sizes(all.map(({ pool }) => pool)));
			expect(all.length).toBeGreaterThan(0);
			await stores[1]?.close();
		});

		test('after anything that happens to them, are as many as are listed', async () => {
			const step = fc.record({
				lead: fc.constantFrom('a', 'b', 'c'),
				to: fc.constantFrom('ann', 'bo', 'cy', null),
				pool: fc.constantFrom('sales', 'dach', ''),
				/** Whether a transaction ends after it. */
				keeps: fc.boolean(),
			});
			await fc.assert(
				fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.uuid(), async (steps, workspace) => {
					const holders = new Map<string, { to: string; pool: string }>();
					const waiting = [...steps];
					while (waiting.length > 0) {
						await current.in(async ({ holdings }) => {
							for (let next = waiting.shift(); next; next = waiting.shift()) {
								const { lead, to, pool, keeps } = next;
								const before = holders.get(lead);
								const moved =
									to === null
										? await holdings.end(lead)
										: await holdings.take(holding({ leadId: lead, ownerKey: to, pool }));
								// Who has it already has it by the pool by which they came to it.
								const stays = before?.to === to ? before : undefined;
								const after = stays ?? (to === null ? undefined : { to, pool });
								expect(moved).toEqual({
									...{ from: before?.to ?? null, to: after?.to ?? null },
									...{ fromPool: before?.pool ?? '', toPool: after?.pool ?? '' },
								});
								if (after) holders.set(lead, after);
								else holders.delete(lead);
								if (keeps) break;
							}
						}, workspace);
					}
					const all = [...holders.values()];
					expect(await current.in(counts, workspace)).toEqual(sizes(all.map(({ to }) => to)));
					const pools = all.flatMap(({ pool }) => (pool === '' ? [] : [pool]));
					expect(await current.in(byPool, workspace)).toEqual(sizes(pools));
					const ofSales = all.flatMap(({ to, pool }) => (pool === 'sales' ? [to] : []));
					expect(await current.in(inSales, workspace)).toEqual(sizes(ofSales));
				}),
				{ numRuns: 30 },
			);
		});
	});
}
