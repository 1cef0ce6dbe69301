import { claimedBy } from './signedLink';

/** What may be a token wherever it stands in a text: what it says, a dot, a signature of 32 bytes. */
const likeTokens = /\b[\w-]{20,950}\.[\w-]{43}(?![\w-])/g;

/**
 * A text without what opens something to whoever reads it, such as a message to an owner that is
 * shown to somebody else.
 *
 * @example
 * withoutTokens('Say so here: https://n8n.example.com/form/acted?token=WyJ….x3…')
 * // 'Say so here: https://n8n.example.com/form/acted?token=…'
 */
export const withoutTokens = (text: string): string =>
	text.replace(likeTokens, (like) => (claimedBy(like) ? '…' : like));
