import type { ShadowCount } from '../../core/route';
import type { Owner } from '../../core/lead';
import type { AssignmentBook } from './AssignmentBook';
import type { HoldingBook } from './HoldingBook';
import type { Instant } from './Instant';
import type { LeadBook } from './LeadBook';
import type { PolicyBook } from './PolicyBook';

/** A second policy that is tried beside the live ones of a workspace. */
export interface Shadow {
	name: string;
	/** What happened before it is as it was live; from then on its own decisions count. */
	since: Instant;
}

/**
 * What a shadow has of its own, in books like the live ones. What it has not decided itself since it began
 * is as it was live then: caps count the live leads of before, and people and companies are whose they were.
 */
export interface ShadowBooks {
	readonly assignments: AssignmentBook;
	readonly holdings: HoldingBook;
	readonly policies: PolicyBook;
	readonly leads: Pick<LeadBook, 'find' | 'ofAccount'> & {
		/** Whose a lead is; nobody's where it came in since and the shadow has not decided about it. */
		ownerOf(leadId: string): Promise<Owner | null>;
	};
	/** Notes whose a lead was before the shadow decided about it, unless it has met the lead before. */
	meet(leadId: string, owner: Owner | null): Promise<void>;
}

/** The shadows of a workspace. Nothing live depends on them. */
export interface ShadowBook {
	/**
	 * The shadow of this name. One that is new begins now, with the turns and the open leads as they stand:
	 * what happens at `at` itself belongs to what was before.
	 */
	begin(name: string, at: Instant): Promise<Shadow>;
	/** By their names. */
	all(): Promise<Shadow[]>;
	/** The books of a shadow that has begun. */
	of(shadow: Shadow): ShadowBooks;
	/** Counts one more lead with these answers. */
	count(name: string, answers: Omit<ShadowCount, 'leads'>): Promise<void>;
	counts(name: string): Promise<ShadowCount[]>;
	/**
	 * Ends that anybody has a lead as an open one in any shadow, as far as they had it then.
	 *
	 * @param inquiryId the inquiry that ended; any if not given
	 */
	endHolding(leadId: string, end: { at: Instant; inquiryId?: string }): Promise<void>;
	/** Forgets a shadow, with all that it has decided and counted. */
	forget(name: string): Promise<void>;
}
