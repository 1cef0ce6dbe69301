import { timerIdOf } from '../../core/followUp';
import { goesThroughFlow, retryPauseMs } from '../../core/sla';
import type { DueTimer, StoreSession } from '../../store';
import { missedAt } from '../assign';

type AcknowledgeBooks = Pick<StoreSession, 'timers' | 'inquiries' | 'enrolments'>;

/**
 * Notes how the run of a timer ended: done with, or to be handed out again later. A waiting lead
 * is done with when it has reached an owner or an end, and a follow-up when it has gone on, not when
 * its run has ended. A run that was overtaken says nothing about the one that goes on.
 *
 * @param now epoch milliseconds
 */
export async function acknowledge(
	session: AcknowledgeBooks,
	timer: DueTimer,
	success: boolean,
	now: number,
): Promise<void> {
	const again = success ? await againAt(session, timer, now) : now + retryPauseMs(timer, 'failed');
	if (again === null) await session.timers.complete(timer);
	else await session.timers.postpone(timer, again, timer.attempt);
}

/** When a timer is handed out again whose run has done its work; `null` for never. */
async function againAt(
	session: AcknowledgeBooks,
	timer: DueTimer,
	now: number,
): Promise<number | null> {
	if (timer.kind === 'follow-up' && (await hasNotGoneOn(session, timer))) {
		return now + retryPauseMs(timer, 'failed');
	}
	if (!goesThroughFlow(timer.kind)) return null;
	const inquiry = await session.inquiries.find(timer.inquiryId);
	if (inquiry === undefined || inquiry.state === 'finished') return null;
	const waiting = inquiry.state === 'waiting' ? inquiry.assignment?.waiting : undefined;
	// Behind a wake-up that found somebody stands the inquiry's own timer again.
	if (timer.kind === 'wake-up' && !waiting) return null;
	const soon = now + retryPauseMs(timer, 'still waiting');
	// Who waits for somebody to take them is brought back by a wake-up.
	return timer.kind === 'waiting' && waiting ? Math.max(soon, missedAt(waiting)) : soon;
}

/** Whether nothing has taken the step of a follow-up, such as where its output leads nowhere. */
async function hasNotGoneOn(
	{ enrolments }: Pick<StoreSession, 'enrolments'>,
	{ id, inquiryId }: DueTimer,
): Promise<boolean> {
	const enrolment = await enrolments.ofInquiry(inquiryId);
	return enrolment?.state === 'active' && timerIdOf(enrolment) === id;
}
