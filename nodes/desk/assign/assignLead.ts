import type { Assignment, Lead, Owner } from '../../core/lead';
import { decideAssign, type Roster } from '../../core/route';
import type { StoreSession } from '../../store';
import { tellAssigned, type ChangeBooks } from '../clocks/tellClocks';
import { assignmentEvent } from './assignmentEvent';
import type { Turns } from './Turns';

/** One submission is assigned once, whatever runs twice. */
const occasion = 'assign';

/** Whom a lead may be given to, and what is known of it. */
export interface AssignFacts {
	lead: Lead;
	roster: Roster;
	/** The hash of the settings that the roster was made of. */
	hash: string;
	/** The turns of the lead's workspace. */
	turns: Turns;
	/** Who owns the lead by what the item says; the store's word counts more. */
	ownerOnItem: Owner | null;
	/** What the conditions of the rule at an index saw on the lead; `null` when they are not met. */
	ruleMet: (index: number) => string | null;
}

/**
 * Gives an inquiry to an owner or a queue, once: asked again, it gives the same answer.
 *
 * @param now epoch milliseconds
 */
export async function assignLead(
	session: Pick<StoreSession, 'assignments' | 'leads'> & ChangeBooks,
	{ lead, roster, hash, turns, ownerOnItem, ruleMet }: AssignFacts,
	now: number,
): Promise<Assignment> {
	const known = await session.assignments.current(lead.inquiryId);
	if (known) return { ...known, repeated: true };
	// Another inquiry of the same person may have been assigned since Dedup Match looked.
	const knownOwner = (await session.leads.find(lead.id))?.owner ?? ownerOnItem;
	const { assignment, turn, record } = decideAssign(
		{ ...turns.facts, roster, now, knownOwner, ruleMet, had: new Set() },
		hash,
	);
	const whole: Assignment = { ...assignment, round: 1, repeated: false };
	await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion,
		assignment: whole,
	});
	await session.events.append([
		{
			at: now,
			type: 'lead.assigned',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: assignmentEvent(whole, record),
		},
	]);
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
	turns.note(whole.owner?.id ?? null, turn);
	return whole;
}
