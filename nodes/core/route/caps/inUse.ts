import { z } from 'zod/v4';

/** By how far caps look back, in milliseconds: when such a cap of a workspace was used last. */
export const capsInUseSchema = z.record(z.string(), z.number()).catch({});

export type CapsInUse = z.infer<typeof capsInUseSchema>;

/**
 * How far back the caps count that are in use, in milliseconds. One that nobody has used for as long
 * as it looks back counts nothing any more.
 *
 * @param now epoch milliseconds
 * @example
 * longestInUse({ [day]: now, [week]: now - 2 * week }, now) // a day
 */
export function longestInUse(inUse: CapsInUse, now: number): number {
	const spans = Object.entries(inUse).map(([ms, usedAt]) => ({ ms: Number(ms), usedAt }));
	return Math.max(0, ...spans.filter(({ ms, usedAt }) => usedAt > now - ms).map(({ ms }) => ms));
}
