import type { ClockRecord } from '../../core/sla';

/** A clock as stored: the one on the item, with what stops, counts and escalates it. */
export type StoredClock = ClockRecord;

export interface ClockBook {
	/** Starts the clocks that the inquiry does not have yet; returns the names of those started. */
	start(clocks: readonly StoredClock[]): Promise<string[]>;
	ofInquiry(inquiryId: string): Promise<StoredClock[]>;
	/**
	 * The clocks of all inquiries of a lead, stopped ones too: an activity that is heard of late
	 * may have stopped them earlier.
	 */
	ofLead(leadId: string): Promise<StoredClock[]>;
	/** Writes state, stop and use of a clock. */
	update(clock: StoredClock): Promise<void>;
}
