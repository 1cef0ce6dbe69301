import type { KnownLead } from '../books';
import { ownerOf } from './ownerText';

/** A lead as its table has it. */
export interface LeadRow {
	id: string;
	first_seen_at: number;
	last_inquiry_at: number;
	last_touch_at: number | null;
	inquiries: number;
	status: KnownLead['status'];
	owner: string | null;
	person: string;
	merged_into: string | null;
}

/** What no statement looks into. */
export type StoredPerson = Pick<
	KnownLead,
	'fullName' | 'email' | 'phone' | 'company' | 'domain' | 'closedAs' | 'reason' | 'statusAt' | 'crm'
>;

/** Of the lead `l`. */
export const leadColumns = `l.id, l.first_seen_at, l.last_inquiry_at, l.last_touch_at, l.inquiries, l.status,
	l.owner, l.person, l.merged_into`;

export const toKnownLead = (row: LeadRow): KnownLead => ({
	...(JSON.parse(row.person) as StoredPerson),
	id: row.id,
	status: row.status,
	owner: row.owner === null ? null : ownerOf(row.owner),
	firstSeenAt: row.first_seen_at,
	lastInquiryAt: row.last_inquiry_at,
	lastTouchAt: row.last_touch_at,
	inquiries: row.inquiries,
});
