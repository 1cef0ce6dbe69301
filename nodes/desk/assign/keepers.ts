import { keptKeys, type LeadMarks, type Member, type Pool, type Roster } from '../../core/route';
import type { StoreSession } from '../../store';
import type { Team } from './Team';

/** What a lead has in common with others, by the pools that keep such leads together. */
export interface Keeping {
	/** Who had the newest of them in a pool. */
	keeper: (pool: Pool) => Member | null;
	/** Under what a pool is to find the lead again; `null` where it keeps nothing of it. */
	keyIn: (pool: string | null) => Promise<string | null>;
}

const none: Keeping = { keeper: () => null, keyIn: async () => null };

/** The use for which a workspace has a key that only its store knows. */
const keptUse = 'kept together';

/**
 * Who has the leads that belong with this one: looked up for the pools that keep leads together, and
 * mostly there are none.
 *
 * @param ownOf the value that a line of the pools table takes from the lead
 */
export async function keepersOf(
	{ assignments, settings }: Pick<StoreSession, 'assignments' | 'settings'>,
	team: Team,
	roster: Roster,
	lead: { marks: LeadMarks; ownOf: (row: number) => string },
): Promise<Keeping> {
	if (roster.keeping.length === 0) return none;
	const keysBy = (secret: string) => keptKeys(secret, roster, lead.marks, lead.ownOf);
	// Without a key nothing was kept, and to look makes none.
	const secret = await settings.keptKey(keptUse);
	const keys = secret === undefined ? [] : keysBy(secret);
	const keepers = new Map<Pool, Member | null>();
	for (const [pool, key] of keys) {
		const ownerKey = await assignments.keeperOf(key);
		const [member = null] = ownerKey === null ? [] : team.membersWith([ownerKey]);
		keepers.set(pool, member);
	}
	return {
		keeper: (pool) => keepers.get(pool) ?? null,
		keyIn: async (name) =>
			[...keysBy(await settings.key(keptUse))].find(([pool]) => pool.name === name)?.[1] ?? null,
	};
}
