import type { Availability } from '../../core/route';

/** What was said of owners: that they are away, or that they are there. */
export interface AvailabilityBook {
	/** Of each owner of whom anything is kept, by key, in the order in which it was said. */
	all(): Promise<Map<string, Availability[]>>;
	/**
	 * The same of all that was ever said, also of what is over: as far back as the log of events is kept.
	 */
	ever(): Promise<Map<string, Availability[]>>;
	/** Keeps what was said of an owner; nothing where it is empty. */
	save(ownerKey: string, said: readonly Availability[]): Promise<void>;
}
