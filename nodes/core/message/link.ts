import type { MessageText, NamedPart } from './messageText';
import { linkName } from './names';

/** The link by which its reader says what they did, as it stands in a text. */
const link: NamedPart = { name: linkName, written: `{${linkName}}` };

/**
 * Whether a text names the link, so that one has to be made.
 *
 * @example
 * namesLink(readMessage('Say so here: {link}')) // true
 */
export const namesLink = (message: MessageText): boolean =>
	message.some((part) => typeof part !== 'string' && part.name === link.name);

/**
 * Reads a text that is filled in already but for the link, such as that of a ladder. It may hold a lead's
 * own words: whoever must not have the link must not get it.
 *
 * @example
 * readLinks('Ada waits: {link} {owner}') // ['Ada waits: ', { name: 'link', written: '{link}' }, ' {owner}']
 */
export const readLinks = (text: string): MessageText =>
	text
		.split(link.written)
		.flatMap((piece, index) => (index === 0 ? [piece] : [link, piece]))
		.filter((part) => part !== '');
