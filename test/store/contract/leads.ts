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
