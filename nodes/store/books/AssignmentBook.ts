import type { Assignment } from '../../core/lead';
import type { RotationState } from '../../core/route';
import type { HoldingMove } from './HoldingBook';
import type { Instant } from './Instant';
import type { KnownLead } from './LeadBook';

/** How many leads were given in a span of time, and when the first of them was. */
export interface CountedLeads {
	/** At least 1. */
	n: number;
	oldest: Instant;
}

export interface AssignmentBook {
	/** The newest assignment of an inquiry. */
	current(inquiryId: string): Promise<Assignment | undefined>;
	/** The assignment that was made for this occasion, when it was made before. */
	forOccasion(inquiryId: string, occasion: string): Promise<Assignment | undefined>;
	/** The keys of everybody who owned the inquiry, first to newest. */
	ownersOf(inquiryId: string): Promise<string[]>;
	/** The pool that last gave the inquiry to somebody; `null` where none did. */
	poolOf(inquiryId: string): Promise<string | null>;
	/**
	 * Keeps an assignment, makes its owner the lead's owner, who holds it from then on, and notes it on
	 * the inquiry's item. `occasion` is what caused it: one occasion assigns once. A queue ends the
	 * holding of who is taken the lead, or came to it by this inquiry.
	 *
	 * @returns whose open leads became more and fewer
	 */
	record(input: {
		inquiryId: string;
		leadId: string | null;
		occasion: string;
		assignment: Assignment;
		/** Under what the owner is counted; their ID if not given. */
		ownerKey?: string | null;
		/** Under what caps find it again. */
		capKeys?: readonly string[];
		/** Under what a pool finds leads again that it keeps with one owner. */
		keptKey?: string | null;
		/** Takes the lead from its owner, where a queue has it now. */
		takesFromOwner?: boolean;
		/** The lead as the store knows it, `null` for one that it does not; it only saves time. */
		stored?: Pick<KnownLead, 'domain' | 'company' | 'crm'> | null;
	}): Promise<HoldingMove>;
	/**
	 * Keeps the assignment of its round as it stands now, such as until when the lead waits.
	 *
	 * @param capKeys under what caps find it from now on; as before if not given
	 */
	restate(inquiryId: string, assignment: Assignment, capKeys?: readonly string[]): Promise<void>;
	/**
	 * The key of the owner of the newest assignment under a key of a pool that keeps leads together.
	 *
	 * @param before those since then are left out; none if not given
	 */
	keeperOf(keptKey: string, before?: Instant): Promise<string | null>;
	/** Under what a pool finds an assignment again. */
	keptKeyOf(inquiryId: string, round: number): Promise<string | null>;
	/**
	 * Has an assignment count for no cap any more, since the lead was taken away again.
	 *
	 * @param why in a word or two
	 * @returns whether it counted so far
	 */
	uncount(inquiryId: string, round: number, why: string): Promise<boolean>;
	/**
	 * How many leads each owner was given in [from, to), by key, for those that were given any; without
	 * those that count no more.
	 */
	countByOwner(
		ownerKeys: readonly string[],
		from: Instant,
		to: Instant,
	): Promise<Map<string, CountedLeads>>;
	/** How many leads that caps find again each owner was given in [from, to), by the keys of the caps. */
	countByCap(
		from: Instant,
		to: Instant,
	): Promise<Array<{ owner: string; keys: string[] } & CountedLeads>>;
	/** Under what caps find an inquiry, as its newest assignment that says so has it. */
	capKeysOf(inquiryId: string): Promise<string[]>;
	rotation(pool: string): Promise<RotationState>;
	saveRotation(pool: string, state: RotationState): Promise<void>;
}
