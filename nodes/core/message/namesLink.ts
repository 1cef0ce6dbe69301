import { fillIn } from './fillIn';

/** Stands in no text. */
const anything = '\0';

/**
 * Whether a text names the link by which somebody says what they did, so that one has to be made.
 *
 * @example
 * namesLink('When you have reached them, say so here: {link}') // true
 */
export const namesLink = (text: string): boolean => fillIn(text, { link: anything }) !== text;
