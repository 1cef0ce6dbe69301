import { deliveryStates, type DeliveryState, type LeadStatus } from '../../../nodes/core/lead';
import { emailKey } from '../../../nodes/core/match';
import type { StoreSession, SweepPosition } from '../../../nodes/store';
import { delivery } from '../../core/deliver/records';
import type { CurrentStore } from './CurrentStore';
import { flowThrough, type Stage, type Submission } from './flow';
import { assignment, clock, stalled } from './records';

const person = (name: string): Submission => ({
	fullName: `${name} Lovelace`,
	email: `${name}@example.com`,
	phone: null,
	company: `${name} Ltd`,
	message: `${name} asks`,
});

const limit = 100;

/** Deletes all that is closed and before the limit, a few at a time. */
async function sweep({ retention }: StoreSession, atOnce = 2) {
	let total = 0;
	let from: SweepPosition | undefined;
	for (;;) {
		const { deleted, next } = await retention.deleteClosedLeads(limit, atOnce, from);
		total += deleted;
		if (next === null) return total;
		from = next;
	}
}

/** Whether an effect may still take place, or a person has to hear of it. */
const isUnderWay = (state: DeliveryState) => state !== 'done' && state !== 'withdrawn';

export function describeRetention(current: CurrentStore) {
	describe('retention', () => {
		const closed = async (session: StoreSession, name: string, at: number, reached?: Stage) =>
			await flowThrough(session, person(name), at, reached);

		test.each<{
			what: string;
			goes: boolean;
			at?: number;
			reached?: Stage;
			then?: (session: StoreSession, lead: { id: string; inquiryId: string }) => Promise<unknown>;
		}>([
			{ what: 'that is closed and old goes', goes: true },
			{ what: 'whose inquiry is as old as the limit stays', goes: false, at: limit },
			{ what: 'whose inquiry has no end stays', goes: false, reached: 'assigned' },
			{
				what: 'whose clock runs stays',
				goes: false,
				reached: 'started',
				then: async ({ timers }, { inquiryId }) => await timers.cancel(inquiryId),
			},
			{
				what: 'whose clock was stopped goes',
				goes: true,
				reached: 'started',
				then: async ({ clocks, timers }, { inquiryId }) => {
					await clocks.update(clock({ inquiryId, state: 'stopped' }));
					await timers.cancel(inquiryId);
				},
			},
			{
				what: 'for which a timer is set stays',
				goes: false,
				then: async ({ timers }, { inquiryId }) =>
					await timers.set([
						{
							...{ id: 't', kind: 'escalation', dueAt: 1, inquiryId },
							...{ clock: 'First touch', step: 2 },
						},
					]),
			},
			{
				what: 'that was reached lately stays',
				goes: false,
				then: async ({ leads }, { id }) => await leads.touch(id, limit),
			},
			{
				what: 'that was reassigned lately stays',
				goes: false,
				then: async ({ assignments }, { inquiryId }) =>
					await assignments.record({
						inquiryId,
						leadId: null,
						occasion: 'again',
						assignment: assignment({ round: 2, assignedAt: new Date(limit).toISOString() }),
					}),
			},
			...deliveryStates.map((state) => ({
				what: `with an effect that is ${state} ${isUnderWay(state) ? 'stays' : 'goes'}`,
				goes: !isUnderWay(state),
				then: async ({ deliveries }: StoreSession, { inquiryId }: { inquiryId: string }) =>
					await deliveries.add([delivery({ inquiryId, state })]),
			})),
			{
				what: 'with an effect of which a person has heard goes',
				goes: true,
				then: async ({ deliveries }: StoreSession, { inquiryId }: { inquiryId: string }) =>
					await deliveries.add([delivery({ inquiryId, state: 'refused', toldAt: 1 })]),
			},
			...(['customer', 'open opportunity'] as const).map((status: LeadStatus) => ({
				what: `with the status ${status} stays`,
				goes: false,
				then: async ({ leads }: StoreSession, { id }: { id: string }) => {
					const lead = await leads.find(id);
					if (lead) await leads.save({ ...lead, status }, []);
				},
			})),
			{
				what: 'that asked again lately stays with all its inquiries',
				goes: false,
				then: async (session) =>
					await flowThrough(session, { ...person('Ada'), message: 'Again' }, limit),
			},
		])('a lead $what', async ({ goes, at = 1, reached, then }) => {
			const kept = await current.in(async (session) => {
				const lead = await closed(session, 'Ada', at, reached);
				await then?.(session, lead);
				expect(await sweep(session)).toBe(goes ? 1 : 0);
				return { lead: await session.leads.find(lead.id), id: lead.inquiryId };
			});
			const { inquiry: inquiries = [], clock: clocks = [] } = await current.dump();
			expect(kept.lead === undefined).toBe(goes);
			expect(inquiries.some(({ id }) => id === kept.id)).toBe(!goes);
			expect(clocks.some(({ inquiry_id: id }) => id === kept.id)).toBe(
				!goes && reached !== 'assigned',
			);
		});

		test('an inquiry without a known lead goes by the same rule', async () => {
			await current.in(async (session) => {
				for (const [id, leadId, outcome] of [
					['inq_1', null, 'handed over'],
					['inq_2', null, null],
					['inq_3', 'crm-7', 'handed over'],
				] as const) {
					const keys = [{ kind: 'email', value: `${id}@example.com` }];
					await session.inquiries.keepItem(id, leadId, 1, {}, keys);
					if (outcome) await session.inquiries.finish(id, outcome);
				}
				expect(await sweep(session)).toBe(2);
			});
			const { inquiry: inquiries, lead_key: keys } = await current.dump();
			expect(inquiries).toMatchObject([{ id: 'inq_2' }]);
			expect(keys).toMatchObject([{ lead_id: 'inq_2' }]);
		});

		test('what is deleted is nowhere, but for what the event log counts', async () => {
			const lead = await current.in(async (session) => {
				await session.assignments.saveRotation('DACH', { turns: 3, members: {}, lineups: [] });
				const ada = await closed(session, 'Ada', 1);
				// One of her family at the same firm, who was compared with her and stays.
				const bea = { fullName: 'Bea Lovelace', email: 'bea@example.com', company: 'Ada Ltd' };
				const { inquiryId } = await flowThrough(session, { ...person('Bea'), ...bea }, limit);
				expect(JSON.stringify(await session.events.timeline(inquiryId))).toContain(ada.id);
				await sweep(session);
				return ada;
			});
			const dump = await current.dump();
			const text = JSON.stringify(dump);
			for (const word of [lead.id, lead.inquiryId, 'Ada@example.com', 'ada@example.com']) {
				expect(text).not.toContain(word);
			}
			// The shadow's as well.
			expect(dump.rotation).toHaveLength(2);
			expect(dump.event?.filter(({ at }) => Number(at) === 1)).toHaveLength(6);
			expect(dump.assignment).toHaveLength(2);
		});

		test('one call looks at no more than it may, and the next goes on', async () => {
			const seen = await current.in(async (session) => {
				await closed(session, 'Open', 1, 'assigned');
				for (const name of ['A', 'B', 'C']) await closed(session, name, 2);
				const steps = [];
				let from: SweepPosition | undefined;
				do {
					const step = await session.retention.deleteClosedLeads(limit, 2, from);
					steps.push(step.deleted);
					from = step.next ?? undefined;
				} while (from);
				return steps;
			});
			expect(seen).toEqual([1, 2, 0]);
		});

		test('events before the limit go, oldest first, those of other workspaces stay', async () => {
			const append = async ({ events }: StoreSession) =>
				await events.append(
					[3, 1, 2, limit].map((at) => stalled({ at, inquiryId: null, leadId: 'lead' })),
				);
			await current.in(append, 'elsewhere');
			const deleted = await current.in(async (session) => {
				await append(session);
				return [
					await session.retention.deleteEvents(limit, 2),
					await session.retention.deleteEvents(limit, 2),
					await session.retention.deleteEvents(limit, 2),
				];
			});
			const { event: events = [] } = await current.dump();
			expect(deleted).toEqual([2, 1, 0]);
			expect(events.map(({ workspace, at }) => `${String(workspace)} ${String(at)}`)).toEqual([
				...[3, 1, 2, limit].map((at) => `elsewhere ${at}`),
				`default ${limit}`,
			]);
		});

		test('a key that is given to nobody any more finds nobody', async () => {
			const found = await current.in(async (session) => {
				await closed(session, 'Ada', 1);
				await sweep(session);
				const value = emailKey('Ada@example.com') ?? '';
				return (await session.leads.findCandidates({ proving: [{ kind: 'email', value }] })).found;
			});
			expect(found).toEqual([]);
		});
	});
}
