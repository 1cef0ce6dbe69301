import type { Assignment, Escalation } from '../lead';
import type { Ladder, LadderStep } from './ladder';

type Recipient = Escalation['recipients'][number];

/** Who hears of a step, and why it is not the one the step names. */
export interface Recipients {
	recipients: Recipient[];
	/** A sentence; `null` when the step's own recipient was told. */
	instead: string | null;
}

/**
 * Whom a step tells. Somebody always hears of it: where the step's own recipient has no e-mail
 * address, the final queue is told. Who takes over is not known before the lead is reassigned, so
 * that step names nobody.
 *
 * @param assignment whose the lead is now; `null` for a lead that nobody was given
 * @example
 * recipientsOf(remindOwner, ladder, assignment).recipients // [{ name: 'Ben', email: 'ben@example.com' }]
 */
export function recipientsOf(
	{ action, manager }: LadderStep,
	{ finalQueue }: Ladder,
	assignment: Assignment | null,
): Recipients {
	if (action === 'final queue') return { recipients: [finalQueue], instead: null };
	if (action === 'reassign') return { recipients: [], instead: null };
	const wanted =
		action === 'tell manager'
			? { name: manager.name || 'the manager', email: manager.email || null }
			: (assignment?.owner ?? assignment?.queue ?? { name: 'nobody yet', email: null });
	if (wanted.email !== null) {
		return { recipients: [{ name: wanted.name, email: wanted.email }], instead: null };
	}
	return {
		recipients: [finalQueue],
		instead: `${wanted.name} has no e-mail address, so ${finalQueue.name} was told`,
	};
}

/**
 * The addresses of recipients as a Send Email node takes them.
 *
 * @example
 * addresses([{ name: 'Ben', email: 'ben@example.com' }]) // 'ben@example.com'
 */
export const addresses = (recipients: readonly Recipient[]): string =>
	recipients.flatMap(({ email }) => (email === null ? [] : [email])).join(',');
