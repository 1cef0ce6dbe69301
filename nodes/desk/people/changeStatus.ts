import { standingAfter, type SaidStanding } from '../../core/match';
import type { LeadStatus } from '../../core/lead';
import { beginsAgain, endOfWork } from '../../core/route';
import type { KnownLead, StoreSession } from '../../store';
import { withdrawEnded } from '../deliver/withdraw';
import { endFollowUpsOf } from '../followUp/endOfLead';
import type { EnrolmentBooks } from '../followUp/enrolments';
import {
	endHolding,
	endUnownedOf,
	holdAgain,
	type HoldAgainBooks,
	type HoldingBooks,
	type UnownedBooks,
} from '../holding';

/** What became of a lead's status. */
export interface ChangedStatus {
	leadId: string;
	before: LeadStatus;
	status: LeadStatus;
	closedAs: KnownLead['closedAs'];
	changed: boolean;
}

type StatusBooks = Pick<StoreSession, 'leads' | 'inquiries'> &
	EnrolmentBooks &
	HoldingBooks &
	HoldAgainBooks &
	UnownedBooks;

/**
 * Keeps what is said of where a lead stands, and notes a change in the log; what has not gone out
 * to one that is closed is withdrawn, its follow-up ends, nobody has it as an open lead any more, and it waits for nobody. One
 * that is open again is its owner's again. What is heard late changes nothing, see {@link standingAfter}.
 *
 * @param said what is said, when and by what
 * @param now epoch milliseconds
 * @returns `undefined` for a lead that is not known
 */
export async function changeStatus(
	session: StatusBooks,
	leadId: string,
	said: SaidStanding,
	now: number,
): Promise<ChangedStatus | undefined> {
	const { leads, events } = session;
	const known = await leads.find(leadId);
	const why = endOfWork(known?.status, said);
	if (why !== null) await endHolding(session, leadId, { why, at: said.at }, now);
	if (!known) {
		if (why !== null) await endUnownedOf(session, leadId, { ...said, statusAt: said.at });
		return undefined;
	}
	const { lead, change } = standingAfter(known, said);
	if (why !== null) await endUnownedOf(session, leadId, lead);
	if (lead !== known) await leads.save(lead, []);
	if (change) {
		const event = { type: 'lead.statusChanged', data: change } as const;
		await events.append([{ at: now, inquiryId: null, leadId, ...event }]);
		if (beginsAgain(change)) await holdAgain(session, lead, said.at, now);
	}
	const { status, closedAs } = lead;
	if (change) await endFollowUpsOf(session, leadId, status, now);
	if (change && status === 'closed') await withdrawEnded(session, leadId, now);
	return { leadId, before: known.status, status, closedAs, changed: change !== undefined };
}
