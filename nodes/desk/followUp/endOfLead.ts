import { isOverBy } from '../../core/followUp';
import type { LeadStatus } from '../../core/lead';
import type { StoreSession } from '../../store';
import { tellColleagues } from './colleagues';
import { endEnrolment, isUnderWay, type EnrolmentBooks } from './enrolments';

/**
 * Ends the follow-ups of a lead that is over, such as one that a CRM says is closed: at once, and not only
 * when their next attempt is due. So end those of colleagues that stop for all of the company.
 *
 * @param status where the lead stands now
 * @param now epoch milliseconds
 */
export async function endFollowUpsOf(
	session: EnrolmentBooks & Pick<StoreSession, 'inquiries' | 'leads'>,
	leadId: string,
	status: LeadStatus,
	now: number,
): Promise<void> {
	for (const enrolment of (await session.enrolments.ofLead(leadId)).filter(isUnderWay)) {
		if (!isOverBy(enrolment, status)) continue;
		await endEnrolment(session, enrolment, leadId, { outcome: 'closed', by: '' }, now);
	}
	if (status !== 'closed' && status !== 'customer') return;
	const told = { stop: 'closed', at: now, by: '' } as const;
	await tellColleagues(session, { inquiryId: null, leadId }, told, now);
}
