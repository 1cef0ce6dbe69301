import type { IExecuteFunctions } from 'n8n-workflow';
import { releaseChannel } from '../../desk/deliver';
import { settingsOf, type StoreSession } from '../../shared';
import { whichParameters } from '../description';
import { placeDeliveries } from '../placeDeliveries';

/** Lets a channel that is held try again at once, or all of them. */
export async function release(context: IExecuteFunctions) {
	const now = Date.now();
	const { channel } = whichParameters.read(settingsOf(context));
	return await placeDeliveries(context, 'release', async ({ session, itemIndex }) => {
		const released = [];
		for (const name of await channelsOf(session, channel.at(itemIndex).trim())) {
			if (await releaseChannel(session, name, now)) released.push(name);
		}
		const reason =
			released.length > 0 ? `Released: ${released.join(', ')}.` : 'No such channel is held.';
		return { output: 0, adds: { released: { channels: released, reason } } };
	});
}

async function channelsOf({ deliveries }: StoreSession, named: string): Promise<string[]> {
	if (named !== '') return [named];
	return (await deliveries.heldChannels()).map(({ channel }) => channel);
}
