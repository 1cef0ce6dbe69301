import { reasonOfWord, type Assignment } from '../../core/lead';
import {
	endedAs,
	endOfStanding,
	whyTaken,
	type InquiryEnd,
	type InquiryFacts,
	type Taken,
} from '../../core/route';
import type { StoreSession } from '../../store';
import type { LeadAsKnown } from '../people';
import { peopleOf } from './peopleOf';
import { howItEnded } from './sinceAssigned';

/** How an owner lost a lead that they were given. */
export interface Lost {
	/** That it is over, and nobody is to have it any more; `null` where somebody is to. */
	end: InquiryEnd | null;
	/** Whether they may be given it again. */
	mayHaveItAgain: boolean;
}

const over = (end: InquiryEnd): Lost => ({ end, mayHaveItAgain: false });

type LossBooks = Pick<StoreSession, 'events' | 'holdings' | 'inquiries' | 'owners'>;

/**
 * How the owner of an inquiry's newest assignment has lost it since then; `null` where it is still theirs.
 * A lead that they did not want, or whose meeting did not come about, is to be decided again; who did not
 * want it does not get it again.
 */
export async function lostSince(
	session: LossBooks,
	meant: LeadAsKnown,
	assignment: Assignment,
	qualification: InquiryFacts['qualification'] = null,
): Promise<Lost | null> {
	const { owner, assignedAt } = assignment;
	if (!owner) return null;
	const {
		lead: { inquiryId, id: leadId },
		known,
	} = meant;
	const ownerKey = (await peopleOf(session)).keyOf(owner);
	const holding = await session.holdings.find(leadId);
	if (holding?.ownerKey === ownerKey) return null;

	const end = await howItEnded(session, meant, assignment, qualification);
	if (end) return over(end);

	const since = Date.parse(assignedAt);
	const log = await session.events.ofTypes({ inquiryId, leadId }, ['lead.released']);
	const last = log.filter(({ at }) => at >= since).at(-1)?.data as
		| { owner: string; why: string }
		| undefined;
	const reason = last && (!holding || last.owner === ownerKey) ? reasonOfWord(last.why) : null;
	if (!reason) return null;
	if (!reason.becomes) return { end: null, mayHaveItAgain: !reason.unwanted };
	return known ? null : over(endedAs(endOfStanding(reason.becomes)));
}

/** Why a lead that nobody has any more, and that is not over, is given to somebody else. */
export const takenAs = ({ mayHaveItAgain }: Lost): Taken =>
	mayHaveItAgain ? 'released' : 'declined';

/**
 * Why nobody has a lead whose owner lost it, for a sentence.
 *
 * @example
 * whyNobodyHas({ end: null, mayHaveItAgain: false }, current) // 'nobody has this lead: Ann declined it'
 */
export const whyNobodyHas = (lost: Lost, { owner }: Assignment): string =>
	lost.end
		? `the lead has ended (${lost.end.outcome})`
		: `nobody has this lead: ${whyTaken(takenAs(lost), owner?.name ?? null)}`;
