import type { Priority, TimerKind } from '../../../nodes/core/lead';
import type { ClockEvent } from '../../../nodes/core/sla';
import type { StoredClock, TimerPlace } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { clock, contentId, timer } from './records';

export function describeClocks(current: CurrentStore) {
	describe('clocks and timers', () => {
		test('a clock starts once', async () => {
			const kept = await current.in(async ({ clocks }) => {
				await clocks.start([clock(), clock({ name: 'Next activity' })]);
				await clocks.start([clock({ startedAt: '2030-01-01T00:00:00.000Z' })]);
				return await clocks.ofInquiry(contentId);
			});
			expect(kept.map(({ name, startedAt }) => [name, startedAt])).toEqual([
				['First touch', clock().startedAt],
				['Next activity', clock().startedAt],
			]);
		});

		const warnAt = '2026-03-02T09:45:00.000Z';
		const usual = { history: [], warnAts: [], firstMoments: [clock().dueAt] };
		const stop: ClockEvent = { type: 'stop', at: 5, by: 'Ann' };
		test.each<[string, Partial<StoredClock>]>([
			['kept without what follows of it', {}],
			['at its start', usual],
			[
				'with a warning',
				{ ...usual, warnAt, warnAts: [warnAt], firstMoments: [clock().dueAt, warnAt] },
			],
			['with moments that it no longer has', { ...usual, warnAt, firstMoments: ['x', 'y'] }],
			['without a history', { warnAts: [], firstMoments: [clock().dueAt] }],
			['without its first moments', { history: [], warnAts: ['x', 'y'], warnAt: 'x' }],
			['stopped', { state: 'stopped', stoppedAt: warnAt, businessMinutesUsed: 0, history: [stop] }],
			[
				'with all terms',
				{
					touches: 2,
					restarts: true,
					warnings: [{ percent: 75 }],
					startFrom: 'now',
					because: 'x',
					startedBy: 'y',
					touched: 1,
				},
			],
		])('a clock %s comes back as it was', async (_what, changes) => {
			const kept = clock({ name: 'Other', ...changes });
			const found = await current.in(async ({ clocks }) => {
				await clocks.start([clock(), clock({ name: 'Other' })]);
				await clocks.update(kept);
				return await clocks.ofInquiry(contentId);
			});
			expect(found).toEqual([clock(), kept]);
		});

		test('working hours are kept once for all clocks that share them, and come back whole', async () => {
			const long = { timeZone: 'Europe/Berlin', alwaysOpen: true, iCal: 'X'.repeat(10_000) };
			const mine = (inquiryId: string) => clock({ inquiryId, calendar: long });
			await current.in(async ({ clocks }) => await clocks.start(['i1', 'i2'].map(mine)));
			await current.in(async ({ clocks }) => {
				await clocks.start([mine('i3'), clock({ inquiryId: 'i4' })]);
				await clocks.update(mine('i1'));
			});
			const { clock: rows = [], calendar: calendars = [] } = await current.dump();
			expect(rows.map((row) => String(row.clock).length < 1_000)).toEqual([true, true, true, true]);
			expect(calendars).toHaveLength(2);
			for (const inquiryId of ['i1', 'i2', 'i3']) {
				const found = await current.in(async ({ clocks }) => await clocks.ofInquiry(inquiryId));
				expect(found).toEqual([mine(inquiryId)]);
			}
		});

		test('working hours that were undone with a part are there for the next clock', async () => {
			await current.store.transaction(async (workspace) => {
				const undone = workspace.part(async () => {
					await workspace('default').clocks.start([clock({ inquiryId: 'i1' })]);
					throw new Error('undone');
				});
				await expect(undone).rejects.toThrow('undone');
				await workspace('default').clocks.start([clock({ inquiryId: 'i2' })]);
			});
			const found = await current.in(async ({ clocks }) => await clocks.ofInquiry('i2'));
			expect(found).toEqual([clock({ inquiryId: 'i2' })]);
		});

		test('the clocks of a lead are those of all its inquiries, in the order of receipt', async () => {
			const found = await current.store.transaction(async (workspace) => {
				const { inquiries, clocks } = workspace('default');
				await inquiries.keepItem('i2', 'lead-1', 2, {});
				await inquiries.keepItem('i1', 'lead-1', 1, {});
				await inquiries.keepItem('i3', 'lead-2', 3, {});
				await clocks.start(['i1', 'i2', 'i3'].map((inquiryId) => clock({ inquiryId })));
				await clocks.start([clock({ inquiryId: 'i1', name: 'Late', state: 'breached' })]);
				await clocks.update(clock({ inquiryId: 'i1', state: 'stopped' }));
				return await clocks.ofLead('lead-1');
			});
			expect(found.map(({ inquiryId, name, state }) => [inquiryId, name, state])).toEqual([
				['i1', 'First touch', 'stopped'],
				['i1', 'Late', 'breached'],
				['i2', 'First touch', 'running'],
			]);
		});

		test('what is due is handed out oldest first, to one claimer, until the lease ends', async () => {
			const other = await current.again();
			const claim = async (now: number, on = current.store) =>
				await on.transaction(
					async (workspace) => await workspace('default').timers.claimDue(now, 10, 1000),
				);
			await current.register();
			await current.store.transaction(async (workspace) => {
				await workspace('default').timers.set([
					timer({ id: 'b', dueAt: 200 }),
					timer({ id: 'a', dueAt: 100 }),
					timer({ id: 'later', dueAt: 1e12 }),
				]);
			});
			const [mine, theirs] = await Promise.all([claim(300), claim(300, other)]);
			const all = [...mine, ...theirs].map(({ id, attempt }) => [id, attempt]);
			expect(all).toEqual([
				['a', 1],
				['b', 1],
			]);
			expect(await claim(1299)).toEqual([]);
			expect((await claim(1300)).map(({ id, attempt }) => [id, attempt])).toEqual([
				['a', 2],
				['b', 2],
			]);
			await other.close();
		});

		test('all of a kind are handed out sooner, but for those that somebody has, and other kinds', async () => {
			const claimed = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([
					timer({ id: 'first', kind: 'wake-up', dueAt: 100 }),
					timer({ id: 'later', kind: 'wake-up', dueAt: 900 }),
					timer({ id: 'breach', kind: 'breach', dueAt: 900 }),
				]);
				await workspace('client-a').timers.set([
					timer({ id: 'other', kind: 'wake-up', dueAt: 900 }),
				]);
				const first = await timers.claimDue(100, 10, 400);
				await timers.bringForward('wake-up', 200);
				return [
					first,
					await timers.claimDue(200, 10, 1),
					await workspace('client-a').timers.claimDue(200, 10, 1),
				].map((some) => some.map(({ id }) => id));
			});
			expect(claimed).toEqual([['first'], ['later'], []]);
		});

		test('what is brought forward is due together, and comes in the order of its ids', async () => {
			const ids = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([
					timer({ id: 'b', kind: 'wake-up', dueAt: 700 }),
					timer({ id: 'a', kind: 'wake-up', dueAt: 900 }),
				]);
				await timers.bringForward('wake-up', 200);
				return (await timers.claimDue(200, 10, 1)).map(({ id, dueAt }) => [id, dueAt]);
			});
			expect(ids).toEqual([
				['a', 200],
				['b', 200],
			]);
		});

		test('follow-ups are handed out after all else, the most urgent first and the oldest of them before', async () => {
			const ids = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				const followUp = (id: string, dueAt: number, priority?: Priority) =>
					timer({ id, kind: 'follow-up', dueAt, clock: null, ...(priority && { priority }) });
				await timers.set([
					followUp('low', 1, 'low'),
					followUp('usual late', 30),
					followUp('usual', 20, 'normal'),
					followUp('high', 40, 'high'),
					followUp('urgent', 50, 'urgent'),
					followUp('urgent ahead', 200, 'urgent'),
					timer({ id: 'breach', dueAt: 60 }),
				]);
				const all: string[] = [];
				for (const most of [2, 3, 9]) {
					all.push(...(await timers.claimDue(100, most, 1_000)).map(({ id }) => id));
				}
				return all;
			});
			expect(ids).toEqual(['breach', 'urgent', 'high', 'usual', 'usual late', 'low']);
		});

		test('those of one kind are found by their inquiry, and taken away alone', async () => {
			const seen = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([
					timer({ id: 'x/wake', kind: 'wake-up' }),
					timer({ id: 'x/breach', kind: 'breach' }),
					timer({ id: 'y/wake', kind: 'wake-up', inquiryId: 'sub_other' }),
				]);
				const before = await timers.ofInquiry(contentId, 'wake-up');
				await timers.cancel(contentId, { kind: 'wake-up' });
				const after = await timers.ofInquiry(contentId, 'wake-up');
				const left = (await timers.claimDue(1e12, 10, 1)).map(({ id }) => id);
				return { before, after, left: left.sort() };
			});
			expect(seen).toEqual({
				before: [{ id: 'x/wake', inquiryId: contentId }],
				...{ after: [], left: ['x/breach', 'y/wake'] },
			});
		});

		test('the line of a kind is read page by page, in its order, and stays as it is', async () => {
			const pages = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				const all = ['c', 'a', 'b', 'd', 'e'];
				await timers.set([
					...all.map((id, n) => timer({ id, kind: 'wake-up', dueAt: n < 3 ? 500 : 900 - n })),
					timer({ id: 'breach', kind: 'breach', dueAt: 1 }),
				]);
				await workspace('client-a').timers.set([timer({ id: 'x', kind: 'wake-up', dueAt: 1 })]);
				await timers.postpone(timer({ id: 'a' }), 1_000);
				const seen: string[][] = [];
				let after: TimerPlace | undefined;
				for (let n = 0; n < 4; n++) {
					const page = await timers.inLine('wake-up', 2, after);
					seen.push(page.map(({ id, visibleAt }) => `${id} ${visibleAt}`));
					after = page.at(-1) ?? after;
				}
				const counts = [await timers.count('wake-up', 9), await timers.count('wake-up', 3)];
				const claimed = await timers.claimDue(800, 9, 50, ['wake-up']);
				const soon = (await timers.upTo('wake-up', 896, 9)).map(
					({ id, visibleAt, attempt }) => `${id} ${visibleAt} ${attempt}`,
				);
				const first = (await timers.upTo('wake-up', 896, 1)).length;
				return { seen, counts, claimed: claimed.length, soon, first };
			});
			expect(pages).toEqual({
				seen: [['b 500', 'c 500'], ['e 896', 'd 897'], ['a 1000'], []],
				...{ counts: [5, 3], claimed: 2 },
				...{ soon: ['b 850 1', 'c 850 1', 'e 896 0'], first: 1 },
			});
		});

		test('a completed timer is gone, a postponed one comes later, a cancelled one never', async () => {
			const seen = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([
					timer({ id: 'done' }),
					timer({ id: 'later' }),
					timer({ id: 'cancelled', clock: 'Other' }),
					timer({ id: 'elsewhere', inquiryId: 'sub_other' }),
				]);
				await timers.complete(timer({ id: 'done' }));
				await timers.postpone(timer({ id: 'later' }), 500);
				await timers.cancel(contentId, { clock: 'Other' });
				const early = await timers.claimDue(499, 10, 1);
				const late = await timers.claimDue(500, 10, 1);
				return [early, late].map((claimed) => claimed.map(({ id }) => id));
			});
			expect(seen).toEqual([['elsewhere'], ['elsewhere', 'later']]);
		});

		test('who was overtaken by another attempt postpones nothing', async () => {
			const visible = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([timer({ id: 'a', dueAt: 100 })]);
				await timers.claimDue(100, 1, 1);
				await timers.claimDue(101, 1, 1);
				await timers.postpone(timer({ id: 'a' }), 500, 1);
				const first = await timers.nextDueAt();
				await timers.postpone(timer({ id: 'a' }), 600, 2);
				return [first, await timers.nextDueAt()];
			});
			expect(visible).toEqual([102, 600]);
		});

		test('leads are counted once, however many timers they have', async () => {
			await current.in(async ({ timers }) => {
				await timers.set([
					timer({ id: 'a', inquiryId: 'i1', kind: 'breach' }),
					timer({ id: 'b', inquiryId: 'i1', kind: 'warning' }),
					timer({ id: 'c', inquiryId: 'i2', dueAt: 1e13 }),
				]);
			});
			const count = async (workspace: string) =>
				await current.store.read(async (open) => await open(workspace).timers.countLeads());
			expect([await count('default'), await count('elsewhere')]).toEqual([2, 0]);
		});

		test('the next due time is seen without a turn, for the kinds that are asked for', async () => {
			const next = async (kinds?: readonly TimerKind[], workspace = 'default') =>
				await current.store.read(async (open) => await open(workspace).timers.nextDueAt(kinds));
			expect(await next()).toBeNull();
			const other = await current.again();
			await current.in(async ({ timers }) => {
				await timers.set([
					timer({ id: 'a', dueAt: 300, kind: 'breach' }),
					timer({ id: 'b', dueAt: 200, kind: 'warning' }),
				]);
				// What is not committed yet is not there, and nobody is waited for.
				const seen = await other.read(async (open) => await open('default').timers.nextDueAt());
				expect(seen).toBeNull();
			});
			await other.close();
			expect(await next()).toBe(200);
			expect(await next(['breach', 'review'])).toBe(300);
			expect(await next(['review'])).toBeNull();
			expect(await next(undefined, 'elsewhere')).toBeNull();
		});

		test('only the kinds that are asked for are handed out, oldest first over all of them', async () => {
			const [some, rest] = await current.in(async ({ timers }) => {
				await timers.set([
					timer({ id: 'w', dueAt: 100, kind: 'warning' }),
					timer({ id: 'b', dueAt: 200, kind: 'breach' }),
					timer({ id: 'e', dueAt: 150, kind: 'escalation' }),
					timer({ id: 'b2', dueAt: 300, kind: 'breach' }),
				]);
				return [
					await timers.claimDue(1000, 2, 5000, ['breach', 'escalation']),
					await timers.claimDue(1000, 10, 5000),
				];
			});
			expect(some?.map(({ id }) => id)).toEqual(['e', 'b']);
			expect(rest?.map(({ id }) => id)).toEqual(['w', 'b2']);
		});

		test('a timer that is set again stays as it was', async () => {
			const due = await current.store.transaction(async (workspace) => {
				const { timers } = workspace('default');
				await timers.set([timer({ dueAt: 100 })]);
				await timers.set([timer({ dueAt: 900 })]);
				return await timers.claimDue(1000, 10, 1);
			});
			expect(due.map(({ dueAt }) => dueAt)).toEqual([100]);
		});
	});
}
