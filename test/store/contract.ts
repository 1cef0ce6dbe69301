import type { Assignment, Owner } from '../../nodes/core/lead';
import type { KnownLead, LeadStore, Registration, StoredClock, Timer } from '../../nodes/store';

/** A store to test, and how to reach the same data a second time, as another process would. */
export interface StoreUnderTest {
	store: LeadStore;
	again(): Promise<LeadStore>;
	remove(): Promise<void>;
}

const contentId = 'inq_0123456789abcdef01234567';
const minute = 60_000;

const registration = (changes: Partial<Registration> = {}): Registration => ({
	inquiryId: contentId,
	leadId: null,
	receivedAt: 0,
	replayWindowMs: 10 * minute,
	waitingAt: minute,
	item: { lead: { fullName: 'Ada' } },
	...changes,
});

const ann: Owner = { id: 'ann', name: 'Ann', email: 'ann@example.com', phone: null, crmId: null };

const assignment = (changes: Partial<Assignment> = {}): Assignment => ({
	owner: ann,
	backup: null,
	queue: null,
	rule: 'Germany',
	pool: 'DACH',
	strategy: 'round robin',
	priority: 'normal',
	reason: 'It was her turn.',
	trace: [],
	policy: 'hash',
	assignedAt: '2026-03-02T09:00:00.000Z',
	round: 1,
	repeated: false,
	...changes,
});

const knownLead = (changes: Partial<KnownLead> = {}): KnownLead => ({
	id: 'lead-1',
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	domain: 'example.com',
	status: 'open',
	owner: null,
	firstSeenAt: 1,
	lastInquiryAt: 2,
	lastTouchAt: null,
	inquiries: 1,
	...changes,
});

const clock = (changes: Partial<StoredClock> = {}): StoredClock => ({
	inquiryId: contentId,
	name: 'First touch',
	state: 'running',
	startedAt: '2026-03-02T09:00:00.000Z',
	warnAt: null,
	dueAt: '2026-03-02T10:00:00.000Z',
	stoppedAt: null,
	businessMinutesUsed: null,
	stopsOn: [],
	target: { amount: 1, unit: 'hours' },
	calendar: { timeZone: 'UTC', alwaysOpen: true },
	policy: 'hash',
	...changes,
});

const timer = (changes: Partial<Timer> = {}): Timer => ({
	id: `${contentId}/First touch/breach`,
	kind: 'breach',
	dueAt: 100,
	inquiryId: contentId,
	clock: 'First touch',
	step: null,
	...changes,
});

