import { domainToASCII } from 'node:url';

/** The longest host name, in characters. */
const LONGEST_HOST = 253;

/** Letters, digits and hyphens, none of these at an end, at most 63. */
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A top-level name is never a number. */
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A host name in canonical form: lower case, ASCII, no dot at the end; `undefined` when it cannot
 * be the name of a host on the internet.
 *
 * @example
 * canonicalHost('Bücher.Example') // 'xn--bcher-kva.example'
 * canonicalHost('localhost') // undefined
 */
export function canonicalHost(text: string): string | undefined {
	if (text.length > LONGEST_HOST) return undefined;
	let host = text.toLowerCase();
	if (host.endsWith('.')) host = host.slice(0, -1);
	if (!/^[!-~]*$/.test(host)) host = domainToASCII(host);
	const labels = host.split('.');
	const top = labels.at(-1) ?? '';
	if (host.length > LONGEST_HOST || labels.length < 2 || !topLevel.test(top)) return undefined;
	return labels.every((label) => hostLabel.test(label)) ? host : undefined;
}
