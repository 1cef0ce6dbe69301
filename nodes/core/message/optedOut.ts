import { optOutChannels, type OptOutChannel } from '../lead';

/** What a person does not want any more, such as `sms` or `all`; `bounced` where their mailbox takes no mail. */
export type RefusedSet = ReadonlySet<string>;

const channelWords: Readonly<Record<Exclude<OptOutChannel, 'all'>, string>> = {
	email: 'by email',
	sms: 'by SMS',
	whatsapp: 'by WhatsApp',
	call: 'by phone',
};

/**
 * What whoever works on a lead should know of what the person asked for before.
 *
 * @returns sentences, none of somebody who asked for nothing
 * @example
 * optedOutOf(new Set(['sms', 'call'])) // ['They asked not to be contacted by SMS or by phone.']
 */
export function optedOutOf(refused: RefusedSet): string[] {
	const channels = optOutChannels.flatMap((channel) =>
		channel !== 'all' && refused.has(channel) ? [channelWords[channel]] : [],
	);
	const asked = refused.has('all')
		? ['They asked not to be contacted any more, by any channel.']
		: channels.length > 0
			? [`They asked not to be contacted ${inWords(channels)}.`]
			: [];
	return refused.has('bounced') ? [...asked, 'Their mailbox takes no mail.'] : asked;
}

const inWords = (channels: readonly string[]): string =>
	[channels.slice(0, -1).join(', '), channels.at(-1)].filter(Boolean).join(' or ');
