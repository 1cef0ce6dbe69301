import { isRole } from '../../keys';
import { reachOfEmail } from '../contacts';
import { slipsBetween } from './distance';
import { areNumberedApart, numbersIn } from './numbers';

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
	/** See {@link numbersIn}. */
	hostNumbers: string;
}

/**
 * The parts of a normal mailbox. What is no address is all local part.
 *
 * @example
 * mailboxParts('info@engine.example') // { text: 'info@engine.example', local: 'info', host: 'engine.example', … }
 */
export function mailboxParts(text: string): Mailbox {
	const at = text.lastIndexOf('@');
	if (at < 0) return { text, local: text, host: '', hostNumbers: '' };
	const host = text.slice(at + 1);
	return { text, local: text.slice(0, at), host, hostNumbers: numbersIn(host) };
}

/** Whether several people read it, by its form. */
function isShared({ text, local, host }: Mailbox): boolean {
	const reach = host === '' ? 'personal' : reachOfEmail(text);
	return reach === 'company' || reach === 'household' || isRole(local);
}

/** Shorter local parts stand at many hosts. */
const SHORTEST_LOCAL = 4;

/** From so many letters on, two slips are still one mailbox. */
const LONG_LOCAL = 8;

const HOST_SLIPS = 2;
const SHORTEST_AT_SLIP = 3;

const withoutDigits = (local: string) => local.replace(/\d/g, '');

/** Providers that do not count marks give one mailbox with and without them. */
const withoutMarks = (local: string) => local.replace(/[._-]/g, '');

/** They differ in digits only, or in the first letter: two colleagues' as often as one person's. */
const areTwo = (one: string, other: string) =>
	withoutDigits(one) === withoutDigits(other) ||
	one.slice(1) === other.slice(1) ||
	one.slice(1) === other ||
	one === other.slice(1);

/** Slips in a mailbox are few: anna@ and hanna@, bob@ and rob@ are two people. */
function isSlipOf(one: Mailbox, other: Mailbox): boolean {
	if (areNumberedApart(one.hostNumbers, other.hostNumbers)) return false;
	const inLocal = slipsBetween(one.local, other.local, HOST_SLIPS);
	if (inLocal > HOST_SLIPS) return false;
	const inHost = slipsBetween(one.host, other.host, HOST_SLIPS);
	if (inHost > HOST_SLIPS) return false;
	if (inLocal === 0) return one.local.length >= SHORTEST_AT_SLIP;
	const most = min(one.local.length, other.local.length) >= LONG_LOCAL ? 2 : 1;
	return inLocal + inHost <= most && !(inHost === 0 && areTwo(one.local, other.local));
}

const haveOneLocal = (one: Mailbox, other: Mailbox) =>
	!areNumberedApart(one.hostNumbers, other.hostNumbers) &&
	one.local.charCodeAt(0) === other.local.charCodeAt(0) &&
	min(one.local.length, other.local.length) >= SHORTEST_LOCAL &&
	withoutMarks(one.local) === withoutMarks(other.local);

/**
 * How two mailboxes agree, by themselves.
 *
 * @example
 * compareMailboxes(mailboxParts('ada@engine.example'), mailboxParts('ada@engin.example')) // 'close'
 */
export function compareMailboxes(one: Mailbox, other: Mailbox): EmailLevel {
	if (one.text === other.text) return isShared(one) ? 'role' : 'exact';
	const level = isSlipOf(one, other) ? 'close' : haveOneLocal(one, other) ? 'local' : 'differs';
	return level !== 'differs' && (isShared(one) || isShared(other)) ? 'differs' : level;
}

/** How two numbers agree; `personal`, `line` and `shared` say so of the notes beside them. */
export const phoneLevels = [
	...['silent', 'exact', 'personal', 'line', 'shared'],
	...['suffix', 'digit', 'extension', 'differs'],
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
