import type { DraftAnswer } from '../lead';
import { describeInstant } from '../time';
import type { Enrolment, KeptDraft } from './enrolment';
import { draftText } from './said';
import { allowedFrom, stillCounting, type Manners } from './schedule';
import { outcomeWords } from './stops';
import { textMark } from './texts';

/** So many are kept: of an older one nobody knows any more whether it still fits. */
const mostDrafts = 3;

/** An enrolment with one more draft. */
export const withDraft = (
	enrolment: Enrolment,
	draft: Omit<KeptDraft, 'answer' | 'sendAt'>,
): Enrolment => {
	const kept = [...(enrolment.drafts ?? []), { ...draft, answer: null, sendAt: null }];
	return { ...enrolment, drafts: kept.slice(-mostDrafts) };
};

/**
 * What tells the drafts of an inquiry from each other.
 *
 * @param timer the one that called for the attempt
 * @example
 * draftIdOf('i_1/follow-up/1-3') // '1-3'
 */
export const draftIdOf = (timer: string): string => timer.slice(timer.lastIndexOf('/') + 1);

/** A draft, what somebody says of it, and what is known then. */
export interface DraftFacts {
	enrolment: Enrolment;
	draft: KeptDraft;
	said: DraftAnswer;
	/** What the person is called, and where the message goes. */
	name: string;
	to: string;
	/** Why they cannot be reached by its channel, as a clause; `null` where they can. */
	hindrance: string | null;
	manners: Manners;
	/** Epoch milliseconds. */
	now: number;
}

/** What becomes of a draft. */
export interface DraftDecision {
	what: 'shown' | 'sent' | 'skipped' | 'not sent';
	/** What the page says. */
	answer: { title: string; text: string };
	/** As it is from now on. */
	draft: KeptDraft;
	/** As it is from now on; `null` where nothing is to be written. */
	enrolment: Enrolment | null;
}

/**
 * Decides what becomes of a draft by what somebody says of it. It is sent once and as it was shown, in the hours
 * and the number in which the person may be written to; sent twice, it is the same message. What ended the
 * follow-up before wins.
 *
 * @throws LeadOpsError as `allowedFrom` does
 * @example
 * decideDraft({ said: 'skip', … }).answer.title // 'It is not sent.'
 */
export function decideDraft(facts: DraftFacts): DraftDecision {
	const { enrolment, draft, said, now } = facts;
	const decided = (what: DraftDecision['what'], title: string, text: string): DraftDecision => ({
		...{ what, answer: { title, text }, draft, enrolment: null },
	});
	if (draft.answer === 'skipped') return decided('not sent', 'It was skipped.', nothing);
	if (draft.answer === 'sent') {
		const when = said === 'send' ? goesOut(facts, draft.sendAt) : 'It cannot be taken back here.';
		return decided(said === 'send' ? 'sent' : 'not sent', 'It was sent.', when);
	}
	const hindrance = whyNot(facts);
	if (hindrance !== null) return decided('not sent', 'It cannot be sent.', hindrance);
	if (said === 'show') {
		const { to, name } = facts;
		return decided('shown', `Send this to ${name}?`, draftText({ ...draft, to }));
	}
	if (said === 'skip') {
		const kept: KeptDraft = { ...draft, answer: 'skipped' };
		const goesOn = 'The follow-up goes on with its next attempt.';
		return { ...decided('skipped', 'It is not sent.', goesOn), ...keeping(enrolment, kept) };
	}
	const sendAt = allowedFrom(draft.channel, now, enrolment.sent, facts.manners);
	const kept: KeptDraft = { ...draft, answer: 'sent', sendAt };
	const counting = {
		...enrolment,
		made: enrolment.made + 1,
		sent: [...stillCounting(enrolment.sent, now), sendAt].sort((a, b) => a - b),
		lastText: textMark(draft),
	};
	const when = goesOut(facts, sendAt);
	return { ...decided('sent', 'It is sent.', when), ...keeping(counting, kept) };
}

const nothing = 'Nothing was sent.';

/** Why it does not go out any more, or not now, in sentences. */
function whyNot({ enrolment: { ended, state }, hindrance }: DraftFacts): string | null {
	if (ended) return `The follow-up has ended: ${outcomeWords[ended.outcome]}. ${nothing}`;
	if (state === 'paused') return `The follow-up is paused. ${nothing}`;
	return hindrance === null ? null : `They cannot be reached by it: ${hindrance}. ${nothing}`;
}

const goesOut = ({ now, manners }: DraftFacts, at: number | null): string =>
	at === null || at <= now
		? 'It goes out now, as you have read it.'
		: `It goes out as you have read it, ${describeInstant(at, manners.calendar.timeZone)}.`;

const keeping = (enrolment: Enrolment, draft: KeptDraft) => ({
	draft,
	enrolment: {
		...enrolment,
		drafts: (enrolment.drafts ?? []).map((each) => (each.id === draft.id ? draft : each)),
	},
});
