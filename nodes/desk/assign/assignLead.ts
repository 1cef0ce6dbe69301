import {
	noNeeds,
	type Assignment,
	type Lead,
	type LeadNeeds,
	type Qualification,
} from '../../core/lead';
import { decideAssign, endOf, leadMarksOf, type Routing } from '../../core/route';
import type { LeadItem, StoreSession } from '../../store';
import { tellAssigned, type ChangeBooks } from '../clocks/tellClocks';
import { asKnown } from '../people';
import { accountOwner } from './accountOwner';
import { assignmentEvent, reassignmentEvent } from './assignmentEvent';
import { keepersOf } from './keepers';
import { leadOwner, type OwnerOnItem } from './leadOwner';
import type { Team } from './Team';
import type { TurnBooks } from './Turns';
import { endWaiting, keepWaiting } from './waiting';

/** One submission is assigned once, whatever runs twice; while a queue has it, once more. */
const occasionOf = (round: number) => (round === 1 ? 'assign' : `assign, round ${round}`);

/** Whom a lead may be given to, and what is known of it. */
export interface AssignFacts {
	lead: Lead;
	/** As it is to come back, should it wait. */
	item: LeadItem;
	routing: Routing;
	/** The hash of the settings that the routing was made of. */
	hash: string;
	/** The routing's owners, as the lead's workspace knows them. */
	team: Team;
	/** Who owns the lead by what the item says. */
	ownerOnItem: OwnerOnItem;
	/** What Lead Qualify Score said of the lead, if it was asked. */
	qualification: Pick<Qualification, 'verdict' | 'category' | 'reason'> | null;
	/** What the lead needs of its owner, by a line of the pools table; nothing if not given. */
	needs?: (row: number) => LeadNeeds;
	/** What the lead has of what a line of the pools table keeps together; nothing if not given. */
	keeps?: (row: number) => string;
	/** What the conditions of the rule at an index saw on the lead; `null` when they are not met. */
	ruleMet: (index: number) => string | null;
	/** The caps of the table whose conditions the lead meets, by their place in it. */
	capsMet: ReadonlySet<number>;
}

type AssignBooks = TurnBooks & Pick<StoreSession, 'leads' | 'inquiries'> & ChangeBooks;

/**
 * Gives an inquiry to an owner or a queue, once: asked again, it gives the same answer. While only
 * a queue has it, it is decided again, since somebody may have become free; those who had it and
 * did not act are left out. One that waits is decided again as well, and waits on where still nobody
 * can take it. An inquiry that has ended is given to nobody.
 *
 * @param now epoch milliseconds
 */
export async function assignLead(
	session: AssignBooks,
	assignFacts: AssignFacts,
	now: number,
): Promise<Assignment> {
	const { lead, qualification } = assignFacts;
	const known = await session.assignments.current(lead.inquiryId);
	if (known?.owner) return { ...known, repeated: true };

	const outcome = await session.inquiries.outcomeOf(lead.inquiryId);
	const end = endOf({ qualification, outcome });
	if (end) {
		if (known?.waiting) await endWaiting(session, lead.inquiryId, known, now);
		await session.inquiries.finish(lead.inquiryId, end.outcome);
		return toNobody(end.reason, assignFacts.hash, now);
	}
	return await assignNow(session, assignFacts, known, now);
}

async function assignNow(
	session: AssignBooks,
	{
		lead: onItem,
		item,
		routing,
		hash,
		team,
		ownerOnItem,
		ruleMet,
		capsMet,
		needs,
		keeps,
	}: AssignFacts,
	known: Assignment | undefined,
	now: number,
): Promise<Assignment> {
	// Another inquiry of the same person may have been assigned since Dedup Match looked.
	const { lead, known: stored } = await asKnown(session, onItem);
	const said = { ...ownerOnItem, stored, inquiryId: lead.inquiryId, crmBefore: lead.crm };
	const knownOwner = await leadOwner(session, team, said);
	const marks = leadMarksOf(lead, ownerOnItem.crm ?? lead.crm);
	const ofAccount = await accountOwner(session, team, { lead, routing, marks });
	const ownOf = (row: number) => keeps?.(row) ?? '';
	const keeping = await keepersOf(session, team, routing.roster, { marks, ownOf });
	const had = known ? await session.assignments.ownersOf(lead.inquiryId) : [];
	const decision = decideAssign(
		{
			...team.facts,
			...{ routing, now, ruleMet, capsMet, knownOwner },
			...{ accountOwner: ofAccount, marks },
			keeper: keeping.keeper,
			needs: ({ row }) => needs?.(row) ?? noNeeds,
			had: team.membersWith(had),
			...waitSince(known, now),
		},
		hash,
	);
	const { assignment, member, record, capKeys } = decision;
	if (assignment.waiting) {
		const whole = { ...assignment, round: 1, repeated: false };
		return await keepWaiting(
			session,
			{ lead, item, before: known, assignment: whole, record },
			now,
		);
	}
	if (known?.queue && assignment.queue?.name === known.queue.name) {
		return { ...known, repeated: true };
	}

	const round = (known?.round ?? 0) + 1;
	const whole: Assignment = { ...assignment, round, repeated: false };
	const moved = await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion: occasionOf(round),
		assignment: whole,
		ownerKey: member && team.keyOf(member),
		capKeys,
		keptKey: assignment.strategy === 'kept together' ? keeping.keyIn(assignment.pool) : null,
		domain: stored?.domain ?? null,
	});
	const about = { at: now, inquiryId: lead.inquiryId, leadId: lead.id };
	await session.events.append([
		known && !known.waiting
			? { ...about, type: 'lead.reassigned', data: reassignmentEvent(known, whole, record) }
			: { ...about, type: 'lead.assigned', data: assignmentEvent(whole, record) },
	]);
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
	if (known?.waiting) await endWaiting(session, lead.inquiryId, known, now);
	team.note(decision, moved);
	return whole;
}

/** A lead waits from when it first did. One that a queue has is seen by people there, and waits no more. */
function waitSince(known: Assignment | undefined, now: number): { waitSince?: number } {
	if (!known) return { waitSince: now };
	return known.waiting ? { waitSince: Date.parse(known.waiting.since) } : {};
}

/** What an item says of a lead that nobody is to have; nothing of it is kept. */
const toNobody = (reason: string, policy: string, now: number): Assignment => ({
	...{ owner: null, backup: null, queue: null, pool: null, strategy: 'ended' },
	...{ rule: 'Ended', priority: 'normal', reason, trace: [], policy },
	...{ assignedAt: new Date(now).toISOString(), round: 1, repeated: false },
});
