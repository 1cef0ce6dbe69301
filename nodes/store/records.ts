import type { Assignment, Owner, TimerEvent } from '../core/lead';
import type { KnownStanding } from '../core/match';
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

/** A person the company knows. */
export interface KnownLead extends KnownStanding {
	id: string;
	fullName: string | null;
	email: string | null;
	phone: string | null;
	company: string | null;
	domain: string | null;
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

/** Where everything is that a workspace holds of one person. */
export interface PersonIds {
	leadIds: string[];
	/** Also those of inquiries that never passed Dedup Match. */
	inquiryIds: string[];
}

/** What names a person; any part may be missing. */
export interface PersonName {
	leadIds?: readonly string[];
	inquiryIds?: readonly string[];
	keys?: readonly MatchKey[];
}

/** Everything that a workspace holds of one person, as plain data. */
export interface PersonRecords {
	leads: Array<KnownLead & { keys: MatchKey[] }>;
	inquiries: Array<Omit<Inquiry, 'assignment'>>;
	assignments: Array<Assignment & { inquiryId: string }>;
	clocks: StoredClock[];
	timers: Timer[];
	events: LeadEvent[];
}

/** How many records were emptied of a person. */
export interface ErasedCounts {
	leads: number;
	inquiries: number;
	assignments: number;
	clocks: number;
	timers: number;
	events: number;
	/** Records of other people that named the person. */
	others: number;
	/** Inquiries that were on their way: an execution may still be at work with their data. */
	onTheirWay: number;
}

/** A place in the order of receipt, from which to go on. */
export interface SweepPosition {
	receivedAt: Instant;
	inquiryId: string;
}

/** Where a copy of the whole store is to go. */
export interface BackUpOrder {
	/**
	 * The whole path of a file, or of a folder that is there; `null` for the folder `backups`
	 * beside the store. In a folder the file is named by the time.
	 */
	to: string | null;
	/** How many of the files that were named by the time stay in the folder; 0 for all. */
	keepLast: number;
	at: Instant;
}

/** A copy of the whole store. */
export interface BackUp {
	/** The whole path of the file. */
	file: string;
	bytes: number;
	/** Older backups that went, by their whole paths. */
	deleted: string[];
}
