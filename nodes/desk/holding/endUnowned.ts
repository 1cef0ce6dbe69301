import { endSince, type LeadStanding } from '../../core/route';
import type { StoreSession } from '../../store';

export type UnownedBooks = Pick<StoreSession, 'inquiries' | 'timers'>;

/**
 * Ends an inquiry that no owner has, once: it waits for nobody any more, and nobody is called for it.
 *
 * @param outcome how it ended, in a word or two
 */
export async function endUnowned(
	{ inquiries, timers }: UnownedBooks,
	inquiryId: string,
	outcome: string,
): Promise<void> {
	await timers.cancel(inquiryId, { kind: 'wake-up' });
	await inquiries.finish(inquiryId, outcome);
}

/**
 * Ends the inquiries of a lead that wait or that a queue has, where the lead was closed or won since they
 * came in; those that came in later go on.
 *
 * @param standing where the lead stands by now
 */
export async function endUnownedOf(
	session: UnownedBooks,
	leadId: string,
	standing: LeadStanding,
): Promise<void> {
	for (const { id, receivedAt } of await session.inquiries.unownedOf(leadId)) {
		const end = endSince(standing, receivedAt);
		if (end) await endUnowned(session, id, end.outcome);
	}
}
