import type { Escalation, Lead } from '../lead';
import type { Ladder } from './ladder';
import {
	asSubject,
	composed,
	filledIn,
	leadValues,
	readMessage,
	type MessageLead,
} from '../message';
import { addresses } from './recipients';

/** What the escalation of a lead without a clock is about, where others name their clock. */
export const waitingClock = 'Waiting for an owner';

const text = {
	subject: '{lead} is stuck in the flow',
	message:
		'{lead} came in, and the flow has not come to its end for this lead, although it was tried several times.\n\nThe lead is in your queue now. Look for failed executions of the flow.\n\n{details}',
};

/**
 * The escalation of a lead that the flow could not bring to an owner: the final queue has it.
 *
 * @param timer the id of the timer that found it
 * @param now epoch milliseconds
 * @example
 * escalateStalled(ladder, lead, timer.id, now).action // 'final queue'
 */
export function escalateStalled(
	{ finalQueue, hash }: Ladder,
	lead: MessageLead & Pick<Lead, 'inquiryId'>,
	timer: string,
	now: number,
): Escalation {
	const recipients = [{ name: finalQueue.name, email: finalQueue.email, phone: null }];
	const values = leadValues(lead);
	return {
		id: `${lead.inquiryId}/${waitingClock}/step-1`,
		clock: waitingClock,
		step: 1,
		of: 1,
		action: 'final queue',
		recipients,
		channel: 'email',
		to: addresses(recipients, 'email'),
		reassignTo: null,
		pool: null,
		subject: asSubject(filledIn(readMessage(text.subject), values)),
		message: composed(readMessage(text.message), values).text,
		sendAt: new Date(now).toISOString(),
		nextDueAt: null,
		policy: hash,
		timer,
		repeated: false,
		reason: 'The flow was tried several times and never came to its end for this lead',
	};
}
