import { isOpen } from '../time';
import { awayNow, sayAway } from './away';
import { sayCapped, sayReached } from './caps/capWords';
import { reachedCap } from './caps/reached';
import type { RouteFacts } from './facts';
import type { Exception } from './regardless';
import type { Member } from './roster';

/** Why an owner cannot take a lead now, in the order in which it is asked. */
export const hindrances = [
	'not active',
	'away',
	'had it before',
	'cap reached',
	'has enough open leads',
	'outside working hours',
] as const;

export type Hindrance = (typeof hindrances)[number];

/**
 * What is to be said so that a person who is meant by name gets a lead regardless of it; `null` for
 * what always keeps it from them.
 */
const exceptionFor: Readonly<Record<Hindrance, Exception | null>> = {
	'not active': null,
	away: 'away',
	'had it before': null,
	'cap reached': 'caps',
	'has enough open leads': 'caps',
	'outside working hours': 'hours',
};

/** Whether one owner can take a lead now. */
export interface Standing {
	member: Member;
	hindrance: Hindrance | null;
	/** The hindrance with what is to be known of it, such as `away until 4 May`. */
	words: string;
}

const isHindered: Readonly<Record<Hindrance, (member: Member, facts: RouteFacts) => boolean>> = {
	'not active': ({ active }) => !active,
	away: (member, facts) => Boolean(awayNow(member, facts)),
	'had it before': (member, { had }) => had.has(member),
	'cap reached': (member, facts) => reachedCap(member, facts) !== null,
	'has enough open leads': (member, { openLeads }) =>
		member.openLeadCap !== null && openLeads(member) >= member.openLeadCap,
	'outside working hours': ({ calendar }, { now }) => calendar !== null && !isOpen(calendar, now),
};

/** Whether an owner can take a lead now, and if not, the first reason why. */
export function hindranceOf(member: Member, facts: RouteFacts): Hindrance | null {
	for (const hindrance of hindrances) {
		if (isHindered[hindrance](member, facts)) return hindrance;
	}
	return null;
}

/**
 * The first reason why a person who is meant by name cannot take a lead now.
 *
 * @param regardless in spite of what they get it
 */
export function hindranceInSpite(
	member: Member,
	facts: RouteFacts,
	regardless: readonly Exception[],
): Hindrance | null {
	for (const hindrance of hindrances) {
		const exception = exceptionFor[hindrance];
		if (exception && regardless.includes(exception)) continue;
		if (isHindered[hindrance](member, facts)) return hindrance;
	}
	return null;
}

/**
 * What a reason says of what is in an owner's way.
 *
 * @example
 * wordsOf(ann, 'away', facts) // 'away until 4 May'
 * wordsOf(bo, 'cap reached', facts) // 'has had 10 leads today'
 */
export function wordsOf(member: Member, hindrance: Hindrance | null, facts: RouteFacts): string {
	const away = hindrance === 'away' && awayNow(member, facts);
	if (away) return sayAway(away, member.timeZone, facts.now, facts.routing.timeZone);
	const cap = hindrance === 'cap reached' && reachedCap(member, facts);
	return cap ? sayReached(cap, facts.counted(cap, member)) : (hindrance ?? 'available');
}

const clauses: Readonly<Record<Hindrance, (words: string) => string>> = {
	'not active': () => 'is not active',
	away: (words) => `is ${words}`,
	'had it before': () => 'had it before',
	'cap reached': (words) => words,
	'has enough open leads': (words) => words,
	'outside working hours': () => 'is outside working hours',
};

/**
 * What keeps a lead from somebody who is meant by name, after their name.
 *
 * @example
 * clauseOf(ann, 'away', facts) // 'is away until 4 May'
 */
export function clauseOf(member: Member, hindrance: Hindrance, facts: RouteFacts): string {
	const cap = hindrance === 'cap reached' ? reachedCap(member, facts) : null;
	if (cap) return sayCapped(cap, facts.counted(cap, member));
	return clauses[hindrance](wordsOf(member, hindrance, facts));
}

/** So many owners are named in a sentence; the others are counted. */
const mostNames = 5;

/** `Ann Lee (not active), Bo Chan (has had 10 leads today)`, for the reason of a lead that had to wait. */
export function listHindrances(standings: readonly Standing[]): string {
	const named = standings
		.slice(0, mostNames)
		.map(({ member, words }) => `${member.owner.name} (${words})`);
	const more = standings.length - named.length;
	return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
