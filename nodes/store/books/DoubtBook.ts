import type { Instant } from './Instant';

/** A doubt whether two leads are the same person, about which somebody was asked. */
export interface OpenReview {
	/** The lead that was made for it. */
	leadId: string;
	/** The known lead that it may be. */
	otherId: string;
	/** The inquiry that raised it. */
	inquiryId: string;
	askedAt: Instant;
}

/** Who may be the same as whom: what people were asked, and who they said is not. */
export interface DoubtBook {
	/** Notes that somebody is asked; asked before about the same two, that stays. */
	ask(review: OpenReview): Promise<void>;
	/** What is asked about a lead, whichever of the two it is, the newest first. */
	askedAbout(leadId: string): Promise<OpenReview[]>;
	/** What is asked about two leads is answered. */
	answer(leadId: string, otherId: string): Promise<void>;
	/**
	 * Remembers marks that are not of one person, each pair both ways. They are hashes that say nothing
	 * else: no erasure and no retention takes them.
	 */
	keepApart(pairs: ReadonlyArray<readonly [string, string]>): Promise<void>;
	/** Forgets that; returns how many of the pairs were known. */
	forgetApart(pairs: ReadonlyArray<readonly [string, string]>): Promise<number>;
	/** The marks of those who are not the person with one of these, no more than 1,000. */
	apartFrom(marks: readonly string[]): Promise<string[]>;
}
