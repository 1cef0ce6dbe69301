import type { EventType, NewEvent } from '../../core/events';
import type { Instant } from './Instant';

/** A line of the event log as it is read: it may be of a kind that another version wrote. */
export interface LeadEvent {
	at: Instant;
	/** What happened, such as `inquiry.registered` or `lead.assigned`. */
	type: string;
	inquiryId: string | null;
	leadId: string | null;
	/** Everything needed to take the same decision again. */
	data: unknown;
}

export interface EventLog {
	append(events: readonly NewEvent[]): Promise<void>;
	/**
	 * What happened to an inquiry and to its lead as a whole, of some types only, in order. An event of
	 * the lead as a whole names no inquiry.
	 */
	ofTypes(
		about: { inquiryId: string; leadId: string | null },
		types: readonly EventType[],
	): Promise<LeadEvent[]>;
	/**
	 * What happened of one type to the last inquiries that were received before a moment, the newest of them
	 * first.
	 */
	ofLastInquiries(type: EventType, before: Instant, inquiries: number): Promise<LeadEvent[]>;
	/** What happened of one type to leads as a whole, in order. An event of an inquiry is not among it. */
	ofLeads(type: EventType, leadIds: readonly string[]): Promise<LeadEvent[]>;
	/** What happened to an inquiry, in order. */
	timeline(inquiryId: string): Promise<LeadEvent[]>;
}
