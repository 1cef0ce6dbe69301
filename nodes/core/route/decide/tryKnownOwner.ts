import type { Found } from './found';
import type { Search } from './Search';
import { knownTurn } from './knownTurn';
import { tryNamed } from './tryNamed';

const knownOwnerRule = 'Known Owner';

/** Who owns the lead already, else their backup. */
export function tryKnownOwner(search: Search): Found | null {
	const known = search.facts.knownOwner;
	if (!known) return null;
	const role = known.system ? `who owns it in ${known.system}` : 'who owned it';
	if (!known.member) {
		search.failures.push(`${known.name}, ${role}, is not in the Owners table`);
		search.note(knownOwnerRule, false);
		return null;
	}
	const found = tryNamed(search, knownOwnerRule, known.member, 'existing owner', role);
	if (!found) return null;
	search.rule = knownOwnerRule;
	if (found.strategy !== 'existing owner') return found;
	return {
		...found,
		turn: knownTurn(search, found.member),
		...(known.system && { because: `${known.name} owns this lead in ${known.system}` }),
	};
}
