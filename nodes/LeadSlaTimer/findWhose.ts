import { emailKey, phoneKey } from '../core/match/keys';
import type { StoreSession, Whose } from '../shared';

/** Who an activity is about, as far as the store knows. */
export interface Found {
	leadId: string | null;
	inquiryId: string | null;
	/** Why nobody was found; `null` when somebody was. */
	problem: string | null;
}

/**
 * Finds the lead of an activity: by the inquiry, else the lead's id, else email and phone.
 * When several known leads share these, none is taken: a clock that goes on is heard of, one
 * that is stopped for the wrong lead is not.
 */
export async function findWhose(session: StoreSession, whose: Whose): Promise<Found> {
	const inquiry = whose.inquiryId ? await session.inquiries.find(whose.inquiryId) : undefined;
	if (inquiry) {
		return { inquiryId: inquiry.id, leadId: inquiry.leadId ?? whose.leadId, problem: null };
	}
	const known = whose.leadId ? await session.leads.find(whose.leadId) : undefined;
	if (known) return { inquiryId: null, leadId: known.id, problem: null };
	return await findByReach(session, whose);
}

async function findByReach(session: StoreSession, { email, phone }: Whose): Promise<Found> {
	const [emailValue, phoneValue] = [emailKey(email), phoneKey(phone)];
	const found = await session.leads.findCandidates([
		...(emailValue ? [{ kind: 'email', value: emailValue }] : []),
		...(phoneValue ? [{ kind: 'phone', value: phoneValue }] : []),
	]);
	const candidates = found.map(({ lead }) => lead);
	const both = candidates.filter(
		(lead) => emailKey(lead.email) === emailValue && phoneKey(lead.phone) === phoneValue,
	);
	const [only, ...others] = candidates.length > 1 ? both : candidates;
	if (only && others.length === 0) return { inquiryId: null, leadId: only.id, problem: null };
	return {
		inquiryId: null,
		leadId: null,
		problem:
			candidates.length > 1
				? `${candidates.length} known leads share this email or phone, so no clock was stopped`
				: 'no known lead was found by inquiry, lead ID, email or phone',
	};
}
