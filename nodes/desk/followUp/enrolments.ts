import { ended, isOfFollowUp, outcomeWords, timerIdOf, type Enrolment } from '../../core/followUp';
import type { FollowUpOutcome } from '../../core/lead';
import type { StoreSession } from '../../store';
import { withdrawAll } from '../deliver/withdraw';

/** Whose follow-up is meant: the person's, or of somebody whom Dedup Match has not seen the inquiry's. */
export interface Followed {
	inquiryId: string | null;
	leadId: string | null;
}

/** The books that every change of an enrolment is written in. */
export type EnrolmentBooks = Pick<StoreSession, 'enrolments' | 'timers' | 'events' | 'deliveries'>;

/** The enrolments of a person, by when they began. */
export async function enrolmentsOf(
	{ enrolments }: Pick<StoreSession, 'enrolments'>,
	{ inquiryId, leadId }: Followed,
): Promise<Enrolment[]> {
	const ofLead = leadId === null ? [] : await enrolments.ofLead(leadId);
	if (ofLead.length > 0 || inquiryId === null) return ofLead;
	const own = await enrolments.ofInquiry(inquiryId);
	return own ? [own] : [];
}

/** Whether somebody is still on their way through their plan. */
export const isUnderWay = ({ state }: Pick<Enrolment, 'state'>): boolean => state !== 'ended';

/**
 * Keeps an enrolment, with the one timer that it has while it goes on. The timer that brought the last
 * answer stays beside it: it goes when its run has ended, and comes again where that was killed before
 * the answer had got on.
 */
export async function keepEnrolment(
	{ enrolments, timers }: Pick<StoreSession, 'enrolments' | 'timers'>,
	enrolment: Enrolment,
): Promise<void> {
	const { inquiryId, state, nextAt, priority, last } = enrolment;
	await enrolments.save(enrolment);
	for (const timer of await timers.ofInquiry(inquiryId, 'follow-up')) {
		if (timer.id !== last?.timer) await timers.complete(timer);
	}
	if (state !== 'active') return;
	const about = { inquiryId, clock: null, step: enrolment.attempt + 1, priority };
	await timers.set([{ id: timerIdOf(enrolment), kind: 'follow-up', dueAt: nextAt, ...about }]);
}

/** What ended somebody's follow-up. */
export interface Ending {
	outcome: FollowUpOutcome;
	/** Who did it; empty when unknown. */
	by: string;
	/** Why, as the end of a sentence, where the outcome alone does not say it. */
	why?: string;
}

/**
 * Ends a follow-up from outside: nothing more of it is given out, and what waits to go out is withdrawn.
 * What had left before is told in the log as one for which it came too late.
 *
 * @param now epoch milliseconds
 */
export async function endEnrolment(
	session: EnrolmentBooks,
	enrolment: Enrolment,
	leadId: string | null,
	{ outcome, by, why = outcomeWords[outcome] }: Ending,
	now: number,
): Promise<Enrolment> {
	const over = ended(enrolment, outcome, now);
	await keepEnrolment(session, over);
	await session.timers.cancel(enrolment.inquiryId, { kind: 'follow-up' });
	const { inquiryId, plan, run, policy, attempt } = enrolment;
	const attempts = (await session.deliveries.ofInquiry(inquiryId)).filter(isOfFollowUp);
	const tooLate = attempts.some(({ state }) => state === 'out' || state === 'begun');
	await withdrawAll(session, attempts, `The follow-up has ended: ${why}`, now);
	await session.events.append([
		{
			at: now,
			type: 'followUp.ended',
			inquiryId,
			leadId,
			data: { plan, run, policy, attempt, outcome, tooLate, by, reason: why },
		},
	]);
	return over;
}
