import type { ReadSession } from '../../store';
import type { MeantLead } from '../people';

/** A lead that was scored, by the last of its inquiries. */
export type RecentLead = MeantLead & { inquiryId: string };

/**
 * The leads of the last inquiries, each once, whose inquiry came last first. What is read does not grow
 * with the store.
 *
 * @param inquiries how many are looked at
 * @param now epoch milliseconds
 */
export async function recentLeads(
	{ events }: Pick<ReadSession, 'events'>,
	inquiries: number,
	now: number,
): Promise<RecentLead[]> {
	const leads = new Map<string, RecentLead>();
	// What was received in this very moment is among them.
	for (const event of await events.ofLastInquiries('lead.qualified', now + 1, inquiries)) {
		const { inquiryId, leadId } = event;
		if (inquiryId === null) continue;
		const lead = leadId ?? inquiryId;
		if (!leads.has(lead)) leads.set(lead, { inquiryId, leadId });
	}
	return [...leads.values()];
}
