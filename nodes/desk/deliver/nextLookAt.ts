import { tellFrom } from '../../core/deliver';
import type { ReadSession } from '../../store';

/** What a look may do. */
export interface Looking {
	/** The channels that may send something now. */
	channels: readonly string[];
	/** Whether a person may be told of something. */
	tells: boolean;
}

/**
 * When there is next something to hand out or to tell, epoch milliseconds; `null` for nothing. What
 * waits in a channel that is held is looked at when its next probe may leave.
 */
export async function nextLookAt(
	{ deliveries }: Pick<ReadSession, 'deliveries'>,
	{ channels, tells }: Looking,
): Promise<number | null> {
	const held = await deliveries.heldChannels();
	const names = new Set(held.map(({ channel }) => channel));
	const open = channels.filter((channel) => !names.has(channel));
	const moments = [await deliveries.nextDueAt(open, tells)];
	for (const { channel, state } of held) {
		if (!state.hold) continue;
		if (tells) moments.push(tellFrom(state.hold));
		if (!channels.includes(channel)) continue;
		const dueAt = await deliveries.nextDueAt([channel], tells);
		if (dueAt !== null) moments.push(Math.max(dueAt, state.hold.probeAt));
	}
	const known = moments.filter((at) => at !== null);
	return known.length > 0 ? Math.min(...known) : null;
}
