import { isRole } from '../../keys';
import { reachOfEmail } from '../contacts';
import { slipsBetween } from './distance';

const { min } = Math;

/** How two mailboxes agree; `own` and `only a name` say so of the names beside them. */
export const emailLevels = [
	...['silent', 'exact', 'own', 'role', 'close', 'local', 'only a name', 'host', 'differs'],
] as const;

export type EmailLevel = (typeof emailLevels)[number];

/** A mailbox, ready to be compared. */
export interface Mailbox {
	text: string;
	local: string;
	host: string;
	/** Whether several people read it, by its form. */
	isShared: boolean;
	/** Its local part without digits, and without its first letter. */
	letters: string;
	rest: string;
	/** Its local part without marks, which some providers do not count. */
	plain: string;
}

/**
 * The parts of a normal mailbox. What is no address is all local part.
 *
 * @example
 * mailboxParts('info@engine.example').isShared // true
 */
export function mailboxParts(text: string): Mailbox {
	const at = text.lastIndexOf('@');
	const local = at < 0 ? text : text.slice(0, at);
	const reach = at < 0 ? 'personal' : reachOfEmail(text);
	return {
		...{ text, local, host: at < 0 ? '' : text.slice(at + 1) },
		isShared: reach === 'company' || reach === 'household' || isRole(local),
		letters: local.replace(/\d/g, ''),
		rest: local.slice(1),
		plain: local.replace(/[._-]/g, ''),
	};
}

/** Shorter local parts stand at many hosts. */
const SHORTEST_LOCAL = 4;

/** From so many letters on, two slips are still one mailbox. */
const LONG_LOCAL = 8;

const HOST_SLIPS = 2;
const SHORTEST_AT_SLIP = 3;

/** Slips in a mailbox are few: anna@ and hanna@, bob@ and rob@ are two people. */
function isSlipOf(one: Mailbox, other: Mailbox): boolean {
	const areTwo =
		one.host === other.host &&
		(one.letters === other.letters ||
			one.rest === other.rest ||
			one.rest === other.local ||
			one.local === other.rest);
	if (areTwo) return false;
	const inHost = slipsBetween(one.host, other.host, HOST_SLIPS);
	if (inHost > HOST_SLIPS) return false;
	const inLocal = slipsBetween(one.local, other.local, HOST_SLIPS);
	if (inLocal === 0) return one.local.length >= SHORTEST_AT_SLIP;
	const most = min(one.local.length, other.local.length) >= LONG_LOCAL ? 2 : 1;
	return inLocal + inHost <= most;
}

/**
 * How two mailboxes agree, by themselves.
 *
 * Those that differ in digits only, or in the first letter, are two colleagues' as often as one
 * person's: that is no slip.
 *
 * @example
 * compareMailboxes(mailboxParts('ada@engine.example'), mailboxParts('ada@engin.example')) // 'close'
 */
export function compareMailboxes(one: Mailbox, other: Mailbox): EmailLevel {
	if (one.text === other.text) return one.isShared ? 'role' : 'exact';
	if (one.isShared || other.isShared) return 'differs';
	if (isSlipOf(one, other)) return 'close';
	return one.plain === other.plain && one.plain.length >= SHORTEST_LOCAL ? 'local' : 'differs';
}

/** How two numbers agree. */
export const phoneLevels = [
	...['silent', 'exact', 'suffix', 'digit', 'extension', 'differs'],
] as const;

export type PhoneLevel = (typeof phoneLevels)[number];

/** So many digits at the end are one line's, whatever stands before them. */
const LINE_DIGITS = 8;

/**
 * How two numbers agree, given as digits: the same but for the country code, for one digit, or for an
 * extension.
 *
 * @example
 * comparePhones('4930123456', '493012345612') // 'extension'
 */
export function comparePhones(one: string, other: string): PhoneLevel {
	if (one === other) return 'exact';
	if (min(one.length, other.length) < LINE_DIGITS) return 'differs';
	if (one.slice(-LINE_DIGITS) === other.slice(-LINE_DIGITS)) return 'suffix';
	if (one.startsWith(other) || other.startsWith(one)) return 'extension';
	return slipsBetween(one, other, 1) <= 1 ? 'digit' : 'differs';
}
