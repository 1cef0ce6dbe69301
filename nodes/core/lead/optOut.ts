/** By what a person can ask not to be reached any more; `all` is everything. */
export const optOutChannels = ['all', 'email', 'sms', 'whatsapp', 'call'] as const;

export type OptOutChannel = (typeof optOutChannels)[number];

/**
 * Reads a channel that somebody opted out of; a word that is none means everything, so that nobody is
 * written to who asked for the contrary.
 *
 * @example
 * readOptOutChannel('SMS') // 'sms'
 * readOptOutChannel('') // 'all'
 */
export const readOptOutChannel = (text: string): OptOutChannel =>
	optOutChannels.find((channel) => channel === text.trim().toLowerCase()) ?? 'all';
