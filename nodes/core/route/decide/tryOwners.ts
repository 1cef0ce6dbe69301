import { accountCalled } from '../accountOwner';
import type { AccountOwner, LeadOwner } from '../facts';
import type { Found, Outcome } from './found';
import type { Search } from './Search';
import { tryKnownOwner } from './tryKnownOwner';
import { tryNamed } from './tryNamed';

const accountOwnerRule = 'Account Owner';
const differRule = 'Owners Differ';

/**
 * Who owns the person already, then who owns their company; where these are two, whom the settings
 * mean, or the queue, for a person to decide.
 */
export function tryOwners(search: Search): Outcome {
	const { routing, ...facts } = search.facts;
	const known = routing.knownOwnerFirst ? facts.knownOwner : null;
	const account = routing.accountOwnerFirst ? facts.accountOwner : null;
	if (known && account && areTwo(known, account)) {
		if (routing.ownersDiffer === 'review') return toReview(search, known, account);
		if (routing.ownersDiffer === 'account') {
			return tryAccountOwner(search, account) ?? tryKnownOwner(search);
		}
	}
	const found = known && tryKnownOwner(search);
	if (found || !account || (known && !isOther(known, account))) return found;
	return tryAccountOwner(search, account);
}

const isOther = (known: LeadOwner, account: AccountOwner) =>
	known.member !== account.member || (known.member === null && known.name !== account.name);

/** Who has left cannot be meant, so that there is nothing to decide. */
const areTwo = (known: LeadOwner, account: AccountOwner) =>
	isOther(known, account) && known.member?.active === true && account.member?.active === true;

function toReview(search: Search, known: LeadOwner, account: AccountOwner): Outcome {
	search.rule = differRule;
	search.asked.accountOwner = true;
	const other = `${account.name} owns ${accountCalled(account)}`;
	search.failures.push(`${known.name} owns the person, ${other}`);
	search.note(differRule, true);
	search.reviewFor = ['owners differ'];
	return search.facts.routing.rules.fallbackQueue;
}

/** Who owns the company of the lead, else their backup. */
function tryAccountOwner(search: Search, account: AccountOwner): Found | null {
	const { name, member } = account;
	const called = accountCalled(account);
	search.asked.accountOwner = true;
	const role = `who owns ${called}`;
	if (!member) {
		search.failures.push(`${name}, ${role}, is not in the Owners table`);
		search.note(accountOwnerRule, false);
		return null;
	}
	const found = tryNamed(search, accountOwnerRule, member, 'existing owner', role);
	if (!found) return null;
	search.rule = accountOwnerRule;
	const isTheirs = found.strategy === 'existing owner';
	return isTheirs ? { ...found, because: `${name} owns ${called}` } : found;
}
