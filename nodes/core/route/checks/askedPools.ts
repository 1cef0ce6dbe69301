import { everyone, poolNamed, type Pool } from '../roster';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';
import { takesEveryLead } from '../rules';
import { askedPlaces, type AskedPlace } from './places';

/** A pool with members to which leads are sent, and from where. */
export interface AskedPool {
	pool: Pool;
	places: AskedPlace[];
}

/** The pools to which leads are sent, each once, in the order in which they are named. */
export function askedPools(policy: LookedPolicy): AskedPool[] {
	const roster = rosterOf(policy.lines, policy.pools);
	const found = new Map<Pool, AskedPlace[]>();
	// After a rule that takes every lead nothing else is asked but when nobody can have it.
	const isAllTaken = policy.rules.some(takesEveryLead);
	for (const place of askedPlaces(policy)) {
		const { kind, name, ofLead } = place.target;
		if (isAllTaken && place.target === policy.otherwise) continue;
		if (ofLead || (kind !== 'pool' && kind !== 'everyone')) continue;
		const pool = poolNamed(roster, kind === 'everyone' ? everyone : name);
		if (pool.members.length > 0) found.set(pool, [...(found.get(pool) ?? []), place]);
	}
	return [...found].map(([pool, places]) => ({ pool, places }));
}
