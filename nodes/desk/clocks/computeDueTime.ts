import type { Lead, Sla } from '../../core/lead';
import { describeSla, startClocks, type ChosenClock, type SlaPolicy } from '../../core/sla';
import type { LeadItem } from '../../store';
import { startOf } from './startOf';
import { zonesOf } from './zonesOf';

/** Which clocks a lead would get, and from what. */
export interface DueTimeFacts {
	lead: Lead;
	item: LeadItem;
	policy: SlaPolicy;
	chosen: readonly ChosenClock[];
	/** For times without a zone, an IANA name. */
	timeZone: string;
}

/**
 * Says when a lead would be due. Starts nothing and needs no store.
 *
 * @param now epoch milliseconds
 */
export function computeDueTime(
	{ lead, item, policy, chosen, timeZone }: DueTimeFacts,
	now: number,
): Sla {
	const clocks = startClocks(
		policy,
		lead.inquiryId,
		(from = 'receivedAt') => startOf(from, { lead, json: item, timeZone, now }),
		chosen,
		zonesOf(lead, item),
	);
	return describeSla(clocks, false);
}
