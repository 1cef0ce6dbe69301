import { remembering } from '../../core/remembering';

/** The hosts of known companies are asked for again and again. */
const MOST_REMEMBERED = 5000;

let known: ((host: string) => boolean) | undefined;

/**
 * What says whether anybody can have a mailbox or a page at a host. The list of the world's providers is
 * long, and is loaded by who asks.
 *
 * @example
 * (await sharedHosts())('gmail.com') // true
 */
export async function sharedHosts(): Promise<(host: string) => boolean> {
	const { isSharedHost } = await import('../../core/normalize');
	return (known ??= remembering(MOST_REMEMBERED, isSharedHost));
}
