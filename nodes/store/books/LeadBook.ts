import type { Owner } from '../../core/lead';
import type { KnownStanding } from '../../core/match';
import type { Instant } from './Instant';

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

/** A known lead, and the kinds of key by which it was found. */
export interface FoundByKey {
	lead: KnownLead;
	sharedKinds: string[];
}

export interface LeadBook {
	find(leadId: string): Promise<KnownLead | undefined>;
	/**
	 * The known leads that share at least one key, oldest first, each once. Of many under one key it
	 * gives no more than 200, those of the rarest key before the others.
	 */
	findCandidates(keys: readonly MatchKey[]): Promise<FoundByKey[]>;
	/**
	 * Whose items were kept under at least one key without a known lead, each once: the lead's id
	 * that the item gave, or the inquiry's where it gave none.
	 */
	unknownWith(keys: readonly MatchKey[]): Promise<string[]>;
	/** Adds the lead or replaces what is known of it, and adds `keys` to those that find it. */
	save(lead: KnownLead, keys: readonly MatchKey[]): Promise<void>;
	/** Notes that a person of the company reached the lead; an earlier touch than known changes nothing. */
	touch(leadId: string, at: Instant): Promise<void>;
}
