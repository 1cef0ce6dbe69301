import { isDeedSince, type Assignment } from '../../core/lead';
import { endedAs, endOf, endOfLead, type InquiryEnd, type InquiryFacts } from '../../core/route';
import type { StoreSession } from '../../store';
import type { LeadAsKnown } from '../people';

/**
 * How an inquiry that was assigned or its lead came to an end.
 *
 * @param qualification what the item says of it, where that is to count
 * @returns `null` while it goes on
 */
export async function howItEnded(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	{ lead: { inquiryId }, known }: LeadAsKnown,
	{ assignedAt }: Assignment,
	qualification: InquiryFacts['qualification'] = null,
): Promise<InquiryEnd | null> {
	const inquiry = await inquiries.find(inquiryId);
	const end = endOf({ qualification, outcome: inquiry?.outcome ?? null });
	if (end) return end;
	const outcome = known ? endOfLead(known, inquiry?.receivedAt ?? Date.parse(assignedAt)) : null;
	return outcome === null ? null : endedAs(outcome);
}

/** What a person does about a lead: with the lead, or with its clocks. */
const deeds = ['activity.recorded', 'clocks.paused', 'clocks.resumed', 'clocks.stopped'] as const;

/**
 * Whether anybody has reached the lead, noted something, handled its clocks or released it since it was
 * assigned.
 */
export async function hasSomeoneActed(
	{ events }: Pick<StoreSession, 'events'>,
	{ lead: { inquiryId, id: leadId }, known }: LeadAsKnown,
	{ assignedAt }: Assignment,
): Promise<boolean> {
	const since = Date.parse(assignedAt);
	if ((known?.lastTouchAt ?? -Infinity) >= since) return true;
	const log = await events.ofTypes({ inquiryId, leadId }, [...deeds, 'lead.released']);
	return log.some(({ type, at, data }) =>
		type === 'lead.released' ? at >= since : isDeedSince(data, since),
	);
}
