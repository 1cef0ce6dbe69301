import type { Lead } from '../../core/lead';
import type { AccountOwner, LeadMarks, Routing } from '../../core/route';
import type { LeadBook } from '../../store';
import { sharedHosts } from './sharedHosts';
import type { Team } from './Team';

interface AccountFacts {
	lead: Pick<Lead, 'id' | 'company'>;
	routing: Pick<Routing, 'accountOwnerFirst'>;
	marks: LeadMarks;
}

/**
 * Who owns the company of a lead: whoever has the newest known lead of the same account of the CRM, else
 * of the same domain, that is somebody's and not closed. A domain at which anybody can have a mailbox
 * is no company.
 *
 * @returns `null` where nobody is known to own it
 */
export async function accountOwner(
	{ leads }: { leads: Pick<LeadBook, 'ownerOfAccount'> },
	team: Team,
	{ lead, routing, marks }: AccountFacts,
): Promise<AccountOwner | null> {
	if (!routing.accountOwnerFirst) return null;
	const { id } = marks.account;
	const domain =
		marks.domain !== null && !(await sharedHosts())(marks.domain) ? marks.domain : null;
	const owner = await leads.ownerOfAccount({ id, domain }, lead.id);
	if (!owner) return null;
	const account = domain ?? lead.company ?? `the account ${id}`;
	return { name: owner.name, member: team.memberOf(owner), account };
}
