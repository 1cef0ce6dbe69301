import type { Assignment, Owner, TimerEvent } from '../core/lead';
import type { ClockRecord } from '../core/sla';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** The whole item of a flow, as JSON: what came in and what each node added. */
export type LeadItem = Record<string, unknown>;

/** A value under which a known lead can be found, such as `{ kind: 'email', value: 'ada@example.com' }`. */
export interface MatchKey {
	kind: string;
	value: string;
}

/** What the company has with a known lead. */
export type LeadStatus = 'open' | 'open opportunity' | 'customer' | 'closed';

/** A person the company knows. */
export interface KnownLead {
	id: string;
	fullName: string | null;
	email: string | null;
	phone: string | null;
	company: string | null;
	domain: string | null;
	status: LeadStatus;
	owner: Owner | null;
	firstSeenAt: Instant;
	lastInquiryAt: Instant;
	/** When a person of the company last reached them; `null` for never. */
	lastTouchAt: Instant | null;
	/** How many inquiries they made. */
	inquiries: number;
}

/** One time that a person showed interest, on its way to an owner or an end. */
export interface Inquiry {
	id: string;
	/** `null` until Dedup Match has decided whose it is. */
	leadId: string | null;
	receivedAt: Instant;
	/** `open`: no owner yet; `assigned`: an owner, no clock yet; `finished`: handed over or ended. */
	state: 'open' | 'assigned' | 'finished';
	/** How a finished inquiry ended, such as `handed over` or `disqualified`. */
	outcome: string | null;
	/** The newest item of the flow, with all its data. */
	item: LeadItem;
	assignment: Assignment | null;
}

/** A clock as stored: the one on the item, with what stops, counts and escalates it. */
export type StoredClock = ClockRecord;

/** Something that comes due. One id is one occasion, however often it is set. */
export interface Timer {
	id: string;
	kind: TimerEvent['kind'];
	dueAt: Instant;
	inquiryId: string;
	clock: string | null;
	step: number | null;
}

/** A timer handed to one claimer, who has it until the lease ends. */
export interface DueTimer extends Timer {
	/** 1 for the first delivery. */
	attempt: number;
	item: LeadItem;
}

/** A line of the event log, which only grows. */
export interface LeadEvent {
	at: Instant;
	/** What happened, such as `inquiry.registered` or `lead.assigned`. */
	type: string;
	inquiryId: string | null;
	leadId: string | null;
	/** Everything needed to take the same decision again. */
	data: unknown;
}
