import { isOverBy } from '../../core/followUp';
import type { LeadStatus } from '../../core/lead';
import { endEnrolment, isUnderWay, type EnrolmentBooks } from './enrolments';

/**
 * Ends the follow-ups of a lead that is over, such as one that a CRM says is closed: at once, and not only
 * when their next attempt is due.
 *
 * @param status where the lead stands now
 * @param now epoch milliseconds
 */
export async function endFollowUpsOf(
	session: EnrolmentBooks,
	leadId: string,
	status: LeadStatus,
	now: number,
): Promise<void> {
	for (const enrolment of (await session.enrolments.ofLead(leadId)).filter(isUnderWay)) {
		if (!isOverBy(enrolment, status)) continue;
		await endEnrolment(session, enrolment, leadId, { outcome: 'closed', by: '' }, now);
	}
}
