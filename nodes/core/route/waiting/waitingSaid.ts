import type { Waiting } from '../../lead';
import type { Waits } from '../decide/found';

/** What an item says of what its lead waits for. */
export function waitingSaid({
	waiting: { pool, why, since, until, giveUpAt },
}: Pick<Waits, 'waiting'>): Waiting {
	const iso = (instant: number) => new Date(instant).toISOString();
	return {
		for: pool.name,
		why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
		...{ since: iso(since), until: iso(until), giveUpAt: iso(giveUpAt) },
	};
}
