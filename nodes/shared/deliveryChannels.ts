import type { KnownChannel } from '../core/lead';
import { choicesOf, type Named } from './choicesOf';
import { choiceColumn, textColumn, type Look } from './settings';

/** A channel that has a name of one's own, as it is kept. */
export const ownChannel = 'own';

const channelNames: Record<KnownChannel, Named> = {
	Chat: { name: 'Chat', description: 'Such as Slack; people are found there by email' },
	'CRM Record': { name: 'CRM Record' },
	Email: { name: 'Email' },
	SMS: { name: 'SMS', description: 'By phone number' },
	Task: { name: 'Task' },
	WhatsApp: { name: 'WhatsApp', description: 'By phone number' },
};

/**
 * The cells by which a channel of deliveries is named. {@link channelNamed} reads them.
 *
 * @param look how they look beside their labels
 */
export const channelColumns = (look: Record<'channel' | 'ownChannelName', Partial<Look>>) => ({
	channel: choiceColumn<KnownChannel | typeof ownChannel>({
		displayName: 'Channel',
		default: 'Email',
		options: [
			...choicesOf(channelNames),
			{ name: 'Other', value: ownChannel, description: 'One that has a name of your own' },
		],
		...look.channel,
	}),
	ownChannelName: textColumn({
		displayName: 'Channel Name',
		placeholder: 'e.g. Letter',
		displayOptions: { show: { channel: [ownChannel] } },
		...look.ownChannelName,
	}),
});

/**
 * The name of a channel; empty for one whose own name is not filled in. An own name that is a known
 * one but for its letter case is that one.
 */
export const channelNamed = ({
	channel,
	ownChannelName,
}: {
	channel: string;
	ownChannelName: string;
}): string => {
	if (channel !== ownChannel) return channel;
	const own = ownChannelName.trim();
	return Object.keys(channelNames).find((known) => alike(known, own)) ?? own;
};

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
