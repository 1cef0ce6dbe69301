import type { LeadStore } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { assignment, clock, contentId, knownLead, registration, stalled, timer } from './records';

export function describeTransactions(current: CurrentStore) {
	describe('transactions', () => {
		test('keep nothing of a batch that fails', async () => {
			const failing = current.store.transaction(async (workspace) => {
				await workspace('default').inquiries.register(registration());
				await workspace('default').leads.save(knownLead(), [{ kind: 'email', value: 'a' }]);
				throw new Error('half-way');
			});
			await expect(failing).rejects.toThrow('half-way');
			const left = await current.store.transaction(async (workspace) => ({
				inquiry: await workspace('default').inquiries.find(contentId),
				leads: (
					await workspace('default').leads.findCandidates({
						proving: [{ kind: 'email', value: 'a' }],
					})
				).found,
			}));
			expect(left).toEqual({ inquiry: undefined, leads: [] });
		});

		test('go on after one that failed', async () => {
			await expect(
				current.store.transaction(async () => await Promise.reject(new Error('no'))),
			).rejects.toThrow('no');
			expect((await current.register()).replay).toBe(false);
		});

		test('take place one after the other, in this process and in another', async () => {
			const other = await current.again();
			const count = async (on: LeadStore) =>
				await on.transaction(async (workspace) => {
					const { assignments } = workspace('default');
					const before = await assignments.rotation('Sales');
					await new Promise(setImmediate);
					await assignments.saveRotation('Sales', { ...before, turns: before.turns + 1 });
				});
			await Promise.all([current.store, other, current.store, other, current.store].map(count));
			const { turns } = await current.store.transaction(
				async (workspace) => await workspace('default').assignments.rotation('Sales'),
			);
			expect(turns).toBe(5);
			await other.close();
		});

		test('never cross from one workspace to another', async () => {
			await current.store.transaction(async (workspace) => {
				const a = workspace('a');
				await a.inquiries.register(registration());
				await a.leads.save(knownLead(), [{ kind: 'email', value: 'ada@example.com' }]);
				await a.assignments.record({
					inquiryId: contentId,
					leadId: null,
					occasion: 'assign',
					assignment: assignment(),
				});
				await a.assignments.saveRotation('DACH', { turns: 1, members: {}, lineups: [] });
				await a.policies.save({ hash: 'hash', node: 'n', settings: {}, at: 0 });
				await a.clocks.start([clock()]);
				await a.timers.set([timer()]);
				await a.events.append([stalled()]);
			});
			const seen = await current.store.transaction(async (workspace) => {
				const b = workspace('b');
				return [
					await b.inquiries.find(contentId),
					...(
						await b.leads.findCandidates({ proving: [{ kind: 'email', value: 'ada@example.com' }] })
					).found,
					await b.assignments.current(contentId),
					...(await b.assignments.ownersOf(contentId)),
					await b.policies.newestOfSameNode('hash'),
					...(await b.clocks.ofInquiry(contentId)),
					...(await b.timers.claimDue(1e15, 100, 1)),
					...(await b.events.timeline(contentId)),
					(await b.assignments.rotation('DACH')).turns || undefined,
				].filter((found) => found !== undefined);
			});
			expect(seen).toEqual([]);
		});
	});
}
