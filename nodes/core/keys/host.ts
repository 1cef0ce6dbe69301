import { domainToASCII } from 'node:url';

/** The longest host name, in characters. */
const LONGEST_HOST = 253;

/** Labels of letters, digits and hyphens with none of these at an end; a top-level name is no number. */
const hostName =
	/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d](?:[a-z\d-]{0,57}[a-z\d])?)$/;

const printableAscii = /^[!-~]*$/;

/** Quotes, brackets, spaces and what is invisible belong to the text around a name. */
const noHost = /[\p{Z}\p{C}\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u;

/**
 * A host name in canonical form: lower case, ASCII, no dot at the end; `undefined` when it cannot
 * be the name of a host on the internet.
 *
 * @example
 * canonicalHost('Bücher.Example') // 'xn--bcher-kva.example'
 * canonicalHost('localhost') // undefined
 */
export function canonicalHost(text: string): string | undefined {
	if (text.length > LONGEST_HOST + 1) return undefined;
	const ascii = printableAscii.test(text);
	if (!ascii && noHost.test(text)) return undefined;
	let host = ascii ? text.toLowerCase() : domainToASCII(text);
	if (host.endsWith('.')) host = host.slice(0, -1);
	return host.length <= LONGEST_HOST && hostName.test(host) ? host : undefined;
}

/**
 * The host in a domain as people write it: with `www.`, as a web address or behind an `@`.
 *
 * @example
 * hostIn('https://www.Acme.com/about') // 'acme.com'
 * hostIn('Acme Ltd') // undefined
 */
export function hostIn(text: string): string | undefined {
	const bare = text
		.trim()
		.replace(/^[a-z]{2,10}:\/\//i, '')
		.replace(/^[^\s/]*@/, '')
		.replace(/[/?#:].*$/s, '');
	return canonicalHost(bare.replace(/^(?:www|\*)\./i, ''));
}
