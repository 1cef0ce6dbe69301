import { settledElsewhere } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import { forgetApart } from './apart';
import {
	nameOf,
	noteBoth,
	notRecorded,
	saidBy,
	type DecisionFacts,
	type RecordedDecision,
} from './decisionFacts';
import { leadsMeant } from './leadsMeant';
import { leadOf, type MergeBooks } from './mergeLeads';
import { standingDecisions, toldDecision, type StandingDecision } from './standingDecisions';
import { undoMerge } from './undoMerge';

type TakeBackBooks = MergeBooks & Pick<StoreSession, 'matches'>;

/**
 * Takes back what somebody decided about two leads: those who are not the same are compared again, those who
 * became one are two again. One of the two is enough, by ID, email, phone or name, as long as one decision
 * alone can be meant; else it says which there are.
 *
 * @param now epoch milliseconds
 */
export async function takeBack(
	session: TakeBackBooks,
	facts: DecisionFacts,
	now: number,
): Promise<RecordedDecision> {
	const { leadId, otherId } = facts;
	const named = await leadOf(session, leadId);
	const other = otherId === null ? undefined : await leadOf(session, otherId);
	if (named && other) {
		if (named.id !== other.id) return await compareAgain(session, facts, [named, other], now);
		const mergedId = named.id === leadId ? (otherId ?? leadId) : leadId;
		return await partAgain(session, facts, mergedId, now);
	}
	// Who names the lead that became another means that merge.
	if (otherId === null && (await session.merges.survivorOf(leadId)) !== null) {
		return await partAgain(session, facts, leadId, now);
	}
	const { standing, leads, problem } = await decisionsMeant(session, facts);
	const [only, ...more] = standing;
	if (!only) return notRecorded(facts, leads[0], `Nothing was recorded: ${problem}`);
	if (more.length > 0) return notRecorded(facts, leads[0], whichOf(standing));
	return only.kind === 'merged'
		? await partAgain(session, facts, only.mergedId, now)
		: await compareAgain(session, facts, [only.lead, only.other], now);
}

interface MeantDecisions {
	standing: StandingDecision[];
	leads: KnownLead[];
	/** Why there is none, as the rest of a sentence. */
	problem: string;
}

/** The decisions that count and fit what is named. */
async function decisionsMeant(
	session: TakeBackBooks,
	{ leadId, otherId, candidates = [] }: DecisionFacts,
): Promise<MeantDecisions> {
	const none = (problem: string) => ({ standing: [], leads: [], problem });
	if (leadId === '') return none('no lead is named, under Lead ID or on the item.');
	const elsewhere = settledElsewhere([leadId, otherId ?? ''], candidates);
	if (elsewhere !== undefined) return none(elsewhere);
	const leads = await leadsMeant(session, leadId);
	const others = otherId === null ? undefined : await leadsMeant(session, otherId);
	const unknown = leads.length === 0 ? leadId : others?.length === 0 ? otherId : null;
	if (unknown !== null) {
		return none(`the store knows no lead with the ID, email, phone or name "${unknown}".`);
	}
	const isOther = ({ id }: KnownLead) => others?.some((other) => other.id === id) ?? true;
	const standing = (await standingDecisions(session, leads)).filter((decision) =>
		decision.kind === 'apart'
			? isOther(decision.other) || isOther(decision.lead)
			: isOther(decision.lead),
	);
	const who = leads.map(nameOf).join(', ');
	return { standing, leads, problem: `nothing that was decided about ${who} still counts.` };
}

/** So many are named. */
const MOST_NAMED = 10;

function whichOf(standing: readonly StandingDecision[]): string {
	const named = standing.slice(0, MOST_NAMED).map(toldDecision).join('; ');
	const more = standing.length > MOST_NAMED ? `; and ${standing.length - MOST_NAMED} more` : '';
	return `Nothing was recorded: ${standing.length} decisions fit: ${named}${more}. Write both IDs of the one that you mean under Lead ID and Other Lead ID.`;
}

async function partAgain(
	session: TakeBackBooks,
	{ by, forGood }: DecisionFacts,
	mergedId: string,
	now: number,
): Promise<RecordedDecision> {
	const undone = await undoMerge(session, { leadId: mergedId, by, forGood }, now);
	const { done, reason, leadId, apartId } = undone;
	return { reason, verdict: 'takeBack', done, leadId: apartId ?? leadId, otherId: leadId };
}

async function compareAgain(
	session: TakeBackBooks,
	facts: DecisionFacts,
	both: readonly [KnownLead, KnownLead],
	now: number,
): Promise<RecordedDecision> {
	const [lead, other] = both;
	const ids = { leadId: lead.id, otherId: other.id };
	const two = `${nameOf(lead)} and ${nameOf(other)}`;
	if (!facts.forGood) {
		const reason = `Nothing was recorded, because Write for Good is off. It would no longer be remembered that ${two} are not the same person.`;
		return { reason, verdict: 'takeBack', done: false, ...ids };
	}
	if (!(await forgetApart(session, lead, other))) {
		const reason = `Nothing was recorded: nobody has decided anything about ${two}.`;
		return notRecorded(facts, lead, reason);
	}
	await noteBoth(session, facts, both, now);
	const reason = `It is no longer remembered that ${two} are not the same person${saidBy(facts)}.`;
	return { reason, verdict: 'takeBack', done: true, ...ids };
}
