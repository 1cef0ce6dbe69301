import type { Judgement } from './judge';
import { furthestFirst } from './merge/fields';
import type { KnownPerson } from './person';

/** A record, by what says whether it counts before others. */
interface Listed {
	lead: Pick<
		KnownPerson,
		'id' | 'status' | 'owner' | 'firstSeenAt' | 'lastInquiryAt' | 'lastTouchAt'
	>;
	record?: { isUndated?: boolean };
}

const rankOf = ({ lead }: Listed) => furthestFirst.indexOf(lead.status);

const lastOf = ({ lead, record }: Listed) =>
	record?.isUndated ? 0 : Math.max(lead.lastInquiryAt, lead.lastTouchAt ?? 0);

/**
 * The order of records of one person: a customer's first, then one with an open opportunity, then the most
 * recent, and last what is closed.
 */
export const strongestFirst = (one: Listed, other: Listed): number =>
	rankOf(one) - rankOf(other) ||
	lastOf(other) - lastOf(one) ||
	one.lead.firstSeenAt - other.lead.firstSeenAt ||
	(one.lead.id < other.lead.id ? -1 : 1);

/** Records whose odds differ by no more, in bits, fit equally: one has a field that nobody asked for. */
const EQUAL_BITS = 1;

/**
 * Of records that fit as well as the one that was taken, the one that says most of the person is taken: it is
 * whose customer they are that counts, not which of two records somebody typed as they did.
 *
 * @returns the same where another verdict was given, or where no other record fits as well
 */
export function overStrongest(
	judged: Judgement<string>,
	byId: ReadonlyMap<string, Listed>,
): Judgement<string> {
	const { verdict, over, weighed } = judged;
	if (verdict !== 'existing' || !over) return judged;
	const kindsOf = ({ contacts }: typeof over) => contacts.map(({ kind }) => kind).join();
	const found = weighed
		.filter(
			(each) =>
				each === over ||
				(each.odds >= over.odds - EQUAL_BITS &&
					!each.isCalledOtherwise &&
					kindsOf(each) === kindsOf(over)),
		)
		.flatMap((each) => {
			const of = byId.get(each.id);
			return of ? [{ each, of }] : [];
		});
	const [strongest] = found.sort(
		({ of: one }, { of: other }) =>
			rankOf(one) - rankOf(other) ||
			// The others' owners are not kept with a decision; it is taken again by that of this one.
			Number(one.lead.owner === null) - Number(other.lead.owner === null) ||
			strongestFirst(one, other),
	);
	return strongest ? { ...judged, over: strongest.each } : judged;
}
