import type { Lead } from '../../core/lead';
import {
	asAccountOwner,
	memberMeant,
	type AccountOwner,
	type AccountSaid,
	type LeadMarks,
	type Routing,
} from '../../core/route';
import type { LeadBook } from '../../store';
import { accountOfLead } from '../accounts';
import type { Team } from './Team';

/** What says whose the company of a lead is. */
interface AccountFacts {
	lead: Pick<Lead, 'id' | 'company' | 'domain' | 'email'>;
	routing: Pick<Routing, 'accountOwnerFirst'>;
	marks: Pick<LeadMarks, 'account'>;
	/** What the item says of it. */
	said: AccountSaid | null;
	/** Whether what it says of known leads is still so, and to be said again. */
	isFresh: boolean;
}

/**
 * Who owns the company of a lead, other than by the lead itself: whom the item names, else whom Dedup Match
 * would name. What the CRM or the flow says on the item stays so; what the Lead Store said is asked again
 * where it may have changed since.
 *
 * @returns `null` where nobody is known to own it
 */
export async function accountOwner(
	session: { leads: Pick<LeadBook, 'ofAccount'> },
	team: Team,
	{ lead, routing, marks, said, isFresh }: AccountFacts,
): Promise<AccountOwner | null> {
	if (!routing.accountOwnerFirst) return null;
	if (said?.owner && (isFresh || said.ownerFrom !== 'store')) {
		const owner = memberMeant(said.owner, (each) => team.memberOf(each));
		return asAccountOwner(owner, said, lead.company);
	}
	const known = await accountOfLead({
		...{ session, lead, accountId: marks.account.id, themselves: [lead.id] },
		settings: { subsidiaries: parentSaid(lead, said) },
	});
	const [account] = known?.accounts ?? [];
	if (!known || !account?.owner) return null;
	const member = team.memberOf(account.owner);
	const { name } = member?.owner ?? account.owner;
	return asAccountOwner({ name, member }, { ...account, by: known.by }, lead.company);
}

/** To which company the lead's belongs, where Dedup Match was told so. */
const parentSaid = (
	{ domain }: Pick<Lead, 'domain'>,
	said: AccountSaid | null,
): Array<[domain: string, parent: string]> =>
	said?.by === 'domain' && said.domain !== null && domain !== null ? [[domain, said.domain]] : [];
