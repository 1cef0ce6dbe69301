import type { Assignment } from '../../core/lead';
import { decideAssign, endOf, endSince, type InquiryEnd, type RouteFacts } from '../../core/route';
import type { StoreSession } from '../../store';
import { tellAssigned, type ChangeBooks } from '../clocks/tellClocks';
import { followOwner } from '../deliver/followOwner';
import { endUnowned } from '../holding';
import { asKnown } from '../people';
import { assignmentEvent, reassignmentEvent } from './assignmentEvent';
import { lostSince, type Lost } from './lostSince';
import { asIfNew, outgrownRule, takeOutgrown } from './outgrown';
import { routeFactsOf, type AssignFacts } from './routeFactsOf';
import type { Team } from './Team';
import type { TurnBooks } from './Turns';
import { endWaiting, keepWaiting } from './waiting';
import { wakeForRoom } from './wakeWaiting';

/** One submission is assigned once, whatever runs twice; while a queue has it, once more. */
const occasionOf = (round: number) => (round === 1 ? 'assign' : `assign, round ${round}`);

type AssignBooks = TurnBooks &
	Pick<
		StoreSession,
		'leads' | 'inquiries' | 'policies' | 'deliveries' | 'enrolments' | 'refusals' | 'settings'
	> &
	ChangeBooks;

/**
 * Gives an inquiry to an owner or a queue, once: asked again, it gives the same answer. While only
 * a queue has it, it is decided again, since somebody may have become free; those who had it and
 * did not act are left out. One that waits is decided again as well, and waits on where still nobody
 * can take it. So is one that its owner declined or nobody works on any more; who declined it is left out.
 * An inquiry that has ended is given to nobody. Where the settings say so, one whose rule
 * is met no more goes by the rules again.
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
	const outcome = await session.inquiries.outcomeOf(lead.inquiryId);
	const lost = known?.owner
		? await lostSince(session, await asKnown(session, lead), known, qualification)
		: null;
	if (lost?.end) {
		if (outcome === null) await session.inquiries.finish(lead.inquiryId, lost.end.outcome);
		return toNobody(lost.end.reason, assignFacts.hash, now);
	}
	const outgrown = known && !lost ? outgrownRule(known, assignFacts) : null;
	if (known?.owner && !lost && outgrown === null) return { ...known, repeated: true };

	const end = endOf({ qualification, outcome });
	if (end) return await endNow(session, assignFacts, { known, end }, now);
	return await assignNow(session, assignFacts, { known, outgrown, lost }, now);
}

/** The inquiry is over: it waits for nobody any more, and who has it keeps it. */
async function endNow(
	session: AssignBooks,
	{ lead: { inquiryId }, hash }: Pick<AssignFacts, 'lead' | 'hash'>,
	{ known, end }: { known: Assignment | undefined; end: InquiryEnd },
	now: number,
): Promise<Assignment> {
	if (known?.owner) return { ...known, repeated: true };
	await endUnowned(session, inquiryId, end.outcome);
	return toNobody(end.reason, hash, now);
}

/** What became of an inquiry that is decided now. */
interface Before {
	/** Its newest assignment. */
	known: Assignment | undefined;
	/** The rule by which its owner has it, which it meets no more; `null` for none. */
	outgrown: string | null;
	/** How its owner has lost it; `null` where they have not. */
	lost: Lost | null;
}

/** Who lost a lead without declining it may have it again. */
function factsAfter(facts: RouteFacts, { known, outgrown, lost }: Before, team: Team): RouteFacts {
	if (outgrown !== null) return asIfNew(facts, outgrown);
	if (!known?.owner || !lost || lost.end || !lost.mayHaveItAgain) return facts;
	const owner = team.memberOf(known.owner);
	return { ...facts, had: new Set([...facts.had].filter((member) => member !== owner)) };
}

async function assignNow(
	session: AssignBooks,
	assignFacts: AssignFacts,
	before: Before,
	now: number,
): Promise<Assignment> {
	const { item, hash, team } = assignFacts;
	const { known, outgrown, lost } = before;
	const { facts, lead, stored, keeping } = await routeFactsOf(session, assignFacts, known, now);
	const end = stored && endSince(stored, Date.parse(lead.receivedAt));
	if (end) return await endNow(session, assignFacts, { known, end }, now);
	const decision = decideAssign(factsAfter(facts, before, team), hash);
	if (known?.waiting) (await team.line()).left(lead.inquiryId);
	const { assignment, member, record, capKeys } = decision;
	if (assignment.waiting) {
		const whole = { ...assignment, round: 1, repeated: false };
		return await keepWaiting(
			session,
			{ lead, item, before: known, assignment: whole, capKeys, record, nth: team.nextToWait() },
			now,
		);
	}
	if (known?.queue && assignment.queue?.name === known.queue.name) {
		return { ...known, repeated: true };
	}
	const isSame = !lost && known?.owner && member && team.memberOf(known.owner) === member;
	if (isSame) return { ...known, repeated: true };

	const round = (known?.round ?? 0) + 1;
	const whole: Assignment = { ...assignment, round, repeated: false };
	const { inquiryId, id: leadId } = lead;
	const taken =
		outgrown !== null && known !== undefined
			? await takeOutgrown(session, { inquiryId, leadId, before: known }, member === null)
			: { counted: false, takesFromOwner: false };
	const moved = await session.assignments.record({
		...{ inquiryId, leadId, occasion: occasionOf(round) },
		assignment: whole,
		ownerKey: member && team.keyOf(member),
		capKeys,
		keptKey: assignment.strategy === 'kept together' ? await keeping.keyIn(assignment.pool) : null,
		...{ stored: stored ?? null, takesFromOwner: taken.takesFromOwner },
	});
	await wakeForRoom(session, { moved, counted: taken.counted }, now);
	const about = { at: now, inquiryId, leadId };
	await session.events.append([
		known && !known.waiting
			? { ...about, type: 'lead.reassigned', data: reassignmentEvent(known, whole, record) }
			: { ...about, type: 'lead.assigned', data: assignmentEvent(whole, record) },
	]);
	await tellAssigned(session, inquiryId, whole, { leadId, now });
	if (known && !known.waiting) {
		await followOwner(session, { inquiryId, leadId, before: known, after: whole }, now);
	}
	if (known?.waiting) await endWaiting(session, inquiryId, now);
	team.note(decision, moved);
	return whole;
}

/** What an item says of a lead that nobody is to have; nothing of it is kept. */
const toNobody = (reason: string, policy: string, now: number): Assignment => ({
	...{ owner: null, backup: null, queue: null, pool: null, strategy: 'ended' },
	...{ rule: 'Ended', priority: 'normal', reason, trace: [], policy },
	...{ assignedAt: new Date(now).toISOString(), round: 1, repeated: false },
});
