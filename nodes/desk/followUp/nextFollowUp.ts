import { deskOf, isSentByEmail, messageValues, type Delivery } from '../../core/deliver';
import {
	decideFollowUp,
	draftIdOf,
	isOfFollowUp,
	outcomeWords,
	textFor,
	threadOf,
	timerIdOf,
	type Attempt,
	type Enrolment,
	type FollowUpOutput,
	type FollowUpPlans,
	type Named,
	type Sender,
	type StepDecision,
	type Words,
} from '../../core/followUp';
import {
	isMessage,
	type Assignment,
	type FollowUp,
	type FollowUpChannel,
	type Lead,
	type TimerEvent,
} from '../../core/lead';
import {
	asSubject,
	composed,
	filledIn,
	holesIn,
	mailHtml,
	readMessage,
	type MessageText,
} from '../../core/message';
import type { CalendarSettings } from '../../core/time';
import type { LeadItem, StoreSession } from '../../store';
import { currentAssignment } from '../assign/currentAssignment';
import { linkPurposes, makeLink, type LinkTerms } from '../links';
import { asKnown } from '../people/asKnown';
import { changeStatus } from '../people/changeStatus';
import { refusedBy, type Refused } from '../people/refusals';
import { daysOfSenders, keepDaysOf } from './daysOfSenders';
import { notEnrolled } from './enrol';
import {
	enrolmentsOf,
	endEnrolment,
	isUnderWay,
	keepEnrolment,
	type EnrolmentBooks,
} from './enrolments';
import { mannersOf } from './manners';
import { plansInUse } from './plansInUse';
import { addressOf, hindranceOf } from './reach';

/** What is known of a person whose attempt is due. */
export interface NextFacts {
	lead: Lead;
	item: LeadItem;
	timer: TimerEvent | undefined;
	/** The hours of the workspace. */
	calendar: CalendarSettings;
	/** What a text comes to for this lead, be it an expression or not. */
	read: (text: string) => MessageText;
	/** The expressions of a text that come to nothing for this lead. */
	lacking: (text: string) => string[];
	/** Where the person says that they want to hear no more; `null` where no page is named. */
	optOut: Pick<LinkTerms, 'page' | 'workspace'> | null;
	/** Where somebody looks a draft over; `null` where no page is named. */
	draftPage: Pick<LinkTerms, 'page' | 'workspace'> | null;
	/** Whether an email is made as HTML too, for who sends it without Lead Deliver. */
	asHtml: boolean;
}

type NextBooks = EnrolmentBooks &
	Parameters<typeof changeStatus>[0] &
	Parameters<typeof currentAssignment>[0] &
	Pick<StoreSession, 'policies' | 'refusals' | 'settings'>;

/**
 * Decides what is due of a person's follow-up and keeps it, once for one timer.
 *
 * @param now epoch milliseconds
 */
export async function nextFollowUp(
	session: NextBooks,
	facts: NextFacts,
	now: number,
): Promise<{ output: FollowUpOutput; followUp: FollowUp }> {
	const { lead, known } = await asKnown(session, facts.lead);
	const { inquiryId } = lead;
	const leadId = lead.id === inquiryId ? null : lead.id;
	const all = await enrolmentsOf(session, { inquiryId, leadId });
	const own = all.find((each) => each.inquiryId === inquiryId);
	const [oldest] = all.filter(isUnderWay);
	const enrolment = own ?? oldest ?? all.at(-1);
	if (!enrolment) return none(inquiryId, 'The person is in no follow-up plan');
	// Two leads that became one were each in a plan: nobody is followed up twice.
	if (oldest && isUnderWay(enrolment) && oldest.inquiryId !== enrolment.inquiryId) {
		await endEnrolment(session, enrolment, leadId, { outcome: 'another plan', by: '' }, now);
		return none(inquiryId, `The person is on their way through ${oldest.plan} already`);
	}
	const plans = await plansInUse(session, enrolment);
	if (!plans) return none(inquiryId, `The store does not know the plan ${enrolment.plan} any more`);
	const assignment = await currentAssignment(session, inquiryId, facts.item.assignment);
	const refused = await refusedBy(session, lead);
	const optOutLink = await optOutLinkFor(session, enrolment, facts.optOut);
	const sender = (from: Sender) => senderOf(from, facts.item, assignment);
	const before = await attemptsBefore(session, enrolment);
	const decision = decideFollowUp({
		...{ enrolment, plans, timer: facts.timer?.id ?? null, now },
		status: known?.status ?? 'open',
		hasOptedOut: refused.has('all'),
		hindrance: (channel) => hindranceOf(channel, lead, refused, plans.settings),
		address: (channel) => addressOf(channel, lead, assignment),
		...{ words: wordsFor({ ...facts, lead, refused, optOutLink }, assignment, now), optOutLink },
		draft: await draftFor(session, enrolment, facts, now),
		thread: threadBefore(before),
		leftAt: (occasion) => leftAt(before.filter((delivery) => delivery.occasion === occasion)),
		sender,
		senderDays: await daysOfSenders(session, plans, sender),
		person: personSaid({ item: facts.item, lead, refused }, assignment, now),
		manners: await mannersOf(session, plans, { lead, calendar: facts.calendar }),
	});
	await keep(session, decision, { leadId, plans, timer: facts.timer?.id ?? null }, now);
	return decision;
}

