import type { Instant } from './Instant';

/** Somebody has a lead, and its work is not over. */
export interface Holding {
	leadId: string;
	/** The key of the owner. */
	ownerKey: string;
	/** Since when they have it without a break, however often the lead asked again meanwhile. */
	since: Instant;
	/** The inquiry by which they came to it. */
	inquiryId: string;
	/** The key of the pool that gave it to them; empty for none. */
	pool: string;
}

/** Whose open leads became more and fewer, by their keys; both the same where nothing changed. */
export interface HoldingMove {
	from: string | null;
	to: string | null;
	/** The keys of the pools by which they had it and have it; empty for none. */
	fromPool: string;
	toPool: string;
}

/**
 * Who has which open lead. A lead is held once, however many of its inquiries are open: by whom it
 * was given to last.
 */
export interface HoldingBook {
	/** Who has a lead; `undefined` where nobody has, or its work is over. */
	find(leadId: string): Promise<Holding | undefined>;
	/** How many open leads each owner has, by key, for those who have any; however many, it costs the same. */
	countByOwner(ownerKeys: readonly string[]): Promise<Map<string, number>>;
	/** The same of the pools that gave them. */
	countByPool(pools: readonly string[]): Promise<Map<string, number>>;
	/** How many open leads of a pool each owner has, by key, for those who have any. */
	countByOwnerIn(pool: string): Promise<Map<string, number>>;
	/**
	 * The leads that an owner has, the oldest first, no more than `limit`.
	 *
	 * @param after the last one that was given before
	 */
	heldBy(ownerKey: string, limit: number, after?: Holding): Promise<Holding[]>;
	/** Gives a lead to an owner. Who has it already has it since then, by that inquiry and pool. */
	take(holding: Holding): Promise<HoldingMove>;
	/** Takes a lead from whoever has it. */
	end(leadId: string): Promise<HoldingMove>;
}
