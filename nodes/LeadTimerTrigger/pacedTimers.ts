import { Pace, type Looked } from '../shared';
import type { TimerDesk } from './TimerDesk';

/**
 * A look that starts no more than so many a second, and in which follow-ups take no start from what is due of
 * a clock: what they have used of a second counts for them alone.
 *
 * @param mostPerSecond above 0
 * @param from epoch milliseconds
 * @example
 * const look = pacedTimers(20, desk, Date.now());
 * await look(Date.now()); // sends what is due, 20 at most
 */
export function pacedTimers(
	mostPerSecond: number,
	desk: Pick<TimerDesk, 'send'>,
	from: number,
): (now: number) => Promise<Looked> {
	const ofOthers = new Pace(mostPerSecond, from);
	const ofAll = new Pace(mostPerSecond, from);
	return async (now) => {
		const looked = await desk.send(ofOthers.free(now), now, { mostInAll: ofAll.free(now) });
		ofOthers.take(looked.sent - looked.followUps);
		ofAll.take(looked.sent);
		return looked;
	};
}
