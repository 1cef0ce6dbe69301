import { meantAs, type PersonalStrategy } from '../regardless';
import { findMember, poolNamed, type Member } from '../roster';
import { clauseOf } from '../standing';
import type { Found } from './found';
import { sayFull } from './sayFull';
import type { Search } from './Search';

const reasons: Record<PersonalStrategy, (name: string) => string> = {
	'existing owner': (name) => `${name} owns this lead already`,
	'named owner': (name) => `it goes to ${name}`,
	backup: (name) => `${name} is the backup`,
};

/**
 * A person who is meant by name gets the lead regardless of their hours and caps, unless the settings
 * say otherwise. Only who is away for good, or had it before, never does.
 */
export function tryMember(
	search: Search,
	rule: string,
	member: Member,
	strategy: PersonalStrategy,
): Found | null {
	const away = whyNot(search, member, strategy);
	search.note(rule, away === null);
	if (away !== null) return null;
	return {
		member,
		strategy,
		pool: member.pools[0] ?? null,
		turn: null,
		because: reasons[strategy](member.owner.name),
	};
}

/** Why a person who is meant by name does not get it either, after their name. */
function whyNot(search: Search, member: Member, strategy: PersonalStrategy): string | null {
	const { routing } = search.facts;
	const regardless = routing.regardless[meantAs[strategy]];
	const hindrance = search.hindranceInSpite(member, regardless);
	if (hindrance) return clauseOf(member, hindrance, search.facts);
	const [pool] = member.pools;
	if (regardless.includes('caps') || pool === undefined) return null;
	const full = sayFull(search, poolNamed(routing.roster, pool));
	return full && `could not take it, as ${full}`;
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
	search.failures.push(`${member.owner.name}, ${role}, ${whyNot(search, member, strategy)}`);
	return tryBackups(search, `${rule}: backup`, member);
}

/** Who takes over from an owner, and where they cannot, who takes over from them, and so on. */
export function tryBackups(search: Search, rule: string, member: Member): Found | null {
	const seen = new Set([member]);
	let last = member;
	let backup = backupFor(search, member);
	while (backup && !seen.has(backup)) {
		seen.add(backup);
		const found = tryMember(search, rule, backup, 'backup');
		if (found) return found;
		const next = ownBackup(search, backup);
		if (next && !seen.has(next)) {
			search.failures.push(`${backup.owner.name}, the backup, ${whyNot(search, backup, 'backup')}`);
		}
		last = backup;
		backup = next;
	}
	const unknown = unknownBackup(search, last);
	if (unknown) search.failures.push(unknown);
	return null;
}

/** That an owner's own backup is nobody, where it would count, such as one who was renamed; `null` where it is somebody. */
export const unknownBackup = (search: Search, member: Member): string | null =>
	member.backup && !backupFor(search, member)
		? `the backup of ${member.owner.name}, "${member.backup}", is not in the Owners table`
		: null;

/** Who takes over from an owner: whom the rule says, else whom the owner names. */
export function backupFor(search: Search, member: Member): Member | undefined {
	const { substitute } = search;
	return substitute && substitute !== member ? substitute : ownBackup(search, member);
}

const ownBackup = ({ facts }: Search, { backup }: Member): Member | undefined =>
	backup ? findMember(facts.routing.roster, backup) : undefined;
