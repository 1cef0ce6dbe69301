import type { Waiting } from '../../lead';
import { Search } from '../decide/Search';
import type { RouteFacts } from '../facts';
import { poolNamed } from '../roster';
import { waitFor } from './waitFor';
import { waitingSaid } from './waitingSaid';

const hour = 3_600_000;

/**
 * Whether a lead that waits goes on waiting, without a look at its rules: still nobody of its pool can
 * take it. Many may wait for few.
 *
 * @returns until when it waits now; `null` for one that is to be decided again, since somebody can take it,
 * nobody will be able to, or it has waited for too long
 * @example
 * stillWaits({ ...facts, now: opening }, waiting) // null
 */
export function stillWaits(facts: Omit<RouteFacts, 'waitSince'>, waiting: Waiting): Waiting | null {
	const since = Date.parse(waiting.since);
	const search = new Search({ ...facts, waitSince: since }, 'normal');
	const pool = poolNamed(facts.routing.roster, waiting.for);
	const isFull = search.reachedCapOf(pool) !== null;
	if (!isFull && pool.members.some((member) => search.hindrance(member) === null)) return null;
	const waits = waitFor(search, pool, (Date.parse(waiting.giveUpAt) - since) / hour);
	return waits && 'waiting' in waits ? waitingSaid(waits) : null;
}
