import { channels, type Assignment, type Channel, type Escalation, type Owner } from '../lead';
import type { OwnerAway } from '../route';
import type { Ladder, LadderStep } from './ladder';

type Recipient = Escalation['recipients'][number];

/** Who hears of a step and how, and why it is not as the step says. */
export interface Recipients {
	recipients: Recipient[];
	channel: Channel;
	/** A sentence; `null` when the step's own recipient is told by its own channel. */
	instead: string | null;
	/** What is said to whoever stands in for an owner; `null` where nobody does. */
	first: string | null;
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
 * by the step's channel, by email; and without an email the final queue is told. An owner who takes no
 * leads any more, or is away, hears nothing: their backup does, and without one the final queue. Who takes over is
 * not known before the lead is reassigned, so that step names nobody.
 *
 * @param assignment whose the lead is now; `null` for a lead that nobody was given
 * @param away of an owner who takes no leads now
 * @example
 * recipientsOf(remindOwner, ladder, assignment).recipients[0].email // 'ben@example.com'
 */
export function recipientsOf(
	{ action, manager, channel = 'email' }: LadderStep,
	{ finalQueue }: Ladder,
	assignment: Assignment | null,
	away: OwnerAway | null = null,
): Recipients {
	const queue = { name: finalQueue.name, email: finalQueue.email, phone: null };
	const toQueue = (instead: string | null): Recipients => ({
		...{ recipients: [queue], channel: 'email', instead, first: null },
	});
	if (action === 'reassign') return { recipients: [], channel, instead: null, first: null };
	if (action === 'final queue') return toQueue(null);

	const isForHolder = action !== 'tell manager';
	if (isForHolder && away) {
		const why = `${assignment?.owner?.name ?? 'the owner'} ${away.why}`;
		if (!away.backup) {
			const instead = `${why}, so ${finalQueue.name} was told`;
			return { ...toQueue(instead), first: `${instead}.` };
		}
		const told = reaching(personOf(away.backup), channel, queue);
		const standsIn = `${why}, so ${away.backup.name}, the backup, is asked`;
		const instead = [standsIn, told.instead].filter(Boolean).join('; ');
		return { ...told, instead, first: `${instead}.` };
	}
	const wanted = isForHolder ? holderOf(assignment) : managerOf(manager);
	if (wanted === null) {
		return toQueue(`nobody has the lead yet, so ${finalQueue.name} was told`);
	}
	return { ...reaching(wanted, channel, queue), first: null };
}

/** The nearest to a channel by which somebody can be told. */
function reaching(
	wanted: Recipient,
	channel: Channel,
	queue: Recipient,
): Omit<Recipients, 'first'> {
	if (wanted[addressFor[channel]] !== null) {
		return { recipients: [wanted], channel, instead: null };
	}
	if (wanted.email !== null) {
		const instead = `${wanted.name} has no phone number, so the ${channel} became an email`;
		return { recipients: [wanted], channel: 'email', instead };
	}
	const instead = `${wanted.name} has no email address, so ${queue.name} was told`;
	return { recipients: [queue], channel: 'email', instead };
}

const managerOf = ({ name, email, phone }: LadderStep['manager']): Recipient => ({
	name: name || 'the manager',
	email: email || null,
	phone: phone || null,
});

const personOf = ({ name, email, phone }: Owner): Recipient => ({ name, email, phone });

/** Who has the lead: its owner, else the queue it waits in; `null` when nobody has. */
function holderOf(assignment: Assignment | null): Recipient | null {
	const { owner, queue } = assignment ?? {};
	if (owner) return personOf(owner);
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
