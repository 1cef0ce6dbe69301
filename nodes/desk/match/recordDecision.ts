import { calledBy, settledElsewhere, type Survivorship } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import { forgetApart, keepApart } from './apart';
import {
	leadOf,
	mergeLeads,
	type MergeBooks,
	type Merging,
	type NamedCandidate,
} from './mergeLeads';
import { undoMerge } from './undoMerge';

/** What somebody says of two leads. */
export const verdicts = ['same', 'notSame', 'takeBack'] as const;

export type Verdict = (typeof verdicts)[number];

/** What somebody decided about two leads. */
export interface DecisionFacts {
	verdict: Verdict;
	/** Of a lead, or of an inquiry for the lead that it is of. */
	leadId: string;
	/** `null` for the one about which somebody was asked. */
	otherId: string | null;
	survivorship: Survivorship;
	/** Who decided; empty where nobody told. */
	by: string;
	/** False for a look before it. */
	forGood: boolean;
	/** Whom the item that names them may be, which says of records which they are. */
	candidates?: readonly NamedCandidate[];
}

/** What became of a decision. */
export interface RecordedDecision {
	/** In a sentence or two. */
	reason: string;
	verdict: Verdict;
	/** Whether it is kept now. */
	done: boolean;
	/** The lead of the inquiry from now on; `null` where it is not known. */
	leadId: string | null;
	otherId: string | null;
	/** Where the two are one now. */
	merge?: Merging;
}

/**
 * Keeps what somebody decided about two leads: the same person makes them one; not the same is remembered
 * from then on. Either can be taken back. What was asked about the two is answered by it.
 *
 * @param now epoch milliseconds
 */
export async function recordDecision(
	session: MergeBooks,
	facts: DecisionFacts,
	now: number,
): Promise<RecordedDecision> {
	const lead = await leadOf(session, facts.leadId);
	const other = lead && (await otherOf(session, lead, facts));
	if (!lead || !other) return notRecorded(facts, lead, problemOf(facts, lead));
	const task: Task = { session, facts, lead, other, now };
	return await deciding[facts.verdict](task);
}

interface Task {
	session: MergeBooks;
	facts: DecisionFacts;
	lead: KnownLead;
	other: KnownLead;
	now: number;
}

const deciding: Readonly<Record<Verdict, (task: Task) => Promise<RecordedDecision>>> = {
	same: decideSame,
	notSame: decideNotSame,
	takeBack,
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
		const reason = `Nothing was recorded: the two became one lead, ${nameOf(lead)}. Undo that merge first.`;
		return notRecorded(facts, lead, reason);
	}
	const two = `${nameOf(lead)} and ${nameOf(other)}`;
	if (forGood) {
		await keepApart(session, lead, other);
		await session.doubts.answer(lead.id, other.id);
		await noteBoth(task, now);
	}
	return {
		...{ verdict: 'notSame', done: forGood, leadId: lead.id, otherId: other.id },
		reason: forGood
			? `${two} are not the same person${saidBy(facts)}; nobody is asked about it again.`
			: `Nothing was recorded, because Write for Good is off. ${two} would be kept apart from then on.`,
	};
}

async function takeBack(task: Task): Promise<RecordedDecision> {
	const { session, facts, lead, other, now } = task;
	const { forGood, by } = facts;
	if (lead.id === other.id) {
		const mergedId = lead.id === facts.leadId ? (facts.otherId ?? facts.leadId) : facts.leadId;
		const undone = await undoMerge(session, { leadId: mergedId, by, forGood }, now);
		const { done, reason, leadId, apartId } = undone;
		return { reason, verdict: 'takeBack', done, leadId: apartId ?? leadId, otherId: leadId };
	}
	const ids = { leadId: lead.id, otherId: other.id };
	const two = `${nameOf(lead)} and ${nameOf(other)}`;
	if (!forGood) {
		const reason = `Nothing was recorded, because Write for Good is off. It would no longer be remembered that ${two} are not the same person.`;
		return { reason, verdict: 'takeBack', done: false, ...ids };
	}
	if (!(await forgetApart(session, lead, other))) {
		const reason = `Nothing was recorded: nobody has decided anything about ${two}.`;
		return notRecorded(facts, lead, reason);
	}
	await noteBoth(task, now);
	const reason = `It is no longer remembered that ${two} are not the same person${saidBy(facts)}.`;
	return { reason, verdict: 'takeBack', done: true, ...ids };
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
	{ leadId, otherId, verdict, candidates = [] }: DecisionFacts,
	lead: KnownLead | undefined,
): string {
	const elsewhere = settledElsewhere([leadId, otherId ?? ''], candidates);
	if (elsewhere !== undefined) return `Nothing was recorded: ${elsewhere}`;
	if (leadId === '') return 'Nothing was recorded: no lead is named, under Lead ID or on the item.';
	if (!lead) return `Nothing was recorded: the store knows no lead with the ID "${leadId}".`;
	if (otherId !== null) {
		return `Nothing was recorded: the store knows no lead with the ID "${otherId}".`;
	}
	return verdict === 'takeBack'
		? `Nothing was recorded: nothing about ${nameOf(lead)} is open any more; to take a decision back, name the other lead under Other Lead ID.`
		: `Nothing was recorded: nobody was asked about ${nameOf(lead)}, so name the other lead under Other Lead ID.`;
}

interface Noted extends Pick<DecisionFacts, 'verdict' | 'by'> {
	leadId: string;
	otherId: string;
}

async function note(
	{ events }: Pick<StoreSession, 'events'>,
	{ verdict, by, leadId, otherId }: Noted,
	now: number,
) {
	const data = { verdict, by, other: otherId };
	await events.append([{ at: now, type: 'match.decided', inquiryId: null, leadId, data }]);
}

async function noteBoth({ session, facts, lead, other }: Task, now: number) {
	await note(session, { ...facts, leadId: lead.id, otherId: other.id }, now);
	await note(session, { ...facts, leadId: other.id, otherId: lead.id }, now);
}

const nameOf = (lead: KnownLead) => `${calledBy(lead)} (${lead.id})`;

const saidBy = ({ by }: DecisionFacts) => (by === '' ? '' : `, says ${by}`);

const notRecorded = (
	{ verdict }: DecisionFacts,
	lead: KnownLead | undefined,
	reason: string,
): RecordedDecision => ({
	...{ reason, verdict, done: false, leadId: lead?.id ?? null, otherId: null },
});
