import type { Comparable, Forms, KnownCounts, LikeLead } from '../../core/match';
import type { KnownLead, MatchKey } from './LeadBook';

/** Who is looked for among known leads. */
export interface AskedMatch {
	/** What they say, as it is compared, see `comparableOfLead`. */
	comparable: Comparable;
	/** Their keys that prove a person. */
	proving: readonly MatchKey[];
}

/** What a look-up gave. */
export interface LookedUp {
	/**
	 * Known leads that share a key, each once, in the order of their numbers: at most 200, those of the
	 * rarest key first, and beside them at most 20 for each key that proves a person.
	 */
	like: LikeLead[];
	/** What the keys are made of that more than 200 known leads share, such as `surname, town`. */
	crowded: string[];
	/** How frequent is what they say; where nobody is like them, nothing is counted, and `total` is 0. */
	known: KnownCounts;
}

/** By what known leads are recognised: keys, what is compared, and how frequent each value is. */
export interface MatchBook {
	/**
	 * The known leads that somebody may be. What is read does not grow with the number of those who
	 * share a key.
	 *
	 * @example
	 * const { like, known } = await matches.lookUp({ comparable, proving });
	 * const { weighed } = judge(model, comparable,
	 *   like.map(({ number, forms }) => ({ id: number, comparables: forms })), knownOf(leadFields, known));
	 * const [best] = await matches.leadsOf(weighed.slice(0, 1).map(({ id }) => id)); // { number, lead }
	 */
	lookUp(asked: AskedMatch): Promise<LookedUp>;
	/** The leads that numbers of a look-up stand for, in that order; none that has gone since. */
	leadsOf(numbers: readonly number[]): Promise<Array<{ number: number; lead: KnownLead }>>;
	/** What is known of a lead, to be compared; nothing of one that is not known. */
	formsOf(leadId: string): Promise<Forms>;
	/**
	 * What is known of many leads, to be compared, in the order of their ids.
	 *
	 * @param after the id of the last one that was read; empty to begin with
	 */
	page(after: string, limit: number): Promise<Array<{ leadId: string; forms: Forms }>>;
	/** How many leads are known of which something is compared. */
	count(): Promise<number>;
	/** Notes what a lead says that was saved just before and of which nothing is known yet. */
	add(leadId: string, comparable: Comparable): void;
	/** Notes what a known lead says now, beside what it said before. */
	learn(leadId: string, comparable: Comparable): Promise<void>;
	/** Puts in the place of all that is known of a lead what is given; nothing where that is empty. */
	replace(leadId: string, forms: Forms): Promise<void>;
}
