import { calledBy } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import { areApart } from './apart';
import { nameOf } from './decisionFacts';

/** A decision about a lead that still counts, and can be taken back. */
export type StandingDecision =
	| { kind: 'apart'; lead: KnownLead; other: KnownLead }
	| { kind: 'merged'; lead: KnownLead; mergedId: string; mergedName: string };

type StandingBooks = Pick<
	StoreSession,
	'doubts' | 'events' | 'leads' | 'matches' | 'merges' | 'settings'
>;

/**
 * What somebody decided about some leads and counts now: who is not the same person as they, and who became
 * them within the time in which that can be undone. What is said of two of them is there once.
 */
export async function standingDecisions(
	session: StandingBooks,
	leads: readonly KnownLead[],
): Promise<StandingDecision[]> {
	const standing = new Map<string, StandingDecision>();
	for (const lead of leads) {
		for (const { merged } of await session.merges.into(lead.id)) {
			const [mergedId, mergedName] = [merged.id, calledBy(merged)];
			standing.set(mergedId, { kind: 'merged', lead, mergedId, mergedName });
		}
		for (const other of await toldApartFrom(session, lead)) {
			const pair = [lead.id, other.id].sort().join(' ');
			if (!standing.has(pair)) standing.set(pair, { kind: 'apart', lead, other });
		}
	}
	return [...standing.values()];
}

/** A decision in a few words, with the IDs that name it. */
export const toldDecision = (decision: StandingDecision): string =>
	decision.kind === 'apart'
		? `${nameOf(decision.lead)} is not ${nameOf(decision.other)}`
		: `${decision.mergedName} (${decision.mergedId}) became ${nameOf(decision.lead)}`;

/** Who is not the same person as a lead: the log names them, and the store says whether it still counts. */
async function toldApartFrom(session: StandingBooks, lead: KnownLead): Promise<KnownLead[]> {
	// Decisions are about the lead as a whole, and no inquiry's.
	const about = { inquiryId: '', leadId: lead.id };
	const events = await session.events.ofTypes(about, ['match.decided']);
	const others = new Map<string, KnownLead>();
	for (const { data } of events) {
		const other = await session.leads.find(otherIn(data));
		if (!other || other.id === lead.id || others.has(other.id)) continue;
		if (await areApart(session, lead, other)) others.set(other.id, other);
	}
	return [...others.values()];
}

function otherIn(data: unknown): string {
	const { other } = (data ?? {}) as { other?: unknown };
	return typeof other === 'string' ? other : '';
}
