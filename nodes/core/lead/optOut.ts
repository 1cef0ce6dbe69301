/** By what a person can ask not to be reached any more; `all` is everything. */
export const optOutChannels = ['all', 'email', 'sms', 'whatsapp', 'call'] as const;

export type OptOutChannel = (typeof optOutChannels)[number];

/** Other words for them, as screens and other programs have them. */
const synonyms: Readonly<Record<string, OptOutChannel>> = {
	everything: 'all',
	emails: 'email',
	'e-mail': 'email',
	mail: 'email',
	text: 'sms',
	texts: 'sms',
	'text message': 'sms',
	calls: 'call',
	phone: 'call',
};

/**
 * Reads a channel that somebody opted out of, or in to again.
 *
 * @returns `null` for a word that is none, and for nothing
 * @example
 * readOptOutChannel('SMS') // 'sms'
 * readOptOutChannel('Everything') // 'all'
 * readOptOutChannel('Fax') // null
 */
export function readOptOutChannel(text: string): OptOutChannel | null {
	const word = text.trim().toLowerCase();
	return optOutChannels.find((channel) => channel === word) ?? synonyms[word] ?? null;
}

/** What each is called within a sentence. */
export const optOutWords: Readonly<Record<OptOutChannel, string>> = {
	...{ all: 'everything', email: 'emails', sms: 'SMS' },
	...{ whatsapp: 'WhatsApp messages', call: 'calls' },
};
