import { isOpen } from '../time';
import type { Member } from './roster';

/** Why an owner cannot take a lead now. */
export type Hindrance =
	| 'not active'
	| 'outside working hours'
	| 'daily cap reached'
	| 'had it before';

/** Whether one owner can take a lead now. */
export interface Standing {
	member: Member;
	hindrance: Hindrance | null;
}

/**
 * Whether an owner can take a lead now, and if not, the first reason why.
 *
 * @param now in milliseconds
 * @param today how many leads the owner was given on their day so far
 * @param had the ids of those who owned this inquiry before
 */
export function standingOf(
	member: Member,
	now: number,
	today: number,
	had: ReadonlySet<string>,
): Standing {
	return { member, hindrance: hindranceOf(member, now, today, had) };
}

function hindranceOf(
	{ owner, active, calendar, dailyCap }: Member,
	now: number,
	today: number,
	had: ReadonlySet<string>,
): Hindrance | null {
	if (!active) return 'not active';
	if (had.has(owner.id)) return 'had it before';
	if (dailyCap !== null && today >= dailyCap) return 'daily cap reached';
	if (calendar && !isOpen(calendar, now)) return 'outside working hours';
	return null;
}

/** `Ann Lee (not active), Bo Chan (daily cap reached)`, for the reason of a lead that had to wait. */
export const listHindrances = (standings: readonly Standing[]): string =>
	standings
		.map(({ member, hindrance }) => `${member.owner.name} (${hindrance ?? 'available'})`)
		.join(', ');
