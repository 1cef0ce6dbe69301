import { emailKey, phoneKey } from '../core/match/keys';
import type { KnownLead, StoreSession, Whose } from '../shared';

/** Who an activity is about, as far as the store knows. */
export interface Found {
	leadId: string | null;
	inquiryId: string | null;
	/** Why nobody was found; `null` when somebody was. */
	problem: string | null;
}

/**
 * Finds the lead of an activity: by the inquiry, else the lead's id, else email and phone; also one
 * that never passed Dedup Match, and of which only its clocks and their item are known.
 * When several leads share email and phone, none is taken: a clock that goes on is heard of, one
 * that is stopped for the wrong lead is not.
 */
export async function findWhose(session: StoreSession, whose: Whose): Promise<Found> {
	const inquiry = whose.inquiryId ? await session.inquiries.find(whose.inquiryId) : undefined;
	if (inquiry) {
		return { inquiryId: inquiry.id, leadId: inquiry.leadId ?? whose.leadId, problem: null };
	}
	const byId = whose.leadId ? await findById(session, whose.leadId) : undefined;
	return byId ?? (await findByReach(session, whose));
}

/** A lead goes by the id of its inquiry where it has none of its own. */
async function findById(session: StoreSession, id: string): Promise<Found | undefined> {
	const isLead =
		(await session.leads.find(id)) !== undefined || (await session.clocks.ofLead(id)).length > 0;
	if (isLead) return { inquiryId: null, leadId: id, problem: null };
	const inquiry = await session.inquiries.find(id);
	return inquiry && { inquiryId: id, leadId: inquiry.leadId, problem: null };
}

async function findByReach(session: StoreSession, whose: Whose): Promise<Found> {
	const [email, phone] = [emailKey(whose.email), phoneKey(whose.phone)];
	const keys = [
		...(email ? [{ kind: 'email', value: email }] : []),
		...(phone ? [{ kind: 'phone', value: phone }] : []),
	];
	const leads = (await session.leads.findCandidates(keys)).map(({ lead }) => lead);
	const ids = leads.length > 0 ? leads.map(({ id }) => id) : await session.leads.unknownWith(keys);
	const isBoth = (lead: KnownLead) =>
		emailKey(lead.email) === email && phoneKey(lead.phone) === phone;
	const both = email && phone ? leads.filter(isBoth).map(({ id }) => id) : [];
	const [only, ...others] = ids.length > 1 ? both : ids;
	const found = only && others.length === 0 ? await findById(session, only) : undefined;
	return (
		found ?? {
			inquiryId: null,
			leadId: null,
			problem:
				ids.length > 1
					? `${ids.length} known leads share this email or phone, so none was taken`
					: 'no known lead was found by inquiry, lead ID, email or phone',
		}
	);
}
