import type { Lead } from '../../core/lead';
import type { StoreSession } from '../../store';
import { endHolding, endUnowned } from '../holding';

/**
 * Ends the way of an inquiry that is to go to nobody. Whoever has the lead by it, since it was given to
 * them before that was known, has it no longer as an open one.
 *
 * @param outcome how it ended, in a word or two
 * @param now epoch milliseconds
 */
export async function endInquiry(
	session: Pick<StoreSession, 'inquiries' | 'leads' | 'holdings' | 'events' | 'shadows' | 'timers'>,
	{ inquiryId, id }: Pick<Lead, 'inquiryId' | 'id'>,
	outcome: string,
	now: number,
): Promise<void> {
	await endUnowned(session, inquiryId, outcome);
	const leadId = (await session.leads.find(id))?.id ?? id;
	await endHolding(session, leadId, { why: outcome, at: now, inquiryId }, now);
}
