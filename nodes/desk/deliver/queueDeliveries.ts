import { planDeliveries, type LeftOut, type Step } from '../../core/deliver';
import type { Assignment, Kept, Lead } from '../../core/lead';
import { personKeysOf, personOf } from '../../core/match';
import { namesLink } from '../../core/message';
import type { LeadItem, StoreSession } from '../../store';
import { currentAssignment } from '../assign/currentAssignment';
import { linkPurposes, makeLink, type LinkTerms } from '../links';
import { hasOptedOut } from '../people';
import { addDeliveries, keepChange } from './keepChange';
import { resultsOf } from './resultsOf';

/** What is to happen outside for one lead. */
export interface QueueFacts {
	lead: Lead;
	/** As it is to come back with each effect. */
	item: LeadItem;
	/** When it was received, epoch milliseconds. */
	receivedAt: number;
	/** Those that are for this lead, in order. */
	steps: readonly Step[];
	/** What calls for them; `null` for what the item says of it. */
	occasion: string | null;
	/** Before then nobody is to be disturbed; epoch milliseconds, `null` for now. */
	notBefore: number | null;
	/** Whether the inquiry is handed over with it, and waits no longer. */
	finishes: boolean;
	/** What `{link}` opens; `null` where nobody has said it. */
	link: Pick<LinkTerms, 'page' | 'workspace' | 'expiresAt'> | null;
}

/** What came of it, step by step. */
export interface Queued {
	occasion: string;
	/** The names of new steps, and of those that were written anew. */
	queued: string[];
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
	'inquiries' | 'leads' | 'assignments' | 'deliveries' | 'events' | 'settings'
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
	const { lead, item, receivedAt, steps, notBefore, finishes } = facts;
	const { inquiryId } = lead;
	const leadId = lead.id === inquiryId ? null : lead.id;
	const assignment = await currentAssignment(session, inquiryId, item.assignment);
	const occasion = facts.occasion ?? occasionOf(item, inquiryId, assignment);
	const known = await session.deliveries.ofInquiry(inquiryId);
	const optedOut = await hasOptedOut(session, lead);
	const plan = planDeliveries(
		steps,
		{
			...{ lead, leadId, assignment, occasion, notBefore, known },
			...{ hasOptedOut: optedOut, link: await linkFor(session, facts) },
		},
		now,
	);
	await addDeliveries(session, plan.added, now);
	for (const replaced of plan.replaced) {
		const before = known.find(({ id }) => id === replaced.id) ?? replaced;
		await keepChange(session, before, replaced, now);
	}

	// A known lead has keys of its own, which Dedup Match gave it.
	const keys = (await session.leads.find(lead.id)) ? [] : personKeysOf(personOf(lead));
	await session.inquiries.keepItem(inquiryId, leadId, receivedAt, { ...item, lead }, keys);
	if (finishes) await session.inquiries.finish(inquiryId, 'handed over');
	const queued = [...plan.added, ...plan.replaced];
	return {
		occasion,
		queued: queued.map(({ step }) => step),
		already: plan.already.map(({ step }) => step),
		leftOut: plan.leftOut,
		channels: [...new Set(queued.map(({ channel }) => channel))],
		results: resultsOf(known),
	};
}

/** The link by which somebody says what they did about the lead, where a step names it. */
async function linkFor(
	session: Pick<StoreSession, 'settings'>,
	{ lead: { inquiryId }, steps, link }: QueueFacts,
): Promise<string | null> {
	if (!link || !needsLink(steps)) return null;
	return await makeLink(session, { ...link, inquiryId, purpose: linkPurposes.acted });
}

/** Whether a step names the link, for somebody who may have it. */
export const needsLink = (steps: QueueFacts['steps']): boolean =>
	steps.some(
		({ audience, subject, text }) =>
			audience !== 'person' && (namesLink(subject) || namesLink(text)),
	);

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
	return assignment ? `round ${assignment.round}` : 'first';
}
