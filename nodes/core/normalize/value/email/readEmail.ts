import { emailKey, isRole } from '../../../keys';
import { remembering } from '../../../remembering';
import { readMailHost } from '../domain';
import { isDisposable, isFreeMail } from '../../data/freeMail';
import type { Problem, Reading } from '../../report';
import { quoted } from '../../../text';
import { canonicalEmail } from './address';
import { likelyAddress } from './likelyAddress';
import { likelyHost } from './typo';
import { addressesIn, mayHoldAddress, plainAddress } from './within';

/** An email address in canonical form. */
export interface Email {
	/** Host in lower case and ASCII. */
	address: string;
	/** The same for all spellings of the same mailbox. */
	key: string;
	type: EmailType;
	/** The company's own domain; `null` where anyone can have a mailbox. */
	domain: string | null;
	/** Further addresses in the same text. */
	others: readonly string[];
	/** What a person should look at. */
	doubts: readonly Problem[];
}

/** Whose mailbox it is: a person's at a firm, a function's, anyone's, or nobody's for long. */
type EmailType = 'business' | 'role' | 'free mail' | 'disposable';

/** Longer texts are not searched for an address. */
const LONGEST_TEXT = 1000;

/**
 * Reads an email address: without what mail programs put around it, host in lower case and ASCII.
 * The part before the @ keeps its case, which is its server's business.
 *
 * @param raw cleaned, on one line
 * @example
 * readEmail(' Ada.L@Example.COM ') // { ok: true, value: { address: 'Ada.L@example.com', … }, why: … }
 * readEmail('Ada <ada@example.com>') // { ok: true, value: { address: 'ada@example.com', … }, why: … }
 * readEmail('ada@') // { ok: false, problem: { code: 'email.invalid', … } }
 */
export function readEmail(raw: string): Reading<Email> {
	const [address, ...others] = read(raw);
	if (address === undefined) return { ok: false, problem: invalid(raw) };
	const why = address === raw ? null : reasonFor(raw, address, others.length);
	return { ok: true, value: describe(raw, address, others), why };
}

function read(raw: string): string[] {
	const whole = canonicalEmail(raw);
	if (whole !== undefined) return [whole];
	if (raw.length > LONGEST_TEXT || !mayHoldAddress(raw)) return [];
	const plain = plainAddress(raw);
	const address = canonicalEmail(plain);
	return address === undefined ? addressesIn(plain) : [address];
}

function describe(raw: string, address: string, others: readonly string[]): Email {
	const at = address.lastIndexOf('@');
	const host = address.slice(at + 1);
	const { domain, exists, likely, kind } = hostFacts(host);
	const isMailboxOfRole = isRole(address.slice(0, at));

	const doubts: Problem[] = [];
	if (likely) doubts.push(typo(address, `${address.slice(0, at)}@${likely}`));
	else if (!exists && kind === 'own') doubts.push(unknownHost(address, host));
	if (kind === 'disposable') doubts.push(disposableMail(address));
	if (kind === 'free mail') doubts.push(freeMailbox(address, likely ?? host));
	if (isMailboxOfRole) doubts.push(roleMailbox(address));
	if (others.length > 0) doubts.push(several(raw, address, others));
	return {
		address,
		key: emailKey(address) ?? address,
		type: kind !== 'own' ? kind : isMailboxOfRole ? 'role' : 'business',
		domain,
		others,
		doubts,
	};
}

/** What a host says about every mailbox there. */
interface HostFacts {
	domain: string | null;
	exists: boolean;
	likely: string | undefined;
	kind: 'own' | 'free mail' | 'disposable';
}

/** Most leads come from the same hosts. */
const MOST_REMEMBERED = 1000;

const hostFacts = remembering(MOST_REMEMBERED, (host): HostFacts => {
	const { domain, exists } = readMailHost(host);
	const likely = likelyHost(host);
	// A slip of the keys may well be listed among those who live on such slips.
	const kind = domain !== null && likely === undefined ? 'own' : kindOf(likely ?? host);
	return { domain: kind === 'own' ? domain : null, exists, likely, kind };
});

const kindOf = (host: string): HostFacts['kind'] =>
	isDisposable(host) ? 'disposable' : isFreeMail(host) ? 'free mail' : 'own';

function reasonFor(raw: string, address: string, others: number): string {
	const written = raw.trim();
	if (written.toLowerCase() === address.toLowerCase()) {
		return written === address ? 'Spaces around it removed' : 'Host written in lower case';
	}
	if (others > 0) return 'The first address taken';
	return canonicalEmail(written) && !written.endsWith('.')
		? 'Host written in the form that mail servers use'
		: 'Only the address taken';
}

const invalid = (raw: string): Problem => {
	const likely = likelyAddress(raw);
	const hint = likely ? ` Perhaps ${likely} is meant.` : '';
	return {
		code: 'email.invalid',
		message: `${quoted(raw)} is not an email address that mail can be sent to. Correct it or ask for it again.${hint}`,
		...(likely && { suggestion: likely }),
	};
};

const typo = (address: string, suggestion: string): Problem => ({
	code: 'email.typo',
	message: `${quoted(address)} looks like a slip of the keys for ${suggestion}. Ask the lead, or correct it.`,
	suggestion,
});

const unknownHost = (address: string, host: string): Problem => ({
	code: 'email.unknownHost',
	message: `${quoted(address)} ends in .${host.slice(host.lastIndexOf('.') + 1)}, which is no ending on the internet. Ask for the address again.`,
});

const disposableMail = (address: string): Problem => ({
	code: 'email.disposable',
	message: `${quoted(address)} is a mailbox to be thrown away. Ask for a lasting address before you rely on it.`,
});

const freeMailbox = (address: string, host: string): Problem => ({
	code: 'email.freeMail',
	message: `${quoted(address)} is a free mailbox: ${host} says nothing about the company. Ask for the company or its website if it matters.`,
});

const roleMailbox = (address: string): Problem => ({
	code: 'email.role',
	message: `${quoted(address)} is read by several people. Ask for a personal address if one person should be reached.`,
});

const several = (raw: string, address: string, others: readonly string[]): Problem => ({
	code: 'email.several',
	message: `${quoted(raw)} holds several addresses. ${address} is taken, and ${others.join(', ')} kept in the custom field otherEmails.`,
});
