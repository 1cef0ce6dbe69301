import { hostIn } from '../../core/keys';
import type { FollowUpStop, Lead } from '../../core/lead';
import { companyDomain, firmKey } from '../../core/match';
import { outcomeWords, type FollowUpPlans } from '../../core/followUp';
import type { StoreSession } from '../../store';
import { sharedHosts } from '../accounts';
import { endEnrolment, type EnrolmentBooks, type Followed } from './enrolments';

type OfCompany = Pick<Lead, 'email' | 'domain' | 'company'>;

/** By what somebody's company is known: its domain, and the base of its name. */
function marksOf(lead: OfCompany): { domain: string | null; firm: string | null } {
	const firm = firmKey(lead.company);
	return {
		domain: hostIn(companyDomain(lead) ?? '') ?? null,
		firm: firm === null ? null : `firm ${firm}`,
	};
}

/**
 * By what those of one company find each other's follow-ups, where the plan stops for all of them: a domain
 * at which not anybody can have a mailbox, else the name.
 *
 * @returns `null` where nobody knows the company, or the plan stops for the person alone
 */
export async function companyFor(
	lead: OfCompany,
	{ settings }: FollowUpPlans,
): Promise<string | null> {
	if (settings.stopsForAll.length === 0) return null;
	const { domain, firm } = marksOf(lead);
	return domain !== null && !(await sharedHosts())(domain) ? domain : firm;
}

/** What happened to one of a company. */
export interface ToldColleague {
	stop: FollowUpStop;
	/** Epoch milliseconds. */
	at: number;
	by: string;
}

/**
 * Ends the follow-ups of somebody's colleagues that stop for all of a company.
 *
 * @param about whose colleagues; their own are left alone
 * @param now epoch milliseconds
 */
export async function tellColleagues(
	session: EnrolmentBooks & Pick<StoreSession, 'inquiries' | 'leads'>,
	about: Followed,
	{ stop, at, by }: ToldColleague,
	now: number,
): Promise<void> {
	const lead = await companyOf(session, about);
	if (!lead) return;
	// Nobody is found by a domain at which anybody can have a mailbox: no follow-up is kept by one.
	const marks = Object.values(marksOf(lead)).filter((mark) => mark !== null);
	for (const company of marks) {
		for (const enrolment of await session.enrolments.ofCompany(company)) {
			const { inquiryId, colleagues, enrolledAt } = enrolment;
			if (!colleagues?.stopsOn.includes(stop) || at < enrolledAt) continue;
			const leadId = (await session.inquiries.find(inquiryId))?.leadId ?? null;
			if (inquiryId === about.inquiryId || (leadId !== null && leadId === about.leadId)) continue;
			const why = `${outcomeWords.colleague}: ${outcomeWords[stop]}`;
			await endEnrolment(session, enrolment, leadId, { outcome: 'colleague', by, why }, now);
		}
	}
}

async function companyOf(
	{ leads, inquiries }: Pick<StoreSession, 'inquiries' | 'leads'>,
	{ inquiryId, leadId }: Followed,
): Promise<OfCompany | undefined> {
	if (leadId !== null) return await leads.find(leadId);
	const { item } = (inquiryId === null ? undefined : await inquiries.find(inquiryId)) ?? {};
	const { lead } = (item ?? {}) as { lead?: Partial<OfCompany> };
	return lead && { email: null, domain: null, company: null, ...lead };
}
