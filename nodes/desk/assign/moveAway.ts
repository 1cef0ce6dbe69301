import { leadSchema, type Assignment, type Lead } from '../../core/lead';
import type { NextOwner, OwnerMarks } from '../../core/route';
import type { Holding, Inquiry, LeadItem, StoreSession } from '../../store';
import { currentAssignment } from './currentAssignment';
import { peopleOf, type People } from './peopleOf';
import { reassignLead, type ReassignBooks } from './reassignLead';
import { hasSomeoneActed } from './sinceAssigned';

/** Whose leads go to others. */
export interface MoveFacts {
	from: OwnerMarks;
	/** `unworked`: those about which nobody has done anything since they were given. */
	which: 'unworked' | 'open';
	/** Who is to have them. */
	nextOwner: Omit<NextOwner, 'claimant'>;
	/** How many leads are moved at once. */
	limit: number;
}

/** An inquiry that somebody else has now. */
export interface MovedLead {
	/** With all that the flow knew of it. */
	item: LeadItem;
	assignment: Assignment;
}

/** What came of it. */
export interface Move {
	/** What the owner is called. */
	name: string;
	/** Whether they were ever an owner in the workspace. */
	isKnown: boolean;
	moved: MovedLead[];
	/** How many leads that were looked at stay: worked on, or ended. */
	staying: number;
	/** Whether more of their leads wait for the next batch. */
	hasMore: boolean;
}

/** So many are looked at for each one that is moved: many may stay. */
const lookedPerMove = 10;

/**
 * Gives the open leads of an owner to others, the oldest first and a batch at a time, such as when the
 * owner leaves the company. The leads are as open as before: nobody is blamed, and their clocks go on.
 *
 * @param now epoch milliseconds
 */
export async function moveAway(
	session: ReassignBooks & Pick<StoreSession, 'holdings' | 'people'>,
	{ from, which, nextOwner, limit }: MoveFacts,
	now: number,
): Promise<Move> {
	const people = await peopleOf(session);
	const { key, name } = people.meant(from);
	const move: Move = { name, isKnown: key !== null, moved: [], staying: 0, hasMore: false };
	if (key === null) return move;
	let after: Holding | undefined;
	let leads = 0;
	for (let looked = 0; looked < limit * lookedPerMove; ) {
		const held = await session.holdings.heldBy(key, limit, after);
		for (const holding of held) {
			if (leads === limit) return { ...move, hasMore: true };
			const moved = await moveLead(session, holding, { which, nextOwner, key, people }, now);
			move.moved.push(...moved);
			if (moved.length > 0) leads++;
			else move.staying++;
		}
		if (held.length < limit) return move;
		looked += held.length;
		after = held.at(-1);
	}
	return { ...move, hasMore: true };
}

/** All inquiries of a lead that the owner has; none where the lead stays. */
async function moveLead(
	session: ReassignBooks & Pick<StoreSession, 'people'>,
	{ leadId }: Holding,
	given: MoveOne,
	now: number,
): Promise<MovedLead[]> {
	const known = await session.leads.find(leadId);
	const { inquiryIds } = await session.people.find({ leadIds: [leadId] });
	const theirs: Theirs[] = [];
	for (const id of inquiryIds) {
		const inquiry = await session.inquiries.find(id);
		if (!inquiry) continue;
		const current = await currentAssignment(session, id, undefined);
		if (!current?.owner || given.people.keyOf(current.owner) !== given.key) continue;
		const lead = leadOf(inquiry, leadId);
		const isWorked =
			given.which === 'unworked' && (await hasSomeoneActed(session, { lead, known }, current));
		if (isWorked) return [];
		theirs.push({ item: inquiry.item, lead, current });
	}
	const moved: MovedLead[] = [];
	for (const { item, lead, current } of theirs) {
		const { round } = current;
		const assignment = await reassignLead(
			session,
			{
				...{ lead, onItem: undefined, roundOnItem: round, nextOwner: given.nextOwner },
				...{ because: 'moved away', step: `moved away from ${given.key}, after round ${round}` },
			},
			now,
		);
		if (assignment.strategy !== 'ended') moved.push({ item, assignment });
	}
	return moved;
}

interface MoveOne extends Pick<MoveFacts, 'which' | 'nextOwner'> {
	key: string;
	people: People;
}

/** An inquiry that the owner has. */
interface Theirs extends Pick<MovedLead, 'item'> {
	lead: Lead;
	current: Assignment;
}

/** Whose inquiry it is; of a flow without Lead Normalize no more is on the item. */
const leadOf = ({ id, receivedAt }: Inquiry, leadId: string): Lead =>
	leadSchema.parse({
		...{ id: leadId, inquiryId: id, workspace: '' },
		receivedAt: new Date(receivedAt).toISOString(),
	});
