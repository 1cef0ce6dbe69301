import { describeLength } from './describeLength';
import { describeDuration } from './duration';

/** How much of its time a clock used. */
export interface UsedTime {
	/** In open hours. */
	businessMinutes: number;
	/** In all, in milliseconds, where its target counts so; `null` where it counts open hours. */
	wallMs: number | null;
}

/**
 * How much of its time a clock used, as its target counts it.
 *
 * @example
 * describeUsed({ businessMinutes: 10, wallMs: null }) // '10 business minutes'
 * describeUsed({ businessMinutes: 0, wallMs: null }) // 'less than 1 business minute'
 * describeUsed({ businessMinutes: 0, wallMs: 90_000 }) // '1 min'
 */
export const describeUsed = ({ businessMinutes, wallMs }: UsedTime): string =>
	wallMs === null
		? businessMinutes < 1
			? 'less than 1 business minute'
			: describeDuration({ amount: businessMinutes, unit: 'businessMinutes' })
		: describeLength(wallMs);
