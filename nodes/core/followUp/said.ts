import { isMessage, type FollowUp } from '../lead';
import { occasionOf, type Enrolment } from './enrolment';
import type { Attempt, Plan } from './planSettings';
import { planOf, type StepFacts, type Words } from './stepFacts';

/** Tells what is said from the attempt itself. */
export type Part = NonNullable<NonNullable<Enrolment['last']>['part']>;

interface AttemptWords {
	reason: string;
	/** Whether it goes to somebody to look at instead. */
	isAsked: boolean;
	words: Words;
	/** The page on which a draft is sent as it is; `null` where there is none. */
	link: string | null;
}

/** What the item says of an attempt. */
export function attemptSaid(
	facts: StepFacts,
	enrolment: Enrolment,
	attempt: Attempt,
	{ reason, isAsked, words, link }: AttemptWords,
): FollowUp {
	const { channel, from, whenUnclear } = attempt;
	const { subject, message, html } = words;
	const said = about(facts, enrolment, reason);
	if (isAsked) {
		const draft = { channel, to: facts.address(channel), subject, message };
		const text = draftText(draft);
		if (link === null) return { ...said, ...question(facts, reason, text), draft };
		const page = `Send it as it is, or skip it, here:\n${link}`;
		return { ...said, ...question(facts, reason, `${page}\n\n${text}`), draft: { ...draft, link } };
	}
	return {
		...said,
		channel,
		audience: isMessage(channel) ? 'person' : 'owner',
		to: facts.address(channel),
		from: facts.sender(from),
		...{ subject, message, whenUnclear },
		...(channel === 'email' && html !== undefined && { html }),
		...(channel === 'email' && facts.thread && { thread: facts.thread }),
		...(isMessage(channel) && facts.optOutLink && { optOut: optOutOf(facts.optOutLink) }),
	};
}

/**
 * How a person says that they want to hear no more: by a link in the text, and by headers of the mail (RFC 2369
 * and, for a mail program that asks by itself, RFC 8058).
 */
export const optOutOf = (link: string): NonNullable<FollowUp['optOut']> => ({
	link,
	listUnsubscribe: `<${link}>`,
	listUnsubscribePost: 'List-Unsubscribe=One-Click',
});

/** A draft as somebody copies it. */
export const draftText = ({
	to,
	subject,
	message,
}: Pick<NonNullable<FollowUp['draft']>, 'to' | 'subject' | 'message'>): string =>
	[
		[`To: ${to}`, subject && `Subject: ${subject}`].filter((line) => line !== '').join('\n'),
		message,
	].join('\n\n');

/** What somebody is asked, with all that they need to go on by hand. */
export function question(facts: StepFacts, reason: string, draft = '') {
	const { name, details } = facts.person;
	return {
		audience: 'owner' as const,
		to: facts.address('other'),
		subject: ['A follow-up needs you', name].filter((part) => part !== '').join(': '),
		message: [`${reason}.`, draft, details].filter((part) => part !== '').join('\n\n'),
	};
}

/** What the item says of an enrolment in any case. */
export const about = (
	facts: StepFacts,
	enrolment: Enrolment,
	reason: string,
	part?: Part,
): FollowUp =>
	enrolmentSaid(enrolment, planOf(facts, enrolment), {
		...{ reason, policy: facts.plans.hash, timer: facts.timer },
		...(part && { part }),
	});

/**
 * What an item says of an enrolment.
 *
 * @param said.part tells what it says from the attempt itself
 */
export function enrolmentSaid(
	enrolment: Enrolment,
	plan: Pick<Plan, 'attempts'> | undefined,
	said: { reason: string; policy: string; timer: string | null; part?: string },
): FollowUp {
	const { inquiryId, attempt, state, ended: over, nextAt } = enrolment;
	const { part, ...others } = said;
	const occasion = occasionOf(enrolment, attempt);
	return {
		id: [inquiryId, occasion, part].filter((piece) => piece !== undefined).join('/'),
		...{ plan: enrolment.plan, state, attempt, of: plan?.attempts.length ?? attempt },
		...{ channel: null, audience: null, to: '', from: null, subject: '', message: '' },
		...{ whenUnclear: 'ask' as const, sendAt: null },
		nextDueAt: state === 'active' ? new Date(nextAt).toISOString() : null,
		outcome: over?.outcome ?? null,
		repeated: false,
		...others,
	};
}
