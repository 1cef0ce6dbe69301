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
				return await leads.findCandidates([...keys('y'), { kind: 'name', value: '+49' }]);
			});
			expect(found.map(({ lead, sharedKinds }) => [lead.id, [...sharedKinds].sort()])).toEqual([
				['old', ['phone']],
				['young', ['email', 'phone']],
			]);
		});

		test('of many under one key are bounded, and whoever shares a rare key is among them', async () => {
			const phone = { kind: 'phone', value: '+49' };
			const email = { kind: 'email', value: 'last@example.com' };
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				for (let n = 0; n < 230; n++) {
					await leads.save(knownLead({ id: `lead-${String(n).padStart(3, '0')}` }), [phone]);
				}
				await leads.save(knownLead({ id: 'z-last' }), [phone, email]);
				return await leads.findCandidates([phone, email]);
			});
			expect(found).toHaveLength(200);
			expect(found.at(-1)).toMatchObject({
				lead: { id: 'z-last' },
				sharedKinds: ['email', 'phone'],
			});
			expect(new Set(found.slice(0, -1).map(({ sharedKinds }) => sharedKinds.join()))).toEqual(
				new Set(['phone']),
			);
		});

		test('are found by one of very many keys, and a key that is asked twice counts once', async () => {
			const keys = Array.from({ length: 700 }, (_, n) => ({ kind: 'email', value: `e${n}` }));
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead(), keys.slice(-1));
				return await leads.findCandidates([...keys, ...keys]);
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
					await leads.unknownWith(keys),
					await leads.unknownWith(keys.slice(0, 1)),
					await leads.unknownWith([]),
				];
			});
			expect(found).toEqual([['crm-2', 'sub_1'], ['sub_1'], []]);
		});

		test('come back as they were saved, and saving again replaces them', async () => {
			const newer = knownLead({ owner: ann, status: 'customer', inquiries: 2, lastTouchAt: 5 });
			const found = await current.store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				await leads.save(knownLead(), [{ kind: 'email', value: 'a' }]);
				await leads.save(newer, [{ kind: 'email', value: 'b' }]);
				return await leads.findCandidates([{ kind: 'email', value: 'a' }]);
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
