import { isOpen } from '../time';
import type { RouteFacts } from './facts';
import type { Member } from './roster';

/** Why an owner cannot take a lead now, in the order in which it is asked. */
export const hindrances = [
	'not active',
	'had it before',
	'daily cap reached',
	'outside working hours',
] as const;

export type Hindrance = (typeof hindrances)[number];

/**
 * Why a person who is meant by name does not get the lead either, after their name; `null` where they
 * get it all the same.
 */
export const awayBecause: Readonly<Record<Hindrance, string | null>> = {
	'not active': 'is not active',
	'had it before': 'had it before',
	'daily cap reached': null,
	'outside working hours': null,
};

/** Whether one owner can take a lead now. */
export interface Standing {
	member: Member;
	hindrance: Hindrance | null;
}

/** Whether an owner can take a lead now, and if not, the first reason why. */
export function hindranceOf(
	member: Member,
	{ now, had, assignedToday }: RouteFacts,
): Hindrance | null {
	const { active, dailyCap, calendar } = member;
	if (!active) return 'not active';
	if (had.has(member)) return 'had it before';
	if (dailyCap !== null && assignedToday(member) >= dailyCap) return 'daily cap reached';
	if (calendar && !isOpen(calendar, now)) return 'outside working hours';
	return null;
}

/** So many owners are named in a sentence; the others are counted. */
const mostNames = 5;

/** `Ann Lee (not active), Bo Chan (daily cap reached)`, for the reason of a lead that had to wait. */
export function listHindrances(standings: readonly Standing[]): string {
	const named = standings
		.slice(0, mostNames)
		.map(({ member, hindrance }) => `${member.owner.name} (${hindrance ?? 'available'})`);
	const more = standings.length - named.length;
	return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
