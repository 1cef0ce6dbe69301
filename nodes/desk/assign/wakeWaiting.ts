import type { StoreSession } from '../../store';

/**
 * Has all leads of a workspace looked at now that wait for somebody who can take them: for whatever makes
 * somebody free whom no clock would, such as a lead that is over or an absence that ends early.
 *
 * @param now epoch milliseconds
 */
export async function wakeWaiting(
	{ timers }: Pick<StoreSession, 'timers'>,
	now: number,
): Promise<void> {
	await timers.bringForward('wake-up', now);
}
