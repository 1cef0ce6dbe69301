import type { KnownPerson } from '../person';

/** One thing by which one of several leads is the better one to keep. */
interface Merit {
	/** Said of the one that has more of it. */
	why: string;
	of(lead: KnownPerson): number;
}

/** The first in which two differ decides. */
const merits: readonly Merit[] = [
	{ why: 'is a customer', of: ({ status }) => Number(status === 'customer') },
	{ why: 'has an open opportunity', of: ({ status }) => Number(status === 'open opportunity') },
	{ why: 'has an owner', of: ({ owner }) => Number(owner !== null) },
	{ why: 'has the most inquiries', of: ({ inquiries }) => inquiries },
	{ why: 'was known first', of: ({ firstSeenAt }) => -firstSeenAt },
];

/** Which of several leads is to survive, and why it is that one. */
export interface SuggestedSurvivor {
	lead: KnownPerson;
	/** As the end of a sentence about it. */
	why: string;
}

/**
 * Which of some leads is to survive a merge: a customer, else one with an open opportunity, else one with
 * an owner, else the one with the most inquiries, else the oldest. The order in which they are given
 * changes nothing.
 *
 * @returns `undefined` for none
 * @example
 * suggestSurvivor([ada, { ...ada, id: 'lead_2', status: 'customer' }])?.why // 'is a customer'
 */
export function suggestSurvivor(leads: readonly KnownPerson[]): SuggestedSurvivor | undefined {
	const [best, next] = [...leads].sort(
		(one, other) => compareMerits(one, other).order || (one.id < other.id ? -1 : 1),
	);
	if (!best) return undefined;
	const why = next ? compareMerits(best, next).why : 'is the only one';
	return { lead: best, why };
}

function compareMerits(one: KnownPerson, other: KnownPerson): { order: number; why: string } {
	for (const { of, why } of merits) {
		const order = of(other) - of(one);
		if (order !== 0) return { order, why };
	}
	return { order: 0, why: 'is as good as the others' };
}

/**
 * The others in the order in which they are taken in: who was heard last comes first, so that a value
 * that only others have is the newest of theirs.
 */
export const inOrderOfMerging = (others: readonly KnownPerson[]): KnownPerson[] =>
	[...others].sort(
		(one, other) => other.lastInquiryAt - one.lastInquiryAt || (one.id < other.id ? -1 : 1),
	);
