import type { Escalation, Lead } from '../lead';
import type { Ladder } from './ladder';
import { fillIn, leadValues } from './message';
import { addresses } from './recipients';

/** What the escalation of a lead without a clock is about, where others name their clock. */
export const waitingClock = 'Waiting for an owner';

const text = {
	subject: '{lead} is stuck in the flow',
	message:
		'{lead} came in, and the flow has not come to its end for this lead, although it was tried several times.\n\nThe lead is in your queue now. Look for failed executions of the flow.\n\nPhone: {phone}\nEmail: {email}\nCompany: {company}',
};

/**
 * The escalation of a lead that the flow could not bring to an owner: the final queue has it.
 *
 * @example
 * escalateStalled(ladder, lead).action // 'final queue'
 */
export function escalateStalled(
	{ finalQueue }: Ladder,
	lead: Pick<Lead, 'inquiryId' | 'fullName' | 'email' | 'phone' | 'company' | 'message'>,
): Escalation {
	const values = leadValues(lead);
	return {
		id: `${lead.inquiryId}/${waitingClock}/step-1`,
		clock: waitingClock,
		step: 1,
		of: 1,
		action: 'final queue',
		recipients: [finalQueue],
		to: addresses([finalQueue]),
		subject: fillIn(text.subject, values),
		message: fillIn(text.message, values),
		nextDueAt: null,
		repeated: false,
		reason: 'The flow was tried several times and never came to its end for this lead',
	};
}
