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

/** The keys of a person. */
export interface MatchKeys {
	/** They find the person: by them they are exported, erased and told of. */
	proving: readonly MatchKey[];
}

/** What a look-up gave. */
export interface Candidates {
	/** Oldest first, each once. */
	found: FoundByKey[];
	/**
	 * How many known leads share a key beyond those found, by its kind; at least so many, because
	 * nobody counts on to the end. Kinds of which all were found are not there.
	 */
	more: Record<string, number>;
}

/** Ids, and whether there are more of them than anybody asks for. */
export interface SomeIds {
	ids: string[];
	hasMore: boolean;
}

/** What a look at some known leads has found. */
export interface Looked {
	found: KnownLead[];
	/** The ID of the last one that was looked at; `null` where none is behind it. */
	end: string | null;
}

export interface LeadBook {
	/** A lead by its id; for one that became another, that other with an id of its own. */
	find(leadId: string): Promise<KnownLead | undefined>;
	/**
	 * The known leads that share at least one key. Of a key that many share it reads no more than 20,
	 * and gives no more than 40 in all, those of the rarest key before the others: what it costs does
	 * not grow with the number of those who share a key.
	 */
	findCandidates(keys: MatchKeys): Promise<Candidates>;
	/**
	 * The leads of a company that tell whose it is: those of customers and those that are somebody's, without
	 * closed ones, 20 by each of what it is asked by: the ID of the account in the CRM, domains, the base
	 * name. Customers come before those with an open opportunity, these before others, and the newest first
	 * of either. What is read does not grow with the leads of an account.
	 */
	ofAccount(account: {
		id: string | null;
		domains: readonly string[];
		firm: string | null;
	}): Promise<KnownLead[]>;
	/**
	 * Whose items were kept under a key without a known lead, each once, no more than 20: the lead's
	 * id that the item gave, or the inquiry's where it gave none.
	 */
	unknownWith(key: MatchKey): Promise<SomeIds>;
	/**
	 * The known leads behind an ID, in the order of their IDs; without those that became another.
	 *
	 * @param after an empty one for the first
	 */
	page(after: string, limit: number): Promise<KnownLead[]>;
	/**
	 * Those of the next so many known leads whom everybody has forgotten: open, nobody's, without a clock that
	 * runs, in no follow-up, and with nothing that is still to come due. Whose inquiries all came to an end, as
	 * spam does, is none of them, nor who was erased. In the order of their IDs. What is read does not grow
	 * with the leads behind them.
	 *
	 * @param after the ID behind which to look; empty for the first
	 * @param look how many to look at, whether they are forgotten or not
	 */
	forgotten(after: string, look: number): Promise<Looked>;
	/** The keys that find a lead. */
	keysOf(leadId: string): Promise<MatchKey[]>;
	/** Adds the lead or replaces what is known of it, and adds keys to those that find it. */
	save(lead: KnownLead, proving: readonly MatchKey[]): Promise<void>;
	/** Notes that a person of the company reached the lead; an earlier touch than known changes nothing. */
	touch(leadId: string, at: Instant): Promise<void>;
}
