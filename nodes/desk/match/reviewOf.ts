import type { Match } from '../../core/lead';
import { leadIdOfNew, saysNothingElse, type MatchFacts } from '../../core/match';
import type { Inquiry, OpenReview, StoreSession } from '../../store';

/** A doubt that a person has to settle, and what becomes of the inquiry that raised it. */
export interface Reviewed {
	match: Match;
	/** The lead that was made for the same doubt before, and that the inquiry joins; `null` for none. */
	joins: string | null;
}

/**
 * Asks a person about an inquiry whose decision is theirs, once: while the same is asked about a lead that
 * said nothing else, the inquiry is that lead's, and nobody is asked again.
 *
 * @returns `undefined` where there is nothing to decide
 */
export async function reviewOf(
	{ doubts }: Pick<StoreSession, 'doubts'>,
	{ person, found }: Pick<MatchFacts, 'person' | 'found'>,
	match: Match,
	{ inquiry, now }: { inquiry: Pick<Inquiry, 'id'>; now: number },
): Promise<Reviewed | undefined> {
	const [likeliest] = match.candidates;
	if (match.decision !== 'review' || !likeliest) return undefined;
	for (const { lead, isAnother } of found) {
		if (isAnother || !saysNothingElse(person, lead)) continue;
		const asked = (await doubts.askedAbout(lead.id)).find(({ leadId }) => leadId === lead.id);
		if (!asked) continue;
		const others = match.candidates.filter(({ leadId }) => leadId !== lead.id);
		return {
			match: {
				...{ ...match, candidates: others, review: toldOf(asked, true) },
				reason: `${match.reason} Somebody was asked about this before and has not answered yet, so the inquiry joined that lead.`,
			},
			joins: lead.id,
		};
	}
	const asked: OpenReview = {
		...{ leadId: leadIdOfNew(inquiry.id), otherId: likeliest.leadId },
		...{ inquiryId: inquiry.id, askedAt: now },
	};
	await doubts.ask(asked);
	return { match: { ...match, review: toldOf(asked, false) }, joins: null };
}

const toldOf = ({ leadId, otherId, askedAt }: OpenReview, alreadyOpen: boolean) => ({
	...{ leadId, otherId, alreadyOpen },
	askedAt: new Date(askedAt).toISOString(),
});
