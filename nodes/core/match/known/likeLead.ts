import type { Forms } from './forms';

/** A known lead that may be somebody, as a look-up gives it: enough to weigh it. */
export interface LikeLead {
	/** Stands for the lead in the store; its id is read of those that matter. */
	number: number;
	/** What is known of it, to be compared; the best one counts. */
	forms: Forms;
	/** The kinds of key that prove a person, such as `email`, which it shares: also by a mailbox of before. */
	sharedKinds: readonly string[];
}
