import { tellFrom } from '../../core/deliver';
import type { ReadSession } from '../../store';

/**
 * When there is next something to hand out or to tell, epoch milliseconds; `null` for nothing. What
 * waits in a channel that is held is looked at when its next probe may leave.
 *
 * @param channels those that may send something now
 */
export async function nextLookAt(
	{ deliveries }: Pick<ReadSession, 'deliveries'>,
	channels: readonly string[],
): Promise<number | null> {
	const held = await deliveries.heldChannels();
	const names = new Set(held.map(({ channel }) => channel));
	const moments = [await deliveries.nextDueAt(channels.filter((channel) => !names.has(channel)))];
	for (const { channel, state } of held) {
		if (!state.hold) continue;
		moments.push(tellFrom(state.hold));
		if (!channels.includes(channel)) continue;
		const dueAt = await deliveries.nextDueAt([channel]);
		if (dueAt !== null) moments.push(Math.max(dueAt, state.hold.probeAt));
	}
	const known = moments.filter((at) => at !== null);
	return known.length > 0 ? Math.min(...known) : null;
}
