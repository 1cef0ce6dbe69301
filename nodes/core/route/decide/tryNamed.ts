import { findMember, type Member } from '../roster';
import { awayBecause } from '../standing';
import type { Found, PersonalStrategy } from './found';
import type { Search } from './Search';

const reasons: Record<PersonalStrategy, (name: string) => string> = {
	'existing owner': (name) => `${name} owns this lead already`,
	'named owner': (name) => `it goes to ${name}`,
	backup: (name) => `${name} is the backup`,
};

/**
 * A person who is meant by name keeps the lead outside their hours and above their cap: the
 * relationship is worth more than the hour. Only who is away for good, or had it before, does not.
 */
export function tryMember(
	search: Search,
	rule: string,
	member: Member,
	strategy: PersonalStrategy,
): Found | null {
	const hindrance = search.hindrance(member);
	const away = hindrance && awayBecause[hindrance];
	search.note(rule, !away);
	if (away) return null;
	return {
		member,
		strategy,
		pool: member.pools[0] ?? null,
		turn: null,
		because: reasons[strategy](member.owner.name),
	};
}

/** The person meant by name, else their backup. */
export function tryNamed(
	search: Search,
	rule: string,
	member: Member,
	strategy: PersonalStrategy,
	role: string,
): Found | null {
	const found = tryMember(search, rule, member, strategy);
	if (found) return found;
	const { hindrance, words } = search.standing(member);
	const why = hindrance === 'away' ? `is ${words}` : hindrance && awayBecause[hindrance];
	search.failures.push(`${member.owner.name}, ${role}, ${why}`);
	const backup = member.backup ? findMember(search.facts.routing.roster, member.backup) : undefined;
	return backup ? tryMember(search, `${rule}: backup`, backup, 'backup') : null;
}
