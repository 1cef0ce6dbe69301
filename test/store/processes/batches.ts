/** Batches as the nodes write them: everything that a new inquiry brings, several at once. */
import type { Assignment, Owner } from '../../../nodes/core/lead';
import { takeTurn } from '../../core/route/takeTurn';
import type { LeadStore, StoreSession } from '../../../nodes/store';
import { startClock } from '../runningClock';

export const workspace = 'default';
export const pool = 'Sales';

/** Equal owners, so that turns go round: whose the nth turn is needs no counting. */
export const ownerIds = ['ann', 'bo', 'cy'];

const size = 5;
const receivedAt = Date.UTC(2026, 2, 2, 9);
const hour = 3_600_000;

/** The ids of the inquiries of a batch. */
export const inquiriesOf = (batch: string) =>
	Array.from({ length: size }, (_, place) => `sub_${batch}-${place}`);

/** Writes a batch as one transaction. A batch that was written changes nothing. */
export async function writeBatch(store: LeadStore, batch: string): Promise<void> {
	await store.transaction(async (open) => {
		const session = open(workspace);
		for (const inquiryId of inquiriesOf(batch)) await writeInquiry(session, inquiryId);
	});
}

async function writeInquiry(session: StoreSession, inquiryId: string) {
	const leadId = `lead_${inquiryId}`;
	const email = `${inquiryId}@example.com`;
	const item = { lead: { id: leadId, inquiryId, email, message: 'Call me. '.repeat(50) } };
	const { replay } = await session.inquiries.register({
		...{ inquiryId, leadId, receivedAt, item },
		replayWindowMs: 0,
		waitingAt: receivedAt + 60_000,
	});
	if (replay) return;
	await session.leads.save(
		{
			...{ id: leadId, email, fullName: null, phone: null, company: null, domain: null },
			...{ status: 'open', owner: null, inquiries: 1 },
			...{ firstSeenAt: receivedAt, lastInquiryAt: receivedAt, lastTouchAt: null },
		},
		[{ kind: 'email', value: email }],
	);
	const turn = takeTurn(
		await session.assignments.rotation(pool),
		ownerIds.map((key) => ({ key, weight: 1 })),
	);
	await session.assignments.saveRotation(pool, turn.state);
	const given = assignmentTo(turn.key);
	await session.assignments.record({ inquiryId, leadId, occasion: 'assign', assignment: given });
	await startClock(session, { inquiryId, startedAt: receivedAt, dueAt: receivedAt + hour });
	await session.events.append([
		{
			...{ at: receivedAt, type: 'lead.assigned', inquiryId, leadId },
			data: { ...given, owner: turn.key, queue: null, record: {} },
		},
	]);
	await session.inquiries.finish(inquiryId, 'handed over');
}

const assignmentTo = (id: string): Assignment => {
	const owner: Owner = { id, name: id, email: null, phone: null, crmId: null };
	return {
		...{ owner, backup: null, queue: null, rule: 'All', pool, strategy: 'round robin' },
		...{ priority: 'normal', reason: 'It was their turn.', trace: [], policy: 'hash' },
		...{ assignedAt: new Date(receivedAt).toISOString(), round: 1, repeated: false },
	};
};

/** How much of an inquiry is in the store: nothing, all that {@link writeBatch} writes, or a part. */
export async function presenceOf(session: StoreSession, inquiryId: string) {
	const email = { kind: 'email', value: `${inquiryId}@example.com` };
	const inquiry = await session.inquiries.find(inquiryId);
	const parts = [
		inquiry !== undefined,
		inquiry?.state === 'finished',
		(await session.leads.findCandidates({ proving: [email] })).found.length === 1,
		(await session.assignments.current(inquiryId)) !== undefined,
		(await session.clocks.ofInquiry(inquiryId)).length === 1,
		(await session.events.timeline(inquiryId)).length === 1,
	];
	if (parts.every((there) => there)) return 'there';
	return parts.some((there) => there) ? 'partly there' : 'absent';
}
