import type { MessageText, NamedPart } from './messageText';
import { linkName, longName } from './names';

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

/** Whether a text tells why a person should look, so that they can be led to where they answer. */
export const namesReview = (message: MessageText): boolean =>
	message.some((part) => typeof part !== 'string' && longName(part.name) === 'lead.review');

/**
 * Reads a text that is filled in already but for the link, such as that of a ladder. It may hold a lead's
 * own words: whoever must not have the link must not get it.
 *
 * @example
 * readLinks('Ada waits: {link} {owner}') // ['Ada waits: ', { name: 'link', written: '{link}' }, ' {owner}']
 */
export const readLinks = (text: string): MessageText => split(text, link);

/**
 * Reads a text that is filled in, with the page on which the person says that they want to hear no more, so
 * that a mail can show it as a link and nothing else.
 *
 * @param page its whole address
 * @example
 * readOptOut('No more: https://desk.example/no', 'https://desk.example/no')
 * // ['No more: ', { name: 'optOut', written: 'https://desk.example/no' }]
 */
export const readOptOut = (text: string, page: string): MessageText =>
	split(text, { name: 'optOut', written: page });

const split = (text: string, named: NamedPart): MessageText =>
	text
		.split(named.written)
		.flatMap((piece, index) => (index === 0 ? [piece] : [named, piece]))
		.filter((part) => part !== '');
