import type { ClockRecord } from '../../core/sla';

/** A clock as stored: the one on the item, with what stops, counts and escalates it. */
export type StoredClock = ClockRecord;

export interface ClockBook {
	/** Adds the clocks that their inquiries do not have yet. */
	start(clocks: readonly StoredClock[]): Promise<void>;
	ofInquiry(inquiryId: string): Promise<StoredClock[]>;
	/**
	 * The clocks of all inquiries of a lead, stopped ones too: an activity that is heard of late
	 * may have stopped them earlier.
	 */
	ofLead(leadId: string): Promise<StoredClock[]>;
	/** Writes state, stop and use of a clock. */
	update(clock: StoredClock): Promise<void>;
}
