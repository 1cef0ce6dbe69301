import type { IRun } from 'n8n-workflow';
import { retryPauseMs } from '../core/sla';
import type { DueTimer, StoreSession } from '../shared';

/** Ends of a run that mean it did not do its work. */
const failures: ReadonlySet<IRun['status']> = new Set(['error', 'crashed', 'canceled']);

/**
 * Whether an execution did its work. n8n gives no run at all for one that it could not begin.
 * An execution that waits is n8n's to wake: it is kept, and will go on.
 */
export const succeeded = (run: IRun | undefined): boolean =>
	run !== undefined && !failures.has(run.status) && !run.data.resultData.error;

/**
 * Notes how the run of a timer ended: done with, or to be handed out again later. A waiting lead
 * is done with when it has reached an owner or an end, and not when its run has ended. A run that
 * was overtaken says nothing about the one that goes on.
 *
 * @param now epoch milliseconds
 */
export async function acknowledge(
	session: StoreSession,
	timer: DueTimer,
	success: boolean,
	now: number,
): Promise<void> {
	if (success && (await isDone(session, timer))) await session.timers.complete(timer.id);
	else {
		const pause = retryPauseMs(timer, success ? 'still waiting' : 'failed');
		await session.timers.postpone(timer.id, now + pause, timer.attempt);
	}
}

async function isDone(session: StoreSession, { kind, inquiryId }: DueTimer): Promise<boolean> {
	if (kind !== 'waiting') return true;
	const inquiry = await session.inquiries.find(inquiryId);
	return inquiry === undefined || inquiry.state === 'finished';
}
