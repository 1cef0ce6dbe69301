import { isMessage } from '../lead';
import { occasionOf, type Enrolment } from './enrolment';
import { allowedFrom } from './schedule';
import { planOf, type StepFacts } from './stepFacts';

/** The last answer that a timer got. */
export type Last = NonNullable<Enrolment['last']>;

/**
 * The enrolment as it was before its last attempt, where that was held up, as by a run that was killed:
 * Lead Deliver does not have it, and the next one is due already or the hours for it are over. `null`
 * for any other, whose answer stands.
 */
export function heldUp(facts: StepFacts, { output, part }: Last): Enrolment | null {
	const { enrolment, isQueued, manners, now } = facts;
	const number = enrolment.attempt;
	const attempt = planOf(facts, enrolment).attempts[number - 1];
	const isAttempt = output !== 'none' && output !== 'ask' && part === undefined;
	if (!isAttempt || !attempt || enrolment.state !== 'active') return null;
	if (isQueued(occasionOf(enrolment, number))) return null;
	const { made, sent, lastText } = enrolment;
	const isText = isMessage(attempt.channel);
	const before = {
		...{ ...enrolment, attempt: number - 1, made: made - 1, waitsForTask: false },
		...{ sent: isText ? sent.slice(0, -1) : sent, lastText: isText ? null : lastText },
	};
	const allowed = allowedFrom(attempt.channel, now, before.sent, manners);
	return now >= enrolment.nextAt || allowed > now ? before : null;
}
