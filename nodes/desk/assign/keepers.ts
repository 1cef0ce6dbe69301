import { keptKeys, type LeadMarks, type Member, type Pool, type Roster } from '../../core/route';
import type { StoreSession } from '../../store';
import type { Team } from './Team';

/** What a lead has in common with others, by the pools that keep such leads together. */
export interface Keeping {
	/** Who had the newest of them in a pool. */
	keeper: (pool: Pool) => Member | null;
	/** Under what a pool is to find the lead again; `null` where it keeps nothing of it. */
	keyIn: (pool: string | null) => string | null;
}

/**
 * Who has the leads that belong with this one: looked up for the pools that keep leads together, and
 * mostly there are none.
 *
 * @param ownOf the value that a line of the pools table takes from the lead
 */
export async function keepersOf(
	{ assignments }: Pick<StoreSession, 'assignments'>,
	team: Team,
	roster: Roster,
	lead: { marks: LeadMarks; ownOf: (row: number) => string },
): Promise<Keeping> {
	const keys = keptKeys(roster, lead.marks, lead.ownOf);
	const keepers = new Map<Pool, Member | null>();
	for (const [pool, key] of keys) {
		const ownerKey = await assignments.keeperOf(key);
		const [member = null] = ownerKey === null ? [] : team.membersWith([ownerKey]);
		keepers.set(pool, member);
	}
	return {
		keeper: (pool) => keepers.get(pool) ?? null,
		keyIn: (name) => [...keys].find(([pool]) => pool.name === name)?.[1] ?? null,
	};
}
