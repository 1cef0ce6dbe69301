import type { CurrentStore } from './CurrentStore';
import { ann, assignment, contentId, knownLead } from './records';

export function describeAssignments(current: CurrentStore) {
	describe('assignments', () => {
		test('make the owner known on the lead and on the waiting item', async () => {
			await current.register();
			const found = await current.store.transaction(async (workspace) => {
				const { leads, assignments, inquiries } = workspace('default');
				await leads.save(knownLead(), []);
				await assignments.record({
					inquiryId: contentId,
					leadId: 'lead-1',
					occasion: 'assign',
					assignment: assignment(),
				});
				return { lead: await leads.find('lead-1'), inquiry: await inquiries.find(contentId) };
			});
			expect(found.lead?.owner).toEqual(ann);
			expect(found.inquiry).toMatchObject({
				state: 'assigned',
				assignment: assignment(),
				item: { lead: { fullName: 'Ada' }, assignment: { owner: { id: 'ann' } } },
			});
		});

		test('an assignment is kept as it stands now, in its round; others stay', async () => {
			await current.register();
			const waiting = {
				...{ for: 'Sales', why: 'All are off.', since: '2026-03-02T09:30:00.000Z' },
				...{ until: '2026-03-02T20:00:00.000Z', giveUpAt: '2026-03-03T09:30:00.000Z' },
			};
			const waits = assignment({ owner: null, strategy: 'waiting', waiting, round: 2 });
			const later = { ...waits, waiting: { ...waiting, until: waiting.giveUpAt } };
			const found = await current.store.transaction(async (workspace) => {
				const { assignments, inquiries } = workspace('default');
				const first = { inquiryId: contentId, leadId: null, occasion: 'assign' };
				await assignments.record({ ...first, assignment: assignment() });
				await assignments.record({ ...first, occasion: 'wait', assignment: waits });
				await assignments.current(contentId);
				await assignments.restate(contentId, later);
				return {
					current: await assignments.current(contentId),
					first: await assignments.forOccasion(contentId, 'assign'),
					inquiry: await inquiries.find(contentId),
				};
			});
			expect(found).toMatchObject({
				...{ current: later, first: assignment() },
				inquiry: { state: 'waiting', assignment: later },
			});
		});

		test('one occasion assigns once; the newest round counts; all owners are remembered', async () => {
			const bo = { ...ann, id: 'bo', name: 'Bo' };
			const second = {
				inquiryId: contentId,
				leadId: null,
				occasion: 'step-1',
				assignment: assignment({ owner: bo, round: 2 }),
			};
			const found = await current.store.transaction(async (workspace) => {
				const { assignments } = workspace('default');
				await assignments.record({ ...second, occasion: 'assign', assignment: assignment() });
				await assignments.record(second);
				return {
					current: await assignments.current(contentId),
					first: await assignments.forOccasion(contentId, 'assign'),
					owners: await assignments.ownersOf(contentId),
				};
			});
			expect(found).toMatchObject({
				current: { round: 2 },
				first: { round: 1 },
				owners: ['ann', 'bo'],
			});
			const twice = current.store.transaction(
				async (workspace) =>
					await workspace('default').assignments.record({
						...second,
						assignment: assignment({ round: 3 }),
					}),
			);
			await expect(twice).rejects.toThrow();
		});

		test('are counted for each owner from one moment up to another', async () => {
			const counts = await current.store.transaction(async (workspace) => {
				const { assignments } = workspace('default');
				for (const [index, second] of [0, 1.5, 2, 1.2].entries()) {
					await assignments.record({
						inquiryId: `i${index}`,
						leadId: null,
						occasion: 'assign',
						assignment: assignment({ assignedAt: new Date(second * 1000).toISOString() }),
					});
				}
				return await assignments.countByOwner(['ann', 'bo'], 1000, 2000);
			});
			expect([...counts]).toEqual([['ann', { n: 2, oldest: 1200 }]]);
		});

		test('that were taken away again are counted no more, once', async () => {
			const found = await current.in(async ({ assignments }) => {
				for (const round of [1, 2]) {
					const one = { inquiryId: contentId, leadId: null, occasion: `round ${round}` };
					await assignments.record({ ...one, assignment: assignment({ round }) });
				}
				const uncounted = [
					await assignments.uncount(contentId, 1, 'declined'),
					await assignments.uncount(contentId, 1, 'reassigned'),
					await assignments.uncount('another', 1, 'declined'),
				];
				const counts = await assignments.countByOwner(['ann'], 0, Date.UTC(2100, 0, 1));
				const ns = [...counts].map(([key, { n }]) => [key, n]);
				return { uncounted, counts: ns, owners: await assignments.ownersOf(contentId) };
			});
			expect(found).toEqual({
				...{ uncounted: [true, false, false], counts: [['ann', 1]], owners: ['ann', 'ann'] },
			});
		});

		test('are counted by the caps that find them, from one moment up to another', async () => {
			const seen = await current.in(async ({ assignments }) => {
				const given = [['a'], ['b', 'a'], [], ['a']];
				for (const [index, capKeys] of given.entries()) {
					await assignments.record({
						...{ inquiryId: `i${index}`, leadId: null, occasion: 'assign', capKeys },
						assignment: assignment({ assignedAt: new Date(index * 1000).toISOString() }),
					});
				}
				const queue = { name: 'Lead Desk', email: null };
				const nobodys = assignment({ owner: null, queue, assignedAt: new Date(0).toISOString() });
				await assignments.record({
					...{ inquiryId: 'i9', leadId: null, occasion: 'assign', capKeys: ['a'] },
					assignment: nobodys,
				});
				const again = { inquiryId: 'i1', leadId: null, occasion: 'desk' };
				await assignments.record({ ...again, assignment: { ...nobodys, round: 2 } });
				return {
					all: await assignments.countByCap(0, 4000),
					some: await assignments.countByCap(1000, 3000),
					ofOne: await assignments.capKeysOf('i1'),
					ofNone: await assignments.capKeysOf('i2'),
					taken: await assignments.uncount('i3', 1, 'declined'),
					left: await assignments.countByCap(2000, 4000),
				};
			});
			const inOrder = seen.all.toSorted((one, other) => one.keys.length - other.keys.length);
			expect(inOrder).toEqual([
				{ owner: 'ann', keys: ['a'], n: 2, oldest: 0 },
				{ owner: 'ann', keys: ['b', 'a'], n: 1, oldest: 1000 },
			]);
			expect(seen.some).toEqual([{ owner: 'ann', keys: ['b', 'a'], n: 1, oldest: 1000 }]);
			expect([seen.taken, seen.left]).toEqual([true, []]);
			expect([seen.ofOne, seen.ofNone]).toEqual([['b', 'a'], []]);
			expect(
				await current.in(async ({ assignments }) => await assignments.countByCap(0, 9e9), 'other'),
			).toEqual([]);
		});

		test.each([
			{ says: 'stays with its owner', takesFromOwner: false, owner: ann },
			{ says: 'is taken from its owner', takesFromOwner: true, owner: null },
		])('to a queue: the lead $says, as it is told', async ({ takesFromOwner, owner }) => {
			const found = await current.in(async ({ assignments, leads }) => {
				await leads.save(knownLead({ owner: ann }), []);
				const queue = { name: 'Lead Desk', email: null };
				await assignments.record({
					...{ inquiryId: contentId, leadId: 'lead-1', occasion: 'queue', takesFromOwner },
					assignment: assignment({ owner: null, queue }),
				});
				return await leads.find('lead-1');
			});
			expect(found?.owner).toEqual(owner);
		});

		test('say which pool last gave a lead to somebody, also behind a queue', async () => {
			const found = await current.in(async ({ assignments }) => {
				const none = await assignments.poolOf(contentId);
				const rounds = [
					assignment({ round: 1, pool: 'DACH' }),
					assignment({ round: 2, pool: null }),
					assignment({
						round: 3,
						pool: 'Offered',
						owner: null,
						queue: { name: 'Desk', email: null },
					}),
				];
				for (const one of rounds) {
					const to = { inquiryId: contentId, leadId: null, occasion: `round ${one.round}` };
					await assignments.record({ ...to, assignment: one });
				}
				return [none, await assignments.poolOf(contentId)];
			});
			expect(found).toEqual([null, 'DACH']);
		});

		test('are counted under the key of the owner, whatever their ID is', async () => {
			const found = await current.in(async ({ assignments }) => {
				const to = { inquiryId: contentId, leadId: null, occasion: 'assign', ownerKey: 'before' };
				await assignments.record({ ...to, assignment: assignment() });
				const counts = await assignments.countByOwner(['ann', 'before'], 0, Date.UTC(2100, 0, 1));
				return { counts: [...counts.keys()], owners: await assignments.ownersOf(contentId) };
			});
			expect(found).toEqual({ counts: ['before'], owners: ['before'] });
		});

		test('who had the newest assignment under a key of a pool has what belongs with it', async () => {
			const at = (minute: number, ownerKey: string, inquiryId: string, keptKey: string | null) => ({
				...{ inquiryId, leadId: null, occasion: 'assign', ownerKey, keptKey },
				assignment: assignment({ assignedAt: new Date(minute * 60_000).toISOString() }),
			});
			const found = await current.in(async ({ assignments }) => {
				await assignments.record(at(1, 'ann', 'i1', 'acme'));
				await assignments.record(at(2, 'bo', 'i2', 'acme'));
				await assignments.record(at(2, 'cy', 'i3', 'acme'));
				await assignments.record(at(3, 'ann', 'i4', 'other'));
				await assignments.record(at(4, 'dee', 'i5', null));
				return [
					await assignments.keeperOf('acme'),
					await assignments.keeperOf('other'),
					await assignments.keeperOf('nobody'),
					await assignments.keptKeyOf('i3', 1),
					await assignments.keptKeyOf('i5', 1),
				];
			});
			expect(found).toEqual(['cy', 'ann', null, 'acme', null]);
			const elsewhere = await current.in(
				async ({ assignments }) => await assignments.keeperOf('acme'),
				'other',
			);
			expect(elsewhere).toBeNull();
		});

		test('everybody who was an owner is kept with their marks, in the order of their keys', async () => {
			const person = (key: string, names: string[]) => ({
				...{ key, ids: [key], crmIds: [], emails: [`${key}@example.com`], names },
			});
			const kept = await current.in(async ({ owners }) => {
				await owners.save([person('bo', ['bo']), person('ann', ['ann'])]);
				await owners.save([person('bo', ['bo', 'bob'])]);
				return await owners.all();
			});
			expect(kept).toEqual([person('ann', ['ann']), person('bo', ['bo', 'bob'])]);
			expect(await current.in(async ({ owners }) => await owners.all(), 'other')).toEqual([]);
		});

		test('the newest settings of the same node are found by the hash of older ones', async () => {
			const newest = await current.store.transaction(async (workspace) => {
				const { policies } = workspace('default');
				await policies.save({ hash: 'h1', node: 'n', settings: { v: 1 }, at: 1 });
				await policies.save({ hash: 'h2', node: 'n', settings: { v: 2 }, at: 2 });
				await policies.save({ hash: 'h3', node: 'other', settings: { v: 3 }, at: 3 });
				return await policies.newestOfSameNode('h1');
			});
			expect(newest).toEqual({ hash: 'h2', node: 'n', settings: { v: 2 } });
		});

		test('the newest settings of a node are those that it last decided by, in its workspace', async () => {
			await current.in(async ({ policies }) => {
				await policies.save({ hash: 'h1', node: 'n', settings: { v: 1 }, at: 1 });
				await policies.save({ hash: 'h2', node: 'n', settings: { v: 2 }, at: 2 });
				await policies.save({ hash: 'h3', node: 'other', settings: { v: 3 }, at: 3 });
			});
			const newest = async (node: string, workspace?: string) =>
				await current.in(async ({ policies }) => await policies.newestOfNode(node), workspace);
			expect(await newest('n')).toEqual({ hash: 'h2', settings: { v: 2 }, at: 2 });
			await current.in(async ({ policies }) => {
				await policies.save({ hash: 'h1', node: 'n', settings: { v: 1 }, at: 4 });
			});
			expect(await newest('n')).toEqual({ hash: 'h1', settings: { v: 1 }, at: 4 });
			expect(await newest('none')).toBeUndefined();
			expect(await newest('n', 'else')).toBeUndefined();
		});
	});
}
