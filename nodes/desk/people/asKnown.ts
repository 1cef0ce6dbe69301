import type { Lead } from '../../core/lead';
import type { KnownLead, LeadBook, StoreSession } from '../../store';

/** A lead of an item, and what the store knows of it. */
export interface LeadAsKnown {
	/** Under the id by which the store knows it, where it knows it, with their record in a CRM. */
	lead: Lead;
	/** `undefined` for one that Dedup Match has not seen. */
	known: KnownLead | undefined;
}

/**
 * The lead that an item names. An item that has no lead's ID, or one of another system, means the lead
 * of its inquiry: what is done with it is done with the person, not with the inquiry alone.
 *
 * @example
 * (await asKnown(session, { ...lead, id: 'sub_1', inquiryId: 'sub_1' })).lead.id // 'lead_sub_1'
 */
export async function asKnown(
	{ leads, inquiries }: Pick<StoreSession, 'inquiries'> & { leads: Pick<LeadBook, 'find'> },
	lead: Lead,
): Promise<LeadAsKnown> {
	const known = await leads.find(lead.id);
	// One that became another since is that one.
	if (known) return { lead: asOf(known, lead, known.id), known };
	const id = (await inquiries.find(lead.inquiryId))?.leadId ?? lead.id;
	if (id === lead.id) return { lead, known };
	const other = await leads.find(id);
	return { lead: asOf(other, lead, id), known: other };
}

/** The record that an item names counts; one that came in after it was made is added. */
function asOf(known: KnownLead | undefined, lead: Lead, id: string): Lead {
	const crm = lead.crm ?? known?.crm ?? null;
	return id === lead.id && crm === lead.crm ? lead : { ...lead, id, crm };
}
