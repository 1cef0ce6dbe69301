/** Where a text has the link by which its reader says what they did. */
const named = /\{link\}/g;

/**
 * Puts a link where a text names it. It is done before the other names, so that the word in a lead's
 * own message stays a word.
 *
 * @example
 * fillLink('Say so here: {link}', 'https://n8n.example.com/form/acted?token=…')
 * // 'Say so here: https://n8n.example.com/form/acted?token=…'
 */
export const fillLink = (text: string, link: string): string => text.replace(named, () => link);

/**
 * Whether a text names the link, so that one has to be made.
 *
 * @example
 * namesLink('Say so here: {link}') // true
 */
export const namesLink = (text: string): boolean => fillLink(text, '') !== text;
