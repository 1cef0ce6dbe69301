import { isOpen } from '../time';
import { awayNow, sayAway } from './away';
import { sayReached } from './caps/capWords';
import { reachedCap } from './caps/reached';
import type { RouteFacts } from './facts';
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
 * Why a person who is meant by name does not get the lead either, after their name; `null` where they
 * get it all the same.
 */
export const awayBecause: Readonly<Record<Hindrance, string | null>> = {
	'not active': 'is not active',
	away: 'is away',
	'had it before': 'had it before',
	'cap reached': null,
	'has enough open leads': null,
	'outside working hours': null,
};

/** Whether one owner can take a lead now. */
export interface Standing {
	member: Member;
	hindrance: Hindrance | null;
	/** The hindrance with what is to be known of it, such as `away until 4 May`. */
	words: string;
}

/** Whether an owner can take a lead now, and if not, the first reason why. */
export function hindranceOf(member: Member, facts: RouteFacts): Hindrance | null {
	const { now, had } = facts;
	const { active, calendar } = member;
	if (!active) return 'not active';
	if (awayNow(member, facts)) return 'away';
	if (had.has(member)) return 'had it before';
	if (reachedCap(member, facts)) return 'cap reached';
	if (hasEnough(member, facts)) return 'has enough open leads';
	if (calendar && !isOpen(calendar, now)) return 'outside working hours';
	return null;
}

const hasEnough = (member: Member, { openLeads }: RouteFacts): boolean =>
	member.openLeadCap !== null && openLeads(member) >= member.openLeadCap;

/**
 * What a reason says of what is in an owner's way.
 *
 * @example
 * wordsOf(ann, 'away', facts) // 'away until 4 May'
 * wordsOf(bo, 'cap reached', facts) // 'has had 10 leads today'
 */
export function wordsOf(member: Member, hindrance: Hindrance | null, facts: RouteFacts): string {
	const away = hindrance === 'away' && awayNow(member, facts);
	if (away) return sayAway(away, member.timeZone, facts.now);
	const cap = hindrance === 'cap reached' && reachedCap(member, facts);
	return cap ? sayReached(cap, facts.counted(cap, member)) : (hindrance ?? 'available');
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
