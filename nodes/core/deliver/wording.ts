import { asSubject, composed, filledIn, longName, type MessageText } from '../message';
import type { Delivery, Draft } from './delivery';
import { messageValues, type MessageFacts } from './messageValues';
import { replyTo } from './replyTo';
import type { Step } from './steps';

type Worded = Pick<Step, 'audience' | 'subject' | 'text' | 'replyTo'>;

/**
 * What a message says, and who is answered.
 *
 * @param now epoch milliseconds
 */
export function wordingOf(
	step: Worded,
	facts: MessageFacts,
	now: number,
): Pick<Delivery, 'replyTo' | 'subject' | 'text' | 'layout'> {
	const values = messageValues(facts, step.audience, now);
	return {
		replyTo: replyTo(step, facts),
		subject: asSubject(filledIn(step.subject, values)),
		...composed(step.text, values),
	};
}

/**
 * What a message is written by, where it says who has the lead and somebody else may have it before it goes
 * out; `null` for others. What goes to an owner is withdrawn then, and needs none.
 */
export function draftOf(step: Worded, facts: MessageFacts): Draft | null {
	const { audience, subject, text } = step;
	if (audience === 'owner') return null;
	const isAnswered = replyTo(step, facts) !== replyTo(step, { ...facts, assignment: null });
	if (!isAnswered && ![subject, text].some(namesOwner)) return null;
	const { link, answerLink } = facts;
	return { subject, text, replyTo: step.replyTo, link, ...(answerLink && { answerLink }) };
}

const namesOwner = (message: MessageText): boolean =>
	message.some(
		(part) =>
			typeof part !== 'string' && /^(?:owner|backup|queue|assignment)\./.test(longName(part.name)),
	);

/**
 * An effect with the words for who has the lead now; the same one where its words do not say it.
 *
 * @param now epoch milliseconds
 */
export function wordedAnew(
	delivery: Delivery,
	facts: Omit<MessageFacts, 'link' | 'answerLink'>,
	now: number,
): Delivery {
	const { draft, audience } = delivery;
	if (!draft) return delivery;
	const { link, answerLink = null } = draft;
	return { ...delivery, ...wordingOf({ ...draft, audience }, { ...facts, link, answerLink }, now) };
}
