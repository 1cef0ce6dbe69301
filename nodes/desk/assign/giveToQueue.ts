import type { Assignment, Lead } from '../../core/lead';
import type { StoreSession } from '../../store';
import { followOwner } from '../deliver/followOwner';
import { reassignmentEvent } from './assignmentEvent';
import { creditTaken } from './creditTaken';
import { ownsLead } from './ownsLead';
import { wakeForRoom } from './wakeWaiting';

/** What gives a lead to a queue. */
export interface QueueFacts {
	lead: Pick<Lead, 'inquiryId' | 'id'>;
	/** The step of a ladder, or whatever else gives it there: one occasion does so once. */
	occasion: string;
	/** The assignment that ends; `null` for a lead that nobody was given. */
	before: Assignment | null;
	/** What is kept, unless this occasion gave the lead away before. */
	assignment: Assignment;
}

/**
 * Gives a lead to a queue, once for one occasion, and takes it from its owner: their next inquiry
 * is not given to somebody who did not act.
 *
 * @param now epoch milliseconds
 */
export async function giveToQueue(
	session: Pick<
		StoreSession,
		| 'assignments'
		| 'leads'
		| 'owners'
		| 'policies'
		| 'events'
		| 'deliveries'
		| 'enrolments'
		| 'inquiries'
		| 'timers'
		| 'refusals'
		| 'settings'
	>,
	{ lead: { inquiryId, id: leadId }, occasion, before, assignment }: QueueFacts,
	now: number,
): Promise<Assignment> {
	const known = await session.assignments.forOccasion(inquiryId, occasion);
	if (known) return { ...known, repeated: true };
	const takesFromOwner = await ownsLead(session, leadId, before?.owner ?? null);
	const ending = { inquiryId, leadId, before, why: 'reassigned', turnBack: false };
	const counted = await creditTaken(session, ending);
	const given = { inquiryId, leadId, occasion, assignment, takesFromOwner };
	const moved = await session.assignments.record(given);
	await wakeForRoom(session, { moved, counted }, now);
	const data = reassignmentEvent(before, assignment, { occasion });
	await session.events.append([{ at: now, type: 'lead.reassigned', inquiryId, leadId, data }]);
	await followOwner(session, { inquiryId, leadId, before, after: assignment }, now);
	return assignment;
}
