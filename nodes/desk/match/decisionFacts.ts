import { calledBy, type Survivorship } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import type { Merging, NamedCandidate } from './mergeLeads';

/** What somebody says of two leads. */
export const verdicts = ['same', 'notSame', 'takeBack'] as const;

export type Verdict = (typeof verdicts)[number];

/** What somebody decided about two leads. */
export interface DecisionFacts {
	verdict: Verdict;
	/** Of a lead, or of an inquiry for the lead that it is of; to take back, an email, phone or name too. */
	leadId: string;
	/** `null` for the one about which somebody was asked, to take back for the one that was decided about. */
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

/** A decision that is not kept, and why. */
export const notRecorded = (
	{ verdict }: Pick<DecisionFacts, 'verdict'>,
	lead: KnownLead | undefined,
	reason: string,
): RecordedDecision => ({
	...{ reason, verdict, done: false, leadId: lead?.id ?? null, otherId: null },
});

/** A lead in a sentence, so that it is found again. */
export const nameOf = (lead: KnownLead): string => `${calledBy(lead)} (${lead.id})`;

export const saidBy = ({ by }: Pick<DecisionFacts, 'by'>): string =>
	by === '' ? '' : `, says ${by}`;

interface Noted extends Pick<DecisionFacts, 'verdict' | 'by'> {
	leadId: string;
	otherId: string;
}

/** Puts a decision into the timeline of one of the two. */
export async function note(
	{ events }: Pick<StoreSession, 'events'>,
	{ verdict, by, leadId, otherId }: Noted,
	now: number,
): Promise<void> {
	const data = { verdict, by, other: otherId };
	await events.append([{ at: now, type: 'match.decided', inquiryId: null, leadId, data }]);
}

/** Puts a decision into the timeline of both. */
export async function noteBoth(
	session: Pick<StoreSession, 'events'>,
	{ verdict, by }: Pick<DecisionFacts, 'verdict' | 'by'>,
	[lead, other]: readonly [KnownLead, KnownLead],
	now: number,
): Promise<void> {
	await note(session, { verdict, by, leadId: lead.id, otherId: other.id }, now);
	await note(session, { verdict, by, leadId: other.id, otherId: lead.id }, now);
}
