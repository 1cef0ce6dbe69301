import type { Instant } from './Instant';

/** A place in the order of receipt, from which to go on. */
export interface SweepPosition {
	receivedAt: Instant;
	inquiryId: string;
}

export interface Retention {
	/**
	 * Deletes leads that are closed and old, with their keys, inquiries, assignments and clocks;
	 * their events keep what counts, as after `PersonBook.erase`.
	 *
	 * A lead is closed when all its inquiries are finished, none of its clocks runs (a breached
	 * one has ended), no timer is set for it, and it is neither a customer nor an open
	 * opportunity. It is old when its last inquiry, its last touch and its last assignment are all
	 * before `before`. An inquiry without a known lead goes by the same rule, alone.
	 *
	 * One call looks at no more than `limit` inquiries, oldest first.
	 *
	 * @param from where the call before this one ended
	 * @param beforehand what is still to be done with the leads that go, by their ids
	 * @returns how many leads went, and where to go on; `null` when all old ones were looked at
	 */
	deleteClosedLeads(
		before: Instant,
		limit: number,
		from?: SweepPosition,
		beforehand?: (leadIds: readonly string[]) => Promise<void>,
	): Promise<{ deleted: number; next: SweepPosition | null }>;
	/** Deletes how leads were before merges of before `before`, oldest first; returns how many. */
	deleteMerges(before: Instant, limit: number): Promise<number>;
	/** Deletes events from before `before`, oldest first; returns how many. */
	deleteEvents(before: Instant, limit: number): Promise<number>;
}
