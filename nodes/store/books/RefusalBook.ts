import type { Instant } from './Instant';

/** What somebody does not want any more, by a mark of theirs. */
export interface Refusal {
	/** A keyed hash that says nothing else. */
	mark: string;
	/** For what it counts, such as `email`, or `all`. */
	what: string;
}

/** What people asked never to be done. No erasure and no retention takes it. */
export interface RefusalBook {
	/** Remembers refusals; one that is known stays as it is. */
	remember(refusals: readonly Refusal[], at: Instant): Promise<void>;
	/** Forgets refusals: for whoever wants to be written to again. */
	forget(refusals: readonly Refusal[]): Promise<void>;
	/** What is refused under some marks, each once. */
	of(marks: readonly string[]): Promise<string[]>;
}
