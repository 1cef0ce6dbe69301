import { reasonOfWord, type Assignment } from '../../core/lead';
import {
	endedAs,
	endOf,
	endOfLead,
	endOfStanding,
	type InquiryEnd,
	type InquiryFacts,
} from '../../core/route';
import type { StoreSession } from '../../store';
import type { LeadAsKnown } from '../people';
import { peopleOf } from './peopleOf';

/** How an owner lost a lead that they were given. */
export type Lost =
	/** It is over, and nobody is to have it any more. */
	| { end: InquiryEnd }
	/** Nobody has it, and somebody is to. */
	| { end: null; mayHaveItAgain: boolean };

type LossBooks = Pick<StoreSession, 'events' | 'holdings' | 'inquiries' | 'owners'>;

/**
 * How the owner of an inquiry's newest assignment has lost it since then; `null` where it is still theirs.
 * A lead that they did not want, or whose meeting did not come about, is to be decided again; who did not
 * want it does not get it again.
 */
export async function lostSince(
	session: LossBooks,
	{ lead: { inquiryId, id: leadId }, known }: LeadAsKnown,
	{ owner, assignedAt }: Assignment,
	qualification: InquiryFacts['qualification'],
): Promise<Lost | null> {
	if (!owner) return null;
	const ownerKey = (await peopleOf(session)).keyOf(owner);
	const holding = await session.holdings.find(leadId);
	if (holding?.ownerKey === ownerKey) return null;

	const inquiry = await session.inquiries.find(inquiryId);
	const since = Date.parse(assignedAt);
	const end = endOf({ qualification, outcome: inquiry?.outcome ?? null });
	if (end) return { end };
	const outcome = known ? endOfLead(known, inquiry?.receivedAt ?? since) : null;
	if (outcome !== null) return { end: endedAs(outcome) };

	const log = await session.events.ofTypes({ inquiryId, leadId }, ['lead.released']);
	const last = log.filter(({ at }) => at >= since).at(-1)?.data as
		| { owner: string; why: string }
		| undefined;
	const reason = last && (!holding || last.owner === ownerKey) ? reasonOfWord(last.why) : null;
	if (!reason) return null;
	if (!reason.becomes) return { end: null, mayHaveItAgain: !reason.unwanted };
	return known ? null : { end: endedAs(endOfStanding(reason.becomes)) };
}