const none = (inquiryId: string, reason: string) => ({
	output: 'none' as const,
	followUp: notEnrolled(inquiryId, '', reason),
});

/** Keeps what was decided, and notes it. */
async function keep(
	session: NextBooks,
	{ enrolment, followUp, output, closes, placed }: StepDecision,
	{ leadId, plans, timer }: { leadId: string | null; plans: FollowUpPlans; timer: string | null },
	now: number,
): Promise<void> {
	if (!enrolment) return;
	if (placed) await keepDaysOf(session, placed);
	const policy = plans.hash;
	await keepEnrolment(session, { ...enrolment, policy });
	if (followUp.repeated) return;
	const { inquiryId, plan, run, attempt, nextAt } = enrolment;
	const about = { at: now, inquiryId, leadId };
	const data = { plan, run, policy, attempt };
	const { reason, channel, outcome } = followUp;
	await session.events.append([
		outcome === null
			? {
					...about,
					type: 'followUp.step',
					data: { ...data, channel, asked: output === 'ask', timer, nextAt, reason },
				}
			: {
					...about,
					type: 'followUp.ended',
					data: { ...data, outcome, tooLate: false, by: '', reason: outcomeWords[outcome] },
				},
	]);
	if (!closes || leadId === null) return;
	const said = { status: 'closed', closedAs: 'lost', reason: `No answer to ${plan}` } as const;
	await changeStatus(session, leadId, { ...said, at: now, cause: 'follow-up' }, now);
}

function senderOf(from: Sender, item: LeadItem, assignment: Assignment | null): Named | null {
	const desk = deskOf(item);
	const ofDesk = desk?.name ? { name: desk.name, email: desk.email ?? null } : null;
	const { owner, queue } = assignment ?? {};
	const ofOwner = owner ?? queue;
	return from === 'desk' || !ofOwner ? ofDesk : { name: ofOwner.name, email: ofOwner.email };
}

const detailsText = readMessage('What they want:\n{message}\n\nWho they are:\n{details}');

/** Who the person is to somebody who goes on by hand. */
function personSaid(
	{ item, lead, refused }: Pick<Filled, 'item' | 'lead' | 'refused'>,
	assignment: Assignment | null,
	now: number,
) {
	const known = { lead, assignment, item, refused, earlier: null, link: null };
	const values = messageValues(known, 'owner', now);
	const name = lead.fullName ?? lead.email ?? lead.phone ?? '';
	return { name: asSubject(name), details: composed(detailsText, values).text };
}

/** So long a link opens by which somebody says that they want to hear no more: nobody is told that it is too late. */
const optOutOpensMs = 10 * 365 * 86_400_000;

