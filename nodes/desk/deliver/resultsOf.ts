import type { Delivery } from '../../core/deliver';
import type { Kept } from '../../core/lead';

/**
 * What the effects of an inquiry left behind, by the names of their steps; of several occasions
 * the newest.
 *
 * @param deliveries in the order in which they were queued
 */
export const resultsOf = (deliveries: readonly Delivery[]): Record<string, Kept> =>
	Object.fromEntries(deliveries.flatMap(({ step, kept }) => (kept ? [[step, kept] as const] : [])));
