import { hostIn } from '../keys';
import type { CrmRecord, Lead } from '../lead';
import { nothingToReview, reviewMarksOf, type ReviewMarks } from './review';
import { areaMarksOf, nowhere, type AreaMarks } from './territories';
import { accountMarksOf, type AccountMarks } from './accounts';

/** What tables beside the rules look at of a lead. */
export interface LeadMarks extends ReviewMarks {
	account: AccountMarks;
	area: AreaMarks;
	/** Of their company; what anybody can have a mailbox at is none. */
	domain: string | null;
}

/** What is known of a lead of which those tables are not asked. */
export const noMarks: LeadMarks = {
	...nothingToReview,
	account: { id: null, hosts: [], company: null },
	area: nowhere,
	domain: null,
};

/**
 * What tables beside the rules look at of a lead.
 *
 * @param crm the record of the CRM that counts
 */
export const leadMarksOf = (lead: Lead, crm: CrmRecord | null): LeadMarks => ({
	...reviewMarksOf(lead),
	account: accountMarksOf(lead, crm),
	area: areaMarksOf(lead),
	domain: hostIn(lead.domain ?? '') ?? null,
});
