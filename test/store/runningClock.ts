import type { LeadItem, StoreSession } from '../../nodes/store';
import { clock, timer } from './contract/records';

interface Running {
	/** Also the id of the lead. */
	inquiryId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	dueAt: number;
}

/** Starts a clock as Lead SLA Timer does, with the timer of its breach. */
export async function startClock(
	{ clocks, timers }: StoreSession,
	{ inquiryId, startedAt, dueAt }: Running,
) {
	const iso = (ms: number) => new Date(ms).toISOString();
	const running = clock({ inquiryId, startedAt: iso(startedAt), dueAt: iso(dueAt) });
	const id = `${inquiryId}/${running.name}/breach`;
	await clocks.start([running]);
	await timers.set([timer({ id, inquiryId, dueAt, clock: running.name })]);
}

/** The same for a lead that was handed over, with its item as the flow leaves it. */
export async function handOverWithClock(session: StoreSession, running: Running, item: LeadItem) {
	const { inquiryId, startedAt } = running;
	await session.inquiries.keepItem(inquiryId, null, startedAt, item);
	await session.inquiries.finish(inquiryId, 'handed over');
	await startClock(session, running);
}
