import { settledElsewhere } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import { forgetApart, keepApart } from './apart';
import {
	nameOf,
	note,
	noteBoth,
	notRecorded,
	saidBy,
	type DecisionFacts,
	type RecordedDecision,
	type Verdict,
} from './decisionFacts';
import { leadOf, mergeLeads, type MergeBooks } from './mergeLeads';
import { takeBack } from './takeBack';

/**
 * Keeps what somebody decided about two leads: the same person makes them one; not the same is remembered
 * from then on. Either can be taken back. What was asked about the two is answered by it.
 *
 * @param now epoch milliseconds
 */
export async function recordDecision(
	session: MergeBooks & Pick<StoreSession, 'matches'>,
	facts: DecisionFacts,
	now: number,
): Promise<RecordedDecision> {
	const { verdict } = facts;
	if (verdict === 'takeBack') return await takeBack(session, facts, now);
	const lead = await leadOf(session, facts.leadId);
	if (facts.leadId !== '' && facts.leadId === facts.otherId) {
		const reason = `Nothing was recorded: both IDs are ${facts.leadId}, and it takes those of two leads.`;
		return notRecorded(facts, lead, reason);
	}
	const other = lead && (await otherOf(session, lead, facts));
	if (!lead || !other) return notRecorded(facts, lead, problemOf(facts, lead));
	const task: Task = { session, facts, lead, other, now };
	return await deciding[verdict](task);
}

interface Task {
	session: MergeBooks;
	facts: DecisionFacts;
	lead: KnownLead;
	other: KnownLead;
	now: number;
}

type Deciding = (task: Task) => Promise<RecordedDecision>;

const deciding: Readonly<Record<Exclude<Verdict, 'takeBack'>, Deciding>> = {
	same: decideSame,
	notSame: decideNotSame,
};

async function decideSame({ session, facts, lead, other, now }: Task): Promise<RecordedDecision> {
	const ids = { leadId: lead.id, otherId: other.id };
	if (lead.id === other.id) {
		const reason = `The two are one lead already, ${nameOf(lead)}.`;
		return { reason, verdict: 'same', done: facts.forGood, ...ids };
	}
	const { survivorship, by, forGood } = facts;
	if (forGood) {
		await forgetApart(session, lead, other);
		await session.doubts.answer(lead.id, other.id);
	}
	const merge = await mergeLeads(
		session,
		{ leadIds: [other.id, lead.id], survivorId: null, survivorship, overrules: true, by, forGood },
		now,
	);
	const leadId = merge.leadId ?? lead.id;
	if (forGood) await note(session, { ...facts, leadId, otherId: merge.mergedIds[0] ?? '' }, now);
	return { reason: merge.reason, verdict: 'same', done: forGood, ...ids, leadId, merge };
}

async function decideNotSame(task: Task): Promise<RecordedDecision> {
	const { session, facts, lead, other, now } = task;
	const { forGood } = facts;
	if (lead.id === other.id) {
		const reason = `Nothing was recorded: the two became one lead, ${nameOf(lead)}. Undo that merge first: Take Back does it.`;
		return notRecorded(facts, lead, reason);
	}
	const two = `${nameOf(lead)} and ${nameOf(other)}`;
	if (forGood) {
		await keepApart(session, lead, other);
		await session.doubts.answer(lead.id, other.id);
		await noteBoth(session, facts, [lead, other], now);
	}
	return {
		...{ verdict: 'notSame', done: forGood, leadId: lead.id, otherId: other.id },
		reason: forGood
			? `${two} are not the same person${saidBy(facts)}; nobody is asked about it again.`
			: `Nothing was recorded, because Write for Good is off. ${two} would be kept apart from then on.`,
	};
}

/** The other lead: the one that is named, else the one about which somebody was asked last. */
async function otherOf(
	session: MergeBooks,
	lead: KnownLead,
	{ leadId, otherId }: DecisionFacts,
): Promise<KnownLead | undefined> {
	if (otherId !== null) return await leadOf(session, otherId);
	const [asked] = await session.doubts.askedAbout(lead.id);
	if (asked) {
		return await session.leads.find(asked.leadId === lead.id ? asked.otherId : asked.leadId);
	}
	// It may have become the other one since.
	return lead.id === leadId ? undefined : lead;
}

function problemOf(
	{ leadId, otherId, candidates = [] }: DecisionFacts,
	lead: KnownLead | undefined,
): string {
	const elsewhere = settledElsewhere([leadId, otherId ?? ''], candidates);
	if (elsewhere !== undefined) return `Nothing was recorded: ${elsewhere}`;
	if (leadId === '') return 'Nothing was recorded: no lead is named, under Lead ID or on the item.';
	if (!lead) return `Nothing was recorded: the store knows no lead with the ID "${leadId}".`;
	if (otherId !== null) {
		return `Nothing was recorded: the store knows no lead with the ID "${otherId}".`;
	}
	return `Nothing was recorded: nobody was asked about ${nameOf(lead)}, so name the other lead under Other Lead ID.`;
}
