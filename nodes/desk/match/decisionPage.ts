import { matchSchema, type MatchReview } from '../../core/lead';
import { calledBy } from '../../core/match';
import { cleanLine, shortened } from '../../core/text';
import { describeDay } from '../../core/time';
import type { KnownLead, StoreSession } from '../../store';
import type { RecordedDecision, Verdict } from './decisionFacts';

/** What a page says to somebody who opened it by a link. */
export interface DecisionAnswer {
	/** In a line. */
	title: string;
	/** In a few sentences, or the two in a line each. */
	text: string;
}

/** About whom somebody was asked when an inquiry came in; `undefined` where nobody was, or it is gone. */
export async function askedAtInquiry(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	inquiryId: string,
): Promise<MatchReview | undefined> {
	const inquiry = await inquiries.find(inquiryId);
	return matchSchema.safeParse(inquiry?.item.match).data?.review;
}

const thanks: Readonly<Record<Verdict, string>> = {
	same: 'Thank you. They are one person.',
	notSame: 'Thank you. They are two people.',
	takeBack: 'It is taken back.',
};

const mistake = 'If that was a mistake, open the link again and choose "Take Back".';

/**
 * What the page says once somebody has answered, or before it: who the two are, side by side.
 *
 * @param asked the two
 * @param forGood whether it is an answer already
 */
export async function decisionAnswer(
	{ leads, inquiries }: Pick<StoreSession, 'leads' | 'inquiries'>,
	{ verdict, done, reason }: RecordedDecision,
	{ asked, forGood }: { asked: MatchReview; forGood: boolean },
): Promise<DecisionAnswer> {
	if (done) {
		const more = verdict === 'takeBack' ? '' : ` ${mistake}`;
		return { title: thanks[verdict], text: `${reason}${more}` };
	}
	if (forGood) return { title: 'Nothing was changed.', text: reason };
	const [lead, other] = [await leads.find(asked.leadId), await leads.find(asked.otherId)];
	if (!lead || !other)
		return { title: 'One of the two is gone.', text: 'Nobody has to say it any more.' };
	if (lead.id === other.id) {
		return { title: 'They are one person, as somebody said.', text: lineOf(lead) };
	}
	const lines = [];
	for (const one of [lead, other]) lines.push(lineOf(one) + (await wordsOf(inquiries, one)));
	return { title: 'Are these two one person?', text: lines.join('\n') };
}

const dayOf = (instant: number) => describeDay(Math.floor(instant / 86_400_000));

/** A lead as it is told from another. */
function lineOf(lead: KnownLead): string {
	const { email, phone, company, owner, inquiries, firstSeenAt } = lead;
	const times = inquiries === 1 ? '1 inquiry' : `${inquiries} inquiries, the first`;
	const whose = owner ? `owned by ${owner.name}` : 'without an owner';
	return [calledBy(lead), email, phone, company, `${times} on ${dayOf(firstSeenAt)}`, whose]
		.filter((part) => part !== null)
		.filter((part, at, all) => all.indexOf(part) === at)
		.join(', ');
}

/** So much of a message tells who writes. */
const longestWords = 300;

/** What a lead wrote last, behind their line; empty where they wrote nothing. */
async function wordsOf(
	inquiries: Pick<StoreSession['inquiries'], 'newestOf' | 'find'>,
	{ id }: KnownLead,
): Promise<string> {
	const newest = await inquiries.newestOf(id);
	const inquiry = newest === null ? undefined : await inquiries.find(newest);
	const { message } = (inquiry?.item.lead ?? {}) as { message?: unknown };
	const words = typeof message === 'string' ? cleanLine(message) : '';
	return words === '' ? '' : `, wrote: “${shortened(words, longestWords)}”`;
}
