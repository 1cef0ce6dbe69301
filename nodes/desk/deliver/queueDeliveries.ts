import {
	isOpen,
	planDeliveries,
	roundOf,
	type Delivery,
	type LeftOut,
	type Step,
} from '../../core/deliver';
import { matchSchema, type Assignment, type Kept, type Lead } from '../../core/lead';
import { personKeysOf, personOf } from '../../core/match';
import { namesLink, namesReview, type MessageText } from '../../core/message';
import type { LeadItem, StoreSession } from '../../store';
import { currentAssignment } from '../assign/currentAssignment';
import { linkPurposes, makeLink, type LinkTerms } from '../links';
import { whyCalledOff } from '../followUp/whyCalledOff';
import { refusedBy } from '../people/refusals';
import { earlierOf } from './earlierOf';
import { addDeliveries, keepChange } from './keepChange';
import { resultsOf } from './resultsOf';

/** What is to happen outside for one lead. */
export interface QueueFacts {
	lead: Lead;
	/** As it is to come back with each effect. */
	item: LeadItem;
	/** When it was received, epoch milliseconds. */
	receivedAt: number;
	/** In order. */
	steps: readonly Step[];
	/** The names of those that are not for this lead, with the reason. */
	unmet?: ReadonlyMap<string, string>;
	/** The expressions of steps that came to `undefined` and the like, by the step's name. */
	lacking?: ReadonlyMap<string, readonly string[]>;
	/** What calls for them; `null` for what the item says of it. */
	occasion: string | null;
	/** Before then nobody is to be disturbed; epoch milliseconds, `null` for now. */
	notBefore: number | null;
	/** Whether the inquiry is handed over with it, and waits no longer. */
	finishes: boolean;
	/** What `{link}` opens; `null` where nobody has said it. */
	link: LinkPage | null;
	/** Where somebody says whether two are one person; `null` where nobody has said it. */
	answers?: LinkPage | null;
}

type LinkPage = Pick<LinkTerms, 'page' | 'workspace' | 'expiresAt'>;

/** What came of it, step by step. */
export interface Queued {
	occasion: string;
	/** The names of new steps. */
	queued: string[];
	/** The names of those that were there, had not gone out and were written anew. */
	rewritten: string[];
	/** Those of both that cannot go out as they are, so that a person hears of them. */
	refused: LeftOut[];
	/** The names of those that were there before. */
	already: string[];
	leftOut: LeftOut[];
	/** The channels of what was queued. */
	channels: string[];
	/** What earlier steps of the inquiry left behind, by their names. */
	results: Record<string, Kept>;
}

type QueueBooks = Pick<
	StoreSession,
	| 'inquiries'
	| 'leads'
	| 'assignments'
	| 'deliveries'
	| 'enrolments'
	| 'refusals'
	| 'events'
	| 'settings'
>;

/**
 * Writes down what is to happen outside for a lead, each step once on one occasion, and keeps the
 * item with which it comes back.
 *
 * @param now epoch milliseconds
 */
export async function queueDeliveries(
	session: QueueBooks,
	facts: QueueFacts,
	now: number,
): Promise<Queued> {
	const { item, receivedAt, steps, notBefore, finishes } = facts;
	const { inquiryId } = facts.lead;
	const knownLead = await session.leads.find(facts.lead.id);
	// One that became another since is that one.
	const lead = knownLead ? { ...facts.lead, id: knownLead.id } : facts.lead;
	const leadId = lead.id === inquiryId ? null : lead.id;
	const assignment = await currentAssignment(session, inquiryId, item.assignment);
	const occasion = facts.occasion ?? occasionOf(item, inquiryId, assignment);
	const known = await session.deliveries.ofInquiry(inquiryId);
	const refused = await refusedBy(session, lead);
	const calledOff = await whyCalledOff(session, inquiryId, item);
	const unmet =
		calledOff === null ? facts.unmet : new Map(steps.map(({ step }) => [step, calledOff]));
	const plan = planDeliveries(
		steps,
		{
			...{ lead, leadId, assignment, item, occasion, notBefore, known },
			...(unmet && { unmet }),
			...(facts.lacking && { lacking: facts.lacking }),
			earlier: earlierOf(knownLead),
			...{ refused, link: await linkFor(session, facts) },
			answerLink: await answerLinkFor(session, facts),
		},
		now,
	);
	await addDeliveries(session, plan.added, now);
	for (const replaced of plan.replaced) {
		const before = known.find(({ id }) => id === replaced.id) ?? replaced;
		await keepChange(session, before, replaced, now);
	}

	// A known lead has keys of its own, which Dedup Match gave it.
	const keys = knownLead ? [] : personKeysOf(personOf(lead));
	await session.inquiries.keepItem(inquiryId, leadId, receivedAt, { ...item, lead }, keys);
	// One that waits goes through the flow again.
	if (finishes && !assignment?.waiting) await session.inquiries.finish(inquiryId, 'handed over');
	const all = [...plan.added, ...plan.replaced];
	const openNames = (of: readonly Delivery[]) => of.filter(isOpen).map(({ step }) => step);
	return {
		occasion,
		queued: openNames(plan.added),
		rewritten: openNames(plan.replaced),
		refused: all
			.filter((delivery) => !isOpen(delivery))
			.map(({ step, problem }) => ({ step, reason: problem?.message ?? '' })),
		already: plan.already.map(({ step }) => step),
		leftOut: plan.leftOut,
		channels: [...new Set(all.filter(isOpen).map(({ channel }) => channel))],
		results: resultsOf(known),
	};
}

/** The link by which somebody says what they did about the lead, where a step names it. */
async function linkFor(
	session: Pick<StoreSession, 'settings'>,
	facts: QueueFacts,
): Promise<string | null> {
	const { lead, link } = facts;
	if (!link || !needsLink(facts)) return null;
	const { inquiryId } = lead;
	return await makeLink(session, { ...link, inquiryId, purpose: linkPurposes.acted });
}

/** The link by which somebody says whether two are one person, where a step tells of that doubt. */
async function answerLinkFor(
	session: Pick<StoreSession, 'settings'>,
	facts: QueueFacts,
): Promise<string | null> {
	const { lead, item, answers } = facts;
	if (!answers || !isAsked(item) || !isNamedBy(facts, namesReview)) return null;
	const { inquiryId } = lead;
	return await makeLink(session, { ...answers, inquiryId, purpose: linkPurposes.samePerson });
}

const isAsked = ({ match }: LeadItem): boolean =>
	matchSchema.safeParse(match).data?.review !== undefined;

type OfSteps = Pick<QueueFacts, 'steps' | 'unmet'>;

/** Whether a step that is for this lead names something. */
const isNamedBy = ({ steps, unmet }: OfSteps, names: (message: MessageText) => boolean): boolean =>
	steps.some(({ step, subject, text }) => !unmet?.has(step) && [subject, text].some(names));

/** Whether a step that is for this lead names the link. */
export const needsLink = (facts: OfSteps): boolean => isNamedBy(facts, namesLink);

/**
 * What calls for effects, as the item says: the step of a ladder or of a follow-up, else the round
 * of the assignment, else the inquiry itself.
 */
function occasionOf(item: LeadItem, inquiryId: string, assignment: Assignment | null): string {
	for (const part of [item.escalation, item.followUp]) {
		const { id } = (part ?? {}) as { id?: unknown };
		if (typeof id !== 'string' || id === '') continue;
		return id.startsWith(`${inquiryId}/`) ? id.slice(inquiryId.length + 1) : id;
	}
	return assignment ? roundOf(assignment) : 'first';
}
