import type { Waits } from '../decide/found';
import type { Search } from '../decide/Search';
import type { Pool } from '../roster';
import { describeInstant } from '../../time';

const hour = 3_600_000;

/** So long a lead waits for those before it, who are being looked at meanwhile. */
const momentMs = 1_000;

/**
 * Whether a lead that somebody of a pool could take goes behind those that wait for the pool and are just
 * being looked at: who came first, or is more urgent, is served first.
 *
 * @param hours for how long at most it waits, from when it first began to
 * @returns `null` where nobody is before it, or it may not wait
 * @example
 * waitBehind(search, sales, 72)?.because
 * // '2 leads that wait for the pool "Sales" go first; it waits, at most until Thu 5 Mar 2026, 09:30 (UTC)'
 */
export function waitBehind(search: Search, pool: Pool, hours: number): Waits | null {
	const ahead = search.ahead(pool);
	const since = ahead > 0 ? search.waitSince() : null;
	if (since === null) return null;
	const { now } = search.facts;
	const giveUpAt = since + hours * hour;
	if (now >= giveUpAt) return null;
	const who = ahead === 1 ? 'a lead that waits' : `${ahead} leads that wait`;
	const why = `${who} for the pool "${pool.name}" ${ahead === 1 ? 'goes' : 'go'} first`;
	const most = `at most until ${describeInstant(giveUpAt, pool.members[0]?.timeZone ?? 'UTC')}`;
	return {
		waiting: { pool, why, since, until: Math.min(now + momentMs, giveUpAt), giveUpAt },
		because: `${why}; it waits, ${most}`,
	};
}
