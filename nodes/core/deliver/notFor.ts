import { qualificationSchema, type Category } from '../lead';

/** Kinds of inquiry that a step can be not for. */
export const turnedAwayKinds = [
	'spam',
	'vendor',
	'hiring',
	'support',
	'partnership',
	'perhaps spam',
	'opt-out',
] as const satisfies ReadonlyArray<Category | 'perhaps spam' | 'opt-out'>;

export type TurnedAwayKind = (typeof turnedAwayKinds)[number];

const words: Readonly<Record<TurnedAwayKind, string>> = {
	spam: 'it was turned away as spam',
	vendor: 'it was turned away as an offer to sell us something',
	hiring: 'it was turned away as a job application',
	support: 'it was turned away as a question for support',
	partnership: 'it was turned away as an offer of partnership',
	'perhaps spam': 'it may be spam',
	'opt-out': 'the sender asks to be left alone',
};

/**
 * Why a step is not for a lead, by the kinds of inquiry that it is not for; `null` where it is.
 *
 * @param onItem what Lead Qualify Score has said of the lead, if anything
 * @example
 * whyNotFor(['spam'], { category: 'spam', verdict: 'disqualified', … }) // 'it was turned away as spam'
 */
export function whyNotFor(kinds: readonly TurnedAwayKind[], onItem: unknown): string | null {
	if (kinds.length === 0) return null;
	const said = placed.safeParse(onItem).data;
	if (!said) return null;
	const isAway = said.verdict === 'disqualified';
	const kind = kinds.find((each) => {
		if (each === 'opt-out') return said.reasonCode === 'request.optOut';
		if (each === 'perhaps spam') return said.category === 'spam' && !isAway;
		return isAway && said.category === each;
	});
	return kind ? words[kind] : null;
}

const placed = qualificationSchema
	.pick({ category: true, verdict: true, reasonCode: true })
	.partial({ reasonCode: true });
