import type { Category, Qualification, Standing } from '../lead';

/** What is known of an inquiry that may have ended before anybody owns it. */
export interface InquiryFacts {
	/** What Lead Qualify Score said, if it was asked. */
	qualification: Pick<Qualification, 'verdict' | 'category' | 'reason'> | null;
	/** How the inquiry ended in the Lead Store, such as `disqualified`; `null` while it is open. */
	outcome: string | null;
}

/** An inquiry that nobody is to be given. */
export interface InquiryEnd {
	/** A short word for the Lead Store. */
	outcome: string;
	/** In one sentence. */
	reason: string;
}

/** What is not for sales, whoever looks at it, as a sentence names it; `null` for what may be. */
const otherMatters: Readonly<Record<Category, string | null>> = {
	'existing customer': 'what a customer already has',
	hiring: 'a job',
	partnership: 'a partnership',
	sales: null,
	spam: null,
	support: 'support',
	unclear: null,
	vendor: 'something that they sell',
};

/** Outcomes with which an inquiry goes to somebody all the same. */
const goesOn: ReadonlySet<string> = new Set(['handed over', 'final queue']);

/** Outcomes that Lead Qualify Score's word made: a newer one on the item counts more. */
const byQualification: ReadonlySet<string> = new Set(['nurture', 'disqualified', 'not sales']);

/**
 * Whether an inquiry has ended, so that nobody is to be given it: it takes no turn, and no clock
 * starts. What a category's line in Lead Qualify Score lets pass as qualified goes on, and what is
 * unclear, or too little to call it spam: somebody has to read it.
 *
 * @returns `null` when it goes on
 * @example
 * endOf({
 *   qualification: { verdict: 'disqualified', category: 'spam', reason: 'It sells links.' },
 *   outcome: null,
 * })?.reason // 'Given to nobody, because it was disqualified: It sells links.'
 */
export function endOf({ qualification, outcome }: InquiryFacts): InquiryEnd | null {
	if (qualification) {
		const { verdict, category, reason } = qualification;
		const ends = (word: string, why: string): InquiryEnd => ({
			outcome: word,
			reason: `Given to nobody, because it ${why}${reason ? `: ${reason}` : '.'}`,
		});
		if (verdict === 'disqualified') return ends('disqualified', 'was disqualified');
		if (verdict === 'nurture') return ends('nurture', 'is to be nurtured first');
		const matter = otherMatters[category];
		if (matter && verdict !== 'qualified') {
			return ends('not sales', `is about ${matter}, not sales`);
		}
		if (outcome !== null && byQualification.has(outcome)) return null;
	}
	if (outcome === null || goesOn.has(outcome)) return null;
	return endedAs(outcome);
}

/** Where a lead stands, and since when. */
export interface LeadStanding extends Pick<Standing, 'status'> {
	closedAs?: Standing['closedAs'];
	/** In milliseconds since 1970. */
	statusAt?: number;
}

/**
 * Whether a lead is done with, so that an inquiry of theirs that somebody owns is taken to nobody
 * else. Who was won before they asked is a customer who asks for more.
 *
 * @param askedAt in milliseconds since 1970
 * @returns how it ended, in a word or two; `null` when it goes on
 * @example
 * endOfLead({ status: 'closed', closedAs: 'lost', statusAt: 5 }, 0) // 'lost'
 * endOfLead({ status: 'customer', closedAs: 'won', statusAt: 5 }, 9) // null
 */
export function endOfLead(
	{ status, closedAs = null, statusAt = -Infinity }: LeadStanding,
	askedAt: number,
): string | null {
	if (status === 'closed') return closedAs ?? status;
	return closedAs === 'won' && statusAt > askedAt ? closedAs : null;
}

/**
 * What a standing that ends a lead is called in a word.
 *
 * @example
 * endOfStanding({ status: 'closed', closedAs: 'lost' }) // 'lost'
 */
export const endOfStanding = ({
	status,
	closedAs,
}: Pick<Standing, 'status' | 'closedAs'>): string => closedAs ?? status;

/**
 * Whether a lead that asked was closed or won before anybody had it, such as by a colleague who knows them.
 *
 * @param askedAt in milliseconds since 1970
 * @returns `null` when it goes on; who was closed before and asks again goes on as well
 * @example
 * endSince({ status: 'closed', closedAs: 'lost', statusAt: 5 }, 0)?.outcome // 'lost'
 */
export function endSince(standing: LeadStanding, askedAt: number): InquiryEnd | null {
	const { statusAt = -Infinity } = standing;
	const outcome = statusAt > askedAt ? endOfLead(standing, askedAt) : null;
	return outcome === null ? null : endedAs(outcome);
}

/**
 * That an inquiry is over.
 *
 * @param outcome how it ended, in a word or two
 * @example
 * endedAs('won').reason // 'Given to nobody, because the inquiry has ended (won).'
 */
export const endedAs = (outcome: string): InquiryEnd => ({
	outcome,
	reason: `Given to nobody, because the inquiry has ended (${outcome}).`,
});

/**
 * Whether what is said of where a lead stands means that the work on it is over: nobody has it as an
 * open lead any more. What a customer wants supported is no end of what else they asked for.
 *
 * @param before where the lead stood; `undefined` for one that nobody knows
 * @returns how it ended, in a word; `null` when it goes on
 * @example
 * endOfWork('open', { status: 'closed', closedAs: 'lost' }) // 'lost'
 * endOfWork('customer', { status: 'customer', closedAs: null }) // null
 */
export function endOfWork(
	before: Standing['status'] | undefined,
	{ status, closedAs }: Pick<Standing, 'status' | 'closedAs'>,
): string | null {
	if (status === 'closed') return closedAs ?? status;
	if (closedAs === 'won') return closedAs;
	return status === 'customer' && before !== 'customer' ? status : null;
}

/**
 * Whether the work on a lead begins again by a change of where it stands: it was over, and is not now.
 *
 * @example
 * beginsAgain({ from: 'closed', to: 'open' }) // true
 */
export const beginsAgain = ({ from, to }: Record<'from' | 'to', Standing['status']>): boolean =>
	isOver(from) && !isOver(to);

const isOver = (status: Standing['status']) => status === 'closed' || status === 'customer';
