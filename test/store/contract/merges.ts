import * as fc from 'fast-check';
import { emailKey, survivorshipOf } from '../../../nodes/core/match';
import type { KnownLead, LeadMerge, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { flowThrough, type Submission } from './flow';

const ada: Submission = {
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	message: 'Two engines, please',
};
const bo: Submission = {
	...{ fullName: 'Bo Chan-Miller', email: 'bo@looms.example', phone: '+4915112345678' },
	...{ company: 'Looms Inc', message: 'A loom' },
};
const cy: Submission = { ...bo, fullName: 'Cy Ott', email: 'cy@looms.example', phone: null };

const none = { proving: [], comparables: [] };
const email = (value: string | null) => ({ kind: 'email', value: emailKey(value) ?? '' });

/** Two known leads, each after a whole flow. */
async function two(session: StoreSession, one = ada, other = bo) {
	const survivor = await flowThrough(session, one, 1);
	const merged = await flowThrough(session, other, 2);
	return { survivor, merged };
}

const leadOf = async ({ leads }: StoreSession, id: string) => (await leads.find(id)) as KnownLead;

/** Makes one lead the other, with nothing decided about them. */
async function merge(session: StoreSession, survivorId: string, mergedId: string, at = 10) {
	const survivor = await leadOf(session, survivorId);
	const merged = await leadOf(session, mergedId);
	const inquiries = survivor.inquiries + merged.inquiries;
	return await session.merges.merge({
		...{ survivor, merged, after: { ...survivor, inquiries }, at },
		survivorship: survivorshipOf([]),
		holdings: { survivor: null, merged: null },
	});
}

const undo = async (session: StoreSession, { survivor, merged }: LeadMerge) => {
	const kept = await session.merges.find(merged.id);
	if (!kept) throw new Error('No merge is kept');
	const order = { survivor, merged, leaving: [], staying: none, taken: none };
	await session.merges.undo(kept, order);
};

/** Rows in no order, since none is promised. */
const sorted = (dump: Awaited<ReturnType<CurrentStore['dump']>>) =>
	Object.fromEntries(
		Object.entries(dump).map(([table, rows]) => [
			table,
			rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort(),
		]),
	);

export function describeMerges(current: CurrentStore) {
	describe('merges', () => {
		test('move all that is theirs to the lead that stays', async () => {
			const found = await current.in(async (session) => {
				const { survivor, merged } = await two(session);
				await merge(session, survivor.id, merged.id);
				const byKey = async (of: Submission) =>
					(await session.leads.findCandidates({ proving: [email(of.email)] })).found;
				return {
					ids: [survivor, merged].map(({ id }) => id),
					inquiry: await session.inquiries.find(merged.inquiryId),
					byOldId: await session.leads.find(merged.id),
					byKeys: [...(await byKey(ada)), ...(await byKey(bo))].map(({ lead }) => lead.id),
					clocks: (await session.clocks.ofLead(survivor.id)).map((clock) => clock.inquiryId),
					left: await session.clocks.ofLead(merged.id),
					deliveries: (await session.deliveries.ofLead(survivor.id)).length,
					activities: await session.events.ofTypes({ inquiryId: 'none', leadId: survivor.id }, [
						'activity.recorded',
					]),
					people: [
						await session.people.find({ leadIds: [merged.id] }),
						await session.people.find({ keys: [email(bo.email)] }),
						await session.people.find({ leadIds: [survivor.id] }),
					],
					inquiries: [survivor, merged].map(({ inquiryId }) => inquiryId).sort(),
				};
			});
			const [survivor, merged] = found.ids;
			expect(found.inquiry).toMatchObject({ leadId: survivor, item: { lead: { id: survivor } } });
			expect(found.byOldId).toMatchObject({ id: survivor, inquiries: 2, fullName: 'Ada Lovelace' });
			expect(found.byKeys).toEqual([survivor, survivor]);
			expect(found.clocks.sort()).toEqual(found.inquiries);
			expect(found.left).toEqual([]);
			expect(found.deliveries).toBe(2);
			expect(found.activities).toHaveLength(2);
			for (const person of found.people) {
				expect(person.leadIds.sort()).toEqual([survivor, merged].sort());
				expect([...person.inquiryIds].sort()).toEqual(found.inquiries);
			}
		});

		test('let a timer of the merged lead come with the lead that stays', async () => {
			const { due, id } = await current.in(async (session) => {
				const survivor = await flowThrough(session, ada, 1);
				const merged = await flowThrough(session, bo, 2, 'started');
				await merge(session, survivor.id, merged.id);
				return { due: await session.timers.claimDue(100, 10, 1), id: survivor.id };
			});
			expect(due.map(({ item }) => item)).toMatchObject([{ lead: { id, fullName: bo.fullName } }]);
		});

		test('that are undone leave no trace', async () => {
			const made = await current.in(async (session) => {
				await flowThrough(session, cy, 0);
				return await two(session);
			});
			const before = sorted(await current.dump());
			const done = await current.in(
				async (session) => await merge(session, made.survivor.id, made.merged.id),
			);
			expect(sorted(await current.dump())).not.toEqual(before);
			await current.in(async (session) => await undo(session, done));
			expect(sorted(await current.dump())).toEqual(before);
		});

		test('that share a key leave it with both when they are undone', async () => {
			const holders = await current.in(async (session) => {
				const { survivor, merged } = await two(session, ada, { ...bo, phone: ada.phone });
				await undo(session, await merge(session, survivor.id, merged.id));
				const phone = { kind: 'phone', value: ada.phone ?? '' };
				const { found } = await session.leads.findCandidates({ proving: [phone] });
				return { found: found.map(({ lead }) => lead.id).sort(), ids: [survivor.id, merged.id] };
			});
			expect(holders.found).toEqual(holders.ids.sort());
		});

		test('give what came since to whom it is said to belong', async () => {
			const found = await current.in(async (session) => {
				const { survivor, merged } = await two(session);
				const done = await merge(session, survivor.id, merged.id);
				const later = { ...ada, message: 'Again', phone: '+4915187654321' };
				const stays = await flowThrough(session, later, 20);
				const leaves = await flowThrough(session, { ...bo, message: 'And I' }, 30);
				const since = await session.merges.inquiriesSince(done);
				await session.merges.undo(done, {
					...{ survivor: done.survivor, merged: done.merged, leaving: [leaves.inquiryId] },
					...{
						staying: { ...none, proving: [{ kind: 'phone', value: later.phone }] },
						taken: none,
					},
				});
				const whose = async (id: string) => (await session.inquiries.find(id))?.leadId;
				const { found } = await session.leads.findCandidates({
					proving: [{ kind: 'phone', value: later.phone }],
				});
				return {
					since: since.map(({ id, receivedAt }) => [id, receivedAt]),
					came: [
						[stays.inquiryId, 20],
						[leaves.inquiryId, 30],
					],
					whose: [await whose(stays.inquiryId), await whose(leaves.inquiryId)],
					byPhone: found.map(({ lead }) => lead.id),
					ids: [survivor.id, merged.id],
				};
			});
			expect(found.since).toEqual(found.came);
			expect(found.whose).toEqual(found.ids);
			expect(found.byPhone).toEqual([found.ids[0]]);
		});

		test('of a lead that had taken in others lead on to the last one, and back', async () => {
			const { after, undone, ids } = await current.in(async (session) => {
				const { survivor: first, merged: second } = await two(session);
				const third = await flowThrough(session, cy, 3);
				await merge(session, second.id, first.id);
				const last = await merge(session, third.id, second.id, 11);
				const all = [first.id, second.id, third.id];
				const found = async () => {
					const now: unknown[] = [];
					for (const id of all) now.push((await session.leads.find(id))?.id);
					return now;
				};
				const merged = await found();
				const hasBecome = await session.merges.survivorOf(first.id);
				await undo(session, last);
				return { after: [...merged, hasBecome], undone: await found(), ids: all };
			});
			expect(after).toEqual([ids[2], ids[2], ids[2], ids[2]]);
			expect(undone).toEqual([ids[1], ids[1], ids[2]]);
		});

		test('are told in an export, and gone with the person', async () => {
			const { exported, counts } = await current.in(async (session) => {
				const { survivor, merged } = await two(session);
				await merge(session, survivor.id, merged.id);
				const person = await session.people.find({ keys: [email(bo.email)] });
				const records = await session.people.export(person);
				return { exported: records, counts: await session.people.erase(person, 50) };
			});
			expect(exported.leads.map(({ fullName }) => fullName)).toEqual(['Ada Lovelace']);
			expect(exported.merges).toMatchObject([{ at: 10, before: { fullName: bo.fullName } }]);
			expect(counts).toMatchObject({ leads: 1, inquiries: 2 });
			const dump = await current.dump();
			expect(dump.lead_merge ?? []).toEqual([]);
			expect(dump.lead?.filter(({ workspace }) => workspace === 'default')).toHaveLength(1);
			const left = JSON.stringify({ ...dump, owner: [] });
			for (const { fullName, email: address, message } of [ada, bo]) {
				for (const word of [fullName, address, message]) expect(left).not.toContain(word);
			}
		});

		test('are let go when they are old, and with the lead', async () => {
			const { old, left, found, swept } = await current.in(async (session) => {
				const { survivor, merged } = await two(session);
				const third = await flowThrough(session, cy, 3);
				await merge(session, survivor.id, merged.id, 10);
				await merge(session, survivor.id, third.id, 20);
				const deleted = await session.retention.deleteMerges(20, 10);
				const kept = await session.merges.into(survivor.id);
				return {
					...{ old: deleted, left: kept.map((one) => one.merged.id === third.id) },
					found: (await session.leads.find(merged.id))?.id === survivor.id,
					swept: await session.retention.deleteClosedLeads(100, 10),
				};
			});
			expect({ old, left, found }).toEqual({ old: 1, left: [true], found: true });
			expect(swept.deleted).toBe(1);
			const dump = await current.dump();
			expect([dump.lead ?? [], dump.lead_merge ?? []]).toEqual([[], []]);
		});

		test('undone in any order leave every lead as it was, as a law', async () => {
			const people = [ada, bo, cy, { ...ada, fullName: 'Dee Poe', email: 'dee@poe.example' }];
			let runs = 0;
			await fc.assert(
				fc.asyncProperty(
					fc.shuffledSubarray([1, 2, 3], { minLength: 1 }),
					fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
					async (order, back) => {
						const workspace = `law ${++runs}`;
						await current.in(async (session) => {
							const ids: string[] = [];
							for (const [at, person] of people.entries()) {
								const known = await flowThrough(session, person, at);
								ids.push(known.id);
							}
							const state = async () => {
								const all = [];
								for (const id of ids) {
									const { leads } = await session.people.export({ leadIds: [id], inquiryIds: [] });
									const forms = await session.matches.formsOf(id);
									all.push({ leads, forms, clocks: await session.clocks.ofLead(id) });
								}
								return all;
							};
							const before = await state();
							const first = await leadOf(session, ids[0] ?? '');
							const merged = new Map<number, LeadMerge>();
							for (const n of order) {
								merged.set(n, await merge(session, first.id, ids[n] ?? '', 10 + n));
							}
							for (const n of back) {
								const done = merged.get(n);
								if (done) await undo(session, { ...done, survivor: first });
							}
							expect(await state()).toEqual(before);
						}, workspace);
					},
				),
				{ numRuns: 10 },
			);
		});
	});
}
