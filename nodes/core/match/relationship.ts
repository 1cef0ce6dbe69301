import type { LeadStatus, Relationship, Standing } from '../lead';
import type { KnownPerson } from './person';

type KnownHistory = Pick<KnownPerson, 'status' | 'lastInquiryAt' | 'lastTouchAt'>;

/**
 * What each relationship means, first match first. "Recent" is at most `recentMs` before the
 * new inquiry.
 *
 * | relationship      | the known lead …                                                         |
 * |-------------------|--------------------------------------------------------------------------|
 * | customer          | has the status customer                                                  |
 * | open opportunity  | has the status open opportunity                                          |
 * | re-engaged        | is closed, or its last inquiry and last touch are both not recent        |
 * | recent untouched  | is open and recent, and nobody reached it since its last inquiry         |
 * | open lead         | is open and recent, and somebody reached it since its last inquiry       |
 *
 * `none` is kept for leads that are not known, see {@link relationshipOfNew}.
 */
const meanings: ReadonlyArray<{
	relationship: Relationship;
	holds(known: KnownHistory, at: number, recentMs: number): boolean;
}> = [
	{ relationship: 'customer', holds: ({ status }) => status === 'customer' },
	{ relationship: 'open opportunity', holds: ({ status }) => status === 'open opportunity' },
	{
		relationship: 're-engaged',
		holds: ({ status, lastInquiryAt, lastTouchAt }, at, recentMs) =>
			status === 'closed' || at - Math.max(lastInquiryAt, lastTouchAt ?? 0) > recentMs,
	},
	{
		relationship: 'recent untouched',
		holds: ({ lastInquiryAt, lastTouchAt }) => lastTouchAt === null || lastTouchAt < lastInquiryAt,
	},
	{ relationship: 'open lead', holds: () => true },
];

/**
 * What the company has with a known lead when a new inquiry comes in.
 *
 * @param at when the new inquiry was received, in milliseconds since 1970
 * @param recentMs how long ago still is recent, in milliseconds
 * @example
 * relationshipWith({ status: 'open', lastInquiryAt: 0, lastTouchAt: null }, 5, 10) // 'recent untouched'
 */
export function relationshipWith(known: KnownHistory, at: number, recentMs: number): Relationship {
	return meanings.find(({ holds }) => holds(known, at, recentMs))?.relationship ?? 'none';
}

/** What the company has with somebody who is not known here, by where a CRM says that they stand. */
const byStanding: Readonly<Record<LeadStatus, Relationship>> = {
	open: 'none',
	'open opportunity': 'open opportunity',
	customer: 'customer',
	closed: 're-engaged',
};

/**
 * What the company has with somebody who is no known lead.
 *
 * @param standing what the CRM says of them
 * @example
 * relationshipOfNew(undefined) // 'none'
 */
export const relationshipOfNew = (standing: Pick<Standing, 'status'> | undefined): Relationship =>
	standing ? byStanding[standing.status] : 'none';
