import { canonicalHost } from './host';
import type { Reading } from './report';
import { cleanLine, quoted } from './text';

/** RFC 5321: an address has at most 254 characters, the part before the @ at most 64. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;

/** RFC 5322's atom characters, and RFC 6532's beyond ASCII. */
const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+$/u;

/** Longer texts are not searched for an address. */
const LONGEST_TEXT = 1000;

/**
 * Reads an e-mail address: without what mail programs put around it, host in lower case and ASCII.
 * The part before the @ keeps its case, which is its server's business.
 *
 * @example
 * readEmail(' Ada.L@Example.COM ') // { ok: true, value: 'Ada.L@example.com', why: … }
 * readEmail('Ada <ada@example.com>') // { ok: true, value: 'ada@example.com', why: … }
 * readEmail('ada@') // { ok: false, problem: { code: 'email.invalid', … } }
 */
export function readEmail(raw: string): Reading<string> {
	const value = canonicalEmail(raw) ?? firstWithin(raw);
	if (value === undefined) {
		return {
			ok: false,
			problem: {
				code: 'email.invalid',
				message: `${quoted(raw)} is not an email address that mail can be sent to. Correct it or ask for it again.`,
			},
		};
	}
	return { ok: true, value, why: value === raw ? null : reasonFor(raw, value) };
}

/**
 * An address in canonical form; `undefined` when the text is not exactly one address.
 *
 * @example
 * canonicalEmail('Ada@Example.com') // 'Ada@example.com'
 */
export function canonicalEmail(text: string): string | undefined {
	if (text.length > LONGEST_ADDRESS) return undefined;
	const at = text.lastIndexOf('@');
	if (at < 1 || at > LONGEST_LOCAL) return undefined;
	const local = text.slice(0, at);
	if (!local.split('.').every((part) => atom.test(part))) return undefined;
	const host = canonicalHost(text.slice(at + 1));
	if (host === undefined) return undefined;
	const address = `${local.normalize('NFC')}@${host}`;
	return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The first address in text such as `Ada <ada@example.com>`, `mailto:…` or `a@b.de; c@d.de`. */
function firstWithin(raw: string): string | undefined {
	if (raw.length > LONGEST_TEXT || !raw.includes('@')) return undefined;
	for (const word of cleanLine(raw).split(/[\s,;<>()"]+/)) {
		const bare = withoutMailto(word)
			.replace(/[.:'\]]$/, '')
			.replace(/^['[]/, '');
		const address = canonicalEmail(bare);
		if (address !== undefined) return address;
	}
	return undefined;
}

const withoutMailto = (word: string) =>
	word.slice(0, 7).toLowerCase() === 'mailto:' ? (word.slice(7).split('?')[0] ?? '') : word;

function reasonFor(raw: string, value: string): string {
	if (raw.trim().toLowerCase() === value.toLowerCase()) {
		return raw.trim() === value ? 'Spaces around it removed' : 'Host written in lower case';
	}
	return raw.split('@').length > 2 ? 'The first address taken' : 'Only the address taken';
}
