import type { NewEvent } from '../../core/events';
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
	/** What happened to an inquiry, in order. */
	timeline(inquiryId: string): Promise<LeadEvent[]>;
}
