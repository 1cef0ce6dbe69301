import { cleanLine } from '../../../text';
import { canonicalEmail } from '../email';
import { decodedHeader } from './encodedWord';

/** Somebody in a mail's header. */
export interface Mailbox {
	/** What their program calls them; `null` for no name beside the address. */
	readonly name: string | null;
	readonly address: string;
}

/** More recipients than anybody writes to by hand. */
const MOST = 100;

/** Longer headers are not read to their end. */
const LONGEST = 10_000;

/** Commas and semicolons part mailboxes, but not in quotes and brackets. */
const oneMailbox = /(?:"(?:[^"\\]|\\.){0,300}"|<[^<>]{0,300}>|\([^()]{0,300}\)|[^,;"<(])+/g;

const inAngles = /^(.*?)<\s*([^<>\s]+)\s*>\s*(?:\(.*\))?$/s;
const inBrackets = /^([^\s()]+)\s*\(([^()]*)\)$/;

/**
 * The mailboxes of a header such as From or To (RFC 5322), in order. What is none is left out.
 *
 * @example
 * mailboxesIn('"Lee, Jo" <jo@lee-bau.de>, ann@example.com')
 * // [{ name: 'Lee, Jo', address: 'jo@lee-bau.de' }, { name: null, address: 'ann@example.com' }]
 */
export function mailboxesIn(header: string): Mailbox[] {
	const found: Mailbox[] = [];
	for (const [part] of header.slice(0, LONGEST).matchAll(oneMailbox)) {
		const mailbox = mailboxOf(cleanLine(part));
		if (mailbox) found.push(mailbox);
		if (found.length === MOST) break;
	}
	return found;
}

/**
 * A mailbox of a name and an address; `undefined` without an address.
 *
 * @example
 * mailboxNamed('jo@lee-bau.de', 'jo@lee-bau.de') // { name: null, address: 'jo@lee-bau.de' }
 */
export function mailboxNamed(name: string, address: string): Mailbox | undefined {
	const canonical = canonicalEmail(address.trim().replace(/^mailto:/i, ''));
	if (canonical === undefined) return undefined;
	const called = withoutQuotes(cleanLine(decodedHeader(name)));
	return {
		name: called === '' || called.includes('@') ? null : called,
		address: canonical,
	};
}

function mailboxOf(text: string): Mailbox | undefined {
	const [, name = '', address] = inAngles.exec(text) ?? [];
	if (address !== undefined) return mailboxNamed(name, address);
	const [, bare, comment = ''] = inBrackets.exec(text) ?? [];
	return mailboxNamed(comment, bare ?? text);
}

const withoutQuotes = (text: string) =>
	text
		.trim()
		.replace(/^(["'])(.*)\1$/s, '$2')
		.replace(/\\(.)/g, '$1')
		.trim();
