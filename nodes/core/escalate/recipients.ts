import { channels, type Assignment, type Channel, type Escalation } from '../lead';
import type { Ladder, LadderStep } from './ladder';

type Recipient = Escalation['recipients'][number];

/** Who hears of a step and how, and why it is not as the step says. */
export interface Recipients {
	recipients: Recipient[];
	channel: Channel;
	/** A sentence; `null` when the step's own recipient is told by its own channel. */
	instead: string | null;
}

/** What of a person a channel needs; who is told by chat is found there by email. */
const addressFor: Readonly<Record<Channel, 'email' | 'phone'>> = {
	email: 'email',
	chat: 'email',
	sms: 'phone',
	call: 'phone',
};

/** Those that need a phone number. */
export const channelsByPhone = channels.filter((channel) => addressFor[channel] === 'phone');

/**
 * Whom a step tells. Somebody always hears of it: where the step's own recipient cannot be reached
 * by the step's channel, by email; and without an email the final queue is told. Who takes over is
 * not known before the lead is reassigned, so that step names nobody.
 *
 * @param assignment whose the lead is now; `null` for a lead that nobody was given
 * @example
 * recipientsOf(remindOwner, ladder, assignment).recipients[0].email // 'ben@example.com'
 */
export function recipientsOf(
	{ action, manager, channel = 'email' }: LadderStep,
	{ finalQueue }: Ladder,
	assignment: Assignment | null,
): Recipients {
	if (action === 'reassign') return { recipients: [], channel, instead: null };
	const queue = { name: finalQueue.name, email: finalQueue.email, phone: null };
	if (action === 'final queue') return { recipients: [queue], channel: 'email', instead: null };

	const wanted = action === 'tell manager' ? managerOf(manager) : holderOf(assignment);
	if (wanted === null) {
		const instead = `nobody has the lead yet, so ${finalQueue.name} was told`;
		return { recipients: [queue], channel: 'email', instead };
	}
	if (wanted[addressFor[channel]] !== null) {
		return { recipients: [wanted], channel, instead: null };
	}
	if (wanted.email !== null) {
		const instead = `${wanted.name} has no phone number, so the ${channel} became an email`;
		return { recipients: [wanted], channel: 'email', instead };
	}
	const instead = `${wanted.name} has no email address, so ${finalQueue.name} was told`;
	return { recipients: [queue], channel: 'email', instead };
}

const managerOf = ({ name, email, phone }: LadderStep['manager']): Recipient => ({
	name: name || 'the manager',
	email: email || null,
	phone: phone || null,
});

/** Who has the lead: its owner, else the queue it waits in; `null` when nobody has. */
function holderOf(assignment: Assignment | null): Recipient | null {
	const { owner, queue } = assignment ?? {};
	if (owner) return { name: owner.name, email: owner.email, phone: owner.phone };
	return queue ? { name: queue.name, email: queue.email, phone: null } : null;
}

/**
 * The addresses of recipients as a node that sends by that channel takes them.
 *
 * @example
 * addresses([{ name: 'Ben', email: 'ben@example.com', phone: null }], 'email') // 'ben@example.com'
 */
export const addresses = (recipients: readonly Recipient[], channel: Channel): string =>
	recipients
		.map((recipient) => recipient[addressFor[channel]])
		.filter((address) => address !== null)
		.join(',');
