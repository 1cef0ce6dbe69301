import { survivorshipOf } from '../../../nodes/core/match';
import type { MatchKey, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { ann, knownLead } from './records';

export function describeLeads(current: CurrentStore) {
	describe('leads', () => {
		test('are found by any of their keys, each once, oldest first', async () => {
			const keys = (email: string) => [
				{ kind: 'email', value: email },
				{ kind: 'phone', value: '+49' },
			];
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead({ id: 'young', firstSeenAt: 20 }), keys('y'));
				await leads.save(knownLead({ id: 'old', firstSeenAt: 10 }), keys('o'));
				return (
					await leads.findCandidates({ proving: [...keys('y'), { kind: 'name', value: '+49' }] })
				).found;
			});
			expect(found.map(({ lead, sharedKinds }) => [lead.id, [...sharedKinds].sort()])).toEqual([
				['old', ['phone']],
				['young', ['email', 'phone']],
			]);
		});

		test('are read page by page, without other workspaces and those that became another', async () => {
			await current.store.transaction(async (workspace) => {
				await workspace('other').leads.save(knownLead({ id: 'b2' }), []);
				const { leads, merges } = workspace('default');
				for (const id of ['c', 'a', 'd', 'b', 'e']) await leads.save(knownLead({ id }), []);
				const [survivor, merged] = [knownLead({ id: 'a' }), knownLead({ id: 'd' })];
				const order = {
					survivor,
					merged,
					after: survivor,
					at: 1,
					survivorship: survivorshipOf([]),
				};
				await merges.merge({ ...order, holdings: { survivor: null, merged: null } });
			});
			const idsBehind = async (after: string) =>
				await current.store.read(async (open) =>
					(await open('default').leads.page(after, 3)).map(({ id }) => id),
				);
			expect(await idsBehind('')).toEqual(['a', 'b', 'c']);
			expect(await idsBehind('c')).toEqual(['e']);
			expect(await idsBehind('e')).toEqual([]);
		});

		describe('of many under one key', () => {
			const phone = { kind: 'phone', value: '+49' };
			const others = 230;

			/** Many with one phone, and then one who has a rare key beside it. */
			const crowd = async ({ leads }: StoreSession, rare: MatchKey) => {
				for (let n = 0; n < others; n++) {
					await leads.save(knownLead({ id: `lead-${String(n).padStart(3, '0')}` }), [phone]);
				}
				await leads.save(knownLead({ id: 'z-last' }), [phone, rare]);
			};

			test('few are read, and whoever shares a rare key is among them', async () => {
				const email = { kind: 'email', value: 'last@example.com' };
				const { found, more } = await current.in(async (session) => {
					await crowd(session, email);
					return await session.leads.findCandidates({ proving: [phone, email] });
				});
				expect(found).toHaveLength(21);
				expect(found.at(-1)).toMatchObject({
					lead: { id: 'z-last' },
					sharedKinds: ['email', 'phone'],
				});
				expect(new Set(found.slice(0, -1).map(({ sharedKinds }) => sharedKinds.join()))).toEqual(
					new Set(['phone']),
				);
				// Counted no further than to 200.
				expect(more).toEqual({ phone: 200 - 21 });
			});

			test('no more than 40 are given, however many keys there are', async () => {
				const kinds = ['a', 'b', 'c'];
				const { found, more } = await current.in(async ({ leads }) => {
					for (const kind of kinds) {
						for (let n = 0; n < 15; n++) {
							await leads.save(knownLead({ id: `${kind}-${n}` }), [{ kind, value: 'x' }]);
						}
					}
					return await leads.findCandidates({
						proving: kinds.map((kind) => ({ kind, value: 'x' })),
					});
				});
				expect(found).toHaveLength(40);
				expect(Object.values(more)).toEqual([5]);
			});
		});

		test('are found by one of very many keys, and a key that is asked twice counts once', async () => {
			const keys = Array.from({ length: 700 }, (_, n) => ({ kind: 'email', value: `e${n}` }));
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead(), keys.slice(-1));
				return (await leads.findCandidates({ proving: [...keys, ...keys] })).found;
			});
			expect(found).toEqual([{ lead: knownLead(), sharedKinds: ['email'] }]);
		});

		test('that are not known are found by the keys of their item: by their id, else their inquiry', async () => {
			const keys = [
				{ kind: 'email', value: 'a' },
				{ kind: 'phone', value: '+49' },
			];
			const found = await current.store.transaction(async (workspace) => {
				const { leads, inquiries } = workspace('default');
				await leads.save(knownLead(), keys);
				await inquiries.keepItem('sub_1', null, 0, {}, keys);
				await inquiries.keepItem('sub_2', 'crm-2', 0, {}, keys.slice(1));
				await inquiries.keepItem('sub_3', knownLead().id, 0, {}, keys);
				await workspace('elsewhere').inquiries.keepItem('sub_4', null, 0, {}, keys);
				return [
					await leads.unknownWith({ kind: 'phone', value: '+49' }),
					await leads.unknownWith({ kind: 'email', value: 'a' }),
					await leads.unknownWith({ kind: 'email', value: 'b' }),
				];
			});
			expect(found).toEqual([
				{ ids: ['crm-2', 'sub_1'], hasMore: false },
				{ ids: ['sub_1'], hasMore: false },
				{ ids: [], hasMore: false },
			]);
		});

		test('that are not known are read no further than to 20', async () => {
			const found = await current.in(async ({ leads, inquiries }) => {
				const phone = { kind: 'phone', value: '+49' };
				for (let n = 100; n < 125; n++) await inquiries.keepItem(`sub_${n}`, null, 0, {}, [phone]);
				return await leads.unknownWith(phone);
			});
			expect(found).toEqual({
				ids: Array.from({ length: 20 }, (_, n) => `sub_${100 + n}`),
				hasMore: true,
			});
		});

		test('come back as they were saved, and saving again replaces them', async () => {
			const newer = knownLead({ owner: ann, status: 'customer', inquiries: 2, lastTouchAt: 5 });
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead(), [{ kind: 'email', value: 'a' }]);
				await leads.save(newer, [{ kind: 'email', value: 'b' }]);
				return (await leads.findCandidates({ proving: [{ kind: 'email', value: 'a' }] })).found;
			});
			expect(found.map(({ lead }) => lead)).toEqual([newer]);
		});

		test('a touch is remembered as the latest, in whatever order touches come', async () => {
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead(), []);
				await leads.touch('lead-1', 50);
				await leads.touch('lead-1', 40);
				return await leads.find('lead-1');
			});
			expect(found?.lastTouchAt).toBe(50);
		});
	});
}
