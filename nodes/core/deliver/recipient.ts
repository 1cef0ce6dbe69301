import type { Assignment, Audience, Lead } from '../lead';
import { readAddresses } from './addresses';
import type { Step } from './steps';

/** Who is told, or why nobody can be. */
export type Recipient =
	| {
			kind: 'found';
			to: string;
			/** What stands beside it and is no address, as it was written. */
			unreadable?: readonly string[];
	  }
	/** Nobody needs to be told; the reason in a sentence without its end. */
	| { kind: 'nobody'; reason: string }
	/** Somebody should be told and cannot be. */
	| { kind: 'unreachable'; reason: string };

/** Whether a channel is the one of emails. */
export const isSentByEmail = (channel: string): boolean => channel === 'Email';

/** What of a person a channel needs; channels of one's own find people by email. */
const byPhone: ReadonlySet<string> = new Set(['SMS', 'WhatsApp']);

/** The people of a lead. */
export interface People {
	lead: Pick<Lead, 'email' | 'phone' | 'fullName'>;
	assignment: Pick<Assignment, 'owner' | 'queue'> | null;
	/** Whether the person asked not to be written to any more. */
	hasOptedOut: boolean;
}

const found = (to: string): Recipient => ({ kind: 'found', to });

/** Whom each audience stands for. */
const recipients: Readonly<
	Record<Audience, (people: People, address: 'email' | 'phone') => Recipient>
> = {
	person({ lead, hasOptedOut }, address) {
		const name = lead.fullName ?? lead.email ?? lead.phone ?? 'The person';
		if (hasOptedOut) return { kind: 'nobody', reason: `${name} asked not to be written to` };
		const to = lead[address];
		return to ? found(to) : { kind: 'nobody', reason: `${name} gave no ${words[address]}` };
	},
	owner({ assignment }, address) {
		const { owner, queue } = assignment ?? {};
		if (owner) {
			const to = owner[address];
			return to
				? found(to)
				: { kind: 'unreachable', reason: `${owner.name} has no ${words[address]}` };
		}
		if (!queue) return { kind: 'nobody', reason: 'Nobody has the lead' };
		return queue.email && address === 'email'
			? found(queue.email)
			: { kind: 'unreachable', reason: `${queue.name} has no ${words[address]}` };
	},
	team: () => ({ kind: 'unreachable', reason: '"To" is empty' }),
	system: () => found(''),
};

const words = { email: 'email address', phone: 'phone number' } as const;

/**
 * Whom a step tells: the address that it names, else that of its audience.
 *
 * @example
 * recipientOf({ ...step, audience: 'owner', channel: 'Email', to: '' }, people)
 * // { kind: 'found', to: 'ann@example.com' }
 */
export function recipientOf(
	{ to, audience, channel }: Pick<Step, 'to' | 'audience' | 'channel'>,
	people: People,
): Recipient {
	if (audience === 'person' && people.hasOptedOut) return recipients.person(people, 'email');
	const recipient =
		to === '' ? recipients[audience](people, byPhone.has(channel) ? 'phone' : 'email') : found(to);
	// What a mail server would refuse, or the node before it, is known now.
	if (recipient.kind !== 'found' || !isSentByEmail(channel) || audience === 'system')
		return recipient;
	const { to: readable, unreadable } = readAddresses(recipient.to);
	if (readable === '') {
		return { kind: 'unreachable', reason: `"${recipient.to}" is no email address` };
	}
	return { kind: 'found', to: readable, ...(unreadable.length > 0 && { unreadable }) };
}
