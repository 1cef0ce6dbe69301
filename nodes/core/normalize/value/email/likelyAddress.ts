import { readMailHost } from '../domain';
import { canonicalEmail } from './address';
import { isProvider, likelyHost } from './typo';
import { plainAddress } from './within';

/** Longer texts are no mistyped address. */
const LONGEST = 100;

/** An @ in words: "ada (at) example.com", "ada at example dot com". */
const atInWords = /^(\S+)(?:\s*[([{<]\s*at\s*[)\]}>]\s*|\s+at\s+)(\S+(?:\s+\S+){0,4})$/i;
const dotInWords = /\s*[([{<]\s*dot\s*[)\]}>]\s*|\s+dot\s+/gi;

/** What comes of the @ key without its Shift or AltGr, on keyboards of several countries. */
const slippedAt = /^([\w.+-]{1,64}?)(?:2|q|["#§'&*]|\s)([a-z-]+\.[a-z.]+)$/i;

/**
 * What an address that is none was most likely meant to be; `undefined` where nobody can tell.
 *
 * @example
 * likelyAddress('ada@example.co .uk') // 'ada@example.co.uk'
 * likelyAddress('ada2gmail.com') // 'ada@gmail.com'
 * likelyAddress('ada@gmail') // 'ada@gmail.com'
 */
export function likelyAddress(raw: string): string | undefined {
	if (raw.length > LONGEST || /…|\.{3}/.test(raw)) return undefined;
	const text = withAt(plainAddress(/<([^<>]*@[^<>]*)>/.exec(raw)?.[1] ?? raw));
	const joined = mended(text.replace(/\s+/g, ''));
	if (joined === undefined || hostExists(joined)) return joined;
	// "ada@example.co uk"
	const dotted = mended(text.replace(/(?<=@.*\w)\s+(?=\w)/g, '.').replace(/\s+/g, ''));
	return dotted !== undefined && hostExists(dotted) ? dotted : joined;
}

function withAt(text: string): string {
	if (text.includes('@')) return text;
	const [, local, host] = atInWords.exec(text.replace(dotInWords, '.')) ?? [];
	if (host !== undefined) return `${local}@${host}`;
	const [, name, provider = ''] = slippedAt.exec(text) ?? [];
	return isProvider(provider.toLowerCase()) ? `${name}@${provider}` : text;
}

/** Without doubled signs, points where none may be, and slips in the host. */
function mended(text: string): string | undefined {
	const plain = text
		.replace(/@+/g, '@')
		.replace(/[.,;]+/g, '.')
		.replace(/^\.|\.(?=@)|(?<=@)\.|\.$/g, '');
	const at = plain.lastIndexOf('@');
	const host = at < 0 ? undefined : likelyHost(plain.slice(at + 1).toLowerCase());
	return canonicalEmail(host ? `${plain.slice(0, at)}@${host}` : plain);
}

const hostExists = (address: string) =>
	readMailHost(address.slice(address.lastIndexOf('@') + 1)).exists;
