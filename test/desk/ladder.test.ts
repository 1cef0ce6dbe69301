import { afterFailure, deliveryId, openChannel, type Delivery } from '../../nodes/core/deliver';
import { compileLadder } from '../../nodes/core/escalate';
import type { TimerEvent } from '../../nodes/core/lead';
import { takeLadderStep } from '../../nodes/desk/ladder';
import { claimDue } from '../../nodes/desk/timers';
import { noTraits, recogniseOwners, type RosterLine } from '../../nodes/core/route';
import { setAvailability } from '../../nodes/desk/assign';
import { delivery, failure } from '../core/deliver/records';
import { ann, assignment, clock, timer } from '../store/contract/records';
import { afterBreach, finalQueue } from '../core/escalate/ladders';
import { minute, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const ladder = compileLadder({
	rows: [afterBreach('remind owner'), afterBreach('final queue', 30)],
	finalQueue,
});

/** A lead whose clock came due, and the item that the trigger sends for it. */
async function breached() {
	return await inStore(async (session) => {
		const { lead } = await register(session, { email: 'ada@example.com', message: 'Hi' });
		const { inquiryId } = lead;
		const dueAt = new Date(now).toISOString();
		await session.clocks.start([clock({ inquiryId, dueAt, startedAt: dueAt })]);
		await session.timers.cancel(inquiryId);
		const due = timer({ id: `${inquiryId}/First touch/breach`, inquiryId, dueAt: now });
		await session.timers.set([due]);
		const limits = { by: now, most: 5, leaseMs: minute, kinds: ['breach' as const] };
		const [emission] = await claimDue(session, limits, 'default', now);
		return { lead, item: emission?.item as { timer: TimerEvent; lead: object } };
	});
}

const take = async (lead: Awaited<ReturnType<typeof breached>>['lead'], event: TimerEvent) =>
	await inStore(
		async (session) =>
			await takeLadderStep(
				session,
				{
					...{ ladder, lead, timer: event, clockName: event.clock ?? '' },
					...{ onItem: undefined, evaluate: (text: string) => [text] },
				},
				now,
			),
	);

test('claimDue notes the breach and sends the lead with its clock and workspace', async () => {
	const { lead, item } = await breached();
	expect(item).toMatchObject({
		timer: { kind: 'breach', attempt: 1 },
		lead: { id: lead.id, workspace: 'default' },
		sla: { clocks: [{ name: 'First touch', state: 'breached' }] },
	});
	const types = await inStore(async ({ events }) =>
		(await events.timeline(lead.inquiryId)).map(({ type }) => type),
	);
	expect(types.at(-1)).toBe('clock.breached');
});

test('takeLadderStep takes each step once, and the last one gives the lead to the queue', async () => {
	const { lead, item } = await breached();
	const first = await take(lead, item.timer);
	expect(first).toMatchObject({ outcome: 'notify', escalation: { step: 1, repeated: false } });
	expect(await take(lead, item.timer)).toMatchObject({ escalation: { step: 1, repeated: true } });

	const last: TimerEvent = { ...item.timer, kind: 'escalation', step: 2 };
	const queued = await take(lead, last);
	expect(queued).toMatchObject({
		outcome: 'final queue',
		assignment: { owner: null, queue: finalQueue, repeated: false },
	});
	expect((await take(lead, last)).assignment?.repeated).toBe(true);
	const kept = await inStore(async ({ assignments }) => await assignments.current(lead.inquiryId));
	expect(kept?.queue).toEqual(finalQueue);
});

test('a lead that reached nobody goes to the final queue at once, and waits no longer', async () => {
	const { lead, item } = await breached();
	const waiting: TimerEvent = { ...item.timer, kind: 'waiting', clock: null };
	expect(await take(lead, waiting)).toMatchObject({ outcome: 'final queue' });
	const inquiry = await inStore(async ({ inquiries }) => await inquiries.find(lead.inquiryId));
	expect(inquiry).toMatchObject({ state: 'finished', outcome: 'final queue' });
});

test('the final queue takes the lead from its owner, also where the item names its inquiry alone', async () => {
	const { lead, item } = await breached();
	await inStore(async (session) => {
		const known = await session.leads.find(lead.id);
		if (!known) throw new Error('The lead is known');
		const { owner } = assignment();
		await session.leads.save({ ...known, owner }, []);
		await session.assignments.record({
			...{ inquiryId: lead.inquiryId, leadId: lead.id, occasion: 'assign' },
			assignment: assignment(),
		});
	});
	await take(lead, item.timer);
	const last: TimerEvent = { ...item.timer, kind: 'escalation', step: 2 };
	await take({ ...lead, id: lead.inquiryId }, last);
	const known = await inStore(async ({ leads }) => await leads.find(lead.id));
	expect(known?.owner).toBeNull();
});

describe('an owner whose line is gone from Owners, who is switched off, or away', () => {
	const line = (owner = ann, active = true, more: Partial<RosterLine> = {}): RosterLine => ({
		...{ owner, pools: [], weight: 1, active, backup: '', hours: null },
		...{ dailyCap: null, openLeadCap: null, timeZone: 'UTC', ...noTraits },
		...more,
	});
	const bo = { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com', crmId: 'c-bo' };
	const fallback = { name: 'Desk', email: null };
	const policyOf = (lines: RosterLine[]) => ({
		policy: {
			...{ lines, rules: [], otherwise: { kind: 'queue', name: 'Desk' } },
			...{ fallbackQueue: fallback, knownOwnerFirst: true, whenNobody: { do: 'assign' } },
		},
	});

	const absent = { absences: [{ from: '', until: '' }] };

	test.each<[says: string, lines: RosterLine[], to: string | null, said?: boolean]>([
		['there', [line(), line(bo)], ann.email],
		['gone', [line(bo)], 'bo@example.com'],
		['gone with the backup', [], finalQueue.email],
		['switched off', [line(ann, false), line(bo)], 'bo@example.com'],
		['absent', [line(ann, true, absent), line(bo)], 'bo@example.com'],
		['said to be away', [line(), line(bo)], 'bo@example.com', true],
		[
			'said to be back',
			[line(ann, true, { absences: [{ from: '2020-01-01', until: '' }] }), line(bo)],
			ann.email,
			false,
		],
	])('%s', async (...[, lines, to, said]) => {
		const { lead, item } = await breached();
		await inStore(async (session) => {
			const tables = [policyOf([line(), line(bo)]), policyOf(lines)];
			for (const [at, settings] of tables.entries()) {
				await session.policies.save({ hash: `hash-${at}`, node: 'route', settings, at: now + at });
			}
			await session.assignments.record({
				...{ inquiryId: lead.inquiryId, leadId: lead.id, occasion: 'assign' },
				assignment: assignment({ owner: ann, backup: bo, policy: 'hash-0' }),
			});
			if (said === undefined) return;
			const { changed } = recogniseOwners([], [ann, bo]);
			await session.owners.save(changed);
			const facts = { owner: ann.name, away: said, from: '', until: '', by: 'Dee' };
			await setAvailability(session, { ...facts, forGood: true, workflowZone: 'UTC' }, now);
		});
		expect(await take(lead, item.timer)).toMatchObject({ escalation: { to } });
	});
});

test.each<[what: string, alert: Partial<Delivery>, outcome: string]>([
	['went out an hour late, just now', { state: 'done', dueAt: now - 1 }, 'not needed'],
	['is about to go out', { state: 'waiting', dueAt: now }, 'not needed'],
	['went out in time', { state: 'done', dueAt: now - 60 * minute }, 'notify'],
	['was refused', { state: 'refused' }, 'notify'],
	['is held with its channel', { state: 'waiting', channel: 'SMS' }, 'notify'],
	['is of another round', { state: 'waiting', occasion: 'round 7' }, 'notify'],
	['is a message for the person', { state: 'waiting', audience: 'person' }, 'notify'],
	['is no alert', { state: 'waiting', priority: 'plan' }, 'notify'],
])('a step about an owner whose alert %s', async (_what, changes, outcome) => {
	const { lead, item } = await breached();
	const { inquiryId } = lead;
	await inStore(async (session) => {
		const { round } = assignment();
		await session.assignments.record({
			...{ inquiryId, leadId: lead.id, occasion: 'assign', assignment: assignment() },
		});
		const occasion = `round ${round}`;
		const id = deliveryId(inquiryId, 'Alert', occasion);
		const lineAt = now - 60 * minute;
		await session.deliveries.add([delivery({ id, inquiryId, occasion, lineAt, ...changes })]);
		const away = failure({ httpCode: '503' });
		const held = afterFailure(openChannel, away, 'not done', now, now);
		await session.deliveries.saveChannel('SMS', held);
	});
	expect((await take(lead, item.timer)).outcome).toBe(outcome);
});
