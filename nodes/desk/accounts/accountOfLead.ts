import type { Lead } from '../../core/lead';
import {
	accountAmong,
	belongsTo,
	companyDomain,
	firmKey,
	type AccountFacts,
	type AccountMember,
} from '../../core/match';
import type { LeadBook } from '../../store';
import type { ListedRecords } from '../match/listedRecords';
import { sharedHosts } from './sharedHosts';

/** Domains of companies that belong to others, and theirs. */
export type Subsidiaries = ReadonlyArray<readonly [domain: string, parent: string]>;

/** Whose company is looked for, and where. */
interface AccountTask {
	session: { leads: Pick<LeadBook, 'ofAccount'> };
	lead: Pick<Lead, 'company' | 'domain' | 'email'>;
	/** The ID of the account in the CRM, where it says one. */
	accountId: string | null;
	/** The IDs of the known lead and the record that are the person: theirs do not say whose the company is. */
	themselves: readonly string[];
	settings?: { subsidiaries?: Subsidiaries; countsKnown?: boolean };
	records?: Pick<ListedRecords, 'ofAccount'>;
}

/**
 * The company of a lead, where somebody of it is known: among known leads that are somebody's or customers,
 * and among the records of a list. A domain at which anybody can have a mailbox is no company.
 */
export async function accountOfLead(task: AccountTask): Promise<AccountFacts | undefined> {
	const { session, lead, accountId: id, themselves, settings = {}, records } = task;
	const { countsKnown = true } = settings;
	const isShared = await sharedHosts();
	// With a line that says so, everybody with a mailbox there would be of one company.
	const subsidiaries = (settings.subsidiaries ?? []).filter((line) => !line.some(isShared));
	const hostOf = belongsTo(subsidiaries);
	const parentOf = (of: string | null) => {
		const host = hostOf(of);
		return host === null || isShared(host) ? null : host;
	};
	const [domain, firm] = [parentOf(companyDomain(lead)), firmKey(lead.company)];
	const asked = { id, domain, firm };
	const members: AccountMember[] = records?.ofAccount(asked, parentOf) ?? [];
	if (countsKnown || !records) {
		const family = subsidiaries.map(([of]) => of).filter((of) => parentOf(of) === domain);
		const domains = domain === null ? [] : [...new Set([domain, ...family])];
		members.push(...(await session.leads.ofAccount({ id, domains, firm })));
	}
	return accountAmong(asked, members, parentOf, themselves);
}
