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
	const { enrolment, leftAt, manners, now } = facts;
	const number = enrolment.attempt;
	const attempt = planOf(facts, enrolment).attempts[number - 1];
	const isAttempt = output !== 'none' && output !== 'ask' && part === undefined;
	if (!isAttempt || !attempt || enrolment.state !== 'active') return null;
	if (leftAt(occasionOf(enrolment, number)) !== undefined) return null;
	const { made, sent, lastText } = enrolment;
	const isText = isMessage(attempt.channel);
	const before = {
		...{ ...enrolment, attempt: number - 1, made: made - 1, waitsForTask: false },
		...{ sent: isText ? sent.slice(0, -1) : sent, lastText: isText ? null : lastText },
	};
	const allowed = allowedFrom(attempt.channel, now, before.sent, manners);
	return now >= enrolment.nextAt || allowed > now ? before : null;
}

/** So much later than it was decided a message leaves without anybody noticing. */
const promptMs = 60_000;

/**
 * The enrolment with the moment at which its last message left, where that was later than it was decided, as
 * after an outage of the mail server. `null` for any other.
 */
export function leftLate({ enrolment, leftAt }: StepFacts): Enrolment | null {
	const { attempt, sent } = enrolment;
	const decided = sent.at(-1);
	const left = leftAt(occasionOf(enrolment, attempt));
	if (decided === undefined || !left || left <= decided + promptMs) return null;
	return { ...enrolment, sent: [...sent.slice(0, -1), left] };
}
