import type { Lead } from '../../lead';
import { comparableOf, leadFields, type Comparable } from '../comparable';
import { personOf } from '../person';

/** What of a lead is compared. */
type ComparedLead = Parameters<typeof personOf>[0] & Partial<Pick<Lead, 'city' | 'postalCode'>>;

/**
 * A lead as it is compared with known ones.
 *
 * @example
 * comparableOfLead({ ...lead, fullName: 'Ada Lovelace', email: 'Ada@engine.example' })
 * // ['ada', 'lovelace', 'ada@engine.example', '', '', 'engine.example', '', '', '', '', '']
 */
export const comparableOfLead = (lead: ComparedLead): Comparable =>
	comparableOf(leadFields, { ...lead, ...personOf(lead) });
