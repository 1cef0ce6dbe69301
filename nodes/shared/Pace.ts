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
