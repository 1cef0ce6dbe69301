import type { Lead } from '../../core/lead';
import type { StoreSession } from '../../store';
import { whoIsMeant } from '../people';
import { currentAssignment } from './currentAssignment';

type Books = Pick<StoreSession, 'assignments' | 'inquiries' | 'leads' | 'people' | 'settings'>;

/**
 * A lead that an item names by its ID, email or phone alone, such as one that a CRM tells of, with the newest
 * inquiry of it that is known: what was assigned is an inquiry.
 *
 * @param onItem what the item says about the lead's assignment
 * @returns the lead as it is where its inquiry was assigned, or nobody is found by what it says
 * @example
 * (await withInquiry(session, { ...lead, email: 'ada@example.com' }, undefined)).inquiryId // 'sub_1'
 */
export async function withInquiry(session: Books, lead: Lead, onItem: unknown): Promise<Lead> {
	if (await currentAssignment(session, lead.inquiryId, onItem)) return lead;
	if (await session.inquiries.find(lead.inquiryId)) return lead;
	const { id, email, phone, country } = lead;
	const whose = { inquiryId: null, leadId: id, email, phone, defaultCountry: country };
	const meant = (await whoIsMeant(session, whose)).lead;
	if (!meant) return lead;
	const { leadId } = meant;
	const newest = leadId === null ? null : await session.inquiries.newestOf(leadId);
	const inquiryId = meant.inquiryId ?? newest;
	return inquiryId === null ? lead : { ...lead, id: leadId ?? id, inquiryId };
}
