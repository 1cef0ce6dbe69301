import { goesThroughFlow, retryPauseMs } from '../../core/sla';
import type { DueTimer, StoreSession } from '../../store';

type AcknowledgeBooks = Pick<StoreSession, 'timers' | 'inquiries'>;

/**
 * Notes how the run of a timer ended: done with, or to be handed out again later. A waiting lead
 * is done with when it has reached an owner or an end, and not when its run has ended. A run that
 * was overtaken says nothing about the one that goes on.
 *
 * @param now epoch milliseconds
 */
export async function acknowledge(
	session: AcknowledgeBooks,
	timer: DueTimer,
	success: boolean,
	now: number,
): Promise<void> {
	if (success && (await isDone(session, timer))) await session.timers.complete(timer);
	else {
		const pause = retryPauseMs(timer, success ? 'still waiting' : 'failed');
		await session.timers.postpone(timer, now + pause, timer.attempt);
	}
}

async function isDone(session: AcknowledgeBooks, { kind, inquiryId }: DueTimer): Promise<boolean> {
	if (!goesThroughFlow(kind)) return true;
	const inquiry = await session.inquiries.find(inquiryId);
	// Behind a wake-up that found somebody stands the inquiry's own timer again.
	const isOver = kind === 'wake-up' && inquiry?.state !== 'waiting';
	return isOver || inquiry === undefined || inquiry.state === 'finished';
}
