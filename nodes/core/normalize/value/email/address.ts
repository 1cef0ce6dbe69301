import { canonicalHost } from '../../../keys';

/** RFC 5321: an address has at most 254 octets, the part before the @ at most 64. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;

/** RFC 5322's atoms with dots between them. */
const asciiDotted = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** The same with RFC 6531's characters beyond ASCII, without spaces, brackets and what is invisible. */
const dotted =
	/^(?:[\w!#$%&'*+/=?^`{|}~-]|[^\p{Z}\p{C}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\0-\x7f])+(?:\.(?:[\w!#$%&'*+/=?^`{|}~-]|[^\p{Z}\p{C}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\0-\x7f])+)*$/u;

/** RFC 5321's quoted part: any printable character, quotes and backslashes behind a backslash. */
const quotedLocal = /^"(?:[ !#-[\]-~]|\\[ -~]|[^\p{Z}\p{C}\0-\x7f])*"$/u;

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4Literal = new RegExp(`^\\[${octet}(?:\\.${octet}){3}\\]$`);
const ipv6Literal = /^\[ipv6:([\da-f:.]{2,45})\]$/;

const printableAscii = /^[ -~]*$/;

/** To a program it could be a letter of the host, and never is. */
const dashAtEnd = /[\u2010-\u2015]$/;

/**
 * An email address in canonical form, as RFC 5321 and RFC 6531 allow it and mail servers accept
 * it: host in lower case and ASCII. `undefined` when the text is not exactly one address. The part
 * before the @ keeps its case, which is its server's business.
 *
 * @example
 * canonicalEmail('Ada@Example.com') // 'Ada@example.com'
 * canonicalEmail('"Ada L."@[192.0.2.1]') // '"Ada L."@[192.0.2.1]'
 * canonicalEmail('ada..l@example.com') // undefined
 */
export function canonicalEmail(text: string): string | undefined {
	if (text.length > LONGEST_ADDRESS + 1 || dashAtEnd.test(text)) return undefined;
	const at = text.lastIndexOf('@');
	if (at < 1 || at > LONGEST_LOCAL) return undefined;
	const local = canonicalLocal(text.slice(0, at));
	const host = local && (canonicalHost(text.slice(at + 1)) ?? literalHost(text.slice(at + 1)));
	if (!host) return undefined;
	const address = `${local}@${host}`;
	return octetsOf(address) > LONGEST_ADDRESS ? undefined : address;
}

function canonicalLocal(local: string): string | undefined {
	if (asciiDotted.test(local)) return local;
	const composed = local.normalize('NFC');
	if (!dotted.test(composed) && !quotedLocal.test(composed)) return undefined;
	return octetsOf(composed) > LONGEST_LOCAL ? undefined : composed;
}

/** The address of a machine, in brackets. */
function literalHost(text: string): string | undefined {
	if (!text.startsWith('[')) return undefined;
	const host = text.toLowerCase();
	if (ipv4Literal.test(host)) return host;
	const address = ipv6Literal.exec(host)?.[1];
	return address && URL.canParse(`http://[${address}]`) ? `[IPv6:${address}]` : undefined;
}

const octetsOf = (text: string) =>
	printableAscii.test(text) ? text.length : new TextEncoder().encode(text).length;
