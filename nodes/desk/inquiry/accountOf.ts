import type { Lead } from '../../core/lead';
import {
	accountAmong,
	belongsTo,
	firmKey,
	type AccountFacts,
	type AccountMember,
	type CrmReading,
} from '../../core/match';
import type { StoreSession } from '../../store';
import { sharedHosts } from '../assign/sharedHosts';
import type { ListedRecords } from '../match/listedRecords';

/** Domains of companies that belong to others, and theirs. */
export type Subsidiaries = ReadonlyArray<readonly [domain: string, parent: string]>;

/** Whose company is looked for, and where. */
interface AccountTask {
	session: Pick<StoreSession, 'leads'>;
	lead: Lead;
	settings: { subsidiaries?: Subsidiaries; countsKnown?: boolean };
	crm?: CrmReading;
	records?: Pick<ListedRecords, 'ofAccount'>;
}

/**
 * The company of a lead, where somebody of it is known: among known leads that are somebody's, and among
 * the records of a list. A domain at which anybody can have a mailbox is no company.
 */
export async function accountOfLead(task: AccountTask): Promise<AccountFacts | undefined> {
	const { session, lead, settings, crm, records } = task;
	const { subsidiaries = [], countsKnown = true } = settings;
	const parentOf = belongsTo(subsidiaries);
	const id = crm?.record?.accountId ?? lead.crm?.accountId ?? null;
	const firm = firmKey(lead.company);
	const parent = parentOf(lead.domain);
	const domain = parent !== null && !(await sharedHosts())(parent) ? parent : null;
	const asked = { id, domain, firm };
	const members: AccountMember[] = records?.ofAccount(asked, parentOf) ?? [];
	if (countsKnown || !records) {
		const family = subsidiaries.map(([of]) => of).filter((of) => parentOf(of) === domain);
		const domains = domain === null ? [] : [...new Set([domain, ...family])];
		members.push(...(await session.leads.ofAccount({ id, domains, firm })));
	}
	return accountAmong(asked, members, parentOf);
}
