import { sayReached } from '../caps/capWords';
import type { Pool } from '../roster';
import type { Search } from './Search';

/** That a pool gives no more leads for now by a cap of its own; `null` where none is reached. */
export function sayFull(search: Search, pool: Pool): string | null {
	const cap = search.reachedCapOf(pool);
	if (!cap) return null;
	const words = sayReached(cap, search.facts.counted(cap, null));
	return `the pool "${pool.name}" takes no more for now (${words})`;
}
