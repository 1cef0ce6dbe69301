import { LeadOpsError } from '../../core/errors';
import type { Assignment, Lead } from '../../core/lead';
import {
	compileRoster,
	decideReassign,
	type NextOwner,
	type Roster,
	type RoutePolicy,
} from '../../core/route';
import type { StoreSession } from '../../store';
import { tellAssigned, type ChangeBooks } from '../clocks/tellClocks';
import { assignmentEvent } from './assignmentEvent';
import { currentAssignment } from './currentAssignment';
import { Turns } from './Turns';

/** What takes a lead from its owner, and who is to have it next. */
export interface ReassignFacts {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	/** The round that the item has seen; one reassignment follows it. */
	roundOnItem: number | null;
	/** The step of a ladder that reassigns; `null` without a ladder. */
	step: string | null;
	nextOwner: NextOwner;
}

type ReassignBooks = Pick<StoreSession, 'assignments' | 'policies'> & ChangeBooks;

/**
 * Takes a lead from an owner who did not act to the next one. One step of a ladder reassigns once.
 * Without a ladder, one round does: the same item again gets the same answer, an item with the
 * newer round starts the next.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `assignment.none` for a lead that was never assigned, `policy.unknown` for
 * one whose owners table the store does not know
 */
export async function reassignLead(
	session: ReassignBooks,
	facts: ReassignFacts,
	now: number,
): Promise<Assignment> {
	const { lead, onItem, roundOnItem, step } = facts;
	const current = await currentAssignment(session, lead.inquiryId, onItem);
	if (!current) throw neverAssigned();
	const occasion = step ?? `after round ${roundOnItem ?? current.round}`;
	const known = await session.assignments.forOccasion(lead.inquiryId, occasion);
	if (known) return { ...known, repeated: true };
	return await reassignNow(session, facts, { current, occasion }, now);
}

const neverAssigned = () =>
	new LeadOpsError({
		code: 'assignment.none',
		message: 'This lead was never assigned, so it cannot be reassigned',
		hint: 'Use the operation Assign first, and pass on what it gives.',
	});

async function reassignNow(
	session: ReassignBooks,
	{ lead, nextOwner }: ReassignFacts,
	{ current, occasion }: { current: Assignment; occasion: string },
	now: number,
): Promise<Assignment> {
	const { roster, hash } = await rosterOf(session, current.policy);
	const turns = await Turns.open(session, roster, now);
	const had = new Set(await session.assignments.ownersOf(lead.inquiryId));
	if (current.owner) had.add(current.owner.id);
	const { assignment, turn, record } = decideReassign(
		{ ...turns.facts, roster, now, knownOwner: null, ruleMet: () => null, had },
		hash,
		current,
		nextOwner,
	);
	const whole: Assignment = { ...assignment, round: current.round + 1, repeated: false };
	await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion,
		assignment: whole,
	});
	await session.events.append([
		{
			at: now,
			type: 'lead.reassigned',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: { ...assignmentEvent(whole, record), from: current.owner?.id ?? null },
		},
	]);
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
	turns.note(whole.owner?.id ?? null, turn);
	await turns.save();
	return whole;
}

interface KeptPolicy {
	policy: RoutePolicy;
	queueOfItem?: boolean;
}

/** The owners of the node that assigned the lead, as they are now and not as they were then. */
async function rosterOf(
	{ policies }: Pick<StoreSession, 'policies'>,
	policy: string,
): Promise<{ roster: Roster; hash: string }> {
	const newest = await policies.newestOfSameNode(policy);
	if (!newest) {
		throw new LeadOpsError({
			code: 'policy.unknown',
			message: 'The Lead Store does not know the owners table that this lead was assigned by',
			hint: 'Assign the lead with a Lead Route Assign node in the same workspace before it is reassigned.',
		});
	}
	const { policy: settings, queueOfItem } = newest.settings as KeptPolicy;
	// The newest may be of another lead of the same run: a queue that each lead has stays its own.
	const own = queueOfItem ? ((await policies.find(policy)) as KeptPolicy | undefined) : undefined;
	const { fallbackQueue } = own?.policy ?? settings;
	return { roster: compileRoster({ ...settings, fallbackQueue }), hash: newest.hash };
}
