import type { Holding, StoreSession } from '../../store';
import { wakeWaiting } from '../assign/wakeWaiting';

/** Why the work on a lead is over. */
export interface EndOfHolding {
	/** In a word or two. */
	why: string;
	/** When that was, in milliseconds: who came to the lead later goes on with it. */
	at: number;
	/** The inquiry that ended; any if not given. */
	inquiryId?: string;
}

export type HoldingBooks = Pick<StoreSession, 'holdings' | 'events' | 'shadows' | 'timers'>;

/**
 * Ends that somebody has a lead as an open one, and notes it; once, since nobody has it then. Whoever waits
 * for somebody who has enough of them is looked at again.
 *
 * @param now epoch milliseconds
 * @returns who had it; `undefined` where nobody had, or goes on with it
 */
export async function endHolding(
	{ holdings, events, shadows, timers }: HoldingBooks,
	leadId: string,
	{ why, at, inquiryId }: EndOfHolding,
	now: number,
): Promise<Holding | undefined> {
	await shadows.endHolding(leadId, { at, ...(inquiryId !== undefined && { inquiryId }) });
	const holding = await holdings.find(leadId);
	if (!holding || at < holding.since) return undefined;
	if (inquiryId !== undefined && holding.inquiryId !== inquiryId) return undefined;
	await holdings.end(leadId);
	const data = { owner: holding.ownerKey, why };
	const about = { at: now, inquiryId: holding.inquiryId, leadId };
	await events.append([{ ...about, type: 'lead.released', data }]);
	await wakeWaiting({ timers }, now);
	return holding;
}
