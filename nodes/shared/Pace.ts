import type { Looked } from './LookLoop';

/**
 * How many may start, at so many a second: what is not used is saved up for a second, so that a
 * few that come due together start together (a token bucket).
 *
 * @example
 * const pace = new Pace(20, 0);
 * pace.take(20);
 * pace.free(500) // 10: half a second later
 */
export class Pace {
	private saved: number;

	/**
	 * @param perSecond above 0
	 * @param asOf epoch milliseconds
	 */
	constructor(
		private readonly perSecond: number,
		private asOf: number,
	) {
		this.saved = this.most;
	}

	/** At least one may start at once, also at less than one a second. */
	private get most(): number {
		return Math.max(1, this.perSecond);
	}

	/**
	 * How many may start now.
	 *
	 * @param now epoch milliseconds; a clock that was set back saves nothing
	 */
	free(now: number): number {
		const passed = Math.max(0, now - this.asOf);
		this.saved = Math.min(this.most, this.saved + (passed * this.perSecond) / 1000);
		this.asOf = now;
		return Math.floor(this.saved);
	}

	/** Says how many were started. */
	take(count: number): void {
		this.saved -= count;
	}
}

/**
 * A look that sends no more than so many a second.
 *
 * @param send sends up to so many of what is due at a moment in epoch milliseconds
 */
export function paced(
	mostPerSecond: number,
	send: (most: number, now: number) => Promise<Looked>,
): (now: number) => Promise<Looked> {
	const pace = new Pace(mostPerSecond, Date.now());
	return async (now) => {
		const looked = await send(pace.free(now), now);
		pace.take(looked.sent);
		return looked;
	};
}
