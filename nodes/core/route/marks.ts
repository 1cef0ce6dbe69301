import type { CrmRecord, Lead } from '../lead';
import { accountMarksOf, type AccountMarks } from './accounts';

/** What tables beside the rules look at of a lead. */
export interface LeadMarks {
	account: AccountMarks;
}

/** What is known of a lead of which those tables are not asked. */
export const noMarks: LeadMarks = { account: { id: null, hosts: [], company: null } };

/**
 * What tables beside the rules look at of a lead.
 *
 * @param crm the record of the CRM that counts
 */
export const leadMarksOf = (lead: Lead, crm: CrmRecord | null): LeadMarks => ({
	account: accountMarksOf(lead, crm),
});