/** What every Lead Store must do, whatever it is made of. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>) {
	describe(name, () => {
		let subject: StoreUnderTest;
		let store: LeadStore;

		beforeEach(async () => {
			subject = await open();
			({ store } = subject);
		});
		afterEach(async () => await subject.remove());

		const register = async (changes: Partial<Registration> = {}, on = store) =>
			await on.transaction(
				async (workspace) => await workspace('default').inquiries.register(registration(changes)),
			);

		describe('transactions', () => {
			test('keep nothing of a batch that fails', async () => {
				const failing = store.transaction(async (workspace) => {
					await workspace('default').inquiries.register(registration());
					await workspace('default').leads.save(knownLead(), [{ kind: 'email', value: 'a' }]);
					throw new Error('half-way');
				});
				await expect(failing).rejects.toThrow('half-way');
				const left = await store.transaction(async (workspace) => ({
					inquiry: await workspace('default').inquiries.find(contentId),
					leads: await workspace('default').leads.findCandidates([{ kind: 'email', value: 'a' }]),
				}));
				expect(left).toEqual({ inquiry: undefined, leads: [] });
			});

			test('go on after one that failed', async () => {
				await expect(
					store.transaction(async () => await Promise.reject(new Error('no'))),
				).rejects.toThrow('no');
				expect((await register()).replay).toBe(false);
			});

			test('take place one after the other, in this process and in another', async () => {
				const other = await subject.again();
				const count = async (on: LeadStore) =>
					await on.transaction(async (workspace) => {
						const { assignments } = workspace('default');
						const before = await assignments.rotation('Sales');
						await new Promise(setImmediate);
						await assignments.saveRotation('Sales', { ...before, turns: before.turns + 1 });
					});
				await Promise.all([store, other, store, other, store].map(count));
				const { turns } = await store.transaction(
					async (workspace) => await workspace('default').assignments.rotation('Sales'),
				);
				expect(turns).toBe(5);
				await other.close();
			});

			test('never cross from one workspace to another', async () => {
				await store.transaction(async (workspace) => {
					const a = workspace('a');
					await a.inquiries.register(registration());
					await a.leads.save(knownLead(), [{ kind: 'email', value: 'ada@example.com' }]);
					await a.assignments.record({
						inquiryId: contentId,
						leadId: null,
						occasion: 'assign',
						assignment: assignment(),
					});
					await a.assignments.saveRotation('DACH', { turns: 1, members: {} });
					await a.policies.save({ hash: 'hash', node: 'n', settings: {}, at: 0 });
					await a.clocks.start([clock()]);
					await a.timers.set([timer()]);
					await a.events.append([
						{ at: 0, type: 't', inquiryId: contentId, leadId: null, data: {} },
					]);
				});
				const seen = await store.transaction(async (workspace) => {
					const b = workspace('b');
					return [
						await b.inquiries.find(contentId),
						...(await b.leads.findCandidates([{ kind: 'email', value: 'ada@example.com' }])),
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
				const first = await register({ inquiryId: id, receivedAt: 1e12 });
				const second = await register({ inquiryId: id, receivedAt: 1e12 + later });
				expect(first.replay).toBe(false);
				expect(second.replay).toBe(replay);
				expect(second.inquiry.id).toBe(replay ? id : `${id}.2`);
			});

			test('the second inquiry with the same words is found again by its words and by its id', async () => {
				await register();
				const { inquiry } = await register({ receivedAt: 11 * minute });
				for (const inquiryId of [contentId, inquiry.id]) {
					const again = await register({ inquiryId, receivedAt: 11 * minute });
					expect([again.replay, again.inquiry.id]).toEqual([true, inquiry.id]);
				}
			});

			test('registering at once, from two sides, registers once', async () => {
				const other = await subject.again();
				const both = await Promise.all([
					register(),
					register({}, other),
					register(),
					register({}, other),
				]);
				expect(both.filter(({ replay }) => !replay)).toHaveLength(1);
				await other.close();
			});

			test('one that is not finished comes out when it is due, with its data; a finished one does not', async () => {
				await register({ inquiryId: 'sub_a', item: { mark: 'a' } });
				await register({ inquiryId: 'sub_b' });
				const due = await store.transaction(async (workspace) => {
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
				await register();
				const found = await store.transaction(async (workspace) => {
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
				await register({ item });
				const found = await store.transaction(
					async (workspace) => await workspace('default').inquiries.find(contentId),
				);
				expect(JSON.stringify(found?.item)).toBe(JSON.stringify(item));
			});
		});

		describe('leads', () => {
			test('are found by any of their keys, each once, oldest first', async () => {
				const keys = (email: string) => [
					{ kind: 'email', value: email },
					{ kind: 'phone', value: '+49' },
				];
				const found = await store.transaction(async (workspace) => {
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
				const found = await store.transaction(async (workspace) => {
					const { leads } = workspace('default');
					await leads.save(knownLead(), [{ kind: 'email', value: 'a' }]);
					await leads.save(newer, [{ kind: 'email', value: 'b' }]);
					return await leads.findCandidates([{ kind: 'email', value: 'a' }]);
				});
				expect(found.map(({ lead }) => lead)).toEqual([newer]);
			});

			test('a touch is remembered as the latest, in whatever order touches come', async () => {
				const found = await store.transaction(async (workspace) => {
					const { leads } = workspace('default');
					await leads.save(knownLead(), []);
					await leads.touch('lead-1', 50);
					await leads.touch('lead-1', 40);
					return await leads.find('lead-1');
				});
				expect(found?.lastTouchAt).toBe(50);
			});
		});

		describe('assignments', () => {
			test('make the owner known on the lead and on the waiting item', async () => {
				await register();
				const found = await store.transaction(async (workspace) => {
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

			test('one occasion assigns once; the newest round counts; all owners are remembered', async () => {
				const bo = { ...ann, id: 'bo', name: 'Bo' };
				const second = {
					inquiryId: contentId,
					leadId: null,
					occasion: 'step-1',
					assignment: assignment({ owner: bo, round: 2 }),
				};
				const found = await store.transaction(async (workspace) => {
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
				const twice = store.transaction(
					async (workspace) =>
						await workspace('default').assignments.record({
							...second,
							assignment: assignment({ round: 3 }),
						}),
				);
				await expect(twice).rejects.toThrow();
			});

			test('are counted for each owner from one moment up to another', async () => {
				const counts = await store.transaction(async (workspace) => {
					const { assignments } = workspace('default');
					for (const [index, second] of [0, 1, 2].entries()) {
						await assignments.record({
							inquiryId: `i${index}`,
							leadId: null,
							occasion: 'assign',
							assignment: assignment({ assignedAt: new Date(second * 1000).toISOString() }),
						});
					}
					return await assignments.countByOwner(['ann', 'bo'], 1000, 2000);
				});
				expect([...counts]).toEqual([['ann', 1]]);
			});

			test('the newest settings of the same node are found by the hash of older ones', async () => {
				const newest = await store.transaction(async (workspace) => {
					const { policies } = workspace('default');
					await policies.save({ hash: 'h1', node: 'n', settings: { v: 1 }, at: 1 });
					await policies.save({ hash: 'h2', node: 'n', settings: { v: 2 }, at: 2 });
					await policies.save({ hash: 'h3', node: 'other', settings: { v: 3 }, at: 3 });
					return await policies.newestOfSameNode('h1');
				});
				expect(newest).toEqual({ hash: 'h2', settings: { v: 2 } });
			});
		});

		describe('clocks and timers', () => {
			test('a clock starts once', async () => {
				const started = await store.transaction(async (workspace) => {
					const { clocks } = workspace('default');
					const first = await clocks.start([clock(), clock({ name: 'Next activity' })]);
					const again = await clocks.start([clock({ startedAt: '2030-01-01T00:00:00.000Z' })]);
					return { first, again, kept: (await clocks.ofInquiry(contentId))[0]?.startedAt };
				});
				expect(started).toEqual({
					first: ['First touch', 'Next activity'],
					again: [],
					kept: clock().startedAt,
				});
			});

			test('the clocks of a lead are those of all its inquiries, in the order of receipt', async () => {
				const found = await store.transaction(async (workspace) => {
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
				const other = await subject.again();
				const claim = async (now: number, on = store) =>
					await on.transaction(
						async (workspace) => await workspace('default').timers.claimDue(now, 10, 1000),
					);
				await register();
				await store.transaction(async (workspace) => {
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

			test('a completed timer is gone, a postponed one comes later, a cancelled one never', async () => {
				const seen = await store.transaction(async (workspace) => {
					const { timers } = workspace('default');
					await timers.set([
						timer({ id: 'done' }),
						timer({ id: 'later' }),
						timer({ id: 'cancelled', clock: 'Other' }),
						timer({ id: 'elsewhere', inquiryId: 'sub_other' }),
					]);
					await timers.complete('done');
					await timers.postpone('later', 500);
					await timers.cancel(contentId, 'Other');
					const early = await timers.claimDue(499, 10, 1);
					const late = await timers.claimDue(500, 10, 1);
					return [early, late].map((claimed) => claimed.map(({ id }) => id));
				});
				expect(seen).toEqual([['elsewhere'], ['elsewhere', 'later']]);
			});

			test('a timer that is set again stays as it was', async () => {
				const due = await store.transaction(async (workspace) => {
					const { timers } = workspace('default');
					await timers.set([timer({ dueAt: 100 })]);
					await timers.set([timer({ dueAt: 900 })]);
					return await timers.claimDue(1000, 10, 1);
				});
				expect(due.map(({ dueAt }) => dueAt)).toEqual([100]);
			});
		});

		test('the event log keeps its order', async () => {
			const events = ['first', 'second', 'third'].map((type, at) => ({
				at: 10 - at,
				type,
				inquiryId: contentId,
				leadId: null,
				data: { n: at },
			}));
			const timeline = await store.transaction(async (workspace) => {
				await workspace('default').events.append(events);
				return await workspace('default').events.timeline(contentId);
			});
			expect(timeline).toEqual(events);
		});
	});
}
