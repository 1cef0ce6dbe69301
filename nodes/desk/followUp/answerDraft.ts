import {
	decideDraft,
	enrolmentSaid,
	occasionOfSent,
	optOutOf,
	type DraftDecision,
	type Enrolment,
	type FollowUpPlans,
	type KeptDraft,
} from '../../core/followUp';
import { leadSchema, type DraftAnswer, type FollowUp, type Lead } from '../../core/lead';
import type { LeadItem, StoreSession } from '../../store';
import { asKnown } from '../people/asKnown';
import { refusedBy } from '../people/refusals';
import { notEnrolled } from './enrol';
import { mannersOf } from './manners';
import { plansInUse } from './plansInUse';
import { addressOf, hindranceOf } from './reach';

/** Which draft somebody looks over, and what they say of it. */
export interface DraftSaid {
	/** The one that the draft is kept in. */
	workspace: string;
	inquiryId: string;
	/** As the link names it. */
	draftId: string;
	said: DraftAnswer;
	/** Who says it; empty when unknown. */
	by: string;
}

/** What became of a draft. */
export interface AnsweredDraft {
	what: DraftDecision['what'];
	followUp: FollowUp;
	/** The item with which it goes out; `null` where it does not. */
	item: LeadItem | null;
}

type DraftBooks = Pick<
	StoreSession,
	'enrolments' | 'events' | 'inquiries' | 'leads' | 'policies' | 'refusals' | 'settings'
>;

/**
 * Shows a draft to who looks it over, has it sent as it was shown, or skips it. Asked again it gives the same
 * message, whose occasion sends it once.
 *
 * @param now epoch milliseconds
 */
export async function answerDraft(
	session: DraftBooks,
	{ workspace, inquiryId, draftId, said, by }: DraftSaid,
	now: number,
): Promise<AnsweredDraft> {
	const enrolment = await session.enrolments.ofInquiry(inquiryId);
	const draft = enrolment?.drafts?.find(({ id }) => id === draftId);
	const item = (await session.inquiries.find(inquiryId))?.item;
	const given = leadSchema.safeParse(item?.lead).data;
	const plans = enrolment && (await plansInUse(session, enrolment));
	if (!enrolment || !draft || !item || !given || !plans) return gone(inquiryId);
	const { lead } = await asKnown(session, given);
	const refused = await refusedBy(session, lead);
	const to = addressOf(draft.channel, lead, null);
	const decision = decideDraft({
		...{ enrolment, draft, said, now, to },
		name: lead.fullName ?? to,
		hindrance: hindranceOf(draft.channel, lead, refused, plans.settings),
		manners: await mannersOf(session, plans, { lead }),
	});
	if (decision.enrolment) await keep(session, decision.enrolment, { lead, decision, by }, now);
	const { what } = decision;
	const followUp = saidOf(enrolment, plans, decision, to);
	return { what, followUp, item: what === 'sent' ? itemWith(item, { ...lead, workspace }) : null };
}

/** What called for other messages before is over. */
function itemWith(item: LeadItem, lead: Lead): LeadItem {
	const others = { ...item };
	for (const part of ['escalation', 'timer', 'delivery']) delete others[part];
	return { ...others, lead };
}

/** One that was replaced by newer ones, or whose person is gone. */
function gone(inquiryId: string): AnsweredDraft {
	const answer = {
		title: 'This message is not kept any more.',
		text: 'There are newer ones, or the follow-up has begun anew. Nothing was sent.',
	};
	const followUp = notEnrolled(inquiryId, '', `${answer.title} ${answer.text}`);
	return { what: 'not sent', followUp: { ...followUp, answer }, item: null };
}

/** The plan goes on as it does, so its timer stays. */
async function keep(
	session: Pick<StoreSession, 'enrolments' | 'events'>,
	enrolment: Enrolment,
	{ lead, decision, by }: { lead: Lead; decision: DraftDecision; by: string },
	now: number,
): Promise<void> {
	await session.enrolments.save(enrolment);
	const { inquiryId, run, policy } = enrolment;
	const { plan, attempt } = decision.draft;
	const leadId = lead.id === inquiryId ? null : lead.id;
	const data = { plan, run, policy, attempt, sent: decision.what === 'sent', by };
	const about = { at: now, inquiryId, leadId };
	await session.events.append([{ ...about, type: 'followUp.answered', data }]);
}

function saidOf(
	enrolment: Enrolment,
	plans: FollowUpPlans,
	{ what, answer, draft, enrolment: after }: DraftDecision,
	to: string,
): FollowUp {
	const { policy } = enrolment;
	const reason = `${draft.plan}, attempt ${draft.attempt}: ${words[what]}`;
	const whole = what === 'not sent' ? `${reason}. ${answer.title} ${answer.text}` : reason;
	const plan = plans.called(enrolment.plan);
	const about = {
		...enrolmentSaid(enrolment, plan, { reason: whole, policy, timer: null }),
		...{ plan: draft.plan, attempt: draft.attempt, answer },
	};
	if (what !== 'sent') return about;
	return { ...about, ...messageOf(enrolment, draft, to), repeated: after === null };
}

const words: Readonly<Record<DraftDecision['what'], string>> = {
	shown: 'its draft is looked over',
	sent: 'its draft is sent as it is',
	skipped: 'its draft is skipped',
	'not sent': 'its draft does not go out',
};

/** The message as it goes out, under an occasion of its own: on that of the attempt somebody was asked. */
function messageOf({ inquiryId, run }: Enrolment, draft: KeptDraft, to: string): Partial<FollowUp> {
	const { channel, from, subject, message, optOut, whenUnclear, sendAt } = draft;
	return {
		id: `${inquiryId}/${occasionOfSent({ run }, draft)}`,
		...{ channel, audience: 'person' as const, to, from, subject, message, whenUnclear },
		sendAt: sendAt === null ? null : new Date(sendAt).toISOString(),
		...(optOut !== null && { optOut: optOutOf(optOut) }),
	};
}
