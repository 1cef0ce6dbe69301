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
 * describeUsed({ businessMinutes: 10.4, wallMs: null }) // '10 business minutes'
 * describeUsed({ businessMinutes: 90, wallMs: null }) // '1 business hour 30 minutes'
 * describeUsed({ businessMinutes: 0, wallMs: null }) // 'less than 1 business minute'
 * describeUsed({ businessMinutes: 0, wallMs: 90_000 }) // '1 min'
 */
export const describeUsed = ({ businessMinutes, wallMs }: UsedTime): string =>
	wallMs === null ? openTime(businessMinutes) : describeLength(wallMs);

function openTime(businessMinutes: number): string {
	if (businessMinutes < 1) return 'less than 1 business minute';
	const minutes = Math.floor(businessMinutes);
	if (minutes < 60) return describeDuration({ amount: minutes, unit: 'businessMinutes' });
	const hours = describeDuration({ amount: Math.floor(minutes / 60), unit: 'businessHours' });
	const rest = minutes % 60;
	return rest === 0 ? hours : `${hours} ${describeDuration({ amount: rest, unit: 'minutes' })}`;
}
