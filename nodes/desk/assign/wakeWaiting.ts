import type { HoldingMove, StoreSession } from '../../store';

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

/**
 * The same, where somebody has one open lead less or counts one less for their caps.
 *
 * @param moved whose open leads became more and fewer
 * @param counted whether one counts no more for caps
 */
export async function wakeForRoom(
	session: Pick<StoreSession, 'timers'>,
	{ moved: { from, to }, counted }: { moved: HoldingMove; counted: boolean },
	now: number,
): Promise<void> {
	if (counted || (from !== null && from !== to)) await wakeWaiting(session, now);
}