/** The same one in all messages of a follow-up. */
async function optOutLinkFor(
	session: Pick<StoreSession, 'settings'>,
	{ inquiryId, enrolledAt }: Pick<Enrolment, 'inquiryId' | 'enrolledAt'>,
	page: NextFacts['optOut'],
): Promise<string | null> {
	if (!page) return null;
	const expiresAt = enrolledAt + optOutOpensMs;
	return await makeLink(session, { ...page, inquiryId, expiresAt, purpose: linkPurposes.optOut });
}

/** So long a link opens by which somebody sends a draft. */
const draftOpensMs = 30 * 86_400_000;

/** What a draft of the timer is kept as, and the page on which it is sent. */
async function draftFor(
	session: Pick<StoreSession, 'settings'>,
	enrolment: Enrolment,
	{ draftPage, timer }: Pick<NextFacts, 'draftPage' | 'timer'>,
	now: number,
) {
	if (!draftPage) return null;
	const id = draftIdOf(timer?.id ?? timerIdOf(enrolment));
	const { inquiryId } = enrolment;
	const terms = { inquiryId, part: id, expiresAt: now + draftOpensMs };
	const link = await makeLink(session, { ...draftPage, ...terms, purpose: linkPurposes.draft });
	return { id, link };
}

/** What Lead Deliver has of the attempts that were made before. */
async function attemptsBefore(
	{ deliveries }: Pick<StoreSession, 'deliveries'>,
	{ inquiryId, made }: Pick<Enrolment, 'inquiryId' | 'made'>,
): Promise<Delivery[]> {
	return made === 0 ? [] : (await deliveries.ofInquiry(inquiryId)).filter(isOfFollowUp);
}

/** When the message of an attempt left; `null` where none has, as of a task, `undefined` without any effect. */
function leftAt(effects: readonly Delivery[]): number | null | undefined {
	if (effects.length === 0) return undefined;
	const left = effects.flatMap(({ audience, state, handedOutAt }) =>
		audience === 'person' && state === 'done' && handedOutAt !== null ? [handedOutAt] : [],
	);
	return left.length === 0 ? null : Math.max(...left);
}

/** The mails that went out to the person before, as far as Lead Deliver (Done) was told their ids. */
const threadBefore = (before: readonly Delivery[]): FollowUp['thread'] =>
	threadOf(
		before.flatMap(
			({ kept, audience, channel }) =>
				(isSentByEmail(channel) && audience === 'person' && kept?.messageId) || [],
		),
	);

type Filled = Pick<NextFacts, 'lead' | 'item' | 'read' | 'lacking' | 'asHtml'> & {
	refused: ReadonlySet<Refused>;
	optOutLink: string | null;
};

/** Fills in the texts of an attempt. */
const wordsFor =
	(
		{ lead, item, read, lacking, asHtml, refused, optOutLink }: Filled,
		assignment: Assignment | null,
		now: number,
	) =>
	(attempt: Attempt): Words => {
		const { channel } = attempt;
		const { subject, message } = textFor(attempt, lead.language);
		const audience = isMessage(channel) ? 'person' : 'owner';
		const known = { lead, assignment, item, refused, earlier: null, link: null };
		const values = {
			...messageValues(known, audience, now),
			// Lead Deliver makes the link that a task may name.
			link: undefined,
			'lead.optOut': isMessage(channel) ? optOutLink : null,
		};
		const [title, text] = [read(subject), read(message)];
		const whole = composed(text, values);
		const said = { subject: asSubject(filledIn(title, values)), message: whole.text };
		const holes = () => [
			...[...new Set([title, text].flatMap((part) => holesIn(part, values)))],
			...[...new Set([subject, message].flatMap(lacking))].map(
				(expression) => `${expression} comes to nothing for this lead`,
			),
			...emptyIn(channel, said),
		];
		return {
			...said,
			...(asHtml && channel === 'email' && { html: mailHtml(whole) }),
			gaps: audience === 'person' ? holes() : [],
		};
	};

/** What of a message to the person says nothing at all, as a clause. */
const emptyIn = (
	channel: FollowUpChannel,
	{ subject, message }: Pick<Words, 'subject' | 'message'>,
) => [
	...(channel === 'email' && subject.trim() === '' ? ['its Subject comes to nothing'] : []),
	...(message.trim() === '' ? ['its Message comes to nothing'] : []),
];
