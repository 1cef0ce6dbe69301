import type { Comparable, Forms, Survivorship } from '../../core/match';
import type { OpenReview } from './DoubtBook';
import type { Holding } from './HoldingBook';
import type { Inquiry } from './InquiryBook';
import type { Instant } from './Instant';
import type { KnownLead, MatchKey, MatchKeys } from './LeadBook';

/** Two leads, and what becomes of them. */
export interface MergeOrder {
	/** The one that stays, as it was. */
	survivor: KnownLead;
	/** The one that becomes the other, as it was. */
	merged: KnownLead;
	/** The one that stays, as it is from now on. */
	after: KnownLead;
	/** What decided about each field, with which the decision can be taken again. */
	survivorship: Survivorship;
	/** Who had either as an open lead; `null` for nobody. */
	holdings: { survivor: Holding | null; merged: Holding | null };
	at: Instant;
}

/** How two leads were before they became one: what it takes to undo that. */
export interface LeadMerge extends MergeOrder {
	/** The keys that found each. */
	keys: { survivor: MatchKey[]; merged: MatchKey[] };
	/** What each said, as it is compared. */
	forms: { survivor: Forms; merged: Forms };
	/** The inquiries that were the merged lead's. */
	inquiryIds: string[];
	/** The events of the merged lead as a whole, by their numbers. */
	events: number[];
	/** What was asked about the merged lead. */
	reviews: OpenReview[];
	/** Leads that had become the merged lead before. */
	through: string[];
	/** The number of the newest event of that time. */
	newestEvent: number;
}

/** What inquiries say that came after a merge. */
export interface SaidSince extends MatchKeys {
	/** As it is compared. */
	comparables: readonly Comparable[];
}

/** How two leads are once a merge is undone. */
export interface UnmergeOrder {
	survivor: KnownLead;
	merged: KnownLead;
	/** Inquiries that came since and are the merged lead's. */
	leaving: readonly string[];
	/** What came since and stays with the survivor. */
	staying: SaidSince;
	/** What came since and leaves with the merged lead. */
	taken: SaidSince;
}

/**
 * Leads that became others. One that did has no keys and no inquiries any more, and whoever asks for it
 * by its id is given the other.
 */
export interface MergeBook {
	/**
	 * Moves all that is the merged lead's to the survivor: inquiries with all that hangs on them, keys,
	 * events. Holdings are not moved. Keeps how both were.
	 */
	merge(order: MergeOrder): Promise<LeadMerge>;
	/** How two leads were before one of them became another, by the id of that one. */
	find(mergedId: string): Promise<LeadMerge | undefined>;
	/** The leads that became this one, the newest first, as far as that can be undone. */
	into(survivorId: string): Promise<LeadMerge[]>;
	/** The leads that became this one. */
	mergedInto(leadId: string): Promise<string[]>;
	/** Whether a lead became another, and which. */
	survivorOf(leadId: string): Promise<string | null>;
	/** The inquiries of the survivor that came after a merge, oldest first. */
	inquiriesSince(
		merge: Pick<LeadMerge, 'survivor' | 'newestEvent'>,
	): Promise<Array<Pick<Inquiry, 'id' | 'receivedAt' | 'item'>>>;
	/** Makes two leads of one again. Holdings are not moved. */
	undo(merge: LeadMerge, order: UnmergeOrder): Promise<void>;
}
