import type { Assignment, Lead } from '../../core/lead';
import { declinesSchema, localDay, type NextOwner, type OwnerMarks } from '../../core/route';
import type { StoreSession } from '../../store';
import { asKnown } from '../people';
import { currentAssignment } from './currentAssignment';
import { lostSince, whyNobodyHas } from './lostSince';
import { peopleOf } from './peopleOf';
import { neverAssigned, reassignLead, type ReassignBooks } from './reassignLead';

/** Who gives which lead back. */
export interface DeclineFacts {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	by: OwnerMarks;
	/** Who is to have it next. */
	nextOwner: Omit<NextOwner, 'claimant'>;
	/** How many leads an owner may decline in a day; `null` for as many as they like. */
	mostPerDay: number | null;
	/** Where a day begins, an IANA zone. */
	timeZone: string;
}

/** What came of it. */
export interface Decline {
	/** Who has the lead now. */
	assignment: Assignment;
	/** Whether it was declined. */
	declined: boolean;
}

/**
 * Takes a lead from an owner who does not want it to the next one. Only who has a lead can decline it,
 * and only so many in a day.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `assignment.none` for a lead that was never assigned
 */
export async function declineLead(
	session: ReassignBooks,
	{ lead: onItemLead, onItem, by, nextOwner, mostPerDay, timeZone }: DeclineFacts,
	now: number,
): Promise<Decline> {
	const meant = await asKnown(session, onItemLead);
	const { lead } = meant;
	const current = await currentAssignment(session, lead.inquiryId, onItem);
	if (!current) throw neverAssigned();
	const people = await peopleOf(session);
	const decliner = people.meant(by);
	const occasionAfter = (round: number) => `declined by ${decliner.key}, after round ${round}`;
	const before = await session.assignments.forOccasion(
		lead.inquiryId,
		occasionAfter(current.round - 1),
	);
	if (before) return { assignment: { ...before, repeated: true }, declined: true };

	const stays = (reason: string): Decline => ({
		assignment: { ...current, repeated: true, reason },
		declined: false,
	});
	const lost = await lostSince(session, meant, current);
	if (lost) return stays(`Not declined, because ${whyNobodyHas(lost, current)}.`);
	if (!current.owner || decliner.key !== people.keyOf(current.owner)) {
		return stays(`Not declined, because ${whoHas(current, decliner.name)}.`);
	}
	const declines = await declinesToday(session, decliner.key, timeZone, now);
	if (mostPerDay !== null && declines.count >= mostPerDay) {
		return stays(
			`Not declined, because ${current.owner.name} has declined ${declines.count} today, which is the most.`,
		);
	}
	const step = occasionAfter(current.round);
	const facts = { lead, onItem, roundOnItem: current.round, step, nextOwner };
	const assignment = await reassignLead(session, { ...facts, because: 'declined' }, now);
	const declined = assignment.strategy !== 'ended';
	if (declined) await declines.add();
	return { assignment, declined };
}

/** Who has a lead that an owner has not, for a sentence. */
function whoHas({ owner, queue, waiting }: Assignment, decliner: string): string {
	const holder = owner?.name ?? (queue && `the queue "${queue.name}"`);
	if (holder) return `${holder} has this lead and not ${decliner}`;
	return waiting
		? `nobody has this lead yet: it waits for the pool "${waiting.for}"`
		: 'nobody has this lead';
}

/** How many leads an owner has declined on this day. */
async function declinesToday(
	{ settings }: Pick<StoreSession, 'settings'>,
	ownerKey: string,
	timeZone: string,
	now: number,
) {
	const name = `declines of ${ownerKey}`;
	const { from } = localDay(now, timeZone);
	const kept = declinesSchema.safeParse(await settings.get(name)).data;
	const count = kept?.from === from ? kept.count : 0;
	return { count, add: async () => await settings.set(name, { from, count: count + 1 }) };
}
