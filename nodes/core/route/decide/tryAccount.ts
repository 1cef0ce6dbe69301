import { accountOf } from '../accounts';
import type { Outcome } from './found';
import type { Search } from './Search';
import { tryNamed } from './tryNamed';
import { tryPlace } from './tryRules';

const accountRule = 'Named Account';

/** Whom the table of named accounts says for the company of the lead, else their backup. */
export function tryAccount(search: Search): Outcome {
	const { routing, marks } = search.facts;
	if (routing.accounts.rows.length === 0) return null;
	const row = accountOf(routing.accounts, marks.account);
	search.account = { ...marks.account, ...(row !== undefined && { row }) };
	const found = routing.accounts.rows[row ?? -1];
	if (!found) return null;
	const { account, place } = found;
	search.rule = accountRule;
	search.priority = search.priorityBy(found.priority);
	if (place.kind !== 'owner') {
		return tryPlace(search, accountRule, `${account} is a named account`, place);
	}
	const role = `whose named account ${account} is`;
	const person = tryNamed(search, accountRule, place.member, 'named owner', role);
	if (person?.strategy !== 'named owner') return person;
	return { ...person, because: `${account} is a named account of ${person.member.owner.name}` };
}
